package import Texts

/// A page about one case, before it is known whether it becomes text or HTML.
package struct Sheet: Equatable, Sendable {
  package struct Fact: Equatable, Sendable {
    package var label: String
    package var value: String
  }

  package struct Item: Equatable, Sendable {
    package var text: String
    /// Longer words that belong to it, or what follows from it.
    package var details: [String] = []
  }

  package struct Section: Equatable, Sendable {
    package var heading: String
    package var facts: [Fact] = []
    package var items: [Item] = []
  }

  package let language: Language
  package var title: String
  package var subtitle = ""
  package var sections: [Section] = []

  package init(_ title: String, _ language: Language) {
    self.title = title
    self.language = language
  }

  /// Empty sections are left out: a sheet shows what there is.
  mutating func add(_ heading: Phrase, _ facts: [(Phrase, String)], items: [Item] = []) {
    let facts = facts.filter { !$0.1.isEmpty }.map { Fact(label: $0.0[language], value: $0.1) }
    if facts.isEmpty, items.isEmpty { return }
    sections.append(Section(heading: heading[language], facts: facts, items: items))
  }

  mutating func add(_ heading: Phrase, items: [Item]) {
    add(heading, [], items: items)
  }
}

extension Sheet {
  /// As plain text; long words are left to the reader's terminal.
  package var text: String {
    var lines = [HarmlessText.line(title), String(repeating: "=", count: title.count)]
    if !subtitle.isEmpty { lines.append(HarmlessText.line(subtitle)) }
    for section in sections {
      lines += ["", section.heading]
      let width = section.facts.map(\.label.count).max() ?? 0
      for fact in section.facts {
        let gap = String(repeating: " ", count: width - fact.label.count + 2)
        lines.append("  " + fact.label + gap + HarmlessText.line(fact.value))
      }
      for item in section.items {
        lines.append("  " + HarmlessText.line(item.text))
        for detail in item.details {
          for line in HarmlessText.paragraphs(detail).split(separator: "\n") {
            lines.append("      " + line)
          }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// As a page of its own that loads nothing from elsewhere and prints on paper.
  package var html: String {
    var body = "<h1>\(HarmlessText.html(title))</h1>\n"
    if !subtitle.isEmpty { body += "<p class=\"sub\">\(HarmlessText.html(subtitle))</p>\n" }
    for section in sections {
      body += "<section>\n<h2>\(HarmlessText.html(section.heading))</h2>\n"
      if !section.facts.isEmpty {
        body += "<dl>\n"
        for fact in section.facts {
          body += "<dt>\(HarmlessText.html(fact.label))</dt>"
          body += "<dd>\(HarmlessText.html(fact.value))</dd>\n"
        }
        body += "</dl>\n"
      }
      if !section.items.isEmpty {
        body += "<ul>\n"
        for item in section.items {
          body += "<li>\(HarmlessText.html(item.text))"
          for detail in item.details { body += "<p>\(HarmlessText.html(detail))</p>" }
          body += "</li>\n"
        }
        body += "</ul>\n"
      }
      body += "</section>\n"
    }
    return Page.html(title: title, language, body: body)
  }
}

/// The frame of every HTML page that is written: self-contained, no scripts, nothing fetched.
enum Page {
  static func html(title: String, _ language: Language, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HarmlessText.html(title))</title>
    <style>
    body { font: 11pt/1.45 sans-serif; color: #111; background: #fff; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
    h1 { font-size: 1.5em; margin: 0 } h2 { font-size: 1.1em; border-bottom: 1px solid #888; margin: 1.4em 0 .4em }
    .sub { color: #444; margin: .2em 0 } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1.2em; margin: 0 }
    dt { color: #444 } dd { margin: 0 } ul { margin: 0; padding-left: 1.2em } li p { margin: .1em 0 .4em; white-space: pre-line }
    table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25em .6em; border-bottom: 1px solid #bbb; vertical-align: top }
    td.number, th.number { text-align: right; white-space: nowrap } caption { text-align: left; color: #444; padding: .3em 0 }
    .bar { display: inline-block; height: .7em; background: #256; min-width: 1px } footer { margin-top: 2em; color: #444; font-size: .9em }
    @media print { body { margin: 0; max-width: none } section { break-inside: avoid } }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }
}
