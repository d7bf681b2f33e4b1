extension Builtins {
  static let contexts: [Builtin] = [
    Builtin(
      "get value",
      .init(.context("m"), .string("key"), gives: .any) { arguments, call in
        guard case .context(let record) = arguments[0] else { return call.invalid() }
        let key = string(arguments[1])
        return record[key] ?? call.fail(.noSuchEntry, .noSuchEntry(key))
      }),
    Builtin(
      "get entries",
      .init(.context("m"), gives: .list(.any)) { arguments, call in
        guard case .context(let record) = arguments[0] else { return call.invalid() }
        let shape = Shape(["key", "value"])
        return call.list(
          record.shape.names.indices.map {
            .context(Record(shape, [.text(record.shape.names[$0]), record.values[$0]]))
          })
      }),
    Builtin(
      "context",
      .init(.list("entries"), gives: .any) { arguments, call in
        var entries = Entries()
        for item in arguments[0].items ?? [] {
          guard case .context(let record) = item, case .string(let key)? = record["key"],
            let value = record["value"], entries.insert(key.string, value)
          else { return call.wrong("entries", item) }
        }
        return entries.value(call)
      }),
    Builtin(
      "context put",
      .init(.context("context"), .string("key"), .any("value"), gives: .any) { arguments, call in
        put(arguments[0], [arguments[1]][...], arguments[2], call)
      },
      .init(.context("context"), .list("keys"), .any("value"), gives: .any) { arguments, call in
        put(arguments[0], (arguments[1].items ?? [])[...], arguments[2], call)
      }),
    Builtin(
      "context merge",
      .init(.list("contexts"), gives: .any) { arguments, call in
        var entries = Entries()
        for item in arguments[0].items ?? [] {
          guard case .context(let record) = item else { return call.wrong("contexts", item) }
          for (name, value) in zip(record.shape.names, record.values) {
            entries.set(name, value)
          }
        }
        return entries.value(call)
      }),
  ]

  /// Entries being collected.
  private struct Entries {
    var names: [String] = []
    var values: [Value] = []
    var places: [String: Int] = [:]

    init() {}

    init(_ record: Record) {
      for (name, value) in zip(record.shape.names, record.values) { set(name, value) }
    }

    /// False if there is one of that name already.
    mutating func insert(_ name: String, _ value: Value) -> Bool {
      if places[name] != nil { return false }
      set(name, value)
      return true
    }

    mutating func set(_ name: String, _ value: Value) {
      if let place = places[name] {
        values[place] = value
      } else {
        places[name] = names.count
        names.append(name)
        values.append(value)
      }
    }

    func value(_ call: Builtin.Call) -> Value {
      guard call.evaluation.spend(values.count) else {
        return call.fail(.limitReached, .limitReached(.steps))
      }
      return call.evaluation.context(Shape(names), values, call.range)
    }
  }

  private static func put(
    _ context: Value, _ keys: ArraySlice<Value>, _ value: Value, _ call: Builtin.Call
  ) -> Value {
    guard case .context(let record) = context else { return call.wrong("context", context) }
    guard case .string(let key)? = keys.first, keys.count <= Limits.nesting else {
      return call.wrong("keys", keys.first ?? .null(.plain))
    }
    var entries = Entries(record)
    if keys.count == 1 {
      entries.set(key.string, value)
    } else {
      guard let inner = record[key.string] else {
        return call.fail(.noSuchEntry, .noSuchEntry(key.string))
      }
      let changed = put(inner, keys.dropFirst(), value, call)
      if changed.isNull { return changed }
      entries.set(key.string, changed)
    }
    return entries.value(call)
  }
}
