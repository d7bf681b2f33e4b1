import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let calendar = CommandSpec(
    name: "calendar", aliases: ["kalender"], group: .exchange,
    summary: Phrase(
      "geplante Anrufe und Termine als Kalender (iCalendar), ohne Namen",
      "planned calls and appointments as a calendar (iCalendar), without names"),
    options: [
      .worker, .allWorkers,
      OptionSpec(
        name: "days", value: "TAGE",
        summary: Phrase("so viele Tage voraus (sonst 28)", "so many days ahead (else 28)")),
      OptionSpec(
        name: "cancelled", value: nil,
        summary: Phrase(
          "statt der geplanten die abgesagten und verlegten, für Kalender, die solche beim Einlesen "
            + "herausnehmen",
          "those called off or moved instead of the planned, for calendars that take such out when "
            + "they read them"),
        aliases: ["abgesagt"]),
      .out,
    ],
    answers: false,
    details: [
      Phrase(
        "Ein Eintrag heißt ‹Anruf #4711› und nennt niemanden. Thunderbird abonniert die Datei mit "
          + "‹Datei › Öffnen › Kalenderdatei› und liest sie neu, wenn sie überschrieben wird; Evolution "
          + "ersetzt beim Import die frühere Fassung; Outlook legt bei jedem Import neue Einträge an.",
        "An entry is called ‹Anruf #4711› and names nobody. Thunderbird subscribes to the file with "
          + "‹File › Open › Calendar File› and reads it anew when it is written over; Evolution "
          + "replaces the former version on import; Outlook adds new entries on every import.")
    ]
  ) { (call) throws(CommandFailure) in
    let days = try call.count("days") ?? 28
    let office = try Office(call.program)
    let worker = try call.worker(of: office)
    let last = office.today + days
    let areCancelled = call.has("cancelled")
    let wanted: Set<AppointmentStatus> =
      areCancelled ? [.cancelledByClient, .cancelledByJobcenter, .moved] : [.planned]
    var events: [CalendarEvent] = []
    do throws(StoreFailure) {
      var planned: [Appointment] = []
      try office.store.forEachRecord(of: .appointment) { record in
        if let appointment = try? Appointment(record), wanted.contains(appointment.status),
          office.today <= appointment.date, appointment.date <= last
        {
          planned.append(appointment)
        }
        return true
      }
      planned.sort { ($0.date, $0.time ?? 0, $0.id) < ($1.date, $1.time ?? 0, $1.id) }
      for appointment in planned {
        if let worker {
          let record = try office.store.record(
            .caseRecord, key: [.text(appointment.caseID.text)])
          guard let record, (try? CaseRecord(record))?.workerID == worker else { continue }
        }
        var event = CalendarEvent(
          id: appointment.id.text,
          title: appointment.calendarTitle[call.program.language] + " #"
            + appointment.caseID.text,
          day: appointment.date, time: appointment.time)
        event.sequence =
          try office.store.version(of: .appointment, key: [.text(appointment.id.text)]) ?? 0
        events.append(event)
      }
    } catch {
      throw CommandFailure(error)
    }
    // A calendar without anything in it is none to some readers. One that is subscribed to must be
    // emptied all the same.
    if areCancelled, events.isEmpty {
      call.program.tell(
        Phrase("Nichts ist abgesagt oder verlegt.", "Nothing is called off or moved."))
      return .done
    }
    return try call.write(
      CalendarWriter.write(events, stamp: SystemClock.seconds(), areCancelled: areCancelled),
      mode: 0o600)
  }
}

extension Appointment {
  /// What a stranger looking at the calendar may read.
  fileprivate var calendarTitle: Phrase {
    switch channel {
    case .phone, nil: Phrase("Anruf", "Call")
    case .video: Phrase("Videogespräch", "Video call")
    default: Phrase("Termin", "Appointment")
    }
  }
}

extension Invocation {
  /// A whole number above zero.
  func count(_ name: String) throws(CommandFailure) -> Int? {
    guard let text = option(name) else { return nil }
    guard let count = Int(text), (1...3_650).contains(count) else {
      throw .usage(
        Phrase(
          "‹--\(name) \(text)› ist keine Zahl von 1 bis 3650.",
          "‹--\(name) \(text)› is no number from 1 to 3650."))
    }
    return count
  }
}
