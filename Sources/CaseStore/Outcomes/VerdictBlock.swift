import Casework

/// Verdicts as bytes, on their way from whoever judges to the one who writes: the places of all values
/// of their rows.
struct VerdictBlock {
  /// Where among the cells the rows of one case lie.
  struct Verdict {
    fileprivate var first: Int
    fileprivate(set) var findingCount: Int
    fileprivate(set) var entryCount: Int

    var outcome: Range<Int> { first..<first + 4 }
    var line: Range<Int> { outcome.upperBound..<outcome.upperBound + 11 }

    func finding(_ index: Int) -> Range<Int> {
      let start = line.upperBound + index * 4
      return start..<start + 4
    }

    func entry(_ index: Int) -> Range<Int> {
      let start = line.upperBound + findingCount * 4 + index * VerdictBlock.entryWidth
      return start..<start + VerdictBlock.entryWidth
    }
  }

  static let entryWidth = 25

  let bytes: [UInt8]
  private(set) var cells: [PackedCell] = []
  private(set) var verdicts: [Verdict] = []

  /// nil where the bytes are not what `CaseVerdict.write` wrote.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var reader = ByteReader(bytes)
    while !reader.isAtEnd {
      var verdict = Verdict(first: cells.count, findingCount: 0, entryCount: 0)
      read(15, from: &reader)
      verdict.findingCount = reader.count()
      read(verdict.findingCount * 4, from: &reader)
      verdict.entryCount = reader.count()
      read(verdict.entryCount * VerdictBlock.entryWidth, from: &reader)
      verdicts.append(verdict)
    }
    if reader.isDamaged { return nil }
  }

  /// The verdicts on exactly these cases; nil where the bytes hold anything else.
  init?(_ bytes: [UInt8], on numbers: ArraySlice<Int64>) {
    self.init(bytes)
    let found = verdicts.lazy.map { [cells] in cells[$0.first].number }
    guard found.elementsEqual(numbers) else { return nil }
  }

  private mutating func read(_ count: Int, from reader: inout ByteReader) {
    for _ in 0..<count {
      if reader.isDamaged { return }
      cells.append(reader.packedCell())
    }
  }
}
