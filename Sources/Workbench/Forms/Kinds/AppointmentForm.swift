import Casework
import CivilTime
import Texts

/// Termin: the date proposed inside the window of the next step.
enum AppointmentForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let next = builder.loaded.plan.nextDate(on: builder.today, builder.context.calendar)
    return [
      builder.day(.date, FormTexts.date, next?.date, time: next?.time, required: true),
      builder.channel(.phone),
      builder.choice(
        .purpose, FormTexts.purpose,
        [
          "e": AppointmentPurpose.firstConsultation,
          "2": AppointmentPurpose.m2,
          "5": AppointmentPurpose.m5,
          "a": AppointmentPurpose.occasional,
          "s": AppointmentPurpose.closing,
        ], selected: next?.purpose ?? .occasional, words: \.phrase),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let moment = form.moment(.date, today: context.today)
    var draft = AppointmentDraft(date: moment?.day)
    draft.time = moment?.time
    draft.channel = form.code(.channel)
    draft.purpose = form.code(.purpose)
    return FormResult(draft, in: context)
  }
}

/// Nicht erschienen: the appointment's outcome with reason and what follows; never a sanction.
enum NoShowForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.choice(
        .status, FormTexts.status,
        [
          "n": AppointmentStatus.missed,
          "k": AppointmentStatus.cancelledByClient,
          "j": AppointmentStatus.cancelledByJobcenter,
          "v": AppointmentStatus.moved,
        ], selected: .missed, required: true, words: \.phrase),
      builder.choice(
        .importantReason, FormTexts.importantReason,
        [
          "w": ImportantReason.yes,
          "o": ImportantReason.no,
          "u": ImportantReason.unclear,
        ], words: \.phrase),
      builder.text(.text, FormTexts.explanation),
      builder.choice(
        .followUp, FormTexts.followUp,
        [
          "t": NoShowFollowUp.rescheduled,
          "a": NoShowFollowUp.phoneAttempt,
          "k": NoShowFollowUp.none,
        ], words: \.phrase),
      builder.day(.next, FormTexts.next),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let appointment = context.file.appointments.first { $0.id.text == form.subject }
    var draft = appointment.map { AppointmentDraft($0) } ?? AppointmentDraft()
    draft.status = form.code(.status) ?? .missed
    draft.importantReason = form.code(.importantReason)
    draft.reasonText = form.text(.text)
    draft.followUp = form.code(.followUp)
    let next = form.moment(.next, today: context.today).map {
      ContactForm.appointment($0, appointment?.channel, context)
    }
    return FormResult(draft, in: context).and(next, in: context)
  }
}
