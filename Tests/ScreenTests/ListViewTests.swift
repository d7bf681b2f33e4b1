import Screen
import Testing

@Suite struct ListViewTests {
  func list(_ total: Int, visible: Int = 5) -> ListView<Int> {
    ListView(
      total: total, offset: 0, ids: Array(0..<min(total, 50)), visibleRows: visible,
      allowsMarks: true)
  }

  @Test func `keys move the selection and the window follows`() {
    var list = list(20)
    #expect(list.reduce(.down) == .moved)
    #expect(list.selectedID == 1)
    for _ in 0..<5 { _ = list.reduce(.character("j")) }
    #expect(list.selectedIndex == 6 && list.top == 2)
    _ = list.reduce(.end)
    #expect(list.selectedIndex == 19 && list.top == 15)
    _ = list.reduce(.pageUp)
    #expect(list.selectedIndex == 15)
    _ = list.reduce(.home)
    #expect(list.selectedIndex == 0 && list.top == 0)
    #expect(list.reduce(.up) == .moved && list.selectedIndex == 0)
    #expect(list.reduce(.character("x")) == .ignored)
    #expect(list.reduce(.enter) == .activated(0))
  }

  @Test func `rows outside the loaded slice are asked for`() {
    var list = list(100_000)
    #expect(list.missing == nil)
    _ = list.reduce(.end)
    #expect(list.selectedIndex == 99_999 && list.selectedID == nil)
    #expect(list.missing == 99_990..<100_000)
    list.load(total: 100_000, offset: 99_990, ids: Array(99_990..<100_000))
    #expect(list.selectedID == 99_999)
    #expect(list.missing == nil)
    #expect(list.reduce(.enter) == .activated(99_999))
  }

  @Test func `the selection stays on its thing when rows change above it`() {
    var list = list(10)
    list.select(id: 4)
    let moved = list.load(total: 12, offset: 0, ids: [90, 91] + Array(0..<10))
    #expect(!moved && list.selectedID == 4 && list.selectedIndex == 6)
  }

  @Test func `when its thing is gone the selection stays at its place`() {
    var list = list(10)
    list.select(id: 4)
    let moved = list.load(total: 9, offset: 0, ids: [0, 1, 2, 3, 5, 6, 7, 8, 9])
    #expect(moved && list.selectedID == 5 && list.selectedIndex == 4)
    list.load(total: 2, offset: 0, ids: [0, 1])
    #expect(list.selectedID == 1)
    list.load(total: 0, offset: 0, ids: [])
    #expect(list.selectedID == nil && list.isEmpty && list.reduce(.down) == .ignored)
  }

  @Test func `marks are kept by id and the next row is selected`() {
    var list = list(3)
    #expect(list.reduce(.space) == .marksChanged)
    #expect(list.marked == [0] && list.selectedID == 1)
    list.select(id: 0)
    _ = list.reduce(.space)
    #expect(list.marked.isEmpty)
  }

  @Test func `the picture has sign, mark, reverse bar and the cursor on it`() {
    var list = list(3)
    _ = list.reduce(.space)
    var frame = Frame(size: Size(rows: 4, columns: 10))
    list.draw(into: &frame, rect: Rect(row: 1, column: 0, rows: 3, columns: 10)) { index, id in
      StyledLine("Fall \(id)", index == 1 ? .danger : .plain)
    }
    #expect(
      frame.dumpWithStyles()
        == "\n *Fall 0\n> Fall 1\n  Fall 2\ncursor 2,0\n1: 1-1 marked\n2: 0-9 selected\n")
  }

  @Test func `a window lower than expected still shows the selection`() {
    var list = list(20, visible: 10)
    list.select(index: 8)
    var frame = Frame(size: Size(rows: 3, columns: 10))
    list.draw(into: &frame, rect: frame.bounds) { _, id in StyledLine("\(id)") }
    #expect(frame.find(">") == frame.cursor)
    #expect(frame.rowText(frame.cursor.row) == "> 8")
  }

  @Test func `an empty list says so and still has the cursor`() {
    var frame = Frame(size: Size(rows: 2, columns: 20))
    ListView<Int>().draw(into: &frame, rect: frame.bounds, empty: "Nichts fällig") { _, _ in [] }
    #expect(frame.rowText(0) == " Nichts fällig")
    #expect(frame.showsCursor)
  }
}
