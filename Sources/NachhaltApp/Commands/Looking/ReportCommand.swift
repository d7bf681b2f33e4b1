import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let report = CommandSpec(
    name: "report", aliases: ["bericht"], group: .supervise,
    summary: Phrase(
      "Kennzahlen eines Zeitraums, jede mit Zähler, Nenner und Basis",
      "figures of a period, each with numerator, denominator and base"),
    arguments: [
      ArgumentSpec(
        name: "NAME",
        summary: Phrase(
          "R-A Angebot, R-B Prozess, R-C Beendigungen, R-D Datenqualität, R-E E-Kunden, "
            + "R-F Vermittlung, R-G Maßnahmen, R-H Empfehlungen, R-I Stichproben, R-K Kontinuität",
          "R-A offers, R-B process, R-C terminations, R-D data quality, R-E E clients, "
            + "R-F placement, R-G measures, R-H recommendations, R-I samples, R-K continuity"))
    ],
    options: [
      OptionSpec(
        name: "from", value: "TAG", summary: Phrase("erster Tag (JJJJ-MM-TT)", "first day")),
      OptionSpec(name: "to", value: "TAG", summary: Phrase("letzter Tag", "last day")),
      OptionSpec(
        name: "team", value: "TEAM", summary: Phrase("nur dieses Team", "only this team")),
      OptionSpec(
        name: "department", value: "FACHDIENST",
        summary: Phrase("nur dieser Fachdienst", "only this department")),
      OptionSpec(
        name: "worker", value: "FACHKRAFT",
        summary: Phrase(
          "nur diese Fachkraft; nur wo das Amt es erlaubt",
          "only this worker; only where the office allows it")),
      OptionSpec(
        name: "compare", value: nil,
        summary: Phrase(
          "mit Definition, Vorzeitraum und den Werten der Revision",
          "with definition, the period before and the audit's values")),
      OptionSpec(
        name: "format", value: "FORMAT",
        summary: Phrase(
          "als Dokument zum Weitergeben: ohne Namen, kleine Zahlen verdeckt",
          "as a document to pass on: no names, small numbers hidden"),
        choices: ReportDocument.Format.allCases.map(\.rawValue)),
      .out,
    ]
  ) { (call) throws(CommandFailure) in
    let name = try call.required(0)
    guard let report = ReportName(rawValue: name.uppercased()) else {
      let known = ReportName.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        Phrase(
          "Den Bericht ‹\(name)› gibt es nicht; möglich sind \(known).",
          "There is no report ‹\(name)›; possible are \(known)."))
    }
    let period = try call.period()
    let office = try Office(call.program, at: nil, .readWrite)
    let team = call.option("team")
    let department = call.option("department")
    let worker = call.option("worker")
    if worker != nil, !OfficeConfiguration.current().allowsPersonFigures {
      throw CommandFailure(.notAllowed, ReportTexts.personFiguresOff)
    }
    let kinds: [(String, (CaseFile) -> String)] = [
      (team, { $0.record.team }), (department, { $0.record.department }),
      (worker, { $0.record.workerID?.text ?? "" }),
    ].compactMap { (name, kind) in name.map { ($0, kind) } }
    guard kinds.isEmpty || report.countsCases else { throw .usage(ReportName.wholeOfficeOnly) }
    let unit = ReportReader.Unit(name: kinds.map(\.0).joined(separator: " · ")) { file in
      kinds.map { $0.1(file) }.joined(separator: " · ")
    }
    let reader = ReportReader(office)
    let formats = Formats(call.program.language)
    let bytes: [UInt8]
    do throws(StoreFailure) {
      if call.has("compare") {
        let table = try reader.table(report, period, unit, asOf: office.today)
        if call.wantsJSON {
          call.answer(ReportAnswer.value(table))
        } else {
          for line in ComparisonWords.lines(table, formats) { call.program.print(line) }
        }
        return .done
      }
      if let format = call.option("format").flatMap(ReportDocument.Format.init(rawValue:)) {
        bytes = try reader.document(
          report, period, unit, asOf: office.today, call.program.language
        ).bytes(format)
      } else {
        let figures = try reader.counts(report, period, unit, asOf: office.today).figures
        if call.wantsJSON {
          call.answer(figures.filter { !$0.isDetail }.map(\.json))
          return .done
        }
        bytes = ReportText.bytes(
          report, period, unit: unit.name, figures,
          asOf: ReportTexts.asOf(office.today, rules: office.rules.hash, formats),
          call.program.language)
      }
    } catch {
      throw CommandFailure(error)
    }
    return try call.write(bytes, mode: 0o644)
  }
}

extension Invocation {
  /// `--from` and `--to`, both needed and in this order.
  func period() throws(CommandFailure) -> ClosedRange<Day> {
    func day(_ name: String) throws(CommandFailure) -> Day {
      guard let text = option(name) else {
        throw .usage(
          Phrase(
            "Der Zeitraum fehlt: ‹--from 2026-01-01 --to 2026-12-31›.",
            "The period is missing: ‹--from 2026-01-01 --to 2026-12-31›."))
      }
      guard let day = Day(iso: text) else {
        throw .usage(
          Phrase(
            "‹\(text)› ist kein Tag; erwartet wird zum Beispiel 2026-11-21.",
            "‹\(text)› is no day; expected is for example 2026-11-21."))
      }
      return day
    }
    let (from, to) = (try day("from"), try day("to"))
    guard from <= to else {
      throw .usage(
        Phrase(
          "Der Zeitraum endet (\(to.iso)), bevor er beginnt (\(from.iso)).",
          "The period ends (\(to.iso)) before it begins (\(from.iso))."))
    }
    return from...to
  }
}

/// A report for a person at a terminal.
enum ReportText {
  static func bytes(
    _ report: ReportName, _ period: ClosedRange<Day>, unit: String, _ figures: [Figure],
    asOf: Phrase, _ language: Language
  ) -> [UInt8] {
    let formats = Formats(language)
    var table = TextTable(columns: 4)
    for figure in figures {
      table.add([
        figure.group.isEmpty ? figure.id : "\(figure.group) \(figure.id)", figure.label[language],
        value(figure, formats),
        figure.base[language].isEmpty
          ? "" : (language == .german ? "von: " : "of: ") + figure.base[language],
      ])
    }
    let head =
      "\(report.rawValue) \(report.title[language])  "
      + "\(formats.date(period.lowerBound)) – \(formats.date(period.upperBound))  "
      + (unit.isEmpty ? ReportTexts.office[language] : unit) + "\n"
      + report.population[language] + "\n"
      + ReportTexts.state[language] + " " + asOf[language] + "\n\n"
    return Array(head.utf8) + table.bytes()
  }

  static func value(_ figure: Figure, _ formats: Formats) -> String {
    if let least = figure.minimum, let most = figure.maximum { return "\(least) … \(most)" }
    guard let numerator = figure.numerator, let denominator = figure.denominator else {
      return figure.numerator.map(formats.number) ?? "–"
    }
    let word = formats.language == .german ? "von" : "of"
    var text = "\(formats.number(numerator)) \(word) \(formats.number(denominator))"
    if figure.hasPercent { text += " (\(formats.percent(numerator, of: denominator)))" }
    if let whole = figure.wholeCohort {
      text += " · \(word) \(formats.number(whole)) (\(formats.percent(numerator, of: whole)))"
    }
    return text
  }
}
