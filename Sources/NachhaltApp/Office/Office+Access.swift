import CaseStore
import Casework
import CivilTime
import Glibc
import Texts

/// Who may see what: protected cases, and the cases of others.
extension Office {
  /// Settles which cases the store shows to this user.
  ///
  /// Who keeps the file without being one of its workers (whoever imports and exports it) sees
  /// everything, and so do those whom the office's locked configuration names.
  func settleSight() {
    let named = WorkerID(userName)
    var worker = try? store.worker(forUser: userName)
    if worker == nil, (try? store.hasWorker(named)) == true { worker = named }
    let keepsFile = worker == nil && Files.isOwn(store.path)
    if keepsFile || OfficeConfiguration.current().seesProtected.contains(userName) {
      store.sight = .everything
    } else {
      store.sight = .ofWorker(worker, on: today)
    }
  }

  /// Now, on the day the program was told: it has one clock.
  var moment: Int64 {
    let now = SystemClock.seconds()
    return now + Int64(today - Timestamp(seconds: now).germanDay) * 86_400
  }

  /// Whose case this is, where it is another person's; nil for one's own, for those of people whom this
  /// person stands in for, and where the store knows the user by no name.
  func otherOwner(
    of file: CaseFile, isReviewing: Bool = false
  ) throws(StoreFailure) -> String? {
    let me = try store.worker(forUser: userName)
    guard me != nil || isReviewing, let owner = file.record.workerID, owner != me else {
      return nil
    }
    if let me, try store.represented(by: me, on: today).contains(owner) { return nil }
    let row = try store.workers().first { $0.id == owner }
    return row.map { $0.name.isEmpty ? owner.text : $0.name } ?? owner.text
  }
}

extension OptionSpec {
  static let lookReason = OptionSpec(
    name: "reason", value: "GRUND",
    summary: Phrase(
      "warum Sie den Fall einer anderen Person öffnen; sie liest ihn am nächsten Morgen",
      "why you open another person's case; they read it the next morning"))
}

extension Invocation {
  func hidesCases(_ office: Office) throws(CommandFailure) -> Bool {
    do throws(StoreFailure) {
      return try !office.store.hiddenCases().isEmpty
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The case named first. Another person's opens with a reason only, and its owner gets to know.
  func openCase(_ office: Office) throws(CommandFailure) -> CaseFile {
    let file = try office.caseFile(required(0))
    do throws(StoreFailure) {
      guard let owner = try office.otherOwner(of: file) else { return file }
      let reason = (option("reason") ?? "").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if reason.isEmpty { throw .permission(path: owner) }
      try office.store.recordLook(
        at: file.record.id, by: office.userName, reason: reason, seconds: office.moment)
      return file
    } catch .permission(let owner) {
      throw CommandFailure(
        .notAllowed,
        TeamTexts.reasonWanted(owner)
          + Phrase(" ‹--reason \"Fachaufsicht\"›", " ‹--reason \"supervision\"›"))
    } catch {
      throw CommandFailure(error)
    }
  }
}
