import Texts

/// A report with everything one needs to judge a figure, line by line.
enum ComparisonWords {
  static func lines(_ table: ReportTable, _ formats: Formats) -> [Phrase] {
    let unit = table.unit.isEmpty ? ReportTexts.office : Phrase(verbatim: table.unit)
    var lines: [Phrase] = [
      Phrase(verbatim: "\(table.name) ") + table.title
        + "  \(formats.date(table.period.lowerBound)) – \(formats.date(table.period.upperBound))  "
        + unit,
      table.population,
      ReportTexts.asOf(table.asOf, rules: table.ruleVersion, formats),
    ]
    for row in table.rows {
      lines.append(Phrase("", ""))
      lines.append(Phrase(verbatim: "\(row.key)  ") + row.label + ": \(row.words(formats))")
      lines.append(line(ReportTexts.definition, row.definition))
      lines.append(line(ReportTexts.base, row.base))
      lines.append(
        line(
          ReportTexts.before,
          row.wordsBefore(formats).map { Phrase(verbatim: $0) } ?? ReportTexts.none))
      lines.append(line(AuditReference.source(row.id), share(row.published, formats)))
    }
    return lines
  }

  private static func line(_ title: Phrase, _ words: Phrase) -> Phrase {
    Phrase(verbatim: "     ") + title + ": " + words
  }

  private static func share(_ share: ReportTable.Share?, _ formats: Formats) -> Phrase {
    share.map { Phrase(verbatim: $0.words(formats)) } ?? ReportTexts.none
  }
}
