/// What is said about a person's own keys.
package enum KeymapTexts {
  package static func unknownCommand(_ name: String, _ near: String?) -> Phrase {
    let german = near.map { ", meinten Sie ‹\($0)›?" } ?? "."
    let english = near.map { ", did you mean ‹\($0)›?" } ?? "."
    return Phrase(
      "den Befehl ‹\(name)› gibt es nicht" + german, "there is no command ‹\(name)›" + english)
  }

  package static func unknownKey(_ name: String) -> Phrase {
    Phrase("die Taste ‹\(name)› gibt es nicht.", "there is no key ‹\(name)›.")
  }

  package static func textInForms(_ key: String) -> Phrase {
    Phrase(
      "‹\(key)› ist in Formularen Text und kann dort kein Befehl sein.",
      "‹\(key)› is text in forms and cannot be a command there.")
  }

  package static func collides(_ key: String, _ command: Phrase, with other: Phrase) -> Phrase {
    Phrase(
      "‹\(key)› gehört schon zu „\(other.german)“; „\(command.german)“ behält die gewohnte Taste.",
      "‹\(key)› already belongs to “\(other.english)”; “\(command.english)” keeps its usual key.")
  }
}
