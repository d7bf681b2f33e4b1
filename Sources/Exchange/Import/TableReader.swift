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
  /// The keys of the rows handed out, with their lines.
  package private(set) var keys = KeyTable()
  /// The id of the row just found unreadable, where the id itself could be read.
  package private(set) var unreadableKey: UInt64?

  /// What identifies the row just read.
  package private(set) var lastKey: UInt64 = 0

  private var reader: CSVReader
  private var row = CSVReader.Row()
  private let fields: [Field]
  private let keyPositions: [Int]
  private let requiredPositions: [Int]
  private let repeats: Bool
  private let isDoubtful: Bool
  /// Per column of the file what becomes of it; nil where it is left alone.
  private var columns: [ColumnPlan?] = []
  package private(set) var headers: [String] = []

  /// `mapping` tells what another system's headers and values mean. `isDoubtful` has every row looked
  /// at for characters that cannot be read.
  package init(
    file: String, kind: EntityKind, separator: UInt8,
    mapping: ImportMapping.Section = ImportMapping.Section(), isDoubtful: Bool = false,
    nextChunk: @escaping () -> [UInt8]?
  ) {
    self.file = file
    self.kind = kind
    fields = kind.fields
    keyPositions = kind.keyPositions
    requiredPositions = kind.fields.indices.filter { kind.fields[$0].isRequired }
    repeats = mapping.repeats
    self.isDoubtful = isDoubtful
    reader = CSVReader(separator: separator, nextChunk: nextChunk)
    readHeader(mapping)
  }

  private func problem(
    _ what: ImportProblem.What, line: Int, column: String = "", found: String = ""
  ) -> ImportProblem {
    ImportProblem(
      file: file, line: line, column: TableReader.harmless(column),
      found: TableReader.harmless(found), what: what)
  }

  private mutating func readHeader(_ mapping: ImportMapping.Section) {
    var isThere = false
    do {
      isThere = try reader.next(into: &row)
      // Some programs tell the separator in a line of its own.
      if isThere, row.text(0).lowercased().hasSuffix("sep="), row.count == 2 {
        isThere = try reader.next(into: &row)
      }
    } catch {
      headerProblems = [unclosed(error)]
      return
    }
    guard isThere, !row.isBlank else {
      headerProblems = [problem(.noHeader, line: 1)]
      return
    }
    for index in 0..<row.count {
      let header = row.text(index).trimmingBlanks()
      headers.append(header)
      if isDoubtful, !DoubtfulText.isReadable(row.bytes(index)) {
        headerProblems.append(problem(.unreadableCharacter, line: row.line, found: header))
        columns.append(nil)
      } else {
        add(header, mapping)
      }
    }
    for position in requiredPositions where !columns.contains(where: { $0?.target == position }) {
      headerProblems.append(problem(.missingColumn, line: row.line, column: fields[position].name))
    }
  }

  private mutating func add(_ header: String, _ mapping: ImportMapping.Section) {
    let named = mapping.columns[header]
    if named == "-" || header.isEmpty {
      columns.append(nil)
      return
    }
    guard let target = HeaderNames.position(of: named ?? header, in: kind) else {
      unknownColumns.append(TableReader.harmless(header))
      columns.append(nil)
      return
    }
    if columns.contains(where: { $0?.target == target }) {
      headerProblems.append(
        problem(.duplicateColumn, line: row.line, column: header, found: header))
    }
    let field = fields[target]
    columns.append(
      ColumnPlan(target, field, header: header, values: mapping.values[field.name] ?? [:]))
  }

  package mutating func next() -> Step {
    while true {
      do {
        guard try reader.next(into: &row) else { return .end }
      } catch {
        return .unreadable([unclosed(error)])
      }
      if !row.isBlank, let step = read() { return step }
    }
  }

  private func unclosed(_ fault: CSVReader.Fault) -> ImportProblem {
    switch fault {
    case .unclosedQuote(let line, let field):
      problem(.unclosedQuote, line: line, column: field < headers.count ? headers[field] : "")
    }
  }

  /// nil for a row that repeats an earlier one where the mapping allows that.
  private mutating func read() -> Step? {
    unreadableKey = nil
    if let problem = wrongCount() { return .unreadable([problem]) }
    var cells = [Cell](repeating: .empty, count: fields.count)
    var problems: [ImportProblem] = []
    for index in columns.indices {
      guard let column = columns[index] else { continue }
      if isDoubtful, !DoubtfulText.isReadable(row.bytes(index)) {
        problems.append(
          problem(
            .unreadableCharacter, line: row.line, column: column.header, found: row.text(index)))
        continue
      }
      switch column.cell(row.bytes(index)) {
      case .success(let cell): cells[column.target] = cell
      case .failure(let reason):
        problems.append(
          problem(
            what(reason, column.field), line: row.line, column: column.header,
            found: row.text(index)))
      }
    }
    for position in requiredPositions where TableReader.isNothing(cells[position]) {
      // An unreadable value has already been told; only what is empty, or blanks, is missing.
      guard let index = columns.firstIndex(where: { $0?.target == position }),
        !problems.contains(where: { $0.column == TableReader.harmless(headers[index]) })
      else { continue }
      problems.append(problem(.missing, line: row.line, column: headers[index]))
    }
    let key = hash(cells)
    lastKey = key
    if problems.isEmpty, let first = keys.insert(key, line: row.line) {
      if repeats { return nil }
      problems.append(
        problem(
          .duplicateKey(firstLine: first), line: row.line, column: keyHeader, found: keyText(cells))
      )
      return .unreadable(problems)
    }
    if !problems.isEmpty {
      if keyPositions.allSatisfy({ cells[$0] != .empty }) { unreadableKey = key }
      return .unreadable(problems)
    }
    return .record(Record(kind: kind, cells: cells), line: row.line)
  }

  private static func isNothing(_ cell: Cell) -> Bool {
    switch cell {
    case .empty: true
    case .number: false
    case .text(let text): text.utf8.allSatisfy { $0 == 32 || $0 == 9 }
    }
  }

  /// Empty fields too many do no harm: spreadsheets leave them behind.
  private func wrongCount() -> ImportProblem? {
    if row.count == columns.count { return nil }
    if row.count < columns.count {
      return problem(
        .tooFewFields(expected: columns.count), line: row.line, column: headers[row.count],
        found: String(row.count))
    }
    if (columns.count..<row.count).allSatisfy({ row.bytes($0).isEmpty }) { return nil }
    return problem(
      .tooManyFields(expected: columns.count), line: row.line, column: headers.last ?? "",
      found: String(row.count))
  }

  private func hash(_ cells: [Cell]) -> UInt64 {
    var hash = KeyHash()
    for position in keyPositions {
      switch cells[position] {
      case .text(let text): hash.add(text)
      case .number(let number): hash.add(number)
      case .empty: hash.add(-1)
      }
    }
    return hash.value
  }

  /// Forgets the key of a row that was handed out and then left out.
  package mutating func forget(_ key: UInt64) {
    keys.remove(key)
  }

  /// The header of the file as it names a column of the contract.
  package func header(of position: Int) -> String {
    columns.firstIndex { $0?.target == position }.map { headers[$0] } ?? fields[position].name
  }

  private var keyHeader: String { header(of: keyPositions.first ?? 0) }

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

  private func keyText(_ cells: [Cell]) -> String {
    keyPositions.map { CellText.text(cells[$0], fields[$0].kind) }.joined(separator: " ")
  }

  /// At most 40 characters, nothing that could act on a terminal.
  package static func harmless(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(40) {
      out.append(HarmlessText.isHarmful(scalar) ? "\u{FFFD}" : scalar)
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
