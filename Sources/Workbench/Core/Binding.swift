package import Screen
package import Texts

/// One row of the key table. Dispatcher, footer, help, palette, key sheet, read-only mode and the
/// conflict check all read the same rows.
package struct Binding: Sendable {
  package let command: Command
  package let keys: [Key]
  package let name: CommandTexts.Name
  package let scope: Scope
  package let danger: Danger
  /// Position in the footer, smallest first; nil keeps it out.
  package let footer: Int?
  /// Why it cannot act now; nil where it can.
  package let hindrance: @Sendable (WorkbenchState) -> Phrase?

  init(
    _ command: Command, _ keys: [Key], _ name: CommandTexts.Name, _ scope: Scope,
    danger: Danger = .reads, footer: Int? = nil,
    hindrance: @escaping @Sendable (WorkbenchState) -> Phrase? = { _ in nil }
  ) {
    self.command = command
    self.keys = keys
    self.name = name
    self.scope = scope
    self.danger = danger
    self.footer = footer
    self.hindrance = hindrance
  }

  /// Why it cannot act now, the read-only mode included.
  package func reasonDisabled(in state: WorkbenchState) -> Phrase? {
    if danger != .reads, state.session.isReadOnly { return CommandTexts.readOnly }
    if danger == .writes, state.review != nil { return TeamTexts.reviewReadOnly }
    return hindrance(state)
  }
}
