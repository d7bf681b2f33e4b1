package import Casework
package import CivilTime
package import Screen
package import Texts

/// Everything the screen depends on. The queue is always there; other screens lie above it as a
/// stack, and Esc takes the topmost away.
package struct WorkbenchState: Equatable, Sendable {
  /// The window of the terminal; a lesson takes a part of it.
  package var terminal: Size
  /// What the screens have of it.
  package var size: Size
  package var charset: Charset
  /// One column whatever the width, for screen readers and braille lines.
  package var isLinear: Bool
  package var today: Day
  package var minute: Int
  package var language: Language
  package var session: Session
  package var configuration = Configuration()
  package var calendar = WorkingCalendar()
  package var keymap = Keymap()
  package var theme = Theme.standard
  /// The open talks of the weeks ahead, as they were last read.
  package var workload: WorkloadSheet?
  package var surroundings = Surroundings()
  /// Names are replaced by case numbers, for a screen that others can see.
  package var hidesNames = false

  package var queue = QueueState()
  package var stack: [ScreenState] = []
  /// The case read last; detail pane, case screen and forms look at the same one.
  package var loaded: LoadedCase?
  /// What is to happen as soon as a case is there.
  package var pending: Pending?
  package var pendingForm: PendingForm?

  package var message: Message?
  package var messages: [Message] = []
  package var drafts: [FormDraft] = []
  package var views: [SavedView] = []
  /// The workers there are, as supervision learnt them with the teams.
  package var colleagues: [WorkerID] = []
  /// Set while supervision looks through other people's cases.
  package var review: ReviewMode?
  package var notices = MorningNotices()
  /// Set while the tutorial has the screen, with a caseload of its own.
  package var lesson: LessonState?
  /// The teams of the office, for choosing a unit.
  package var teams: [String] = []
  package var lastEntry: JournalEntry?
  /// How many cases the rules still have to judge, while that goes on between the keys.
  package var judgingLeft: Int?
  package var isLeaving = false

  package struct Pending: Equatable, Sendable {
    package var command: Command
    package var caseID: CaseID
  }

  package struct PendingForm: Equatable, Sendable {
    package var kind: FormKind
    package var then: FormKind?
    package var caseID: CaseID
  }

  package init(
    size: Size, today: Day, minute: Int = 540, language: Language = .german, session: Session,
    charset: Charset = .unicode, isLinear: Bool = false
  ) {
    terminal = size
    self.size = size
    self.today = today
    self.minute = minute
    self.language = language
    self.session = session
    self.charset = charset
    self.isLinear = isLinear
  }

  package var formats: Formats { Formats(language) }
  package var window: Window { Window(size, linear: isLinear) }
}
