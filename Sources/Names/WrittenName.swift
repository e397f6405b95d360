// A name as a register writes it, taken apart: what is given, what is a surname, or neither.

/// The parts of one name; see ``NameSearch``.
struct WrittenName: Sendable {
  /// Given names, each word of a double one, and a double one written together.
  private(set) var given: [String] = []
  /// Surnames, each half of a double one, and a double one written together; without particles.
  private(set) var surnames: [String] = []
  /// First letters of given names that are written as letters only: "A. Ek".
  private(set) var initials: [String] = []
  /// The first letter of a surname that is written as a letter only: "Anna E".
  private(set) var surnameInitial: String?
  /// All words of the name, particles and single letters too: what a find may be stretched over.
  private(set) var all: Set<String> = []
  /// The words in their order.
  private(set) var written: [String] = []
  /// The one word that the name is, as a user name or a forename alone; `nil` for other names.
  private(set) var single: String?
  /// Whether the single word is written as user names are: without capitals.
  private(set) var isUserName = false

  /// Whether the name is made of a given name and a surname, so that it points at somebody.
  var isWhole: Bool { !surnames.isEmpty && !(given.isEmpty && initials.isEmpty) }

  /// - Parameter forenames: words that begin some name of the register: the second of three words is half a
  ///   surname only when nobody is called so first.
  init(_ name: String, forenames: Set<String> = []) {
    let plain = Self.withoutBrackets(name)
    written = FoldedText(plain).words.map(\.key)
    defer { all.formUnion(written) }
    let halves = plain.split(separator: ",", maxSplits: 1).map(String.init)
    if halves.count == 2, let family = halves.first, let own = halves.last {
      let (surname, first) = (Self.words(family), Self.words(own))
      if !surname.isEmpty, !first.isEmpty {
        take(first: first, surname: surname)
        return
      }
    }
    let words = Self.words(plain)
    if words.count == 1, let word = words.first {
      takeSingle(word, plain)
    } else if words.count > 1 {
      split(words, forenames)
    }
  }

  /// One word of a name, which may be two with a hyphen between.
  private struct Part {
    var halves: [String]
    var joined: String { halves.joined() }
    var isLetter: Bool { joined.utf8.count == 1 }
  }

  private mutating func split(_ words: [Part], _ forenames: Set<String>) {
    guard var last = words.indices.last else { return }
    while last > 0, words[last].isLetter, words.count > 2 { last -= 1 }
    var surname = [words[last]]
    // "Anna Lind Berg": the middle word is a surname unless somebody is called so.
    if last >= 2, case let middle = words[last - 1], middle.halves.count == 1, !middle.isLetter,
      !forenames.contains(middle.joined), !Common.forenames.contains(middle.joined)
    {
      surname.insert(middle, at: 0)
    }
    take(first: Array(words[..<(last + 1 - surname.count)]), surname: surname)
    all.formUnion(words.flatMap { $0.halves })
  }

  private mutating func take(first: [Part], surname: [Part]) {
    for part in first {
      if part.isLetter { initials.append(part.joined) } else { given += Self.keys(of: part) }
    }
    for part in surname {
      if part.isLetter { surnameInitial = part.joined } else { surnames += Self.keys(of: part) }
    }
    all.formUnion((first + surname).flatMap { $0.halves })
    if surnames.isEmpty, surnameInitial == nil, given.count == 1 { single = given[0] }
  }

  private mutating func takeSingle(_ word: Part, _ written: String) {
    all = Set(word.halves)
    let isPlain = !written.contains { $0.isUppercase }
    let letters = word.halves.allSatisfy { !$0.contains(where: \.isNumber) && $0.count > 1 }
    // "anna.ek" and "anna_ek" are a name; "rust-lang" is a word.
    if word.halves.count == 2, letters, written.contains(where: { $0 == "." || $0 == "_" }) {
      given = [word.halves[0]]
      surnames = [word.halves[1]]
      return
    }
    if word.halves.count > 1, !isPlain {
      // A double surname alone, or a user name with capitals: nothing that points at one person.
      return
    }
    single = word.halves.count == 1 ? word.joined : nil
    isUserName = isPlain
  }

  /// A word and its halves.
  private static func keys(of part: Part) -> [String] {
    let halves = part.halves.filter { $0.utf8.count > 1 }
    return part.halves.count > 1 ? halves + [part.joined] : halves
  }

  private static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    return String(
      name.filter { sign in
        if sign == "(" || sign == "[" { depth += 1 }
        defer { if sign == ")" || sign == "]" { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }

  /// The words that can be of a name: no titles, placeholders, particles or numbers.
  private static func words(_ text: String) -> [Part] {
    var parts: [Part] = []
    for word in FoldedText(text).words {
      let key = word.key
      if Common.notNames.contains(key) || key.allSatisfy(\.isNumber)
        || Common.particles.contains(key)
      {
        continue
      }
      let isHalf = word.gap == .dash || (word.gap == .dot && key.utf8.count > 1)
      if isHalf, !parts.isEmpty, let last = parts.last, !last.isLetter || word.gap == .dash {
        parts[parts.count - 1].halves.append(key)
      } else {
        parts.append(Part(halves: [key]))
      }
    }
    return parts
  }
}

/// Words that stand where a name should and are none, and words that are part of many names.
enum Common {
  /// Folded as ``FoldedText`` folds.
  static let notNames: Set<String> = [
    // Placeholders.
    "saknas", "saknar", "ingen", "inget", "inga", "okand", "okant", "nej", "ja", "inte", "ej",
    "angivet", "angiven", "angivna", "uppgift", "uppgifter", "finns", "vakant", "vakans", "vakanta",
    "tillsatts", "tillsatt", "tillsattas", "utses", "utsedd", "senare", "annan", "nagon", "namn",
    "namnlos", "anonym", "dold", "dolt", "skyddad", "sekretess", "hemlig", "identitet", "nn", "tbd",
    "tba", "na", "test", "testperson", "exempel", "ny", "nya", "den", "det", "och", "av", "for",
    "unknown", "none", "nobody", "vacant", "vacancy", "missing", "not", "given", "specified",
    "available", "applicable", "name", "new", "to", "be", "appointed", "and", "the", "of",
    // What somebody is, in place of who.
    "person", "personer", "deltagare", "medlem", "ledamot", "ledamoter", "ersattare", "suppleant",
    "vikarie", "tjansteman", "tjansteperson", "medarbetare", "anstalld", "kontakt",
    "kontaktperson", "representant", "ordforande", "ordf", "sekreterare", "samordnare",
    "sammankallande", "adjungerad", "kund", "anvandare", "user", "member", "participant",
    "respondent", "deputy", "substitute", "people", "employee", "staff", "chair", "svarande",
    // Titles.
    "tf", "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "herr", "fru", "rep", "sen", "hon",
    "jr", "sr", "ii", "iii", "iv", "phd", "md",
  ]

  /// Whether a word is of a team's or an office's name and of no person's, so that whoever is called so in a list of
  /// people is an account or an address that several share.
  static func isOfTeam(_ word: String) -> Bool {
    teams.contains(word) || teamEndings.contains { word.count > $0.count && word.hasSuffix($0) }
  }

  private static let teams: Set<String> = [
    "team", "teams", "teamet", "group", "grupp", "gruppen", "arbetsgrupp", "projektgrupp", "kansli",
    "forvaltning", "enhet", "avdelning", "sektion", "namnd", "utskott", "kommitte", "styrelse",
    "natverk", "forening", "forbund", "projekt", "redaktion", "support", "helpdesk", "servicedesk",
    "kundtjanst", "kontaktcenter", "funktionsbrevlada", "maintainers", "maintainer", "packagers",
    "packaging", "developers", "committee", "department", "council", "community", "association",
    "foundation", "project",
  ]

  private static let teamEndings = [
    "gruppen", "teamet", "kansliet", "forvaltningen", "avdelningen", "enheten", "kontoret",
    "namnden", "styrelsen", "utskottet", "kommitten",
  ]

  static let particles: Set<String> = [
    "von", "af", "de", "van", "der", "den", "ter", "ten", "la", "le", "di", "da", "do", "dos",
    "del",
    "el", "al", "bin", "ben", "zu", "zur",
  ]

  /// Frequent first names (from Statistics Sweden's lists of names), so that a second forename is not taken for
  /// half a surname in a small register.
  static let forenames: Set<String> = Set(
    """
    anna maria eva karin kristina christina lena sara kerstin emma malin jenny linda marie annika ingrid
    elin susanne johanna sofia birgitta monica ulla marianne ida elisabeth camilla helena ann anne
    katarina caroline jessica elsa margareta marita margaretha barbro carina agneta hanna lina anette
    matilda louise amanda julia linnea viktoria ellen alice lisa rebecka gun gunilla inger siv berit
    maj britt lars karl erik per anders mikael johan peter jan olof nils hans fredrik daniel andreas
    bengt bo thomas tomas mats magnus stefan jonas martin kjell lennart gunnar sven henrik christer
    mattias ulf patrik rolf leif ingemar goran urban ake lucas oscar oskar william elias hugo alexander
    viktor gustav adam john james robert michael mary ann lee jean louis paul george joseph charles
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
