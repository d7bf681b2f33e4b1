/// A set of topic and risk codes as bits, in the order of `NoteCodes`.
struct CodeSet: Equatable, Hashable, Sendable {
  var topics: UInt32 = 0
  var risks: UInt32 = 0

  static let allTopics = NoteCodes.aftercare + NoteCodes.offside
  static let aftercareMask: UInt32 = (1 << UInt32(NoteCodes.aftercare.count)) - 1

  static func topic(_ code: String) -> UInt32? {
    allTopics.firstIndex(of: code).map { 1 << UInt32($0) }
  }

  static func risk(_ code: String) -> UInt32? {
    NoteCodes.risks.firstIndex(of: code).map { 1 << UInt32($0) }
  }

  var isAftercare: Bool { topics & CodeSet.aftercareMask != 0 }

  mutating func formUnion(_ other: CodeSet) {
    topics |= other.topics
    risks |= other.risks
  }

  var topicNames: [String] {
    CodeSet.allTopics.indices.filter { topics & (1 << UInt32($0)) != 0 }
      .map { CodeSet.allTopics[$0] }
  }

  var riskNames: [String] {
    NoteCodes.risks.indices.filter { risks & (1 << UInt32($0)) != 0 }.map { NoteCodes.risks[$0] }
  }
}
