// Small datasets as text, written to a folder of their own for one test.

// Foundation makes and removes temporary folders.
import Foundation
import Loading
import Roster
import Tables
import Text

/// The files of a dataset by name.
struct Dataset {
  var files: [String: [UInt8]]

  /// A dataset of these texts, stored as UTF-8.
  init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// Two organisations, a person of each, one network with one member: no problem in it.
  static let networks = Dataset([
    "organisations.csv": "id,name\no1,Askby\no2,Bokby\n",
    "people.csv": "id,name,organisation\np1,Ekonomichef Askby,o1\np2,Ekonomichef Bokby,o2\n",
    "networks.csv": "id,name\nn1,Ekonomi\n",
    "memberships.csv": "person,network\np1,n1\n",
  ])

  /// Two organisations and two collaborations, one of them with a member: no problem in it.
  static let collaborations = Dataset([
    "organisations.csv": "id,name\no1,Askby\no2,Bokby\n",
    "collaborations.csv": "id,name\nc1,Räddning\nc2,Vatten\n",
    "collaboration_members.csv": "collaboration,organisation\nc1,o1\n",
  ])

  /// Two organisations, one of which has said where it stands: no problem in it.
  static let readiness = Dataset([
    "organisations.csv": "id,name\no1,Askby\no2,Bokby\n",
    "readiness.csv": "organisation,area,stance\no1,Vatten,leda\n",
  ])

  func with(_ name: String, _ text: String) -> Dataset {
    with(name, bytes: Array(text.utf8))
  }

  func with(_ name: String, bytes: [UInt8]) -> Dataset {
    var copy = self
    copy.files[name] = bytes
    return copy
  }

  func without(_ name: String) -> Dataset {
    var copy = self
    copy.files[name] = nil
    return copy
  }

  /// Writes the files to a new folder called `data`, hands over its path, and removes it.
  func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("diagonal-loading-\(UUID().uuidString)")
    let folder = root.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
    return try body(folder.path)
  }

  func loaded(_ settings: Settings = Settings(), strict: Bool = false) throws -> Loaded<Roster> {
    try inFolder { loadRoster(folder: $0, settings: settings, strict: strict) }
  }

  /// Everything that loading says, in print.
  func printed(in language: Language = .english) throws -> String {
    try loaded().diagnostics.printed(in: language)
  }
}
