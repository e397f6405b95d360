// The way of an initiative from need to a politically sanctioned assignment: the gate before its next stage.

import Findings
package import Roster
package import Text

extension Portfolio {
  /// Where an initiative stands on its way, what its next gate lacks, and whether stage and decisions agree.
  ///
  /// Before *tested* it needs an owner and two organisations; before *scaled* a mandate and a goal as well; before
  /// *mandated* a political decision as well. A mandate is a text or a political decision. What is not told is not
  /// said to be lacking. Stage and decisions contradict each other when it stands as mandated without a political
  /// decision (without a stated mandate where no decisions are kept), or a political assignment on it is decided and
  /// it stands on a stage before that.
  ///
  /// Its step in the association's process is the last of ``Step`` that it shows with all before it.
  ///
  /// - Source: the route "testa, skala och bära" and the four steps are those of the seed document; what is asked at
  ///   each gate, and which rows are the sign of a step, are this product's own rules.
  package struct Passage: Sendable {
    package enum Contradiction: String, Sendable, CaseIterable {
      case stageWithoutDecision = "stage_without_decision"
      case stageWithoutMandate = "stage_without_mandate"
      case decisionBeforeStage = "decision_before_stage"
    }

    /// The steps of the association's own work process.
    package enum Step: String, Sendable, CaseIterable {
      case initiation
      case anchoring
      case operation
      case followUp = "follow_up"
    }

    /// Whether it is politically decided: `nil` when it is not known.
    package let isSanctioned: Bool?
    /// The stage after its own; `nil` on the last and without one.
    package let next: Initiative.Stage?
    package let lacks: [Criterion]
    package let contradiction: Contradiction?
    /// Whether it shows the sign of each step, in the order of ``Step``; `nil` where it is not told.
    package let signs: [Bool?]

    /// The last step that it shows with all before it.
    package var step: Step? {
      let reached = signs.prefix { $0 == true }.count
      return reached > 0 ? Step.allCases[reached - 1] : nil
    }

    init(from stage: Initiative.Stage?, _ shown: Signs.Shown) {
      isSanctioned = shown.isSanctioned
      let stages = Initiative.Stage.allCases
      next = stage.flatMap { own in
        stages.firstIndex(of: own).flatMap { $0 + 1 < stages.count ? stages[$0 + 1] : nil }
      }
      // A text or a decision: without a list of decisions the text alone tells.
      func mandate(_ decided: Bool?) -> Bool? {
        shown.keepsDecisions ? or(shown.mandate, decided) : shown.mandate
      }
      var asked: [(Criterion, Bool?)] = [(.owner, shown.owner), (.parties, shown.parties)]
      if next == .scaled || next == .mandated {
        asked += [
          (.mandate, mandate(shown.isSanctioned)),
          (shown.needsCommonGoal ? .commonGoal : .goal, shown.goal),
        ]
      }
      if next == .mandated, shown.keepsDecisions { asked.append((.decision, shown.isSanctioned)) }
      lacks =
        next == nil
        ? [] : Criterion.allCases.filter { one in asked.contains { $0 == (one, false) } }
      contradiction = Self.contradiction(stage, shown)
      signs = [
        and(shown.owner, shown.parties),
        and(mandate(shown.isDecided), shown.statesGoal),
        stage.map { $0 != .identified }, shown.isFollowed,
      ]
    }

    private static func contradiction(
      _ stage: Initiative.Stage?, _ shown: Signs.Shown
    ) -> Contradiction? {
      guard let stage else { return nil }
      guard stage == .mandated else {
        return shown.isAssigned == true ? .decisionBeforeStage : nil
      }
      if shown.keepsDecisions {
        return shown.isSanctioned == false ? .stageWithoutDecision : nil
      }
      return shown.mandate == false ? .stageWithoutMandate : nil
    }
  }

  /// How many initiatives show the sign of each step, and how many with all before it; `nil` where none is known to and
  /// some may.
  package var steps: [(shown: Int?, inOrder: Int?)] {
    func count(_ signs: [Bool?]) -> Int? {
      let shown = signs.count { $0 == true }
      return shown == 0 && signs.contains(nil) ? nil : shown
    }
    return Passage.Step.allCases.indices.map { step in
      (
        count(entries.map { $0.passage.signs[step] }),
        count(entries.map { $0.passage.signs.prefix(step + 1).reduce(true, and) })
      )
    }
  }

  var processColumns: [Sheet.Column] {
    [
      Sheet.Column(.processStep, codes: Passage.Step.allCases),
      Sheet.Column(.showSign, .whole(steps.map(\.shown))),
      Sheet.Column(.showAll, .whole(steps.map(\.inOrder))),
    ]
  }

  var passageColumns: [Sheet.Column] {
    let passages = entries.map(\.passage)
    return [
      Sheet.Column(.nextStage, codes: passages.map(\.next)),
      Sheet.Column(.gateLacks, codes: passages.map(\.lacks)),
      Sheet.Column(.contradiction, codes: passages.map(\.contradiction)),
      Sheet.Column(.processStep, codes: passages.map(\.step)),
    ]
  }
}

// MARK: Wording

extension PortfolioTexts {
  package static let gateRule = Localised(
    swedish: """
      För att prövas ska ett initiativ ha en ägare och minst två organisationer. För att skalas upp ska det \
      även ha uppdrag och mål, och för att bli ett politiskt beslutat uppdrag även ett politiskt beslut. \
      Det som listorna inte säger något om räknas inte som en brist.
      """,
    english: """
      To be tested, an initiative needs an owner and at least two organisations. To be scaled up it also needs \
      a mandate and a goal, and to become a politically mandated assignment also a political decision. What \
      the lists do not say is not counted as lacking.
      """)

  package static let contradictionRule = Localised(
    swedish: """
      Steg och beslut går isär när ett initiativ står som beslutat utan politiskt beslut, eller utan uppdrag \
      där ingen beslutslista finns. De går också isär när ett politiskt beslut om uppdrag finns men \
      initiativet står på ett tidigare steg.
      """,
    english: """
      Stage and decisions disagree when an initiative is listed as mandated without a political decision, or \
      without a mandate where there is no list of decisions. They also disagree when a political assignment \
      has been decided but the initiative is listed on an earlier stage.
      """)

  package static let processRule = Localised(
    swedish: """
      Tecknen läses ur listorna. Initiering: en ägare och minst två organisationer. Strukturell förankring: \
      uppdrag eller beslut, och ett mål. Operativ utveckling: ett steg efter identifierat. Uppföljning: en \
      uppmätt effekt eller ett verkställt beslut. Tecknen säger inte hur väl ett steg är gjort.
      """,
    english: """
      The signs are read from the lists. Initiation: an owner and at least two organisations. Structural \
      anchoring: a mandate or a decision, and a goal. Operational development: a stage after identified. \
      Follow-up: a measured effect or a decision carried out. The signs do not say how well a step has been done.
      """)

  package static func contradiction(
    _ one: Portfolio.Passage.Contradiction
  ) -> Localised<String> {
    switch one {
    case .stageWithoutDecision:
      Localised(
        swedish: "står som beslutat utan politiskt beslut",
        english: "listed as mandated without a political decision")
    case .stageWithoutMandate:
      Localised(
        swedish: "står som beslutat utan uppdrag", english: "listed as mandated without a mandate")
    case .decisionBeforeStage:
      Localised(
        swedish: "har ett politiskt uppdrag men står på ett tidigare steg",
        english: "has a political assignment but is listed on an earlier stage")
    }
  }

  package static func step(_ step: Portfolio.Passage.Step) -> Localised<String> {
    switch step {
    case .initiation: Localised(swedish: "initiering", english: "initiation")
    case .anchoring:
      Localised(swedish: "strukturell förankring", english: "structural anchoring")
    case .operation:
      Localised(swedish: "operativ utveckling", english: "operational development")
    case .followUp:
      Localised(swedish: "uppföljning och lärande", english: "follow-up and learning")
    }
  }

  /// The words of what is told of the way, by table and word.
  static var passageWords: [String: Localised<String>] {
    var words: [String: Localised<String>] = [:]
    for one in Portfolio.Passage.Contradiction.allCases {
      words["portfolio.\(one.rawValue)"] = contradiction(one)
    }
    for one in Portfolio.Passage.Step.allCases { words["portfolio.\(one.rawValue)"] = step(one) }
    return words
  }
}

extension Finding {
  /// Medium: the board sees a decision that is not there, or a list that lags behind. Where no decisions are kept,
  /// that an initiative has no mandate is a finding of its own.
  static func stageAgainstDecision(_ entries: [Portfolio.Entry]) -> Finding? {
    let all = entries.filter { entry in
      entry.passage.contradiction.map { $0 != .stageWithoutMandate } ?? false
    }
    guard !all.isEmpty else { return nil }
    let kinds = Portfolio.Passage.Contradiction.allCases
      .map { kind in (kind, all.filter { $0.passage.contradiction == kind }) }
      .filter { !$0.1.isEmpty }
    func sentence(_ language: Language) -> Phrase {
      kinds.enumerated().reduce(Phrase.empty) { text, kind in
        let (one, entries) = kind.element
        return text + (kind.offset == 0 ? "" : " ")
          + "\(told(one, entries.count)[language]): " + entries.map(\.name).few(language) + "."
      }
    }
    return Finding(
      kind: "stage_against_decision", severity: .medium, subjects: [.dataset],
      measures: [Measure("initiatives", Double(all.count))], basis: .stated,
      fact: Localised(swedish: sentence(.swedish), english: sentence(.english)),
      meaning: Localised(
        swedish:
          "Listan över initiativ och listan över beslut säger olika. Vilken som är rätt framgår inte.",
        english:
          "The list of initiatives and the list of decisions disagree. Which is right is not known."
      ),
      action: Localised(
        swedish:
          "Kansliet rättar steget eller för in beslutet. Saknas beslut tar direktionen ställning.",
        english:
          "The office corrects the stage or enters the decision. Where there is none, the board takes a position."
      ))
  }

  private static func told(
    _ kind: Portfolio.Passage.Contradiction, _ count: Int
  ) -> Localised<String> {
    let (sv, en) = (count.asOpening(.swedish, isNeuter: true), count.asOpening(.english))
    let isOne = count == 1
    return switch kind {
    case .stageWithoutDecision:
      Localised(
        swedish:
          "\(sv) initiativ står som \(isOne ? "beslutat" : "beslutade") utan politiskt beslut",
        english:
          "\(en) \(isOne ? "initiative is" : "initiatives are") listed as mandated without a political decision"
      )
    case .stageWithoutMandate:
      Localised(
        swedish: "\(sv) initiativ står som \(isOne ? "beslutat" : "beslutade") utan uppdrag",
        english:
          "\(en) \(isOne ? "initiative is" : "initiatives are") listed as mandated without a mandate"
      )
    case .decisionBeforeStage:
      Localised(
        swedish: "\(sv) initiativ har ett politiskt uppdrag men står på ett tidigare steg",
        english:
          """
          \(en) \(isOne ? "initiative has" : "initiatives have") a political assignment but \
          \(isOne ? "is" : "are") listed on an earlier stage
          """
      )
    }
  }
}
