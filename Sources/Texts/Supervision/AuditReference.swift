/// What the audit of 2019 published (domain.md 4.2 and 4.3), to compare with. Two offices, sixty and a
/// hundred cases: a yardstick, not a target.
package enum AuditReference {
  package static func share(_ figure: String) -> ReportTable.Share? {
    table[figure].map { ReportTable.Share(numerator: $0.0, denominator: $0.1) }
  }

  private static let table: [String: (Int, Int)] = [
    "F10": (80, 100), "F11": (20, 100), "F12": (11, 20), "F13": (9, 20), "F14": (13, 20),
    "F15": (7, 20), "F20": (48, 60), "F21": (18, 48), "F22": (13, 48), "F23": (11, 48),
    "F24": (13, 48), "F25": (8, 48), "F27": (41, 60), "F28": (27, 41), "F29": (26, 41),
    "F31": (28, 60), "F32": (19, 60), "F33": (14, 60), "F34": (11, 14), "F35": (2, 14),
    "F36": (1, 14), "F37": (33, 60), "F38": (26, 60), "F39": (1, 60), "F40": (16, 26),
    "F41": (0, 26), "F42": (28, 60), "F43": (52, 60), "F44": (51, 52),
  ]
}
