import Exchange
import Notes
import Texts

extension CommandSpec {
  static let notes = CommandSpec(
    name: "notes", aliases: ["notizen"], group: .rules,
    summary: Phrase(
      "zeigt, was die Erkennung in Notizen sieht, und woran",
      "shows what the recogniser sees in notes, and by which words"),
    arguments: [
      ArgumentSpec(
        name: "DATEI",
        summary: Phrase("CSV mit den Spalten id und text", "CSV with columns id and text"))
    ]
  ) { (call) throws(CommandFailure) in
    let path = try call.required(0)
    guard let source = ChunkedFile(path) else { throw .noSuchFile(path) }
    let dialect = source.dialect(nil)
    var reader = CSVReader(separator: dialect.separator) {
      guard let bytes = source.next() else { return nil }
      return dialect.encoding == .windows1252 ? Windows1252.utf8(bytes) : bytes
    }
    var row = CSVReader.Row()
    var columns: (id: Int, text: Int)?
    let notes = NoteReader()
    var answers: [JSONValue] = []
    do throws(CSVReader.Fault) {
      while try reader.next(into: &row) {
        if row.isBlank { continue }
        guard let (id, text) = columns else {
          let names = (0..<row.count).map { index in
            String(row.text(index).unicodeScalars.filter { $0 != "\u{FEFF}" })
          }
          guard let id = names.firstIndex(of: "id"), let text = names.firstIndex(of: "text") else {
            throw CSVReader.Fault.unclosedQuote(line: 0, field: 0)
          }
          columns = (id, text)
          continue
        }
        guard let seen = notes.recognise(row.text(text)) else { continue }
        if call.wantsJSON {
          answers.append(NoteAnswer.value(seen, id: row.text(id)))
        } else {
          let words = (seen.topics + seen.risks).joined(separator: ", ")
          call.program.print("\(row.text(id))  \(seen.relevance.rawValue)  \(words)")
          // A topic and a risk of one name have the same words.
          var told: Set<String> = []
          for code in seen.topics + seen.risks where told.insert(code).inserted {
            let found = seen.words(for: code)
            if found.isEmpty { continue }
            let list = found.map { "‹\($0)›" }.joined(separator: ", ")
            call.program.print("    \(code): \(list)")
          }
        }
      }
    } catch {
      guard case .unclosedQuote(let line, _) = error, line > 0 else {
        throw CommandFailure(
          .badData,
          Phrase(
            "‹\(path)›:1: erwartet eine Kopfzeile mit id und text.",
            "‹\(path)›:1: expected a header with id and text."))
      }
      throw CommandFailure(
        .badData,
        Phrase(
          "‹\(path)›:\(line): Anführungszeichen nicht geschlossen.",
          "‹\(path)›:\(line): quote not closed."))
    }
    if call.wantsJSON { call.answer(answers) }
    return .done
  }
}

/// One answer of `nachhalt notes`.
enum NoteAnswer {
  static func value(_ seen: Recognition, id: String) -> JSONValue {
    [
      "schema": "nachhalt/note/1",
      "id": .string(id),
      "relevance": .string(seen.relevance.rawValue),
      "topics": .array(seen.topics.map { .string($0) }),
      "risks": .array(seen.risks.map { .string($0) }),
      "impending_termination": .bool(seen.impendingTermination),
      "evidence": .array(
        seen.evidence.map { piece in
          [
            "code": .string(piece.code), "words": .string(piece.words),
            "from": .number(Int64(piece.from)), "to": .number(Int64(piece.to)),
          ]
        }),
    ]
  }
}
