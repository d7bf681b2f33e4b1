import Casework
import CivilTime
import Exchange
import Glibc
import Texts

/// The program as a value: what it was given, and where its answers go.
package final class Program {
  let environment: ProcessEnvironment
  let language: Language
  let today: Day
  /// Whether the day was given: then midnight does not move it.
  let isDayGiven: Bool
  /// What is answered and not yet written: an answer is written in one go at the end, so that none is
  /// printed in part, and only a long list flows while it is made.
  private(set) var output: [UInt8] = []
  private let flow: AnswerFlow
  private(set) var messages: [UInt8] = []
  let options: [String: [String]]
  /// What options, environment and configuration files say together.
  let settings: Settings

  init(
    environment: ProcessEnvironment, settings: Settings, today: Day, isDayGiven: Bool,
    options: [String: [String]], flow: AnswerFlow = AnswerFlow()
  ) {
    self.flow = flow
    self.environment = environment
    self.settings = settings
    language = settings.language
    self.today = today
    self.isDayGiven = isDayGiven
    self.options = options
  }

  /// The caseload this run is about.
  var storePath: String {
    let path = settings[.store]
    return path.isEmpty ? StorePath.standard(environment) : path
  }

  /// Texts from outside may stand in it: nothing in them acts on a terminal.
  func print(_ line: String) {
    output.append(contentsOf: HarmlessText.paragraphs(line).utf8)
    output.append(10)
  }

  /// A day as people type it: `2026-11-21`, `21.11.`, `heute`, `+14`, `mo`, `kw50`.
  func day(_ text: String) -> Day? {
    try? DayEntry(today: today).parse(text)
  }

  func print(bytes: [UInt8]) {
    output.append(contentsOf: bytes)
    if flow.takes(output) { output.removeAll(keepingCapacity: true) }
  }

  func print(_ phrase: Phrase) {
    print(phrase[language])
  }

  /// A line that programs look for, without our name before it: `file:line: column: …`.
  func tell(place line: Phrase) {
    messages.append(contentsOf: HarmlessText.paragraphs(line[language]).utf8)
    messages.append(10)
  }

  /// A message for the person at the terminal, never part of the answer.
  func tell(_ phrase: Phrase) {
    messages.append(contentsOf: Program.message(phrase, language))
  }

  /// Writes what has been said so far, for commands that talk back and forth.
  func flush() -> Bool {
    guard flow.isConnected else { return true }
    _ = Files.writeAll(messages, to: STDERR_FILENO)
    messages = []
    defer { output = [] }
    return output.isEmpty || Files.writeAll(output, to: STDOUT_FILENO)
  }
}

extension Program {
  /// What one invocation says, to whom, and how it ends.
  package struct Answer: Equatable, Sendable {
    package var status: ExitStatus
    package var output: [UInt8]
    package var messages: [UInt8]
  }

  /// Runs one invocation of the program and gives the status to exit with.
  package static func run(_ environment: ProcessEnvironment) -> ExitStatus {
    // A reader that goes away (`| head`) is no fault of ours: writing then simply fails.
    _ = signal(SIGPIPE, SIG_IGN)
    let flow = AnswerFlow(to: STDOUT_FILENO)
    let answer = Program.answer(environment, flow: flow)
    _ = Files.writeAll(answer.messages, to: STDERR_FILENO)
    var failure = flow.failure
    if failure == nil, !answer.output.isEmpty, !Files.writeAll(answer.output, to: STDOUT_FILENO) {
      failure = errno
    }
    // Nobody listening any more is the listener's business, a full disk is ours.
    guard let failure, failure != EPIPE else { return answer.status }
    return .inputOutput
  }

  /// Runs one invocation without writing its answer anywhere.
  package static func answer(_ environment: ProcessEnvironment) -> Answer {
    answer(environment, flow: AnswerFlow())
  }

  private static func answer(_ environment: ProcessEnvironment, flow: AnswerFlow) -> Answer {
    var settings = Settings(
      environment, options: ArgumentScanner.language(in: environment.arguments))
    do {
      let scanner = ArgumentScanner(
        commands: { CommandTable.all }, daily: CommandTable.daily, own: CommandTable.own,
        common: CommandTable.common)
      let scanned = try scanner.scan(environment.arguments)
      let options: [String: [String]] =
        switch scanned {
        case .run(_, _, let options), .workbench(let options), .help(_, let options): options
        case .version: [:]
        }
      settings.take(environment, options)
      let (today, isDayGiven) = try Program.today(environment, option: options["today"]?.last)
      let program = Program(
        environment: environment, settings: settings, today: today, isDayGiven: isDayGiven,
        options: options, flow: flow)
      let status = program.run(scanned)
      return Answer(status: status, output: program.output, messages: program.messages)
    } catch {
      return Answer(
        status: error.status, output: [], messages: message(error.message, settings.language))
    }
  }

  /// A message as it reaches a terminal: nothing somebody typed or stored acts there.
  private static func message(_ phrase: Phrase, _ language: Language) -> [UInt8] {
    Array("nachhalt: \(HarmlessText.paragraphs(phrase[language]))\n".utf8)
  }

  private func run(_ scanned: ArgumentScanner.Scanned) -> ExitStatus {
    var status = ExitStatus.done
    do {
      switch scanned {
      case .help(let command, _): print(bytes: Array(HelpText.text(command, language).utf8))
      case .version: print("nachhalt \(CommandTable.version)")
      case .workbench(let options):
        status =
          try options["simple"] != nil ? SimpleMode.open(self) : WorkbenchCommand.open(self)
      case .run(let command, let arguments, let options):
        status = try command.run(
          Invocation(command: command, arguments: arguments, options: options, program: self))
      }
    } catch {
      output = []
      tell(error.message)
      status = error.status
    }
    return status
  }

  private static func today(
    _ environment: ProcessEnvironment, option: String?
  ) throws(CommandFailure) -> (Day, Bool) {
    guard let text = option ?? environment["NACHHALT_TODAY"] else {
      return (SystemClock.today(), false)
    }
    guard let day = Day(iso: text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Tag; erwartet wird zum Beispiel 2026-11-21.",
          "‹\(text)› is no day; expected is for example 2026-11-21."))
    }
    return (day, true)
  }
}
