// What random staffings say of a structure: one model of chance for pairs, classes and mixing alike.

package import Findings
import Roster
import Threads

/// The index of classes and the mixing of networks and people, judged together.
///
/// Everything is counted in the same draws of ``FixedMargins``. The test of ``Question/diagonal`` is what the diagonal
/// pairs of networks share. The tests of ``Question/index`` are, over networks: ties, and shared people of the other
/// classes, of each class that has possible pairs, and ties within a field and within a level. Pairs of people are counted against the same draws, but not judged: networks are formed by
/// level and post, and each organisation sends its own, so who meets whom follows from that.
///
/// - Input: the structure of a day and its pairs.
/// - Output: `nil` tests where nothing can be asked.
/// - Complexity: that of the draws, see ``Overlaps``.
package struct Staffings: Sendable {
  /// A class of pairs of networks: how many meet, and what they share.
  package struct Judged: Sendable {
    package let ties: Tested?
    package let shared: Tested?
  }

  package let overlaps: Overlaps
  package let networks: ClassIndex
  /// By class, in the order of ``PairClass``.
  package let judged: [Judged]
  /// `nil` where P would not fit.
  package let people: ClassIndex?
  package let mixing: [MixingRow]

  package init(
    of structure: Structure, _ pairs: NetworkPairs, precision: Precision = .overlap,
    threads: Int = allThreads
  ) {
    let roster = structure.roster
    let placement = Placement(ofNetworks: roster)
    let personal = structure.linkedPeople == nil ? nil : Placement(ofPeople: roster)
    let networkTraits = Traits(
      field: numbers(of: roster.networks.map(\.field)),
      level: numbers(of: roster.networks.map(\.level.word)))
    let peopleTraits = personal.map { _ in
      Traits(
        field: numbers(of: roster.people.map(\.function)),
        level: numbers(of: roster.people.map(\.level.word)),
        organisation: roster.people.map { $0.organisation ?? -1 })
    }
    let overlaps = Overlaps(
      of: structure, pairs, rows: networkTraits, columns: peopleTraits, precision: precision,
      seed: structure.seed, threads: threads)
    let table = overlaps.table
    let own = Crossings(rowsOf: table, networkTraits)
    let networks = ClassIndex(of: placement, own, drawn: overlaps.networks)
    var rows = [
      MixingRow(
        "networks", .field, own, overlaps.networks, structure.linkedNetworks.graph,
        networkTraits.field),
      MixingRow(
        "networks", .level, own, overlaps.networks, structure.linkedNetworks.graph,
        networkTraits.level),
    ]
    if let personal, let traits = peopleTraits, let p = structure.linkedPeople {
      let own = Crossings(columnsOf: table, traits)
      people = ClassIndex(of: personal, own, drawn: overlaps.people)
      rows += [
        MixingRow("people", .organisation, own, overlaps.people, p, traits.organisation),
        MixingRow("people", .level, own, overlaps.people, p, traits.level),
      ]
    } else {
      people = nil
    }
    // The main question by itself; all else one family: classes by ties and by what they share, mixing.
    let diagonal = 2 * PairClass.diagonal.code + 1
    let asked =
      networks.rows.flatMap { [$0.chance, $0.sharedChance] }
      + rows.map { $0.of == "networks" ? $0.chance : nil }
    func tested(_ question: Question, _ places: [Int]) -> [(place: Int, tested: Tested)] {
      let held = places.compactMap { place in asked[place].map { (place, $0) } }
      let tests = Tested.all(
        question, tests: 0, draws: networks.draws,
        held.map { ($0.1.p, $0.1.error, $0.1.isLeast) })
      return zip(held, tests).map { ($0.0, $1) }
    }
    var answers = [Tested?](repeating: nil, count: asked.count)
    for (place, test) in tested(.diagonal, [diagonal])
      + tested(.index, asked.indices.filter { $0 != diagonal })
    {
      answers[place] = test
    }
    judged = networks.rows.indices.map {
      Judged(ties: answers[2 * $0], shared: answers[2 * $0 + 1])
    }
    for row in rows.indices { rows[row].tested = answers[2 * networks.rows.count + row] }
    mixing = rows
    self.networks = networks
    self.overlaps = overlaps
  }

  /// The verdict on what a class of pairs of networks shares.
  package func sharedVerdict(_ pairClass: PairClass) -> Verdict? {
    verdict(judged[pairClass.code].shared, networks[pairClass].sharedChance)
  }

  /// The verdict on how many pairs of networks of a class meet.
  package func tiesVerdict(_ pairClass: PairClass) -> Verdict? {
    verdict(judged[pairClass.code].ties, networks[pairClass].chance)
  }

  private func verdict(_ tested: Tested?, _ chance: Against?) -> Verdict? {
    tested.flatMap { tested in
      chance.map { Verdict(tested.certainty, isAbove: $0.isAbove) }
    }
  }
}

/// Words as numbers without regard to case, in the order of the words; −1 for an empty one.
private func numbers(of words: [String]) -> [Int32] {
  let keys = words.map { $0.lowercased() }
  let sorted = Set(keys).subtracting([""]).sorted()
  let numbers = Dictionary(
    sorted.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { a, _ in a })
  return keys.map { numbers[$0] ?? -1 }
}
