import Casework
import CivilTime
import Feel

extension CaseReader {
  /// Offer, answer, and what gave occasion to make one.
  mutating func readOffer(_ file: CaseFile, _ facts: CaseFacts) {
    var offered: Day?
    var decision = Value.null(.plain)
    var reason = Value.null(.plain)
    if let offer = file.offer {
      offered = known(offer.offeredOn)
      if offered != nil {
        var answer = offer.decision ?? .pending
        if let decidedOn = offer.decidedOn, !knows(decidedOn) { answer = .pending }
        decision = CodeValues.value(answer)
      }
      if !offer.noOfferReason.isEmpty, offer.noOfferReasonOn.map({ knows($0) }) ?? true {
        reason = .text(offer.noOfferReason)
      }
    }
    frame.set(.offeredOn, offered)
    frame.set(.decision, decision)
    frame.set(.noOfferReason, reason)

    var occasion: Day?
    var since: Day?
    // By position: a row taken out of its list would be copied with all its texts.
    for index in file.employments.indices where file.employments[index].kind == .insurable {
      let start = file.employments[index].start
      let reported = known(file.employments[index].startKnownOn) ?? start
      occasion = earlier(occasion, max(start, reported))
      since = earlier(since, reported)
    }
    frame.set(.offerOccasion, occasion)
    frame.set(.employmentKnown, since)
    readSupports(file, since)
    frame.set(.startKnown, known(facts.anchor.flatMap { file.employments[$0].startKnownOn }))
  }

  private mutating func readSupports(_ file: CaseFile, _ employmentKnown: Day?) {
    var last: Day?
    var since = employmentKnown
    for support in file.supports {
      switch support.kind {
      case .entryAllowance, .mobility, .application:
        guard knows(support.grantedOn) else { continue }
        last = later(last, support.grantedOn)
        since = earlier(since, support.grantedOn)
      case .coaching, .wageSubsidy, .other: continue
      }
    }
    var isTakenOn = false
    for measure in file.measures where measure.kind == .employerMeasure && measure.takenOn == .yes {
      guard knows(measure.start) else { continue }
      isTakenOn = true
      since = earlier(since, measure.start)
    }
    frame.set(.lastSupport, last)
    frame.set(.takenOnAfterMeasure, isTakenOn)
    frame.set(.occasionKnown, since)
  }
}
