import CaseStore
import Casework
import CivilTime
import Screen
import Terminal
import Texts
import Workbench

/// The one loop: event → reduce → effects → outcome → view → present. Nothing runs beside it.
struct EventLoop {
  private(set) var state: WorkbenchState
  let runner: EffectRunner
  private var pending: [Effect]
  private var watch: StoreWatch
  private var version: Int64 = 0
  private var background = BackgroundWork()
  private var preparations = EffectRunner.Preparation.allCases
  private let isDayFixed: Bool
  /// A writer's last bytes reach the file a moment before its commit can be seen, so the store is
  /// asked again a few times after the file has moved.
  private var asksLeft = 0
  private var newestEntry: Int64 = 0
  /// Views whose cases are counted one after the other, once the list itself is to be seen.
  private var uncounted: [SavedView] = []
  /// A search whose letters are shown before it is answered.
  private var unanswered: Effect?
  private var keyAt: Int64 = 0
  /// The program was told to stop while something longer was under way.
  var stopped: TerminalEvent.Stop?

  init(
    _ state: WorkbenchState, _ runner: EffectRunner, isDayFixed: Bool, suggestedPath: String? = nil
  ) {
    self.state = state
    self.runner = runner
    self.isDayFixed = isDayFixed
    pending = []
    watch = StoreWatch(path: runner.office?.store.path)
    version = (try? runner.office?.store.dataVersion()) ?? 0
    if runner.office == nil, let suggestedPath {
      WorkbenchReducer.startWithoutStore(&self.state, suggestedPath: suggestedPath)
    } else {
      pending = WorkbenchReducer.start(&self.state)
    }
  }

  enum End {
    case left
    case stopped(TerminalEvent.Stop)
  }

  mutating func run(on session: inout TerminalSession) -> End {
    beginWithSomething()
    while true {
      performAll(on: &session)
      if let stopped { return .stopped(stopped) }
      if state.isLeaving { return .left }
      session.present(WorkbenchView.frame(state))
      let isBusy =
        unanswered != nil || background.isPending || nextPreparation != nil || !uncounted.isEmpty
      let events = session.batch(
        timeoutMilliseconds: isBusy
          ? millisecondsToPause() : asksLeft > 0 ? 25 : millisecondsToMidnight(),
        descriptors: [watch.descriptor, background.helper?.descriptor].compactMap(\.self))
      for event in events {
        if case .stop(let stop) = event { return .stopped(stop) }
        let depth = state.stack.count
        if !isLetter(event) { finishSearch(on: &session) }
        take(event)
        // Keys typed ahead mean the screen just opened: it needs its rows before the next one,
        // and what is typed after another store was asked for is meant for that one.
        let isAwaited = state.stack.count != depth || pending.contains(where: \.opensStore)
        if isAwaited { performAll(on: &session) }
      }
      if events == [.timeout], isBusy { proceedInBackground() }
    }
  }

  // MARK: Events

  mutating func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      noticeTime()
      keyAt = SystemClock.milliseconds()
      pending += WorkbenchReducer.reduce(into: &state, .key(key))
    case .resized(let size):
      pending += WorkbenchReducer.reduce(into: &state, .resized(size))
    case .resumed:
      noticeTime()
      pending += WorkbenchReducer.reduce(into: &state, .resumed)
    case .ready(let descriptor) where descriptor == background.helper?.descriptor:
      let isDone = background.hear()
      state.judgingLeft = background.casesLeft
      if isDone { pending += WorkbenchReducer.reduce(into: &state, .storeChanged) }
    case .ready:
      watch.drain()
      asksLeft = 12
      noticeOthers()
    case .timeout:
      noticeTime()
      if asksLeft > 0 {
        asksLeft -= 1
        noticeOthers()
      }
    case .stop:
      break
    }
  }

  /// A new minute, and at midnight a new day: everything due is then computed from it.
  private mutating func noticeTime() {
    let minute = SystemClock.minuteOfDay()
    if minute != state.minute {
      pending += WorkbenchReducer.reduce(into: &state, .minuteBegan(minute))
    }
    guard !isDayFixed else { return }
    let today = SystemClock.today()
    guard today != state.today else { return }
    runner.office?.today = today
    if let office = runner.office { state.configuration = office.configuration }
    background.dayBegan()
    background.judge(atMost: 200, runner.office)
    pending += WorkbenchReducer.reduce(into: &state, .dayBegan(today))
  }

  private mutating func noticeOthers() {
    // Who works beside writes all the time; what concerns people stands in the journal.
    if background.helper != nil {
      guard let newest = try? runner.office?.store.newestEntry(), newest != newestEntry else {
        return
      }
      newestEntry = newest
    }
    guard let now = try? runner.office?.store.dataVersion(), now != version else { return }
    version = now
    asksLeft = 0
    background.storeChanged()
    pending += WorkbenchReducer.reduce(into: &state, .storeChanged)
  }

  // MARK: Effects

  private mutating func performAll(on session: inout TerminalSession) {
    while !pending.isEmpty {
      pending = Effect.withoutSuperseded(pending)
      let effect = pending.removeFirst()
      if let outcome = perform(effect, on: &session) {
        pending += WorkbenchReducer.reduce(into: &state, outcome)
      }
    }
  }

  private mutating func perform(
    _ effect: Effect, on session: inout TerminalSession
  ) -> Outcome? {
    switch effect {
    case .quit:
      state.isLeaving = true
      return nil
    case .redraw:
      session.repaint()
      return nil
    case .suspend:
      session.suspend()
      return nil
    case .countViews(let views):
      uncounted = views
      return nil
    case .search:
      unanswered = effect
      return nil
    case .openEditor(let text):
      return .edited(text: Editor.edit(text, runner.program.environment, on: &session))
    case .planImport, .runImport:
      let outcome = transfer(effect, on: &session)
      if case .imported = outcome {
        version = (try? runner.office?.store.dataVersion()) ?? version
        background.storeChanged()
      }
      return outcome
    case .saveSettings(.theme(let theme)):
      session.use(theme)
      return runner.run(effect)
    default:
      let outcome = runner.run(effect)
      if case .saved = outcome { version = (try? runner.office?.store.dataVersion()) ?? version }
      if case .storeOpened = outcome { begin() }
      return outcome
    }
  }

  /// Another store is open: watch it, and bring what it keeps up to date.
  private mutating func begin() {
    watch = StoreWatch(path: runner.office?.store.path)
    version = (try? runner.office?.store.dataVersion()) ?? 0
    background.storeOpened()
    // What was asked of the former one is not answered by this one.
    uncounted = []
    unanswered = nil
    preparations = EffectRunner.Preparation.allCases
    if let office = runner.office {
      state.configuration = office.configuration
      state.views = SavedViews.restored(office)
      state.calendar = WorkingCalendar(office, state.session.worker)
    }
    beginWithSomething()
  }

  // MARK: Background

  /// The first picture shows what is kept and does not wait for the rules, unless nothing was ever kept.
  private mutating func beginWithSomething() {
    guard let store = runner.office?.store, (try? store.wasEverJudged()) == false else { return }
    background.judge(atMost: 200, runner.office)
  }

  /// The rules in the first idle moment; the words, which take their memory, once a form is open.
  private var nextPreparation: EffectRunner.Preparation? {
    preparations.first { preparation in
      switch preparation {
      case .rules: true
      case .words: if case .form = state.stack.last { true } else { false }
      }
    }
  }

  private func isLetter(_ event: TerminalEvent) -> Bool {
    if case .key(.character) = event { true } else { false }
  }

  /// What is done with what was found waits until it was found.
  private mutating func finishSearch(on session: inout TerminalSession) {
    if pending.contains(where: \.isSearch) { performAll(on: &session) }
    answerSearch()
  }

  private mutating func answerSearch() {
    guard let effect = unanswered else { return }
    unanswered = nil
    if let outcome = runner.run(effect) {
      pending += WorkbenchReducer.reduce(into: &state, outcome)
    }
  }

  private mutating func proceedInBackground() {
    if unanswered != nil { return answerSearch() }
    if !uncounted.isEmpty {
      let view = uncounted.removeFirst()
      if let outcome = runner.run(.countViews([view])) {
        pending += WorkbenchReducer.reduce(into: &state, outcome)
      }
      return
    }
    guard background.isPending else {
      if let next = nextPreparation {
        preparations.removeAll { $0 == next }
        runner.prepare(next)
      }
      return
    }
    let isJudged = background.proceed(runner.office)
    state.judgingLeft = background.casesLeft
    // The list is read again once, when the last slice is done, so that it does not flicker.
    if isJudged { pending += WorkbenchReducer.reduce(into: &state, .storeChanged) }
  }

  /// Who is typing does not wait for what can wait: it begins in a pause.
  private func millisecondsToPause() -> Int32 {
    if unanswered != nil { return 0 }
    return Int32(clamping: max(0, keyAt + 40 - SystemClock.milliseconds()))
  }

  private func millisecondsToMidnight() -> Int32? {
    if isDayFixed { return nil }
    let minutes = 24 * 60 - SystemClock.minuteOfDay()
    return Int32(minutes * 60_000 + 500)
  }
}
