/// A pattern as a tree.
indirect enum PatternNode {
  case empty
  case characters(CharacterClass)
  case sequence([PatternNode])
  case choice([PatternNode])
  case group(PatternNode, number: Int)
  case backReference(Int, ignoresCase: Bool)
  case lineStart(multiline: Bool)
  case lineEnd(multiline: Bool)
  case repeated(PatternNode, atLeast: Int, atMost: Int?, isReluctant: Bool)
}
