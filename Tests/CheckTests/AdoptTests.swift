// An association's own lists become a dataset: what is written, what is kept, and where later problems are told.

import Check
import Datasets
import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing
import Text

@Suite struct AdoptTests {
  private static let register = """
    Nätverk;Namn;Kommun;Uppdrag;Fr.o.m.
    Ekonomichefsnätverket;Anna Påhittson;Skövde kommun;ordf.;2024-01-01
    Ekonomichefsnätverket;Bo Testlund;Hjo;v. ordf.;2024-01-01
    Ekonomichefsnätverket;Eva Låtsasberg;Tibro;led.;2024-01-01
    IT-chefsnätverket;Bo Testlund;Hjo;ordf.;2024-02-01
    IT-chefsnätverket;Sara Dummysjö;Skövde kommun;ers.;2024-02-01

    """

  /// A folder with one list beside the place of its dataset.
  private func lists(_ text: String = register) throws -> TemporaryFolder {
    try TemporaryFolder(["lista.csv": text])
  }

  private func adopted(_ folder: TemporaryFolder, _ names: [String] = ["lista.csv"]) throws
    -> Adopted
  {
    try adopt(names.map { folder.path + "/" + $0 }, to: folder.path + "/data", .swedish)
  }

  /// The exit code and the report with which adopting is refused.
  private func refusal(
    _ folder: TemporaryFolder, _ names: [String] = ["lista.csv"]
  ) -> (status: Datasets.ExitStatus, report: String)? {
    do throws(RunFailure) {
      _ = try adopt(names.map { folder.path + "/" + $0 }, to: folder.path + "/data", .swedish)
      return nil
    } catch {
      if case .inputData(let report, _) = error { return (error.status, report) }
      return (error.status, "")
    }
  }

  private func roster(_ folder: TemporaryFolder) throws -> Roster {
    var request = Request(dataset: folder.path + "/data")
    request.asOf = "2026-11-29"
    return try Reading(request).roster
  }

  @Test("the folder holds the list unchanged, the recipe and the page, and is read as a dataset")
  func written() throws {
    let folder = try lists()
    let said = try adopted(folder)
    #expect(said.summary.contains("2 nätverk") && said.summary.contains("4 personer"))
    #expect(
      folder.files() == [
        "data", "data/lista.csv", "data/lists.html", "data/lists.yaml", "lista.csv",
      ])
    #expect(try folder.bytes("data/lista.csv") == folder.bytes("lista.csv"))
    for name in ["data/lista.csv", "data/lists.html", "data/lists.yaml"] {
      #expect(try folder.mode(name) & 0o077 == 0, "\(name)")
    }
    let roster = try roster(folder)
    #expect(roster.networks.map(\.name).sorted() == ["Ekonomichefsnätverket", "IT-chefsnätverket"])
    #expect(
      roster.people.map(\.name).sorted() == [
        "Anna Påhittson", "Bo Testlund", "Eva Låtsasberg", "Sara Dummysjö",
      ])
    #expect(roster.organisations.map(\.name).sorted() == ["Hjo", "Skövde", "Tibro"])
    #expect(roster.organisations.allSatisfy { $0.population ?? 0 > 0 && !$0.county.isEmpty })
    #expect(roster.memberships.count == 5)
    #expect(
      roster.memberships.map(\.role.rawValue).sorted()
        == ["chair", "chair", "deputy", "member", "vice chair"])
    #expect(roster.networks.allSatisfy { $0.understood == [.field, .level] })
    #expect(Set(roster.networks.map(\.level.kind)) == [.manager])
  }

  @Test("the list goes on being edited, and the dataset follows")
  func followed() throws {
    let folder = try lists()
    _ = try adopted(folder)
    try folder.write(
      try folder.text("data/lista.csv") + "IT-chefsnätverket;Per Kopiander;Tibro;led.;2025-01-01\n",
      to: "data/lista.csv")
    #expect(try roster(folder).memberships.count == 6)
  }

  @Test("a problem of a later run is told where the list holds it")
  func places() throws {
    let folder = try lists()
    _ = try adopted(folder)
    try folder.write(
      try folder.text("data/lista.csv").replacingOccurrences(of: "2024-02-01", with: "2024-02-31"),
      to: "data/lista.csv")
    var request = Request(dataset: folder.path + "/data")
    request.messageLanguage = .swedish
    do {
      _ = try Reading(request)
      Issue.record("a day that is in no calendar was read")
    } catch {
      guard case .inputData(let report, _) = error else { throw error }
      #expect(report.contains("lista.csv:5:"), "\(report)")
      #expect(!report.contains("memberships.csv"), "\(report)")
    }
  }

  @Test("a list whose columns have changed is refused with what changed")
  func changed() throws {
    let folder = try lists()
    _ = try adopted(folder)
    try folder.write(
      try folder.text("data/lista.csv").replacingOccurrences(of: ";Kommun;", with: ";Hemort;"),
      to: "data/lista.csv")
    var request = Request(dataset: folder.path + "/data")
    request.messageLanguage = .swedish
    do {
      _ = try Reading(request)
      Issue.record("a list with other columns was read")
    } catch {
      guard case .inputData(let report, _) = error else { throw error }
      #expect(report.contains("Kommun") && report.contains("lista.csv:1"), "\(report)")
    }
  }

  @Test("adopting again keeps what a person decided, and takes a new list in")
  func again() throws {
    let folder = try lists()
    _ = try adopted(folder)
    let recipe = try folder.text("data/lists.yaml")
    let own = recipe.replacingOccurrences(
      of: "field: [^,}]*", with: "field: egen sak", options: .regularExpression)
    #expect(own != recipe)
    try folder.write(own, to: "data/lists.yaml")
    try folder.write(
      "Nätverk;Namn;Kommun\nHR-chefsnätverket;Lars Exempelsson;Hjo\n", to: "mer.csv")
    _ = try adopted(folder, ["mer.csv"])
    let roster = try roster(folder)
    #expect(roster.networks.count == 3)
    #expect(roster.networks.count { $0.field == "egen sak" } == 2)
    #expect(try folder.text("data/lista.csv") == Self.register)
  }

  @Test("adopting a dataset again changes nothing, the reasons included")
  func twice() throws {
    let folder = try lists()
    _ = try adopted(folder)
    let before = try folder.text("data/lists.yaml")
    #expect(before.contains("# rubriken"))
    _ = try adopted(folder, ["data"])
    #expect(try folder.text("data/lists.yaml") == before)
    #expect(!folder.files().contains { $0.contains(".adopting") })
  }

  @Test("another file by the name of a list that is there is refused, and both stand as they were")
  func namesakes() throws {
    let folder = try lists()
    _ = try adopted(folder)
    try folder.write(Self.register + "IT-chefsnätverket;Nils Fejkman;Hjo;led.;\n", to: "lista.csv")
    let before = folder.files().map { try? folder.bytes($0) }
    #expect(refusal(folder)?.status == .cannotCreate)
    #expect(folder.files().map { try? folder.bytes($0) } == before)
  }

  @Test(
    "nothing is written while anything is wrong",
    arguments: [
      // Ties between people.
      "Från;Till\nAnna Påhittson;Bo Testlund\nBo Testlund;Eva Låtsasberg\n",
      // No network.
      "Produkt;Pris\nSpade;100\nHink;50\n",
      "",
    ])
  func refused(text: String) throws {
    let folder = try lists(text)
    let refused = try #require(refusal(folder))
    #expect(refused.status == .inputData)
    #expect(refused.report.contains("lista.csv"), "\(refused.report)")
    #expect(folder.files() == ["lista.csv"])
  }

  @Test("a folder without lists, and a file that is not there, are refused")
  func nothing() throws {
    let folder = try TemporaryFolder(["a/bild.png": "x"])
    #expect(refusal(folder, ["a"])?.status == .inputData)
    #expect(refusal(folder, ["finns-inte.csv"])?.status == .inputData)
    #expect(folder.files() == ["a", "a/bild.png"])
  }

  @Test("a file beside the lists that the recipe does not name is told of, and stops nothing")
  func strangers() throws {
    let folder = try lists()
    _ = try adopted(folder)
    try folder.write("Namn;Kommun\nNils Fejkman;Hjo\n", to: "data/annan.csv")
    let dataset = try Dataset(Request(dataset: folder.path + "/data"))
    #expect(dataset.loaded.value?.memberships.count == 5)
    #expect(dataset.diagnostics.count(of: "lists/not-adopted") == 1)
  }

  @Test("what was understood is written as tables that Swedish Excel opens, and that are a dataset")
  func tablesWritten() throws {
    let folder = try lists()
    _ = try adopted(folder)
    _ = try tables(Request(dataset: folder.path + "/data"), to: folder.path + "/tabeller")
    #expect(
      folder.files().filter { $0.hasPrefix("tabeller/") } == [
        "tabeller/memberships.csv", "tabeller/networks.csv", "tabeller/organisations.csv",
        "tabeller/people.csv",
      ])
    let bytes = try folder.bytes("tabeller/memberships.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try folder.text("tabeller/networks.csv").contains("\r\n"))
    let own = try Reading(Request(dataset: folder.path + "/tabeller")).roster
    let lists = try roster(folder)
    #expect(own.memberships == lists.memberships && own.networks == lists.networks)
    #expect(own.people == lists.people && own.organisations == lists.organisations)
    #expect(throws: RunFailure.self) {
      try tables(Request(dataset: folder.path + "/data"), to: folder.path + "/tabeller")
    }
  }

  @Test("lists beside tables: the rows of both are one dataset")
  func together() throws {
    let folder = try TemporaryFolder([
      "lista.csv": Self.register,
      "data/organisations.csv": "id;namn\nhjo;Hjo\n",
      "data/networks.csv": "id;namn;område;nivå\nn1;IT-chefsnätverket;digital utveckling;ledning\n",
      "data/people.csv": "id;namn;organisation\np1;Bo Testlund;hjo\n",
      "data/memberships.csv": "person;nätverk;roll\np1;n1;ordförande\n",
    ])
    _ = try adopted(folder)
    let roster = try roster(folder)
    #expect(roster.networks.count == 2 && roster.people.count == 4)
    let known = try #require(roster.networks.first { $0.id == "n1" })
    #expect(known.field == "digital utveckling" && known.understood.isEmpty)
    #expect(roster.people.count { $0.name == "Bo Testlund" } == 1)
  }
}
