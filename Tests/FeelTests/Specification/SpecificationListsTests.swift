import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: lists.
@Suite struct SpecificationListsTests {
  @Test func `functions on lists`() {
    expectTexts(
      #"""
      list contains([1, 2, null], null)  ⇒  true
      count([1, [2, 3]])  ⇒  2
      min([3, 1, 2])  ⇒  1
      max("a", "c", "b")  ⇒  "c"
      min([])  ⇒  null
      sum([])  ⇒  null
      mean([1, 2, 3])  ⇒  2
      all([])  ⇒  true
      any([])  ⇒  false
      all([true, null])  ⇒  null
      all([false, null])  ⇒  false
      any([true, null])  ⇒  true
      all([true, 1])  ⇒  null
      sublist([4, 5, 6], 1, 2)  ⇒  [4, 5]
      sublist([4, 5, 6], -2)  ⇒  [5, 6]
      sublist([4, 5, 6], 2, 5)  ⇒  null
      append([1], 2, [3])  ⇒  [1, 2, [3]]
      concatenate([1, 2], [3])  ⇒  [1, 2, 3]
      insert before([1, 3], 1, 2)  ⇒  [2, 1, 3]
      insert before([1, 3], -1, 2)  ⇒  [1, 2, 3]
      insert before([1, 3], 0, 2)  ⇒  null
      remove([1, 2, 3], 2)  ⇒  [1, 3]
      remove([1, 2, 3], -1)  ⇒  [1, 2]
      reverse([1, 2, 3])  ⇒  [3, 2, 1]
      index of([1, 2, 3, 2], 2)  ⇒  [2, 4]
      index of([1, null, null], null)  ⇒  [2, 3]
      union([1, 2], [2, 3])  ⇒  [1, 2, 3]
      distinct values([1, 2, 3, 2, 1])  ⇒  [1, 2, 3]
      flatten([[1, 2], [[3]], 4])  ⇒  [1, 2, 3, 4]
      product(2, 3, 4)  ⇒  24
      median(8, 2, 5, 3, 4)  ⇒  4
      median([6, 1, 2, 3])  ⇒  2.5
      median([])  ⇒  null
      stddev([47])  ⇒  null
      mode(6, 3, 9, 6, 6)  ⇒  [6]
      mode([6, 1, 9, 6, 1])  ⇒  [1, 6]
      mode([])  ⇒  []
      list replace([2, 4, 7, 8], 3, 6)  ⇒  [2, 4, 6, 8]
      list replace([2, 4, 7, 8], -3, 6)  ⇒  [2, 6, 7, 8]
      list replace([2, 4, 7, 8], function(item, newItem) item < newItem, 5)  ⇒  [5, 5, 7, 8]
      """#)
  }

  @Test func `sorting keeps what is equal in order`() {
    expectTexts(
      #"""
      sort([3, 1, 4, 5, 2], function(x, y) x < y)  ⇒  [1, 2, 3, 4, 5]
      sort([{a: 2, n: 1}, {a: 1, n: 2}, {a: 2, n: 3}], function(x, y) x.a < y.a).n  ⇒  [2, 1, 3]
      sort(list: [1, 2], precedes: function(x, y) x > y)  ⇒  [2, 1]
      """#)
  }

  @Test func `filters, paths and items`() {
    expectTexts(
      #"""
      [1, 2, 3][-1]  ⇒  3
      [1, 2, 3][0]  ⇒  null
      [1, 2, 3][4]  ⇒  null
      [1, 2, 3][item >= 2]  ⇒  [2, 3]
      [{item: 1}, {item: 2}][item >= 2]  ⇒  [{item: 2}]
      [{x: 1, y: 2}, {x: null, y: 3}][x < 2]  ⇒  [{x: 1, y: 2}]
      [{x: 1}, {y: 2}].x  ⇒  [1, null]
      [{b: 1}, {b: [2, 3]}].b  ⇒  [1, [2, 3]]
      true[1]  ⇒  true
      "foo"[true]  ⇒  ["foo"]
      "foo"[2]  ⇒  null
      5[item = 5]  ⇒  [5]
      null[1]  ⇒  null
      """#)
  }

  @Test func `loops`() {
    expectTexts(
      #"""
      for i in 1..3, j in i..3 return i * j  ⇒  [1, 2, 3, 4, 6, 9]
      for i in 3..1 return i  ⇒  [3, 2, 1]
      for i in (1..4) return i  ⇒  [2, 3]
      for i in 1..4 return if i = 1 then 1 else i * partial[-1]  ⇒  [1, 2, 6, 24]
      for d in @"2020-02-28"..@"2020-03-01" return d.day  ⇒  [28, 29, 1]
      some x in [1, 2], y in [2, 3] satisfies x = y  ⇒  true
      every x in [] satisfies x > 1  ⇒  true
      some x in [1, null] satisfies x > 5  ⇒  null
      every x in [1, null] satisfies x > 5  ⇒  false
      """#)
  }
}
