import Decisions

/// What a row says beside its conditions and outputs: titles, source, quotation and cure.
///
/// Modellers show one column for it, the row's description. Its first line is the title; every other
/// line begins with what it is (`Quelle: …`), and a line that does not goes on with the one before.
/// Columns of annotations, which most modellers hide, say what the description does not.
enum RowNotes {
  struct Note: Equatable {
    let name: String
    var text: String
  }

  static func notes(of row: DecisionRule, in table: DecisionTable) -> [Note] {
    var notes = read(row.description)
    for (name, text) in zip(table.annotations, row.annotations)
    where !text.isEmpty && !notes.contains(where: { $0.name == name }) {
      notes.append(Note(name: name, text: text))
    }
    return notes
  }

  private static func read(_ description: String) -> [Note] {
    var notes: [Note] = []
    for line in description.split(whereSeparator: \.isNewline) {
      let line = trimmed(line)
      if let name = AnnotationName.all.first(where: { line.hasPrefix($0 + ":") }) {
        notes.append(Note(name: name, text: trimmed(line.dropFirst(name.count + 1))))
      } else if notes.isEmpty {
        notes.append(Note(name: AnnotationName.title, text: line))
      } else if !line.isEmpty {
        notes[notes.count - 1].text += " " + line
      }
    }
    return notes.filter { !$0.text.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
