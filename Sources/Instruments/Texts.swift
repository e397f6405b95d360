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
  "ladder": [Ladder.rule],
  "key_factors": [KeyFactors.rule],
  "expectations": [ExpectedOutcome.rule],
  "selftest": [SelfTestTexts.bandRule, SelfTestTexts.agreementRule, SelfTestTexts.campRule],
  "portfolio": [
    PortfolioTexts.criteriaRule, PortfolioTexts.priorityRule, PortfolioTexts.stuckRule,
  ],
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
  for verdict in ExpectedOutcome.Verdict.allCases {
    words["expectations.\(verdict.rawValue)"] = ExpectedOutcome.word(verdict)
  }
  return words
}()
