/// Measures work inside one process, which no single command shows.
///
/// `scripts/bench` runs it and reads its lines. Each line is a pair of runs, one after
/// the other: the seconds of what is measured, and of what it is measured against.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let runs = arguments.last.flatMap(Int.init), runs > 0 else {
      throw Stopped("write sharing or rendering, and how many runs")
    }
    switch arguments.first {
    case "sharing": try sharing(runs: runs)
    case "rendering": try rendering(runs: runs)
    default: throw Stopped("there are sharing and rendering")
    }
  }

  /// Why a benchmark tells no figures.
  struct Stopped: Error {
    let reason: String

    init(_ reason: String) {
      self.reason = reason
    }
  }

  /// Prints so many pairs of seconds after one that only warms up.
  static func compare(
    runs: Int,
    _ measured: () throws -> Void,
    with reference: () throws -> Void
  ) rethrows {
    for run in 0...runs {
      let seconds = (try timed(measured), try timed(reference))
      if run > 0 { print(seconds.0, seconds.1) }
    }
  }

  private static func timed(_ work: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(work) / .seconds(1)
  }
}
