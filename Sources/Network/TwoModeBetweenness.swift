// Betweenness on a two-mode graph, by what membership data are like: most people are alike.

import Threads

extension Betweenness {
  /// Betweenness of every vertex of a two-mode graph, raw: the same numbers as on its ``TwoMode/graph``.
  ///
  /// Taken on the ``Quotient``: a leaf needs no vertex, and the members of a class share one. What a
  /// network and its leaves send is one sweep with a weight. Pairs of classes, the bulk of the pairs,
  /// need no sweep of their own where ``Demand`` can tell from the networks' sweeps which networks their
  /// paths leave from and arrive at; otherwise every class is swept from as well.
  ///
  /// - Complexity: with *N* networks, *K* classes and *m* seats of classes, O(*N* *m* + *K* *m*) with
  ///   eight pairs at a time, and O(*N*²) memory below ``Demand/limit``; else O((*N* + *K*) *m*) time and
  ///   O(*N* + *K*) memory. The cuts between threads depend on the size only, so the bits do not
  ///   depend on `threads`.
  package init(of b: TwoMode, threads: Int = allThreads) {
    self.init(Quotient(of: b), table: true, threads: threads)
  }

  /// As above; without the table when `table` is false.
  package init(of b: TwoMode, table: Bool, threads: Int = allThreads) {
    self.init(Quotient(of: b), table: table, threads: threads)
  }

  init(_ quotient: Quotient, table: Bool, threads: Int) {
    let ground = Ground(quotient)
    let demand = table ? Demand(quotient, ground, threads: threads) : nil
    let batches = (quotient.order + 7) / 8
    let parts = sharded(Sums.shards(batches), threads: threads) { shard in
      var sums = Sums(quotient)
      var sweep = Sweep(ground)
      for batch in stride(from: shard, to: batches, by: Sums.shards(batches)) {
        sums.add(networks: batch, demand, &sweep)
      }
      return sums.whole(ground)
    }
    var classParts: [Sums.Whole] = []
    if demand == nil {
      let batches = (quotient.classes.count + 7) / 8
      classParts = sharded(Sums.shards(batches), threads: threads) { shard in
        var sums = Sums(quotient)
        var sweep = Sweep(ground)
        for batch in stride(from: shard, to: batches, by: Sums.shards(batches)) {
          sums.add(classes: batch, &sweep)
        }
        return sums.whole(ground)
      }
    }
    var networks = quotient.leaves.map { $0 * ($0 - 1) }
    var classes = [Double](repeating: 0, count: quotient.classes.count)
    for part in parts + classParts {
      for v in networks.indices { networks[v] += part.networks[v] }
      for v in classes.indices { classes[v] += part.classes[v] }
    }
    // Everything so far counts every pair of vertices twice.
    scores = quotient.spread(
      places: networks.map { $0 / 2 }, classes: classes.map { $0 / 2 }, leaf: { _ in 0 },
      none: 0)
  }
}

/// Betweenness of the quotient as it is added up, by lane; every pair counts twice.
private struct Sums: ~Copyable {
  struct Whole {
    let networks: [Double]
    let classes: [Double]
  }

  private let quotient: Quotient
  private var networks: [Double]
  /// In the order of ``Ground/classes``.
  private var classes: [Lanes]
  private var demand: [Lanes]

  /// How many shards a number of batches is cut in.
  static func shards(_ batches: Int) -> Int { min(16, batches) }

  init(_ quotient: Quotient) {
    self.quotient = quotient
    networks = Array(repeating: 0, count: quotient.order)
    classes = Array(repeating: .zero, count: quotient.classes.count)
    demand = Array(repeating: .zero, count: quotient.order)
  }

  func whole(_ ground: Ground) -> Whole {
    var scores = [Double](repeating: 0, count: classes.count)
    for (at, c) in ground.classes.enumerated() { scores[Int(c)] = classes[at].sum() }
    return Whole(networks: networks, classes: scores)
  }

  /// Adds the pairs that eight networks and their leaves are one end of, and the table's demand.
  mutating func add(networks batch: Int, _ table: Demand?, _ sweep: inout Sweep) {
    let own = batch * 8..<min(batch * 8 + 8, quotient.order)
    // The table was made by the same searches.
    if let table {
      sweep.recall(table.values(batch), bits: table.bits)
    } else {
      sweep.search(from: own.map { [Int32($0)] })
    }
    var mass = Lanes.zero
    for (lane, v) in own.enumerated() { mass[lane] = 1 + quotient.leaves[v] }
    // What classes send each other by way of these networks, in all and from a network to itself.
    var sentOn = Lanes.zero
    var within = Lanes.zero
    for v in sweep.networks.reached {
      let v = Int(v)
      var sent = mass * (1 + quotient.leaves[v])
      var ending = mass * quotient.leaves[v]
      if let table {
        let pairs = 2 * table.pairs(batch, v)
        sent += pairs
        ending += pairs
        sentOn += pairs
        if own.contains(v) { within[v - own.lowerBound] = pairs[v - own.lowerBound] }
      }
      if own.contains(v) {
        sent[v - own.lowerBound] = 0
        ending[v - own.lowerBound] = 0
      }
      demand[v] = sent
      networks[v] += (ending.replacing(with: Lanes.zero, where: sweep.sigma(v) .== .zero)).sum()
    }
    // With a table, a class is met from the networks only, so its pairs with them count here twice.
    sweep.collect(demand: demand, share: table == nil ? mass : 2 * mass, scores: &classes)
    for v in sweep.networks.reached {
      let v = Int(v)
      var passed = sweep.back.passed[v]
      if own.contains(v) {
        let lane = v - own.lowerBound
        // What leaves the first network passes it when it comes from a leaf or from a class.
        let ofClasses = sentOn[lane] - within[lane]
        let ofLeaves = (passed[lane] - ofClasses) * quotient.leaves[v] / mass[lane]
        passed[lane] = ofLeaves + sentOn[lane]
      }
      networks[v] += passed.sum()
    }
  }

  /// Adds the pairs that members of eight classes are one end of.
  mutating func add(classes batch: Int, _ sweep: inout Sweep) {
    let own = batch * 8..<min(batch * 8 + 8, quotient.classes.count)
    sweep.search(from: own.map { Array(quotient.classes[$0]) })
    var mass = Lanes.zero
    for (lane, v) in own.enumerated() { mass[lane] = quotient.members[v] }
    for v in sweep.networks.reached { demand[Int(v)] = mass * (1 + quotient.leaves[Int(v)]) }
    sweep.collect(demand: demand, share: mass, scores: &classes)
    for v in sweep.networks.reached {
      let v = Int(v)
      let ending = (mass * quotient.leaves[v])
        .replacing(with: Lanes.zero, where: sweep.sigma(v) .== .zero)
      networks[v] += (sweep.back.passed[v] + ending).sum()
    }
    for v in own {
      // A pair needs two people: what each member sent to itself is taken away.
      let row = quotient.classes[v]
      for network in row { networks[Int(network)] -= quotient.members[v] / Double(row.count) }
    }
  }
}
