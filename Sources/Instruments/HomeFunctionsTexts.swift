// Scarce functions at home in words: the rule, the levels, and what is said of candidate areas.

import Findings
package import Text

extension HomeFunctions {
  package static let rule = Localised(
    swedish: """
      En funktion är tunn hos en organisation när den saknas, är vakant, bärs av högst en tjänst eller bärs av flera utan \
      ersättare. Den är ett möjligt område för samverkan när minst tre organisationer har angett hur det står till och \
      den är tunn hos minst tre av dem, eller hos minst hälften.
      """,
    english: """
      A function is thin in an organisation when it is missing, vacant, carried by one post or less, or carried by \
      several without a deputy. It is a candidate area for collaboration when at least three organisations have told \
      how it stands and it is thin in at least three of them, or in at least half.
      """)

  package static let matchRule = Localised(
    swedish: """
      Områden och samarbeten står bredvid när namnen liknar varandra: samma ord, ord där det kortare (minst fyra \
      bokstäver) inleder det längre, eller ord med samma sju första bokstäver. Likheten är i namn; om det är samma sak \
      får ni bedöma.
      """,
    english: """
      Areas and collaborations stand beside a function when the names are alike: the same word, a word of at least \
      four letters that begins the other, or words with the same first seven letters. The likeness is one of names; \
      whether the matter is the same is for you to judge.
      """)

  package static func word(_ state: State) -> Localised<String> {
    switch state {
    case .missing: Localised(swedish: "saknas", english: "missing")
    case .vacant: Localised(swedish: "vakant", english: "vacant")
    case .single: Localised(swedish: "bärs av en", english: "carried by one")
    case .uncovered: Localised(swedish: "flera, utan ersättare", english: "several, no deputy")
    case .held: Localised(swedish: "bärs av flera", english: "carried by several")
    case .unknown: Localised(swedish: "inte känt", english: "not known")
    }
  }

  static func figureLabel(isLeast: Bool) -> Localised<String> {
    Localised(
      swedish: "funktioner som är tunna hos flera organisationer"
        + (isLeast ? " (minst: alla uppgifter finns inte)" : ""),
      english: "functions that are thin in several organisations"
        + (isLeast ? " (at least: not everything is told)" : ""))
  }

  static let postsSubject = Localised(
    swedish: "om funktioner saknas eller bärs av en", english: "functions missing or carried by one"
  )
  static let deputiesSubject = Localised(
    swedish: "om funktioner saknar ersättare", english: "functions without a deputy")
  static let vacanciesSubject = Localised(
    swedish: "om funktioner är vakanta", english: "vacant functions")
}

extension HomeFunctions.Function {
  /// Whether nothing is known to run or to be shared that answers to it.
  package var isOpen: Bool { collaborations.isEmpty && shared == 0 }
}

extension Finding {
  /// Of medium severity when nothing runs or is shared in one of the candidates that are told, else low. No
  /// organisation is named: one that has a single post would tell whose it is.
  static func thinFunctions(_ functions: HomeFunctions) -> Finding {
    let candidates = functions.candidates
    let told = Array(candidates.prefix(3))
    let open = candidates.count(where: \.isOpen)
    let first = candidates.count
    func list(_ language: Language) -> Phrase {
      .list(
        told.map { function in
          switch language {
          case .swedish: "\(function.name) (\(function.thin) av \(function.told))"
          case .english: "\(function.name) (\(function.thin) of \(function.told))"
          }
        }, language)
    }
    let isOne = first == 1
    let least = functions.isLeast
    return Finding(
      kind: "thin_functions", severity: open > 0 ? .medium : .low, subjects: [.dataset],
      measures: [
        Measure("functions", Double(first)), Measure("without_collaboration", Double(open)),
        Measure("of", Double(functions.functions.count)),
      ],
      basis: .rule,
      fact: Localised(
        swedish: (least ? "Minst " : "")
          + "\(least ? first.inWords(.swedish) : first.asOpening(.swedish)) av \(functions.functions.count.inWords(.swedish)) "
          + "\(functions.functions.count == 1 ? "funktion" : "funktioner") är \(isOne ? "tunn" : "tunna") hos flera organisationer"
          + "\(told.count < first ? ", mest" : ""): " + list(.swedish) + ". "
          + "\(open == 0 ? "Alla delas eller har ett samarbete med liknande namn." : open == first ? "Ingen av dem delas eller har ett samarbete med liknande namn." : "\(open.asOpening(.swedish)) av dem delas inte och har inget samarbete med liknande namn.")",
        english: (least ? "At least " : "")
          + "\(least ? first.inWords(.english) : first.asOpening(.english)) of \(functions.functions.count.inWords(.english)) "
          + "\(functions.functions.count == 1 ? "function" : "functions") \(isOne ? "is" : "are") thin in several organisations"
          + "\(told.count < first ? ", most of all" : ""): " + list(.english) + ". "
          + "\(open == 0 ? "All are shared or have a collaboration with a like name." : open == first ? "None of them is shared or has a collaboration with a like name." : "\(open.asOpening(.english)) of them \(open == 1 ? "is" : "are") not shared and \(open == 1 ? "has" : "have") no collaboration with a like name.")"
      ),
      meaning: Localised(
        swedish:
          "Flera organisationer har få eller ingen som kan ta över. Det säger inget om hur arbetet sköts.",
        english:
          "Several organisations have few or nobody to take over. It says nothing of how the work is done."
      ),
      action: Localised(
        swedish:
          "Låt kommundirektörerna pröva om funktionen kan delas, och fråga vem som vill leda det.",
        english:
          "Let the chief executives consider whether the function can be shared, and ask who will lead it."
      ))
  }
}
