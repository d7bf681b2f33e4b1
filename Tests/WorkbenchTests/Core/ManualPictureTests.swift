import Casework
import Foundation
import Screen
import Testing
import Texts
import Workbench

/// The pictures in the German manual are drawn by the program itself. Before each stands how to get
/// there: `<!-- Bild: A / tippe:tag>=20 -->`. `NACHHALT_RECORD=1` draws them anew, and fails.
extension GoldenFrameTests {
  @Test(arguments: ["handbuch.md", "bildschirme.md"])
  func `the pictures in the manual are those of the program`(name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/de/" + name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let drawn = ManualPictures.drawn(text)
    #expect(drawn.count > 3)
    if ProcessInfo.processInfo.environment["NACHHALT_RECORD"] == "1" {
      try drawn.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("drew \(name)")
      return
    }
    let difference = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      drawn.text.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0 != $1 }
    #expect(
      text == drawn.text, "\(name): was \(difference?.0 ?? ""), now \(difference?.1 ?? "")")
  }
}

enum ManualPictures {
  private static let mark = "<!-- Bild:"

  /// The text with every block behind a mark drawn anew, and how many there were.
  static func drawn(_ text: String) -> (text: String, count: Int) {
    var lines: [String] = []
    var count = 0
    var isInside = false
    var picture: [String]?
    for line in text.components(separatedBy: "\n") {
      if let drawn = picture, line == "```" {
        // The block's first fence writes the picture, its last one ends what stood there.
        if isInside {
          picture = nil
        } else {
          lines += ["```"] + drawn + ["```"]
        }
        isInside.toggle()
        continue
      }
      if isInside { continue }
      lines.append(line)
      if line.hasPrefix(mark) {
        let keys = line.dropFirst(mark.count).replacing("-->", with: "")
        picture = draw(String(keys))
        count += 1
      }
    }
    return (lines.joined(separator: "\n"), count)
  }

  /// Keys by their names; `tippe:` types, with `_` for a blank; a word in front sets the scene.
  private static func draw(_ keys: String) -> [String] {
    var desk = Desk()
    for word in keys.split(separator: " ").map(String.init) {
      switch word {
      case "Erststart":
        WorkbenchReducer.startWithoutStore(
          &desk.state, suggestedPath: "/home/erika/.local/share/nachhalt/caseload.db")
      case "Teamleitung": desk.state.session.role = .teamLead
      case "Nachrichten":
        desk.world.notices = Invented.morning
        desk.perform(WorkbenchReducer.start(&desk.state))
      case "Gleichzeitig": clash(&desk)
      case _ where word.hasPrefix("tippe:"):
        desk.type(String(word.dropFirst(6)).replacing("_", with: " "))
      default: desk.press(word)
      }
    }
    return desk.frame.dump().components(separatedBy: "\n").prefix(desk.state.terminal.rows)
      .map { line in
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
      }
  }

  private static func clash(_ desk: inout Desk) {
    var offer = Offer(caseID: CaseID("F-02"))
    offer.offeredOn = Invented.day("2026-10-12")
    offer.decision = .pending
    desk.world.files[CaseID("F-02")]?.offer = offer
    var theirs = offer
    theirs.offeredOn = Invented.day("2026-10-13")
    desk.world.nextFailure = .conflict(
      kind: .offer, base: Record(offer), theirs: Record(theirs))
  }
}
