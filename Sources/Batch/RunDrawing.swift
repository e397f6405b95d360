// The pictures of a run: its charts, its maps, and what its explorer shows.

import Diagrams
import Findings
import Instruments
import Names
import Network
import Reporting

extension Run {
  /// Draws everything; a map that fails is left out and said to be.
  mutating func draw(_ structure: Structure, _ review: Review, _ progress: Progress) {
    let mask = words.mask
    progress.begin("drawing the maps")
    let (parts, seconds) = (request.parts, request.drawingSeconds)
    let renderer =
      request.drawing.map { Renderer(worker: $0, seconds: seconds) } ?? Renderer(seconds: seconds)
    if structure.hasNetworks {
      let data = ExplorerData(
        structure, material.sheets, material.keyFigures, parts: parts, language, renderer)
      explorer = stopwatch.time("explorer") { data.json }
    }
    if parts.includes(.instruments) {
      material.illustrations += charts(review, language)
        .map { Illustration($0, mask) }
    }
    let earlier = KeptPlaces(of: request.earlier)
    let maps = maps(structure, material.register, language, parts: parts).map { map in
      Map(
        picture: earlier.placing(map.picture.mapping { mask($0) }), words: map.words,
        tableID: map.tableID)
    }
    let threads = reading.threads
    let results = stopwatch.time("draw") {
      sharded(maps.count, threads: threads) { row in
        Result { () throws(DiagramError) in try renderer.draw(maps[row].picture) }
      }
    }
    for (map, result) in zip(maps, results) {
      switch result {
      case .success(let drawing): add(drawing, of: map)
      case .failure(let error):
        missing.append("diagrams/\(map.picture.name): \(error)")
        material.findings.append(.missingDiagram(map.words.title, because: error))
      }
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
