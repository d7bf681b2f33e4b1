/// One thing to say, in both languages; a missing half does not compile.
package struct Phrase: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(_ german: String, _ english: String) {
    self.german = german
    self.english = english
  }

  /// For names, numbers and quotations, which are the same in every language.
  package init(verbatim text: String) {
    german = text
    english = text
  }

  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.german + right.german, left.english + right.english)
  }

  package static func + (left: Phrase, right: String) -> Phrase {
    Phrase(left.german + right, left.english + right)
  }

  /// With its full stop, where it does not end in a sign of its own.
  package var asSentence: Phrase {
    func ended(_ text: String) -> String {
      text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
    }
    return Phrase(ended(german), ended(english))
  }

  /// With a capital, to begin a line.
  package var capitalised: Phrase {
    func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(begun(german), begun(english))
  }

  package var isEmpty: Bool { german.isEmpty && english.isEmpty }
}

extension Sequence<Phrase> {
  package func joined(separator: String = ", ") -> Phrase {
    Phrase(
      map(\.german).joined(separator: separator), map(\.english).joined(separator: separator))
  }
}
