import CaseStore
import Casework
import Texts
import Workbench

/// The user's saved filters, kept in the store under their number.
enum SavedViews {
  private static func prefix(_ office: Office) -> String { "user.\(office.userName).view." }

  static func keep(_ views: [SavedView], _ office: Office) throws(StoreFailure) {
    for (name, _) in try office.store.settings(beginning: prefix(office)) {
      try office.store.set(name, to: nil)
    }
    for (index, view) in views.enumerated() {
      try office.store.set(prefix(office) + "\(index)", to: view.name + "\n" + view.query)
    }
  }

  /// A filter may say `heute`, so it is read anew; one that no longer reads is left out.
  static func restored(_ office: Office) -> [SavedView] {
    guard let kept = try? office.store.settings(beginning: prefix(office)) else { return [] }
    return kept.sorted { $0.name < $1.name }.compactMap { _, value in
      let parts = value.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2,
        let filter = try? FilterParser.parse(String(parts[1]), today: office.today)
      else { return nil }
      return SavedView(name: String(parts[0]), query: String(parts[1]), filter: filter)
    }
  }
}
