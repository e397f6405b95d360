// The places of the nodes in the maps of a run, kept for the next one.

package import Diagrams
import Foundation
import Reporting

/// Where things stand in each map: by the name of the picture, then by the label of the thing.
///
/// The file lies beside the maps, as `diagrams/places.json`. What cannot be read is as if it were not there:
/// then the maps are laid out anew.
package struct KeptPlaces: Codable {
  package static let file = "diagrams/places.json"
  private var maps: [String: [String: Place]] = [:]
  /// The DOT of the earlier maps, by the name of the picture.
  private var dots: [String: String] = [:]

  private enum CodingKeys: String, CodingKey {
    case maps
  }

  package init() {}

  package var isEmpty: Bool { maps.isEmpty }

  /// What the run in `folder` kept; nothing when there is no such run.
  package init(of folder: String?) {
    guard let folder, let data = FileManager.default.contents(atPath: folder + "/" + Self.file),
      let kept = try? JSONDecoder().decode(KeptPlaces.self, from: data)
    else { return }
    self = kept
    for name in maps.keys {
      dots[name] = FileManager.default.contents(atPath: "\(folder)/diagrams/\(name).dot")
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The picture with the places that it had; things that share a label are placed anew.
  ///
  /// A picture in which nothing has changed is laid out as it was, and so comes out the same to the byte.
  package func placing(_ picture: Picture) -> Picture {
    guard let known = maps[picture.name], dots[picture.name] != picture.dot else {
      return picture
    }
    var picture = picture
    for node in picture.nodesOfOneLabel {
      if let place = known[node.label] { picture.kept[node.key] = place }
    }
    return picture
  }

  package mutating func keep(_ places: [String: Place], of picture: Picture) {
    var map: [String: Place] = [:]
    for node in picture.nodesOfOneLabel { map[node.label] = places[node.key] }
    maps[picture.name] = map
  }
}

extension Picture {
  fileprivate var nodesOfOneLabel: [Node] {
    let counts = Dictionary(nodes.map { ($0.label, 1) }, uniquingKeysWith: +)
    return nodes.filter { counts[$0.label] == 1 }
  }
}
