package import Casework
package import Screen
package import Texts

/// Who works on which store, and what the office has set.
package struct Session: Equatable, Sendable {
  package var worker: WorkerID?
  package var userName: String
  package var role: WorkerRole
  /// The store as a person knows it: a file name, never a whole path.
  package var storeName: String
  package var isReadOnly: Bool
  package var isDemo: Bool
  /// The office's locked switch for figures of single workers (co-determination).
  package var showsPersonFigures: Bool
  /// What stays wrong until somebody mends it, shown wherever no message stands.
  package var warning: Phrase?
  /// Where the tutorial goes on, if this is its caseload.
  package var lessonStep: Int?

  package init(
    worker: WorkerID?, userName: String, role: WorkerRole = .caseworker, storeName: String,
    isReadOnly: Bool = false, isDemo: Bool = false, showsPersonFigures: Bool = false
  ) {
    self.worker = worker
    self.userName = userName
    self.role = role
    self.storeName = storeName
    self.isReadOnly = isReadOnly
    self.isDemo = isDemo
    self.showsPersonFigures = showsPersonFigures
  }
}

/// A setting a person changed on the screen and wants to find again tomorrow.
package enum SettingsChange: Equatable, Sendable {
  case language(Language)
  case theme(Theme)
  case ascii(Bool)
  case linear(Bool)
  case hidesNames(Bool)
  case letters(Bool)
  case views([SavedView])
  /// How far the tutorial has come; kept in its own caseload.
  case lesson(step: Int)
}

/// What the first screen offers where no store was found.
package enum StoreChoice: Equatable, Sendable {
  case demo
  case create(path: String)
  case open(path: String)
  /// The caseload of the tutorial, and back to the one before it.
  case lesson
  case own
}
