import Casework
import CivilTime

/// Finds clients who are probably on record already, so that a person can decide; nothing is merged.
struct PersonCheck {
  private var byNumber: [UInt64: String] = [:]
  private var byName: [UInt64: String] = [:]

  private static let positions: (number: Int, last: Int, first: Int, birth: Int) = {
    func position(_ name: String) -> Int {
      EntityKind.client.fields.firstIndex { $0.name == name } ?? 0
    }
    return (
      position("customer_number"), position("last_name"), position("first_name"),
      position("birth_date")
    )
  }()

  /// Takes note of a client and tells who else it could be.
  mutating func note(_ client: Record) -> (other: String, by: ImportHint.Sameness)? {
    guard case .text(let id) = client.cells[0] else { return nil }
    var found: (other: String, by: ImportHint.Sameness)?
    if let key = PersonCheck.numberKey(client) {
      if let other = byNumber[key] {
        if other != id { found = (other, .customerNumber) }
      } else {
        byNumber[key] = id
      }
    }
    if let key = PersonCheck.nameKey(client) {
      if let other = byName[key] {
        if other != id, found == nil { found = (other, .nameAndBirthDate) }
      } else {
        byName[key] = id
      }
    }
    return found
  }

  private static func numberKey(_ client: Record) -> UInt64? {
    guard case .text(let number) = client.cells[positions.number] else { return nil }
    var hash = KeyHash()
    hash.add(folded(number))
    return hash.value
  }

  private static func nameKey(_ client: Record) -> UInt64? {
    guard case .text(let last) = client.cells[positions.last],
      case .text(let first) = client.cells[positions.first],
      case .number(let birth) = client.cells[positions.birth]
    else { return nil }
    var hash = KeyHash()
    hash.add(folded(last))
    hash.add(folded(first))
    hash.add(birth)
    return hash.value
  }

  /// As names are compared: without case, blanks and hyphens, umlauts like their spellings.
  private static func folded(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": out.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
      case " ", "-", "\u{A0}", ".", "'", "’": continue
      case "ä", "Ä": out.append(contentsOf: "ae".unicodeScalars)
      case "ö", "Ö": out.append(contentsOf: "oe".unicodeScalars)
      case "ü", "Ü": out.append(contentsOf: "ue".unicodeScalars)
      case "ß", "ẞ": out.append(contentsOf: "ss".unicodeScalars)
      default:
        if scalar.value < 0x80 {
          out.append(scalar)
        } else {
          out.append(contentsOf: String(scalar).lowercased().unicodeScalars)
        }
      }
    }
    return String(out)
  }
}
