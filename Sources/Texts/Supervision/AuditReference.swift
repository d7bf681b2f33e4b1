/// What the audit of 2019 and the two quality reviews of 2020 published (domain.md 4), to compare with: a
/// yardstick, not a target.
package enum AuditReference {
  package static func share(_ figure: String) -> ReportTable.Share? {
    table[figure].map { ReportTable.Share(numerator: $0.0, denominator: $0.1) }
  }

  /// Who published it.
  package static func source(_ figure: String) -> Phrase {
    switch figure.dropFirst().prefix(1) {
    case "5", "6": Phrase("QS 4/2020", "QS 4/2020")
    case "7", "8", "9": Phrase("QS 1/2020", "QS 1/2020")
    default: Phrase("Revision 2019", "Audit 2019")
    }
  }

  private static let table: [String: (Int, Int)] = [
    "F10": (80, 100), "F11": (20, 100), "F12": (11, 20), "F13": (9, 20), "F14": (13, 20),
    "F15": (7, 20), "F20": (48, 60), "F21": (18, 48), "F22": (13, 48), "F23": (11, 48),
    "F24": (13, 48), "F25": (8, 48), "F27": (41, 60), "F28": (27, 41), "F29": (26, 41),
    "F31": (28, 60), "F32": (19, 60), "F33": (14, 60), "F34": (11, 14), "F35": (2, 14),
    "F36": (1, 14), "F37": (33, 60), "F38": (26, 60), "F39": (1, 60), "F40": (16, 26),
    "F41": (0, 26), "F42": (28, 60), "F43": (52, 60), "F44": (51, 52),
    "F51": (1_120, 2_150), "F52": (89, 1_120), "F53": (62, 89), "F54": (27, 89), "F55": (46, 62),
    "F56": (41, 46), "F57": (10, 46), "F58": (16, 62), "F59": (13, 16), "F60": (23, 27),
    "F61": (4, 23), "F62": (8, 23), "F63": (11, 23), "F64": (21, 89), "F71": (591, 3_687),
    "F73": (89, 90), "F74": (56, 89), "F75": (33, 89), "F78": (9, 89), "F79": (18, 89),
    "F80": (26, 89), "F81": (20, 26), "F82": (32, 89), "F84": (9, 89), "F85": (3, 89),
    "F86": (7, 89), "F87": (5, 89), "F88": (4, 5), "F89": (5, 9), "F90": (44, 89),
  ]
}
