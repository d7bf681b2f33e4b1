// Runs folders of the DMN conformance kit and writes one JSON line per result to standard output.
internal import Decisions
internal import Feel
internal import Glibc

let folders = CommandLine.arguments.dropFirst()
guard !folders.isEmpty else {
  Files.complain("usage: dmn-tck FOLDER…\n")
  exit(64)
}
let runner = ConformanceRunner(
  clock: SystemClock.now(), zones: Zones(ZoneSource { Files.read("/usr/share/zoneinfo/" + $0) }))
for folder in folders {
  for path in Files.cases(below: folder) {
    for line in Report.lines(of: path, runner) { Files.write(line + "\n") }
  }
}
