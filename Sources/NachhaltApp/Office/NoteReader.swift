import Notes

/// The recogniser of notes, made when the first note is to be read.
final class NoteReader {
  private var recogniser: Recogniser?

  func recognise(_ text: String) -> Recognition? {
    if recogniser == nil, let bytes = Bundled.file("notes/aftercare.lexicon") {
      recogniser = try? Recogniser(lexicon: bytes)
    }
    return recogniser?.recognise(text)
  }
}
