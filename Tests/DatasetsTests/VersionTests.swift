// The commit beside the program, and the language of whoever has started it.

import Datasets
import Findings
import Foundation
import TestSupport
import Testing
import Text

@Suite struct VersionTests {
  private static let digits = String(repeating: "0123456789", count: 4)

  @Test("the version is one of semver.org, and no definition has changed in a later one")
  func version() throws {
    let version = try #require(ReleaseNumber(programVersion))
    for change in DefinitionChange.all {
      #expect(try #require(ReleaseNumber(change.since)) <= version, "\(change.since)")
    }
    #expect(programTold.hasPrefix(programVersion))
  }

  /// What may stand in the file, and whether it is a commit.
  private static let notes: [(text: String, isCommit: Bool)] = [
    ("\(digits)\n", true), ("\(digits)+\n", true), (digits, true), ("", false), ("main\n", false),
    ("\(digits.dropLast())g\n", false), ("\(digits.dropLast())A\n", false),
    ("\(digits.dropLast())\n", false), ("\(digits)++", false), ("\(digits)0", false),
  ]

  @Test(
    "a commit stands beside the program or where it is installed; what is no commit is not believed",
    arguments: notes)
  func commits(text: String, isCommit: Bool) throws {
    let expected = isCommit ? text.trimmingCharacters(in: .newlines) : nil
    for note in ["bin/diagonal.commit", "share/diagonal/commit"] {
      let folder = try TemporaryFolder(["bin/diagonal": "a program"])
      #expect(commit(of: folder.path + "/bin/diagonal") == nil)
      try folder.write(text, to: note)
      #expect(commit(of: folder.path + "/bin/diagonal") == expected, "\(note)")
    }
  }

  @Test("a note that is older than the program is of an earlier build")
  func old() throws {
    let folder = try TemporaryFolder(["diagonal.commit": Self.digits, "diagonal": "built later"])
    let built = Date(timeIntervalSince1970: 2_000_000_000)
    func set(_ date: Date, _ name: String) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: date], ofItemAtPath: folder.path + "/" + name)
    }
    try set(built, "diagonal")
    try set(built.addingTimeInterval(-1), "diagonal.commit")
    #expect(commit(of: folder.path + "/diagonal") == nil)
    // Packages give all their files one time.
    try set(built, "diagonal.commit")
    #expect(commit(of: folder.path + "/diagonal") == Self.digits)
  }

  @Test("the first of LC_ALL, LC_MESSAGES and LANG that is not empty decides")
  func languages() {
    let cases: [([String: String], Language)] = [
      ([:], .english), (["LANG": "sv_SE.UTF-8"], .swedish), (["LANG": "sv"], .swedish),
      (["LANG": "sv_FI@euro"], .swedish), (["LANG": "swedish"], .swedish),
      (["LANG": "en_GB.UTF-8"], .english), (["LANG": "C.UTF-8"], .english),
      (["LANG": "sva"], .english), (["LANG": "POSIX"], .english),
      (["LC_ALL": "sv_SE.UTF-8", "LANG": "en_US.UTF-8"], .swedish),
      (["LC_ALL": "C", "LANG": "sv_SE.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "sv_SE.UTF-8", "LANG": "C"], .swedish),
      (["LC_CTYPE": "sv_SE.UTF-8"], .english),
    ]
    for (environment, language) in cases {
      #expect(Language(locale: environment) == language, "\(environment)")
    }
  }

  @Test("every failure is told in Swedish, with what the user wrote")
  func failures() {
    let failures: [RunFailure] = [
      .inputData(report: "", errors: 2), .noWorkbookReader(report: "", folder: "ö1"),
      .noDataset(path: "ö1"), .noDatasets(folder: "ö1"), .noSettings(path: "ö1"),
      .cannotCreate(path: "ö1", reason: "r"), .notARunFolder(path: "ö1"),
      .strangersInRun(path: "ö1", files: ["a", "b", "c", "d"]),
      .notOnePerson(text: "ö1", reason: .severalDatasets, candidates: ["a"]),
      .notOnePerson(text: "ö1", reason: .severalNames, candidates: ["a"]),
      .notOnePerson(text: "ö1", reason: .namesakes, candidates: ["a"]),
      .notOnePerson(text: "ö1", reason: .contradiction("b"), candidates: ["a"]),
      .notOnePerson(text: "ö1", reason: .beginning, candidates: Array(repeating: "a", count: 12)),
      .stopped(.tooLong(seconds: 7)), .stopped(.signalled(signal: 9, megabytes: 512)),
      .stopped(.silent(reason: "r")), .notAGeneratedDataset(path: "ö1"), .notAnExport(path: "ö1"),
      .noGraph(name: "ö1", reason: "r"), .notEmpty(path: "ö1"), .insideDataset(path: "ö1"),
      .listsAreNotRepaired(folder: "ö1"), .cannotAdd(path: "ö1", reason: "r"),
      .otherList(path: "ö1", name: "n"), .noLists(paths: ["ö1"]), .notRepairable(files: ["ö1"]),
      .inputOutput(path: "ö1", reason: "r"), .locked(path: "ö1"),
      .unknown(kind: "person", text: "ö1", nearest: ["a"]),
      .ambiguous(kind: "network", text: "ö1", candidates: ["a", "b"]),
      .notDrawn(path: "ö1", reason: "r"), .leak(file: "ö1", told: "t"),
      .noInstrument(name: "ö1", known: ["a"]), .noHistory(path: "ö1"),
      .noSuchSeat(person: "ö1", network: "n"), .sameNetwork("ö1"), .sameOrganisation("ö1"),
      .taken(id: "ö1"), .halfAChange(text: "ö1"), .internal("w"),
    ]
    for failure in failures {
      let (swedish, english) = (failure.told(in: .swedish), failure.told(in: .english))
      #expect(english == "\(failure)")
      #expect(swedish.contains("ö1") == english.contains("ö1"), "\(swedish)")
      #expect(
        swedish.matches(of: /\b(the|is|of|not|and|which|nothing)\b/).isEmpty, "\(swedish)")
    }
    #expect(
      RunFailure.inputOutput(path: "x", reason: "r").told(in: .swedish) == "”x”: r")
    #expect(
      RunFailure.strangersInRun(path: "p", files: ["a", "b", "c", "d", "e"]).told(in: .swedish)
        == "i ”p” finns sådant som körningen inte har gjort (a, b, c och 2 till) och som skulle raderas; flytta det, "
        + "eller ange en ny mapp")
  }
}
