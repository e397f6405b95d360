// What a synthetic roster is laid out on: organisations in neighbourhoods, and their networks.

import Roster

/// The organisations and networks of a synthetic roster, and where each of them belongs.
struct SyntheticPlan {
  /// The number of neighbourhoods; every one has networks, if there are any at all.
  let regions: Int
  let peopleCount: Int
  private(set) var organisations: [Organisation] = []
  /// The people of organisation `o` are `peopleStart[o]..<peopleStart[o + 1]`.
  private(set) var peopleStart: [Int] = [0]
  /// Sorted by id.
  private(set) var networks: [Network] = []
  /// The class of every network.
  private(set) var classes: [SyntheticClass] = []
  /// The neighbourhood of every network.
  private(set) var regionOfNetwork: [Int] = []
  /// The networks of every neighbourhood, in the order in which they were founded.
  private(set) var networksOfRegion: [[Index]] = []

  /// Fortieths of the lognormal law with median 14 and logarithmic deviation 0.7: 14·exp(0.7·z) at
  /// z = Φ⁻¹((i + ½)/40). A table, since the last digit of a logarithm may differ between machines.
  static let sizes = [
    3, 4, 5, 5, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 12, 13, 13, 14,
    14, 15, 16, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 33, 36, 41, 49, 67,
  ]

  init(_ shape: SyntheticShape) {
    regions = max(1, min(shape.organisations / 15, shape.networks / 24))
    peopleCount = shape.people
    var generator = SplitMix64(shape, .plan)
    layOrganisations(shape.organisations, &generator)
    foundNetworks(shape.networks, &generator)
  }

  /// The part of `count` things in a row that belongs to a neighbourhood.
  func part(_ region: Int, of count: Int) -> Range<Int> {
    region * count / regions..<(region + 1) * count / regions
  }

  func organisations(in region: Int) -> Range<Int> {
    part(region, of: organisations.count)
  }

  /// The people of a neighbourhood; without organisations, all people are in the only one.
  func people(in region: Int) -> Range<Int> {
    guard !organisations.isEmpty else { return 0..<peopleCount }
    let part = organisations(in: region)
    return peopleStart[part.lowerBound]..<peopleStart[part.upperBound]
  }

  /// The organisation of a neighbourhood with most inhabitants.
  private func largest(in region: Int) -> Index? {
    organisations(in: region).max {
      (organisations[$0].population ?? 0, $1) < (organisations[$1].population ?? 0, $0)
    }.map { Index($0) }
  }

  /// People are shared out by population, to the nearest whole running total.
  private mutating func layOrganisations(_ count: Int, _ generator: inout SplitMix64) {
    // Codes like those of municipalities, in a range that no county uses: 9001, 90001 …
    var first = 9000
    while count > first / 9 - 1 { first *= 10 }
    var total = 0
    var running = [0]
    for number in 0..<count {
      var organisation = Organisation(
        id: "\(first + number + 1)", name: SyntheticNames.municipality(number))
      organisation.kind = "kommun"
      let population = 1000 * generator.pick(Self.sizes) + generator.below(1000)
      organisation.population = population
      organisations.append(organisation)
      total += population
      running.append(total)
    }
    for region in 0..<regions {
      let part = organisations(in: region)
      for place in part {
        organisations[place].county = organisations[part.lowerBound].name + "s län"
      }
    }
    peopleStart = running.map { total == 0 ? 0 : peopleCount * $0 / total }
  }

  private mutating func foundNetworks(_ count: Int, _ generator: inout SplitMix64) {
    let rounds = count / SyntheticNames.classes.count + 1
    let width = String(rounds * 2).utf8.count
    var editions = [Int](repeating: 0, count: SyntheticNames.classes.count)
    var founded: [(id: String, network: Network, class: Int, region: Int, order: Int)] = []
    founded.reserveCapacity(count)
    for region in 0..<regions {
      let host = largest(in: region)
      for (order, _) in part(region, of: count).enumerated() {
        let kind = order % SyntheticNames.classes.count
        editions[kind] += 1
        var network = Self.network(SyntheticNames.classes[kind], edition: editions[kind], width)
        network.host =
          generator.chance(0.55)
          ? host : Self.anyone(of: organisations(in: region), &generator)
        network.hostText = network.host.map { organisations[Int($0)].id } ?? ""
        network.meetingsPerYear = Double(2 + generator.below(9))
        network.hoursPerMeeting = generator.pick([1.5, 2, 2.5, 3])
        if generator.chance(0.3) { network.mandate = "" }
        founded.append((network.id, network, kind, region, order))
      }
    }
    founded.sort { $0.id < $1.id }
    networks = founded.map(\.network)
    classes = founded.map { SyntheticNames.classes[$0.class] }
    regionOfNetwork = founded.map(\.region)
    networksOfRegion = (0..<regions).map { region in
      [Index](repeating: 0, count: part(region, of: count).count)
    }
    for (place, one) in founded.enumerated() {
      networksOfRegion[one.region][one.order] = Index(place)
    }
    hangUnderParents()
  }

  private static func anyone(of range: Range<Int>, _ generator: inout SplitMix64) -> Index? {
    range.isEmpty ? nil : Index(range.lowerBound + generator.below(range.count))
  }

  private static func network(_ kind: SyntheticClass, edition: Int, _ width: Int) -> Network {
    var network = Network(
      id: SyntheticNames.networkID(kind), name: SyntheticNames.networkName(kind))
    if edition > 1 {
      network.id += "-" + SyntheticNames.padded(edition, width)
      network.name += " \(edition)"
    }
    network.field = SyntheticNames.fields[kind.field].name
    network.level = Roster.defaultLevels[kind.level]
    network.kind =
      ["politiskt nätverk", "ledningsnätverk"].dropFirst(kind.level).first
      ?? "professionsnätverk"
    network.form = "nätverk"
    network.orientation = SyntheticNames.orientation(
      ["strategisk", "strategisk", "driftsinriktad", "utforskande"][kind.level])
    network.mandate = "Bereda gemensamma frågor om \(network.field)"
    return network
  }

  /// A network reports to the next higher level of its field that was founded in the same round.
  private mutating func hangUnderParents() {
    let kinds = SyntheticNames.classes
    let place = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    for founded in networksOfRegion {
      for (order, network) in founded.enumerated() {
        let kind = kinds[order % kinds.count]
        let round = order - order % kinds.count
        for level in (0..<kind.level).reversed() {
          guard let step = place[SyntheticClass(field: kind.field, level: level)],
            founded.indices.contains(round + step)
          else { continue }
          networks[Int(network)].parent = founded[round + step]
          break
        }
      }
    }
  }
}
