import Casework
import Feel

/// The codes of the contract as ready-made FEEL strings, so that no case builds them again.
enum CodeValues {
  private static let contactPurposes = texts(ContactPurpose.codes)
  private static let counterparts = texts(Counterpart.codes)
  private static let activityStatuses = texts(ActivityStatus.codes)
  private static let initiators = texts(InvolvementInitiator.codes)
  private static let agreementKinds = texts(AgreementKind.codes)
  private static let appointmentStatuses = texts(AppointmentStatus.codes)
  private static let decisions = texts(OfferDecision.codes)
  private static let bases = texts(AftercareBasis.codes)
  private static let causes = texts(NeedEndedCause.codes)
  private static let endInitiators = texts(EndInitiator.codes)

  private static func texts(_ codes: [String]) -> [Value] { codes.map { Value.text($0) } }

  static func value<C: Code>(_ code: C) -> Value {
    let index = Int(code.rawValue)
    switch code {
    case is ContactPurpose: return contactPurposes[index]
    case is Counterpart: return counterparts[index]
    case is ActivityStatus: return activityStatuses[index]
    case is InvolvementInitiator: return initiators[index]
    case is AgreementKind: return agreementKinds[index]
    case is AppointmentStatus: return appointmentStatuses[index]
    case is OfferDecision: return decisions[index]
    case is AftercareBasis: return bases[index]
    case is NeedEndedCause: return causes[index]
    case is EndInitiator: return endInitiators[index]
    default: return .text(code.code)
    }
  }

  static let none = Value.text("keine")
  static let withoutStart = Value.text("ohne Beginn")
  static let ahead = Value.text("künftig")
  static let running = Value.text("läuft")
  static let ended = Value.text("beendet")
}
