// The guides against the code: first pages, lists of analyses, commands of articles, paths and snippets.

import Findings
import Foundation
import Instruments
import Invented
import Joint
import Network
import Roster
import Testing

@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  /// Folders without Swift: the headers of C libraries, and what the program is packed with.
  private static let walls = ["CCrypto", "CGraphviz", "CWorkbook", "CZlib", "Packaging"]

  /// The rooms that have a first page of their own; the first page of `diagonal` is the handbook's.
  private static func rooms() throws -> [String] {
    try names(in: "Sources", ending: "").filter {
      $0 != "diagonal" && !$0.hasPrefix(".") && !walls.contains($0)
    }
  }

  /// What stands in code voice in a text, in order.
  static func code(in text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  // MARK: First pages

  @Test(
    "every room has a first page that says what comes in, what goes out and what it may never do")
  func firstPages() throws {
    for room in try Self.rooms() {
      let page = try Self.text("Sources/\(room)/\(room).docc/\(room).md")
      #expect(page.hasPrefix("# ``\(room)``\n"), "\(room)")
      for word in ["\n- **In**: ", "\n- **Out**: ", "\n- **Never**: ", "\nBegin with `"] {
        #expect(page.contains(word), "\(room) lacks \(word)")
      }
    }
  }

  @Test("every room and every wall stands in the README")
  func map() throws {
    let readme = try Self.text("README.md")
    let parts = readme.components(separatedBy: "### The rooms\n")
    let map = try #require(parts.last?.components(separatedBy: "\n### ").first)
    #expect(parts.count == 2)
    let words = Set(map.split { !$0.isLetter }.map(String.init))
    for room in try Self.rooms() + ["diagonal"] + Self.walls {
      #expect(words.contains(room), "\(room)")
    }
  }

  @Test("a file that a first page tells to begin with is there")
  func beginnings() throws {
    for room in try Self.rooms() {
      let page = try Self.text("Sources/\(room)/\(room).docc/\(room).md")
      for word in Self.code(in: page) where word.hasSuffix(".swift") || word.hasSuffix("/") {
        guard !word.hasPrefix("Data") && !word.hasPrefix("tables") else { continue }
        #expect(exists("Sources/\(room)/\(word)"), "\(room): \(word)")
      }
    }
  }

  // MARK: Analyses

  /// A room with a catalogue: a row of its table for each analysis, as the catalogue has it.
  struct Catalogued: Sendable {
    let room: String
    let rows: [(name: String, row: String, tables: [Table])]
    /// The commands of which one must stand in the article of an analysis.
    let commands: @Sendable (String) -> [String]

    init<Input>(
      _ room: String, _ analyses: [Analysis<Input>],
      commands: @escaping @Sendable (Analysis<Input>) -> [String]
    ) {
      self.room = room
      rows = analyses.map { one in
        let parts = one.parts.isEmpty ? "every" : one.parts.map(\.rawValue).joined(separator: ", ")
        return (one.name, "| `\(one.name)` | \(parts) | \(one.cost) | <doc:", one.tables)
      }
      self.commands = { name in
        analyses.first { $0.name == name }.map(commands) ?? []
      }
    }

    var folder: String { "Sources/\(room)/\(room).docc" }
  }

  private static let catalogues = [
    Catalogued("Network", Catalogue.analyses) { analysis in
      (analysis.parts.isEmpty ? Part.allCases : analysis.parts).map {
        ".build/release/diagonal analyse Data/exempel-forbund --only \($0.rawValue) --tables-only "
          + "--output /tmp/report"
      }
    },
    Catalogued("Instruments", InstrumentCatalogue.all) {
      ["make \($0.name) DATASET=Data/exempel-forbund"]
    },
    Catalogued("Joint", JointCatalogue.all) { _ in
      [".build/release/diagonal analyse Data/exempel-forbund --tables-only --output /tmp/report"]
    },
  ]

  /// The section `## Run it` of an article; empty when it has none.
  private static func run(_ article: String) -> String {
    let parts = article.components(separatedBy: "\n## Run it\n")
    return parts.count == 2 ? parts[1].components(separatedBy: "\n## ")[0] : ""
  }

  /// The tables of a section and their columns: lines as "- `tables/people.csv`: `core`".
  private static func tables(in run: String) -> [(table: String, columns: [String])] {
    run.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("- `tables/") else { return nil }
      let words = code(in: line)
      let file = words.first.map { $0.dropFirst("tables/".count).dropLast(".csv".count) }
      return file.map { (String($0), Array(words.dropFirst())) }
    }
  }

  @Test("the table of analyses on a room's first page is its catalogue", arguments: 0..<3)
  func catalogue(place: Int) throws {
    let room = Self.catalogues[place]
    let page = try Self.text("\(room.folder)/\(room.room).md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(rows.count == room.rows.count)
    for (written, (name, row, _)) in zip(rows, room.rows) {
      #expect(written.hasPrefix(row), "\(name): \(written)")
      let linked = written.components(separatedBy: "<doc:").dropFirst().compactMap {
        $0.split(separator: ">").first.map(String.init)
      }
      // Each article of an analysis has its name, its tables, and a command that gives them.
      for article in linked {
        let run = Self.run(try Self.text("\(room.folder)/\(article).md"))
        #expect(run.contains("Analysis `\(name)`:\n"), "\(article) lacks \(name)")
        #expect(
          room.commands(name).contains { run.contains("    \($0)\n") },
          "\(article) lacks a command for \(name)")
      }
    }
  }

  @Test("every article is linked from its room's first page, and names the tables of its analyses")
  func articles() throws {
    for room in Self.catalogues {
      let page = try Self.text("\(room.folder)/\(room.room).md")
      let topics = try #require(page.components(separatedBy: "\n## Topics\n").last)
      for file in try Self.names(in: room.folder, ending: ".md") where file != room.room + ".md" {
        let article = file.dropLast(".md".count)
        #expect(topics.contains("\n- <doc:\(article)>"), "\(article)")
        let run = Self.run(try Self.text("\(room.folder)/\(file)"))
        #expect(!run.isEmpty, "\(article) has no command")
        let own = room.rows.filter { run.contains("Analysis `\($0.name)`:\n") }
        guard !own.isEmpty else { continue }
        let told = Set(Self.tables(in: run).map(\.table))
        let declared = Set(own.flatMap(\.tables).map(\.name))
        #expect(told.isSubset(of: declared), "\(article): \(told.subtracting(declared))")
      }
      // Between them the articles of an analysis name all its tables.
      for (name, _, tables) in room.rows {
        let runs = try Self.names(in: room.folder, ending: ".md").map {
          Self.run(try Self.text("\(room.folder)/\($0)"))
        }.filter { $0.contains("Analysis `\(name)`:\n") }
        let told = Set(runs.flatMap(Self.tables).map(\.table))
        for table in tables { #expect(told.contains(table.name), "\(name): \(table.name)") }
      }
    }
  }

  @Test("columns that articles name are written, and findings have the kinds that they name")
  func columns() throws {
    let shape = SyntheticShape(seed: 15, people: 100, networks: 20, organisations: 8)
    let roster = SyntheticRoster(shape).roster
    let day = SyntheticRoster.today
    let outcomes =
      analyse(Structure(of: roster, asOf: day, threads: 1)) { _ in }
      + analyseInstruments(roster, asOf: day)
    let sheets = Dictionary(
      (outcomes + analyseJointly(outcomes)).sheets.map { ($0.name, Set($0.columns.map(\.name))) },
      uniquingKeysWith: { first, _ in first })
    var compared = 0
    for room in Self.catalogues {
      let sources = try source(of: room.room) + source(of: "Findings")
      for file in try Self.names(in: room.folder, ending: ".md") {
        let run = Self.run(try Self.text("\(room.folder)/\(file)"))
        // A table that this roster gives no rows is held against nothing.
        for (table, named) in Self.tables(in: run) {
          guard let written = sheets[table] else { continue }
          compared += 1
          for column in named {
            #expect(written.contains(column), "\(file): \(table) has no \(column)")
          }
        }
        for line in run.split(separator: "\n") where line.hasPrefix("- `findings.json`") {
          for word in Self.code(in: line).dropFirst() {
            #expect(sources.contains("\"\(word)\""), "\(file): \(word)")
          }
        }
      }
    }
    #expect(compared > 40)
  }

  @Test("every instrument is a word of make, with its line of help")
  func words() throws {
    let instruments = InstrumentCatalogue.all.map(\.name)
    let makefile = try Self.text("Makefile")
    let list = try #require(makefile.components(separatedBy: "\nINSTRUMENTS := ").last)
    let words = list.components(separatedBy: "\n\n")[0].replacing("\\\n", with: "")
      .split(separator: " ").map(String.init)
    #expect(words == instruments)
    for name in instruments { #expect(makefile.contains("\n\(name): ## "), "\(name)") }
  }

  // MARK: Contributing

  @Test("every path that the guides name exists")
  func paths() throws {
    var count = 0
    for guide in ["Sources/Datasets/Datasets.docc/Contributing.md", "README.md"] {
      for word in Self.code(in: try Self.text(guide)) {
        let isPath =
          ["Sources/", "Tests/"].contains(where: word.hasPrefix)
          || ["Makefile", "README.md", "Package.swift"].contains(word)
        guard isPath, !word.contains("X") else { continue }
        count += 1
        #expect(exists(word), "\(guide): \(word)")
      }
    }
    #expect(count > 50)
  }

  @Test("every line of Swift in Contributing stands in the file that is named before it")
  func snippets() throws {
    var file = ""
    var lines: Set<String> = []
    var isCode = false
    var count = 0
    let guide = try Self.text("Sources/Datasets/Datasets.docc/Contributing.md")
    for line in guide.split(separator: "\n") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("```") {
        isCode.toggle()
        if isCode {
          lines = Set(
            try Self.text(file).split(separator: "\n").map {
              $0.trimmingCharacters(in: .whitespaces)
            })
        }
      } else if isCode {
        count += 1
        #expect(lines.contains(text), "\(file): \(text)")
      } else if let named = Self.code(in: text).last(where: { $0.hasSuffix(".swift") }) {
        file = named
      }
    }
    #expect(count > 20 && !isCode)
  }

  @Test("links between the articles of a room lead somewhere")
  func links() throws {
    for folder in try Self.rooms().map({ "Sources/\($0)/\($0).docc" })
      + ["Sources/diagonal/Handbook.docc"]
    {
      for file in try Self.names(in: folder, ending: ".md") {
        let text = try Self.text("\(folder)/\(file)")
        for part in text.components(separatedBy: "<doc:").dropFirst() {
          let article = part.prefix { $0 != ">" }
          #expect(exists("\(folder)/\(article).md"), "\(file): \(article)")
        }
      }
    }
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path)
  }

  /// The text of every source file of a room.
  private func source(of room: String) throws -> String {
    let folder = Self.root.appendingPathComponent("Sources/\(room)")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var text = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      text += try String(contentsOf: file, encoding: .utf8)
    }
    return text
  }
}
