import Casework
import CivilTime

/// How the bytes of one column become cells, made ready once per file.
final class ColumnPlan {
  let target: Int
  let field: Field
  let header: String
  let form: Form
  /// What a mapping says other systems' values mean.
  let values: [String: String]

  enum Form {
    case text, list, id, day, time, flag
    case code([UInt64])
  }

  init(_ target: Int, _ field: Field, header: String, values: [String: String]) {
    self.target = target
    self.field = field
    self.header = header
    self.values = values
    form =
      switch field.kind {
      case .text: .text
      case .list: .list
      case .id, .reference: .id
      case .day: .day
      case .time: .time
      case .flag: .flag
      case .code(let codes): .code(codes.map { ColumnPlan.hash(Array($0.utf8)[...]) })
      }
  }

  func cell(_ raw: ArraySlice<UInt8>) -> Result<Cell, CellText.Unreadable> {
    if raw.isEmpty { return .success(.empty) }
    var bytes = raw
    if !values.isEmpty, let translated = values[String(decoding: raw, as: UTF8.self)] {
      bytes = Array(translated.utf8)[...]
      if bytes.isEmpty { return .success(.empty) }
    }
    switch form {
    case .text:
      return .success(Cell(CellText.unguarded(bytes)))
    case .day:
      if let day = CellText.day(bytes) { return .success(.number(Int64(day.number))) }
    case .code(let hashes):
      let hash = ColumnPlan.hash(bytes)
      for index in hashes.indices where hashes[index] == hash {
        return .success(.number(Int64(index)))
      }
    case .list, .id, .time, .flag: break
    }
    return CellText.cell(bytes, field.kind)
  }

  /// The codes of one column differ in the hash of their bytes; `FieldTests` makes sure of it.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
