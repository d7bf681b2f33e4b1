import Casework
import Texts
import Workbench

extension World {
  mutating func transfer(_ effect: Effect) -> Outcome? {
    switch effect {
    case .planImport(let order):
      return order.path.contains("fehlt")
        ? .importFailed(Phrase("‹\(order.path)› gibt es nicht.", "There is no ‹\(order.path)›."))
        : .importPlanned(Invented.importSheet(order))
    case .runImport(let order):
      sequence += 1
      return .imported(Invented.importSheet(order), entry(.imported, nil, 12))
    case .listPaths(let text):
      let all = ["/daten/alt/", "/daten/gut/", "/daten/schlecht/"]
      return .pathsListed(text, text.isEmpty ? [] : all.filter { $0.hasPrefix(text) })
    case .listMappings: return .mappingsListed(mappings.keys.sorted())
    case .loadMapping(let path, let name):
      return .mappingLoaded(name.flatMap { mappings[$0] } ?? Invented.mappingSheet(path))
    case .saveMapping(let sheet):
      mappings[sheet.name] = sheet
      return .mappingSaved(name: sheet.name, names: mappings.keys.sorted())
    default: return nil
    }
  }
}

extension Invented {
  /// An export of another system, as far as it is understood by itself.
  static func mappingSheet(_ path: String) -> MappingSheet {
    let columns = [
      MappingSheet.Column(
        header: "Kd-Nr", samples: ["4711", "4712", "4713"], values: ["4711", "4712", "4713"]),
      MappingSheet.Column(
        header: "Nachname", samples: ["Müller", "Kowalska"], values: ["Müller", "Kowalska"],
        field: "last_name"),
      MappingSheet.Column(
        header: "Arbeitswunsch", samples: ["klar", "klar", "offen"], values: ["klar", "offen"]),
      MappingSheet.Column(header: "Merker", samples: ["x"], values: ["x"]),
    ]
    let cases = [
      MappingSheet.Column(header: "Fall", samples: ["F-1"], values: ["F-1"], field: "case"),
      MappingSheet.Column(header: "Kd-Nr", samples: ["4711"], values: ["4711"]),
    ]
    return MappingSheet(
      path: path, name: "",
      tables: [
        .init(file: "Personen.csv", columns: columns), .init(file: "Faelle.csv", columns: cases),
      ],
      sections: [
        .init(kind: .client, file: "Personen.csv", columns: columns),
        .init(kind: .caseRecord, file: "Faelle.csv", columns: cases),
      ])
  }
}
