// Where to start: will and ability of each area against its need, from the results of several analyses.

package import Findings
import Text

/// Each area of collaboration by ability and need, from 0 to 1.
///
/// Ability is the mean of what is known of: readiness, score / (3 · those who answered); self-tests,
/// (sum − 21) / 84 over the area's collaborations with five respondents or more; the ladder, (present − 1) / 3
/// over its collaborations. Need is the mean of two: gaps that touch the area's networks over the
/// largest such number of any area, and sole links over linked pairs of which one network or both are of the area;
/// the latter alone where gaps cannot be judged. An area and a field
/// of networks are the same when their names are, without regard to case. Both are told as places in the
/// order of the areas that have both: a place says nothing of how much there is. Values less than
/// ``near`` apart are told as nearly equal. The quadrant is the half of that order, above or below the
/// median, that the area is in by each; an area within ``near`` of a median is in neither half.
///
/// - Input: the columns of readiness, selftest, ladder, collaborations, networks and pairs as far as there, how many have
///   answered of each area, and what need rests on.
/// - Output: a row an area that has both, sorted by name; `nil` when fewer than two have.
/// - Complexity: O(rows of the sheets · log).
/// - Source: this product's own rule.
package struct StartingPoints: Sendable {
  /// Values that differ by less are nearly equal: they would print alike in percent.
  package static let near = 0.01

  package struct Area: Sendable {
    package let name: String
    package let ability: Double
    package let need: Double
    /// `nil` where gaps cannot be judged.
    package let gaps: Int?
    package let soleLinks: Int
    package let quadrant: Quadrant
  }

  package let areas: [Area]

  package init?(_ results: OtherResults) {
    var abilities: [String: [Double]] = [:]
    var names: [String: String] = [:]
    if let table = results[.readiness], let answers = results.value(AnswersByArea.self) {
      for (row, (area, score)) in zip(table.texts(.area), table.wholes(.score)).enumerated() {
        guard row < answers.counts.count, answers.counts[row] > 0, let score else { continue }
        names[area.lowercased()] = area
        abilities[area.lowercased(), default: []].append(
          Double(score) / Double(3 * answers.counts[row]))
      }
    }
    var areaOf: [String: String] = [:]
    if let table = results[.collaborations] {
      for row in 0..<table.rowCount where !table.text(.area, row).isEmpty {
        areaOf[table.text(.collaboration, row)] = table.text(.area, row)
      }
    }
    func add(_ table: Sheet?, _ value: (Sheet, Int) -> Double?) {
      var values: [String: [Double]] = [:]
      for row in 0..<(table?.rowCount ?? 0) {
        guard let table, let area = areaOf[table.text(.collaboration, row)],
          let value = value(table, row)
        else { continue }
        names[area.lowercased()] = names[area.lowercased()] ?? area
        values[area.lowercased(), default: []].append(value)
      }
      for (area, all) in values {
        abilities[area, default: []].append(all.reduce(0, +) / Double(all.count))
      }
    }
    add(results[.selftest]) { table, row in
      // A small group must not be told from the mean of its area either.
      guard (table.number(.respondents, row) ?? 0) >= Double(smallestGroup) else { return nil }
      return table.number(.sum, row).map { ($0 - 21) / 84 }
    }
    add(results[.ladder]) { table, row in table.number(.current, row).map { ($0 - 1) / 3 } }
    let areGapsKnown = Self.knowsGaps(results)
    let needs = Self.needs(results[.networks], areGapsKnown ? results[.pairs] : nil)
    let most = names.keys.compactMap { needs[$0]?.gaps }.max() ?? 0
    let both = names.keys.sorted().compactMap {
      key -> (name: String, ability: Double, need: Double, gaps: Int?, soles: Int)? in
      guard let own = needs[key], let known = abilities[key] else { return nil }
      let gaps = most > 0 ? Double(own.gaps) / Double(most) : 0
      let soles = own.links > 0 ? Double(own.soles) / Double(own.links) : 0
      return (
        names[key] ?? key, known.reduce(0, +) / Double(known.count),
        areGapsKnown ? (gaps + soles) / 2 : soles, areGapsKnown ? own.gaps : nil, own.soles
      )
    }
    guard both.count > 1 else { return nil }
    let middles = (Self.median(both.map(\.ability)), Self.median(both.map(\.need)))
    areas = both.map { row in
      let isNear =
        abs(row.ability - middles.0) < Self.near || abs(row.need - middles.1) < Self.near
      let quadrant: Quadrant =
        switch (row.ability > middles.0, row.need > middles.1) {
        case _ where isNear: .middle
        case (true, true): .start
        case (false, true): .prepare
        case (true, false): .support
        case (false, false): .rest
        }
      return Area(
        name: row.name, ability: row.ability, need: row.need, gaps: row.gaps, soleLinks: row.soles,
        quadrant: quadrant)
    }
  }

  /// Whether fields, levels and needs are told, so that a pair may be called a gap.
  private static func knowsGaps(_ results: OtherResults) -> Bool {
    guard let pairs = results[.pairs], pairs[.gap]?.holdsAnything == true else { return false }
    let gaps = pairs.flags(.gap)
    // Where all are withheld nothing is known of any.
    let found = gaps.indices.filter { gaps[$0] == true }
    guard found.isEmpty || found.contains(where: { pairs.text(.withheld, $0).isEmpty }) else {
      return false
    }
    return results.value(NeedBasis.self) != .organisations
  }

  private typealias Need = (gaps: Int, soles: Int, links: Int)

  private static func needs(_ networks: Sheet?, _ pairs: Sheet?) -> [String: Need] {
    guard let networks else { return [:] }
    var needs: [String: Need] = [:]
    var fields: [String: String] = [:]
    for row in 0..<networks.rowCount {
      let field = networks.text(.field, row).lowercased()
      guard !field.isEmpty else { continue }
      fields[networks.text(.network, row)] = field
      func count(_ column: Column) -> Int { Int(networks.number(column, row) ?? 0) }
      needs[field, default: (0, 0, 0)].soles +=
        2 * count(.soleLinks) - count(.soleLinksInField)
      needs[field, default: (0, 0, 0)].links +=
        2 * count(.linkedNetworks) - count(.linkedInField)
    }
    // A link inside one field has both its ends there and is counted once.
    for field in needs.keys {
      needs[field]?.soles /= 2
      needs[field]?.links /= 2
    }
    if let pairs {
      let gaps = pairs.flags(.gap)
      // One across a wall between levels is no gap.
      for row in gaps.indices where gaps[row] == true && pairs.text(.withheld, row).isEmpty {
        // A gap inside one field is counted once.
        let ends = Set([pairs.text(.a, row), pairs.text(.b, row)].compactMap { fields[$0] })
        for field in ends { needs[field, default: (0, 0, 0)].gaps += 1 }
      }
    }
    return needs
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The place of each area from the largest, from 1; equal values share a place.
  package func ranks(_ value: (Area) -> Double) -> [Int] {
    areas.map { area in 1 + areas.count { value($0) > value(area) } }
  }

  /// The table `starting_points`, and what it gives to say.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column(.area, .text(areas.map(\.name))),
      Sheet.Column(.ability, .real(areas.map(\.ability))),
      Sheet.Column(.needIndex, .real(areas.map(\.need))),
      Sheet.Column(.gaps, .whole(areas.map(\.gaps))),
      Sheet.Column(.soleLinks, .whole(areas.map(\.soleLinks))),
      Sheet.Column(.quadrant, codes: areas.map(\.quadrant)),
      Sheet.Column(.abilityRank, .whole(ranks(\.ability))),
      Sheet.Column(.needRank, .whole(ranks(\.need))),
    ] { outcome.add(column, to: .startingPoints) }
    outcome.findings = findings
    return outcome
  }
}

extension Analysis where Input == OtherResults {
  static let startingPoints = Analysis(
    "starting_points", title: Localised(swedish: "Var kan man börja?", english: "Where to start?"),
    parts: [.instruments], cost: .counted, needs: [.networks], tables: [.startingPoints]
  ) { StartingPoints($0).map(\.outcome) }
}
