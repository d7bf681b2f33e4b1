/// Which words stand for which elements. An element is one place of a pattern: a word, a piece of a
/// word, or a set of such.
struct WordTable: Sendable {
  /// One way a token can match, as the lexicon writes it.
  enum Form: Hashable, Sendable {
    /// `wort`: any inflected form, also as a part of a compound.
    case word(String)
    /// `=wort`: any inflected form, but only as a whole.
    case whole(String)
    /// `"wort"`: exactly this form.
    case exact(String)
    /// `wort*`, `*wort`, `*wort*`.
    case prefix(String), suffix(String), infix(String)
    /// `<zahl>`
    case number
  }

  /// Element 0 is any number.
  static let number: Int32 = 0
  /// The form of words that are known as parts only and mean nothing.
  static let meaningless: Int32 = -1

  private(set) var count: Int32 = 1
  private(set) var spelled = Trie()
  private(set) var stems = Trie()
  private(set) var splitter = CompoundSplitter()
  private var numbers: [Form: Int32] = [:]
  /// Per form the elements it stands for.
  private(set) var elements: [[Int32]] = []

  init() {
    spelled.reserve(nodes: 12_000)
    stems.reserve(nodes: 16_000)
  }

  /// A new element that any of the forms stands for.
  mutating func newElement(_ forms: [Form], stemmer: borrowing Stemmer) -> Int32 {
    let element = count
    count += 1
    for form in forms {
      let number = number(of: form, stemmer)
      if number >= 0, elements[Int(number)].last != element {
        elements[Int(number)].append(element)
      }
    }
    return element
  }

  private mutating func number(of form: Form, _ stemmer: borrowing Stemmer) -> Int32 {
    if let known = numbers[form] { return known }
    if form == .number { return WordTable.meaningless }
    let number = Int32(elements.count)
    numbers[form] = number
    elements.append([])
    add(form, number, stemmer)
    return number
  }

  private mutating func add(_ form: Form, _ number: Int32, _ stemmer: borrowing Stemmer) {
    switch form {
    case .word(let word): addStem(word, .infix, number, stemmer)
    case .whole(let word): addStem(word, .whole, number, stemmer)
    case .exact(let word): addSpelled(word, .whole, number)
    case .prefix(let word): addSpelled(word, .prefix, number)
    case .suffix(let word): addSpelled(word, .suffix, number)
    case .infix(let word): addSpelled(word, .infix, number)
    case .number: break
    }
  }

  private mutating func addSpelled(_ word: String, _ fit: Trie.Fit, _ number: Int32) {
    let folded = Folding.fold(word)
    spelled.insert(
      folded, Trie.Ending(fit: fit, form: number, length: Int32(folded.count)))
  }

  /// Makes a word known as a part of compounds without any meaning.
  mutating func addPart(_ word: String, stemmer: borrowing Stemmer) {
    addStem(word, .infix, WordTable.meaningless, stemmer)
  }

  private mutating func addStem(
    _ word: String, _ fit: Trie.Fit, _ number: Int32, _ stemmer: borrowing Stemmer
  ) {
    let folded = Folding.fold(word)
    let stem = stemmer.stem(folded[...])
    stems.insert(stem, Trie.Ending(fit: fit, form: number, length: Int32(folded.count)))
    splitter.add(folded, form: number)
    if fit == .infix, stem.count >= 5 { splitter.add(stem, form: WordTable.meaningless) }
  }
}
