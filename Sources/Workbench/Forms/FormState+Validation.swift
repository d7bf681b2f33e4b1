import Casework
import CivilTime
import Screen
import Texts

extension FormState {
  /// Judges what is typed: problems at their fields, hints below, echoes beside the dates.
  mutating func validate(_ state: WorkbenchState) {
    guard let loaded = state.loaded, loaded.id == caseID else { return }
    let context = state.draftContext(loaded)
    problems = fields.filter { isUnreadable($0.id, today: state.today) }.map {
      FormProblem(field: $0.id, sentence: ProblemTexts.unreadableDay)
    }
    problems += fields.compactMap(unknownWord)
    let result = kind.result(self, context)
    for problem in result.problems where problem.blocks {
      let field = formField(of: problem)
      if field != nil, problems.contains(where: { $0.field == field }) { continue }
      problems.append(FormProblem(field: field, sentence: ProblemTexts.sentence(problem)))
    }
    hints = result.problems.filter { !$0.blocks && isTimely($0) }.map(sentence)
    echoes = [:]
    for field in fields {
      guard case .day = field.input, let moment = moment(field.id, today: state.today) else {
        continue
      }
      echoes[field.id] = echo(moment, field.id, context)
    }
  }

  /// Whether the problems of a field are to be shown yet.
  func shows(_ problem: FormProblem) -> Bool {
    problem.isImmediate || hasTriedToSave
      || problem.field.map { touched.contains($0) } ?? false
  }

  mutating func acceptHalfTyped() {
    for index in fields.indices {
      switch fields[index].input {
      case .tokens(var tokens) where !tokens.input.isEmpty:
        tokens.accept()
        fields[index].input = .tokens(tokens)
      case .token(var tokens) where !tokens.input.isEmpty:
        tokens.accept()
        fields[index].input = .token(tokens)
      default: break
      }
    }
  }

  private func unknownWord(_ field: FormField) -> FormProblem? {
    switch field.input {
    case .tokens(let tokens), .token(let tokens):
      guard !tokens.input.isEmpty, tokens.matches.isEmpty else { return nil }
      return FormProblem(
        field: field.id, sentence: ProblemTexts.unknownWord(tokens.input.text), isImmediate: true)
    default: return nil
    }
  }

  private func echo(
    _ moment: DayReader.Moment, _ id: FormFieldID, _ context: DraftContext
  ) -> [Phrase] {
    let day = moment.day
    let date = Phrase { f in
      "= \(f.nearWeekday(day, today: context.today))" + (moment.time.map { " " + f.time($0) } ?? "")
    }
    let week = Phrase { $0.week(day) }
    let distance = Phrase { $0.relative(day, to: context.today) }
    let plans = kind == .contact && id == .next && choice(.result) ?? 0 == 0
    guard plans || (kind == .appointment && id == .date) else { return [date, week, distance] }
    let purpose = ContactForm.purpose(of: day, context)
    let place = purpose == .occasional ? Phrase.empty : FormTexts.insideWindow
    return [date, purpose.phrase + place, week, distance]
  }

  /// A missing relation is told by what the note shows, once it was read.
  private func sentence(_ hint: DraftProblem) -> Phrase {
    guard hint == .noTopics || hint == .onlyOffTopic, let shown = reading.showsRelation else {
      return ProblemTexts.sentence(hint)
    }
    return shown ? FormTexts.relationInNote : FormTexts.noRelation
  }

  /// Hints wait until they can be of use: nobody is reminded of topics before having been there.
  private func isTimely(_ hint: DraftProblem) -> Bool {
    hint == .noTopics || hint == .onlyOffTopic
      ? hasTriedToSave || touched.contains(.topics) : isChanged
  }

  /// Where a problem of the domain shows in this form.
  private func formField(of problem: DraftProblem) -> FormFieldID? {
    switch problem {
    case .inThePast: return present(.next, .dueOn, .date)
    case .missing(let field), .inTheFuture(let field), .before(let field, _),
      .after(let field, _), .unknownReference(let field, _), .tooLong(let field):
      return formField(of: field)
    case .consentMissing: return present(.noContact)
    case .alreadyOpen: return present(.reason, .date)
    case .overlaps: return present(.date)
    case .offerAndReasonOnOneDay: return present(.reason)
    default: return nil
    }
  }

  private func formField(of field: DraftField) -> FormFieldID? {
    switch field {
    case .date, .givenOn, .identifiedOn, .from: present(.date)
    case .nextDate: present(.next)
    case .channel: present(.channel)
    case .topics: present(.topics)
    case .note: present(.note)
    case .category: present(.risk)
    case .level: present(.level)
    case .what: present(.activity)
    case .who: present(.who)
    case .dueOn: present(.dueOn, .until)
    case .reason: present(.reason, .importantReason)
    case .decision, .decidedOn: present(.decision)
    case .scope: present(.scope)
    case .validUntil: present(.validUntil)
    case .revokedOn: present(.revokedOn)
    case .end: present(.end)
    case .endInitiator: present(.endedBy)
    case .expectedEnd: present(.expectedEnd)
    case .initiatedBy: present(.initiator)
    case .legalBasis: present(.legalBasis)
    case .kind: present(.kind)
    case .text: present(.text)
    case .expiresOn: present(.expiresOn)
    case .status: present(.status)
    case .followUp: present(.followUp)
    case .purpose: present(.purpose)
    case .partner: present(.who)
    case .code: present(.kind)
    case .time, .risks, .anchor, .basis, .to, .services, .contact: nil
    }
  }

  private func present(_ ids: FormFieldID...) -> FormFieldID? {
    ids.first { id in fields.contains { $0.id == id } }
  }
}
