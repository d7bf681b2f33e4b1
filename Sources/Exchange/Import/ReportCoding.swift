import Casework

extension ImportReport {
  /// A report without a problem as lines of text, for a process that reads on behalf of another: what
  /// was read, what is worth knowing, and which columns mean nothing here.
  package var tidings: [[String]] {
    var lines = EntityKind.allCases.compactMap { kind in
      rows[kind].map { ["rows", kind.name, String($0)] }
    }
    for (file, columns) in unknownColumns { lines.append(["columns", file] + columns) }
    for hint in hints {
      let place = [hint.file, String(hint.line), hint.column]
      switch hint.what {
      case .unknownWord(let word, let rows): lines.append(["word"] + place + [word, String(rows)])
      case .samePerson(let id, let other, let by):
        let number = by == .customerNumber ? "1" : "0"
        lines.append(["person"] + place + [id, other, number])
      }
    }
    return lines + [["hints", String(hintCount)]]
  }

  /// nil where the lines are not what `tidings` gave.
  package init?(tidings lines: [[String]]) {
    self.init()
    var hintTotal: Int?
    for line in lines {
      guard let what = line.first else { return nil }
      switch (what, line.count) {
      case ("rows", 3):
        guard let kind = EntityKind(name: line[1]), let count = Int(line[2]) else { return nil }
        rows[kind] = count
      case ("columns", 2...): unknownColumns.append((line[1], Array(line[2...])))
      case ("word", 6):
        guard let number = Int(line[2]), let rows = Int(line[5]) else { return nil }
        add(
          ImportHint(
            file: line[1], line: number, column: line[3], what: .unknownWord(line[4], rows: rows)))
      case ("person", 7):
        guard let number = Int(line[2]) else { return nil }
        let by: ImportHint.Sameness = line[6] == "1" ? .customerNumber : .nameAndBirthDate
        add(
          ImportHint(
            file: line[1], line: number, column: line[3],
            what: .samePerson(id: line[4], other: line[5], by: by)))
      case ("hints", 2): hintTotal = Int(line[1])
      default: return nil
      }
    }
    guard let hintTotal else { return nil }
    hintCount = hintTotal
  }
}
