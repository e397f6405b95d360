// The PDFs of a run: there, the same each time, and missed in good order when typst is not.

import Datasets
import Findings
import Foundation
import Night
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct PDFTests {
  /// Whether `make setup` could install typst.
  private static let hasTypst = FileManager.default.isExecutableFile(
    atPath: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build/typst/bin/python3").path)

  private func request(_ folder: TemporaryFolder) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.drawing = [Program.path, "draw-worker"]
    request.parts = [.centrality]
    return request
  }

  @Test(
    "every paper is set as PDF and the brief in Word, byte for byte the same each time",
    .enabled(if: hasTypst))
  func twice() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    for name in ["one", "two"] {
      let result = try analyse(request(folder), to: place.path + "/" + name, progress: .silent)
      #expect(result.status == .done, "\(result.messages)")
    }
    let word = try place.bytes("one/board.docx")
    #expect(word.starts(with: Data("PK".utf8)) && word.count > 10_000)
    #expect(try place.bytes("two/board.docx") == word)
    #expect(try place.mode("one/board.docx") == 0o644)
    for name in ["board.pdf", "basis.pdf", "annex.pdf"] {
      let bytes = try place.bytes("one/" + name)
      #expect(bytes.starts(with: Data("%PDF-1.7".utf8)))
      #expect(try place.bytes("two/" + name) == bytes)
    }
    #expect(try place.mode("one/annex.pdf") == 0o600)
    #expect(try place.mode("one/basis.pdf") == 0o644)
  }

  @Test("without typst everything else is published, a finding says so, and the exit code is 69")
  func without() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    var request = request(folder)
    request.pdf = .python("/nowhere/python3")
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .toolMissing)
    #expect(result.messages.contains { $0.contains("basis.pdf: typst is not installed") })
    let files = place.files()
    #expect(files.contains("r/basis.html") && files.contains("r/annex.html"))
    #expect(!files.contains { $0.hasSuffix(".pdf") })
    #expect(try place.text("r/basis.html").contains("Rapporten kunde inte sättas som PDF."))
  }

  @Test(
    "a typesetter that crashes, hangs up or talks nonsense costs its PDF only",
    arguments: [
      ("#!/bin/sh\nkill -SEGV $$\n", "ended by signal 11"),
      ("#!/bin/sh\necho 'no such sign' >&2\nexit 3\n", "typst: no such sign"),
      ("#!/bin/sh\necho 'not a PDF'\n", "what came back is no PDF"),
      ("#!/bin/sh\nexit 2\n", "typst is not installed"),
    ])
  func broken(script: String, words: String) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder(["python": script])
    try place.set(mode: 0o755, of: "python")
    var request = request(folder)
    request.pdf = .python(place.path + "/python")
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .toolMissing)
    #expect(result.messages.contains { $0.contains(words) }, "\(result.messages)")
    #expect(place.files().contains("r/basis.html"))
  }

  /// A Python that notes each call and makes a file of nothing but the checksum of what it is given.
  private static let counting = """
    #!/bin/sh
    echo call >> "$(dirname "$0")/calls"
    case "$3" in *docx*) printf PK;; *) printf %%PDF-;; esac
    cksum
    """

  @Test(
    "a paper that the last run made of the very same is not set again; with any other byte it is")
  func kept() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder(["bin/python": Self.counting])
    try place.set(mode: 0o755, of: "bin/python")
    var request = request(folder)
    request.pdf = .python(place.path + "/bin/python")
    var last = 0
    func calls(_ change: () throws -> Void = {}) throws -> Int {
      try change()
      let result = try analyse(request, to: place.path + "/r", progress: .silent)
      #expect(result.status == .done, "\(result.messages)")
      let all = try place.text("bin/calls").split(separator: "\n").count
      defer { last = all }
      return all - last
    }
    let papers = ["board.pdf", "basis.pdf", "annex.pdf", "board.docx"]
    func bytes() throws -> [Data] { try papers.map { try place.bytes("r/" + $0) } }
    #expect(try calls() == 4)
    let first = try bytes()
    #expect(try calls() == 0)
    #expect(try bytes() == first)
    #expect(try place.mode("r/papers.json") == 0o600)
    #expect(try place.mode("r/annex.pdf") == 0o600)
    // A paper that is no longer as it was made.
    #expect(try calls { try place.write("%PDF-", to: "r/basis.pdf") } == 1)
    #expect(try bytes() == first)
    #expect(try calls { try place.write("{}", to: "r/papers.json") } == 4)
    // Other words, another day, another Python.
    #expect(
      try calls {
        try folder.write(
          try folder.text("networks.csv").replacing("Ekonomi", with: "Ekonomu"),
          to: "networks.csv")
      } > 0)
    #expect(try place.bytes("r/basis.pdf") != first[1])
    #expect(try calls { request.asOf = "2026-11-22" } == 4)
    #expect(try calls { try place.write("installed\n", to: "installed") } == 4)
    #expect(
      try calls { try place.write(Self.counting + "\nexit 0\n", to: "bin/python") } == 4)
    #expect(try calls() == 0)
  }

  @Test("nothing is taken from a list of papers that others may write to")
  func othersMayWrite() throws {
    let place = try TemporaryFolder()
    var kept = KeptPapers()
    kept.keep("basis.pdf", Array("%PDF-1".utf8), of: "a")
    try place.write("%PDF-1", to: "basis.pdf")
    try place.write(
      try String(decoding: JSONEncoder().encode(kept), as: UTF8.self), to: "papers.json")
    try place.set(mode: 0o600, of: "papers.json")
    #expect(KeptPapers(of: place.path).paper("basis.pdf", of: "a") == Array("%PDF-1".utf8))
    #expect(KeptPapers(of: place.path).paper("basis.pdf", of: "b") == nil)
    #expect(KeptPapers(of: place.path).paper("annex.pdf", of: "a") == nil)
    try place.set(mode: 0o666, of: "papers.json")
    #expect(KeptPapers(of: place.path).paper("basis.pdf", of: "a") == nil)
  }

  @Test("every naughty string comes through a whole run as a name, exact or visibly cleaned")
  func naughty() throws {
    #expect(naughtyStrings.count == 515)
    func cell(_ text: String) -> String {
      "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
    // The loader refuses NUL, empty names and what looks like an identity number; the rest is told here.
    let names = naughtyStrings.filter { name in
      !name.isEmpty && name.unicodeScalars.contains { !$0.properties.isWhitespace }
        && !name.unicodeScalars.contains("\0")
    }
    var people = "id,name,organisation,function,level,since\n"
    var networks = "id,name,field,level\n"
    var memberships = "person,network,role,from,to\n"
    for (row, name) in names.enumerated() {
      // The gate stops a person called 'if' or 'null', whom the page would seem to name.
      people += "p\(row),\(cell("\(name) x\(row)")),o1,Chef,chef,2020-01-01\n"
      memberships += "p\(row),n\(row % 60),,,\np\(row),n\((row + 1) % 60),,,\n"
    }
    for (row, name) in names.prefix(60).enumerated() {
      networks += "n\(row),\(cell("\(name) \(row)")),Område,chef\n"
    }
    let folder = try TemporaryFolder([
      "organisations.csv": "id,name,kind,population\no1,Askby,kommun,1\no2,Bokby,kommun,2\n",
      "people.csv": people, "networks.csv": networks, "memberships.csv": memberships,
    ])
    let place = try TemporaryFolder()
    let result = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    #expect(!Self.hasTypst || result.status == .done, "\(result.messages)")
    let annex = try place.text("r/annex.html")
    var exact = 0
    for name in names.prefix(60) {
      let shown = name.trimmingCharacters(in: .whitespacesAndNewlines)
        .replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
        .replacingOccurrences(of: "'", with: "&#39;")
      if annex.contains(shown) { exact += 1 }
    }
    #expect(exact >= 55)
    for active in ["<script>alert", "<img", "<svg onload", "<iframe", "<a href=http"] {
      #expect(!annex.contains(active))
    }
  }

  @Test("where PDFs cannot be set a report that has not changed still holds, with 69 each night")
  func unchangedWithout() throws {
    let night = try NightFolder()
    let first = try night.run("2026-11-21") { $0.pdf = .python("/nowhere/python3") }
    let second = try night.run("2026-11-22") { $0.pdf = .python("/nowhere/python3") }
    #expect(statuses(first) == [.toolMissing] && statuses(second) == [.toolMissing])
    #expect(second.map(\.isUnchanged) == [true])
    #expect(messages(second).contains("not made: basis.pdf: typst is not installed"))
    #expect(night.runs() == ["2026-11-21"])
    // Where the reason is another, or is gone, the report is made anew.
    #expect(try night.run("2026-11-22").map(\.isUnchanged) == [false])
  }

  @Test("signs that show nothing do not stop a PDF", .enabled(if: hasTypst))
  func invisible() throws {
    let folder = try TemporaryFolder(smallDataset)
    // The joiner and the variation selector stay in cells.
    try folder.write(
      try folder.text("networks.csv").replacing("Ekonomi", with: "Ek\u{FEFF}ono\u{200D}mi\u{FE0F}"),
      to: "networks.csv")
    try folder.write("title: Nät\u{200B}verk\u{2060}\n", to: "settings.yaml")
    let result = try analyse(request(folder), to: folder.path + "/out", progress: .silent)
    #expect(result.status == .done, "\(result.messages)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/out/basis.pdf"))
  }
}
