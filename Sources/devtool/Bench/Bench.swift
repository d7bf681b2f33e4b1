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
    print(BenchTable.head)
    var table = BenchTable()
    for size in sizes { measure(size, program, folder, &table) }
    return 0
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
    for path in ["/csv-120", "/csv-10000", "/csv-100000"] { rmdir(folder + path) }
    rmdir(folder)
  }

  private static func measure(
    _ size: Int, _ program: String, _ folder: String, _ table: inout BenchTable
  ) {
    let csv = "\(folder)/csv-\(size)"
    guard let day = Day(iso: today) else { return }
    let caseload = InventedCaseload(cases: size, today: day)
    CaseloadFolder.write(caseload, to: csv)
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
    let first = ProcessRun.of(ours + ["today", "--all"])
    if let first {
      table.single(
        "every case judged from scratch, whole process",
        rounded(first.seconds * 1e6 / Double(size)) + " µs/case", aim: "10 µs/case")
    }
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
  }

  private static func screen(_ ours: [String], _ table: inout BenchTable) {
    var starts: [Double] = []
    var keys: [Double] = []
    var bytes: [Double] = []
    var peak = 0
    for _ in 0..<7 {
      guard let terminal = PseudoTerminal(ours) else { continue }
      starts.append(terminal.settled(quietMilliseconds: 60).seconds)
      for press in 0..<30 {
        let answer = terminal.press(press % 10 < 5 ? "j" : "k", quietMilliseconds: 12)
        keys.append(answer.seconds)
        bytes.append(Double(answer.bytes))
      }
      peak = max(peak, terminal.end())
    }
    table.single("start to complete first screen", milliseconds(median(starts)), aim: "≤ 15 ms")
    table.single(
      "key to last byte, median / 99 %",
      "\(milliseconds(median(keys))) / \(milliseconds(percentile(keys, 0.99)))", aim: "≤ 1 / 5 ms")
    table.single("bytes a key, median", "\(Int(median(bytes)))", aim: "≤ 400")
    table.single("workbench, peak memory", "\(peak / 1_024) MB", aim: "≤ 30 MB")
  }
}
