import Screen
import Testing

@Suite struct ReadingTests {
  @Test func `the footer shows as many keys as fit and always help`() {
    let footer = FooterKeys([
      .init("a", "Kontakt"), .init("n", "nicht erreicht"), .init("t", "Termin"),
      .init("w", "Warum"), .init("?", "mehr", kept: true),
    ])
    for columns in 8...80 {
      var frame = Frame(size: Size(rows: 1, columns: columns))
      footer.draw(into: &frame, rect: frame.bounds)
      #expect(frame.find("? mehr") != nil, "\(columns)")
      #expect(frame.find("…") == nil, "\(columns)")
    }
    var frame = Frame(size: Size(rows: 1, columns: 40))
    footer.draw(into: &frame, rect: frame.bounds)
    #expect(frame.rowText(0) == " a Kontakt  n nicht erreicht  ? mehr")
  }

  @Test func `messages win over what stands on the right`() {
    var frame = Frame(size: Size(rows: 2, columns: 24))
    let status = StatusLine("Gespeichert", kind: .done, right: "3 von 9")
    status.draw(into: &frame, rect: frame.bounds)
    status.draw(into: &frame, rect: frame.bounds.line(1).left(16))
    #expect(frame.dump() == " Gespeichert    3 von 9\n Gespeichert\n")
  }

  @Test func `help is wrapped beside its keys and can be searched`() {
    var help = HelpSheet(
      [
        .init("Heute", [.init("a", "Kontakt erfassen"), .init("Bild↓", "eine Seite weiter")]),
        .init("Überall", [.init("?", "diese Hilfe")]),
      ], size: Size(rows: 3, columns: 24))
    var frame = Frame(size: Size(rows: 3, columns: 24))
    help.draw(into: &frame, rect: frame.bounds)
    #expect(frame.dump() == "Heute\n  a      Kontakt\n         erfassen   ↓ 5\n")
    #expect(help.scroll.find("uber") == false)
    #expect(help.scroll.find("ÜBERALL") == true)
    #expect(help.scroll.lines[help.scroll.top].text == "Überall")
    #expect(help.reduce(.home) == .moved && help.scroll.top == 0)
    #expect(help.reduce(.end) == .moved && help.scroll.top == 5)
    #expect(help.reduce(.character("x")) == .ignored)
  }

  @Test func `bars have their number in words and never vanish`() {
    let chart = BarChart([
      .init("überfällig", 40, "40"), .init("fällig", 10, "10"), .init("geplant", 0.1, "0,1"),
      .init("erledigt", 0, "0"),
    ])
    let lines = chart.lines(columns: 25).map(\.text)
    #expect(lines.allSatisfy { Charset.unicode.width($0) <= 25 })
    #expect(lines[1] == "fällig    10 ███")
    #expect(lines[2].filter { $0 == "█" }.count == 1)
    #expect(!lines[3].contains("█"))
    #expect(lines[0].filter { $0 == "█" }.count == 4 * lines[1].filter { $0 == "█" }.count)
  }

  @Test func `columns that find no room go whole, the least important first`() {
    let columns = [
      TableColumn("Name", minimum: 8, priority: 9), TableColumn("Arbeitgeber", minimum: 12),
      TableColumn("Tag", minimum: 3, maximum: 4, priority: 5, alignment: .right),
    ]
    let cells = [Span("Öztürk, Ali"), Span("Logistik Weser GmbH"), Span("183", .danger)]
    #expect(
      Table(columns, width: 40).line(cells).text == "Öztürk, Ali     Logistik Weser Gm…   183")
    #expect(Table(columns, width: 20).line(cells).text == "Öztürk, Ali      183")
    #expect(Table(columns, width: 20).header.text == "Name             Tag")
    #expect(Table(columns, width: 9).line(cells).text == "Öztürk, …")
    for width in 1...60 {
      #expect(Charset.unicode.width(Table(columns, width: width).line(cells).text) <= width)
    }
  }

  @Test func `the timeline hangs its details under the headline`() {
    let timeline = Timeline([
      .init(date: "02.11.", title: "Telefon", details: ["Arbeitszeit, Fahrtweg zur Schicht"]),
      .init(date: "22.05.2026", title: "Arbeitsaufnahme"),
    ])
    #expect(
      timeline.lines(columns: 32).map(\.text) == [
        "02.11.     ● Telefon", "           │ Arbeitszeit,", "           │ Fahrtweg zur",
        "           │ Schicht", "22.05.2026 ● Arbeitsaufnahme",
      ])
  }
}
