/// Opens the workbench on the terminal.
enum WorkbenchCommand {
  static func open(_ program: Program) throws(CommandFailure) -> ExitStatus {
    .done
  }
}
