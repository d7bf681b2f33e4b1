/// How deep and how large a value is.
///
/// Whatever walks a value (a comparison, `string`, an answer as JSON) walks all of it, and what lies
/// in several places as often as it is met. A value of a hundred lists that each hold the one before
/// twice is small in memory and endless to walk; so both figures are bounded when values are made.
struct Extent: Sendable, Equatable {
  /// Lists, contexts, ranges and captured values inside each other.
  var depth: Int
  /// Parts in all; a text counts by its length.
  var size: Int

  init(depth: Int, size: Int) {
    self.depth = depth
    self.size = size
  }

  /// That of something that holds these values.
  init(around values: [Value]) {
    var deepest = 0
    var total = 1
    for index in values.indices {
      switch values[index] {
      case .list, .context, .range, .function, .string:
        let extent = values[index].extent
        if extent.depth > deepest { deepest = extent.depth }
        total &+= extent.size
      // Most values are a word each, and need not even be taken out.
      default: total &+= Extent.single.size
      }
    }
    depth = deepest + 1
    size = min(total, Extent.most)
  }

  /// That of something that holds one value more.
  func adding(_ other: Extent) -> Extent {
    Extent(depth: max(depth, other.depth + 1), size: min(size + other.size, Extent.most))
  }

  /// Sums of a million of these still fit in a word.
  static let most = 1 << 40
  static let single = Extent(depth: 0, size: 1)
}

extension Value {
  var extent: Extent {
    switch self {
    case .list(let list): list.extent
    case .context(let record): record.extent
    case .range(let range): range.extent
    // A function is compared and printed without a look at what it has captured.
    case .function(let function): Extent(depth: function.depth, size: 1)
    case .string(let text): Extent(depth: 0, size: 1 + text.string.utf8.count >> 3)
    default: .single
    }
  }
}
