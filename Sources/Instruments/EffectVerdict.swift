// Which way an effect went, against what was expected: the rule.

package import Roster

extension Effects {
  /// How a measurement stands to what was expected.
  ///
  /// Expected lower (higher is its mirror):
  ///
  /// | verdict | when |
  /// |---|---|
  /// | met | the target is reached (measured ≤ target); without a target: measured < baseline |
  /// | partly | the target is not reached, and measured < baseline |
  /// | unchanged | the target is not reached, or there is none, and measured = baseline |
  /// | contrary | the target is not reached, or there is none, and measured > baseline |
  /// | missed | the target is not reached, and there is no baseline |
  ///
  /// Expected unchanged: met when the measurement equals the baseline, or the target where there is no baseline; with
  /// both, anything from one to the other. Changed otherwise.
  ///
  /// Not comparable: no direction, neither baseline nor target, or a target that does not lie to the expected side
  /// of the baseline. Without a measurement that is known on the day: too early when its day is later than the day,
  /// not measured otherwise.
  package enum Verdict: String, Sendable, CaseIterable {
    case contrary
    case notMeasured = "not_measured"
    case changed
    case unchanged
    case missed
    case partly
    case met
    case tooEarly = "too_early"
    case notComparable = "not_comparable"
  }
}

extension Effects.Verdict {
  package init(
    _ direction: Effect.Direction?, baseline: Double?, target: Double?, measured: Double
  ) {
    guard let direction, baseline != nil || target != nil else {
      self = .notComparable
      return
    }
    let sign: Double
    switch direction {
    case .unchanged:
      let ends = [baseline, target].compactMap(\.self)
      let range = (ends.min() ?? measured)...(ends.max() ?? measured)
      self = range.contains(measured) ? .met : .changed
      return
    case .lower: sign = -1
    case .higher: sign = 1
    }
    // How far the target and the measurement lie from the baseline, in the expected direction.
    let moved = baseline.map { sign * (measured - $0) }
    if let target {
      if let baseline, sign * (target - baseline) <= 0 {
        self = .notComparable
        return
      }
      if sign * (measured - target) >= 0 {
        self = .met
        return
      }
    }
    guard let moved else {
      self = .missed
      return
    }
    self =
      moved < 0 ? .contrary : moved == 0 ? .unchanged : target == nil ? .met : .partly
  }
}
