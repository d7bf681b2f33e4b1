package import Casework

/// Verdicts that another process finds at the same time, on the same committed state of the same file.
///
/// The cases lie in blocks by the order of their numbers. Five of eight blocks are the other's, since
/// this process writes all of them, in order. A block that does not come, or is not what
/// it should be, is judged here as well: the other saves time and is never needed.
package struct JudgedBeside {
  /// The bytes of the other's next block; nil where there is none.
  let next: () -> [UInt8]?

  package init(_ next: @escaping () -> [UInt8]?) {
    self.next = next
  }

  static let blockSize = 256

  static func isTheOthers(block: Int) -> Bool { block * 5 % 8 > 2 }

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
        if !take(try reader.verdicts(on: block, evaluate)) { return }
      }
    }
  }
}

extension CaseReader {
  /// Judges the cases with these numbers, which follow each other; answers what a `VerdictBlock` reads.
  func verdicts(
    on numbers: ArraySlice<Int64>, _ evaluate: Evaluation
  ) throws(StoreFailure) -> [UInt8] {
    guard let first = numbers.first else { return [] }
    seek(after: first - 1)
    var writer = ByteWriter()
    for _ in numbers {
      guard let (number, file) = try next() else { break }
      CaseVerdict(evaluate(file), of: file, number: number).write(to: &writer)
    }
    return writer.bytes
  }
}
