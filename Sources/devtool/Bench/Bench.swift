import Casework
import CivilTime
import Glibc
import NachhaltApp

/// `devtool bench [N …]`: the program against peers on invented caseloads, in one run.
enum Bench {
  static let today = "2026-11-20"

  static func run(_ words: [String]) -> Int32 {
    let sizes = words.isEmpty ? [120, 10_000, 100_000] : words.compactMap { Int($0) }
    guard let program = sibling("nachhalt") else {
      print("bench: the program nachhalt is not beside devtool; `make bench` builds both")
      return 66
    }
    let folder = "/tmp/nachhalt-bench-\(getpid())"
    Files.makeDirectory(folder)
    defer { remove(folder) }
    if let load = load(), load > 1 {
      print(
        "load average \(rounded(load)): others compute here, too; ratios hold better than times")
    }
    print(BenchTable.head)
    var table = BenchTable()
    RulePeers.run(in: folder, &table)
    judging(&table)
    for size in sizes { measure(size, program, folder, &table) }
    return 0
  }

  private static func load() -> Double? {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? averages[0] : nil
  }

  private static func sibling(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let own = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let path = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
    return Files.exists(path) ? path : nil
  }

  private static func remove(_ folder: String) {
    for path in Check.files(under: folder) { unlink(path) }
    for path in ["/facts", "/csv-120", "/csv-10000", "/csv-100000"] { rmdir(folder + path) }
    rmdir(folder)
  }

  private static func measure(
    _ size: Int, _ program: String, _ folder: String, _ table: inout BenchTable
  ) {
    let csv = "\(folder)/csv-\(size)"
    // By another process: what a child is said to have needed at most begins with what its parent needs.
    guard let day = Day(iso: today), let own = sibling("devtool"),
      ProcessRun.of([own, "caseload", "\(size)", csv, today])?.status == 0
    else { return }
    let store = "\(folder)/\(size).db"
    let peer = SQLitePeer(folder: folder, csv: csv, size: size)
    let ours = [program, "--store", store, "--today", today]
    let runs = size > 50_000 ? 2 : 5

    table.pair(
      "import, \(size) cases", peer: "sqlite3 .import + indexes", runs: min(runs, 2),
      aim: "≤ 2×",
      ours: {
        for suffix in ["", "-wal", "-shm"] { unlink(store + suffix) }
        return ProcessRun.of(ours + ["import", csv])?.seconds
      }, peer: { peer.runImport() })
    judgeAnew(ours, size, folder, &table)
    peer.fillQueue(from: store)
    table.pair(
      "today, \(size) cases", peer: "sqlite3, indexed join", runs: 15, aim: "≤ 1×",
      ours: { ProcessRun.of(ours + ["today", "--all"])?.seconds }, peer: { peer.runToday() })
    if let run = ProcessRun.of(ours + ["today", "--all"]) {
      table.single("today, peak memory", "\(run.peakKilobytes / 1_024) MB", aim: "≤ 30 MB")
    }
    table.pair(
      "one contact, durable", peer: "sqlite3 insert, WAL, FULL", runs: 15, aim: "≤ 1.5×",
      ours: { ProcessRun.of(ours + ["log", "F00001", "--not-reached"])?.seconds },
      peer: { peer.runInsert() })
    screen(ours, &table)
    nextDays([program, "--store", store], day, &table)
  }

  /// By another process, so that the caseload does not stay in this one.
  private static func judging(_ table: inout BenchTable) {
    guard let own = sibling("devtool"),
      let run = ProcessRun.of([own, "bench-judging", "20000"], keepsOutput: true),
      run.status == 0
    else { return }
    table.single(
      "every rule, the queue and the horizon, in memory",
      String(decoding: run.output, as: UTF8.self).filter { $0 != "\n" }, aim: "10 µs/case")
  }

  static func printJudging(_ words: [String]) -> Int32 {
    guard let cost = RuleBench.judging(words.first.flatMap { Int($0) } ?? 20_000) else { return 66 }
    print(rounded(cost) + " µs/case")
    return 0
  }

  /// Another model makes every kept result stale. What printing costs alone is taken off again.
  private static func judgeAnew(
    _ ours: [String], _ size: Int, _ folder: String, _ table: inout BenchTable
  ) {
    let path = folder + "/other.dmn"
    guard let model = Bundled.file("rules/nachbetreuung.dmn"),
      Files.write(model + Array("<!-- another -->\n".utf8), to: path)
    else { return }
    let words = ours + ["--rules", path, "today", "--all"]
    guard let anew = ProcessRun.of(words), let again = ProcessRun.of(words) else { return }
    let cost = (anew.seconds - again.seconds) * 1e6 / Double(size)
    table.single(
      "every case judged anew: read, judged, kept", rounded(cost) + " µs/case", aim: "10 µs/case")
    _ = ProcessRun.of(ours + ["today", "--all"])
  }

  /// Mornings in a row: what has come due overnight is judged and the list is right.
  private static func nextDays(_ ours: [String], _ day: Day, _ table: inout BenchTable) {
    var starts: [Double] = []
    for distance in 1...5 {
      let words = ours + ["--today", (day + distance).description]
      guard let terminal = PseudoTerminal(words) else { continue }
      if let start = terminal.settled(quietMilliseconds: 150, showing: "Heute") {
        starts.append(start)
      }
      _ = terminal.end()
    }
    table.single("a new day: start to the list as it is now", milliseconds(median(starts)), aim: "")
  }

  private static func screen(_ ours: [String], _ table: inout BenchTable) {
    answerWhoIsThere(ours)
    var starts: [Double] = []
    var keys: [Double] = []
    var bytes: [Double] = []
    var peak = 0
    for _ in 0..<7 {
      guard let terminal = PseudoTerminal(ours) else { continue }
      defer { peak = max(peak, terminal.end()) }
      guard let start = terminal.settled(quietMilliseconds: 60, showing: "Heute") else { continue }
      starts.append(start)
      for press in 0..<30 {
        let answer = terminal.press(press % 10 < 5 ? "j" : "k", quietMilliseconds: 12)
        guard answer.bytes > 0 else { continue }
        keys.append(answer.seconds)
        bytes.append(Double(answer.bytes))
      }
    }
    guard !keys.isEmpty else { return table.single("the workbench", "failed", aim: "") }
    table.single("start to complete first screen", milliseconds(median(starts)), aim: "≤ 15 ms")
    table.single(
      "key to last byte, median / 99 %",
      "\(milliseconds(median(keys))) / \(milliseconds(percentile(keys, 0.99)))", aim: "≤ 1 / 5 ms")
    table.single("bytes a key, median", "\(Int(median(bytes)))", aim: "≤ 400")
    table.single("workbench, peak memory", "\(peak / 1_024) MB", aim: "≤ 30 MB")
  }

  /// The first start asks who is at the keyboard. Nobody in particular: then all cases are on the list.
  private static func answerWhoIsThere(_ ours: [String]) {
    guard let terminal = PseudoTerminal(ours) else { return }
    _ = terminal.press("\n", quietMilliseconds: 300)
    _ = terminal.end()
  }
}
