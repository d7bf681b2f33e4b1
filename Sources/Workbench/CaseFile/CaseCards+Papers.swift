import Casework
import CivilTime
import Texts

extension CaseCards {
  static func appointments(_ loaded: LoadedCase, _ today: Day) -> [CaseRow] {
    loaded.file.appointments.filter { $0.status == .planned || $0.date >= today - 60 }
      .reversed().map { appointment in
        let time = appointment.time.map { minutes in Phrase { " " + $0.time(minutes) } } ?? .empty
        let purpose = appointment.purpose.map { $0.phrase + Phrase(", ", ", ") } ?? .empty
        var row = line(
          Phrase { $0.shortDay(appointment.date) } + time, purpose + appointment.status.phrase)
        row.record = .appointment
        row.subject = appointment.id.text
        return row
      }
  }

  static func tasks(_ loaded: LoadedCase) -> [CaseRow] {
    loaded.file.tasks.filter { ($0.status ?? .open) == .open }.map { task in
      var row = line(Phrase { $0.shortDay(task.dueOn) }, Phrase(verbatim: task.text))
      row.record = .task
      row.subject = task.id.text
      return row
    }
  }

  static func consents(_ loaded: LoadedCase, _ today: Day) -> [CaseRow] {
    var rows: [CaseRow] = []
    if let offer = loaded.file.offer {
      if let day = offer.offeredOn {
        let decision = offer.decision.map { Phrase(", ", ", ") + $0.phrase } ?? .empty
        rows.append(line(CardTexts.offer, Phrase { $0.date(day) } + decision))
      } else {
        rows.append(
          line(
            CardTexts.offer,
            CardTexts.notOffered + Phrase(": ", ": ")
              + ReasonWords.noOfferPhrase(offer.noOfferReason)))
      }
    }
    for consent in loaded.file.consents {
      var row = line(
        consent.scope.phrase, CardTexts.given(consent, valid: consent.isValid(on: today)))
      row.record = .consent
      row.subject = consent.id.text
      rows.append(row)
    }
    return rows
  }

  static func agreement(_ loaded: LoadedCase) -> [CaseRow] {
    var rows = loaded.file.agreements.map { agreement in
      let adapted =
        agreement.adaptedOn.map { day in
          CardTexts.adapted + Phrase { " \($0.date(day))" }
        } ?? CardTexts.notAdapted
      let concluded = agreement.concludedOn.map { day in Phrase { "\($0.date(day)), " } } ?? .empty
      return line(agreement.kind.phrase, concluded + adapted)
    }
    if let strategy = loaded.file.strategies.last(where: { $0.to == nil }) {
      rows.append(line(CardTexts.strategy, StrategyWords.phrase(strategy.code)))
    }
    if let status = loaded.file.statuses.last {
      rows.append(
        line(CardTexts.status, status.status.phrase + Phrase { ", \($0.date(status.from))" }))
    }
    return rows
  }

  static func person(_ loaded: LoadedCase) -> [CaseRow] {
    var rows: [CaseRow] = []
    func add(_ label: Phrase, _ text: String) {
      if !text.isEmpty { rows.append(line(label, Phrase(verbatim: text))) }
    }
    if let client = loaded.file.client {
      add(CardTexts.phone, client.phone)
      add(CardTexts.email, client.email)
      add(CardTexts.number, client.customerNumber)
      if let birth = client.birthDate {
        rows.append(line(CardTexts.birth, Phrase { $0.date(birth) }))
      }
    }
    add(CardTexts.worker, loaded.file.worker?.name ?? loaded.file.record.workerID?.text ?? "")
    return rows
  }
}
