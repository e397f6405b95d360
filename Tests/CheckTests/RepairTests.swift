// The cleaned copy: beside the dataset, whole or not at all, and never over anything.

import Check
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct RepairTests {
  private func copy(_ folder: TemporaryFolder, to path: String) throws -> Validation {
    var request = Request(dataset: folder.path)
    request.messageLanguage = .swedish
    return try validate(request, repair: path)
  }

  /// The status with which a repair is refused; `nil` when it is not.
  private func refusal(_ folder: TemporaryFolder, to path: String) -> Datasets.ExitStatus? {
    do throws(RunFailure) {
      _ = try validate(Request(dataset: folder.path), repair: path)
      return nil
    } catch {
      return error.status
    }
  }

  @Test("a copy is written, the dataset is as it was, and the copy of the copy is the same")
  func written() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("title: Prov\n", to: "settings.yaml")
    try folder.write("anteckning", to: "notes.txt")
    let before = try folder.files().map { try folder.bytes($0) }
    let place = try TemporaryFolder()
    let result = try copy(folder, to: place.path + "/a/b")
    #expect(result.status == .done)
    #expect(
      result.text.hasSuffix(
        """
        en städad kopia finns i \(URL(fileURLWithPath: place.path).resolvingSymlinksInPath().path)/a/b:
          memberships.csv: semikolon till komma
          networks.csv: semikolon till komma
          organisations.csv: semikolon till komma; 2 tal skrivna med decimalpunkt och utan blanksteg
          people.csv: semikolon till komma
          settings.yaml: oförändrad
          notes.txt: ingen av tabellerna, inte kopierad
        """))
    #expect(try folder.files().map { try folder.bytes($0) } == before)
    #expect(
      place.files() == [
        "a", "a/b", "a/b/memberships.csv", "a/b/networks.csv", "a/b/organisations.csv",
        "a/b/people.csv", "a/b/settings.yaml",
      ])
    #expect(
      try place.text("a/b/organisations.csv")
        == "id,namn,typ,folkmängd\n9001,Almvik,kommun,12500\n9002,Björkåsa,kommun,8200\n")
    _ = try validate(Request(dataset: place.path + "/a/b"), repair: place.path + "/c")
    for name in ["memberships.csv", "networks.csv", "organisations.csv", "people.csv"] {
      #expect(try place.bytes("a/b/" + name) == place.bytes("c/" + name))
    }
  }

  @Test(
    "an empty folder is filled; one that holds anything, the dataset and what is in it are refused")
  func refused() throws {
    let folder = try TemporaryFolder(smallDataset)
    let before = folder.files()
    let place = try TemporaryFolder(["mine/thesis.txt": "mine", "file": "x"])
    try FileManager.default.createDirectory(
      atPath: place.path + "/empty", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/link", withDestinationPath: folder.path)
    for path in [
      place.path + "/mine", place.path + "/file", folder.path, folder.path + "/copy",
      folder.path + "/a/../b", place.path + "/link", place.path + "/link/copy", place.path,
    ] {
      #expect(refusal(folder, to: path) == .cannotCreate, "\(path)")
    }
    #expect(folder.files() == before)
    #expect(refusal(folder, to: place.path + "/empty") == nil)
    #expect(place.files().contains("empty/people.csv"))
    #expect(!place.files().contains { $0.contains(".staging") })
  }

  @Test("a broken file stops the copy; nothing is written and the file is named")
  func broken() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("person;nätverk\np1;\"eko\n", to: "memberships.csv")
    let place = try TemporaryFolder()
    #expect(refusal(folder, to: place.path + "/copy") == .inputData)
    #expect(place.files() == [])
    do throws(RunFailure) {
      _ = try validate(Request(dataset: folder.path), repair: place.path + "/copy")
    } catch {
      #expect(error.description.contains("mend the structure of memberships.csv first"))
    }
  }

  @Test("errors in what the cells say do not stop the copy, and stay errors")
  func unknown() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("person;nätverk\np1;ekko\n", to: "memberships.csv")
    let place = try TemporaryFolder()
    #expect(try copy(folder, to: place.path + "/copy").status == .inputData)
    #expect(try place.text("copy/memberships.csv") == "person,nätverk\np1,ekko\n")
  }

  @Test("only its owner may read the copy, whoever may read the dataset")
  func privacy() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("title: Prov\n", to: "settings.yaml")
    let place = try TemporaryFolder()
    _ = try copy(folder, to: place.path + "/copy")
    let rights = try ["people.csv", "networks.csv", "settings.yaml", ""].map { name in
      let attributes = try FileManager.default.attributesOfItem(
        atPath: place.path + "/copy/" + name)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
    #expect(rights == [0o600, 0o600, 0o600, 0o700])
  }
}
