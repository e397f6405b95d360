// Who sits where when the sizes of networks and the networks of people are drawn first, and then matched.

import Roster

/// Seats of networks in a row, dealt to people in a row.
///
/// Both rows go from the first neighbourhood to the last; seats are shuffled within their
/// neighbourhood, and one of twelve changes place with any other. So sizes and degrees are as they were drawn,
/// beside what a person would have held twice and the row no longer could change.
///
/// - Complexity: O(seats).
struct SyntheticSeats {
  private let form: SyntheticForm
  private let plan: SyntheticPlan
  private var generator: SplitMix64
  private var seats: [Index] = []

  init(_ form: SyntheticForm, _ plan: SyntheticPlan, _ generator: SplitMix64) {
    self.form = form
    self.plan = plan
    self.generator = generator
  }

  /// The networks of everybody, in order.
  mutating func dealt() -> SyntheticTies {
    let most = plan.networks.count
    let degrees = (0..<plan.peopleCount).map { _ in min(form.degree(&generator), most) }
    layOut(degrees.reduce(0, +))
    var ties = SyntheticTies()
    var next = 0
    for degree in degrees {
      var own: [Index] = []
      for place in next..<next + degree {
        if let seat = seat(at: place, without: own) { own.append(seat) }
      }
      next += degree
      ties.append(own)
    }
    return ties
  }

  /// One seat for every network as far as they go, the rest by weight to the nearest whole running total.
  private mutating func layOut(_ count: Int) {
    let weights = plan.networks.map { _ in form.weight(&generator) }
    let total = weights.reduce(0, +)
    guard total > 0 else { return }
    let spread = max(0, count - weights.count)
    var running = 0
    seats.reserveCapacity(count)
    for founded in plan.networksOfRegion {
      var here: [Index] = []
      for network in founded {
        let before = spread * running / total
        running += weights[Int(network)]
        let size = 1 + spread * running / total - before
        here += repeatElement(network, count: size)
      }
      generator.shuffle(&here)
      seats += here
    }
    // Where there are fewer seats than networks, the last networks have none.
    seats = Array(seats.prefix(count))
    let strangers = seats.indices.filter { _ in generator.below(12) == 0 }
    var moved = strangers.map { seats[$0] }
    generator.shuffle(&moved)
    for (place, network) in zip(strangers, moved) { seats[place] = network }
  }

  /// The seat that lies at a place, or, when the person has one in that network, one that lies not far behind.
  private mutating func seat(at place: Int, without own: [Index]) -> Index? {
    let reach = min(seats.count - place, max(50, seats.count / plan.regions))
    for _ in 0..<20 {
      if !own.contains(seats[place]) { return seats[place] }
      seats.swapAt(place, place + generator.below(reach))
    }
    return own.contains(seats[place]) ? nil : seats[place]
  }
}
