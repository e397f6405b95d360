// The invented dataset: the same for everybody, loadable, and never written over something else.

import Check
import Datasets
import Foundation
import Invented
import TestSupport
import Testing

@Suite struct GenerateTests {
  private func generated(_ place: TemporaryFolder, seed: UInt64 = 15) throws {
    _ = try generate(
      seed: seed, people: 240, networks: 36, organisations: 15, to: place.path + "/g")
  }

  @Test("the committed example is what the generator writes, byte for byte")
  func committed() throws {
    let place = try TemporaryFolder()
    try generated(place)
    let example = URL(fileURLWithPath: Example.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: example.path).sorted()
    #expect(place.files().filter { $0.hasPrefix("g/") } == names.map { "g/" + $0 })
    // Twenty-four tables and the settings.
    #expect(names.count == 25)
    for name in names {
      #expect(
        try place.bytes("g/" + name)
          == Data(contentsOf: example.appendingPathComponent(name)), "\(name)")
    }
  }

  @Test("every size can be generated, and is fit to be analysed", arguments: [1, 2, 40])
  func sizes(people: Int) throws {
    let place = try TemporaryFolder()
    _ = try generate(
      seed: 3, people: people, networks: max(1, people / 6), organisations: max(1, people / 20),
      to: place.path + "/g")
    let result = try validate(Request(dataset: place.path + "/g"))
    #expect(result.status == .done, "\(result.text)")
  }

  @Test(
    "every form can be analysed, and its settings say which it is",
    arguments: SyntheticForm.allCases)
  func forms(form: SyntheticForm) throws {
    let place = try TemporaryFolder()
    _ = try generate(
      seed: 2, people: 120, networks: 30, organisations: 8, form: form, to: place.path + "/g")
    let result = try validate(Request(dataset: place.path + "/g"))
    #expect(result.status == .done, "\(result.text)")
    let first = try #require(place.text("g/settings.yaml").split(separator: "\n").first)
    // The line repeats the command; the default is not named, as it never was.
    #expect(
      first == "# Made by: diagonal generate --seed 2 --people 120 --networks 30 --organisations 8"
        + (form == .region ? "" : " --shape \(form.rawValue)"))
  }

  @Test("a generated dataset is replaced by the next; anything else is left alone")
  func foreign() throws {
    let place = try TemporaryFolder(["own/organisations.csv": "id,name\n1,Min\n"])
    try generated(place)
    let first = try place.bytes("g/memberships.csv")
    try generated(place, seed: 16)
    #expect(try place.bytes("g/memberships.csv") != first)
    do throws(RunFailure) {
      _ = try generate(
        seed: 1, people: 5, networks: 2, organisations: 1, to: place.path + "/own")
      Issue.record("the folder was written over")
    } catch {
      #expect(error.status == .cannotCreate)
    }
    #expect(try place.text("own/organisations.csv") == "id,name\n1,Min\n")
  }
}
