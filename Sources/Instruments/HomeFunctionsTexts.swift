// Scarce functions at home in words: the rule, the levels, and what is said of candidate areas.

import Findings
package import Text

extension HomeFunctions {
  package static let rule = Localised(
    swedish: """
      En funktion är tunt bemannad i en organisation när den saknas, är vakant, har högst en tjänst eller har flera \
      utan ersättare. Den är ett möjligt område för samverkan när minst tre organisationer har angett hur den är \
      bemannad och den är tunt bemannad i minst tre av dem, eller i minst hälften.
      """,
    english: """
      A function is thinly staffed in an organisation when it is missing, vacant, has one post or less, or has several \
      without a deputy. It is a possible area for collaboration when at least three organisations have said how it is \
      staffed and it is thinly staffed in at least three of them, or in at least half.
      """)

  package static let matchRule = Localised(
    swedish: """
      Områden och samarbeten står bredvid när namnen liknar varandra: samma ord, ord där det kortare (minst fyra \
      bokstäver) inleder det längre, eller ord med samma sju första bokstäver. Likheten gäller namnen; om det är samma \
      sak framgår inte.
      """,
    english: """
      Areas and collaborations stand beside a function when the names are similar: the same word, a word of at least \
      four letters that begins the other, or words with the same first seven letters. Only the names are compared; \
      whether they mean the same thing is not known.
      """)

  package static func word(_ state: State) -> Localised<String> {
    switch state {
    case .missing: Localised(swedish: "saknas", english: "missing")
    case .vacant: Localised(swedish: "vakant", english: "vacant")
    case .single: Localised(swedish: "högst en tjänst", english: "one post or less")
    case .uncovered: Localised(swedish: "flera, utan ersättare", english: "several, no deputy")
    case .held: Localised(swedish: "flera tjänster", english: "several posts")
    case .unknown: Localised(swedish: "inte känt", english: "not known")
    }
  }

  static func figureLabel(isLeast: Bool) -> Localised<String> {
    Localised(
      swedish: "funktioner som är tunt bemannade i flera organisationer"
        + (isLeast ? " (minst: alla uppgifter finns inte)" : ""),
      english: "functions that are thinly staffed in several organisations"
        + (isLeast ? " (at least: some data are missing)" : ""))
  }

  static let postsSubject = Localised(
    swedish: "om funktioner saknas eller har en enda tjänst",
    english: "whether functions are missing or have a single post"
  )
  static let deputiesSubject = Localised(
    swedish: "om funktioner saknar ersättare", english: "whether functions have a deputy")
  static let vacanciesSubject = Localised(
    swedish: "om funktioner är vakanta", english: "whether functions are vacant")
}

extension HomeFunctions.Function {
  /// Whether nothing is known to run or to be shared that answers to it.
  package var isOpen: Bool { collaborations.isEmpty && shared == 0 }
}

extension Finding {
  /// Names no organisation: the table has how many there are.
  static func thinFunctions(_ functions: HomeFunctions) -> Finding {
    let candidates = functions.candidates
    let open = candidates.count(where: \.isOpen)
    let (count, all) = (candidates.count, functions.functions.count)
    func list(_ language: Language) -> Phrase {
      .few(
        candidates.map { function in
          let (thin, told) = (function.thin.inWords(language), function.told.inWords(language))
          return switch language {
          case .swedish: "\(function.name) (\(thin) av \(told))"
          case .english: "\(function.name) (\(thin) of \(told))"
          }
        }, language)
    }
    let isOne = count == 1
    let least = functions.isLeast
    func number(_ language: Language) -> String {
      guard least else { return count.asOpening(language) }
      return Localised(
        swedish: "Minst \(count.inWords(.swedish))", english: "At least \(count.inWords(.english))")[
          language]
    }
    let rest: Localised<String> =
      open == 0
      ? Localised(
        swedish: "Alla delas eller har ett samarbete med liknande namn.",
        english: "All are shared or have a collaboration with a similar name.")
      : open == count
        ? Localised(
          swedish: "Ingen av dem delas eller har ett samarbete med liknande namn.",
          english: "None of them is shared or has a collaboration with a similar name.")
        : Localised(
          swedish:
            "\(open.asOpening(.swedish)) av dem delas inte och har inget samarbete med liknande namn.",
          english:
            """
            \(open.asOpening(.english)) of them \(open == 1 ? "is" : "are") not shared and \
            \(open == 1 ? "has" : "have") no collaboration with a similar name.
            """
        )
    return Finding(
      kind: "thin_functions", severity: open > 0 ? .medium : .low, subjects: [.dataset],
      measures: [
        Measure("functions", Double(count)), Measure("without_collaboration", Double(open)),
        Measure("of", Double(all)),
      ],
      basis: .rule,
      fact: Localised(
        swedish:
          """
          \(number(.swedish)) av \(all.inWords(.swedish)) \(all == 1 ? "funktion" : "funktioner") är \
          \(isOne ? "tunt bemannad" : "tunt bemannade") i flera organisationer:\u{20}
          """
            + list(.swedish) + ". \(rest.swedish)",
        english:
          """
          \(number(.english)) of \(all.inWords(.english)) \(all == 1 ? "function" : "functions") \
          \(isOne ? "is" : "are") thinly staffed in several organisations:\u{20}
          """
            + list(.english) + ". \(rest.english)"),
      meaning: Localised(
        swedish:
          "Flera organisationer har få eller ingen som kan ta över. Det säger inget om hur arbetet sköts.",
        english:
          "Several organisations have few people or nobody to take over. This says nothing about how the work is done."
      ),
      action: Localised(
        swedish:
          "Kommundirektörerna prövar om funktionen kan delas, och frågar vem som vill leda det.",
        english:
          "The chief executives consider whether the function can be shared, and ask who is willing to lead it."
      ))
  }
}
