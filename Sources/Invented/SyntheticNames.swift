// The words that synthetic rosters are composed of: invented municipalities, fields, posts, networks.

import Roster

/// A field of work with its words in a Swedish roster.
struct SyntheticField {
  package let name: String
  /// What names of networks begin with: "Ekonomi" gives "Ekonomichefer".
  let stem: String
  /// The same in ids, in ASCII.
  let slug: String
  /// The posts of the field, in the order of ``Roster/defaultLevels``.
  let posts: [String]
}

/// The class of a network: a field and a level, both as indices.
struct SyntheticClass: Hashable {
  let field: Int
  let level: Int
}

enum SyntheticNames {
  static let fields = [
    SyntheticField(
      name: "ekonomi", stem: "Ekonomi", slug: "ekonomi",
      posts: ["Ekonomiutskottets ordförande", "Ekonomidirektör", "Ekonomichef", "Controller"]),
    SyntheticField(
      name: "HR", stem: "HR-", slug: "hr",
      posts: ["Personalutskottets ordförande", "HR-direktör", "HR-chef", "HR-strateg"]),
    SyntheticField(
      name: "IT och digitalisering", stem: "IT-", slug: "it",
      posts: [
        "Digitaliseringsberedningens ordförande", "Digitaliseringsdirektör", "IT-chef",
        "Digitaliseringsstrateg",
      ]),
    SyntheticField(
      name: "upphandling", stem: "Upphandlings", slug: "upphandlings",
      posts: ["Inköpsutskottets ordförande", "Inköpsdirektör", "Upphandlingschef", "Upphandlare"]),
    SyntheticField(
      name: "juridik", stem: "Juridik", slug: "juridik",
      posts: ["Författningsutskottets ordförande", "Chefsjurist", "Kanslichef", "Kommunjurist"]),
    SyntheticField(
      name: "kommunikation", stem: "Kommunikations", slug: "kommunikations",
      posts: [
        "Informationsutskottets ordförande", "Kommunikationsdirektör", "Kommunikationschef",
        "Kommunikatör",
      ]),
    SyntheticField(
      name: "socialtjänst", stem: "Social", slug: "social",
      posts: ["Socialnämndens ordförande", "Socialdirektör", "Socialchef", "Socialsekreterare"]),
    SyntheticField(
      name: "skola", stem: "Skol", slug: "skol",
      posts: ["Skolnämndens ordförande", "Skoldirektör", "Skolchef", "Skolstrateg"]),
    SyntheticField(
      name: "samhällsbyggnad", stem: "Samhällsbyggnads", slug: "samhallsbyggnads",
      posts: [
        "Byggnadsnämndens ordförande", "Samhällsbyggnadsdirektör", "Samhällsbyggnadschef",
        "Planarkitekt",
      ]),
    SyntheticField(
      name: "räddning och säkerhet", stem: "Säkerhets", slug: "sakerhets",
      posts: [
        "Räddningsnämndens ordförande", "Räddningsdirektör", "Säkerhetschef",
        "Beredskapssamordnare",
      ]),
    SyntheticField(
      name: "miljö", stem: "Miljö", slug: "miljo",
      posts: ["Miljönämndens ordförande", "Miljödirektör", "Miljöchef", "Miljöinspektör"]),
    SyntheticField(
      name: "kultur och fritid", stem: "Kultur", slug: "kultur",
      posts: ["Kulturnämndens ordförande", "Kulturdirektör", "Kulturchef", "Kulturutvecklare"]),
  ]

  /// The classes in the order in which a neighbourhood founds its networks: all managers, all
  /// professionals, then executives and politicians six by six. Twenty give managers in every field
  /// and professionals in eight; thirty-six give politics in half of the fields.
  static let classes: [SyntheticClass] =
    fields.indices.map { SyntheticClass(field: $0, level: 2) }
    + fields.indices.map { SyntheticClass(field: $0, level: 3) }
    + [0..<6, 6..<12].flatMap { half in
      half.map { SyntheticClass(field: $0, level: 1) }
        + half.map { SyntheticClass(field: $0, level: 0) }
    }

  private static let groups = ["politiker", "direktörer", "chefer", "handläggare"]
  private static let groupSlugs = ["politiker", "direktorer", "chefer", "handlaggare"]

  static func networkName(_ kind: SyntheticClass) -> String {
    fields[kind.field].stem + groups[kind.level]
  }

  /// The id of the first network of a class: `n-ekonomichefer`.
  static func networkID(_ kind: SyntheticClass) -> String {
    "n-" + fields[kind.field].slug + groupSlugs[kind.level]
  }

  /// An orientation in the words of the drawn rosters.
  static func orientation(_ word: String) -> Worded<Orientation> {
    Worded(
      word,
      meaning: [
        "driftsinriktad": .operational, "strategisk": .strategic, "utforskande": .exploratory,
      ][word])
  }

  static func post(_ kind: SyntheticClass) -> String {
    fields[kind.field].posts[kind.level]
  }

  // No first part followed by a last part, with or without a direction before it, is a municipality
  // of Sweden.
  private static let firstParts = [
    "Alm", "Björk", "Gran", "Tall", "Asp", "Lönn", "Rönn", "Sälg", "Hassel", "Ljung", "Moss", "Lav",
    "Vass", "Starr", "Blåbärs", "Lingon", "Hjortron", "Kråk", "Uggle", "Lo", "Räv", "Igelkotts",
    "Utter", "Bäver", "Häger", "Svan", "Gök", "Lärk", "Trast", "Sten", "Grus", "Dimm", "Snö",
    "Regn",
    "Mån", "Stjärn", "Vind", "Frost", "Daggs", "Åsk", "Hagtorns", "Nypon", "Slån", "Viol", "Klöver",
    "Timjan", "Kaprifol", "Sipp", "Ormbunks", "Näckros", "Humle", "Fjäril", "Trollslände", "Ekorr",
    "Grävlings", "Vessle", "Lekatt", "Hermelin", "Abborr", "Gädd", "Mört", "Braxen", "Kantarell",
    "Murkle",
  ]
  private static let lastParts = [
    "vik", "åsa", "tjärn", "lid", "näs", "sjö", "holme", "udde", "bäck", "källa", "dala", "hed",
    "äng", "skog", "kulle", "stig", "strand", "vret", "kärr", "lunda", "rud", "myra", "sele",
    "torp",
    "sund", "häll", "klint", "grind", "gärde", "hage", "vall", "ström", "vad", "brink", "slätt",
    "glänta", "dunge", "ravin", "sänka", "damm", "backa", "mosse", "hult", "lycka", "rös", "vång",
    "tuva", "ö",
  ]
  private static let directions = ["", "Norra ", "Södra ", "Östra ", "Västra ", "Lilla ", "Stora "]

  /// The name of the municipality with this number; different numbers have different names.
  ///
  /// The first 3 072 are all pairs of a first and a last part: `number` counts through the first
  /// parts, and each round moves the last parts one step on. 64 and 48 make every pair appear once,
  /// since 65 has no divisor in common with 48.
  static func municipality(_ number: Int) -> String {
    let pairs = firstParts.count * lastParts.count
    let pair = number % pairs
    let round = number / pairs
    let first = firstParts[pair % firstParts.count]
    let last = lastParts[(pair + pair / firstParts.count) % lastParts.count]
    let name = directions[round % directions.count] + joined(first, last)
    let edition = round / directions.count
    return edition == 0 ? name : "\(name) \(edition + 1)"
  }

  /// Swedish never writes three equal consonants: Tall + lid is Tallid.
  private static func joined(_ first: String, _ last: String) -> String {
    let end = first.suffix(2)
    let triple = end.first == end.last && end.last == last.first
    return first + (triple ? String(last.dropFirst()) : last)
  }

  /// `number` with zeros before it, at least `width` digits.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
