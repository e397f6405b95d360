// people.csv: who can sit in networks, and which posts are vacant.

import Roster
import Tables
import Text

/// A row of people.csv whose name says that nobody holds the post.
struct VacantPost {
  var organisation: Index?
  var function: String
}

/// The people of a dataset, and the vacant posts that memberships may refer to by id.
struct People: Sendable {
  let directory: Directory
  let vacantPosts: [String: VacantPost]
  private let keyed: KeyedRows<Person>
  /// ``nameHash(_:_:)`` of each row, run by run.
  private let nameHashes: [[UInt64]]

  fileprivate init(
    _ keyed: KeyedRows<Person>, _ runs: [PeopleRun], vacantPosts: [String: VacantPost]
  ) {
    directory = Directory(.people, keyed)
    self.vacantPosts = vacantPosts
    self.keyed = keyed
    nameHashes = runs.map(\.nameHashes)
  }

  /// The people, sorted by id, and a warning for each who seems to stand in the file twice.
  ///
  /// Memberships wait for neither, which are therefore not in ``readPeople(_:_:levels:_:)``.
  func gathered(_ form: Form) -> (people: [Person], namesakes: Diagnostics) {
    let people = keyed.values
    return (people, namesakes(of: people, keyed.rows, nameHashes.flatMap(\.self), form))
  }
}

/// What a run of rows of people.csv became.
struct PeopleRun: Sendable {
  fileprivate var people: KeyedRun<Person>
  /// ``nameHash(_:_:)`` of each row; 0 for one that gave no person.
  fileprivate var nameHashes: [UInt64]
  fileprivate var counts = Counts()
  fileprivate var diagnostics = Diagnostics()

  /// What is counted and said once for the whole file.
  fileprivate struct Counts {
    var vacantPosts: [String: VacantPost] = [:]
    /// Words for levels that the settings do not list.
    var levels = WordCount()
    var outside = WordCount()
    var vacant = WordCount()
  }

  /// Reads the rows of `run`.
  init(
    _ form: Form, _ run: Range<Int>, organisations: Directory, levels: Levels, lexicon: Lexicon
  ) {
    let columns = (
      name: form.column(.name), organisation: form.column(.organisation),
      function: form.column(.function), level: form.column(.level), since: form.column(.since),
      side: form.column(.side)
    )
    var functions = Recurring<String>()
    var meanings = Recurring<Level?>()
    var counts = Counts()
    var hashes = [UInt64](repeating: 0, count: run.count)
    var lastOrganisation = -1
    people = KeyedRun(form, run, &diagnostics) { row, id, name, diagnostics in
      let organisation = form.reference(
        row, columns.organisation, to: organisations, after: &lastOrganisation, &diagnostics)
      let function = functions.text(form, row, columns.function)
      if lexicon.isVacant(name) {
        counts.vacant.add("", at: form.place(row, columns.name))
        counts.vacantPosts[id] = VacantPost(organisation: organisation, function: function)
        return nil
      }
      if organisation == nil, form.text(row, columns.organisation).isEmpty {
        counts.outside.add("", at: form.place(row, columns.organisation))
      }
      if isSuspicious(name.utf8.span) {
        reportName(name, form.place(row, columns.name), form.topic, &diagnostics)
      }
      var person = Person(id: id, name: name)
      person.organisation = organisation
      person.function = function
      person.level = readLevel(form, row, columns.level, levels, &meanings, &counts.levels)
      person.since = form.day(row, columns.since, .first, &diagnostics)
      person.side = form.word(row, columns.side, Vocabularies.sides, &diagnostics)
      hashes[row - run.lowerBound] = nameHash(name, organisation)
      return person
    }
    nameHashes = hashes
    self.counts = counts
  }
}

/// The rows of people.csv, put together from its runs.
func readPeople(
  _ form: Form, _ runs: [PeopleRun], levels: Levels, _ diagnostics: inout Diagnostics
) -> People {
  var counts = PeopleRun.Counts()
  for run in runs {
    diagnostics.add(contentsOf: run.diagnostics)
    counts.levels.add(run.counts.levels)
    counts.outside.add(run.counts.outside)
    counts.vacant.add(run.counts.vacant)
    counts.vacantPosts.merge(run.counts.vacantPosts) { first, _ in first }
  }
  let rows = KeyedRows(form, runs.map(\.people), &diagnostics)
  for entry in counts.vacant.entries {
    diagnostics.add(.note, "people/vacant", at: entry.place, .vacant(entry.count))
  }
  for entry in counts.outside.entries {
    diagnostics.add(
      .warning, "people/no-organisation", at: entry.place, .noOrganisation(entry.count))
  }
  reportLevels(counts.levels, form, levels, &diagnostics)
  return People(rows, runs, vacantPosts: counts.vacantPosts)
}

/// The level in a cell; a word that the settings do not list is kept, and counted in `unknown`.
///
/// `meanings` remembers what the words of this column mean.
func readLevel(
  _ form: Form, _ row: Int, _ column: Column, _ levels: Levels,
  _ meanings: inout Recurring<Level?>, _ unknown: inout WordCount
) -> Level {
  if case .some(.some(let known)) = meanings.recalled(form, row, column) { return known }
  let text = form.text(row, column)
  let meaning = text.isEmpty ? .untold : levels[text]
  if let known = meanings.learned(meaning, form, row, column) { return known }
  unknown.add(text, at: form.place(row, column))
  return Levels.unlisted(text)
}

/// One warning for each word that is no level of the settings.
func reportLevels(
  _ unknown: WordCount, _ form: Form, _ levels: Levels, _ diagnostics: inout Diagnostics
) {
  let words = levels.ordered.map(\.word)
  for entry in unknown.entries {
    diagnostics.add(
      .warning, form.topic + "/unknown-level", at: entry.place,
      .unknownLevel(entry.word, entry.count),
      help: nearest(to: entry.word, among: words).map { .nearestWord($0) }
        ?? .levels(levels.ordered))
  }
}

/// Whether a name may hold what ``reportName`` looks for; a glance at its bytes that lets too many
/// through, never too few.
private func isSuspicious(_ name: Span<UInt8>) -> Bool {
  func letter(_ at: Int) -> UInt8 { at < name.count ? name[at] | 0x20 : 0 }
  for at in name.indices {
    switch name[at] {
    case UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "("): return true
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      // tf, t.f: the point keeps its value when the bit of lower case is set.
      if letter(at + 1) == UInt8(ascii: "f") { return true }
      if letter(at + 1) == UInt8(ascii: "."), letter(at + 2) == UInt8(ascii: "f") { return true }
    case UInt8(ascii: " "):
      let word = (letter(at + 1), letter(at + 2), letter(at + 3), letter(at + 4))
      if word == (0x6F, 0x63, 0x68, 0x20) || word == (0x61, 0x6E, 0x64, 0x20) { return true }
    default: break
    }
  }
  return false
}

/// Reports what a name should not hold: an acting post, a party, two people.
private func reportName(
  _ name: String, _ place: Diagnostic.Place, _ topic: String, _ diagnostics: inout Diagnostics
) {
  let words = name.lowercased().split { $0.isWhitespace || $0 == "," }
  let acting: Set<Substring> = ["tf", "t.f.", "t.f", "(tf)", "(t.f.)", "tf."]
  if let first = words.first, let last = words.last, !acting.isDisjoint(with: [first, last]) {
    diagnostics.add(.warning, topic + "/acting", at: place, .acting(name), help: .actingHelp)
  }
  // Two or three capitals in brackets at the end, or one: (S), (SD), (MP).
  if name.last == ")", let open = name.lastIndex(of: "(") {
    let party = name[name.index(after: open)...].dropLast()
    if (1...3).contains(party.count), party.allSatisfy(\.isUppercase), party.lowercased() != "tf" {
      diagnostics.add(.warning, topic + "/party", at: place, .party(name), help: .partyHelp)
    }
  }
  let parts = name.replacing(" och ", with: "/").replacing(" and ", with: "/")
    .replacing("&", with: "/").replacing(";", with: "/").split(separator: "/")
    .filter { !$0.allSatisfy(\.isWhitespace) }
  if parts.count > 1, !words.contains(where: { $0 == "t/f" }) {
    diagnostics.add(.warning, topic + "/two-people", at: place, .twoPeople(name), help: .twoRows)
  }
}

/// The positions in `rows`, which are distinct, by the row; nothing is sorted when they ascend already.
func inFileOrder(_ rows: [Int]) -> [Int] {
  let isAscending = zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }
  return isAscending ? Array(rows.indices) : rows.indices.sorted { rows[$0] < rows[$1] }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func vacant(_ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "vakanta poster räknas inte som personer: \(rows.swedish)",
      english: "vacant posts are no people: \(rows.english)")
  }

  fileprivate static func noOrganisation(_ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "personer utan angiven organisation räknas inte till någon: \(rows.swedish)",
      english: "people without an organisation stand outside all of them: \(rows.english)")
  }

  fileprivate static func unknownLevel(_ word: String, _ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "nivån \(word.quoted) finns inte bland nivåerna i inställningarna: \(rows.swedish)",
      english: "\(word.quoted) is no level of the settings: \(rows.english)")
  }

  fileprivate static func levels(_ levels: [Level]) -> Localised<String> {
    let list = levels.map(\.word).joined(separator: ", ")
    let swedish = levels.map(\.words.swedish).joined(separator: ", ")
    return Localised(
      swedish: "nivåerna är: \(swedish); andra kan anges i settings.yaml",
      english: "the levels are: \(list); settings.yaml may list others")
  }

  fileprivate static func acting(_ name: String) -> Localised<String> {
    Localised(
      swedish: "namnet \(name.quoted) anger att personen är tillförordnad",
      english: "the name \(name.quoted) says that the holder is acting")
  }

  fileprivate static var actingHelp: Localised<String> {
    Localised(
      swedish: "skriv 'tf' i kolumnen för funktion i stället",
      english: "write 'tf' in the function instead")
  }

  fileprivate static func party(_ name: String) -> Localised<String> {
    Localised(
      swedish: "namnet \(name.quoted) innehåller en partibeteckning",
      english: "the name \(name.quoted) holds a party")
  }

  fileprivate static var partyHelp: Localised<String> {
    Localised(
      swedish: "ta bort partiet: politisk åsikt är en känslig personuppgift och behövs inte",
      english: "leave the party out: political opinion is a sensitive matter and is not needed")
  }

  fileprivate static func twoPeople(_ name: String) -> Localised<String> {
    Localised(
      swedish: "namnet \(name.quoted) ser ut att gälla två personer men läses som en",
      english: "the name \(name.quoted) looks like two people, and is read as one")
  }

  fileprivate static var twoRows: Localised<String> {
    Localised(
      swedish: "ge varje person en rad och ett id", english: "give each person a row and an id")
  }
}
