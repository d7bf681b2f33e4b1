package import Casework
package import Screen
package import Texts

/// A sample in the list of samples.
package struct SampleLine: Equatable, Sendable {
  package var id: String
  package var question: String
  package var drawn: Int
  package var rated: Int
  package var frame: Int
  /// The day it was drawn, as it is shown.
  package var words: Phrase

  package init(
    id: String, question: String, drawn: Int, rated: Int, frame: Int, words: Phrase
  ) {
    self.id = id
    self.question = question
    self.drawn = drawn
    self.rated = rated
    self.frame = frame
    self.words = words
  }
}

/// All samples, the newest first.
package struct SamplesState: Equatable, Sendable {
  package var lines: [SampleLine] = []
  package var isLoaded = false
  package var list = ListView<String>()

  package init() {}
}

/// One sample with its cases and what they have shown so far.
package struct SampleSheet: Equatable, Sendable {
  package var sample: ReviewSample
  /// Everything needed to draw it again.
  package var head: [Phrase]
  /// The result at the level asked for, in sentences.
  package var result: [Phrase]
  package var level: SampleSize.Level

  package init(
    sample: ReviewSample, head: [Phrase], result: [Phrase], level: SampleSize.Level
  ) {
    self.sample = sample
    self.head = head
    self.result = result
    self.level = level
  }
}

package struct SampleState: Equatable, Sendable {
  package var id: String
  package var sheet: SampleSheet?
  /// Whose half is shown; nil shows both.
  package var half: ReviewSample.Reviewer?
  package var level = SampleSize.Level.ninetyFive
  package var list = ListView<Int>()

  package init(id: String) {
    self.id = id
  }

  package var members: [ReviewSample.Member] {
    (sheet?.sample.members ?? []).filter { half == nil || $0.reviewer == half }
  }

  package var selected: ReviewSample.Member? {
    list.selectedID.flatMap { number in members.first { $0.number == number } }
  }

  mutating func reload() {
    list.load(total: members.count, offset: 0, ids: members.map(\.number))
  }
}
