// Where the networks stand on the explorer's plane: those that share people near each other, the others in rows below.

import Diagrams
import Network
import Roster

/// The place of every network, each coordinate from 0 to 1.
///
/// Linked networks are laid out by the backbone of their links. Those without a link have nothing to be near: they stand
/// in rows along the foot. Where the networks are many, the plane is stretched halfway to even use of both
/// directions, so that crowds are thinned and the order from left to right and from top to bottom stays.
///
/// - Parameter renderer: lays the linked ones out; where it cannot, they stand in a spiral by field.
/// - Complexity: that of the layout, and O(*n* log *n*).
func networkSpots(_ structure: Structure, _ renderer: Renderer) -> [Spot] {
  let networks = structure.roster.networks
  let linked = networks.indices.filter { structure.linkedNetworks.graph.degree(of: $0) > 0 }
  let alone = networks.indices.filter { structure.linkedNetworks.graph.degree(of: $0) == 0 }
  var numbers = [Int32](repeating: 0, count: networks.count)
  for (number, place) in linked.enumerated() { numbers[place] = Int32(number) }
  let ties = Backbone(of: structure.linkedNetworks).ties.map {
    (numbers[Int($0.a)], numbers[Int($0.b)])
  }
  let fields = Set(networks.map(\.field)).sorted()
  var laid =
    (try? renderer.spots(linked.count, ties: ties))
    ?? spiralSpots(linked.map { fields.firstIndex(of: networks[$0].field) ?? 0 })
  if linked.count > 300 { laid = stretched(laid) }
  let inRow = 16
  let rows = (alone.count + inRow - 1) / inRow
  let foot = min(0.5, Double(rows) * 0.05)
  let isMixed = rows > 0 && !linked.isEmpty
  var spots = [Spot](repeating: Spot(x: 0.5, y: 0.5), count: networks.count)
  for (place, spot) in zip(linked, laid) {
    spots[place] = Spot(x: spot.x, y: isMixed ? spot.y * (0.94 - foot) : spot.y)
  }
  for (number, place) in alone.enumerated() {
    let width = min(alone.count - number / inRow * inRow, inRow)
    let y = (Double(number / inRow) + 1) / Double(rows)
    spots[place] = Spot(
      x: (Double(number % inRow) + 0.5) / Double(width),
      y: isMixed ? 1 - foot + y * foot : y - 0.5 / Double(rows))
  }
  return spots
}

/// Halfway between where each stands and where it would stand if all stood evenly.
private func stretched(_ spots: [Spot]) -> [Spot] {
  func evened(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var out = values
    for (rank, place) in order.enumerated() {
      out[place] = (values[place] + Double(rank) / Double(max(1, values.count - 1))) / 2
    }
    return out
  }
  return zip(evened(spots.map(\.x)), evened(spots.map(\.y))).map { Spot(x: $0, y: $1) }
}
