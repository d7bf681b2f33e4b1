/// The names of built-in functions and of the properties of temporal values and ranges, for the
/// parser: several consist of more than one word.
enum BuiltinNames {
  static let table = KnownNames(Builtins.all.map(\.name))

  static let properties = KnownNames(["time offset", "start included", "end included"])
}
