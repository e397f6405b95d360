// What the headings of lists mean: by vocabulary, and by how words are put together.

/// Reads headings in Swedish, English, Danish and Norwegian, as lists, directories, contact exports, drawing
/// programs, registers and forms write them. The words stand in `Resources/headings.txt`.
package enum Headings {
  /// The likeliest meaning of a heading; `nil` when it has none that is known.
  package static func meaning(_ heading: String) -> Meaning? { meanings(heading).first }

  /// What a heading may mean, likeliest first; what the cells hold decides between them.
  ///
  /// Case, marks, blanks, signs and camelCase are forgiven: "För- och efternamn", "Fr.o.m.", "E-POST ADRESS",
  /// "userPrincipalName", "First Name [Required]", "E-mail 1 - Value".
  ///
  /// - Output: empty when nothing is known of it: a network's name, a date, a blank. A heading that is a role
  ///   ("Ordförande") may stand above names or above marks: it means ``Meaning/person`` or ``Meaning/role``.
  /// - Complexity: O(length); headings above 200 bytes mean nothing.
  package static func meanings(_ heading: String) -> [Meaning] {
    guard (1...200).contains(heading.utf8.count) else { return [] }
    let all = Folding.headingWords(heading)
    guard !all.isEmpty, all.count <= 24 else { return [] }
    if let known = vocabulary.headings[all.joined()] { return known }
    // Capitals throughout are no humps.
    if let known = vocabulary.headings[Folding.key(heading)] { return known }
    if let pair = pair(heading) { return pair }
    let (plain, inside) = withoutBrackets(heading)
    if !inside.isEmpty, case let outer = Folding.headingWords(plain), !outer.isEmpty {
      let own = ofPhrase(outer)
      if !own.isEmpty { return own }
    }
    let own = ofPhrase(all)
    if !own.isEmpty { return own }
    // A question asks for what it names first: "I vilken kommun arbetar du?"
    guard all.count >= 4 || heading.contains("?") else { return [] }
    return ofQuestion(all)
  }

  /// Lines of the vocabulary that cannot be read; none as it is delivered.
  package static var strangeLines: [String] {
    lines.filter { names, words in
      guard !names.hasPrefix("@") else { return !things.contains(String(names.dropFirst())) }
      return words.isEmpty
        || !names.split(separator: " ").allSatisfy { Meaning(rawValue: String($0)) != nil }
    }
    .map { $0.names + ":" + $0.words }
  }

  /// What may stand behind @ in the vocabulary.
  private static let things: Set<String> = [
    "person", "network", "organisation", "name", "id", "email", "phone", "role", "post", "kind",
    "level", "field", "note", "first", "last", "passed",
  ]

  // MARK: Phrases

  private static func ofPhrase(_ words: [String]) -> [Meaning] {
    if let known = vocabulary.headings[words.joined()] { return known }
    var words = words.filter { !vocabulary.passed.contains($0) }
    // "E-mail 1", "Nätverk 2": one of several columns.
    while words.count > 1, let last = words.last, last.utf8.count <= 2, Int(last) != nil {
      words.removeLast()
    }
    guard !words.isEmpty else { return [] }
    if let known = vocabulary.headings[words.joined()] { return known }
    if words.count == 1, let word = words.first {
      for form in stems(of: word) {
        if let known = vocabulary.headings[form] { return known }
      }
    }
    if let meaning = ofParts(words) { return [meaning] }
    return ofPlace(words)
  }

  /// "Roll i nätverket", "Titel på hemmaplan", "Representant för kommunen": what stands before the preposition, and as
  /// what by what stands behind.
  private static func ofPlace(_ words: [String]) -> [Meaning] {
    guard
      let at = words.firstIndex(where: { prepositions.contains($0) }), (1...3).contains(at),
      at + 1 < words.count, let known = vocabulary.headings[words[..<at].joined()],
      let head = known.first
    else { return [] }
    let behind = Set(words[(at + 1)...])
    let isOfNetwork = !behind.isDisjoint(with: vocabulary.words("network"))
    let isOfOrganisation = !behind.isDisjoint(with: vocabulary.words("organisation"))
    let wanted: Meaning = isOfNetwork ? .role : .post
    if known.contains(wanted) { return [wanted] + known.filter { $0 != wanted } }
    // "Medarbetare i löneservice" is a network's name.
    return head != .person || isOfNetwork || isOfOrganisation ? known : []
  }

  private static let prepositions: Set<String> = [
    "i", "in", "inom", "pa", "hos", "at", "for", "av",
  ]

  /// A thing and something of it: "Nätverkets namn", "group_id", "Kommunnamn", "memberEmail".
  private static func ofParts(_ words: [String]) -> Meaning? {
    var parts = words
    if words.count == 1, let word = words.first {
      // One compound: the longest ending that leaves a thing before it.
      for ending in vocabulary.endings where word.utf8.count > ending.utf8.count + 2 {
        guard word.hasSuffix(ending) else { continue }
        parts = [String(word.dropLast(ending.count)), ending]
        if let meaning = joined(parts) { return meaning }
      }
      return nil
    }
    for cut in 1..<parts.count {
      if let meaning = joined([parts[..<cut].joined(), parts[cut...].joined()]) { return meaning }
    }
    return nil
  }

  private static func joined(_ parts: [String]) -> Meaning? {
    guard let first = parts.first, let last = parts.last,
      let thing = ["person", "network", "organisation"].first(where: {
        vocabulary.words($0).contains(first)
      }), let what = vocabulary.attributes[last]
    else { return nil }
    return switch (what, thing) {
    case ("name", "person"): .person
    case ("name", "network"): .network
    case ("name", _): .organisation
    case ("id", "person"): .personID
    case ("id", "network"): .networkID
    case ("id", _): .organisationID
    case ("email", "network"): .networkID
    case ("email", "person"): .email
    case ("phone", _): .phone
    case ("role", _): .role
    case ("post", "person"): .post
    case ("kind", "person"): .role
    case ("kind", _): .kind
    case ("level", _): .level
    case ("field", _): .field
    case ("first", "person"): .firstName
    case ("last", "person"): .lastName
    case ("note", _): .note
    default: nil
    }
  }

  /// A word without the endings of the definite and the genitive.
  private static func stems(of word: String) -> [String] {
    guard word.utf8.count >= 5 else { return [] }
    return ["ens", "ets", "ns", "en", "et", "n", "t", "s"].compactMap {
      word.hasSuffix($0) ? String(word.dropLast($0.count)) : nil
    }
  }

  // MARK: Two in one

  /// "Namn/titel", "Namn (kommun)", "Kommun/organisation", "Från – till".
  private static func pair(_ heading: String) -> [Meaning]? {
    let (plain, inside) = withoutBrackets(heading)
    var halves: [String] = inside.isEmpty ? [] : [plain, inside]
    if halves.isEmpty {
      for sign in ["/", ",", "–", " - ", "+", "&", " och ", " and ", " og ", " eller ", " or "] {
        let found = heading.split(separator: sign).map(String.init)
        if found.count == 2 {
          halves = found
          break
        }
      }
    }
    guard halves.count == 2 else { return nil }
    let known = halves.map { ofPhrase(Folding.headingWords($0)) }
    guard let first = known.first, let last = known.last, !first.isEmpty, !last.isEmpty else {
      return nil
    }
    let both = first.filter(last.contains)
    if !both.isEmpty { return both }
    let heads = Set([first, last].compactMap(\.first))
    if heads.contains(.person), let other = heads.first(where: { $0 != .person }) {
      switch other {
      case .organisation, .department: return [.personAndOrganisation]
      case .post, .role: return [.personAndPost]
      default: return first
      }
    }
    if heads == [.firstName, .lastName] { return [.person] }
    if heads == [.from, .to] { return [.period] }
    return first
  }

  private static func withoutBrackets(_ heading: String) -> (outside: String, inside: String) {
    var (outside, inside) = ("", "")
    var depth = 0
    for character in heading {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { outside.append(character) } else { inside.append(character) }
      }
    }
    return (outside, inside)
  }

  // MARK: Questions

  private static func ofQuestion(_ words: [String]) -> [Meaning] {
    for (at, word) in words.enumerated() where word.utf8.count >= 3 {
      // "tom", "no", "till" and their like are words of any sentence.
      guard
        let known = ([word] + stems(of: word)).lazy.compactMap({ vocabulary.headings[$0] }).first,
        let head = known.first, asked.contains(head)
      else { continue }
      let isSeveral =
        at > 0 && ["vilka", "which", "hvilke", "alla", "all", "de"].contains(words[at - 1])
      return head == .network && isSeveral ? [.networks, .network] : known
    }
    return []
  }

  /// What a question may ask for.
  private static let asked: Set<Meaning> = [
    .person, .firstName, .lastName, .email, .phone, .organisation, .organisationID, .department,
    .network, .networks, .role, .post, .level, .field, .county, .attended,
  ]

  // MARK: Vocabulary

  private struct Vocabulary: Sendable {
    /// Meanings by ``Folding/key(_:)`` of a heading.
    var headings: [String: [Meaning]] = [:]
    /// Words that stand for a thing, by the thing.
    var things: [String: Set<String>] = [:]
    /// What of a thing, by the word.
    var attributes: [String: String] = [:]
    /// The words of `attributes`, longest first.
    var endings: [String] = []
    var passed: Set<String> = []

    func words(_ thing: String) -> Set<String> { things[thing] ?? [] }
  }

  private static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    for (names, words) in lines {
      let keys = words.split(separator: ",").map { Folding.key(String($0)) }.filter { !$0.isEmpty }
      guard names.hasPrefix("@") else {
        let meanings = names.split(separator: " ").compactMap { Meaning(rawValue: String($0)) }
        for key in keys where vocabulary.headings[key] == nil {
          vocabulary.headings[key] = meanings
        }
        continue
      }
      switch names.dropFirst() {
      case "person", "network", "organisation":
        vocabulary.things[String(names.dropFirst()), default: []].formUnion(keys)
      case "passed": vocabulary.passed.formUnion(keys)
      default: for key in keys { vocabulary.attributes[key] = String(names.dropFirst()) }
      }
    }
    vocabulary.endings = vocabulary.attributes.keys.filter { $0.utf8.count >= 2 }
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return vocabulary
  }()

  /// What stands before and behind the colon of each line.
  private static var lines: [(names: String, words: String)] {
    String(decoding: PackageResources.headings_txt, as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { line in
        guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), String(line[line.index(after: colon)...]))
      }
  }
}
