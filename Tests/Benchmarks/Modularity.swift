// How good our communities are: modularity over twenty seeds, for datasets on disk.

import Foundation  // Writing files.
import Loading
import Network
import Roster

/// For each dataset one line of JSON: the median, lowest and highest modularity of N over twenty seeds, of
/// single runs and of the best of ``Communities/tries``; and its links in `folder` for peers_leiden.py.
func modularityBenchmarks(datasets: [String], folder: String) throws {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for dataset in datasets {
    guard let roster = loadRoster(folder: dataset).value else {
      print("{\"error\": \"\(dataset) cannot be loaded\"}")
      continue
    }
    let structure = Structure(of: roster, asOf: lastDay(roster))
    let graph = structure.linkedNetworks.graph
    let values = (1...20).compactMap { seed in
      Communities(of: graph, seed: UInt64(seed)).modularity
    }.sorted()
    guard values.count == 20 else {
      print("{\"dataset\": \"\(dataset)\", \"links\": 0}")
      continue
    }
    let file = folder + "/" + (dataset as NSString).lastPathComponent + ".links"
    var text = "\(graph.order) \((values[9] + values[10]) / 2)\n"
    for v in 0..<graph.order {
      for w in graph.neighbours(of: v) where Int(w) > v { text += "\(v) \(w)\n" }
    }
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    print(
      "{\"dataset\": \"\(dataset)\", \"networks\": \(graph.order), \"links\": \(graph.size), "
        + "\"median\": \((values[9] + values[10]) / 2), \"least\": \(values[0]), "
        + "\"most\": \(values[19]), \"file\": \"\(file)\"}")
  }
}

/// The last day on which a membership begins: some rosters end before today.
private func lastDay(_ roster: Roster) -> Day {
  roster.memberships.compactMap(\.from).max() ?? Day(number: 20_000)
}
