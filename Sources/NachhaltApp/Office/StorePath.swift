/// Where things lie: the store, the settings, the user's own files.
package enum StorePath {
  /// The caseload where nothing else is said: in the user's data folder.
  package static func standard(_ environment: ProcessEnvironment) -> String {
    dataFolder(environment) + "/caseload.db"
  }

  /// The caseload of invented people, beside the real one and never in its place.
  package static func demo(_ environment: ProcessEnvironment) -> String {
    dataFolder(environment) + "/demo.db"
  }

  /// The caseload of the tutorial, again a file of its own.
  static func lesson(_ environment: ProcessEnvironment) -> String {
    dataFolder(environment) + "/tutorial.db"
  }

  package static func dataFolder(_ environment: ProcessEnvironment) -> String {
    base(environment, "XDG_DATA_HOME", ".local/share") + "/nachhalt"
  }

  /// Takes a store away with what SQLite keeps beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { Files.remove(path + suffix) }
  }

  /// The office's own rule model, and beside it the last one that could be used.
  static func rulesFolder(_ environment: ProcessEnvironment) -> String {
    dataFolder(environment) + "/rules"
  }

  package static func configurationFolder(_ environment: ProcessEnvironment) -> String {
    base(environment, "XDG_CONFIG_HOME", ".config") + "/nachhalt"
  }

  /// A relative value of the variable is ignored, as its standard demands.
  private static func base(
    _ environment: ProcessEnvironment, _ variable: String, _ fallback: String
  ) -> String {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    return (environment["HOME"] ?? "/tmp") + "/" + fallback
  }
}
