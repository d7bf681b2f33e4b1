import Casework
import Texts

/// What a form amounts to: problems in the words of the domain, and the rows that saving writes.
struct FormResult {
  var problems: [DraftProblem] = []
  var saving: Saving?

  init(problems: [DraftProblem] = [], saving: Saving? = nil) {
    self.problems = problems
    self.saving = saving
  }

  init(_ draft: some Draft, in context: DraftContext) {
    problems = draft.problems(in: context)
    if !problems.contains(where: \.blocks) { saving = draft.effects(in: context) }
  }

  /// A second draft saved along with the first, in the same transaction.
  func and(_ draft: (some Draft)?, in context: DraftContext) -> FormResult {
    guard let draft else { return self }
    var result = self
    let other = FormResult(draft, in: context)
    result.problems += other.problems
    if let first = saving, let second = other.saving {
      result.saving = Saving(first.deed, first.changes + second.changes)
    } else {
      result.saving = nil
    }
    return result
  }
}

extension FormKind {
  var phrase: Phrase {
    switch self {
    case .contact: FormKindTexts.contact
    case .attempt: FormKindTexts.attempt
    case .appointment: FormKindTexts.appointment
    case .noShow: FormKindTexts.noShow
    case .risk: FormKindTexts.risk
    case .activity: FormKindTexts.activity
    case .employer: FormKindTexts.employer
    case .offer: FormKindTexts.offer
    case .consent: FormKindTexts.consent
    case .task: FormKindTexts.task
    case .dismissal: FormKindTexts.dismissal
    case .termination: FormKindTexts.termination
    case .onward: FormKindTexts.onward
    case .endAftercare: FormKindTexts.endAftercare
    case .partner: FormKindTexts.partner
    case .agreement: FormKindTexts.agreement
    case .status: FormKindTexts.status
    case .strategy: FormKindTexts.strategy
    case .bulkTask: ListTexts.bulkTask
    case .handOver: ListTexts.bulkHandOver
    }
  }

  /// The fields it begins with, proposals included.
  func fields(_ builder: FormBuilder) -> [FormField] {
    switch self {
    case .contact: ContactForm.fields(builder)
    case .attempt: AttemptForm.fields(builder)
    case .appointment: AppointmentForm.fields(builder)
    case .noShow: NoShowForm.fields(builder)
    case .risk: RiskForm.fields(builder)
    case .activity: ActivityForm.fields(builder)
    case .employer: EmployerForm.fields(builder)
    case .offer: OfferForm.fields(builder)
    case .consent: ConsentPage.fields(builder)
    case .task: TaskForm.fields(builder)
    case .dismissal: DismissalForm.fields(builder)
    case .termination: TerminationForm.fields(builder)
    case .onward: OnwardForm.fields(builder)
    case .endAftercare: EndAftercareForm.fields(builder)
    case .partner: PartnerForm.fields(builder)
    case .agreement: AgreementForm.fields(builder)
    case .status: StatusForm.fields(builder)
    case .strategy: StrategyForm.fields(builder)
    case .bulkTask: TaskForm.fields(builder)
    case .handOver: HandOverForm.fields(builder)
    }
  }

  func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    switch self {
    case .contact: ContactForm.result(form, context)
    case .attempt: AttemptForm.result(form, context)
    case .appointment: AppointmentForm.result(form, context)
    case .noShow: NoShowForm.result(form, context)
    case .risk: RiskForm.result(form, context)
    case .activity: ActivityForm.result(form, context)
    case .employer: EmployerForm.result(form, context)
    case .offer: OfferForm.result(form, context)
    case .consent: ConsentPage.result(form, context)
    case .task: TaskForm.result(form, context)
    case .dismissal: DismissalForm.result(form, context)
    case .termination: TerminationForm.result(form, context)
    case .onward: OnwardForm.result(form, context)
    case .endAftercare: EndAftercareForm.result(form, context)
    case .partner: PartnerForm.result(form, context)
    case .agreement: AgreementForm.result(form, context)
    case .status: StatusForm.result(form, context)
    case .strategy: StrategyForm.result(form, context)
    case .bulkTask: TaskForm.result(form, context)
    case .handOver: HandOverForm.result(form, context)
    }
  }
}
