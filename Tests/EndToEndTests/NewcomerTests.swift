import Foundation
import Testing

/// Somebody who has never seen the program and reads what is on the screen.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct NewcomerTests {
  /// The key that the screen itself names for something: the word before its label.
  private func key(for label: String, on screen: String) -> String? {
    for line in screen.split(separator: "\n") {
      guard let range = line.range(of: " " + label) else { continue }
      let word = line[..<range.lowerBound].split(separator: " ").last.map(String.init)
      if let word { return word }
    }
    return nil
  }

  @Test func `an empty home leads to the first logged contact by what the screen says`() throws {
    let tmux = try Tmux()
    tmux.start()
    tmux.sees("Womit anfangen?")
    #expect(tmux.settled().contains("importieren"))
    // The choice the cursor stands on is taken with Enter: the first one is the caseload to try.
    tmux.press("Enter")
    tmux.sees("Heute")
    let queue = tmux.settled()
    let contact = try #require(key(for: "Kontakt", on: queue))
    tmux.press(contact)
    tmux.sees("Kanal")
    var form = tmux.settled()
    let phone = try #require(key(for: "Telefon", on: form.replacingOccurrences(of: ")", with: "")))
    tmux.press(String(phone.drop { $0 == "(" }))
    form = tmux.settled()
    let reached = try #require(
      key(for: "erreicht", on: form.replacingOccurrences(of: ")", with: "")))
    tmux.press(String(reached.drop { $0 == "(" }))
    let save = try #require(key(for: "speichern", on: tmux.settled()))
    #expect(save.hasPrefix("Strg-"))
    tmux.press("C-" + save.dropFirst(5).lowercased())
    tmux.sees("Gespeichert")
    let path = tmux.home + "/.local/share/nachhalt"
    let stores = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(stores.contains { $0.hasSuffix(".db") || $0.contains("demo") })
  }

  @Test(arguments: ["de", "en"])
  func `the first screen is a choice and no error`(language: String) throws {
    let tmux = try Tmux()
    tmux.start("--lang \(language)")
    tmux.sees("nachhalt")
    #expect(!tmux.hasEnded, "\(tmux.settled())")
    tmux.press("q")
    #expect(tmux.ends(), "\(tmux.screen)")
    #expect(tmux.status == 0)
  }

  @Test func `the tutorial goes on as things are done, and where it was left`() throws {
    let tmux = try Tmux()
    tmux.start()
    tmux.sees("Womit anfangen?")
    tmux.press("e")
    tmux.sees("Einführung 1/14")
    tmux.press("Down", "Up")
    tmux.sees("Einführung 2/14")
    tmux.press("w")
    tmux.sees("Jetzt 2/2")
    tmux.press("Escape")
    tmux.sees("Einführung 3/14")
    tmux.press("Z")
    tmux.sees("Womit anfangen?")
    tmux.press("e")
    tmux.sees("Einführung 3/14")
    tmux.press("q")
    tmux.sees("Womit anfangen?")
    tmux.press("q")
    #expect(tmux.ends())
  }

  @Test func `what is done in the tutorial does not touch the caseload`() throws {
    let tmux = try Tmux()
    tmux.start("demo")
    tmux.sees("überfällig")
    _ = tmux.settled()
    let store = tmux.home + "/.local/share/nachhalt/demo.db"
    let before = tmux.command("verify", "--store", store).output
    tmux.press("Z")
    tmux.sees("Einführung 1/14")
    tmux.press("n", "Enter")
    tmux.sees("Gespeichert")
    tmux.press("Z")
    #expect(tmux.waits { !tmux.screen.contains("Einführung") }, "\(tmux.screen)")
    tmux.sees("überfällig")
    #expect(tmux.command("verify", "--store", store).output == before)
  }
}
