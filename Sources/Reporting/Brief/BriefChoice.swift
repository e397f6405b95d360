// What a brief tells first: the rule by which a few matters are chosen among all findings.

import Findings
import Text

/// A matter that a brief can raise: findings of some kinds that are one question for a board.
struct BriefMatter: Sendable {
  /// ASCII, unique.
  let name: String
  /// The kinds of findings that are about it.
  let kinds: Set<String>
  /// The share of what the dataset has of such things that the findings concern, 0–1.
  let share: @Sendable ([Finding], Material) -> Double
  /// Whether somebody can do something about it within a year, and the text says what.
  var isDoable = true
  /// The words; `nil` where the findings do not bear a sentence.
  let words: @Sendable ([Finding], Material) -> BriefWords?
}

/// What is said of a matter.
struct BriefWords: Sendable {
  /// One sentence of at most ``BriefRule/mostWords`` words.
  let fact: Localised<Phrase>
  let meaning: Localised<Phrase>
  /// Who could do what.
  let action: Localised<Phrase>
  /// What it costs, in hours; `nil` where nothing is known of it.
  var cost: Localised<Phrase>?
  /// The networks that a picture of the matter would show; none where a picture tells nothing.
  var networks: [String] = []
  /// The finding whose words they are, when they are one's; else the gravest stands for the matter.
  var finding: Finding?
}

/// A matter that is chosen, with the findings behind it.
struct BriefPoint: Sendable {
  let matter: BriefMatter
  /// Most severe first.
  let findings: [Finding]
  let words: BriefWords
  let weight: Double
}

/// The rule of choice.
///
/// Findings of one matter are one. A matter weighs *grade* · (1 + *share*) · *certainty* · *possibility*: the grade is that of its
/// gravest finding (high 3, medium 2, low 1), the share is the part of the networks, organisations, initiatives or
/// collaborations that it concerns (0–1), certainty is 1 for what is counted, proven or clearly told from chance, 0.8 for what rests on a
/// chosen limit or on what people have stated, and 0.6 for what was simulated or sought; possibility is 1 where
/// somebody can do something about it and 0.5 elsewhere. The heaviest come first, equals in the order of the catalogue, and there are at
/// most five. Nothing is chosen that is for information only, about the run itself, that a stand-in tells, or that may
/// be chance.
///
/// - Complexity: O(findings · matters).
/// - Source: the rule is this product's own.
enum BriefRule {
  static let mostPoints = 5
  static let mostWords = 25

  static func points(_ material: Material) -> [BriefPoint] {
    let told = material.findings.ranked().filter { $0.bearsABrief }
    let matters = BriefMatter.catalogue + BriefMatter.rest(told)
    let points = matters.compactMap { matter -> BriefPoint? in
      let own = told.filter { matter.kinds.contains($0.kind) }
      guard let first = own.first, let words = matter.words(own, material) else { return nil }
      let share = min(1, max(0, matter.share(own, material)))
      let weight =
        first.severity.grade * (1 + share) * first.certaintyWeight * (matter.isDoable ? 1 : 0.5)
      return BriefPoint(matter: matter, findings: own, words: words, weight: weight)
    }
    let order = points.indices.sorted { left, right in
      points[left].weight == points[right].weight
        ? left < right : points[left].weight > points[right].weight
    }
    return order.prefix(mostPoints).map { points[$0] }
  }
}

extension Finding {
  /// Whether a board may be told of it first.
  fileprivate var bearsABrief: Bool {
    severity > .information && !isAboutRun && isSure
  }

  fileprivate var certaintyWeight: Double {
    switch doubt {
    case .counted: 1
    case .chosen: 0.8
    case .assumed: 0.6
    case nil: 0
    }
  }

  /// How certain it is, in a word or two.
  var certaintyWord: Localised<String> {
    switch basis {
    case .counted, .contacts, .expectation, .searched(.proven), .rule:
      Localised(swedish: "räknat ur listorna", english: "counted from the lists")
    case .tested: Localised(swedish: "knappast en slump", english: "unlikely to be chance")
    case .stated:
      Localised(
        swedish: "enligt de ansvariga själva", english: "as stated by those responsible")
    case .answers: Localised(swedish: "enligt svaren", english: "according to the answers")
    case .simulated:
      Localised(swedish: "beräknat på antaganden", english: "calculated on assumptions")
    case .searched:
      Localised(
        swedish: "det bästa som har hittats", english: "the best that was found")
    case .proxy, nil: Localised(swedish: "osäkert", english: "uncertain")
    }
  }
}

extension Severity {
  fileprivate var grade: Double {
    switch self {
    case .high: 3
    case .medium: 2
    case .low: 1
    case .information: 0
    }
  }
}

extension BriefMatter {
  /// Kinds that no matter of the catalogue takes: each is a matter of its own, in the words of its gravest finding, when
  /// they are few enough.
  static func rest(_ findings: [Finding]) -> [BriefMatter] {
    let known = catalogue.reduce(into: Set<String>()) { $0.formUnion($1.kinds) }
    var seen: Set<String> = []
    return findings.filter { !known.contains($0.kind) && $0.severity >= .medium }
      .filter { seen.insert($0.kind).inserted }
      .map { first in
        BriefMatter(name: first.kind, kinds: [first.kind], share: { _, _ in 0 }) { own, material in
          own.cases == 1 ? ownWords(own, material) : nil
        }
      }
  }
}
