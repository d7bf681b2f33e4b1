import Notes
import Testing

/// The machinery on small lexicons of its own, so that nothing here depends on the shipped words.
@Suite struct MachineryTests {
  private static let head = """
    [set people]
    chef* kolleg*
    [abbreviations]
    "AN" = mitarbeiter
    pz = probezeit
    z b = beispiel
    [parts]
    kind platz
    [cue negation]
    keine, nicht, ohne
    [cue denial]
    nicht mehr, keine
    [cue solved]
    geklärt, zurückgenommen
    [cue past]
    damals
    [cue trouble]
    schwierig*
    [cue break]
    aber
    [konflikt / conflictAtWork]
    streit, ärger & <people>
    [kuendigung / impendingTermination]
    kündigung, gekündigt
    [betreuung / childcareOrCare]
    betreuung, problem
    [arbeitszeit / workingHours : trouble]
    schicht
    [probezeit]
    probezeit
    [finanzen / wageOrContract : firm]
    kein vertrag
    [sonstiges]
    mitarbeiter
    """

  private func read(_ note: String, _ more: String = "") throws -> Recognition {
    try Recogniser(lexicon: MachineryTests.head + "\n" + more).recognise(note)
  }

  @Test(arguments: [
    "Kündigung", "Kuendigung", "Kundigung", "kündigung", "KÜNDIGUNG", "Ku\u{308}ndigung",
    "Kündigungen", "Kündigng", "Künidgung", "Küündigung",
  ])
  func `spellings, inflection and one slip are found`(word: String) throws {
    #expect(try read("Heute \(word) bekommen.").topics == ["kuendigung"])
  }

  @Test(arguments: ["Streik", "Kundgebung", "Strauß"])
  func `other words are not taken for known ones`(word: String) throws {
    #expect(try read("Heute \(word) gesehen.").topics.isEmpty)
  }

  @Test func `an e that belongs to the word stays`() throws {
    let more = "[sprache]\nneue, aktuell"
    #expect(try read("neue", more).topics == ["sprache"])
    #expect(try read("aktuell", more).topics == ["sprache"])
    #expect(try read("aktull", "[sprache]\n\"aktuell\"").topics.isEmpty)
  }

  @Test func `compounds are taken apart`() throws {
    let found = try read("Kinderbetreuungsproblem")
    #expect(found.topics == ["betreuung"])
    #expect(found.risks == ["childcareOrCare"])
    #expect(try read("Betreuungsplatz").topics == ["betreuung"])
    #expect(try read("Betreuungsxyz").topics.isEmpty)
  }

  @Test func `a hyphen joins and separates`() throws {
    #expect(try read("Kinder-Betreuung").topics == ["betreuung"])
    #expect(try read("Wort-spiel", "[sprache]\nwortspiel").topics == ["sprache"])
  }

  @Test func `short forms count in the spelling they demand`() throws {
    #expect(try read("AN da").topics == ["sonstiges"])
    #expect(try read("an da").topics.isEmpty)
    #expect(try read("PZ läuft").topics == ["probezeit"])
    #expect(try read("pz läuft").topics == ["probezeit"])
  }

  @Test func `full stops of dates and short forms end no sentence`() throws {
    #expect(try read("Ärger am 3.4. mit Chef").topics == ["konflikt"])
    #expect(try read("Ärger z. B. mit Chef").topics == ["konflikt"])
    #expect(try read("Ärger. Mit Chef").topics.isEmpty)
    #expect(try read("Ärger um 12,50 mit Chef").topics == ["konflikt"])
  }

  @Test func `a strand of the clause does not reach into the next`() throws {
    #expect(try read("Ärger, dann der Chef").topics.isEmpty)
    #expect(try read("Ärger aber der Chef").topics.isEmpty)
  }

  @Test(arguments: [
    ("Streit", Standing.stated), ("keine Art von Streit", .denied), ("Streit: keine", .denied),
    ("Streit besteht nicht mehr", .denied), ("Streit geklärt", .solved),
    ("Streit, ist geklärt", .solved), ("Streit. Inzwischen geklärt.", .solved),
    ("Streit nicht geklärt", .stated), ("damals Streit", .past), ("Nicht da, Streit", .stated),
  ])
  func `negation, resolution and past are told apart`(note: String, standing: Standing) throws {
    let found = try read(note)
    #expect(found.evidence.first?.why.standing == standing)
    // What belongs elsewhere is told all the same, as something else.
    #expect(found.topics == (standing.touches ? ["konflikt"] : ["sonstiges"]))
    #expect(found.risks == (standing == .stated ? ["conflictAtWork"] : []))
  }

  @Test func `a taken back notice touches the topic and threatens nothing`() throws {
    let found = try read("Kündigung zurückgenommen")
    #expect(found.topics == ["kuendigung"])
    #expect(!found.impendingTermination)
    #expect(try read("Kündigung").impendingTermination)
  }

  @Test func `a negation that belongs to an entry denies it not`() throws {
    #expect(try read("Noch immer kein Vertrag").risks == ["wageOrContract"])
  }

  @Test func `trouble makes the risk`() throws {
    #expect(try read("Schicht").risks.isEmpty)
    #expect(try read("Schicht schwierig").risks == ["workingHours"])
    #expect(try read("Schicht nicht schwierig").risks.isEmpty)
  }

  @Test func `blocking entries take their words away`() throws {
    let more = "[sonstiges : blocks]\nhandyvertrag gekündigt"
    #expect(try read("Handyvertrag gekündigt", more).topics == ["sonstiges"])
    #expect(try read("Handyvertrag da, gekündigt", more).topics == ["kuendigung"])
  }

  @Test func `offsets count Unicode scalars`() throws {
    let note = "Für 🙂 später: Streit da"
    let found = try #require(try read(note).evidence.first)
    let scalars = Array(note.unicodeScalars)
    #expect(found.words == "Streit")
    #expect(String(String.UnicodeScalarView(scalars[found.from..<found.to])) == "Streit")
  }

  @Test func `gaps, options and choices of several words`() throws {
    let more = "[sprache]\nversteht .. nicht, (lernt|übt noch) deutsch, kurs b1? morgen"
    #expect(try read("versteht den Kollegen oft nicht", more).topics == ["sprache"])
    #expect(try read("versteht a b c d e nicht", more).topics.isEmpty)
    #expect(try read("übt noch Deutsch", more).topics == ["sprache"])
    #expect(try read("übt Deutsch", more).topics.isEmpty)
    #expect(try read("Kurs B1 morgen", more).topics == ["sprache"])
    #expect(try read("Kurs morgen", more).topics == ["sprache"])
  }

  @Test func `every choice of an absent strand must be absent`() throws {
    let more = "[sprache]\nkurs ! (küche|am abend)"
    #expect(try read("Kurs", more).topics == ["sprache"])
    #expect(try read("Kurs am Abend", more).topics.isEmpty)
    #expect(try read("Kurs Küche", more).topics.isEmpty)
  }

  @Test func `a word without other forms is no form of another`() throws {
    let more = "[unbent]\nwegen\n[mobilitaet]\nweg, wege"
    #expect(try read("Weg", more).topics == ["mobilitaet"])
    #expect(try read("Wege", more).topics == ["mobilitaet"])
    #expect(try read("wegen", more).topics.isEmpty)
    #expect(try read("wegen", "[mobilitaet]\nweg").topics == ["mobilitaet"])
  }

  @Test func `in company a word is the last part of a compound only`() throws {
    let more = "[parts]\nwoche\n[sprache]\nplatz gibt"
    #expect(try read("Kinderplatz gibt es", more).topics == ["sprache"])
    #expect(try read("Platzkind gibt es", more).topics.isEmpty)
    #expect(try read("Betreuungsplatz").topics == ["betreuung"])
  }

  @Test func `a comma parts what makes one strand`() throws {
    let more = "[sprache]\nauf vollzeit, kurs ..1 abends, kurs & morgens"
    #expect(try read("auf Vollzeit", more).topics == ["sprache"])
    #expect(try read("auf, Vollzeit", more).topics.isEmpty)
    #expect(try read("Kurs immer abends", more).topics == ["sprache"])
    #expect(try read("Kurs, abends", more).topics.isEmpty)
    #expect(try read("Morgens immer Kurs", more).topics == ["sprache"])
    #expect(try read("Kurs (immer abends)", more).topics.isEmpty)
  }

  @Test func `a piece of a word must go on rightly after a slip`() throws {
    let more = "[sprache]\nhintern*, vorarbeit*"
    #expect(try read("hinterlassen", more).topics.isEmpty)
    #expect(try read("Vorabeiterin", more).topics == ["sprache"])
  }

  @Test func `a weak word counts where nothing else is spoken of`() throws {
    let more = "[cue anchor]\njob\n[stellensuche]\nbewerbung\n[sprache : weak]\nkurs"
    #expect(try read("Kurs", more).topics == ["sprache"])
    #expect(try read("Kurs und Bewerbung", more).topics == ["stellensuche"])
    #expect(try read("Kurs, Bewerbung, Job", more).topics == ["sprache", "stellensuche"])
  }

  @Test func `a part of a compound that has no other form means only itself`() throws {
    let more = "[unbent]\ngehalten\n[parts]\nfest\n[finanzen]\ngehälter"
    #expect(try read("Gehälter", more).topics == ["finanzen"])
    #expect(try read("festgehalten", more).topics.isEmpty)
  }

  @Test func `a word may stand before certain heads without being known`() throws {
    let heads = "[heads]\nküche\n[einarbeitung]\nküche, kolleg*"
    #expect(try read("Die Blumenküche ist neu.", heads).topics == ["einarbeitung"])
    #expect(try read("Die Blumenküche ist neu.", "[einarbeitung]\nküche").topics.isEmpty)
    // `kolleg*` begins the last part of a compound of known words.
    let more = "[parts]\nschicht kollege kollegin\n[einarbeitung]\nkolleg*"
    #expect(try read("Die Schichtkollegin hilft.", more).topics.contains("einarbeitung"))
  }

  @Test func `who stands at the head of a sentence is the subject of an end in it`() throws {
    let cues = "[cue otherPerson]\nehemann hat"
    #expect(try read("Ehemann hat Ärger, Kündigung droht.", cues).risks.isEmpty)
    #expect(try !read("Kündigung droht. Ehemann hat Ärger.", cues).risks.isEmpty)
  }

  @Test func `drink is no reason why a talk is put off`() throws {
    let cues =
      "[cue meeting]\ntermin\n[gesundheit / addiction]\nschnaps\n[gesundheit / health]\nhusten"
    #expect(try read("Schnaps im Spind und Termin verlegt.", cues).risks == ["addiction"])
    #expect(try read("Husten und Termin verlegt.", cues).risks.isEmpty)
  }

  @Test func `a relative's illness is not the client's`() throws {
    let more =
      "[cue relative]\n(sohn|mutter) & (krank*|klinik) ! selbst\n[gesundheit / health]\nkrank, klinik"
    #expect(try read("krank", more).risks == ["health"])
    #expect(try read("Sohn krank", more).topics == ["sonstiges"])
    #expect(try read("Sohn und sie selbst krank", more).risks == ["health"])
    #expect(try read("Sohn abgeholt, in der Klinik", more).topics == ["gesundheit"])
  }

  @Test func `a bare word for a shift beside a call says only when`() throws {
    let more = "[cue meeting]\nanruf"
    #expect(try read("Schicht, Anruf später", more).topics.isEmpty)
    #expect(try read("Schicht schwierig", more).topics == ["arbeitszeit"])
  }

  @Test func `who goes for a reason does not lack will`() throws {
    let more = "[gesundheit]\nrücken\n[motivation / motivation]\nmöchte kündigung"
    #expect(try read("möchte Kündigung", more).topics == ["motivation", "kuendigung"])
    #expect(try read("Rücken, möchte Kündigung", more).topics == ["gesundheit", "kuendigung"])
  }
}
