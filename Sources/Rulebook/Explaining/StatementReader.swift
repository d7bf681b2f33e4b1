import Feel

/// Reads what a cell says, with the values the names have.
struct StatementReader {
  /// The column the cell stands under.
  var column: FeelOutline
  /// What a name stands for: its value, where a case is at hand, and its type.
  var resolve: (String) -> (value: Value?, type: FeelType)
  /// The value of a part that can be worked out by itself.
  var evaluate: (String) -> Value?
  private var items: [String: FeelType] = [:]

  init(
    column: FeelOutline, resolve: @escaping (String) -> (value: Value?, type: FeelType),
    evaluate: @escaping (String) -> Value?
  ) {
    self.column = column
    self.resolve = resolve
    self.evaluate = evaluate
  }

  func statement(_ outline: FeelOutline) -> Statement {
    switch outline {
    case .flag(let flag): .always(flag)
    case .not(let inner): statement(inner).negated
    case .all(let parts): .all(parts.map(statement))
    case .any(let parts): any(parts)
    case .compare(let sign, let a, let b): comparison(sign, a, b)
    case .within(let value, let from, let to, let includesFrom, let includesTo):
      .all([
        .compare(includesFrom ? .greaterOrEqual : .greater, term(value), term(from)),
        .compare(includesTo ? .lessOrEqual : .less, term(value), term(to)),
      ])
    case .every(let variable, let list, let body): quantified(variable, list, body, isSome: false)
    case .some(let variable, let list, let body): quantified(variable, list, body, isSome: true)
    case .call("list contains", let arguments) where arguments.count == 2: membership(arguments)
    case .input, .name:
      if case .named(let named) = term(outline) { .flag(named, true) } else { .always(true) }
    case .nothing, .text, .literal, .arithmetic, .choice, .list, .call, .other:
      .other(text(outline), isNegated: false)
    }
  }

  /// Values to be met side by side make one list.
  private func any(_ parts: [FeelOutline]) -> Statement {
    let statements = parts.map(statement)
    var values: [Shown] = []
    var subject: Statement.Term?
    for statement in statements {
      guard case .compare(.equal, let term, .value(let value)) = statement,
        subject == nil || subject == term
      else { return .any(statements) }
      subject = term
      values.append(value)
    }
    guard let subject else { return .any(statements) }
    return .oneOf(subject, values, isNegated: false)
  }

  private func comparison(
    _ sign: FeelOutline.Sign, _ a: FeelOutline, _ b: FeelOutline
  ) -> Statement {
    let left = term(a)
    switch (sign, b) {
    case (.equal, .nothing): return .isMissing(left)
    case (.notEqual, .nothing): return .isEntered(left)
    case (.equal, .flag(let flag)), (.notEqual, .flag(let flag)):
      if case .named(let named) = left { return .flag(named, flag == (sign == .equal)) }
    case (.equal, .list(let items)) where items.isEmpty:
      if case .named(let named) = left { return .isEmpty(named, isNegated: false) }
    case (.notEqual, .list(let items)) where items.isEmpty:
      if case .named(let named) = left { return .isEmpty(named, isNegated: true) }
    default: break
    }
    return .compare(Statement.Sign(sign), left, term(b))
  }

  private func quantified(
    _ variable: String, _ list: FeelOutline, _ body: FeelOutline, isSome: Bool
  ) -> Statement {
    guard case .named(let named) = term(list) else {
      return .other(text(list), isNegated: false)
    }
    var inside = self
    var element = FeelType.any
    if case .list(let type) = type(of: list) { element = type }
    inside.items[variable] = element
    let statement = inside.statement(body)
    return isSome
      ? .some(variable: variable, named, statement) : .every(variable: variable, named, statement)
  }

  private func membership(_ arguments: [FeelOutline]) -> Statement {
    let item = term(arguments[1])
    if case .list(let choices) = arguments[0] {
      let values = choices.compactMap { choice -> Shown? in
        if case .value(let shown) = term(choice) { shown } else { nil }
      }
      if values.count == choices.count { return .oneOf(item, values, isNegated: false) }
    }
    return .contains(term(arguments[0]), item, isNegated: false)
  }

  func term(_ outline: FeelOutline) -> Statement.Term {
    switch outline {
    case .input: column == .input ? .other("?") : term(column)
    case .nothing: .value(.missing)
    case .flag(let flag): .value(.flag(flag))
    case .text(let text): .value(.code(text))
    case .literal(let source): evaluate(source).map { .value(Shown($0)) } ?? .other(source)
    case .name(let name): named(name)
    case .arithmetic(let operation, let a, let b, let source):
      .arithmetic(
        Statement.Operation(operation), term(a), term(b), result: evaluate(source).map(Shown.init))
    case .choice(let condition, let a, let b):
      .choice(statement(condition), then: term(a), otherwise: term(b))
    case .list(let items): .list(items.map(term))
    case .call("count", let arguments) where arguments.count == 1: counted(arguments[0])
    case .compare, .all, .any, .not, .within, .every, .some, .call, .other: .other(text(outline))
    }
  }

  private func counted(_ list: FeelOutline) -> Statement.Term {
    guard case .named(var named) = term(list) else { return .other(text(list)) }
    named.kind = .number
    switch named.value {
    case .list(let items)?: named.value = .number(String(items.count))
    case .count(let count)?: named.value = .number(String(count))
    default: break
    }
    return .named(named)
  }

  private func named(_ name: String) -> Statement.Term {
    let first = String(name.prefix { $0 != "." })
    if let element = items[first] {
      let entry = first == name ? element : StatementReader.entry(name, of: element)
      return .named(Statement.Named(name: name, value: nil, kind: Statement.Kind(entry)))
    }
    let known = resolve(name)
    // A number of the model is its value; where it is kept matters to nobody here.
    if first == "Parameter", let value = known.value { return .value(Shown(value)) }
    var kind = Statement.Kind(known.type)
    if kind == .other, let value = known.value { kind = Statement.Kind(Shown(value)) }
    return .named(Statement.Named(name: name, value: known.value.map(Shown.init), kind: kind))
  }

  private func type(of outline: FeelOutline) -> FeelType {
    switch outline {
    case .name(let name): resolve(name).type
    case .input: column == .input ? .any : type(of: column)
    default: .any
    }
  }

  static func entry(_ name: String, of type: FeelType) -> FeelType {
    guard case .context(let context) = type, let dot = name.firstIndex(of: ".") else { return .any }
    return context.type(of: String(name[name.index(after: dot)...])) ?? .any
  }

  private func text(_ outline: FeelOutline) -> String {
    switch outline {
    case .literal(let source), .other(let source), .arithmetic(_, _, _, let source): source
    case .name(let name): name
    case .call(let name, let arguments):
      name + ": " + arguments.map(text).joined(separator: "; ")
    default: ""
    }
  }
}

extension Statement.Kind {
  init(_ type: FeelType) {
    switch type {
    case .number: self = .number
    case .string: self = .code
    case .boolean: self = .flag
    case .date: self = .day
    case .daysDuration, .monthsDuration: self = .duration
    case .list: self = .list
    case .any, .null, .time, .dateTime, .context, .range, .function: self = .other
    }
  }
}

extension Statement.Sign {
  init(_ sign: FeelOutline.Sign) {
    self =
      switch sign {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      }
  }
}

extension Statement.Operation {
  init(_ operation: FeelOutline.Operation) {
    self =
      switch operation {
      case .plus: .plus
      case .minus: .minus
      case .times: .times
      case .over: .over
      case .power: .power
      }
  }
}
