import Casework
import CivilTime

/// How much of each case is loaded.
package enum CaseColumns: Equatable, Sendable {
  /// What rules judge and lists show: no worker, and of long texts (notes, results, reasons) only
  /// whether there is one, as "…".
  case rules
  case everything
}

extension CaseColumns {
  /// The number of the case, then the fields in order but the case, from a case on.
  func query(of kind: EntityKind) -> String {
    let layout = TableLayout.of(kind)
    return self == .rules ? layout.shortPass : layout.fullPass
  }

  /// The same columns of one client.
  var clientQuery: String {
    let layout = TableLayout.of(.client)
    return (self == .rules ? layout.shortSelection : layout.fullSelection) + " WHERE client = ?"
  }
}

extension CaseFile {
  /// Kinds whose date may be empty do not come out of their tables in order.
  mutating func sortUndatedDrawers() {
    if activities.count > 1 {
      activities.sort { a, b in
        (a.agreedOn?.number ?? .min, a.id.text) < (b.agreedOn?.number ?? .min, b.id.text)
      }
    }
    if agreements.count > 1 {
      agreements.sort { a, b in
        (a.concludedOn?.number ?? .min, a.id.text) < (b.concludedOn?.number ?? .min, b.id.text)
      }
    }
  }
}
