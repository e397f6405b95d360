// The pictures of a run: its charts, its maps, and what its explorer shows.

import Datasets
import Diagrams
import Findings
import Instruments
import Names
import Network
import Pictures
import Reporting
import Roster
import Threads

extension PreparedRun {
  /// Draws everything; a map that fails is left out and said to be.
  ///
  /// - Parameter instruments: their answers, none when they were not asked for.
  /// Of a part in which an analysis was left out for want of time nothing is drawn that shows the part.
  mutating func draw(_ structure: Structure, _ instruments: [Outcome]) {
    let (renderer, words) = (plan.renderer, words)
    let parts = plan.parts.subtracting(leftOut.flatMap(\.parts))
    if structure.hasNetworks, isTimeLeft(forStages: "explorer") {
      let data = ExplorerData(
        structure, material.sheets, material.keyFigures, parts: parts, language, renderer)
      explorer = stopwatch.time("explorer") { data.json }
    }
    if isTimeLeft(forStages: "charts") {
      stopwatch.time("charts") { drawCharts(structure, instruments, parts) }
    }
    guard isTimeLeft(forStages: "draw") else { return }
    let earlier = KeptPlaces(of: plan.earlier)
    let maps = maps(structure, material.register, language, parts: parts)
    let threads = reading.threads
    let results = stopwatch.time("draw") {
      sharded(maps.count, threads: threads) { row in
        Result { () throws(DiagramError) in
          try words.drawn(
            { (mask) throws(DiagramError) in
              let picture = earlier.placing(maps[row].picture.mapping { mask($0) })
              return (picture, try renderer.draw(picture))
            }, texts: { [$0.1.svg, $0.1.dot] })
        }
      }
    }
    for (map, result) in zip(maps, results) {
      switch result {
      case .success((let picture, let drawing)):
        add(drawing, of: Map(picture: picture, words: map.words, tableID: map.tableID))
      case .failure(let error):
        missing.append("diagrams/\(map.picture.name): \(error)")
        material.findings.append(.missingDiagram(map.words.title, because: error))
      }
    }
  }

  private mutating func drawCharts(
    _ structure: Structure, _ instruments: [Outcome], _ parts: Set<Part>
  ) {
    let words = words
    material.illustrations += charts(instruments, roster, language).map { chart in
      words.drawn({ Illustration(chart, $0) }, texts: { [$0.svg] })
    }
    guard structure.hasNetworks else { return }
    let map = LevelMap(structure, language, gaps: parts.contains(.gaps) ? nil : [])
    material.illustrations.append(words.drawn({ Illustration(map, $0) }, texts: { [$0.svg] }))
    if parts.contains(.gaps) { drawParts(structure) }
  }

  /// A small picture of each matter of the brief that is about two networks.
  private mutating func drawParts(_ structure: Structure) {
    for (number, ids) in material.briefNetworks.enumerated() where ids.count == 2 {
      let ends = Set(ids.compactMap { id in roster.networks.firstIndex { $0.id == id } })
      guard
        let pair = structure.pairs.pairs.first(where: {
          ends.contains(Int($0.a)) && ends.contains(Int($0.b))
        })
      else { continue }
      let map = LevelMap(structure, language, around: pair, name: "\(number + 1)")
      material.parts[ids] = words.drawn({ Illustration(map, $0) }, texts: { [$0.svg] })
    }
  }

  private mutating func add(_ drawing: Drawing, of map: Map) {
    drawings.append((map.picture.name, drawing))
    places.keep(drawing.places, of: map.picture)
    material.illustrations.append(
      Illustration(
        name: map.picture.name, svg: drawing.svg, caption: map.words.caption,
        alternative: map.words.alternative, tableID: map.tableID))
  }
}
