// networks.csv, network_links.csv and seats.csv: the groups, their ties and their expected seats.

import Roster
import Tables
import Text

/// The networks of a dataset and where each stands in its file.
struct Networks {
  var networks: [Network] = []
  var directory = Directory(.networks, .absent)
  fileprivate var rows: [Int] = []

  /// A warning for every network that nobody sits in.
  func empty(_ memberships: [Membership], _ form: Form) -> Diagnostics {
    var diagnostics = Diagnostics()
    var isUsed = [Bool](repeating: false, count: networks.count)
    for membership in memberships { isUsed[Int(membership.network)] = true }
    for index in inFileOrder(rows) where !isUsed[index] {
      diagnostics.add(
        .warning, "networks/no-members", at: form.place(rows[index], form.column(.id)),
        .noMembers(networks[index].id))
    }
    return diagnostics
  }
}

/// The hours of a leap year: nobody meets for longer.
private let hoursOfAYear = 8784.0

/// The rows of networks.csv, sorted by id.
///
/// The host is an organisation. A network in its place is taken as parent when the row has no parent.
func readNetworks(
  _ form: Form, organisations: Directory, levels: Levels, _ diagnostics: inout Diagnostics
) -> Networks {
  var unknownLevels = WordCount()
  let (host, parent) = (form.column(.host), form.column(.parent))
  let (field, kind, mandate) = (
    form.column(.field), form.column(.kind), form.column(.mandate)
  )
  let (shape, orientation) = (form.column(.form), form.column(.orientation))
  // The texts of these columns recur; one table for all of them will do.
  var texts = Recurring<String>()
  var meanings = Recurring<Level?>()
  let level = form.column(.level)
  let meetings = form.column(.meetingsPerYear)
  let hours = form.column(.hoursPerMeeting)
  let understood = form.column(.understood)
  let rows = KeyedRows<Network>(form, &diagnostics) { row, id, name, diagnostics in
    var network = Network(id: id, name: name)
    network.field = texts.text(form, row, field)
    network.kind = texts.text(form, row, kind)
    network.form = texts.text(form, row, shape)
    network.orientation = Vocabularies.orientations.worded(texts.text(form, row, orientation))
    network.hostText = texts.text(form, row, host)
    network.mandate = texts.text(form, row, mandate)
    network.level = readLevel(form, row, level, levels, &meanings, &unknownLevels)
    network.understood = Set(
      texts.text(form, row, understood).lowercased().split { !$0.isLetter }
        .compactMap { Network.Understood(rawValue: String($0)) })
    network.meetingsPerYear = form.number(row, meetings, in: 0...1e12, &diagnostics)
    network.hoursPerMeeting = form.number(row, hours, in: 0...1e12, &diagnostics)
    if let times = network.meetingsPerYear, let each = network.hoursPerMeeting,
      times * each > hoursOfAYear
    {
      diagnostics.add(
        .error, "networks/too-many-hours", at: form.place(row, hours),
        .tooManyHours(times * each), help: .hoursForm)
    }
    return network
  }
  reportLevels(unknownLevels, form, levels, &diagnostics)

  var result = Networks(
    networks: rows.values, directory: Directory(.networks, rows), rows: rows.rows)
  var strangers = WordCount()
  var parents = WordCount()
  for index in inFileOrder(rows.rows) {
    let row = rows.rows[index]
    result.networks[index].parent = form.reference(
      row, parent, to: result.directory, &diagnostics)
    let text = result.networks[index].hostText
    guard !text.isEmpty, organisations.state != .broken else { continue }
    if case .found(let organisation) = organisations.find(text) {
      result.networks[index].host = organisation
    } else if case .found(let network) = result.directory.find(text),
      form.text(row, parent).isEmpty || result.networks[index].parent == network
    {
      if form.text(row, parent).isEmpty { parents.add("", at: form.place(row, host)) }
      result.networks[index].parent = network
    } else {
      strangers.add(text, at: form.place(row, host))
    }
  }
  for entry in parents.entries {
    diagnostics.add(.note, "networks/host-is-network", at: entry.place, .hostParents(entry.count))
  }
  for entry in strangers.entries {
    diagnostics.add(
      .warning, "networks/unknown-host", at: entry.place, .unknownHost(entry.word, entry.count),
      help: organisations.nearest(to: entry.word).map { .nearestHost($0) })
  }
  reportCycles(result, form, &diagnostics)
  return result
}

/// Reports every ring of parents once, at its network with the lowest id.
private func reportCycles(_ result: Networks, _ form: Form, _ diagnostics: inout Diagnostics) {
  // 0 not seen, otherwise the number of the walk that came by.
  var walks = [Int](repeating: 0, count: result.networks.count)
  for start in result.networks.indices where walks[start] == 0 {
    var at = start
    while walks[at] == 0 {
      walks[at] = start + 1
      guard let parent = result.networks[at].parent else { break }
      at = Int(parent)
    }
    guard walks[at] == start + 1, result.networks[at].parent != nil else { continue }
    var ring = [at]
    while let parent = result.networks[ring[ring.count - 1]].parent, Int(parent) != at {
      ring.append(Int(parent))
    }
    guard let lowest = ring.min(), let turn = ring.firstIndex(of: lowest) else { continue }
    let ids = (ring[turn...] + ring[..<turn] + [lowest]).map { result.networks[$0].id }
    let column: InputColumn =
      form.text(result.rows[lowest], form.column(.parent)).isEmpty ? .host : .parent
    diagnostics.add(
      .error, "networks/parent-cycle",
      at: form.place(result.rows[lowest], form.column(column)), .parentCycle(ids))
  }
}

/// The rows of network_links.csv in the order of the file.
func readNetworkLinks(
  _ form: Form, networks: Directory, _ diagnostics: inout Diagnostics
) -> [NetworkLink] {
  let (a, b) = (form.column(.a), form.column(.b))
  let (kind, perYear) = (form.column(.kind), form.column(.perYear))
  struct Key: Hashable {
    let a: Index
    let b: Index
    let kind: NetworkLink.Kind
  }
  var links = DistinctRows<Key, NetworkLink>(of: form)
  for row in form.rows {
    let first = form.neededReference(row, a, to: networks, &diagnostics)
    let second = form.neededReference(row, b, to: networks, &diagnostics)
    let hasKind = form.needed(row, kind, &diagnostics) != nil
    let word = form.word(row, kind, Vocabularies.links, &diagnostics)
    let frequency = form.number(row, perYear, in: 0...1e12, &diagnostics)
    guard let first, let second, hasKind, let word else { continue }
    if first == second {
      diagnostics.add(
        .warning, "network_links/self", at: form.place(row, b), .linkedToItself(form.text(row, b)))
      continue
    }
    var link = NetworkLink(a: first, b: second, kind: word)
    link.perYear = frequency
    let key = Key(a: first, b: second, kind: word)
    links.add(link, key: key, form, row, a, &diagnostics)
  }
  return links.values
}

/// The rows of seats.csv in the order of the file.
func readSeats(
  _ form: Form, networks: Directory, organisations: Directory, _ diagnostics: inout Diagnostics
) -> [ExpectedSeats] {
  let columns = (form.column(.network), form.column(.organisation), form.column(.seats))
  var seats = DistinctRows<Pairing, ExpectedSeats>(of: form)
  for row in form.rows {
    let network = form.neededReference(row, columns.0, to: networks, &diagnostics)
    let organisation = form.neededReference(row, columns.1, to: organisations, &diagnostics)
    let hasSeats = form.needed(row, columns.2, &diagnostics) != nil
    let count = form.number(row, columns.2, in: 0...1e12, &diagnostics)
    guard let network, let organisation, hasSeats, let count else { continue }
    seats.add(
      ExpectedSeats(network: network, organisation: organisation, seats: count),
      key: Pairing(first: network, second: organisation), form, row, columns.0, &diagnostics)
  }
  return seats.values
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func noMembers(_ id: String) -> Localised<String> {
    Localised(
      swedish: "ingen person sitter i nätverket \(id.quoted)",
      english: "nobody sits in \(id.quoted)")
  }

  fileprivate static func tooManyHours(_ hours: Double) -> Localised<String> {
    let said = hours < 1e9 ? "\(Int(hours))" : "more than a thousand million"
    let sagt = hours < 1e9 ? "\(Int(hours))" : "mer än en miljard"
    return Localised(
      swedish: "mötena skulle ta \(sagt) timmar om året; ett år har 8784",
      english: "the meetings would take \(said) hours a year; a year has 8784")
  }

  fileprivate static var hoursForm: Localised<String> {
    Localised(
      swedish: "'möten per år' är antalet möten, 'timmar per möte' är hur länge ett av dem varar",
      english:
        "'meetings_per_year' is a number of meetings, 'hours_per_meeting' the hours of one of them")
  }

  fileprivate static func hostParents(_ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "ett nätverk som står som värd läses som överordnat: \(rows.swedish)",
      english: "a network that stands as host is read as parent: \(rows.english)")
  }

  fileprivate static func unknownHost(_ word: String, _ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "värden \(word.quoted) är ingen organisation i listorna och behålls som text: "
        + rows.swedish,
      english:
        "the host \(word.quoted) is no organisation in the lists and is kept as text: \(rows.english)"
    )
  }

  fileprivate static func nearestHost(_ text: String) -> Localised<String> {
    Localised(
      swedish: "menas \(text.quoted)?", english: "the nearest organisation is \(text.quoted)")
  }

  fileprivate static func parentCycle(_ ids: [String]) -> Localised<String> {
    let ring = ids.map(\.quoted).joined(separator: " → ")
    return Localised(
      swedish: "de överordnade nätverken bildar en cirkel: \(ring)",
      english: "the parents go round in a ring: \(ring)")
  }

  fileprivate static func linkedToItself(_ id: String) -> Localised<String> {
    Localised(
      swedish: "\(id.quoted) har en kontakt med sig självt; raden hoppas över",
      english: "\(id.quoted) has a contact with itself; the row is left out")
  }
}
