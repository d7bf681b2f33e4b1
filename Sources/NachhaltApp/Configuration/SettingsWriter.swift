import Casework
import Texts

/// Changes one setting in the user's file and leaves everything else, comments too, as it is.
enum SettingsWriter {
  static func save(
    _ id: Setting.ID, _ value: String, to path: String
  ) throws(StoreFailure) {
    guard let setting = Setting.all.first(where: { $0.id == id }) else { return }
    let old = Files.read(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let text = changed(old, setting, to: value)
    guard text != old else { return }
    if let slash = path.lastIndex(of: "/") { Files.makeDirectory(String(path[..<slash])) }
    guard Files.write(Array(text.utf8), to: path) else { throw .permission(path: path) }
  }

  static func changed(_ text: String, _ setting: Setting, to value: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let line = "\(setting.name.german) = \(setting.shown(value, .german))"
    var isInside = false
    var end: Int?
    for (index, old) in lines.enumerated() {
      let content = ConfigurationFile.withoutComment(old[...])
      if content.hasPrefix("[") {
        let title = String(content.drop { $0 == "[" }.prefix { $0 != "]" })
        isInside = setting.section.matches(title)
        if isInside { end = index }
        continue
      }
      guard isInside, !content.isEmpty else { continue }
      end = index
      let name = ConfigurationFile.trimmed(content.prefix { $0 != "=" })
      if setting.name.matches(name) {
        lines[index] = line
        return lines.joined(separator: "\n") + "\n"
      }
    }
    if let end {
      lines.insert(line, at: end + 1)
    } else {
      if !lines.isEmpty { lines.append("") }
      lines += ["[\(setting.section.german)]", line]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
