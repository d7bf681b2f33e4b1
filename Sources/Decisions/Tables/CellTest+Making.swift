internal import Feel

extension CellTest {
  /// The column a cell stands in.
  struct Column {
    let number: Int
    let slot: Int
    let isName: Bool
    /// The value does not move with the days; otherwise the expression must see every comparison.
    let isStill: Bool
  }

  static func never(_ column: Column) -> CellTest {
    CellTest(column, Flat(.never), expression: 0)
  }

  /// - parameter texts: where the texts are kept that the cell tests for.
  init(_ column: Column, shape: CellShape?, expression: Int, texts: inout [Text]) {
    let flat = column.isStill ? shape.flatMap { Flat($0, &texts) } : nil
    self.init(column, flat ?? Flat(.expression), expression: expression)
  }

  private init(_ column: Column, _ flat: Flat, expression: Int) {
    self.init(
      column: Int32(truncatingIfNeeded: column.number),
      slot: Int32(truncatingIfNeeded: column.slot), kind: flat.kind, tag: flat.tag,
      isName: column.isName, expression: Int32(truncatingIfNeeded: expression), low: flat.low,
      high: flat.high)
  }

  /// What a test says without an expression.
  private struct Flat {
    let kind: Kind
    var tag = ValueMark.Tag.none
    var low: Int64 = 0
    var high: Int64 = 0

    init(_ kind: Kind, _ tag: ValueMark.Tag = .none, _ low: Int64 = 0, _ high: Int64 = 0) {
      self.kind = kind
      self.tag = tag
      self.low = low
      self.high = high
    }

    init?(_ shape: CellShape, _ texts: inout [Text]) {
      switch shape {
      case .equal(.null): self.init(.isNull)
      case .not(.equal(.null)): self.init(.isPresent)
      case .equal(.boolean(let bool)): self.init(bool ? .isTrue : .isFalse, .boolean)
      case .equal(.string(let text)):
        let fingerprint = Value.string(text).mark.payload
        self.init(.isText, .text, Int64(texts.count), fingerprint)
        texts.append(text)
      case .anyOf(let shapes): self.init(.isOneOf, shapes, &texts)
      case .not(.equal(.string(let text))): self.init(.isNoneOf, [.equal(.string(text))], &texts)
      case .not(.anyOf(let shapes)): self.init(.isNoneOf, shapes, &texts)
      case .equal(let value):
        guard let word = Flat.word(value) else { return nil }
        self.init(.equal, word.tag, word.payload)
      case .order(let sign, let value):
        guard let word = Flat.word(value) else { return nil }
        self.init(Flat.kind(sign), word.tag, word.payload)
      case .within(let range): self.init(range)
      default: return nil
      }
    }

    /// A choice among texts; nil where anything else is among them.
    private init?(_ kind: Kind, _ shapes: [CellShape], _ texts: inout [Text]) {
      var found: [Text] = []
      for shape in shapes {
        guard case .equal(.string(let text)) = shape else { return nil }
        found.append(text)
      }
      self.init(kind, .text, Int64(texts.count), Int64(texts.count + found.count))
      texts += found
    }

    private init?(_ range: RangeValue) {
      guard !range.isNegated, let low = Flat.word(range.start), let high = Flat.word(range.end),
        low.tag == high.tag, low.payload <= high.payload, low.payload < .max, high.payload > .min
      else { return nil }
      self.init(
        .within, low.tag, range.includesStart ? low.payload : low.payload + 1,
        range.includesEnd ? high.payload : high.payload - 1)
    }

    private static func kind(_ sign: CellShape.Sign) -> Kind {
      switch sign {
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      }
    }

    private static func word(_ value: Value) -> ValueMark? {
      let mark = value.mark
      return mark.tag == .whole || mark.tag == .day ? mark : nil
    }
  }
}
