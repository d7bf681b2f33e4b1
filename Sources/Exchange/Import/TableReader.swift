package import Casework
import Texts

/// Reads one file of the exchange format into records, row by row.
package struct TableReader {
  package enum Step: Equatable {
    case record(Record, line: Int)
    /// A row that cannot be read, with everything that is wrong with it.
    case unreadable([ImportProblem])
    case end
  }

  package let file: String
  package let kind: EntityKind
  /// Headers that mean nothing here; they are reported and left alone.
  package private(set) var unknownColumns: [String] = []
  /// Why the file as a whole cannot be read.
  package private(set) var headerProblems: [ImportProblem] = []

  private var reader: CSVReader
  private var row = CSVReader.Row()
  private let fields: [Field]
  /// Per column of the file the position of its field, or nil.
  private var targets: [Int?] = []
  private var headers: [String] = []
  /// The line of each key seen so far, by hash: a row of the same key is a mistake in the file.
  private var seen: [Int: Int32] = [:]

  /// `mapping` gives, for headers of other systems, the contract's column.
  package init(
    file: String, kind: EntityKind, separator: UInt8, mapping: [String: String] = [:],
    nextChunk: @escaping () -> [UInt8]?
  ) {
    self.file = file
    self.kind = kind
    fields = kind.fields
    reader = CSVReader(separator: separator, nextChunk: nextChunk)
    readHeader(mapping)
  }

  private func problem(
    _ what: ImportProblem.What, line: Int, column: String = "", found: String = ""
  ) -> ImportProblem {
    ImportProblem(
      file: file, line: line, column: column, found: TableReader.harmless(found), what: what)
  }

  private mutating func readHeader(_ mapping: [String: String]) {
    let isThere: Bool
    do {
      isThere = try reader.next(into: &row)
    } catch {
      headerProblems = [problem(.unclosedQuote, line: 1)]
      return
    }
    guard isThere, !row.isBlank else {
      headerProblems = [problem(.noHeader, line: 1)]
      return
    }
    for index in 0..<row.count {
      var header = row.text(index)
      if index == 0, header.unicodeScalars.first == "\u{FEFF}" {
        header.unicodeScalars.removeFirst()
      }
      header = header.trimmingBlanks()
      headers.append(header)
      let target = position(of: header, mapping)
      if let target, targets.contains(target) {
        headerProblems.append(problem(.duplicateColumn, line: 1, column: header))
      }
      if target == nil { unknownColumns.append(header) }
      targets.append(target)
    }
    for (position, field) in fields.enumerated()
    where field.isRequired && !targets.contains(position) {
      headerProblems.append(problem(.missingColumn, line: 1, column: field.name))
    }
  }

  private func position(of header: String, _ mapping: [String: String]) -> Int? {
    let name = mapping[header] ?? header
    let lowered = name.lowercased()
    if let exact = fields.firstIndex(where: { $0.name == lowered }) { return exact }
    guard let alias = FieldTexts.field(named: lowered) else { return nil }
    return fields.firstIndex { $0.name == alias }
  }

  package mutating func next() -> Step {
    while true {
      do {
        guard try reader.next(into: &row) else { return .end }
      } catch {
        guard case .unclosedQuote(let line) = error else { return .end }
        return .unreadable([problem(.unclosedQuote, line: line)])
      }
      if !row.isBlank { return read() }
    }
  }

  private mutating func read() -> Step {
    guard row.count == targets.count else {
      let what: ImportProblem.What =
        row.count < targets.count
        ? .tooFewFields(expected: targets.count) : .tooManyFields(expected: targets.count)
      return .unreadable([problem(what, line: row.line, found: String(row.count))])
    }
    var cells = [Cell](repeating: .empty, count: fields.count)
    var problems: [ImportProblem] = []
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      switch CellText.cell(row.bytes(index), fields[target].kind) {
      case .success(let cell): cells[target] = cell
      case .failure(let reason):
        problems.append(
          problem(
            what(reason, fields[target]), line: row.line, column: headers[index],
            found: row.text(index)))
      }
    }
    for (position, field) in fields.enumerated() where field.isRequired {
      // An unreadable value has already been told; only what is really empty is missing.
      guard cells[position] == .empty, let column = targets.firstIndex(of: position),
        row.bytes(column).allSatisfy({ $0 == 32 || $0 == 9 })
      else { continue }
      problems.append(problem(.missing, line: row.line, column: headers[column]))
    }
    let record = Record(kind: kind, cells: cells)
    if problems.isEmpty, let first = seen.updateValue(Int32(row.line), forKey: record.key.hashValue)
    {
      seen[record.key.hashValue] = first
      problems.append(
        problem(
          .duplicateKey(firstLine: Int(first)), line: row.line, column: fields[0].name,
          found: keyText(record)))
    }
    return problems.isEmpty ? .record(record, line: row.line) : .unreadable(problems)
  }

  private func what(_ reason: CellText.Unreadable, _ field: Field) -> ImportProblem.What {
    switch reason {
    case .unreadableDate: return .unreadableDate
    case .unreadableTime: return .unreadableTime
    case .unreadableFlag: return .unreadableFlag
    case .idTooLong: return .idTooLong
    case .unknownCode:
      if case .code(let codes) = field.kind { return .unknownCode(codes) }
      return .unknownCode([])
    }
  }

  private func keyText(_ record: Record) -> String {
    zip(kind.keyPositions, record.key).map { CellText.text($1, fields[$0].kind) }
      .joined(separator: " ")
  }

  /// At most 40 characters, nothing that could act on a terminal.
  static func harmless(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(40) {
      let isHarmful =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x200B...0x200F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
        || (0x2060...0x206F).contains(scalar.value) || scalar.value == 0xFEFF
      out.append(isHarmful ? "\u{FFFD}" : scalar)
    }
    if text.unicodeScalars.count > 40 { out.append("…") }
    return String(out)
  }
}

extension String {
  /// Without blanks and tabs at either end.
  func trimmingBlanks() -> String {
    var view = Substring(self)
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}
