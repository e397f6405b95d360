// Which part of the self-test is rated lowest beyond doubt.

import Findings

extension SelfTestSurvey {
  /// The block below every other one by more than the uncertainty of a few answers.
  ///
  /// For each other block the difference of the two means is taken within each respondent; the block is weakest when
  /// the interval of every such difference at 95 % lies above 0 (``MeanInterval``).
  ///
  /// - Input: answers of respondents who are counted; those without an answer in a block are left out of its differences.
  /// - Output: at most one block; `nil` below two respondents.
  /// - Complexity: O(respondents · questions).
  /// - Source: the paired t interval of Student (1908); that it must hold against each is this product's own rule.
  static func weakest(of counted: [[Int?]]) -> Block? {
    Block.allCases.first { isWeakest($0, counted) }
  }

  /// Whether every other block is rated higher than `block`, by the mean of its questions within each respondent.
  private static func isWeakest(_ block: Block, _ counted: [[Int?]]) -> Bool {
    func mean(_ answers: [Int?], _ block: Block) -> Double? {
      scaled(answers, block.questions).map { $0 / Double(block.questions.count) }
    }
    return Block.allCases.allSatisfy { other in
      guard other != block else { return true }
      let above = counted.compactMap { answers -> Double? in
        guard let own = mean(answers, block), let theirs = mean(answers, other) else { return nil }
        return theirs - own
      }
      return MeanInterval(of: above, within: -4...4).map { $0.low > 0 } ?? false
    }
  }
}
