import Texts
import Workbench

extension EffectRunner {
  /// Mappings are files of the user, no part of the store.
  func mapping(_ effect: Effect) -> Outcome? {
    do throws(CommandFailure) {
      switch effect {
      case .listMappings: return .mappingsListed(MappingFiles.names(program))
      case .loadMapping(let path, let name):
        return .mappingLoaded(try MappingSheets.sheet(path: path, name: name, program))
      case .saveMapping(let sheet):
        try MappingFiles.save(MappingSheets.mapping(sheet), as: sheet.name, program)
        return .mappingSaved(name: sheet.name, names: MappingFiles.names(program))
      default: return nil
      }
    } catch {
      return .importFailed(error.message)
    }
  }

  /// A dry run or the import itself; `proceed` is asked every few thousand rows and may stop it.
  func transfer(_ effect: Effect, proceed: @escaping (Int) -> Bool) -> Outcome? {
    guard let office else { return nil }
    do throws(CommandFailure) {
      switch effect {
      case .planImport(let order):
        guard case .done(let sheet, _) = try office.planImport(order, program, proceed: proceed)
        else { return .importAbandoned }
        return .importPlanned(sheet)
      case .runImport(let order):
        guard
          case .done(let sheet, let entry) = try office.runImport(order, program, proceed: proceed)
        else { return .importAbandoned }
        return sheet.isReadable || order.leavesOutBadRows
          ? .imported(sheet, entry) : .importPlanned(sheet)
      default: return nil
      }
    } catch {
      return .importFailed(error.message)
    }
  }
}
