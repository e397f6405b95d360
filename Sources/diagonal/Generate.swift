// diagonal generate: an invented association, for trials and measurements.

import ArgumentParser
import Check
import Datasets
import Invented

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Skriv ett påhittat förbund; samma frö och antal ger samma filer.",
      english: "Write an invented dataset; the same seed and sizes give the same files."))

  @Option(
    help: .told(
      swedish: "Frö.",
      english: "Seed."))
  var seed: UInt64 = 1

  @Option(
    help: .told(
      swedish: "Antal personer.",
      english: "Number of people."))
  var people = 400

  @Option(
    help: .told(
      swedish: "Antal nätverk.",
      english: "Number of networks."))
  var networks = 60

  @Option(
    help: .told(
      swedish: "Antal organisationer.",
      english: "Number of organisations."))
  var organisations = 15

  @Option(
    help: .told(
      swedish: """
        Vilka listor det ska likna: region (kommuners nätverk, med kända iakttagelser inlagda), assembly \
        (utskott i ett parlament), register (styrelser, där de flesta sitter i en).
        """,
      english: """
        Which rosters it is to be like: region (networks of municipalities, with planted findings), assembly \
        (committees of a parliament), register (boards, where most people sit in one).
        """))
  var shape: SyntheticForm = .region

  @Option(
    help: .told(
      swedish: "Mapp att skriva; den får inte finnas, eller ska vara gjord så här förut.",
      english: "Folder to write; it must not exist, or hold an earlier generated dataset."))
  var output: String

  func validate() throws {
    for (name, value, most) in [
      ("people", people, 5_000_000), ("networks", networks, 1_000_000),
      ("organisations", organisations, 89_999),
    ] where !(1...most).contains(value) {
      throw ValidationError.told(
        swedish: "--\(name) måste ligga mellan 1 och \(most), inte \(value)",
        english: "--\(name) must lie between 1 and \(most), not \(value)")
    }
  }

  func run() throws {
    let summary = try Terminal.run { () throws(RunFailure) in
      try generate(
        seed: seed, people: people, networks: networks, organisations: organisations, form: shape,
        to: output)
    }
    try Terminal.say(summary)
  }
}

extension SyntheticForm: ExpressibleByArgument {}
