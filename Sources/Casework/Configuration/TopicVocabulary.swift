/// The topics a talk may carry: those of aftercare, and those that do not belong to it.
///
/// Only codes; their German and English labels are words and live with all other words.
package struct TopicVocabulary: Equatable, Sendable {
  package private(set) var aftercare: [String]
  package private(set) var offTopic: [String]
  private var aftercareSet: Set<String>

  package init(
    aftercare: [String] = words(
      "einarbeitung anforderungen konflikt arbeitszeit gesundheit mobilitaet betreuung finanzen "
        + "schulden sprache qualifizierung motivation probezeit befristung kuendigung arbeitgeber "
        + "netzwerk weitervermittlung"),
    offTopic: [String] = words(
      "leistungsrecht unterlagen stellensuche meldeversaeumnis statistik formalia sonstiges")
  ) {
    self.aftercare = aftercare
    self.offTopic = offTopic
    aftercareSet = Set(aftercare)
  }

  package var all: [String] { aftercare + offTopic }

  package func isAftercare(_ topic: String) -> Bool { aftercareSet.contains(topic) }

  package func contains(_ topic: String) -> Bool {
    aftercareSet.contains(topic) || offTopic.contains(topic)
  }
}
