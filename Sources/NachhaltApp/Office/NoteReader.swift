import Notes

/// The recogniser of notes, made when the first note is to be read.
final class NoteReader {
  private var recogniser: Recogniser?

  func recognise(_ text: String) -> Recognition? {
    prepare()
    return recogniser?.recognise(text)
  }

  /// Reads the words, if that has not been done: before the first letter is typed, where there is time.
  func prepare() {
    if recogniser == nil, let bytes = Bundled.file("notes/aftercare.lexicon") {
      recogniser = try? Recogniser(lexicon: bytes)
      recogniser?.experience = Bundled.file("notes/experience.table").flatMap(Experience.init)
    }
  }
}
