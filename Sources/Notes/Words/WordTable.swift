/// Which words stand for which elements. An element is one place of a pattern: a word, a piece of a
/// word, or a set of such.
struct WordTable: Sendable {
  /// Element 0 is any number.
  static let number: Int32 = 0
  /// The form `<zahl>`.
  static let anyNumber: Int32 = -2
  /// The form of words that are known as parts only and mean nothing.
  static let meaningless: Int32 = -1

  private(set) var count: Int32 = 1
  private(set) var spelled = Trie()
  private(set) var stems = Trie()
  private(set) var splitter = CompoundSplitter()
  private var unbent = Trie()
  /// Stems that may end a compound whose first part is unknown.
  private(set) var heads = Trie()
  private var numbers: [Form: Int32] = [:]
  /// Per form the elements it stands for.
  private(set) var elements: [[Int32]] = []
  /// Per form its folded word.
  private(set) var spellings: [[UInt8]] = []

  init() {
    spelled.reserve(nodes: 24_000)
    stems.reserve(nodes: 24_000)
  }

  /// A new element that any of the forms stands for.
  mutating func newElement(_ forms: [Int32]) -> Int32 {
    let element = count
    count += 1
    for number in forms where number != WordTable.anyNumber {
      if elements[Int(number)].last != element { elements[Int(number)].append(element) }
    }
    return element
  }

  /// The number of a form, which is made known with it.
  mutating func number(of form: Form, stemmer: borrowing Stemmer) -> Int32 {
    if let known = numbers[form] { return known }
    let number = Int32(elements.count)
    numbers[form] = number
    elements.append([])
    spellings.append(form.word)
    let fit: Trie.Fit
    switch form.kind {
    case .word, .head, .whole:
      let fit: Trie.Fit =
        switch form.kind {
        case .word: .infix
        case .head: .suffix
        default: .whole
        }
      addStem(form.word, fit, number, stemmer)
      return number
    case .exact: fit = .whole
    case .prefix: fit = .prefix
    case .suffix: fit = .suffix
    case .infix: fit = .infix
    }
    let length = Int32(form.word.count)
    spelled.insert(form.word, Trie.Ending(fit: fit, form: number, length: length))
    return number
  }

  /// Makes a word known as a part of compounds without any meaning.
  mutating func addPart(_ word: [UInt8], stemmer: borrowing Stemmer) {
    addStem(word, .infix, WordTable.meaningless, stemmer)
  }

  /// Makes a word known as one that has no other form.
  mutating func addUnbent(_ word: [UInt8]) {
    unbent.insert(
      word, Trie.Ending(fit: .whole, form: WordTable.meaningless, length: Int32(word.count)))
  }

  /// Makes a word known as one that any other may stand before.
  mutating func addHead(_ word: [UInt8], stemmer: borrowing Stemmer) {
    heads.insert(
      stemmer.stem(word[...]),
      Trie.Ending(fit: .suffix, form: WordTable.meaningless, length: Int32(word.count)))
  }

  func isUnbent(_ word: ArraySlice<UInt8>) -> Bool {
    unbent.node(of: word).map { unbent.hasEndings($0) } ?? false
  }

  private mutating func addStem(
    _ folded: [UInt8], _ fit: Trie.Fit, _ number: Int32, _ stemmer: borrowing Stemmer
  ) {
    let stem = stemmer.stem(folded[...])
    stems.insert(stem, Trie.Ending(fit: fit, form: number, length: Int32(folded.count)))
    splitter.add(folded, form: number)
    if fit != .whole, stem.count >= 5 { splitter.add(stem, form: WordTable.meaningless) }
  }
}
