// Where an export is written: whole or not at all, for its owner only, and never over anything but itself.

import Answers
import Datasets
import Exchange
import Foundation
import TestSupport
import Testing

@Suite struct ExportPlacesTests {
  private func write(
    _ form: GraphForm, _ folder: TemporaryFolder, to path: String
  ) throws {
    _ = try export(Request(dataset: folder.path), ExportQuery(form, to: path))
  }

  /// The exit code of an export that is refused.
  private func refused(
    _ form: GraphForm, _ folder: TemporaryFolder, to path: String
  ) -> Datasets.ExitStatus? {
    do throws(RunFailure) {
      _ = try export(Request(dataset: folder.path), ExportQuery(form, to: path))
      return nil
    } catch {
      return error.status
    }
  }

  private static let files: [GraphForm] = [.graphML, .gexf, .kumu]

  @Test("only its owner may read it, and nothing else is left there", arguments: GraphForm.allCases)
  func rights(form: GraphForm) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    try write(form, folder, to: place.path + "/new/g")
    #expect(
      place.files()
        == ["new", "new/g"]
        + (form.isFolder ? ["new/g/export.sha256", "new/g/nodes.csv", "new/g/ties.csv"] : []))
    #expect(try place.mode("new/g") == (form.isFolder ? 0o700 : 0o600))
    if form.isFolder { #expect(try place.mode("new/g/nodes.csv") == 0o600) }
  }

  @Test("an export is replaced by the next", arguments: GraphForm.allCases)
  func replaced(form: GraphForm) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    try write(form, folder, to: place.path + "/g")
    let file = form.isFolder ? "g/nodes.csv" : "g"
    let first = try place.bytes(file)
    try folder.write(
      (smallDataset["people.csv"] ?? "") + "p6;Vaktmästare Almvik;9001;;\n", to: "people.csv")
    try write(form, folder, to: place.path + "/g")
    #expect(try place.bytes(file) != first)
    #expect(try place.mode(file) == 0o600 && place.files().count == (form.isFolder ? 4 : 1))
  }

  @Test("an export that somebody has changed is left alone", arguments: files)
  func changed(form: GraphForm) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    try write(form, folder, to: place.path + "/g")
    let text = try place.text("g").replacing("Controller", with: "Kontroller")
    try place.write(text, to: "g")
    #expect(refused(form, folder, to: place.path + "/g") == .cannotCreate)
    #expect(try place.text("g") == text)
  }

  @Test("an export of a form of one file may be written over one of another")
  func otherForm() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    for form in Self.files { try write(form, folder, to: place.path + "/g") }
    #expect(refused(.csv2, folder, to: place.path + "/g") == .cannotCreate)
  }

  @Test(
    "a folder is an export when it holds its files unchanged, and nothing else",
    arguments: ["changed", "added", "folder", "lost"])
  func folders(what: String) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    try write(.csv2, folder, to: place.path + "/g")
    switch what {
    case "changed": try place.write("id\n", to: "g/nodes.csv")
    case "added": try place.write("mine", to: "g/thesis.txt")
    case "folder":
      try FileManager.default.createDirectory(
        atPath: place.path + "/g/mine", withIntermediateDirectories: false)
    default: try FileManager.default.removeItem(atPath: place.path + "/g/ties.csv")
    }
    let before = place.files()
    #expect(refused(.csv2, folder, to: place.path + "/g") == .cannotCreate)
    #expect(place.files() == before)
  }

  @Test("anything else is left alone: files, folders, links, the dataset itself")
  func foreign() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder([
      "thesis.txt": "mine", "empty.txt": "", "own/thesis.txt": "mine",
      "like.graphml": "<?xml version=\"1.0\"?>\n<!-- Made by: diagonal export -->\n<graphml/>\n",
    ])
    try write(.graphML, folder, to: place.path + "/real")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/link", withDestinationPath: place.path + "/real")
    let before = place.files()
    for name in ["thesis.txt", "empty.txt", "own", "like.graphml", "link"] {
      for form in GraphForm.allCases {
        #expect(refused(form, folder, to: "\(place.path)/\(name)") == .cannotCreate, "\(name)")
      }
    }
    #expect(refused(.csv2, folder, to: folder.path) == .cannotCreate)
    #expect(place.files() == before && folder.files() == smallDataset.keys.sorted())
    #expect(try place.text("thesis.txt") == "mine" && place.text("own/thesis.txt") == "mine")
  }

  @Test("a dataset with errors writes nothing, and folders made on the way are gone")
  func wrong() throws {
    let folder = try TemporaryFolder(
      smallDataset.merging(["memberships.csv": "person;nätverk\np1;ekko\n"]) { $1 })
    let place = try TemporaryFolder()
    for form in GraphForm.allCases {
      #expect(refused(form, folder, to: place.path + "/new/g") == .inputData)
    }
    #expect(place.files().isEmpty)
  }
}
