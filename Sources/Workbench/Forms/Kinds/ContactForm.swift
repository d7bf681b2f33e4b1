import Casework
import CivilTime
import Screen
import Texts

/// Kontakt in one go: channel, result, topics, note, the next date, and a risk with what is
/// agreed against it.
enum ContactForm {
  enum Answer: Int {
    case reached, notReached, callBack
  }

  static func fields(_ builder: FormBuilder) -> [FormField] {
    let next = builder.loaded.plan.nextDate(on: builder.today, builder.context.calendar)
    let proposed = ContactForm.proposed(next, builder)
    return [
      builder.channel(),
      builder.numbered(
        .result, FormTexts.result,
        [
          (Answer.reached.rawValue, "e", FormTexts.reached),
          (Answer.notReached.rawValue, "n", FormTexts.notReached),
          (Answer.callBack.rawValue, "r", FormTexts.callBack),
        ], required: true),
      builder.topics(),
      builder.note(.note, FormTexts.note),
      builder.day(.next, FormTexts.next, proposed),
      builder.category(.risk, FormTexts.risk),
      builder.level(),
      builder.text(.activity, FormTexts.activity),
      builder.owner(),
      builder.day(.until, FormTexts.until),
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true),
    ]
  }

  /// The talk being recorded satisfies the open step, so the date proposed is that of the step
  /// after it.
  private static func proposed(_ next: DateProposal?, _ builder: FormBuilder) -> Day? {
    var file = builder.loaded.file
    var contact = Contact(
      id: file.newID(.contact), caseID: file.record.id, date: builder.today, channel: .phone)
    contact.counterpart = .client
    contact.reached = true
    file.contacts.append(contact)
    let plan = Plan(file, on: builder.today, builder.context.configuration)
    return plan.nextDate(on: builder.today, builder.context.calendar)?.date
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = ContactDraft(date: form.day(.date, today: today) ?? today)
    draft.channel = form.code(.channel)
    draft.time = draft.date == today ? context.now : nil
    let answer = form.choice(.result).flatMap(Answer.init) ?? .reached
    draft.reached = answer == .reached
    if answer == .callBack { draft.result = FormTexts.callBackResult.german }
    draft.topics = form.tokens(.topics)
    draft.note = form.text(.note)
    draft.risk = risk(form, draft.date)
    draft.activity = activity(form, draft.date, today)
    let next = form.moment(.next, today: today)
    if answer == .reached {
      draft.next = next.map { appointment($0, draft.channel, context) }
      return FormResult(draft, in: context)
    }
    return FormResult(draft, in: context).and(AttemptForm.retry(next), in: context)
  }

  static func risk(_ form: FormState, _ date: Day) -> RiskDraft? {
    guard let category = form.tokens(.risk).first else { return nil }
    var risk = RiskDraft(identifiedOn: date)
    risk.category = category
    risk.level = form.code(.level)
    return risk
  }

  static func activity(_ form: FormState, _ date: Day, _ today: Day) -> ActivityDraft? {
    let what = form.text(.activity)
    guard !what.isEmpty else { return nil }
    var activity = ActivityDraft(agreedOn: date)
    activity.what = what
    activity.who = form.code(.who)
    activity.dueOn = form.day(.until, today: today)
    return activity
  }

  /// The purpose follows from the window the date lies in.
  static func appointment(
    _ moment: DayReader.Moment, _ channel: Channel?, _ context: DraftContext
  ) -> AppointmentDraft {
    var draft = AppointmentDraft(date: moment.day)
    draft.time = moment.time
    draft.channel = channel == .personal ? .personal : .phone
    draft.purpose = purpose(of: moment.day, context)
    return draft
  }

  static func purpose(of day: Day, _ context: DraftContext) -> AppointmentPurpose {
    let plan = Plan(context.file, on: context.today, context.configuration)
    guard let step = plan.steps.first(where: { $0.contains(day) && !$0.state.isSatisfied }) else {
      return .occasional
    }
    return step.step.purpose
  }
}

/// Nicht erreicht: everything proposed, Enter saves.
enum AttemptForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let last = builder.loaded.file.contacts.last { $0.counterpart != .employer }?.channel
    let next = builder.loaded.file.nextAttempt(
      after: builder.today, at: builder.context.now, builder.context.calendar)
    return [
      builder.channel(last == .letter || last == .email ? .phone : last ?? .phone),
      builder.note(.note, FormTexts.note),
      builder.day(.next, FormTexts.retry, next.date, time: next.time),
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = ContactDraft(date: form.day(.date, today: today) ?? today)
    draft.channel = form.code(.channel)
    draft.time = draft.date == today ? context.now : nil
    draft.reached = false
    draft.note = form.text(.note)
    return FormResult(draft, in: context).and(
      retry(form.moment(.next, today: today)), in: context)
  }

  /// The next attempt is a follow-up and no appointment: nobody has agreed to it.
  static func retry(_ moment: DayReader.Moment?) -> TaskDraft? {
    guard let moment else { return nil }
    var task = TaskDraft(dueOn: moment.day)
    task.text = FormTexts.retryText.german
    if let time = moment.time { task.text += ", \(Formats(.german).time(time))" }
    return task
  }
}
