// The shapes of datasets, one JSON object a line: what drawn rosters are held against real ones by.

import Datasets
import Foundation  // Numbers in print.
import ShapeSupport

/// Prints for each dataset its sizes and degrees by quantiles, its components and its largest hub, on its own day.
func shapeBenchmarks(of datasets: [String]) {
  for dataset in datasets {
    guard let reading = try? Reading(Request(dataset: dataset)) else {
      print("{\"error\": \"\(dataset) cannot be loaded\"}")
      continue
    }
    let shape = RosterShape(of: reading.roster, on: reading.asOf)
    let shares = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1]
    func quantiles(_ values: [Int]) -> [Int] {
      shares.map { RosterShape.quantile($0, of: values) }
    }
    print(
      "{\"dataset\": \"\(dataset)\", \"people\": \(shape.degrees.count), "
        + "\"networks\": \(shape.sizes.count), \"seats\": \(shape.seats), "
        + "\"quantiles\": \(shares), \"sizes\": \(quantiles(shape.sizes)), "
        + "\"degrees\": \(quantiles(shape.degrees)), "
        + "\"in_one\": \(shown(shape.shareInOne, 3)), \"components\": \(shape.components.count), "
        + "\"largest_networks\": \(shown(shape.largest.networks, 3)), "
        + "\"largest_people\": \(shown(shape.largest.people, 3)), \"hub\": \(shape.hub)}")
  }
}
