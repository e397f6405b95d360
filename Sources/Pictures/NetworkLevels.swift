// The map of levels with a box for each network.

import Diagrams
import Findings
import Network
import Reporting
import Roster
import Text

/// What is drawn when every network has a box of its own.
struct NetworkLevels {
  private let structure: Structure
  private let grid: LevelGrid
  private let isPart: Bool
  private let gaps: [NetworkPair]
  private let ends: Set<Int32>
  /// `nil` where the gaps were chosen by others.
  private let allGaps: Int?
  private let isJudged: Bool
  private let soles: [Projection.Tie]
  /// Those that several people keep up; drawn in a part only.
  private let firm: [Projection.Tie]
  private let allSoles: Int

  init(_ structure: Structure, _ grid: LevelGrid, gaps: [NetworkPair]?, isPart: Bool) {
    self.structure = structure
    self.grid = grid
    self.isPart = isPart
    let shown = Set(grid.places.map(Int32.init))
    // Pairs are dear, and not worked out where others have chosen.
    let chosen = gaps ?? structure.greatestGaps
    self.gaps = chosen.filter { shown.contains($0.a) && shown.contains($0.b) }
    allGaps = gaps == nil ? structure.pairs.toldGaps : nil
    isJudged = gaps != nil || !structure.pairs.isProxy
    // A part shows what its gaps are about, not what their neighbours have with each other.
    let ends = Set(self.gaps.flatMap { [$0.a, $0.b] })
    self.ends = ends
    let ties = structure.linkedNetworks.ties.filter {
      shown.contains($0.a) && shown.contains($0.b)
        && (!isPart || ends.isEmpty || ends.contains($0.a) || ends.contains($0.b))
    }
    firm = ties.filter { !$0.isSole }
    let all = ties.filter(\.isSole)
    allSoles = all.count
    let graph = structure.linkedNetworks.graph
    func contacts(_ tie: Projection.Tie) -> (Int, Int, Int32, Int32) {
      let (a, b) = (graph.degree(of: Int(tie.a)), graph.degree(of: Int(tie.b)))
      return (min(a, b), max(a, b), tie.a, tie.b)
    }
    soles = Array(all.sorted { contacts($0) < contacts($1) }.prefix(LevelMap.mostSoleLinks))
  }

  /// - Parameter namesFields: whether its field stands in the box of a network.
  func map(
    _ language: Language, _ name: String, namesFields: Bool
  ) -> (picture: LevelPicture, words: MapWords) {
    let words = facts(namesFields).words(language)
    // A map is public: its widths are those of the rounded numbers that may be told.
    let most = Double(max(1, firm.map(\.shared.roundedPeople).max() ?? 1))
    let isNumbered = gaps.count > 1
    var lines = gaps.enumerated().map { number, gap in
      LevelPicture.Line("\(gap.a)", "\(gap.b)", .gap, label: isNumbered ? "\(number + 1)" : "")
    }
    lines += soles.map { LevelPicture.Line("\($0.a)", "\($0.b)", .sole) }
    if isPart {
      lines += firm.map {
        LevelPicture.Line(
          "\($0.a)", "\($0.b)", .plain, weight: 0.7 * Double($0.shared.roundedPeople) / most)
      }
    }
    var picture = LevelPicture(
      name: name, words: (words.title, words.alternative), language: language,
      grid: (grid.rows(language, isPart: isPart), grid.columns(language)),
      items: items(namesFields),
      lines: lines)
    picture.legend.plain = LegendWords.width[language]
    picture.legend.sole = LegendWords.sole[language]
    picture.legend.gap =
      (isNumbered ? LevelMapFacts.numberedGap : LevelMapFacts.dottedGap)[language]
    picture.legend.gaps = LevelMapFacts.gapList[language]
    picture.legend.codes = LevelMapFacts.codeList[language]
    if isPart { picture.height = LevelPicture.partHeight }
    return (picture, words)
  }

  private func items(_ namesFields: Bool) -> [LevelPicture.Item] {
    let networks = structure.roster.networks
    return grid.places.indices.sorted { left, right in
      let (x, y) = (grid.cells[left], grid.cells[right])
      let (a, b) = (grid.places[left], grid.places[right])
      return (x.row, x.column, networks[a].name.inAlphabet, a)
        < (y.row, y.column, networks[b].name.inAlphabet, b)
    }.map { index in
      let network = networks[grid.places[index]]
      return LevelPicture.Item(
        key: "\(grid.places[index])", row: grid.cells[index].row, column: grid.cells[index].column,
        name: network.name, note: namesFields ? network.field : "")
    }
  }

  private func facts(_ namesFields: Bool) -> LevelMapFacts {
    func names(_ a: Int32, _ b: Int32) -> LevelMapFacts.Pair {
      (structure.roster.networks[Int(a)].name, structure.roster.networks[Int(b)].name)
    }
    var facts = LevelMapFacts(grid)
    facts.isPart = isPart
    facts.namesFields = namesFields
    let near = grid.places.filter { !ends.contains(Int32($0)) }
    if isPart, gaps.count == 1, near.count <= 4 {
      facts.neighbours = near.map { structure.roster.networks[$0].name }
    }
    facts.links = firm.count + allSoles
    facts.soles = (soles.map { names($0.a, $0.b) }, allSoles)
    facts.gaps = (gaps.map { names($0.a, $0.b) }, allGaps)
    facts.isJudged = isJudged
    return facts
  }
}

extension Structure {
  /// The gaps that may be told of, those with greatest need.
  fileprivate var greatestGaps: [NetworkPair] {
    pairs.told.prefix(LevelMap.mostGaps).map { pairs.pairs[$0] }
  }
}
