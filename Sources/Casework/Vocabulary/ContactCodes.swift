package enum Channel: UInt8, Code {
  case personal, phone, video, letter, email, sms, portal, homeVisit, workplaceVisit

  package static let codes = words(
    "personal phone video letter email sms portal homeVisit workplaceVisit")
}

package enum Direction: UInt8, Code {
  case incoming, outgoing

  package static let codes = words("in out")
}

package enum Counterpart: UInt8, Code {
  case client, employer, networkPartner, provider, `internal`

  package static let codes = words("client employer networkPartner provider internal")
}

package enum ContactPurpose: UInt8, Code {
  case aftercare, offer, regular, measure, measureResult, plan, closing, other

  package static let codes = words(
    "aftercare offer regular measure measureResult plan closing other")
}

package enum RelevanceOverride: UInt8, Code {
  case onTopic, offTopic

  package static let codes = words("onTopic offTopic")
}

package enum AppointmentPurpose: UInt8, Code {
  case firstConsultation, m2, m5, occasional, measureResult, regular, plan, other, aftercare,
    offer, measure, closing

  package static let codes = words(
    "firstConsultation m2 m5 occasional measureResult regular "
      + "plan other aftercare offer measure closing")
}

package enum AppointmentStatus: UInt8, Code {
  case planned, attended, missed, cancelledByClient, cancelledByJobcenter, moved

  package static let codes = words(
    "geplant erschienen nichtErschienen abgesagtKunde abgesagtJobcenter verlegt")
}

package enum ImportantReason: UInt8, Code {
  case yes, no, unclear

  package static let codes = words("yes no unclear")
}

package enum NoShowFollowUp: UInt8, Code {
  case rescheduled, phoneAttempt, hearing, none

  package static let codes = words("rescheduled phoneAttempt hearing none")
}

package enum SanctionDecision: UInt8, Code {
  case notApplicable, notPursued, pursued

  package static let codes = words("notApplicable notPursued pursued")
}
