/// Folders and CSV files for a path that is being typed.
enum PathProposals {
  private static let most = 40

  static func list(
    _ text: String, _ program: Program, ending: String = ".csv"
  ) -> [String] {
    let (folder, beginning) = split(text)
    let names = Files.names(in: expanded(folder.isEmpty ? "." : folder, program)) ?? []
    let fitting = names.filter {
      $0.hasPrefix(beginning) && (!$0.hasPrefix(".") || beginning.hasPrefix("."))
    }
    let paths = fitting.compactMap { name -> String? in
      let path = folder + name
      if Files.isDirectory(expanded(path, program)) { return path + "/" }
      return name.lowercased().hasSuffix(ending) ? path : nil
    }
    return Array(paths.sorted().prefix(most))
  }

  /// With `~` standing for the user's folder.
  static func expanded(_ path: String, _ program: Program) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = program.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }

  private static func split(_ text: String) -> (folder: String, beginning: String) {
    if text == "~" { return ("~/", "") }
    guard let slash = text.lastIndex(of: "/") else { return ("", text) }
    return (String(text[...slash]), String(text[text.index(after: slash)...]))
  }
}
