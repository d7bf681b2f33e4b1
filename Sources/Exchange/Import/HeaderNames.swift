import Casework
import Texts

/// Which column a header means: the contract's name, or the word the screen uses, in either language.
enum HeaderNames {
  static func position(of header: String, in kind: EntityKind) -> Int? {
    let wanted = folded(header)
    let fields = kind.fields
    if let exact = fields.firstIndex(where: { folded($0.name) == wanted }) { return exact }
    return fields.firstIndex { field in
      let label = FieldTexts.label(field.name)
      return folded(label.german) == wanted || folded(label.english) == wanted
    }
  }

  /// Headers are compared without regard to case, blanks at the ends, the star of a required
  /// column, and whether words are joined by blank, hyphen or underscore.
  private static func folded(_ header: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in header.trimmingBlanks().lowercased().unicodeScalars {
      switch scalar {
      case "*": continue
      case " ", "-", "_", "\u{A0}": out.append("_")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
