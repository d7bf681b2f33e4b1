import CaseStore
import Casework
import Texts
import Workbench

/// Which caseload is worked on: one's own, the one to try, or that of the tutorial.
extension EffectRunner {
  func open(_ choice: StoreChoice, _ effect: Effect) -> Outcome? {
    do throws(StoreFailure) {
      let store: Store
      var isDemo = false
      switch choice {
      case .lesson: return try openLesson(effect)
      case .own: return try closeLesson()
      case .demo:
        let path = StorePath.demo(program.environment)
        do throws(CommandFailure) {
          try DemoCaseload.create(at: path, program)
        } catch {
          return .failed(.permission(path: path), effect)
        }
        store = try Store.open(at: path)
        isDemo = true
      case .create(let path): store = try Store.open(at: path, .create)
      case .open(let path): store = try Store.open(at: path)
      }
      guard let rules = try? Rules.chosen(program) else {
        return .failed(.internalFault("rule model"), effect)
      }
      let office = try Office(store: store, rules: rules, program)
      self.office = office
      return .storeOpened(try office.session(isDemo: isDemo))
    } catch {
      return .failed(error, effect)
    }
  }

  // MARK: The tutorial

  static let lessonStep = "lesson.step"

  /// The caseload of the tutorial lies in a file of its own; what is open now is set aside whole.
  private func openLesson(_ effect: Effect) throws(StoreFailure) -> Outcome {
    let path = StorePath.lesson(program.environment)
    do throws(CommandFailure) {
      try DemoCaseload.create(at: path, program)
    } catch {
      return .failed(.permission(path: path), effect)
    }
    let store = try Store.open(at: path)
    guard let rules = office?.rules ?? (try? Rules.chosen(program)) else {
      return .failed(.internalFault("rule model"), effect)
    }
    let lesson = try Office(store: store, rules: rules, program)
    if let today = office?.today, today != lesson.today { lesson.today = today }
    if !isTeaching { own = office }
    isTeaching = true
    office = lesson
    var session = try lesson.session(isDemo: true)
    session.lessonStep = try store.setting(EffectRunner.lessonStep).flatMap { Int($0) } ?? 0
    return .storeOpened(session)
  }

  private func closeLesson() throws(StoreFailure) -> Outcome? {
    guard isTeaching else { return nil }
    let today = office?.today
    office = own
    own = nil
    isTeaching = false
    guard let office else { return .storeClosed(suggestedPath: program.storePath) }
    if let today, today != office.today { office.today = today }
    return .storeOpened(
      try office.session(isDemo: office.store.path == StorePath.demo(program.environment)))
  }
}

extension Office {
  /// Who is at work here, in the words of the screen.
  func session(isDemo: Bool) throws(StoreFailure) -> Session {
    let worker = try store.worker(forUser: userName)
    var session = Session(
      worker: worker, userName: userName,
      storeName: store.path.split(separator: "/").last.map(String.init) ?? store.path,
      isReadOnly: store.isReadOnly, isDemo: isDemo)
    session.showsPersonFigures = OfficeConfiguration.current().allowsPersonFigures
    session.warning = rules.warning?.short
    if let worker, let row = try store.workers().first(where: { $0.id == worker }) {
      session.role = row.role ?? .caseworker
    }
    return session
  }
}
