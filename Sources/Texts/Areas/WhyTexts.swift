package import CivilTime

/// The frame of an explanation; its content comes from the rules.
package enum WhyTexts {
  package static let dates = Phrase("Daten", "Dates")

  /// "Arbeitsaufnahme Di 01.09.2026 + 2 Monate = So 01.11.2026", then the window around that day.
  package static func derivation(
    start: Day, months: Int, opens: Day, last: Day
  ) -> [Phrase] {
    let base = months == 0 ? start : start.adding(months: months)
    let sum = Phrase { f in
      let begin = (f.language == .german ? "Arbeitsaufnahme " : "job start ") + f.day(start)
      if months == 0 { return begin }
      return begin + (f.language == .german ? " + \(months) Monate = " : " + \(months) months = ")
        + f.day(base)
    }
    let window = Phrase { f in
      f.language == .german
        ? "Fenster \(distance(opens, base, f)) bis \(distance(last, base, f))"
        : "window \(distance(opens, base, f)) to \(distance(last, base, f))"
    }
    return [sum, window]
  }

  /// "Tag −14 (So 18.10.)"
  private static func distance(_ day: Day, _ base: Day, _ f: Formats) -> String {
    let days = day - base
    let sign = days < 0 ? "−\(-days)" : "+\(days)"
    return (f.language == .german ? "\(sign) Tage" : "\(sign) days") + " (\(f.shortDay(day)))"
  }

  package static func proposed(_ day: Day) -> Phrase {
    Phrase { f in
      f.language == .german
        ? "vorgeschlagen \(f.day(day)), ein Arbeitstag"
        : "proposed \(f.day(day)), a working day"
    }
  }

  package static let loading = Phrase("Die Regel wird ausgewertet …", "Evaluating the rule …")
  package static let notListed = Phrase(
    "Der Fall steht heute auf keiner Liste.", "The case is on no list today.")
  package static let listed = Phrase(
    "Der Fall steht auf der Liste:", "The case is on the list:")
  package static let condition = Phrase("Bedingung", "Condition")
  package static let source = Phrase("Quelle", "Source")
  package static let cure = Phrase("Abhilfe", "Cure")
  package static let holds = Phrase("spricht dafür", "speaks for it")
  package static let doesNotHold = Phrase("spricht dagegen", "speaks against it")
  package static let notLookedAt = Phrase("nicht geprüft", "not looked at")
  package static let fires = Phrase("Die Regel trifft zu", "The rule holds")
  package static let doesNotFire = Phrase("Die Regel trifft nicht zu", "The rule does not hold")

  package static func since(_ day: Day, today: Day) -> Phrase {
    Phrase { f in
      f.language == .german ? "seit \(f.shortDate(day))" : "since \(f.shortDate(day))"
    }
  }

  package static func due(_ day: Day, today: Day) -> Phrase {
    Phrase { f in
      f.language == .german
        ? "rechtzeitig bis \(f.day(day))" : "in time until \(f.day(day))"
    }
  }

  /// "Regel 1 von 3, Tab zeigt die nächste"
  package static func position(_ index: Int, of count: Int) -> Phrase {
    Phrase(
      "Regel \(index) von \(count) für diesen Fall, Tab zeigt die nächste",
      "rule \(index) of \(count) for this case, Tab shows the next")
  }

  package static func changes(_ day: Day, holds: Bool) -> Phrase {
    Phrase { f in
      switch (f.language, holds) {
      case (.german, true): "Ohne Zutun trifft sie ab \(f.day(day)) zu."
      case (.german, false): "Ohne Zutun trifft sie ab \(f.day(day)) nicht mehr zu."
      case (.english, true): "If nobody does anything it holds from \(f.day(day))."
      case (.english, false): "If nobody does anything it no longer holds from \(f.day(day))."
      }
    }
  }
}
