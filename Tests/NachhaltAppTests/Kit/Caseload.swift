/// Two invented clients, one of them with everything that could act on a terminal, a spreadsheet or a page.
enum Caseload {
  /// Escape sequence, bell, a C1 control, a mark that turns the reading direction, a formula, HTML.
  static let hostile =
    "=1+1\u{1B}]52;c;QQ==\u{7}\u{1B}[2J\u{9B}31m\u{202E}abc\u{200B}<script>alert(1)</script>\"&';,\\n"

  static let files: [(String, String)] = [
    ("workers", "worker;name;role\nW1;Erika Beispiel;caseworker\n"),
    (
      "clients",
      """
      client;customer_number;last_name;first_name;birth_date;phone
      C1;4711;Müller;Sabine;1980-05-01;0151 1234567
      C2;4712;"\(hostile.replacing("\"", with: "\"\""))";Ali;1990-01-02;

      """
    ),
    ("cases", "case;client;worker;team\nF1;C1;W1;Team 1\nF2;C2;W1;Team 1\n"),
    (
      "employments",
      "employment;case;employer;kind;start\nB1;F1;Logistik Weser;insurable;2026-10-20\n"
        + "B2;F2;Bau Nord;insurable;2026-09-01\n"
    ),
    ("offers", "case;offered_on;decision\nF1;2026-10-10;accepted\nF2;2026-08-20;accepted\n"),
    (
      "consents",
      "consent;case;scope;given_on\nE1;F1;aftercare;2026-10-10\nE2;F2;aftercare;2026-08-20\n"
    ),
    ("aftercare", "case;basis;started_on\nF1;16g2;2026-10-20\nF2;16g2;2026-09-01\n"),
    (
      "contacts",
      """
      contact;case;date;channel;counterpart;purpose;reached;topics;note
      K1;F2;2026-09-20;phone;client;aftercare;ja;arbeitszeit;"\(hostile.replacing("\"", with: "\"\""))"

      """
    ),
    (
      "appointments",
      "appointment;case;date;time;channel;status\nT1;F1;2026-11-25;10:30;phone;geplant\n"
    ),
    ("risks", "risk;case;category;identified_on\nR1;F2;workingHours;2026-09-20\n"),
    ("activities", "activity;case;risks;what;due_on\nA1;F2;R1;Schichttausch;2026-10-01\n"),
  ]
}
