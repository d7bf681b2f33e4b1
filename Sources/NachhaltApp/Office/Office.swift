import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

/// An open store with the rules that judge it: what every command and the workbench work on.
final class Office {
  let store: Store
  let rules: Rules
  let userName: String
  var today: Day {
    didSet { settleSight() }
  }
  let settings: Settings
  /// This very program with the words that give it this store and these rules; nil where it may not be
  /// started a second time.
  private var second: (program: String, words: [String])?

  /// For tests and rehearsals, which stay in one process.
  init(store: Store, rules: Rules, userName: String, today: Day, settings: Settings) {
    self.settings = settings
    self.store = store
    self.rules = rules
    self.userName = userName
    self.today = today
    settleSight()
  }

  /// With what a caseload is worked on by whoever started the program. Who only saves leaves the
  /// rules alone: the next reader judges.
  convenience init(
    store: Store, rules: Rules, _ program: Program, judges: Bool = true
  ) throws(StoreFailure) {
    self.init(
      store: store, rules: rules, userName: program.environment.userName, today: program.today,
      settings: program.settings)
    if judges, !store.isReadOnly { _ = try store.adoptRules(hash: rules.hash) }
    guard let own = program.environment.ownProgram else { return }
    var words = ["--store", store.path]
    if let rules = program.options["rules"]?.last { words += ["--rules", rules] }
    second = (own, words)
  }

  convenience init(
    _ program: Program, at path: String? = nil, _ access: Store.Access = .readWrite,
    judges: Bool = true
  ) throws(CommandFailure) {
    let rules = try Rules.chosen(program)
    do throws(StoreFailure) {
      try self.init(
        store: try Store.open(at: path ?? program.storePath, access), rules: rules, program,
        judges: judges)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The program a second time, for work beside this one's.
  func helper(_ words: [String]) -> HelperProcess? {
    guard let second else { return nil }
    return HelperProcess(second.program, second.words + ["--today", today.iso] + words)
  }

  /// Somebody who judges along by the same rules; nil where there is nobody.
  private func beside() -> JudgedBeside? {
    guard let process = helper(["judge-beside"]) else { return nil }
    // While it gets ready, the first block is judged here.
    var meansTheSame: Bool?
    return JudgedBeside { [rules] in
      let isOurs = meansTheSame ?? (process.block() == Array(rules.hash.utf8))
      meansTheSame = isOurs
      return isOurs ? process.block() : nil
    }
  }

  var configuration: Configuration { rules.configuration(on: today) }

  func evaluate(_ file: CaseFile) -> CaseOutcome {
    rules.evaluate(file, on: today)
  }

  /// What the rules say of a case today: what is kept, where it still holds. Before the rules are
  /// loaded what is kept is shown in any case: the first picture does not wait for them, and stale
  /// cases are judged and shown again in the next moment.
  func outcome(of file: CaseFile) throws(StoreFailure) -> CaseOutcome {
    // In a store that may not be written, what is kept can come from another rule model.
    if store.isReadOnly { return evaluate(file) }
    let id = file.record.id
    let kept =
      rules.isLoaded ? try store.outcome(of: id, holdingOn: today) : try store.outcome(of: id)
    return kept ?? evaluate(file)
  }

  /// Brings every outcome up to today; on a new day only cases whose horizon has come are touched.
  func refresh() throws(CommandFailure) {
    do {
      while try store.refreshOutcomes(on: today, evaluate: evaluate, beside: beside) > 0 {}
    } catch {
      throw CommandFailure(error)
    }
  }

  func caseFile(_ id: String) throws(CommandFailure) -> CaseFile {
    do {
      return try store.caseFile(CaseID(id))
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The worker this user is, if somebody said so.
  func worker() throws(CommandFailure) -> WorkerID? {
    do {
      return try store.worker(forUser: userName)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Saves what a draft says, with everything that follows from it. The case is judged anew when
  /// somebody next looks: loading the rules would cost a single command more than all the rest.
  @discardableResult
  func save(_ draft: some Draft, in file: CaseFile) throws(CommandFailure) -> JournalEntry {
    let saving: Saving
    do {
      saving = try draft.saving(in: context(file))
    } catch {
      throw CommandFailure(
        .badData,
        Phrase("Nicht gespeichert. ", "Not saved. ")
          + error.problems.map { ProblemTexts.full($0).asSentence }.joined(separator: " "))
    }
    do {
      return try store.apply(
        saving.deed, saving.changes, on: file.record.id, by: userName, at: SystemClock.seconds(),
        evaluate: nil)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What is worth knowing about a draft that may be saved all the same.
  func hints(_ draft: some Draft, in file: CaseFile) -> [Phrase] {
    draft.problems(in: context(file)).filter { !$0.blocks }.map(ProblemTexts.full)
  }

  private func context(_ file: CaseFile) -> DraftContext {
    DraftContext(
      file: file, today: today, now: SystemClock.minuteOfDay(), author: userName,
      configuration: configuration, calendar: WorkingCalendar(place: settings.holidays))
  }
}

extension CommandFailure {
  /// A store's failure in words, with the number the contract gives it.
  init(_ failure: StoreFailure) {
    let status: ExitStatus =
      switch failure {
      case .noSuchFile, .noSuchCase: .notFound
      case .notAStore, .newerSchema, .damaged: .badData
      case .unknownReference, .duplicateKey: .badData
      case .busy, .conflict: .busy
      case .full, .inputOutput: .inputOutput
      case .permission, .readOnly: .notAllowed
      case .networkFileSystem: .badConfiguration
      case .notUndoable: .notInOrder
      case .internalFault: .fault
      }
    self.init(status, FailureTexts.sentence(failure))
  }
}
