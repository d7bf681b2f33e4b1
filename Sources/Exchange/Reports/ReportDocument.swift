package import CivilTime
package import Texts

/// A report as a file for others: figures with their bases and definitions, no names, and no number
/// from which single people could be told.
package struct ReportDocument: Equatable, Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case html, csv
    case markdown = "md"
  }

  let title: String
  let population: String
  let period: String
  let asOf: String
  let rules: String
  let figures: [PublishedFigure]
  let language: Language
  /// The team, department or worker; empty for the whole office.
  let unit: String
  let before: String
  /// What the numbers rest on: the last entry of the journal with the beginning of its hash.
  let dataState: String

  package init(
    _ report: ReportName, _ period: ClosedRange<Day>, unit: String, _ counts: ReportCounts,
    today: Day, rules: String, dataState: String = "", _ language: Language
  ) {
    let formats = Formats(language)
    title = "\(report.rawValue) \(report.title[language])"
    population = report.population[language]
    self.period = "\(formats.date(period.lowerBound)) – \(formats.date(period.upperBound))"
    asOf = formats.date(today)
    self.rules = rules
    let former = ReportName.period(before: period)
    before = "\(formats.date(former.lowerBound)) – \(formats.date(former.upperBound))"
    figures = Suppression.publish(
      counts.figures, before: counts.before, units: counts.units, own: counts.own)
    self.language = language
    self.dataState = dataState
    self.unit = unit
  }

  package func bytes(_ format: Format) -> [UInt8] {
    switch format {
    case .csv: CSVWriter.table([header] + figures.map(cells))
    case .markdown: Array(markdown.utf8)
    case .html: Array(html.utf8)
    }
  }

  private func word(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  private var header: [String] {
    [
      word("Kennzahl", "Figure"), word("Bezeichnung", "Label"), word("Zähler", "Numerator"),
      word("Nenner", "Denominator"), word("Prozent", "Percent"), word("Basis", "Base"),
      word("Nenner alle", "Denominator all"), word("Prozent alle", "Percent all"),
      word("Zähler zuvor", "Numerator before"), word("Nenner zuvor", "Denominator before"),
      word("Prozent zuvor", "Percent before"), word("Veröffentlicht", "Published"),
      word("Gezählt", "Counted"),
    ]
  }

  private func cells(_ figure: PublishedFigure) -> [String] {
    var numerator = text(figure.numerator)
    if let range = figure.range {
      numerator = "\(range.lowerBound) " + word("bis", "to") + " \(range.upperBound)"
    }
    let reference = AuditReference.share(figure.id).map {
      "\($0.words(Formats(language))), \(AuditReference.source(figure.id)[language])"
    }
    return [
      figure.group.isEmpty ? figure.id : "\(figure.group) \(figure.id)", figure.label[language],
      numerator, text(figure.denominator),
      figure.percent.map(String.init) ?? "", figure.base[language], text(figure.wholeCohort),
      figure.wholePercent.map(String.init) ?? "", text(figure.before?.numerator),
      text(figure.before?.denominator), figure.before?.percent.map(String.init) ?? "",
      reference ?? "", ReportTexts.definition(figure.id)[language],
    ]
  }

  private func text(_ count: PublishedFigure.Count?) -> String {
    switch count {
    case .shown(let number)?: String(number)
    case .few?: "<\(PublishedFigure.threshold)"
    case .withheld?: "×"
    case nil: ""
    }
  }

  private var facts: [(String, String)] {
    var facts = [
      (word("Zeitraum", "Period"), period), (word("Grundgesamtheit", "Population"), population),
      (word("Stichtag", "As of"), asOf), (word("Regelmodell", "Rule model"), rules),
    ]
    if !dataState.isEmpty { facts.append((word("Datenstand", "Data state"), dataState)) }
    if !unit.isEmpty { facts.insert((word("Einheit", "Unit"), unit), at: 1) }
    facts.insert((word("Vorzeitraum", "Period before"), before), at: 1)
    return facts
  }

  private var release: String {
    word("Freigegeben am / durch: ____________________", "Released on / by: ____________________")
  }

  private var limits: String {
    word(
      "Einschränkungen: Nicht beurteilbare Fälle zählen in keiner Bewertung. Unter fünf Fällen werden "
        + "keine Prozente ausgewiesen. Gezählt ist, was am Stichtag erfasst war.",
      "Limits: undecidable cases count in no rating. Below five cases no percentages are told. Counted "
        + "is what was on record on the key date.")
  }

  private var legend: String {
    word(
      "<5: eins bis vier, zum Schutz Einzelner nicht ausgewiesen. ×: nicht ausgewiesen, weil sich "
        + "sonst eine solche Zahl errechnen ließe. Prozente kaufmännisch gerundet.",
      "<5: one to four, not told in order to protect single people. ×: not told because such a "
        + "number could be computed from it. Percentages are rounded half up.")
  }

  // MARK: Markdown

  private var markdown: String {
    var lines = ["# " + ReportDocument.markdown(title), ""]
    for (label, value) in facts { lines.append("- \(label): \(ReportDocument.markdown(value))") }
    lines += ["", row(header), row(header.map { _ in "---" })]
    lines += figures.map { row(cells($0).map(ReportDocument.markdown)) }
    lines += ["", ReportDocument.markdown(legend), "", ReportDocument.markdown(limits)]
    lines += ["", ReportDocument.markdown(release)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// What Markdown or HTML inside it would take for its own is defused.
  static func markdown(_ text: String) -> String {
    var out = ""
    for scalar in HarmlessText.line(text).unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "|", "\\", "`", "*", "_", "[", "]", "#", "!": out += "\\" + String(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  // MARK: HTML

  private var html: String {
    var body = "<h1>\(HarmlessText.html(title))</h1>\n<dl>\n"
    for (label, value) in facts {
      body += "<dt>\(HarmlessText.html(label))</dt><dd>\(HarmlessText.html(value))</dd>\n"
    }
    body += "</dl>\n<table>\n<thead><tr>"
    for (index, name) in (header + [""]).enumerated() {
      body += "<th scope=\"col\"\(isNumber(index) ? " class=\"number\"" : "")>"
      body += HarmlessText.html(name) + "</th>"
    }
    body += "</tr></thead>\n<tbody>\n"
    for figure in figures {
      body += "<tr>"
      for (index, cell) in cells(figure).enumerated() {
        body += isNumber(index) ? "<td class=\"number\">" : "<td>"
        body += HarmlessText.html(cell) + "</td>"
      }
      let bar = figure.percent.map {
        "<span class=\"bar\" style=\"width:\(min(100, $0))px\"></span>"
      }
      body += "<td aria-hidden=\"true\">\(bar ?? "")</td></tr>\n"
    }
    body += "</tbody>\n</table>\n<footer>"
    for text in [legend, limits, release] { body += "<p>\(HarmlessText.html(text))</p>" }
    body += "</footer>\n"
    return Page.html(title: title, language, body: body)
  }

  private func isNumber(_ column: Int) -> Bool { [2, 3, 4, 6, 7, 8, 9, 10].contains(column) }
}
