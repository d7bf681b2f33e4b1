import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: contexts.
@Suite struct SpecificationContextsTests {
  @Test func `functions on contexts`() {
    expectTexts(
      #"""
      get value({key1: "value1"}, "key1")  ⇒  "value1"
      get value({key1: "value1"}, "unexistent-key")  ⇒  null
      get entries({key1: "value1"})  ⇒  [{key: "key1", value: "value1"}]
      context([{key: "a", value: 1}, {key: "b", value: 2}])  ⇒  {a: 1, b: 2}
      context([{key: "a", value: 1}, {key: "a", value: 2}])  ⇒  null
      context([{key: "a"}])  ⇒  null
      context put({x: 1}, "y", 2)  ⇒  {x: 1, y: 2}
      context put({x: 1, y: 0}, "y", 2)  ⇒  {x: 1, y: 2}
      context put({x: 1, y: {a: 0}}, ["y", "a"], 2)  ⇒  {x: 1, y: {a: 2}}
      context put({x: 1}, [], 2)  ⇒  null
      context put(context: {x: 1}, keys: ["y"], value: 2)  ⇒  {x: 1, y: 2}
      context merge([{x: 1}, {y: 2}, {x: 3}])  ⇒  {x: 3, y: 2}
      context merge([])  ⇒  {}
      {a: 1, a: 2}  ⇒  null
      {a: 1, b: a + 1}.b  ⇒  2
      {a: 1} = {a: 1.0}  ⇒  true
      {a: 1, b: 2} = {b: 2, a: 1}  ⇒  true
      """#)
  }

  @Test func `types of values`() {
    expectTexts(
      #"""
      null instance of Any  ⇒  false
      null instance of Null  ⇒  true
      1 instance of Any  ⇒  true
      [1] instance of number  ⇒  false
      [] instance of list<number>  ⇒  true
      [1, "a"] instance of list<number>  ⇒  false
      {a: 1, b: 2} instance of context<a: number>  ⇒  true
      {} instance of context<a: number>  ⇒  false
      [1..3] instance of range<number>  ⇒  true
      [1..3] instance of range<string>  ⇒  false
      (function(a: number) a) instance of function<number>->number  ⇒  true
      (function(a: number) a) instance of function<string>->number  ⇒  false
      (function() 1) instance of function<>->Any  ⇒  true
      @"P1D" instance of days and time duration  ⇒  true
      @"P1Y" instance of days and time duration  ⇒  false
      @"2020-01-01" instance of date and time  ⇒  false
      """#)
  }

  @Test func `calls and conversions`() {
    expectTexts(
      #"""
      (function(x, y) x - y)(y: 1, x: 5)  ⇒  4
      (function(x: number) x)("a")  ⇒  null
      (function(x: list<number>) x)(1)  ⇒  [1]
      (function(x: number) x)([1])  ⇒  1
      (function(x) x)()  ⇒  null
      "f"()  ⇒  null
      sum(list: [1, 2])  ⇒  3
      substring(string: "abc", start position: 2)  ⇒  "bc"
      abs(number: 1)  ⇒  null
      """#)
  }

  @Test func `truth of three values`() {
    expectTexts(
      #"""
      true and null  ⇒  null
      false and null  ⇒  false
      true or null  ⇒  true
      false or null  ⇒  null
      1 and true  ⇒  null
      not("a")  ⇒  null
      if null then 1 else 2  ⇒  2
      if "true" then 1 else 2  ⇒  2
      null = null  ⇒  true
      1 != null  ⇒  true
      1 = "1"  ⇒  null
      null < 1  ⇒  null
      2 between 1 and null  ⇒  null
      1 between 2 and null  ⇒  false
      null in [1, null]  ⇒  true
      1 in []  ⇒  false
      """#)
  }
}
