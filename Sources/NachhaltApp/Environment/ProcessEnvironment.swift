import Glibc

/// What the process was given by its surroundings, read once.
package struct ProcessEnvironment: Sendable {
  package var arguments: [String]
  package var variables: [String: String]
  package var userName: String
  package var isOutputATerminal: Bool
  package var isInputATerminal: Bool
  package var isErrorATerminal = false
  /// Where this very program lies, if it may be started a second time for work beside its own.
  package var ownProgram: String?
  /// The next line somebody types; nil when they have hung up.
  package var readLine: @Sendable () -> String? = { Swift.readLine() }

  package init(
    arguments: [String], variables: [String: String], userName: String, isOutputATerminal: Bool,
    isInputATerminal: Bool
  ) {
    self.arguments = arguments
    self.variables = variables
    self.userName = userName
    self.isOutputATerminal = isOutputATerminal
    self.isInputATerminal = isInputATerminal
  }

  package static func current() -> ProcessEnvironment {
    var variables = [String: String](minimumCapacity: names.count)
    for name in names {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    var environment = ProcessEnvironment(
      arguments: Array(CommandLine.arguments.dropFirst()), variables: variables,
      userName: UserName.current(), isOutputATerminal: isatty(STDOUT_FILENO) == 1,
      isInputATerminal: isatty(STDIN_FILENO) == 1)
    environment.isErrorATerminal = isatty(STDERR_FILENO) == 1
    environment.ownProgram = "/proc/self/exe"
    return environment
  }

  /// The variables the program heeds, and no others.
  private static let names = [
    "NACHHALT_STORE", "NACHHALT_TODAY", "NACHHALT_LANG", "NACHHALT_RULES", "NACHHALT_ASCII",
    "NACHHALT_THEME", "NACHHALT_LINEAR", "NACHHALT_PSEUDONYMS", "NACHHALT_LETTERS", "NACHHALT_LAND",
    "NACHHALT_CALLS_PER_DAY",
    "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "LANG",
    "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "EDITOR", "VISUAL", "USER",
  ]

  package subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }
}
