package import Screen

/// Regelwerk: parameters and tables of the rule model; Enter opens a table.
package struct RuleBookState: Equatable, Sendable {
  package var sheet: RuleBookSheet?
  package var list = ListView<Int>()

  package init() {}
}
