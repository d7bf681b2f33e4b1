extension Builtins {
  static let statistics: [Builtin] = [
    statistic("sum") { numbers, call in
      if let whole = wholeSum(numbers) { return .integer(whole) }
      return call.number(total(numbers))
    },
    statistic("mean") { numbers, call in
      call.number(total(numbers)?.divided(by: Decimal34(numbers.count)))
    },
    statistic("product") { numbers, call in
      var product = Decimal34.one
      for number in numbers {
        guard let next = number.decimal.flatMap({ product.multiplied(by: $0) }) else {
          return call.number(nil)
        }
        product = next
      }
      return call.number(product)
    },
    statistic("median") { numbers, call in
      let sorted = numbers.compactMap(\.decimal).sorted()
      let middle = sorted.count / 2
      if sorted.count % 2 == 1 { return .number(sorted[middle]) }
      return call.number(
        sorted[middle - 1].adding(sorted[middle])?.divided(by: Decimal34(2)))
    },
    statistic("stddev") { numbers, call in
      let values = numbers.compactMap(\.decimal)
      guard values.count > 1,
        let mean = total(numbers)?.divided(by: Decimal34(values.count))
      else { return call.wrong("list", .list(numbers)) }
      var squares = Decimal34.zero
      for value in values {
        guard let distance = value.subtracting(mean),
          let square = distance.multiplied(by: distance),
          let next = squares.adding(square)
        else { return call.number(nil) }
        squares = next
      }
      return call.number(squares.divided(by: Decimal34(values.count - 1))?.squareRoot())
    },
    Builtin(
      "mode",
      .init(.list("list"), gives: .list(.number)) { arguments, call in
        mode(arguments[0].items ?? [], call)
      },
      .init(.value("n"), isVariadic: true, gives: .list(.number)) { arguments, call in
        mode(arguments, call)
      }),
  ]

  /// A function of numbers, given as a list or one by one; null for none.
  private static func statistic(
    _ name: String, _ compute: @escaping @Sendable ([Value], Builtin.Call) -> Value
  ) -> Builtin {
    @Sendable func checked(_ numbers: [Value], _ call: Builtin.Call) -> Value {
      if numbers.isEmpty { return .null(.plain) }
      for number in numbers {
        switch number {
        case .integer, .decimal: continue
        default: return call.wrong("list", number)
        }
      }
      return compute(numbers, call)
    }
    return Builtin(
      name,
      .init(.list("list"), gives: .number) { arguments, call in
        checked(arguments[0].items ?? [], call)
      },
      .init(.value("n"), .value("n2"), isVariadic: true, gives: .number) { arguments, call in
        checked(arguments, call)
      })
  }

  private static func wholeSum(_ numbers: [Value]) -> Int64? {
    var sum: Int64 = 0
    for number in numbers {
      guard case .integer(let whole) = number else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(whole)
      if overflow { return nil }
      sum = next
    }
    return sum
  }

  private static func total(_ numbers: [Value]) -> Decimal34? {
    var sum = Decimal34.zero
    for number in numbers {
      guard let next = number.decimal.flatMap({ sum.adding($0) }) else { return nil }
      sum = next
    }
    return sum
  }

  private static func mode(_ items: [Value], _ call: Builtin.Call) -> Value {
    var counts: [Decimal34: Int] = [:]
    for item in items {
      guard let number = item.decimal else { return call.wrong("list", item) }
      counts[number, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    return call.list(counts.filter { $0.value == most }.keys.sorted().map { .number($0) })
  }
}
