// How long the sentences of the basis are: what an officer reads between the tables, in both languages.

import Datasets
import Reporting
import Run
import TestSupport
import Testing
import Text

@Suite struct BasisSentencesTests {
  /// As many words as a sentence may have; whoever reads it aloud has then lost its beginning.
  private static let most = 40

  @Test("no sentence of the basis of the example is over forty words", arguments: Language.allCases)
  func lengths(language: Language) throws {
    var request = Request(dataset: Example.path)
    request.asOf = "2026-11-27"
    request.language = language
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    let material = try PreparedRun(request, progress: .silent).material
    let document = Document(material, edition: .board, language: language)
    let texts = document.sections.flatMap { section in
      section.blocks.flatMap(\.readTexts).map { (section.id, $0) }
    }
    #expect(texts.count > 200)
    for (section, text) in texts {
      for sentence in text.sentences {
        let words = sentence.split(whereSeparator: \.isWhitespace).count
        if words > Self.most { Issue.record("\(section): \(words) words: \(sentence)") }
      }
    }
  }

  @Test(
    "what ends a sentence, and what does not",
    arguments: [
      ("En. Två: Tre? Fyra", 4), ("Enligt Avelino m.fl. (2016) är 2.5 lika med 2,5.", 1),
      ("Ca 20 har det; de är med.", 1), ("Risken är 5 %. 40 av 350 bryts.", 2),
    ])
  func ends(text: String, count: Int) {
    #expect(text.sentences.count == count)
  }
}

extension String {
  /// The text cut after a stop, question mark or colon that blanks and a capital or digit follow.
  fileprivate var sentences: [Substring] {
    var cuts: [Substring] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let next = index(after: place)
      if ".?!:".contains(self[place]), next < endIndex, self[next].isWhitespace,
        let after = self[next...].first(where: { !$0.isWhitespace }),
        after.isUppercase || after.isNumber
      {
        cuts.append(self[start..<next])
        start = next
      }
      place = next
    }
    return cuts + [self[start...]]
  }
}

extension Block {
  /// What is read as running text.
  fileprivate var readTexts: [String] {
    switch self {
    case .heading(let text), .paragraph(let text), .note(let text): [text]
    case .list(let items): items
    case .keyFigures(let figures): figures.flatMap { [$0.label, $0.definition] }
    case .findings(let cards):
      cards.flatMap { $0.facts + [$0.more, $0.meaning, $0.certainty, $0.action] }
    case .points(let points): points.flatMap { [$0.fact, $0.meaning, $0.action, $0.cost] }
    case .table(let grid):
      // Cells of words, as the definitions of key figures, are read too; lists of names are not sentences.
      [grid.caption, grid.footnote]
        + (grid.id == "tabell-nyckeltal" ? grid.rows.compactMap(\.last) : [])
    case .picture(let picture): [picture.caption, picture.alternative]
    case .terms(let terms): terms.flatMap { [$0.term, $0.meaning] }
    }
  }
}
