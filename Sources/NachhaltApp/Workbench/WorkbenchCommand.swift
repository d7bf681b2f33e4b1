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
    try open(program, at: program.storePath, isDemo: false)
  }

  static func open(
    _ program: Program, at path: String, isDemo: Bool
  ) throws(CommandFailure) -> ExitStatus {
    // Everything that can fail comes before the terminal is taken, so that its message stays.
    if !Files.exists(path) { return try welcome(program, path) }
    let office = try Office(program, at: path)
    let session: Session
    do throws(StoreFailure) {
      try WorkerQuestion(office: office, program: program).ask()
      session = try office.session(isDemo: isDemo)
    } catch {
      throw CommandFailure(error)
    }
    let terminal = try terminal(program)
    var state = initialState(program, terminal, session)
    state.calendar = WorkingCalendar(office, session.worker)
    state.configuration = office.configuration
    state.views = SavedViews.restored(office)
    if let warning = office.rules.warning {
      state.messages.append(Message(.warning, warning.full))
    }
    return run(state, EffectRunner(office: office, program: program), terminal, program)
  }

  /// No store where one was looked for: what shall be opened?
  private static func welcome(
    _ program: Program, _ path: String
  ) throws(CommandFailure) -> ExitStatus {
    let terminal = try terminal(program)
    let nobody = Session(
      worker: nil, userName: program.environment.userName, storeName: "", isReadOnly: false)
    let state = initialState(program, terminal, nobody)
    return run(
      state, EffectRunner(office: nil, program: program), terminal, program, suggestedPath: path)
  }

  private static func initialState(
    _ program: Program, _ terminal: borrowing TerminalSession, _ session: Session
  ) -> WorkbenchState {
    let settings = program.settings
    var state = WorkbenchState(
      size: terminal.size, today: program.today, minute: SystemClock.minuteOfDay(),
      language: program.language, session: session, charset: terminal.charset,
      isLinear: settings.isOn(.linear))
    state.theme = settings.theme
    state.hidesNames = settings.isOn(.pseudonyms)
    state.keymap = settings.keymap.map
    state.surroundings = Surroundings(settings)
    state.surroundings.allowsUnicode = terminal.allowsUnicode
    state.surroundings.allowsColor = terminal.depth != .none
    return state
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
    var options = TerminalOptions(
      theme: program.settings.theme, isASCII: program.settings.isOn(.ascii))
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
