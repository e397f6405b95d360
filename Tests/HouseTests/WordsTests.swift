// What reports may say: every sentence of the three datasets against phrases that the lists cannot bear.

import Findings
import Testing
import Text

@Suite struct WordsTests {
  /// Phrases that were false, or told a cause, a habit or a judgement that no list holds.
  private static let forbidden: [(language: Language, phrases: [String])] = [
    (
      .swedish,
      [
        // False in a report once, or of the same kind.
        "arbetar med samma sak", "arbetar med samma initiativ", "är höga i", "är hög i",
        "uteblir ofta", "väntade vinster", "kommer till tals", "viljan finns, men",
        "då fastnar", "den enes sak", "vänjer sig", "har i genomsnitt", "börja här, ",
        "grunden är god", "grunden för att samarbeta", "håller tillbaka", "står starkt",
        "fungerar utmärkt", "kan starta nu", "går det som hänger på dem förlorat",
        "hänger kontakten mellan",
        // Causes and habits.
        "blir lätt", "blir den lätt", "tappar lätt", "samlas lätt", "leder till att",
        "splittrar kraften", "har svårt att bli", "sätter relationer på prov",
        "försvinner det som", "riskerar att", "gör störst skillnad", "menar olika saker",
        "helt olika på saken", "den som bär mer än sin andel",
      ]
    ),
    (
      .english,
      [
        "work on the same matter", "work on the same initiative", "are high in", "is high in",
        "often fail to come", "expected gains", "are heard less", "the will is there",
        "then stall", "easily becomes", "grow used to", "hold on average", "the ground is good",
        "holds the rest back", "stands strong", "works excellently", "easily loses",
        "easily gather", "easily left", "scatter effort, unless", "is hard to turn",
        "put relations to the test", "left is lost", "can start now", "hangs on them is lost",
        "may vanish", "risk having",
        "make the largest difference", "mean different things",
        "see the matter quite differently",
      ]
    ),
  ]

  /// Analyses whose sentences are looked at in the large dataset; the others take minutes without optimisation
  /// and say nothing there that they do not say of the invented association.
  private static let quick: Set<String> = [
    "degrees", "components", "sole_bridges", "seats", "vacancies", "gaps",
  ]

  private func sample(_ dataset: String) throws -> SampleFindings {
    try SampleFindings(dataset, analyses: dataset == "us-congress" ? Self.quick : nil)
  }

  @Test(
    "no sentence of a finding or key figure says what the lists cannot bear",
    arguments: ["exempel-forbund", "c-tillsammans", "us-congress"])
  func forbidden(dataset: String) throws {
    let sample = try sample(dataset)
    #expect(sample.findings.cases > 10 && sample.keyFigures.count >= 8)
    for (language, phrases) in Self.forbidden {
      let sentences =
        sample.findings.flatMap { finding in
          [finding.fact, finding.meaning, finding.action].map {
            (finding.id, $0[language].withIDs)
          } + (finding.basis.map { [(finding.id, $0.sentence[language])] } ?? [])
        }
        + sample.keyFigures.flatMap { figure in
          [figure.label, figure.definition].map { (figure.name, $0[language]) }
        }
      for (id, text) in sentences {
        for phrase in phrases where text.lowercased().contains(phrase) {
          Issue.record("\(id): \"\(phrase)\" in: \(text)")
        }
        #expect(!text.contains("  ") && !text.contains(".."), "\(id): \(text)")
      }
    }
  }

  @Test(
    "without initiatives, and between chambers, no number of gaps is told; one yardstick for size")
  func congress() throws {
    let sample = try sample("us-congress")
    let figure = try #require(sample.keyFigures.first { $0.name == "diagonal_gaps" })
    #expect(figure.value == .unknown)
    #expect(sample.of("diagonal_gap").isEmpty)
    let told = try #require(sample.of("gaps_not_judged").first)
    // 10 512 of them between the House and the Senate, as the review of 2026-11-27 counted.
    #expect(told.measure("pairs") == 11_225 && told.measure("separate_levels") == 10_512)
    #expect(told.severity == .information)
    // Seats for each inhabitant and seats in one sentence, and nothing tested or put on a first page.
    let sizes = try #require(sample.of("small_against_large").first)
    #expect(sizes.severity == .information && sizes.measure("p") != nil)
    #expect(
      sizes.fact.swedish.withIDs.contains("platser")
        && sizes.fact.swedish.withIDs.contains("invånare"))
    #expect(
      sample.findings.allSatisfy {
        !["carries_more", "carries_less"].contains($0.kind) || $0.severity < .medium
      })
  }
}
