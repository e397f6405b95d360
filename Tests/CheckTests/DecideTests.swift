// A decision entered: one row in the form of the file, tried first, and nothing when it is not sound.

import Check
import Datasets
import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing
import Text

@Suite struct DecideTests {
  private static let heading = "id;datum;nivå;gäller;beslut;ansvarig;senast;läge"

  private func folder(_ decisions: String? = nil) throws -> TemporaryFolder {
    var files = smallDataset
    files["decisions.csv"] = decisions
    return try TemporaryFolder(files)
  }

  private func decide(
    _ folder: TemporaryFolder, _ about: String = "eko",
    _ change: (inout NewDecision) -> Void = { _ in }
  ) throws(RunFailure) -> Decided {
    var new = NewDecision(about: about, decision: "Utse ersättare")
    new.date = "2026-05-02"
    change(&new)
    var request = Request(dataset: folder.path)
    request.messageLanguage = .swedish
    return try Check.decide(new, in: request)
  }

  /// The status with which it is refused, and whether the folder is as it was.
  private func refusal(
    _ folder: TemporaryFolder, _ about: String = "eko",
    _ change: (inout NewDecision) -> Void = { _ in }
  ) throws -> (status: Datasets.ExitStatus?, isUntouched: Bool) {
    let before = folder.files()
    let bytes = try before.map { try folder.bytes($0) }
    var status: Datasets.ExitStatus?
    do throws(RunFailure) { _ = try decide(folder, about, change) } catch { status = error.status }
    let isSame = try folder.files() == before && before.map { try folder.bytes($0) } == bytes
    return (status, isSame)
  }

  @Test("the file is made with Swedish headings and the separator of the others, and added to")
  func made() throws {
    let folder = try folder()
    let first = try decide(folder)
    #expect(first.id == "b-001" && first.remarks.isEmpty)
    #expect(
      first.summary
        == """
        Beslutet b-001 är infört i \(folder.path)/decisions.csv, rad 2:
          datum: 2026-05-02
          gäller: eko
          beslut: Utse ersättare
          läge: pågår
        """)
    let heading =
      "id;datum;organ;nivå;slag;gäller;beslut;ansvarig;senast;nästa steg;diarienummer;läge"
    let row = "b-001;2026-05-02;;;;eko;Utse ersättare;;;;;pågår"
    #expect(
      Array(try folder.bytes("decisions.csv"))
        == [0xEF, 0xBB, 0xBF] + Array("\(heading)\n\(row)\n".utf8))
    let second = try decide(folder, "vacant_seats/dataset:") {
      ($0.kind, $0.level, $0.status) = ("åtgärd", "politisk", "klart")
      ($0.body, $0.next) = ("direktionen; au", "a \"b\"\n c")
    }
    #expect(second.id == "b-002" && second.remarks.isEmpty)
    #expect(
      try folder.text("decisions.csv").hasSuffix(
        row + "\nb-002;2026-05-02;\"direktionen; au\";politisk;åtgärd;vacant_seats/dataset:;"
          + "Utse ersättare;;;\"a \"\"b\"\" c\";;klart\n"))
    #expect(!folder.files().contains { $0.hasPrefix(".") })
    // What was written loads, and says what was typed.
    let dataset = try Dataset(Request(dataset: folder.path))
    #expect(!dataset.diagnostics.hasErrors && dataset.loaded.value?.decisions.count == 2)
    #expect(dataset.loaded.value?.decisions.last?.body == "direktionen; au")
  }

  @Test("the order of columns, the line ends, the encoding and what stands there are kept")
  func kept() throws {
    let text = Self.heading + "\r\nB-007;2025-01-01;politisk;hr;Gammalt;;;öppet"
    let rows: [(String.Encoding, [UInt8])] = [
      (.utf8, []), (.utf8, [0xEF, 0xBB, 0xBF]), (.windowsCP1252, []),
      (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    for (encoding, mark) in rows {
      let folder = try folder()
      let old = mark + (try #require(text.data(using: encoding)))
      try Data(old).write(to: URL(fileURLWithPath: folder.path + "/decisions.csv"))
      #expect(try decide(folder) { $0.responsible = "Åsberga–kansliet" }.id == "b-008")
      let added = "\r\nb-008;2026-05-02;;eko;Utse ersättare;Åsberga–kansliet;;pågår\r\n"
      let new = Array(try folder.bytes("decisions.csv"))
      #expect(new == old + (try #require(added.data(using: encoding))), "\(encoding) \(mark)")
    }
  }

  @Test("nothing is written when the row would not load, or has no place")
  func refused() throws {
    let text = Self.heading + "\nb-001;2025-01-01;politisk;hr;Gammalt;;;öppet\n"
    let rows: [(String, (inout NewDecision) -> Void)] = [
      ("eko", { $0.date = "2026-02-30" }), ("eko", { $0.status = "kanske" }),
      ("", { _ in }), ("eko", { $0.decision = " " }),
      // The file has no such column.
      ("eko", { $0.next = "fortsätt" }),
    ]
    for (about, change) in rows {
      let answer = try refusal(try folder(text), about, change)
      #expect(answer.status == .inputData && answer.isUntouched, "\(about)")
    }
    let broken = try folder(text + "b-001;2025-01-01;politisk;hr;Samma id;;;öppet\n")
    #expect(try refusal(broken).status == .inputData)
    // Windows-1252 has no Greek.
    let folder = try folder()
    let old = try #require((Self.heading + "\n").data(using: .windowsCP1252))
    try old.write(to: URL(fileURLWithPath: folder.path + "/decisions.csv"))
    let greek = try refusal(folder) { $0.decision = "Ω" }
    #expect(greek.status == .inputData && greek.isUntouched)
    #expect(try refusal(try TemporaryFolder()).status == .inputData)
  }

  @Test("what names nothing is entered with the loader's remark")
  func unknown() throws {
    let folder = try folder()
    let decided = try decide(folder, "Måltider")
    #expect(decided.remarks.contains("decisions/unknown-matter"), "\(decided.remarks)")
    #expect(try folder.text("decisions.csv").contains(";Måltider;"))
  }

  @Test("the id of a finding on a person is no name in a text; a name in what is decided is one")
  func people() throws {
    let folder = try Forum().folder()
    #expect(try decide(folder, "dependency/person:p100").remarks.isEmpty)
    let named = try decide(folder, "dependency/person:p100") { $0.decision = "Fråga Karin Öberg" }
    #expect(named.remarks.contains("names/in-text"), "\(named.remarks)")
  }

  @Test("the rights of the file stay, and others may not come into the trial")
  func rights() throws {
    let folder = try folder(Self.heading + "\n")
    let path = folder.path + "/decisions.csv"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    _ = try decide(folder)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let parent = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: folder.path).lastPathComponent
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: parent).allSatisfy {
        !$0.hasPrefix(".staging-\(name)")
      })
  }
}
