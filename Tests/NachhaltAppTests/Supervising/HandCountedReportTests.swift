import Exchange
import Foundation
import NachhaltApp
import Testing

/// Small caseloads whose figures were counted with pencil and paper, case by case, before the program
/// ever saw them; the comments say who counts where.
@Suite struct HandCountedReportTests {
  private func kit(_ files: [String: String]) throws -> CommandKit {
    let kit = try CommandKit()
    for (name, text) in files { try kit.write(text, to: "in/\(name).csv") }
    let said = kit.run(["import", kit.path("in")])
    try #require(said.status == .done, "\(said.messages)")
    return kit
  }

  /// "F20 2/3 67" for every figure; a range as "F30 1…3".
  private func figures(
    _ kit: CommandKit, _ report: String, _ from: String, _ to: String, today: String
  ) throws -> [String] {
    let said = kit.run([
      "report", report, "--from", from, "--to", to, "--json", "--today", today,
    ])
    guard case .array(let values) = try JSONReader.read(said.bytes) else { return [] }
    return values.map { value in
      func number(_ key: String) -> String {
        if case .number(let number)? = value[key] { "\(number)" } else { "–" }
      }
      guard case .string(let name)? = value["figure"] else { return "" }
      if case .number? = value["min"] { return "\(name) \(number("min"))…\(number("max"))" }
      return "\(name) \(number("numerator"))/\(number("denominator")) \(number("percent"))"
    }
  }

  private let aftercare: [String: String] = [
    "clients": "client;last_name\n" + (1...7).map { "C\($0);Name\($0)\n" }.joined(),
    "cases": "case;client;team\n" + (1...7).map { "F\($0);C\($0);Nord\n" }.joined(),
    "employments": """
    employment;case;kind;start;end;end_initiator
    B1;F1;insurable;2025-01-15;;
    B2;F2;insurable;2025-02-01;2025-06-30;employer
    B3;F3;insurable;2025-03-01;;
    B4;F4;insurable;2025-03-05;2025-09-02;employee
    B5;F5;insurable;2025-01-20;2025-05-31;employee
    B5b;F5;insurable;2025-07-10;;
    B6;F6;insurable;2025-02-10;2025-08-01;employer
    B7;F7;marginal;2025-02-01;;

    """,
    "offers": """
    case;offered_on;decision;no_offer_reason;no_offer_reason_on
    F1;2025-01-10;accepted;;
    F2;2025-02-01;accepted;;
    F4;;;noNeedSeen;2025-03-10
    F5;2025-01-25;declined;;
    F6;2025-02-01;;;

    """,
    "aftercare": """
    case;anchor;basis;ended_on;end_reason
    F1;B1;16g2;2025-07-10;limitReached
    F2;B2;16g2;2025-07-31;limitReached
    F6;B6;16g2;2025-08-09;limitReached
    F7;B7;16g2;2025-07-31;limitReached

    """,
    "contacts": """
    contact;case;date;channel;counterpart;purpose;reached;topics
    K1;F1;2025-02-01;phone;client;aftercare;ja;arbeitszeit
    K2;F1;2025-03-15;personal;client;aftercare;ja;konflikt
    K3;F1;2025-06-15;phone;client;aftercare;ja;konflikt
    K4;F2;2025-03-10;phone;client;aftercare;ja;unterlagen
    K5;F6;2025-03-01;letter;client;aftercare;ja;
    K6;F7;2025-02-20;personal;client;aftercare;ja;konflikt
    K7;F7;2025-04-05;personal;client;aftercare;ja;konflikt
    K8;F7;2025-04-20;video;client;aftercare;ja;konflikt
    K9;F7;2025-04-21;phone;client;aftercare;nein;

    """,
    "reviews": """
    case;rating;reasons
    F1;effective;
    F2;notEffective;R2|R3|R4
    F6;notEffective;R1
    F7;undecidable;

    """,
    "agreements": """
    agreement;case;kind;concluded_on;adapted_on;services;validity_clause;terminated_on
    V1;F1;Kooperationsplan;2025-01-02;2025-01-20;16a;;
    V6;F6;EinV;2025-02-01;2025-02-15;16b;ja;
    V7;F7;Kooperationsplan;2025-01-02;2025-02-10;16a;;2025-05-01

    """,
    "strategies": """
    case;vocabulary;code;from
    F1;ba;stabilizeEmployment;2025-01-15
    F6;ba;stabilizeEmployment;2025-02-10

    """,
    "statuses": """
    case;status;from
    F1;ratsuchend;2025-01-15
    F2;arbeitsuchend;2025-02-01
    F6;arbeitsuchend;2025-02-10

    """,
    "employer_involvements": """
    involvement;case;date;initiated_by
    A2;F2;2025-06-20;caseworker

    """,
    "onward_steps": """
    step;case;date;kind
    S6;F6;2025-05-01;vacancySent

    """,
  ]

  @Test func `offers of a first quarter`() throws {
    // All but F7, whose job is marginal. F3 has nothing, F4 a reason; F2 was offered on the day itself.
    #expect(
      try figures(kit(aftercare), "R-A", "2025-01-01", "2025-03-31", today: "2026-06-30") == [
        "F10 1/6 17", "F11 4/6 67", "F12 2/4 50", "F13 2/4 50", "F14 2/4 50", "F15 1/4 25",
      ])
  }

  @Test func `aftercares that ended in a third quarter`() throws {
    let kit = try kit(aftercare)
    func report(_ name: String) throws -> [String] {
      try figures(kit, name, "2025-07-01", "2025-09-30", today: "2026-06-30")
    }
    // F1, F2, F6, F7; F7 is undecidable and leaves the base of F20. Letter, video and the call that
    // reached nobody are no talks.
    #expect(
      try report("R-B") == [
        "F20 2/3 67", "F21 1/2 50", "F22 1/2 50", "F23 1/2 50", "F24 1/2 50", "F25 0/2 0",
        "F26 4/2 –", "F27 3/4 75", "F28 2/3 67", "F29 2/3 67", "F30 1…3", "F31 2/4 50",
        "F32 1/4 25",
      ])
    #expect(
      try report("R-C") == ["F33 2/4 50", "F34 2/2 100", "F35 1/2 50", "F36 1/2 50"])
    #expect(
      try report("R-D") == [
        "F37 1/4 25", "F38 2/4 50", "F39 1/4 25", "F40 1/2 50", "F41 1/2 50", "F42 2/4 50",
        "F43 2/4 50", "F44 1/2 50",
      ])
  }

  @Test func `jobs kept for six months, with and without aftercare`() throws {
    // F2 misses July and August, F5 June; two days of September are enough for F4, the first of August
    // for F6.
    #expect(
      try figures(kit(aftercare), "R-K", "2025-01-01", "2025-03-31", today: "2026-06-30") == [
        "K1 6/6 100", "K2 4/6 67", "K3 2/3 67", "K4 2/3 67",
      ])
    // On 30 June 2025 no six months are over: of F1 and F5 July is still to come.
    #expect(
      try figures(kit(aftercare), "R-K", "2025-01-01", "2025-03-31", today: "2025-07-31") == [
        "K1 0/6 0", "K2 0/0 –", "K3 0/0 –", "K4 0/0 –",
      ])
  }

  private let others: [String: String] = [
    "clients": """
    client;last_name;birth_date;vocational_qualification
    C1;Eins;1980-01-01;none
    C6;Sechs;2001-01-01;none
    P4;Vier;1980-01-01;qualified

    """,
    "cases": """
    case;client;area;benefit_from;benefit_to
    E1;C1;caseManagement;2024-01-01;
    E2;C1;caseManagement;2024-01-01;
    E3;C1;caseManagement;2024-01-01;
    E4;C1;caseManagement;2024-01-01;
    E5;C1;caseManagement;2024-01-01;2025-05-31
    E6;C6;caseManagement;2024-01-01;
    P2;;placement;;
    P3;;basic;;
    P4;P4;basic;;
    M1;;placement;;
    M2;;placement;;
    M3;;placement;;

    """,
    "strategies": """
    case;vocabulary;code;from;conformity
    E1;local;development;2024-12-01;
    E2;local;development;2024-12-01;
    E3;local;development;2024-12-01;doesNotConform
    E4;local;development;2024-12-01;conforms
    E5;local;development;2024-12-01;
    P3;local;integration;2025-04-01;

    """,
    "contacts": """
    contact;case;date;channel;purpose;reached
    K1;E1;2025-06-01;phone;regular;ja
    K2;E2;2025-05-01;personal;regular;ja
    K3;E3;2024-12-10;phone;regular;ja
    K4;M1;2025-05-20;phone;measureResult;ja
    K5;M2;2025-04-10;personal;measure;ja
    K6;M3;2025-05-30;phone;measure;ja

    """,
    "appointments": """
    appointment;case;date;status;invited_on;important_reason
    T1;E4;2025-06-10;nichtErschienen;2025-05-20;no
    T2;E4;2025-02-01;geplant;2025-01-15;

    """,
    "measures": """
    measure;case;kind;start;planned_end;end;taken_on;fits_goal;report_required;report_received_on;follow_ups;strategy_reviewed_on;placement_activities
    X3;E3;MAT;2025-05-01;2025-08-01;;;yes;;;;;
    X1;M1;MAG;2025-04-01;;2025-05-12;no;;ja;2025-05-15;Bewerbung;;
    X2;M2;MAT;2025-03-01;;2025-06-15;;;;;;2025-06-20;Stellen gesucht
    X4;M3;MAG;2025-05-01;;2025-06-10;yes;;nein;;;;

    """,
    "employments": """
    employment;case;kind;start;skill_level
    J6;E6;insurable;2025-05-10;helper
    J2;P2;insurable;2025-05-01;helper
    J3;P3;insurable;2025-05-01;helper
    J4;P4;insurable;2025-06-01;skilled

    """,
  ]

  @Test func `clients in development at the end of a quarter`() throws {
    // E5 draws no benefit any more, E6 has no such strategy. E2 is silent for 60 days, E4 for ever but
    // invited, E3 sits in a measure.
    #expect(
      try figures(kit(others), "R-E", "2025-04-01", "2025-06-30", today: "2025-12-01") == [
        "F70 4/5 80", "EK-01 2/4 50", "EK-05 1/4 25", "EK-02 1/4 25", "F71 2/4 50", "F74 1/2 50",
        "F75 1/2 50", "F78 1/2 50", "F79 1/2 50", "F80 1/2 50", "F81 1/1 100", "F82 1/2 50",
        "F83 1/1 100", "F84 0/2 0", "F85 0/2 0", "F86 1/2 50", "F87 1/2 50", "F88 1/1 100",
        "F89 1/1 100", "F90 0/0 –",
      ])
  }

  @Test func `integrations outside placement`() throws {
    // P2 is in placement, P3 has the strategy; E6 is 24 and was left alone for a year. Nothing was reviewed.
    #expect(
      try figures(kit(others), "R-F", "2025-04-01", "2025-06-30", today: "2025-12-01") == [
        "F50 4/– –", "F51 2/4 50", "F53 0/0 –", "F54 0/0 –", "F55 0/0 –", "F56 0/0 –",
        "F57 0/0 –", "F58 0/0 –", "F59 0/0 –", "F60 0/0 –", "F61 0/0 –", "F62 0/0 –",
        "F63 0/0 –", "F64 1/2 50",
      ])
  }

  @Test func `measures that ended in a quarter`() throws {
    // The talk with M2 was too early for its result; M3 was taken on and needs no sheet.
    #expect(
      try figures(kit(others), "R-G", "2025-04-01", "2025-06-30", today: "2025-12-01") == [
        "MA-06 2/3 67", "MA-01 2/3 67", "MA-04 1/2 50", "MA-02 1/1 100", "MA-03 1/1 100",
        "MA-05 1/1 100",
      ])
  }

  @Test func `the same jobs on their own base stand beside, for people`() throws {
    let said = try kit(others).run(
      "report", "R-F", "--from", "2025-04-01", "--to", "2025-06-30", "--today", "2025-12-01")
    for line in ["P1", "P2", "P3", "P4", "P5"] { #expect(said.output.contains(line)) }
    #expect(said.output.contains("1 von 2 (50 %)"))
  }

  @Test func `samples and recommendations belong to no team`() throws {
    let kit = try kit(others)
    for report in ["R-H", "R-I"] {
      let words = ["report", report, "--from", "2025-01-01", "--to", "2025-12-31"]
      #expect(kit.run(words + ["--team", "Nord"]).status == .usage)
      #expect(kit.run(words).status == .done)
    }
  }

  @Test func `figures of one worker need the office's word`() throws {
    let said = try kit(others).run(
      "report", "R-A", "--from", "2025-01-01", "--to", "2025-12-31", "--worker", "W1")
    #expect(said.status == .notAllowed && said.messages.contains("Personalvertretung"))
    #expect(said.output.isEmpty)
  }
}
