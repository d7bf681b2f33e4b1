import Screen

/// A hand that presses anything, the same with the same seed.
struct RandomHand {
  var seed: UInt64

  mutating func roll(_ count: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(count))
  }

  mutating func key() -> Key { Self.keys[roll(Self.keys.count)] }

  mutating func size() -> Size {
    let size = Self.sizes[roll(Self.sizes.count)]
    return Size(rows: size.0, columns: size.1)
  }

  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?:/+-*=<>,. üé漢"
    .map { .character($0) }
    + [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .tab, .tab,
      .backTab, .escape, .escape, .escape, .backspace, .delete, .control("s"), .control("d"),
      .control("u"), .control("t"), .control("w"), .control("c"), .control("l"), .control("r"),
      .function(1), .function(2), .function(3), .function(4), .function(5), .function(12),
      .paste("q!&\nq"), .paste("Nguye\u{302}\u{303}n \u{1B}[2J 東京"), .unknown,
    ]

  static let sizes = [
    (24, 80), (40, 120), (60, 200), (10, 40), (12, 60), (5, 30), (1, 1), (30, 110), (12, 40),
    (9, 39), (24, 159), (50, 160),
  ]
}
