import ArgumentParser
import Deliberation
import Exchange
import Wording

extension NoticePeriod.Unit: ExpressibleByArgument {}
extension NoticePeriod.Counting: ExpressibleByArgument {}

/// `yishi calc period`: from which day to which a notice runs.
struct CalcPeriodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period",
    abstract: "Count a notice's period by the Civil Code (公示期).",
    discussion: "Example: yishi calc period --posted 2020-09-25 --days 7",
    aliases: ["公示期"]
  )

  @Option(help: ArgumentHelp("The day it is posted.", valueName: "day"))
  var posted: Day

  @Option(help: ArgumentHelp("How many days.", valueName: "count"))
  var days: Int

  @Option(help: "Natural days or working days.")
  var unit: NoticePeriod.Unit = .natural

  @Option(help: "By the Civil Code, or with the day of posting counted.")
  var counting: NoticePeriod.Counting = .civil

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard NoticePeriod.allowedDays.contains(days) else {
      let allowed = NoticePeriod.allowedDays
      throw ValidationError(
        "--days 写\(allowed.lowerBound)到\(allowed.upperBound)。",
        "--days takes \(allowed.lowerBound) to \(allowed.upperBound)"
      )
    }
  }

  func run() throws {
    let period = NoticePeriod(posted: posted, days: days, unit: unit, counting: counting)
    Terminal.say(
      json
        ? try JSONText.of(CalcPeriodJSON(period))
        : speech.language.period(period, hour: "24:00")
    )
  }
}
