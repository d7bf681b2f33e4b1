extension Compilation {
  func call(
    _ function: Expression, _ arguments: Expression.Arguments, _ range: SourceRange
  ) -> Typed {
    let parts: [Typed]
    let names: [String]?
    switch arguments {
    case .positional(let items): (parts, names) = (items.map { compile($0) }, nil)
    case .named(let entries):
      (parts, names) = (entries.map { compile($0.value) }, entries.map(\.name))
    }
    if case .name(let name) = function.kind, let builtin = builtin(named: name) {
      return call(builtin, parts, names, range)
    }
    let callee = compile(function)
    var type = FeelType.any
    switch callee.type {
    case .any: break
    case .function(let parameters, let result):
      type = result
      if let name = function.plainName {
        check(name, takes: parameters, parts, names, range)
      }
    default: report(.notAFunction(callee.type.description), function.range)
    }
    let node = CallNode(callee.node, parts.map(\.node), names: names, range)
    // What moves into a function that was compiled without knowing so is not followed.
    if parts.contains(where: { $0.motion != .still }) {
      return Typed(node: RestlessNode(node), type: type)
    }
    return Typed(node: node, type: type, motion: callee.motion)
  }

  /// Reports arguments that a function of the host does not take.
  private func check(
    _ function: String, takes parameters: [FeelType], _ parts: [Typed], _ names: [String]?,
    _ range: SourceRange
  ) {
    if parameters.count != parts.count {
      report(.wrongArgumentCount(function: function, found: parts.count), range)
      return
    }
    let known = scope.parameterNames[function]
    for (index, part) in parts.enumerated() {
      var place: Int? = index
      if let names {
        guard let known else { return }
        place = known.firstIndex(of: names[index])
        if place == nil {
          let near = Suggestion.nearest(to: names[index], in: known)
          report(
            .unknownParameter(function: function, name: names[index], suggestion: near), range)
        }
      }
      guard let place, !part.type.mayServe(as: parameters[place]) else { continue }
      let name = known.flatMap { place < $0.count ? $0[place] : nil } ?? String(place + 1)
      report(
        .wrongArgument(function: function, parameter: name, found: part.type.description), range)
    }
  }

  private func call(
    _ builtin: Builtin, _ parts: [Typed], _ names: [String]?, _ range: SourceRange
  ) -> Typed {
    var forms: [(form: Builtin.Form, places: [Int?]?)] = []
    for form in builtin.forms {
      if let names {
        if let places = form.places(of: names) { forms.append((form, places)) }
      } else if form.accepts(count: parts.count) {
        forms.append((form, nil))
      }
    }
    guard !forms.isEmpty else { return misfit(builtin, parts, names, range) }
    check(builtin, forms, parts, range)
    if let special = Specialised.call(builtin.name, parts, names, range) { return special }
    let node = BuiltinNode(builtin, parts.map(\.node), forms, range)
    let type = resultType(forms, parts)
    if parts.allSatisfy({ $0.constant != nil }), forms.allSatisfy(\.form.isPure) {
      let value = node.value(Compilation.blankEvaluation())
      if !value.isNull {
        // What a text stands for is known now: `duration("P28D")` is one of days.
        return Typed(
          node: ConstantNode(value), type: type == .any ? FeelType(kindOf: value) : type)
      }
    }
    let choice = names == nil ? Specialised.contains(node, parts) : nil
    return Typed(node: choice ?? node, type: type, motion: motion(builtin.name, parts))
  }

  /// An evaluation for folding constants: without zones, so that what needs them stays.
  private static func blankEvaluation() -> Evaluation {
    let midnight = FeelTime(nanosecondOfDay: 0)
    let epoch = FeelDate(dayNumber: 0).map { FeelDateTime(date: $0, time: midnight) }
    return Evaluation(
      clock: FeelClock(today: 0, now: epoch), zones: Zones(.none),
      limits: Limits(steps: 10_000, listLength: 1_000, textLength: 10_000))
  }

  private func motion(_ name: String, _ parts: [Typed]) -> Motion {
    switch name {
    case "today": return .forward
    case "now": return .other
    case "date" where parts.count == 1 && parts[0].type == .date: return parts[0].motion
    default: return parts.allSatisfy { $0.motion == .still } ? .still : .other
    }
  }

  private func resultType(
    _ forms: [(form: Builtin.Form, places: [Int?]?)], _ parts: [Typed]
  ) -> FeelType {
    var result: FeelType?
    for (form, places) in forms {
      let firstPlace = places.map { $0.first ?? nil } ?? 0
      let first =
        firstPlace.flatMap { parts.indices.contains($0) ? parts[$0].type : nil } ?? .any
      let type: FeelType =
        switch form.result {
        case .fixed(let type): type
        case .sameAsFirst: first == .any ? .list(.any) : .list(first.element)
        case .itemOfFirst: first.element
        }
      result = result.map { $0.joined(with: type) } ?? type
    }
    return result ?? .any
  }

  /// Reports arguments whose types fit no form.
  private func check(
    _ builtin: Builtin, _ forms: [(form: Builtin.Form, places: [Int?]?)], _ parts: [Typed],
    _ range: SourceRange
  ) {
    func fits(_ form: Builtin.Form, _ places: [Int?]?, _ index: Int) -> Bool {
      guard !form.parameters.isEmpty else { return true }
      let parameter: Builtin.Parameter
      if let places {
        guard let place = places.firstIndex(of: index) else { return true }
        parameter = form.parameters[place]
      } else {
        parameter = form.parameters[min(index, form.parameters.count - 1)]
      }
      return parts[index].type.mayServe(as: parameter.type)
    }
    let fitting = forms.contains { form, places in
      parts.indices.allSatisfy { fits(form, places, $0) }
    }
    if fitting { return }
    for index in parts.indices where !forms.contains(where: { fits($0.form, $0.places, index) }) {
      let parameters = forms[0].form.parameters
      report(
        .wrongArgument(
          function: builtin.name, parameter: parameters[min(index, parameters.count - 1)].name,
          found: parts[index].type.description), range)
      return
    }
  }

  private func misfit(
    _ builtin: Builtin, _ parts: [Typed], _ names: [String]?, _ range: SourceRange
  ) -> Typed {
    let known = Set(builtin.forms.flatMap { $0.parameters.map(\.name) })
    if let unknown = names?.first(where: { !known.contains($0) }) {
      let suggestion = Suggestion.nearest(to: unknown, in: known)
      report(
        .unknownParameter(function: builtin.name, name: unknown, suggestion: suggestion), range)
      return Typed(
        node: FailureNode(
          .wrongArgument, .unknownParameter(function: builtin.name, name: unknown), range),
        type: .null)
    }
    report(.wrongArgumentCount(function: builtin.name, found: parts.count), range)
    return Typed(
      node: FailureNode(
        .wrongArgumentCount,
        .wrongArgumentCount(function: builtin.name, found: parts.count), range), type: .null)
  }
}

extension Expression {
  var plainName: String? {
    if case .name(let name) = kind { return name }
    return nil
  }
}

extension FeelType {
  /// Whether a value of this type might be taken for the other, with FEEL's own conversions.
  package func mayServe(as other: FeelType) -> Bool {
    switch (self, other) {
    case (.any, _), (_, .any), (.null, _): true
    case (.list(let item), .list(let wanted)): item.mayServe(as: wanted)
    case (_, .list(let wanted)): mayServe(as: wanted)
    case (.list(let item), _): item.mayServe(as: other)
    case (.date, .dateTime): true
    case (.context, .context), (.range, .range), (.function, .function): true
    default: self == other
    }
  }
}
