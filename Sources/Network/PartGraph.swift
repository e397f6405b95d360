// A graph whose vertices are parts of another: what is left to move when neighbours have been joined.

/// A graph between the rounds: each vertex is a part of the graph that was given.
struct PartGraph: Sendable {
  var offsets: [Int32]
  var targets: [Int32]
  /// By arc: the number of edges between the parts.
  var weights: [Int32]
  /// By vertex: the sum of the degrees in the part.
  var degrees: [Int32]

  var order: Int { degrees.count }

  init(offsets: [Int32], targets: [Int32], weights: [Int32], degrees: [Int32]) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.degrees = degrees
  }

  init(_ graph: Graph) {
    offsets = graph.offsets
    targets = graph.targets
    weights = Array(repeating: 1, count: graph.targets.count)
    degrees = graph.degrees.map(Int32.init)
  }

  /// The graph whose vertices are the `count` parts of `below`; what lies within a part is left out.
  init(_ below: PartGraph, _ parts: [Int32], count: Int) {
    // The members of each part side by side, ascending.
    var starts = [Int](repeating: 0, count: count + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var ends = starts
    var members = [Int](repeating: 0, count: parts.count)
    for v in parts.indices {
      members[ends[Int(parts[v])]] = v
      ends[Int(parts[v])] += 1
    }
    var sum = [Int32](repeating: 0, count: count)
    var touched: [Int32] = []
    offsets = [0]
    targets = []
    weights = []
    degrees = []
    for part in 0..<count {
      var degree: Int32 = 0
      for place in starts[part]..<starts[part + 1] {
        let v = members[place]
        degree += below.degrees[v]
        for arc in Int(below.offsets[v])..<Int(below.offsets[v + 1]) {
          let other = parts[Int(below.targets[arc])]
          if other == part { continue }
          if sum[Int(other)] == 0 { touched.append(other) }
          sum[Int(other)] += below.weights[arc]
        }
      }
      touched.sort()
      for other in touched {
        targets.append(other)
        weights.append(sum[Int(other)])
        sum[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(Int32(targets.count))
      degrees.append(degree)
    }
  }
}

/// Numbers the communities from 0 in the order in which they are met; how many there are.
func renumber(_ community: inout [Int32]) -> Int {
  var numbers = [Int32](repeating: -1, count: community.count)
  var count: Int32 = 0
  for v in community.indices {
    let old = Int(community[v])
    if numbers[old] < 0 {
      numbers[old] = count
      count += 1
    }
    community[v] = numbers[old]
  }
  return Int(count)
}
