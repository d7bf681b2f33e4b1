import Feel
import Testing

@Suite struct ContextFunctionTests {
  @Test func `reading contexts`() {
    expect([
      ("get value({a: 1}, \"a\")", n(1)), ("get value({a: 1}, \"b\")", null),
      ("get value(m: {a: 1}, key: \"a\")", n(1)), ("get value(1, \"a\")", null),
      ("get entries({a: 1})[1].key", s("a")), ("get entries({a: 1}).value", list(n(1))),
      ("get entries({})", .list([])),
    ])
  }

  @Test func `making contexts`() {
    expect([
      ("context([{key: \"a\", value: 1}])", .context([("a", n(1))])),
      ("context([{key: \"a\", value: 1}, {key: \"a\", value: 2}])", null),
      ("context({key: \"a\", value: 1})", .context([("a", n(1))])),
      ("context([{key: \"a\"}])", null),
      ("context put({a: 1}, \"b\", 2)", .context([("a", n(1)), ("b", n(2))])),
      ("context put({a: 1}, \"a\", 2)", .context([("a", n(2))])),
      ("context put({y: {a: 0}}, [\"y\", \"a\"], 2).y.a", n(2)),
      ("context put({y: 1}, [\"y\", \"a\"], 2)", null), ("context put({}, [], 2)", null),
      ("context merge([{a: 1}, {a: 2, b: 3}])", .context([("a", n(2)), ("b", n(3))])),
      ("context merge([1])", null),
    ])
  }
}
