/// Names, firms and sentences for invented caseloads. Nobody in here exists.
enum InventedWords {
  static let firstNames = split(
    """
    Ali Aylin Anna Bärbel Ben Björn Çağla Clara Daniela David Deniz Elif Emre Ewa Fatima Finn Frauke \
    Greta Günther Hamid Heiko Ida Inge Jana Jens Jonas Jörg Jürgen Käthe Katrin Lars Linh Łukasz \
    Marie-Luise Mehmet Mira Nadja Noah Olga Paul Peer Quirin Rosa Sabine Sami Sören Stefan Tuğba \
    Ulrich Uwe Vera Wael Xenia Yusuf Zoé Anaïs Kerstin Maren Thorsten Silke
    """)

  static let lastNames = split(
    """
    Ahrens Al-Hassan Baumann Beckenbauer Blömer Böttcher Brüning Demir Dierks Eggers Falkenhagen \
    Gärtner Gültekin Hansmann Hartmann Henning Hölscher Ivanova Jäger Janßen Kaltenbach Kaya \
    Kowalska Köster Krüger Lindner Lütjens Marquardt Mertens Möllering Müller Nguyễn Nowak Öztürk \
    Oltmanns Petersen Pohlmann Quast Rademacher Reuter Rüschendorf Schäfer Schönfeld Schröder \
    Steinkamp Stüwe Tiedemann Uhlmann Unger Vogelsang Wächter Weiß Wendland Yılmaz Zander Zielińska
    """)

  static let trades = split(
    """
    Bäckerei Metallbau Spedition Pflegedienst Gartenbau Logistik Elektro Sanitär Gasthof Druckerei \
    Schreinerei Autohaus Gebäudereinigung Großküche Baumarkt Textilpflege Wäscherei Fleischerei
    """)

  static let regions = split(
    "Nordheide Weser Leine Hansa Elbe Alster Harz Börde Eifel Taunus Neckar Isar Spree Mosel")

  static let legalForms = ["GmbH", "KG", "e. K.", "GmbH & Co. KG", "eG", "AG"]

  static let jobs = split(
    "Lagerhelferin Verkäufer Pflegehelferin Reinigungskraft Staplerfahrer Küchenhilfe Monteur "
      + "Busfahrer Bürokauffrau Gärtner Maler Produktionshelfer")

  /// What a talk was about, with its topics.
  static let talks: [(note: String, topics: [String])] = [
    ("Einarbeitung läuft gut, Kollegin zeigt alles. Fühlt sich wohl.", ["einarbeitung"]),
    (
      "Spätschicht passt schlecht zur Kita. Will mit dem Vorarbeiter reden.",
      ["arbeitszeit", "betreuung"]
    ),
    (
      "Weg zur Arbeit dauert 80 Minuten, Bus fährt früh nicht. Fahrgemeinschaft wird gesucht.",
      ["mobilitaet"]
    ),
    ("Erstes Gehalt kam pünktlich, Übergang hat geklappt.", ["finanzen"]),
    (
      "Ärger mit einem Kollegen wegen Pausenzeiten, Chefin weiß Bescheid.",
      ["konflikt", "arbeitszeit"]
    ),
    (
      "Rückenschmerzen nach zwei Wochen Lager. Hebehilfe beim Betriebsarzt angesprochen.",
      ["gesundheit"]
    ),
    ("Probezeit bis Monatsende, bisher nur gutes Feedback.", ["probezeit"]),
    ("Vertrag ist befristet, Verlängerung noch offen.", ["befristung"]),
    ("Staplerschein wäre nötig, Arbeitgeber beteiligt sich vielleicht.", ["qualifizierung"]),
    ("Versteht Anweisungen noch nicht immer, Deutschkurs abends angefragt.", ["sprache"]),
    ("Pfändung läuft, Termin bei der Schuldnerberatung steht.", ["schulden", "netzwerk"]),
    (
      "Überlegt hinzuwerfen, lohnt sich aus ihrer Sicht kaum. Lange darüber gesprochen.",
      ["motivation"]
    ),
    ("Arbeitspensum hoch, kommt abends erschöpft nach Hause.", ["anforderungen", "gesundheit"]),
    (
      "Gespräch mit dem Betriebsleiter vereinbart, es geht um die Schichteinteilung.",
      ["arbeitgeber", "arbeitszeit"]
    ),
    (
      "Möchte mittelfristig in die Verwaltung wechseln, Bewerbungsmappe besprochen.",
      ["weitervermittlung"]
    ),
  ]

  /// What a talk was about that had nothing to do with the job.
  static let offTopicTalks: [(note: String, topics: [String])] = [
    (
      "Weiterbewilligungsantrag erläutert, Anlage EK fehlt noch.", ["leistungsrecht", "unterlagen"]
    ),
    ("Lohnabrechnung für die Leistungsabteilung angefordert.", ["unterlagen"]),
    ("Statistikdaten abgeglichen.", ["statistik"]),
  ]

  static let risks: [(category: String, text: String, activity: String)] = [
    ("workingHours", "Schichtzeiten passen nicht zur Kinderbetreuung", "Schichttausch beantragen"),
    ("mobility", "Fahrtweg mit dem Bus kaum zu schaffen", "Fahrgemeinschaft suchen"),
    ("conflictAtWork", "Streit mit dem Vorarbeiter", "Gespräch zu dritt führen"),
    ("debt", "Lohnpfändung angekündigt", "Termin bei der Schuldnerberatung"),
    ("health", "Rückenschmerzen durch schweres Heben", "Betriebsarzt aufsuchen"),
    ("probation", "Probezeit gefährdet, Tempo zu gering", "Einarbeitungsplan mit dem Betrieb"),
    ("fixedTerm", "Befristung läuft aus", "Verlängerung im Betrieb ansprechen"),
    ("childcareOrCare", "Tagesmutter fällt aus", "Notbetreuung beim Jugendamt klären"),
    ("language", "Arbeitsanweisungen werden missverstanden", "Abendkurs Deutsch anmelden"),
  ]

  private static func split(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }
}
