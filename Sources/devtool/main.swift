// Developer commands: checks, generators, benchmarks. `make` calls them; they are not installed.

import Glibc

let words = Array(CommandLine.arguments.dropFirst())
let status: Int32 =
  switch words.first {
  case "check": Check.run()
  case "bench": Bench.run(Array(words.dropFirst()))
  case "bench-store": StoreBench.run(Array(words.dropFirst()))
  case "learn": LearnNotes.run()
  case "demo-data": DemoData.write()
  case "caseload": CaseloadFolder.run(Array(words.dropFirst()))
  case "twelve-rules": TwelveRules.report(Array(words.dropFirst()))
  case "bench-rules": RuleBench.run(Array(words.dropFirst()))
  case "bench-judging": Bench.printJudging(Array(words.dropFirst()))
  default: usage()
  }
exit(status)

func usage() -> Int32 {
  print(
    """
    devtool check                  the repository's own checks
    devtool bench [N …]            the program against peers, for caseloads of N cases
    devtool demo-data              write Resources/demo anew
    devtool learn                  learn anew from the labelled notes
    devtool bench-rules [N]        the cost of judging N invented cases
    devtool caseload N FOLDER      an invented caseload in the exchange format
    devtool twelve-rules FACTS     twelve rules over facts as JSON lines, µs per case
    devtool bench-store N [FOLDER] what the store costs
    """)
  return 64
}
