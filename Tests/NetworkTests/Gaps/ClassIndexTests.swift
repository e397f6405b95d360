// The index against closed forms, Krackhardt's managers, and all ways to deal the labels.

import Network
import Roster
import TestSupport
import Testing

@Suite struct ClassIndexTests {
  private func managers(
    _ relation: KeyPath<PublishedOverlaps.Managers, PublishedOverlaps.Managers.Relation>
  ) throws -> ClassIndex {
    let managers = try PublishedOverlaps.read().krackhardt_hightech
    let placement = Placement(fields: managers.dept, levels: managers.level.map { "\($0)" })
    #expect(placement.places.count == 21 && placement.fields.count == 5)
    return ClassIndex(
      of: placement, ties: managers[keyPath: relation].ties.map { ($0[0] - 1, $0[1] - 1) },
      directed: true, precision: Precision(draws: 20_000), seed: 1)
  }

  @Test("Krackhardt 1987, friendship: far fewer diagonal ties than chance")
  func friends() throws {
    let index = try managers(\.friends)
    #expect(index.rows.map(\.possible) == [62, 32, 190, 136])
    #expect(index.rows.map(\.ties) == [23, 15, 53, 11])
    // 102 · 136 / 420; none of 20 000 deals was as low in the reference computation.
    let diagonal = index[.diagonal]
    #expect(abs((diagonal.expected ?? 0) - 33.0286) < 1e-4)
    #expect(abs((diagonal.ratio ?? 0) - 0.3330) < 5e-5)
    #expect((diagonal.p ?? 1) <= 0.0003)
    #expect(
      zip(index.rows, [1.5275, 1.9301, 1.1486]).allSatisfy { abs(($0.ratio ?? 0) - $1) < 5e-5 })
  }

  @Test("Krackhardt 1987, advice: as many diagonal ties as chance gives")
  func advice() throws {
    let diagonal = try managers(\.advice)[.diagonal]
    #expect(diagonal.ties == 65)
    #expect(abs((diagonal.expected ?? 0) - 61.5238) < 1e-4)
    #expect(abs((diagonal.ratio ?? 0) - 1.0565) < 5e-5)
    // 0.330 in the reference computation; four standard errors of both.
    #expect(abs((diagonal.p ?? 0) - 0.330) < 0.02)
  }

  @Test("Krackhardt 1987, reporting: no peers, and vertical ties only up the line")
  func reports() throws {
    let index = try managers(\.reports)
    #expect(index.rows.map(\.ties) == [0, 16, 0, 4])
    #expect(abs((index[.vertical].ratio ?? 0) - 10.5) < 1e-9)
    #expect(abs((index[.diagonal].ratio ?? 0) - 0.6176) < 5e-5)
  }

  @Test(
    "all ways to deal the labels: the mean is the expectation, the share is p", arguments: 0..<8)
  func exhaustive(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let n = 6
    let fields = (0..<n).map { _ in ["e", "i"][generator.below(2)] }
    let levels = (0..<n).map { _ in ["c", "h", "p"][generator.below(3)] }
    let pairs = (0..<Int32(n)).flatMap { a in (0..<a).map { (a, $0) } }
    let ties = pairs.filter { _ in generator.below(3) == 0 }
    func count(_ order: [Int], _ pairClass: PairClass) -> Int {
      ties.count { a, b in
        let isField = fields[order[Int(a)]] == fields[order[Int(b)]]
        let isLevel = levels[order[Int(a)]] == levels[order[Int(b)]]
        return switch pairClass {
        case .peer: isField && isLevel
        case .vertical: isField && !isLevel
        case .horizontal: !isField && isLevel
        case .diagonal: !isField && !isLevel
        }
      }
    }
    let draws = 4_000
    let index = ClassIndex(
      of: Placement(fields: fields, levels: levels), ties: ties,
      precision: Precision(draws: draws), seed: seed)
    let orders = permutations(n)
    #expect(orders.count == 720)
    for row in index.rows {
      let own = count(Array(0..<n), row.pairClass)
      #expect(row.ties == own)
      let all = orders.map { count($0, row.pairClass) }
      let mean = Double(all.reduce(0, +)) / 720
      #expect(abs((row.expected ?? -1) - mean) < 1e-9)
      guard let p = row.p else { continue }
      let share = Double(all.count { Double(own) >= mean ? $0 >= own : $0 <= own }) / 720
      #expect(abs(p - share) < 5 * Precision.error(of: share, draws: draws) + 1 / Double(draws))
    }
  }

  @Test("without ties, pairs or places nothing is claimed")
  func nothing() {
    let none = ClassIndex(of: Placement(fields: [], levels: []), ties: [], seed: 1)
    #expect(none.rows.allSatisfy { $0.p == nil && $0.ratio == nil && $0.expected == nil })
    let words = Placement(fields: ["Ekonomi", "ekonomi", "", "it"], levels: ["a", "b", "a", ""])
    #expect(words.fields == ["Ekonomi", "it"] && words.places[2] == nil && words.places[3] == nil)
    #expect(words.pairClass(0, 1) == .vertical && words.pairClass(0, 2) == nil)
    let part = ClassIndex(of: words, ties: [(0, 1), (0, 2)], seed: 1)
    #expect(part.unplaced == 2 && part[.vertical].ties == 1 && part[.vertical].possible == 1)
    // One pair, and it is tied: every deal looks the same.
    #expect(part[.vertical].p == 1 && part[.diagonal].p == nil)
  }

  @Test("the same on one thread and on many, another with another seed")
  func threads() {
    let placement = Placement(
      fields: (0..<20).map { "\($0 % 3)" }, levels: (0..<20).map { "\($0 % 4)" })
    let ties = (0..<Int32(19)).map { ($0, $0 + 1) }
    func rows(_ threads: Int, _ seed: UInt64) -> [ClassIndex.Row] {
      ClassIndex(of: placement, ties: ties, seed: seed, threads: threads).rows
    }
    #expect(rows(1, 1) == rows(3, 1) && rows(1, 1) != rows(1, 2))
  }

  @Test("levels come in the order of the roster, other words after them")
  func levels() {
    let placement = Placement(
      fields: Array(repeating: "f", count: 4), levels: ["chef", "politisk", "annan", "chef"],
      order: ["politisk", "ledning", "chef"])
    #expect(placement.levels == ["politisk", "chef", "annan"])
  }
}
