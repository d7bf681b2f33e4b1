import Casework
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Müller", "muller"), ("MÜLLER", "muller"), ("Mu\u{308}ller", "muller"), ("Weiß", "weiss"),
    ("Öztürk, Ali", "ozturk, ali"), ("Łukasz Đorđe", "lukasz dorde"), ("Nguyễn", "nguyen"),
    ("Yılmaz", "yilmaz"), ("Çağla", "cagla"), ("Anaïs", "anais"), ("Straße 7", "strasse 7"),
    ("Ægir", "aegir"), ("Шевченко", "шевченко"), ("", ""), ("neue", "neue"),
  ])
  func `folding drops case and marks`(text: String, folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test(arguments: [
    ("Müller", "mueller"), ("Mu\u{308}ller", "mueller"), ("Schäfer-Größ", "schaefer-groess"),
    ("Çağla Öz", "cagla oez"),
  ])
  func `umlauts can be spelt out`(text: String, spelt: String) {
    #expect(FoldedText.spellOut(text) == spelt)
  }

  @Test func `text without umlauts has no second spelling`() {
    #expect(FoldedText.spellOut("Mueller") == nil)
    #expect(FoldedText.spellOut("Łukasz Weiß") == nil)
  }

  @Test func `names sort as DIN 5007 has it`() {
    let sorted = [
      "Müller, Jan", "Mueller, Anna", "Mutter, Eva", "Muller, Zoe", "Al-Hassan", "Alber",
    ]
    .sorted { FoldedText.sortKey($0) < FoldedText.sortKey($1) }
    #expect(
      sorted == [
        "Alber", "Al-Hassan", "Mueller, Anna", "Müller, Jan", "Muller, Zoe", "Mutter, Eva",
      ])
  }
}
