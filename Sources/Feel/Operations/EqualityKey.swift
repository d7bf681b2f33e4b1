/// A value as a member of sets in which FEEL's `=` decides what is the same.
struct EqualityKey: Hashable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (a: EqualityKey, b: EqualityKey) -> Bool {
    Comparison.equal(a.value, b.value) == .yes
  }

  func hash(into hasher: inout Hasher) { EqualityKey.hash(value, &hasher) }

  /// Values that are equal hash alike: a date like the midnight it begins with, moments by what
  /// they are at UTC, contexts whatever the order of their entries.
  private static func hash(_ value: Value, _ hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .boolean(let bool): hasher.combine(bool)
    case .integer(let whole): hasher.combine(whole)
    case .decimal(let box): hasher.combine(box.content)
    case .string(let text): hasher.combine(text)
    case .seconds(let seconds): hasher.combine(seconds)
    case .fineDuration(let box): hasher.combine(box.content)
    case .months(let months): hasher.combine(months)
    case .date, .dateTime: hasher.combine(value.asDateTime?.equalityHash)
    case .time(let box): hasher.combine(box.content.equalityHash)
    case .list(let list):
      hasher.combine(list.count)
      for item in list.items { hash(item, &hasher) }
    case .context(let record):
      var sum = 0
      for (name, part) in zip(record.shape.names, record.values) {
        var inner = Hasher()
        inner.combine(name)
        hash(part, &inner)
        sum &+= inner.finalize()
      }
      hasher.combine(sum)
    case .range(let range):
      hash(range.start, &hasher)
      hash(range.end, &hasher)
    case .function(let function): hasher.combine(ObjectIdentifier(function))
    }
  }
}
