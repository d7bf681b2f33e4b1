import Casework
import Screen
import Testing
import Texts
import Workbench

/// What a screen reader, a braille line, large letters or a monochrome terminal need.
@Suite struct AccessibilityTests {
  @Test(arguments: [Language.german, .english])
  func `every state and every weight is a word`(language: Language) {
    let desk = Desk(language: language)
    let rows = desk.text.split(separator: "\n").map(String.init)
    for line in desk.state.queue.lines {
      let word = QueueTexts.state(line.entry)[language]
      #expect(!word.isEmpty)
      #expect(rows.contains { $0.contains(word) && $0.contains(line.clientName) }, "\(word)")
    }
    for severity in Severity.allCases { #expect(!severity.phrase[language].isEmpty) }
  }

  @Test(arguments: [(24, 80), (40, 120), (60, 200), (12, 40), (10, 40)])
  func `messages stand in the last row but one and are kept`(rows: Int, columns: Int) {
    var desk = Desk(rows: rows, columns: columns)
    for key in ["ü", "Enter ü", "A ü", "M ü"] {
      desk.press(key)
      #expect(desk.frame.rowText(rows - 2).contains("‹ü›"), "\(desk.text)")
    }
    desk.press("Esc Esc Esc M")
    #expect(desk.text.contains("‹ü› ist hier nicht"))
  }

  @Test func `a message stays until the next key`() {
    var desk = Desk()
    desk.press("n Enter")
    let said = desk.state.message
    #expect(said != nil)
    desk.send(.minuteBegan(600))
    desk.send(.storeChanged)
    desk.send(.resized(Size(rows: 40, columns: 120)))
    #expect(desk.state.message == said)
    desk.press("j")
    #expect(desk.state.message == nil)
  }

  @Test(arguments: [80, 120])
  func `in linear mode every label ends with a colon and stands directly before its field`(
    columns: Int
  ) {
    for key in Self.forms {
      var desk = Desk(columns: columns)
      desk.state.isLinear = true
      desk.press(key)
      guard let form = desk.state.form else {
        Issue.record("\(key) opens no form")
        continue
      }
      let rows = desk.text.split(separator: "\n").map(String.init)
      for field in form.fields {
        let label = field.label.german + (field.isRequired ? "*" : "") + ":"
        guard let row = rows.first(where: { $0.dropFirst().hasPrefix(label) }) else { continue }
        let rest = row.dropFirst(1 + label.count).drop { $0 == " " }
        #expect(rest.first.map { "[(".contains($0) } == true, "\(row)")
      }
    }
  }

  /// Keys that open a form on the first line of the queue, or on the one that allows it.
  static let forms = [
    "a", "n", "t", "r", "v", "f", "o", "e", "b", "m", "E", "i", "z", "c", "y", "d", "g",
  ]

  @Test(arguments: [(12, 40), (10, 40), (24, 80)])
  func `every form works in forty columns and twelve rows`(rows: Int, columns: Int) {
    for key in Self.forms {
      for language in [Language.german, .english] {
        var desk = Desk(rows: rows, columns: columns, language: language)
        desk.press(key)
        guard let form = desk.state.form else {
          Issue.record("\(key) opens no form")
          continue
        }
        for _ in 0..<(form.fields.count + form.buttons.count) {
          let frame = desk.frame
          #expect(frame.showsCursor && frame.bounds.contains(frame.cursor))
          // The cursor is in the body, in brackets, and the field's label is on view.
          #expect(frame.cursor.row >= 2 && frame.cursor.row < rows - 2, "\(frame.dump())")
          if let field = desk.state.form?.focusedField {
            let label = ">" + field.label[language]
            #expect(
              frame.dump().split(separator: "\n").contains { $0.hasPrefix(label) },
              "\(label)\n\(frame.dump())")
          }
          desk.press("Tab")
        }
      }
    }
  }

  @Test func `help is there within a form, too`() {
    var desk = Desk()
    desk.press("a F1")
    #expect(desk.text.contains("Strg-S"))
    desk.press("Esc")
    #expect(desk.state.form?.kind == .contact)
    desk.press("Strg-W Strg-G")
    #expect(desk.text.contains("F1 zeigt alle Tasten"))
  }

  @Test func `a key that does nothing says so, in questions, too`() {
    var desk = Desk()
    desk.press("j g ö")
    #expect(desk.text.contains("‹ö› ist hier nicht belegt"))
    desk.press("Esc ? Enter")
    #expect(desk.state.message?.phrase == CommandTexts.nothingToOpen)
    desk.press("Esc B Tab")
    #expect(desk.state.message?.phrase == CommandTexts.onePane)
  }

  /// Every key a footer names does something there: it changes the picture, asks for something, or
  /// says why not.
  @Test(arguments: [Language.german, .english])
  func `the keys in the footer do what they say`(language: Language) {
    let screens = [
      "", "Enter", "Enter Tab", "j w", "?", "A", "A 1", "B", "B j Enter", "K", "K Enter", "K +",
      "R", "R Enter", "P", "P Enter", "M", "O", "a", "n", "t", "r", "f", ":", "/", "j g",
    ]
    for screen in screens {
      var desk = Desk(language: language)
      desk.press(screen)
      let footer = desk.frame.rowText(23)
      let words = footer.split(separator: " ").map(String.init)
      for word in words {
        // On the first line there is nothing above.
        guard word != "↑", word != "↓" || !screen.hasSuffix("/"), let key = Key(named: word),
          key.name(language == .german ? .german : .english) == word
        else { continue }
        var other = desk
        let before = other.frame
        other.effects = []
        other.press(key)
        let isHeard = other.frame != before || !other.effects.isEmpty || other.state.isLeaving
        #expect(isHeard, "‹\(word)› on ‹\(screen)›: \(footer)")
        #expect(
          other.state.message?.phrase != CommandTexts.unbound(word), "‹\(word)› on ‹\(screen)›")
      }
    }
  }
}
