// The municipalities and regions of Sweden, and the ways in which lists write them.

/// A municipality or region that needs no organisations.csv.
package struct KnownPlace: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case municipality
    case region
  }

  /// Four digits for a municipality, two for a region, with leading zeros.
  package let code: String
  /// "Skövde", "Region Skåne".
  package let name: String
  package let kind: Kind
  /// "Västra Götalands län".
  package let county: String
  /// Inhabitants; for a region those of the county.
  package let population: Int
  /// What follows `@` and `www.`: "skovde.se".
  package let domain: String
}

/// What is built in of `Resources/places.csv`, where source and day stand.
package enum KnownPlaces {
  /// The 290 municipalities by code, then the regions by code. Gotland, which is both, stands once, as municipality.
  package static let all: [KnownPlace] = String(
    decoding: PackageResources.places_csv, as: UTF8.self
  )
  .split(whereSeparator: \.isNewline).compactMap { line in
    let cells = line.split(separator: ",").map(String.init)
    guard cells.count == 5, let population = Int(cells[3]) else { return nil }
    return KnownPlace(
      code: cells[0], name: cells[1], kind: cells[0].utf8.count == 4 ? .municipality : .region,
      county: cells[2], population: population, domain: cells[4])
  }

  /// The place that a cell names, however it is written: "Skövde", "SKOVDE", "Skövde kommun", "Hjos kommun", "Stockholms
  /// stad", "Kommunen Hjo", "Skövde kommun, socialförvaltningen", "Region Skåne", "VGR", "1496", "Skövde (1496)".
  ///
  /// Case, marks and blanks do not matter. A code that has lost its first nought in Excel ("180") is a municipality's.
  ///
  /// - Output: `nil` for everything else: people ("Anna Berg"), companies ("Skövde Energi"), addresses; and for a
  ///   place with more words about it. A name that is an ordinary word as well ("Vara", "Mark", "Berg") is the place: what
  ///   column it stands in tells the rest.
  /// - Complexity: O(length).
  package static func find(_ written: String) -> KnownPlace? {
    guard (2...80).contains(written.utf8.count), !written.utf8.contains(UInt8(ascii: "@")) else {
      return nil
    }
    if let place = whole(written) { return place }
    // "Skövde kommun, socialförvaltningen", "Ale (1440)": what stands first must be a place by its own words.
    guard let cut = written.firstIndex(where: { ",(/–—|:;\n".contains($0) }) else { return nil }
    let first = String(written[..<cut])
    let rest = written[written.index(after: cut)...].filter { $0 != ")" }
    let place = whole(first)
    if let code = byCode(Folding.key(String(rest))) { return code == place ? place : nil }
    // "Malmö stad/Region Skåne" is two.
    if let other = whole(String(rest)), other != place { return nil }
    if Folding.words(String(rest)).allSatisfy({ kinds.contains($0) }) { return place }
    return Folding.words(first).contains(where: kinds.contains) ? place : nil
  }

  /// The place whose mail or site an address is: "anna.ek@edu.skovde.se", "https://www.malmo.se/x", "skovde.se",
  /// "upplandsbro.se".
  ///
  /// - Output: `nil` for every domain that is not a place's own, and for text that is no address.
  /// - Complexity: O(length).
  package static func of(address: String) -> KnownPlace? {
    guard address.utf8.count <= 200, address.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var host = address.lowercased()[...]
    if let scheme = host.firstRange(of: "://") { host = host[scheme.upperBound...] }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    let end = host.firstIndex { "/?:>, ".contains($0) } ?? host.endIndex
    let labels = host[..<end].split(separator: ".")
    guard labels.count >= 2, labels.last == "se", let own = labels.dropLast().last else {
      return nil
    }
    let marked = Folding.markedKey(String(own))
    return index.domains[marked] ?? index.domains[Folding.key(String(own))]
  }

  // MARK: Look-up

  /// Words that say what kind of place a name is.
  private static let kinds: Set<String> = [
    "kommun", "kommunen", "kommuns", "kommune", "stad", "staden", "municipality", "city", "kn",
    "region", "regionen", "landsting", "landstinget",
  ]

  /// Words that join those to a name: "City of Malmö", "Landstinget i Värmland".
  private static let joins: Set<String> = ["of", "i", "the"]

  private static func whole(_ written: String) -> KnownPlace? {
    let words = Folding.words(written)
    guard (1...5).contains(words.count) else { return nil }
    let key = words.joined()
    if words.count == 1, let code = byCode(key) { return code }
    let marked = Folding.markedKey(written)
    if let place = index.marked[marked] ?? index.folded[key] { return place }
    guard words.contains(where: kinds.contains) else {
      // "1496 Skövde", "Skövde 1496".
      guard words.count > 1, let code = words.lazy.compactMap({ byCode($0) }).first else {
        return nil
      }
      let rest = words.filter { byCode($0) == nil }.joined()
      return index.folded[rest] == code ? code : nil
    }
    let isRegion = words.contains { $0.hasPrefix("region") || $0.hasPrefix("landsting") }
    // The marked words stand in the same places: letters and digits make both.
    let kept = written.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let name = kept.filter {
      let word = Folding.key($0)
      return !kinds.contains(word) && !joins.contains(word)
    }
    guard !name.isEmpty else { return nil }
    let own = Folding.markedKey(name.joined())
    return [own, own.hasSuffix("s") ? String(own.dropLast()) : own].lazy
      .compactMap { isRegion ? index.region(of: $0) : index.municipality(of: $0) }.first
  }

  private static func byCode(_ key: String) -> KnownPlace? {
    guard (2...4).contains(key.utf8.count), key.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return index.codes[key.utf8.count == 3 ? "0" + key : key]
  }

  private struct Index: Sendable {
    var codes: [String: KnownPlace] = [:]
    /// Names and short names by ``Folding/markedKey(_:)``.
    var marked: [String: KnownPlace] = [:]
    /// The same without marks; of two that become one, the one that has no marks.
    var folded: [String: KnownPlace] = [:]
    /// Names of regions without "region".
    var regions: [String: KnownPlace] = [:]
    var domains: [String: KnownPlace] = [:]

    func municipality(of key: String) -> KnownPlace? {
      (marked[key] ?? folded[Folding.key(key)]).flatMap { $0.kind == .municipality ? $0 : nil }
    }

    func region(of key: String) -> KnownPlace? {
      regions[Folding.key(key)]
    }
  }

  private static let index: Index = {
    var index = Index()
    for place in all {
      index.codes[place.code] = place
      index.marked[Folding.markedKey(place.name)] = place
      let key = Folding.key(place.name)
      if index.folded[key] == nil || key == Folding.markedKey(place.name) {
        index.folded[key] = place
      }
      let domain = String(place.domain.dropLast(3))
      index.domains[domain] = place
    }
    for place in all {
      // Hyphens left out or put in, "kommun" behind; never in place of another's own domain.
      let key = Folding.key(place.name)
      let hyphened = Folding.words(place.name).joined(separator: "-")
      for form in [
        Folding.markedKey(place.name), key, hyphened, key + "kommun", key + "skommun", key + "stad",
        key + "sstad",
      ] where index.domains[form] == nil {
        index.domains[form] = place
      }
    }
    for (code, names) in otherNames {
      guard let place = index.codes[code] else { continue }
      for name in names.split(separator: ",").map(String.init) {
        if place.kind == .region { index.regions[Folding.key(name)] = place }
        // "Kalmar" alone is the municipality, "Kalmar län" the county.
        if !name.hasSuffix("län"), index.folded[Folding.key(name)] == nil {
          index.marked[Folding.markedKey(name)] = place
          index.folded[Folding.key(name)] = place
        }
      }
    }
    for (code, names) in otherDomains {
      for name in names.split(separator: ",") { index.domains[String(name)] = index.codes[code] }
    }
    // Gotland's region is its municipality.
    index.codes["09"] = index.codes["0980"]
    index.regions["gotland"] = index.codes["0980"]
    return index
  }()

  /// What places are called beside their names; for regions what may follow or go before "region".
  private static let otherNames: [(code: String, names: String)] = [
    ("01", "Stockholm,Stockholms län,SLL"), ("03", "Uppsala,Uppsala län"),
    ("04", "Sörmland,Södermanland,Södermanlands län"),
    ("05", "Östergötland,Östergötlands län"),
    ("06", "Jönköping,Jönköpings län,RJL"), ("07", "Kronoberg,Kronobergs län"),
    ("08", "Kalmar,Kalmar län"), ("10", "Blekinge,Blekinge län"), ("12", "Skåne,Skåne län"),
    ("13", "Halland,Hallands län"),
    ("14", "Västra Götaland,Västra Götalands,VGR,VG-regionen,Västra Götalands län"),
    ("17", "Värmland,Värmlands län"), ("18", "Örebro,Örebro län"),
    ("19", "Västmanland,Västmanlands län"), ("20", "Dalarna,Dalarnas,Dalarnas län"),
    ("21", "Gävleborg,Gävleborgs län"), ("22", "Västernorrland,Västernorrlands län,RVN"),
    ("23", "Jämtland Härjedalen,Jämtland,Jämtlands län,RJH"),
    ("24", "Västerbotten,Västerbottens län"), ("25", "Norrbotten,Norrbottens län"),
    ("2023", "Malung"), ("2361", "Herjedalen"), ("1292", "Engelholm"),
  ]

  /// Domains that were used before, or for mail only, without `.se`.
  private static let otherDomains: [(code: String, names: String)] = [
    ("01", "sll"), ("05", "lio"), ("10", "ltblekinge"), ("08", "ltkalmar"), ("14", "vgr"),
    ("18", "orebroll"), ("19", "ltv"), ("20", "ltdalarna"), ("22", "lvn"), ("24", "vll"),
    ("25", "nll"), ("21", "lg"), ("17", "liv"), ("0980", "regiongotland"),
    ("03", "akademiska"), ("12", "regionskane"), ("07", "regionkronoberg"),
    ("25", "regionnorrbotten"), ("2023", "malung"),
  ]
}
