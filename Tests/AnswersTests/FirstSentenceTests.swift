// Every question is answered with a sentence first, which is true, and then with ten lines; all is there for who asks.

import Answers
import Datasets
import Findings
import Foundation
import TestSupport
import Testing
import Text

@Suite struct FirstSentenceTests {
  private static func request(_ dataset: String, _ language: Language = .swedish) -> Request {
    var request = Request(dataset: dataset)
    request.asOf = "2026-11-21"
    request.language = language
    return request
  }

  /// Every question about a dataset, by name.
  private static func answers(
    _ request: Request, person who: String, network what: String, organisation home: String,
    from: String, to: String, text: String
  ) throws -> [(name: String, answer: Answer)] {
    var change = WhatIfQuery()
    change.remove = [who]
    return [
      ("person", try person(request, ThingQuery(who))),
      ("network", try network(request, ThingQuery(what))),
      ("organisation", try organisation(request, ThingQuery(home))),
      ("path", try path(request, PathQuery(from: from, to: to))),
      ("gaps", try gaps(request, GapQuery())), ("risk", try risk(request, RiskQuery())),
      ("find", try find(request, FindQuery(text))), ("what-if", try whatIf(request, change)),
    ]
      + (try instrumentNames.map { ("instrument " + $0, try instrument(request, $0)) })
  }

  /// All of the example is asked once for each language.
  private static let swedish = Result { try ofExample(.swedish) }
  private static let english = Result { try ofExample(.english) }

  private static func ofExample(_ language: Language) throws -> [(name: String, answer: Answer)] {
    try answers(
      request(Example.path, language), person: "p00066", network: "n-itchefer",
      organisation: "9002", from: "IT", to: "politiker", text: "ekonomi")
  }

  private func example(_ language: Language) throws -> [(name: String, answer: Answer)] {
    try (language == .swedish ? Self.swedish : Self.english).get()
  }

  private func small(_ language: Language) throws -> [(name: String, answer: Answer)] {
    let folder = try TemporaryFolder(smallDataset)
    return try Self.answers(
      Self.request(folder.path, language), person: "p3", network: "eko", organisation: "9001",
      from: "p1", to: "it", text: "björk")
  }

  private func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

  @Test(
    "the first line is whole sentences, and below it stand at most ten lines",
    arguments: [Language.swedish, .english])
  func short(language: Language) throws {
    for (name, answer) in try example(language) + small(language) {
      for style in [TerminalStyle.plainText, TerminalStyle(isPlain: true)] {
        var form = AnswerForm()
        form.style = style
        let told = lines(try answer.text(form))
        let first = try #require(told.first)
        #expect(first.hasSuffix("."), "\(name): \(first)")
        #expect(
          first.first.map { $0.isUppercase || $0.isNumber } == true, "\(name): \(first)")
        #expect(
          !first.contains("  ") && !first.contains("..") && !first.contains(" ."),
          "\(name): \(first)")
        #expect(told.count <= 12, "\(name): \(told.count) lines")
        #expect(told.count == 1 || told[1].isEmpty, "\(name)")
      }
    }
  }

  @Test("in a narrow window the sentence is broken between words, and the lines stay ten")
  func narrow() throws {
    for (name, answer) in try example(.swedish) {
      var form = AnswerForm()
      form.style = TerminalStyle(width: 72)
      let told = lines(try answer.text(form))
      let below = try #require(told.firstIndex(of: "") ?? told.indices.last)
      #expect(told[..<below].allSatisfy { $0.count <= 72 }, "\(name)")
      #expect(told.count - below - 1 <= 10, "\(name): \(told)")
      #expect(told[..<below].joined(separator: " ") == answer.sentence || below == 0, "\(name)")
    }
  }

  @Test("all of it has every row of every table, and json and csv never have less")
  func whole() throws {
    for (name, answer) in try example(.swedish) {
      var form = AnswerForm(isWhole: true)
      form.style = TerminalStyle(isPlain: true)
      let told = lines(try answer.text(form))
      #expect(told.first == answer.sentence, "\(name)")
      for part in answer.parts where !part.isRecord && part.told.rowCount > 0 {
        let rows = told.count {
          $0.components(separatedBy: "\t").count == part.told.columns.count
        }
        #expect(rows >= part.told.rowCount + 1, "\(name) \(part.sheet.name)")
        if !part.title.isEmpty { #expect(told.contains(part.title), "\(name) \(part.title)") }
      }
      for note in answer.notes { #expect(told.contains(note), "\(name)") }
      for format in [QueryFormat.json, .csv] {
        let all = try answer.text(AnswerForm(format, isWhole: true))
        #expect(try answer.text(AnswerForm(format)) == all, "\(name)")
      }
    }
  }

  @Test("the last line counts what is left out, and nothing is said where nothing is")
  func rest() throws {
    for (name, answer) in try example(.swedish) {
      let short = lines(try answer.text(AnswerForm()))
      let whole = lines(try answer.text(AnswerForm(isWhole: true)))
      let more = short.last { $0.hasPrefix("…") }
      // One table that is there as a whole has its title when all is asked for, and nothing else beside.
      let titles = Set(answer.parts.map(\.title)).subtracting([""])
      let same = whole.count { !titles.contains($0) } == short.count
      #expect((more == nil) == same, "\(name): \(more ?? "")")
      if let more { #expect(more.hasSuffix(": --all (make: ALL=1)"), "\(name): \(more)") }
    }
    // 237 people sit in networks or stand in the list; ten are listed, of whom eight are shown.
    let answer = try risk(Self.request(Example.path), RiskQuery())
    let rows = try #require(answer.parts.first)
    let shown = lines(try answer.text(AnswerForm())).count - 4
    let left = rows.sheet.rowCount + rows.unlisted - shown
    #expect(
      try answer.text(AnswerForm()).hasSuffix("… \(left) rader till: --all (make: ALL=1)"))
    var all = RiskQuery()
    all.top = nil
    let everybody = try risk(Self.request(Example.path), all)
    #expect(everybody.parts.first?.sheet.rowCount == rows.sheet.rowCount + rows.unlisted)
    #expect(everybody.sentence == answer.sentence)
  }

  @Test("one table that is asked for is shown alone, below the same sentence")
  func part() throws {
    let answer = try network(Self.request(Example.path), ThingQuery("n-itchefer"))
    let told = lines(try answer.text(AnswerForm(.table, part: "links")))
    #expect(told.first == answer.sentence && told.count <= 12)
    #expect(told.contains { $0.hasPrefix("Andra nätverket") }, "\(told)")
  }

  @Test("ids stand in no sentence, and in rows that are shown first behind a name at most")
  func names() throws {
    for (name, answer) in try example(.swedish) {
      let told = try answer.text(AnswerForm()).replacing(#/\([^()]*\)/#, with: "")
      #expect(!told.contains(#/\b(p0\d{4}|n-[a-z]+|c-\d{3})\b/#), "\(name): \(told)")
    }
  }
}
