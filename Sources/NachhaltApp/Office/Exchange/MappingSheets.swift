import Casework
import Exchange
import Workbench

/// Mappings between the text they are kept as and the sheet the screen works on.
enum MappingSheets {
  /// What is known of an export: its files with their first rows, and what the mapping says of them.
  static func sheet(
    path: String, name: String?, _ program: Program
  ) throws(CommandFailure) -> MappingSheet {
    let mapping = try name.map { known throws(CommandFailure) in
      try MappingFiles.load(known, program)
    }
    let expanded = PathProposals.expanded(path, program)
    let paths: [String]
    if Files.isDirectory(expanded) {
      paths = (Files.names(in: expanded) ?? []).filter { $0.lowercased().hasSuffix(".csv") }
        .sorted().map { "\(expanded)/\($0)" }
    } else {
      paths = [expanded]
    }
    let tables = paths.compactMap { path in
      ImportFiles.preview(of: path).map { table(ImportFiles.name(of: path), $0) }
    }
    let known = mapping.map { sections(of: $0, tables) }
    return MappingSheet(
      path: path, name: name ?? "", tables: tables, sections: known ?? guesses(tables))
  }

  static func mapping(_ sheet: MappingSheet) -> ImportMapping {
    var mapping = ImportMapping()
    for section in sheet.sections {
      var kept = ImportMapping.Section()
      kept.file = section.file
      kept.repeats = section.repeats
      for column in section.columns where !column.header.isEmpty {
        kept.columns[column.header] = column.field ?? "-"
        guard let field = column.field, !column.translations.isEmpty else { continue }
        kept.values[field] = column.translations
      }
      mapping.sections[section.kind] = kept
    }
    return mapping
  }

  private static func table(_ file: String, _ preview: TablePreview) -> MappingSheet.Table {
    MappingSheet.Table(
      file: file,
      columns: preview.columns.map {
        MappingSheet.Column(header: $0.header, samples: $0.samples, values: $0.values)
      })
  }

  /// A first proposal: what files and headers are called tells what they are.
  private static func guesses(_ tables: [MappingSheet.Table]) -> [MappingSheet.Section] {
    var taken: Set<EntityKind> = []
    return tables.map { table in
      let stem =
        table.file.lowercased().hasSuffix(".csv") ? String(table.file.dropLast(4)) : table.file
      let guess = ImportMapping.kind(ofFile: stem, headers: table.columns.map(\.header))
      let free = EntityKind.allCases.first { !taken.contains($0) }
      let kind = guess.flatMap { taken.contains($0) ? nil : $0 } ?? free ?? .caseRecord
      taken.insert(kind)
      var columns = table.columns
      for index in columns.indices {
        columns[index].field = ImportMapping.field(of: columns[index].header, in: kind)
      }
      var section = MappingSheet.Section(kind: kind, file: table.file, columns: columns)
      for index in columns.indices {
        section.columns[index].translations = section.knownTranslations(of: columns[index])
      }
      return section
    }
  }

  private static func sections(
    of mapping: ImportMapping, _ tables: [MappingSheet.Table]
  ) -> [MappingSheet.Section] {
    EntityKind.allCases.compactMap { kind in
      guard let section = mapping.sections[kind] else { return nil }
      let file = section.file ?? "\(kind.name).csv"
      let table = tables.first { $0.file.lowercased() == file.lowercased() } ?? tables.first
      var columns = table?.columns ?? []
      for index in columns.indices {
        let header = columns[index].header
        let named = section.columns[header] ?? ImportMapping.field(of: header, in: kind)
        columns[index].field = named == "-" ? nil : named
        if let named, named != "-" { columns[index].translations = section.values[named] ?? [:] }
      }
      return MappingSheet.Section(
        kind: kind, file: table?.file ?? file, repeats: section.repeats, columns: columns)
    }
  }
}
