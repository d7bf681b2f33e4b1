import Notes
import Testing

/// Ways of speaking, each both ways, on the shipped lexicon alone: what it says of a few words.
@Suite struct ConstructionTests {
  private func read(_ note: String) throws -> Recognition {
    try Shipped.lexiconAlone().recognise(note)
  }

  @Test(arguments: [
    // who ends it
    ("Die Chefin will sich von ihm trennen.", "Ihr Mann hat sich von ihr getrennt, Arbeit läuft."),
    ("AG hat keine Verwendung mehr für sie.", "AG hat für die Kündigung keinen Anlass."),
    ("Er soll Montag nicht wiederkommen, sagt der Meister.", "Montag kommt er nicht zum Termin."),
    // under a condition
    (
      "Noch ein Fehltag und er kann gehen, so der Schichtleiter.",
      "Wenn er um drei gehen kann, klappt es mit der Kita."
    ),
    ("Pünktlich oder raus, sagt der Polier.", "Pünktlich, sagt der Polier."),
    // the place of work goes
    ("Die Filiale wird zum 1.10. geschlossen.", "Die Kita ist am Montag geschlossen."),
    ("Stellenabbau, sein Name steht auf der Liste.", "Gerücht über Stellenabbau stimmt nicht."),
    // the contract
    ("Der Vertrag wird nicht verlängert.", "Der Vertrag wurde bis 2027 verlängert."),
    ("Übernahme ist vom Tisch.", "Ob er übernommen wird, ist noch offen."),
    // the client
    ("Sie will das Handtuch werfen.", "Ans Aufhören denkt sie nicht mehr."),
    ("Er denkt daran, die Stelle aufzugeben.", "Will nicht kündigen, nur weniger Stunden."),
    // taken back
    ("Abmahnung bekommen.", "Abmahnung wurde zurückgenommen."),
    ("Kündigung liegt vor.", "Kündigung ist vom Tisch, Chef hat eingelenkt."),
    ("Zum Monatsletzten wolle man das in der Probezeit beenden.", "Man wolle ihn behalten."),
    ("Der Pächter vom Kiosk hört Ende Feb. auf.", "Der Kiosk macht um 18 Uhr zu."),
    ("Spind ausgeräumt, Chip gesperrt.", "Neuen Spind bekommen, Chip geht."),
    ("Macht Schluss mit dem Putzen, geht zurück nach Polen.", "Macht Schluss mit dem Rauchen."),
    ("Die Kette übernimmt keine Saisonkräfte.", "Die Kette übernimmt alle Saisonkräfte."),
    // somebody else, something else
    ("Kd. hat Ärger mit dem Chef, er will kündigen.", "Ehemann hat Ärger, er will kündigen."),
    ("Gefeuert wurde er gestern.", "Gefeuert wurde nicht er, sondern der Kumpel."),
    ("Kd. wurde gekündigt.", "Seinem Bruder wurde gekündigt."),
    ("Job gekündigt.", "Fitnessvertrag gekündigt."),
  ])
  func `a threatened end and what only sounds like one`(threat: String, none: String) throws {
    #expect(try read(threat).impendingTermination, "\(threat)")
    #expect(try !read(none).impendingTermination, "\(none)")
  }

  @Test(arguments: [
    ("konflikt", "conflictAtWork", "Zoff mit dem Vorarbeiter.", "Zoff mit dem Vermieter."),
    ("schulden", "debt", "Lohn wird gepfändet.", "Bruder hat Schulden, will Rat."),
    (
      "gesundheit", "health", "Seit Montag krank, fehlt im Betrieb.",
      "Kundin krank, Termin abgesagt."
    ),
    (
      "arbeitszeit", "workingHours", "Nachtschicht macht ihm zu schaffen.",
      "Hat gerade Pause, ruft zurück."
    ),
    (
      "mobilitaet", "mobility", "Bus fährt sonntags nicht, kommt nicht zum Dienst.",
      "Fahrtkosten zum Vorstellungsgespräch erstattet."
    ),
    (
      "finanzen", "wageOrContract", "Lohn ist immer noch nicht da, Chef vertröstet.",
      "Lohnabrechnung nachgereicht."
    ),
    (
      "sprache", "language", "Versteht die Anweisungen des Chefs kaum.",
      "Versteht den Bescheid nicht."
    ),
    (
      "betreuung", "childcareOrCare", "Tagesmutter fällt aus, weiß nicht wohin mit dem Kind.",
      "Sucht Teilzeit wegen Kinderbetreuung."
    ),
  ])
  func `a risk in the job and the same words about something else`(
    topic: String, risk: String, here: String, elsewhere: String
  ) throws {
    let found = try read(here)
    #expect(found.topics.contains(topic), "\(here)")
    #expect(found.risks.contains(risk), "\(here)")
    let other = try read(elsewhere)
    #expect(!other.topics.contains(topic), "\(elsewhere)")
    #expect(other.relevance != .onTopic, "\(elsewhere)")
  }

  @Test(arguments: [
    ("Streit mit der Kollegin.", "Kein Streit mehr mit der Kollegin."),
    ("Kommt mit den Stückzahlen nicht hinterher.", "Fehlerquote deutlich gesunken."),
    ("Kein Hortplatz für den Sohn, muss früher gehen.", "Hortplatz ab August da."),
    ("Auto durch den TÜV gefallen.", "Führerschein bestanden."),
    ("Probezeit wackelt.", "Probezeit bestanden."),
  ])
  func `a risk told and the good report of the same`(risk: String, good: String) throws {
    #expect(try !read(risk).risks.isEmpty, "\(risk)")
    let report = try read(good)
    #expect(report.risks.isEmpty, "\(good)")
    #expect(report.relevance == .onTopic, "\(good)")
  }

  @Test(arguments: [
    ("Nachbetreuung angeboten und erklärt.", Recognition.Relevance.offTopic),
    ("Kd. n. e., AB besprochen.", .notRecognisable),
    ("Job läuft rund, bisher keine Probleme.", .onTopic),
    ("AN tel.: alles ok auf Arbeit.", .onTopic),
    ("Einwilligung liegt vor, unterschrieben.", .offTopic),
    ("Mutter liegt im Krankenhaus, ist in Sorge.", .offTopic),
    ("Einarbeitungszuschuss abgelehnt.", .offTopic),
    ("Firma angerufen, Kd. im Urlaub.", .notRecognisable),
    ("Hat Nachtschicht, daher Anruf erst ab 15 Uhr.", .notRecognisable),
    ("Gespräch nach Leitfaden geführt, alle Punkte besprochen.", .notRecognisable),
  ])
  func `boilerplate tells nothing of the job`(
    note: String, relevance: Recognition.Relevance
  ) throws {
    #expect(try read(note).relevance == relevance, "\(note)")
  }
}
