/// `for item in list return function(parameter: name, …)`, with nothing but names in it: the caller
/// can put what the function does in its place.
package struct FeelCallLoop: Sendable, Hashable {
  package struct Argument: Sendable, Hashable {
    /// Missing where arguments are given by position.
    package let parameter: String?
    package let name: String
  }

  package let variable: String
  package let list: String
  package let function: String
  package let arguments: [Argument]
}

/// An entry of a context with its value as it is written.
package struct FeelEntry: Sendable, Hashable {
  package let name: String
  package let source: String
}

extension FeelCompiler {
  /// The expression as a loop that only calls a function; nil for all others.
  package static func callLoop(of text: String, in scope: Scope) -> FeelCallLoop? {
    guard let expression = expression(text, in: scope),
      case .loop(let stages, let body) = expression.kind, stages.count == 1, stages[0].end == nil,
      case .name(let list) = stages[0].domain.kind,
      case .call(let callee, let given) = body.kind, case .name(let function) = callee.kind,
      let arguments = arguments(given)
    else { return nil }
    return FeelCallLoop(
      variable: stages[0].name, list: list, function: function, arguments: arguments)
  }

  private static func arguments(_ given: Expression.Arguments) -> [FeelCallLoop.Argument]? {
    let pairs: [(String?, Expression)] =
      switch given {
      case .positional(let values): values.map { (nil, $0) }
      case .named(let entries): entries.map { ($0.name, $0.value) }
      }
    let arguments = pairs.compactMap { parameter, value -> FeelCallLoop.Argument? in
      guard case .name(let name) = value.kind else { return nil }
      return FeelCallLoop.Argument(parameter: parameter, name: name)
    }
    return arguments.count == pairs.count ? arguments : nil
  }

  /// The entries of a list of contexts that is written out, one list of entries a context.
  package static func contexts(of text: String) -> [[FeelEntry]]? {
    guard let expression = expression(text, in: Scope()), case .list(let items) = expression.kind
    else { return nil }
    let bytes = Array(text.utf8)
    let contexts = items.compactMap { item -> [FeelEntry]? in
      guard case .context(let entries) = item.kind else { return nil }
      return entries.map { FeelEntry(name: $0.name, source: $0.value.source(bytes)) }
    }
    return contexts.count == items.count ? contexts : nil
  }

  private static func expression(_ text: String, in scope: Scope) -> Expression? {
    do throws(FeelSyntaxError) {
      var parser = try Parser(text, scopeNames: scope.names, entryNames: scope.entryNames)
      return try parser.wholeExpression()
    } catch {
      return nil
    }
  }
}
