package import Casework

/// Verdicts that another process finds at the same time, on the same committed state of the same file.
///
/// The cases lie in blocks by the order of their numbers. Three of four blocks are the other's, since
/// writing takes as long as judging; this
/// process judges the third, and writes all of them in order. A block that does not come, or is not what
/// it should be, is judged here as well: the other saves time and is never needed.
package struct JudgedBeside {
  /// The bytes of the other's next block; nil where there is none.
  let next: () -> [UInt8]?

  package init(_ next: @escaping () -> [UInt8]?) {
    self.next = next
  }

  static let blockSize = 256

  static func isTheOthers(block: Int) -> Bool { block % 4 != 0 }

  static func numbers(_ connection: Connection) throws(StoreFailure) -> [Int64] {
    let statement = try connection.prepare("SELECT id FROM cases ORDER BY id")
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.number(0)) }
    return numbers
  }

  static func blocks(of numbers: [Int64]) -> [ArraySlice<Int64>] {
    stride(from: 0, to: numbers.count, by: blockSize).map {
      numbers[$0..<min($0 + blockSize, numbers.count)]
    }
  }

  /// The verdicts on exactly these cases; nil where the bytes hold anything else.
  static func verdicts(_ bytes: [UInt8], on numbers: ArraySlice<Int64>) -> [CaseVerdict]? {
    var reader = ByteReader(bytes)
    var verdicts: [CaseVerdict] = []
    verdicts.reserveCapacity(numbers.count)
    for number in numbers {
      guard let verdict = CaseVerdict(from: &reader), verdict.number == number else { return nil }
      verdicts.append(verdict)
    }
    return reader.isAtEnd && !reader.isDamaged ? verdicts : nil
  }
}

extension Store {
  /// What the other process does: judges its blocks and hands them out until nobody takes them.
  package func judgeBeside(
    evaluate: Evaluation, take: ([UInt8]) -> Bool
  ) throws(StoreFailure) {
    try connection.read { () throws(StoreFailure) in
      let reader = try CaseReader(connection: connection, columns: .rules)
      let blocks = JudgedBeside.blocks(of: try JudgedBeside.numbers(connection))
      for (index, block) in blocks.enumerated() where JudgedBeside.isTheOthers(block: index) {
        var writer = ByteWriter()
        for verdict in try reader.verdicts(on: block, evaluate) { verdict.write(to: &writer) }
        if !take(writer.bytes) { return }
      }
    }
  }
}

extension CaseReader {
  /// Judges the cases with these numbers, which follow each other.
  func verdicts(
    on numbers: ArraySlice<Int64>, _ evaluate: Evaluation
  ) throws(StoreFailure) -> [CaseVerdict] {
    guard let first = numbers.first else { return [] }
    seek(after: first - 1)
    var verdicts: [CaseVerdict] = []
    verdicts.reserveCapacity(numbers.count)
    for _ in numbers {
      guard let (number, file) = try next() else { break }
      verdicts.append(CaseVerdict(evaluate(file), of: file, number: number))
    }
    return verdicts
  }
}
