// Pairs of networks and seats of organisations counted anew, again and again, when some seats are left out.

import Roster

/// What is counted of the seats of a day, laid out so that a count takes no search and no sorting.
///
/// Leaving seats out makes no new linked pair and no new seat of an organisation, so only those of the whole are
/// followed.
package struct SeatCounter: Sendable {
  private let b: TwoMode
  /// The number of edges.
  package let edges: Int
  /// By person: where the ties of her or his pairs of networks start in ``ties``.
  private let starts: [Int]
  /// The number of the tie of each pair (i, j), i < j, of a person's networks.
  private let ties: [Int32]
  private let ends: [(a: Int32, b: Int32)]
  /// The ties between networks that would be a gap if they shared nobody.
  private let isNeeded: [Bool]
  /// The gaps of the whole; `nil` when they are not known.
  private let gaps: [(a: Int32, b: Int32)]?
  /// By edge, in the order of people: the seat of an organisation in a network, −1 for none.
  private let cells: [Int32]
  private let cellCount: Int

  /// Elementary steps of one count.
  var work: Int { ties.count + ends.count + edges + cellCount }

  package init(_ structure: Structure) {
    let (b, n) = (structure.seats, structure.linkedNetworks)
    self.b = b
    edges = b.size
    var numbers = [Int32](repeating: -1, count: n.graph.targets.count)
    var ends: [(a: Int32, b: Int32)] = []
    for a in 0..<n.graph.order {
      for arc in Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])
      where n.graph.targets[arc] > a {
        numbers[arc] = Int32(ends.count)
        ends.append((Int32(a), n.graph.targets[arc]))
      }
    }
    self.ends = ends
    func tie(_ a: Int32, _ other: Int32) -> Int32 {
      let row = Int(n.graph.offsets[Int(a)])..<Int(n.graph.offsets[Int(a) + 1])
      return numbers[row.halved { n.graph.targets[$0] < other }]
    }
    var starts = [0]
    var ties: [Int32] = []
    var cells: [Int32] = []
    var known: [Int64: Int32] = [:]
    for v in 0..<b.left {
      let own = b.partners(ofLeft: v)
      for (place, a) in own.enumerated() {
        for other in own[(place + 1)...] { ties.append(tie(a, other)) }
        guard let organisation = structure.roster.people[v].organisation else {
          cells.append(-1)
          continue
        }
        let key = Int64(organisation) << 32 | Int64(a)
        let cell = known[key] ?? Int32(known.count)
        known[key] = cell
        cells.append(cell)
      }
      starts.append(ties.count)
    }
    self.starts = starts
    self.ties = ties
    self.cells = cells
    cellCount = known.count
    // Need by organisations alone is a proxy that the seats themselves make.
    let isUnknown =
      structure.roster.unknown(.networkField, .networkLevel) != nil
      || Need(of: structure.roster).isProxy
    let pairs = isUnknown ? nil : structure.pairs
    var isNeeded = [Bool](repeating: false, count: ends.count)
    if let pairs, pairs.leftOut == 0 {
      // Across a wall between levels no gap is told.
      gaps = pairs.unwalled.map { (pairs.pairs[$0].a, pairs.pairs[$0].b) }
      for pair in pairs.pairs
      where pair.sharedPeople > 0 && pair.pairClass == .diagonal && pair.need > 0
        && pair.declaredLinks == 0 && !pair.hasCommonParent
      {
        isNeeded[Int(tie(pair.a, pair.b))] = true
      }
    } else {
      gaps = nil
    }
    self.isNeeded = isNeeded
  }

  /// Counts with only the edges for which `isKept`, asked in the order of people, then networks.
  package func tally(_ isKept: (Int) -> Bool) -> SeatTally {
    var shared = [Int32](repeating: 0, count: ends.count)
    var seats = [Int32](repeating: 0, count: cellCount)
    var people = [Int32](repeating: 0, count: b.right)
    var kept: [Bool] = []
    var edge = 0
    for v in 0..<b.left {
      let own = b.graph.neighbours(of: v)
      kept.removeAll(keepingCapacity: true)
      for network in own {
        let isHere = isKept(edge)
        kept.append(isHere)
        if isHere {
          people[Int(network) - b.left] += 1
          if cells[edge] >= 0 { seats[Int(cells[edge])] += 1 }
        }
        edge += 1
      }
      var place = starts[v]
      for i in kept.indices {
        for j in (i + 1)..<max(i + 1, kept.count) {
          if kept[i], kept[j] { shared[Int(ties[place])] += 1 }
          place += 1
        }
      }
    }
    var tally = SeatTally(gaps: gaps == nil ? nil : 0)
    func arePeopled(_ pair: (a: Int32, b: Int32)) -> Bool {
      people[Int(pair.a)] > 0 && people[Int(pair.b)] > 0
    }
    for pair in gaps ?? [] where arePeopled(pair) { tally.addGap() }
    for (tie, count) in shared.enumerated() {
      tally.links.add(Int(count))
      guard isNeeded[tie] else { continue }
      if count > 0 { tally.needed.add(Int(count)) } else if arePeopled(ends[tie]) { tally.addGap() }
    }
    for count in seats { tally.seats.add(Int(count)) }
    tally.tellsHomes = cellCount > 0
    return tally
  }
}

/// How many pairs share how many people, and how many organisations hold how many seats in a network.
package struct SeatTally: Sendable {
  /// How often each number was counted; by number.
  struct Frequencies: Sendable {
    private(set) var counts: [Int] = []

    mutating func add(_ number: Int) {
      if number >= counts.count {
        counts += [Int](repeating: 0, count: number + 1 - counts.count)
      }
      counts[number] += 1
    }

    /// The unbiased estimate of how many numbers are truly 1 when each unit was seen with chance 1 / `q`.
    func ones(_ q: Double) -> Double {
      var (power, sum) = (1.0, 0.0)
      for (number, count) in counts.enumerated().dropFirst() {
        sum += Double(count) * Double(number) * q * power
        power *= 1 - q
      }
      return sum
    }

    /// The same of how many of these numbers are truly 0, beyond those that are seen so.
    func zeros(_ q: Double) -> Double {
      var (power, sum) = (1.0, 0.0)
      for count in counts.dropFirst() {
        power *= 1 - q
        sum += Double(count) * power
      }
      return sum
    }

    /// How many are more than 0.
    var positive: Int { counts.dropFirst().reduce(0, +) }
  }

  var links = Frequencies()
  var seats = Frequencies()
  /// Whether the lists give anybody an organisation; seats of organisations are unknown otherwise.
  var tellsHomes = true
  /// The links between networks that would be a gap if they shared nobody.
  var needed = Frequencies()
  private(set) var gaps: Int?

  init(gaps: Int?) {
    self.gaps = gaps
  }

  mutating func addGap() { gaps = gaps.map { $0 + 1 } }

  /// The figures by ``RowErrors/Figure``, as they would be if a share of the true rows is missing; 0 for as counted.
  package func figures(missing share: Double) -> [Double?] {
    let r = 1 / (1 - share)
    let q = r * r
    let sole = links.ones(q)
    let linked = Double(links.positive) - links.zeros(q)
    return RowErrors.Figure.allCases.map { figure in
      switch figure {
      case .soleLinkShare: linked > 0 ? sole / linked : nil
      case .soleLinks: sole
      case .diagonalGaps: gaps.map { Double($0) + needed.zeros(q) }
      case .soleSeats: tellsHomes ? seats.ones(r) : nil
      }
    }
  }
}
