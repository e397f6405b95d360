// The ways of two steps between networks, and whether few people can break them all.

/// A graph of networks, and which of its links can be lost.
struct CostWork: Sendable {
  let graph: Graph
  /// The links that cannot be lost.
  let firm: Graph.Rows
  let most: Int
  /// The weak link of each arc; where more than `most` share it, one more than there are weak links.
  let link: [Int32]
  let sharers: Graph.Rows
  let people: Int

  init(_ graph: Graph, _ links: WeakLinks, _ most: Int) {
    self.graph = graph
    self.most = most
    var link = [Int32](repeating: Int32(links.count), count: graph.targets.count)
    for number in 0..<Int32(links.count) {
      let (one, other) = links.arcs(of: number)
      link[one] = number
      link[other] = number
    }
    var firm = Graph.Rows.Builder()
    for v in 0..<graph.order {
      for arc in Int(graph.offsets[v])..<Int(graph.offsets[v + 1]) where link[arc] == links.count {
        firm.append(graph.targets[arc])
      }
      firm.endRow()
    }
    self.firm = firm.rows
    self.link = link
    sharers = Graph.Rows(links.sharers)
    people = Int(links.sharers.joined().max() ?? -1) + 1
  }
}

/// The ways of two steps between a vertex and others.
struct CommonWays {
  /// The link to each neighbour of the vertex; −1 for who is none.
  private var link: [Int32]
  private var share: [Double]
  private var touched: [Int32] = []
  private var largest: [Double]

  init(_ work: CostWork) {
    link = [Int32](repeating: -1, count: work.graph.order)
    share = [Double](repeating: 0, count: work.people)
    largest = [Double](repeating: 0, count: work.most)
  }

  mutating func mark(_ v: Int, _ work: CostWork) {
    for arc in Int(work.graph.offsets[v])..<Int(work.graph.offsets[v + 1]) {
      link[Int(work.graph.targets[arc])] = work.link[arc]
    }
  }

  mutating func unmark(_ v: Int, _ graph: Graph) {
    for w in graph.neighbours(of: v) { link[Int(w)] = -1 }
  }

  /// Whether no set of the size can break every way between the vertex that is marked and `w`.
  mutating func keep(_ w: Int, _ work: CostWork) -> Bool {
    var count = 0
    for arc in Int(work.graph.offsets[w])..<Int(work.graph.offsets[w + 1]) {
      let one = link[Int(work.graph.targets[arc])]
      guard one >= 0 else { continue }
      count += 1
      note(one, work)
      note(work.link[arc], work)
    }
    for place in largest.indices { largest[place] = 0 }
    for person in touched {
      var value = share[Int(person)]
      share[Int(person)] = 0
      for place in largest.indices where value > largest[place] {
        swap(&value, &largest[place])
      }
    }
    touched.removeAll(keepingCapacity: true)
    return largest.reduce(0, +) < Double(count) - 1e-9
  }

  /// Notes who could break a way at this link, if anybody can.
  private mutating func note(_ link: Int32, _ work: CostWork) {
    guard link < work.sharers.count else { return }
    let places = work.sharers.range(Int(link))
    let part = 1 / Double(places.count)
    for place in places {
      let person = work.sharers.targets[place]
      if share[Int(person)] == 0 { touched.append(person) }
      share[Int(person)] += part
    }
  }
}
