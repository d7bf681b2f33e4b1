import Screen
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    (9, 80, Arrangement.tooSmall), (24, 39, .tooSmall), (10, 40, .single), (24, 80, .single),
    (24, 109, .single), (24, 110, .double), (24, 159, .double), (24, 160, .triple),
  ])
  func `panes appear with the room for them`(rows: Int, columns: Int, expected: Arrangement) {
    #expect(Arrangement(Size(rows: rows, columns: columns)) == expected)
  }

  @Test func `linear mode keeps one column in any width`() {
    #expect(Arrangement(Size(rows: 60, columns: 200), linear: true) == .single)
    let parts = Window(Size(rows: 60, columns: 200), linear: true).listAndDetail()
    #expect(parts.list.columns == 200 && parts.detail.columns == 200)
  }

  @Test func `no part of a window overlaps another, whatever the size`() {
    for rows in 0...40 {
      for columns in stride(from: 0, through: 200, by: 9) {
        let window = Window(Size(rows: rows, columns: columns))
        let (list, detail) = window.listAndDetail()
        let parts = [window.title, list, detail, window.status, window.footer]
        if rows >= 3 {
          for (index, part) in parts.enumerated() {
            for other in parts[(index + 1)...] { #expect(part.clipped(to: other).isEmpty) }
          }
        }
        for part in parts {
          #expect(
            part.clipped(to: Rect(Size(rows: rows, columns: columns))) == part || part.isEmpty)
        }
      }
    }
  }

  @Test func `shares fill the whole and respect the fixed`() {
    for total in 0...50 {
      let parts = Rect(row: 0, column: 3, rows: 2, columns: total)
        .splitColumns([.fixed(10), .share(2), .share(1)], gap: 1)
      #expect(parts[0].columns == min(10, max(0, total - 2)))
      if total >= 2 { #expect(parts.map(\.columns).reduce(0, +) == total - 2) }
      if total >= 12 { #expect(parts[1].column == 14) }
    }
  }

  @Test func `labels are left of their fields, or above them in a narrow window`() {
    let wide = FormLayout(
      [(1, 0), (3, 1)], focused: 0, in: Rect(row: 2, column: 0, rows: 10, columns: 80),
      labelColumns: 12)
    #expect(wide.rows[1].label == Rect(row: 3, column: 0, rows: 1, columns: 12))
    #expect(wide.rows[1].field == Rect(row: 3, column: 12, rows: 3, columns: 68))
    #expect(wide.rows[1].message.row == 6)
    let narrow = FormLayout(
      [(1, 0), (3, 1)], focused: 0, in: Rect(row: 2, column: 0, rows: 10, columns: 40),
      labelColumns: 12)
    #expect(narrow.rows[1].label.row == 4)
    #expect(narrow.rows[1].field == Rect(row: 5, column: 0, rows: 3, columns: 40))
  }

  @Test func `the focused field is in the window however many there are`() {
    let fields = Array(repeating: (rows: 2, messageRows: 1), count: 9)
    for focused in 0..<9 {
      let layout = FormLayout(
        fields, focused: focused, in: Rect(row: 0, column: 0, rows: 7, columns: 80),
        labelColumns: 10)
      #expect(layout.rows[focused].field.rows == 2, "\(focused)")
    }
  }
}

@Suite struct ThemeTests {
  @Test(arguments: [(Theme.standard, [0, 15], 4.5), (.dark, [0], 4.5), (.light, [15], 4.5)])
  func `coloured text can be read on its background`(
    theme: Theme, backgrounds: [Int], least: Double
  ) {
    for role in Role.allCases {
      let attributes = theme.attributes(Style(role), depth: .full)
      #expect(attributes.background == -1)
      if attributes.foreground < 0 { continue }
      for background in backgrounds {
        // Pure black and white stand for the two defaults.
        let real = background == 0 ? 16 : 231
        #expect(Contrast.ratio(attributes.foreground, real) >= least, "\(role)")
      }
    }
  }

  @Test func `high contrast sets both colours and reaches seven to one`() {
    for role in Role.allCases {
      let attributes = Theme.contrast.attributes(Style(role), depth: .full)
      #expect(attributes.foreground >= 0 && attributes.background >= 0)
      #expect(Contrast.ratio(attributes.foreground, attributes.background) >= 7, "\(role)")
    }
  }

  @Test func `without colours nothing is coloured and the selection is reversed`() {
    for theme in Theme.allCases {
      for role in Role.allCases {
        let attributes = theme.attributes(Style(role), depth: .none)
        #expect(attributes.foreground == -1 && attributes.background == -1)
      }
      #expect(theme.attributes(.selected, depth: .none).reverse)
    }
    #expect(Theme.mono.attributes(.danger, depth: .full).foreground == -1)
  }

  @Test func `a style is its role and its emphases`() {
    let style = Style(.danger, strong: true, reversed: true)
    #expect(style.role == .danger && style.isStrong && style.isReversed && !style.isUnderlined)
    #expect(style.name == "danger+~")
    #expect(Set(Role.allCases.map { Style($0).strong.rawValue }).count == Role.allCases.count)
  }

  @Test func `the contrast formula gives the known corners`() {
    #expect(abs(Contrast.ratio(16, 231) - 21) < 0.01)
    #expect(abs(Contrast.ratio(15, 24) - 7.0) < 0.1)
    #expect(abs(Contrast.ratio(231, 88) - 10.3) < 0.1)
  }
}
