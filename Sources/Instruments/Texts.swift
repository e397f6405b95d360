// What the instruments say in every report: their rules, and their words for what tables hold.

import Roster
package import Text

/// The rules of each instrument by the name of its table, for the text above the table.
package let instrumentRules: [String: [Localised<String>]] = [
  "agreements": [
    AgreementTexts.stateRule, AgreementTexts.severityRule,
  ],
  "agreement_signs": [AgreementTexts.signRule],
  "hosting": [Hosting.rule],
  "preparation": [Preparation.rule],
  "climate": [ClimateTexts.rule],
  "representation": [RepresentationTexts.rule, RepresentationTexts.manyRule],
  "representation_proposals": [RepresentationTexts.neighbourRule],
  "ladder": [Ladder.rule],
  "key_factors": [KeyFactors.rule],
  "effects": [EffectTexts.rule],
  "resources": [ResourceTexts.rule], "resource_shares": [ResourceTexts.shareRule],
  "drivers": [DriversTexts.modelRule, DriversTexts.apartRule],
  "expectations": [ExpectedOutcome.rule],
  "selftest": [SelfTestTexts.bandRule, SelfTestTexts.agreementRule, SelfTestTexts.campRule],
  "start_gate": [StartGate.rule],
  "home_functions": [HomeFunctions.rule, HomeFunctions.matchRule],
  "portfolio": [
    PortfolioTexts.criteriaRule, PortfolioTexts.priorityRule, PortfolioTexts.stuckRule,
  ],
  "gates": [PortfolioTexts.gateRule, PortfolioTexts.contradictionRule],
  "process": [PortfolioTexts.processRule],
  "decisions": [DecisionsTexts.rule, DecisionsTexts.todayRule],
  "goals": [Goals.rule],
]

/// The words of a reader for the words of the tables, by `table.word`.
package let instrumentWords: [String: Localised<String>] = {
  var words: [String: Localised<String>] = [:]
  for (number, question) in SelfTestTexts.questions.enumerated() {
    words["selftest.\(number + 1)"] = question
  }
  for block in SelfTestSurvey.Block.allCases {
    words["selftest.\(block.rawValue)"] = SelfTestTexts.block(block)
  }
  for aspect in Climate.Aspect.allCases {
    words["climate.\(aspect.rawValue)"] = ClimateTexts.aspect(aspect)
  }
  for change in Climate.Change.allCases {
    words["climate.\(change.rawValue)"] = ClimateTexts.change(change)
  }
  for state in Collaboration.Status.allCases {
    words["agreements.\(state.rawValue)"] = AgreementTexts.state(state)
  }
  for sign in AgreementSigns.Kind.allCases {
    words["agreements.\(sign.rawValue)"] = AgreementTexts.sign(sign)
  }
  for group in Hosting.Group.allCases { words["hosting.\(group.rawValue)"] = group.words }
  for stage in Initiative.Stage.allCases {
    words["portfolio.\(stage.rawValue)"] = PortfolioTexts.stage(stage)
  }
  for field in Portfolio.Field.all {
    words["portfolio.\(field.name)"] = PortfolioTexts.field(field)
  }
  for criterion in Portfolio.Criterion.allCases {
    words["portfolio.\(criterion.rawValue)"] = PortfolioTexts.criterion(criterion)
  }
  for (number, step) in Ladder.steps.enumerated() { words["ladder.\(number + 1)"] = step }
  for group in FactorGroup.allCases { words["factors.\(group.rawValue)"] = group.word }
  for kind in AboutCell.kinds { words["about.\(kind)"] = AboutCell.word(kind: kind) }
  for kind in Resource.Kind.allCases {
    words["resources.\(kind.rawValue)"] = ResourceTexts.word(kind)
  }
  for unit in Resources.Unit.allCases {
    words["resources.\(unit.rawValue)"] = ResourceTexts.word(unit)
  }
  for verdict in Effects.Verdict.allCases {
    words["effects.\(verdict.rawValue)"] = EffectTexts.word(verdict)
  }
  for one in Effect.Dimension.allCases {
    words["effects.dimension.\(one.rawValue)"] = EffectTexts.word(one)
  }
  for one in Effect.Level.allCases {
    words["effects.level.\(one.rawValue)"] = EffectTexts.word(one)
  }
  for one in Effect.Direction.allCases {
    words["effects.direction.\(one.rawValue)"] = EffectTexts.word(one)
  }
  for check in StartCheck.Check.allCases {
    words["start_gate.\(check.rawValue)"] = StartGate.word(check)
  }
  for answer in StartCheck.Answer.allCases {
    words["start_gate.\(answer.rawValue)"] = StartGate.word(answer)
  }
  for gate in StartGate.Gate.allCases {
    words["start_gate.\(gate.rawValue)"] = StartGate.word(gate)
  }
  for state in HomeFunctions.State.allCases {
    words["home_functions.\(state.rawValue)"] = HomeFunctions.word(state)
  }
  for state in StandIns.State.allCases {
    words["representation.\(state.rawValue)"] = RepresentationTexts.word(state)
  }
  for kind in Driver.Kind.allCases {
    words["drivers.\(kind.rawValue)"] = DriversTexts.driver(kind)
  }
  for value in Driver.EntryValue.allCases {
    words["drivers.\(value.rawValue)"] = DriversTexts.entryValue(value)
  }
  for leg in Orientation.allCases { words["drivers.\(leg.rawValue)"] = leg.word }
  for (word, told) in OwnPortfolio.words { words["own_portfolios.\(word)"] = told }
  for verdict in ExpectedOutcome.Verdict.allCases {
    words["expectations.\(verdict.rawValue)"] = ExpectedOutcome.word(verdict)
  }
  words.merge(PortfolioTexts.passageWords) { first, _ in first }
  words.merge(DecisionsTexts.words) { first, _ in first }
  words.merge(Goals.words) { first, _ in first }
  return words
}()
