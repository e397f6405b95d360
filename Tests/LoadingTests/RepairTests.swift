// A repaired file: one form for all, the same roster, and the same again.

// Foundation decomposes letters and writes the files.
import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing

@Suite struct RepairTests {
  /// Repairs every file of `data` and gives them as a dataset, with what was changed.
  private func repaired(
    _ data: Dataset, _ settings: Settings = Settings()
  ) throws -> (data: Dataset, changes: [String: [RepairedFile.Change]]) {
    var result = Dataset([:])
    var changes: [String: [RepairedFile.Change]] = [:]
    for file in try data.loaded(settings).files {
      let bytes = try #require(data.files[file.name])
      let loaded = repairedFile(file, bytes: bytes, settings: settings)
      let once = try #require(loaded.value, "\(loaded.diagnostics.printed())")
      result.files[once.name] = once.bytes
      changes[once.name] = once.changes
    }
    return (result, changes)
  }

  /// Everything that a roster says, in one value.
  private func fields(_ roster: Roster) -> [String] {
    [
      "\(roster.organisations)", "\(roster.people)", "\(roster.networks)", "\(roster.memberships)",
      "\(roster.vacantSeats)", "\(roster.networkLinks)", "\(roster.expectedSeats)",
      "\(roster.collaborations)", "\(roster.collaborationMembers)", "\(roster.readiness)",
      "\(roster.areaEffects)", "\(roster.selfTests)", "\(roster.ladder)", "\(roster.initiatives)",
      "\(roster.keyFactors)", "\(roster.levels)", "\(roster.otherRoles)",
      "\(roster.tables.map(\.rawValue).sorted())",
    ]
  }

  private func organisations(_ bytes: [UInt8]) -> Dataset {
    Dataset.readiness.with("organisations.csv", bytes: bytes)
      .with("readiness.csv", "organisation,area,stance\n2580,Vatten,leda\n")
  }

  @Test("every byte form of a table becomes the same bytes", arguments: VariantsTests.forms)
  func forms(_ name: String, _ bytes: [UInt8]) throws {
    let (data, changes) = try repaired(organisations(bytes))
    let text = String(decoding: data.files["organisations.csv"] ?? [], as: UTF8.self)
    // Compared by bytes: Swift's own comparison holds NFC and NFD for equal.
    #expect(Array(text.utf8) == Array(VariantsTests.text(",", "\n").utf8), "\(name)")
    #expect(changes["organisations.csv"]?.isEmpty == false)
    #expect(changes["readiness.csv"] == [])
    #expect(try data.loaded().diagnostics.printed() == "")
  }

  @Test("letters that were read with the wrong encoding are mended when all of them were")
  func mojibake() throws {
    let good = VariantsTests.text(",", "\n")
    for turns in 1...3 {
      var bytes = Array(good.utf8)
      for _ in 1...turns {
        bytes = Array(String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })).utf8)
      }
      let (data, changes) = try repaired(organisations(bytes))
      #expect(data.files["organisations.csv"] == Array(good.utf8))
      let letters = good.unicodeScalars.count { $0.value > 0x7F }
      guard case .mojibake(let mended) = changes["organisations.csv"]?.first else {
        Issue.record("not told: \(changes)")
        continue
      }
      #expect(turns > 1 || mended == letters)
    }
    // One good letter: nobody knows which of them are spoiled.
    let mixed = "id,name\no1,Ã¥\no2,å\n"
    let (data, changes) = try repaired(Dataset.readiness.with("organisations.csv", mixed))
    #expect(data.files["organisations.csv"] == Array(mixed.utf8))
    #expect(changes["organisations.csv"] == [])
    // As Windows-1252 has the second letters: Å is Ã and the dots of an ellipsis, Ö Ã and a dash.
    let (windows, _) = try repaired(
      Dataset.readiness.with("organisations.csv", "id,name\no1,Ã…sby Ã–by Ã„lv\no2,B\n"))
    #expect(
      windows.files["organisations.csv"] == Array("id,name\no1,Åsby Öby Älv\no2,B\n".utf8))
  }

  // Found by the fuzzer: the mark hid that all other letters were spoiled, and the first repair
  // removed it, so that the second mended what the first had left.
  @Test(
    "what hides a misreading does not make a second repair differ from the first",
    arguments: [
      "id;namn;x\u{FEFF};\u{C3}\u{A5}\no1;A;;\no2;B;;\n",
      "Titel 漢\nid;namn\no1;\u{C3}\u{A5}\no2;B\n",
      "id;namn\no1;A\u{303}\u{A5}\no2;B\n",
      "sep=;\n\u{FEFF}id;namn\no1;\u{C3}\u{A5}\no2;B\n",
      "\u{FEFF}\u{FEFF}id;namn\no1;\u{C3}\u{A5}\no2;B\n",
    ])
  func hidden(_ text: String) throws {
    let (data, _) = try repaired(Dataset.readiness.with("organisations.csv", text))
    let (again, changes) = try repaired(data)
    #expect(again.files == data.files)
    #expect(changes.values.allSatisfy { $0.isEmpty })
    let once = String(decoding: data.files["organisations.csv"] ?? [], as: UTF8.self)
    #expect(once.contains("å") && !once.contains("\u{C3}"))
  }

  @Test("numbers are written in one way where there is no doubt, and only in columns of numbers")
  func numbers() throws {
    let (data, changes) = try repaired(
      Dataset.networks.with(
        "networks.csv",
        "id;name;möten per år;timmar per möte\nn1;1 000;1 000,50;\u{2212}0\nn2;0,5;,5;12.345\n"))
    #expect(
      String(decoding: data.files["networks.csv"] ?? [], as: UTF8.self)
        == "id,name,möten per år,timmar per möte\nn1,1 000,1000.50,-0\nn2,\"0,5\",.5,12.345\n")
    #expect(changes["networks.csv"] == [.separator(.semicolon), .numbers(cells: 3)])
  }

  @Test("lost zeros, words, dates and line breaks in cells are left as they are")
  func left() throws {
    let text =
      "id,name,organisation,function,since\np1,\"Chef\r\nAskby\",o1,\"a \"\"b\"\"\",2020-02\n"
    let (data, changes) = try repaired(Dataset.networks.with("people.csv", text))
    #expect(data.files["people.csv"] == Array(text.utf8))
    #expect(changes["people.csv"] == [])
  }

  @Test("what was changed is counted")
  func counted() throws {
    let text =
      "sep=;\r\nRapport;;;\r\n;;;\r\nid ; namn;;\r\no1;\"A\u{30A}sby\";;\r\n\r\n;;\r\no2; B ;;\r\n;;;\r\n"
    let file = Dataset.readiness.with("organisations.csv", text)
      .without("readiness.csv").with("readiness.csv", "organisation,area,stance\no1,V,leda\n")
    let (data, changes) = try repaired(file)
    #expect(
      data.files["organisations.csv"] == Array("id,namn\no1,\u{C5}sby\no2,B\n".utf8))
    #expect(
      changes["organisations.csv"] == [
        .separatorLine, .titleRows(2), .separator(.semicolon), .lineEnds, .emptyRows(3),
        .emptyColumns(2), .blanks(cells: 3), .composed(cells: 1),
      ])
    let (_, quotes) = try repaired(
      Dataset.readiness.with("organisations.csv", "\"id\",\"name\"\n\"o1\",\"A\"\n\"o2\",\"B\"\n"))
    #expect(quotes["organisations.csv"] == [.form])
  }

  @Test(
    "a file whose structure is broken is not repaired",
    arguments: [
      "id,name\no1,\"A\no2,B\n", "id,name\no1,A,x\n", "id,name\no1,\"A\" b\n", "id\no1\n",
      "id,name\no1,A\0\n", "id,name\no1,19850709-9805\n",
    ])
  func broken(_ text: String) throws {
    let file = try FileSummary.organisations
    let loaded = repairedFile(file, bytes: Array(text.utf8))
    #expect(loaded.value == nil)
    #expect(loaded.hasErrors)
  }

  @Test("own names of columns stay, and their numbers are understood")
  func ownNames() throws {
    var settings = Settings()
    settings.columns = [.organisations: ["population": ["Invånarantal"]]]
    let (data, _) = try repaired(
      Dataset.readiness.with(
        "organisations.csv", "id;name;Invånarantal\no1;Askby;12 345\no2;Bokby;1\n"), settings)
    #expect(
      data.files["organisations.csv"]
        == Array("id,name,Invånarantal\no1,Askby,12345\no2,Bokby,1\n".utf8))
    #expect(try data.loaded(settings).value?.organisations.map(\.population) == [12345, 1])
  }

  @Test(
    "the same roster, nothing to say of the form, and the same bytes when repaired again",
    arguments: 0..<60 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let data = Dataset.random(&random)
    let before = try data.loaded()
    let (clean, _) = try repaired(data)
    let after = try clean.loaded()
    let old = try #require(before.value, "\(before.diagnostics.printed())")
    let new = try #require(after.value, "\(after.diagnostics.printed())")
    for (one, two) in zip(fields(old), fields(new)) { #expect(Array(one.utf8) == Array(two.utf8)) }
    for code in after.diagnostics.counts.map(\.code) {
      #expect(!code.hasPrefix("encoding/") && !code.hasPrefix("csv/"), "\(code)")
    }
    for file in after.files {
      #expect(file.encoding == .utf8 && file.separator == .comma && !file.forms.hasGroups)
      #expect(!file.forms.decimals.contains(.comma))
    }
    let (again, changes) = try repaired(clean)
    #expect(again.files == clean.files)
    #expect(changes.values.allSatisfy { $0.isEmpty })
  }
}

extension FileSummary {
  /// What loading says of a plain organisations.csv.
  fileprivate static var organisations: FileSummary {
    get throws {
      let files = try Dataset.readiness.loaded().files
      return try #require(files.first { $0.table == .organisations })
    }
  }
}

extension Dataset {
  /// Every table but the self-test, stored in forms that spreadsheets give them, drawn by chance.
  fileprivate static func random(_ random: inout SplitMix64) -> Dataset {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &random)]
    }
    let names = [
      "Askby", "Björkåsa", "A\u{30A}sby", "Chef; a", "Chef, b", "Ett \"namn\"", "Örby|x",
    ]
    let numbers = ["", "0,5", "0.25", "1", "1 000,5", "12\u{A0}345", ",5"]
    let shares = ["", "0,5", "0.25", "1", "0"]
    let days = ["", "2020", "2020-02", "2020-02-29"]
    var tables: [(String, [[String]])] = []
    tables.append(
      (
        "organisations.csv",
        [["id", "Namn", "folkmängd"]]
          + (1...4).map {
            ["o\($0)", "\(pick(names)) \($0)", pick(["", "12 500", "8\u{202F}200"])]
          }
      ))
    tables.append(
      (
        "people.csv",
        [["id", "namn", "organisation", "funktion", "nivå", "sedan"]]
          + (1...6).map { row in
            [
              "p\(row)", "\(pick(names)) \(row)", "o\(Int.random(in: 1...4, using: &random))",
              pick(names), pick(["chef", "Stab", ""]), pick(days),
            ]
          } + [["v", "Vakant", "o1", "", "", ""]]
      ))
    tables.append(
      (
        "networks.csv",
        [["id", "namn", "område", "värd", "möten per år"]]
          + (1...3).map {
            ["n\($0)", "\(pick(names)) \($0)", pick(names), "o\($0)", pick(numbers)]
          }
      ))
    let seats = (1...6).flatMap { person in (1...3).map { (person, $0) } }
    tables.append(
      (
        "memberships.csv",
        [["person", "nätverk", "roll", "från", "närvaro"]]
          + seats.map { person, network in
            [
              "p\(person)", "n\(network)", pick(["ordförande", "annan roll", ""]), pick(days),
              pick(shares),
            ]
          } + [["v", "n1", "", "", ""]]
      ))
    tables.append(
      (
        "readiness.csv",
        [["kommun", "område", "hållning", "anteckning"]]
          + (1...4).map { ["o\($0)", "Område \($0)", pick(["leda", "avstå"]), pick(names)] }
      ))
    var files: [String: [UInt8]] = [:]
    for (name, rows) in tables { files[name] = stored(rows, &random) }
    var data = Dataset([:])
    data.files = files
    return data
  }

  /// A table as bytes: encoding, separator, line ends, quotes, blanks, titles and empty ends by chance.
  private static func stored(_ rows: [[String]], _ random: inout SplitMix64) -> [UInt8] {
    func chance() -> Bool { Bool.random(using: &random) }
    let separator = [",", ";", "\t", "|"][Int.random(in: 0..<4, using: &random)]
    let end = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
    let (empty, quoted, spaced) = (chance(), chance(), chance())
    var lines: [String] = []
    if chance() { lines.append("sep=\(separator)") }
    if chance() { lines += ["Uttag ur registret", ""] }
    for row in rows {
      var cells = row.map { cell in
        let must = cell.contains { "\"\r\n,;\t|".contains($0) }
        guard quoted || must else { return spaced ? " \(cell)\u{A0}" : cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }
      if empty { cells += ["", ""] }
      lines.append(cells.joined(separator: separator))
      if empty, chance() { lines.append(separator) }
    }
    let text = lines.joined(separator: end) + (chance() ? end : "")
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return Array(text.utf8)
    case 1: return [0xEF, 0xBB, 0xBF] + text.utf8
    case 2: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default:
      // What Windows-1252 lacks is replaced, so that the text is another, but the same every time.
      let latin = text.precomposedStringWithCanonicalMapping.unicodeScalars
      return latin.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: " ") }
    }
  }
}
