import CaseStore
import Glibc
import Texts

extension CommandSpec {
  /// What the workbench calls of itself where much has to be judged or made searchable: no key waits
  /// for it then.
  static let keepUp = CommandSpec(
    name: "keep-up", group: .rules,
    summary: Phrase("rechnet nach, was liegen geblieben ist", "works off what was left lying"),
    answers: false
  ) { (call) throws(CommandFailure) in
    try HelperProcess.refuseOthers()
    let office = try Office(call.program)
    // Whoever sits at the keyboard comes first.
    _ = nice(10)
    var work = BackgroundWork(slice: 10_000_000)
    while work.isPending {
      _ = work.proceed(office)
      guard HelperProcess.write(Array("\(work.casesLeft ?? 0)".utf8)) else { break }
      // And whoever saves must find a gap between two slices.
      usleep(8_000)
    }
    return .done
  }
}
