/// `[topic topic / risk risk : flag flag]`
extension LexiconReader {
  mutating func meaning(of header: Bytes) -> Lexicon.Meaning? {
    let before = problems.count
    var meaning = Lexicon.Meaning()
    let (codes, flags) = header.halves(at: ":")
    let (topics, risks) = codes.halves(at: "/")
    for code in topics.cut(at: " ").map(\.text) {
      if let bit = CodeSet.topic(code) {
        meaning.codes.topics |= bit
      } else {
        report(.unknownCode(code))
      }
    }
    for code in (risks ?? []).cut(at: " ").map(\.text) {
      if let bit = CodeSet.risk(code) {
        meaning.codes.risks |= bit
      } else {
        report(.unknownCode(code))
      }
    }
    for flag in (flags ?? []).cut(at: " ") { set(flag, in: &meaning) }
    if problems.count == before, meaning.codes == CodeSet() {
      report(.unknownSection(header.text))
    }
    return problems.count == before ? meaning : nil
  }

  private mutating func set(_ flag: Bytes, in meaning: inout Lexicon.Meaning) {
    switch flag.text {
    case "weak": meaning.weight = .weak
    case "strong": meaning.weight = .strong
    case "trouble": meaning.needsTrouble = true
    case "firm": meaning.isFirm = true
    case "blocks": meaning.blocks = true
    case "fallback": meaning.isFallback = true
    case "last": meaning.isLastResort = true
    default: report(.unknownFlag(flag.text))
    }
  }
}
