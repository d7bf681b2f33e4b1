/// Opens the workbench on the terminal.
enum WorkbenchCommand {
  static func open(_ program: Program) throws(CommandFailure) -> ExitStatus {
    let path = StorePath.store(program.environment, option: program.options["store"]?.last)
    return try open(program, at: path, isDemo: false)
  }

  static func open(
    _ program: Program, at path: String, isDemo: Bool
  ) throws(CommandFailure) -> ExitStatus {
    .done
  }
}
