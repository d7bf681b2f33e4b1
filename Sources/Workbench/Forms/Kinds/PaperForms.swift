import Casework
import CivilTime
import Texts

/// Netzwerkpartner einbeziehen, or noted as not wanted.
enum PartnerForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.text(.who, FormTexts.partner, required: true),
      builder.choice(
        .kind, FormTexts.kind,
        [
          "b": PartnerKind.contracted, "k": PartnerKind.municipal, "h": PartnerKind.insourced,
          "f": PartnerKind.informal,
        ], words: \.phrase),
      builder.text(.purpose, FormTexts.purpose),
      builder.numbered(
        .noContact, FormTexts.wanted,
        [(0, "j", FormTexts.wantedYes), (1, "n", FormTexts.wantedNo)], selected: 0),
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = PartnerDraft(from: form.day(.date, today: today) ?? today)
    draft.partner = form.text(.who)
    draft.kind = form.code(.kind)
    draft.purpose = form.text(.purpose)
    draft.notWanted = form.choice(.noContact) == 1
    return FormResult(draft, in: context)
  }
}

/// Vereinbarung an die Nachbetreuung anpassen, or conclude one for it.
enum AgreementForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let current = builder.loaded.file.agreements.last { $0.terminatedOn == nil }
    return [
      builder.choice(
        .kind, FormTexts.kind,
        ["k": AgreementKind.cooperationPlan, "e": AgreementKind.integrationAgreement],
        selected: current?.kind ?? .cooperationPlan, required: true, words: \.phrase),
      builder.text(
        .text, FormTexts.services,
        (current?.services ?? ["beratung"]).joined(separator: ", ")),
      builder.numbered(
        .opens, FormTexts.validityClause, [(1, "j", FormTexts.yes), (0, "n", FormTexts.no)],
        selected: current?.validityClause.map { $0 ? 1 : 0 }),
      builder.day(.date, FormTexts.adaptedOn, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = AgreementDraft(date: form.day(.date, today: today) ?? today)
    draft.kind = form.code(.kind)
    // The current agreement of this kind is adapted; another kind is a new one.
    draft.existing =
      context.file.agreements.last { $0.terminatedOn == nil && $0.kind == draft.kind }?.id
    draft.services = form.text(.text).split(whereSeparator: { $0 == "," || $0 == " " })
      .map(String.init)
    draft.validityClause = form.choice(.opens).map { $0 == 1 }
    return FormResult(draft, in: context)
  }
}

/// Kundenstatus.
enum StatusForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.choice(
        .status, FormTexts.status,
        [
          "r": ClientStatus.seekingAdvice, "s": ClientStatus.seekingWork,
          "l": ClientStatus.unemployed, "n": ClientStatus.notRegistered,
        ], selected: builder.loaded.file.statuses.last?.status, required: true, words: \.phrase),
      builder.day(.date, FormTexts.validFrom, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    guard let status: ClientStatus = form.code(.status) else {
      return FormResult(problems: [.missing(.status)])
    }
    let from = form.day(.date, today: context.today) ?? context.today
    return FormResult(StatusDraft(status: status, from: from), in: context)
  }
}

/// Handlungsstrategie.
enum StrategyForm {
  static let codes = [
    "stabilizeEmployment", "integration", "development", "basicActivatable", "basicPassive",
  ]

  static func fields(_ builder: FormBuilder) -> [FormField] {
    let letters = Array("siewp")
    return [
      builder.numbered(
        .kind, CardTexts.strategy,
        codes.enumerated().map {
          ($0.offset, letters[$0.offset], StrategyWords.phrase($0.element))
        },
        selected: 0, required: true),
      builder.text(.reason, FormTexts.explanation, required: true),
      builder.day(.date, FormTexts.validFrom, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let index = form.choice(.kind) ?? 0
    let code = codes.indices.contains(index) ? codes[index] : ""
    var draft = StrategyDraft(
      code: code, from: form.day(.date, today: context.today) ?? context.today)
    draft.vocabulary = code == codes[0] ? .ba : .local
    draft.reason = form.text(.reason)
    return FormResult(draft, in: context)
  }
}
