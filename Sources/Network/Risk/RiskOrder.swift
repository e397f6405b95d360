// In which order people are listed whose leaving costs: and who may be among the first.

package import Roster

/// Where a person stands in a list of risks: highest class first, then most sole bridges, then as in the roster.
package struct RiskOrder: Comparable, Sendable {
  /// 0 for no class, 1 for low, 2 for medium, 3 for high.
  private let rank: Int
  private let soleBridges: Int
  private let place: Int

  package init(_ riskClass: RiskLevel?, soleBridges: Int, place: Int) {
    rank = riskClass.flatMap { RiskLevel.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    self.soleBridges = soleBridges
    self.place = place
  }

  /// Whether `left` is listed before `right`.
  package static func < (left: RiskOrder, right: RiskOrder) -> Bool {
    (-left.rank, -left.soleBridges, left.place) < (-right.rank, -right.soleBridges, right.place)
  }

  /// The people who may be among the `top` first of `people`, whatever their efficiency loss turns out to be.
  ///
  /// The class can only rise with the efficiency loss. So the place of everybody lies between the one that no loss
  /// gives and the one that the loss of all gives; who with the loss of all stands behind the last of the first `top`
  /// by no loss cannot be among them.
  ///
  /// - Complexity: O(people log people).
  static func candidates(
    first top: Int, among people: [Int], _ stakes: [Stake], _ signs: [Signs], _ rules: RiskRules
  ) -> Set<Int32> {
    func order(_ v: Int, loss: Double) -> RiskOrder {
      var stake = stakes[v]
      stake.efficiencyLoss = loss
      let riskClass = rules.levels(of: stake, signs[v])?.riskClass
      return RiskOrder(riskClass, soleBridges: stake.soleBridges, place: v)
    }
    guard top > 0 else { return [] }
    guard top < people.count else { return Set(people.map(Int32.init)) }
    let last = people.map { order($0, loss: 0) }.sorted()[top - 1]
    return Set(people.filter { order($0, loss: 1) <= last }.map(Int32.init))
  }
}
