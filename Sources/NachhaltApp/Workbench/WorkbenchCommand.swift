import CaseStore
import Casework
import CivilTime
import Screen
import Terminal
import Texts
import Workbench

/// Opens the workbench on the terminal.
enum WorkbenchCommand {
  static func open(_ program: Program) throws(CommandFailure) -> ExitStatus {
    let path = StorePath.store(program.environment, option: program.options["store"]?.last)
    return try open(program, at: path, isDemo: false)
  }

  static func open(
    _ program: Program, at path: String, isDemo: Bool
  ) throws(CommandFailure) -> ExitStatus {
    // Everything that can fail comes before the terminal is taken, so that its message stays.
    if !Files.exists(path) { return try welcome(program, path) }
    let office = try Office(program, at: path)
    var language = program.language
    let session: Session
    var hidesNames = false
    do throws(StoreFailure) {
      try WorkerQuestion(office: office, program: program).ask()
      session = try office.session(isDemo: isDemo)
      let kept = try office.store.setting("user.\(office.userName).language")
      if program.options["lang"] == nil, let kept { language = Language(code: kept) ?? language }
      hidesNames = try office.store.setting("user.\(office.userName).hidesNames") != nil
    } catch {
      throw CommandFailure(error)
    }
    let terminal = try terminal(program)
    var state = initialState(program, terminal.size, terminal.charset, language, session)
    state.hidesNames = hidesNames
    state.views = SavedViews.restored(office)
    return run(state, EffectRunner(office: office, program: program), terminal, program)
  }

  /// No store where one was looked for: what shall be opened?
  private static func welcome(
    _ program: Program, _ path: String
  ) throws(CommandFailure) -> ExitStatus {
    let terminal = try terminal(program)
    let nobody = Session(
      worker: nil, userName: program.environment.userName, storeName: "", isReadOnly: false)
    let state = initialState(
      program, terminal.size, terminal.charset, program.language, nobody)
    return run(
      state, EffectRunner(office: nil, program: program), terminal, program, suggestedPath: path)
  }

  private static func initialState(
    _ program: Program, _ size: Size, _ charset: Charset, _ language: Language, _ session: Session
  ) -> WorkbenchState {
    WorkbenchState(
      size: size, today: program.today, minute: SystemClock.minuteOfDay(), language: language,
      session: session, charset: charset, isLinear: program.options["linear"] != nil)
  }

  private static func run(
    _ state: WorkbenchState, _ runner: EffectRunner, _ session: consuming TerminalSession,
    _ program: Program, suggestedPath: String? = nil
  ) -> ExitStatus {
    var terminal = session
    var loop = EventLoop(
      state, runner, isDayFixed: program.isDayGiven, suggestedPath: suggestedPath)
    switch loop.run(on: &terminal) {
    case .left: return .done
    case .stopped(let stop): terminal.die(of: stop)
    }
  }

  private static func terminal(_ program: Program) throws(CommandFailure) -> TerminalSession {
    var options = TerminalOptions()
    options.isASCII =
      program.options["ascii"] != nil || program.environment["NACHHALT_ASCII"] != nil
    if program.options["no-color"] != nil { options.color = .never }
    do throws(TerminalError) {
      return try TerminalSession(options)
    } catch {
      throw CommandFailure(.noTerminal, sentence(error))
    }
  }

  private static func sentence(_ error: TerminalError) -> Phrase {
    let instead = Phrase(
      " Ohne Bildschirm geht es mit Befehlen: ‹nachhalt today›, ‹nachhalt --help›.",
      " Without a screen there are commands: ‹nachhalt today›, ‹nachhalt --help›.")
    switch error {
    case .notATerminal:
      return Phrase(
        "Die Arbeitsfläche braucht ein Terminal; Ein- oder Ausgabe ist umgeleitet.",
        "The workbench needs a terminal; input or output is redirected.") + instead
    case .unknownTerminal(let name):
      return Phrase(
        "Das Terminal ‹\(name)› ist diesem Rechner unbekannt. "
          + "Versuchen Sie es mit ‹TERM=xterm-256color nachhalt›.",
        "The terminal ‹\(name)› is unknown to this machine. "
          + "Try ‹TERM=xterm-256color nachhalt›.") + instead
    case .cannotPosition(let name):
      return Phrase(
        "Das Terminal ‹\(name)› kann den Schreibpunkt nicht setzen.",
        "The terminal ‹\(name)› cannot place its cursor.") + instead
    case .outOfMemory:
      return Phrase("Der Speicher reicht nicht.", "There is not enough memory.")
    }
  }
}
