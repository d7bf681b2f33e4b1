import CivilTime
import Texts

/// The manual pages the program can write of itself.
enum ManualPages {
  struct Page: Sendable {
    let name: String
    let section: Int
    /// In a language, with the day of the release in its foot.
    let text: @Sendable (Language, Day) -> String
  }

  static let all: [Page] = [
    Page(name: "nachhalt", section: 1) { ManualPage.text($0, $1) },
    Page(name: "nachhalt-austausch", section: 5) { ExchangeManualPage.text($0, $1) },
    Page(name: "nachhalt-regeln", section: 5) { RulesManualPage.text($0, $1) },
    Page(name: "nachhalt-filter", section: 7) { FilterManualPage.text($0, $1) },
  ]

  static func seeAlso(except name: String, _ page: inout Troff, _ language: Language) {
    page.section(Phrase("SIEHE AUCH", "SEE ALSO")[language])
    let others = all.filter { $0.name != name }
    for (index, other) in others.enumerated() {
      let comma = index < others.count - 1 ? "," : ""
      page.raw(".BR \(Troff.escaped(other.name)) (\(other.section))\(comma)")
    }
  }
}
