// What the instruments say in every report: their rules, and their words for what tables hold.

import Roster
package import Text

/// The rules of each instrument by the name of its table, for the text above the table.
package let instrumentRules: [String: [Localised<String>]] = [
  "preparation": [Preparation.rule],
  "ladder": [Ladder.rule],
  "key_factors": [KeyFactors.rule],
  "drivers": [DriversTexts.modelRule, DriversTexts.apartRule],
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
  return words
}()
