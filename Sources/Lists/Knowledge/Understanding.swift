// Field and level where no list tells them: from the name of a network and the posts of those who sit there.

import Roster
package import Text

/// What is understood, with the words that told it.
package struct Understood: Sendable, Hashable {
  /// A level as the standard tables write it, or a field in Swedish.
  package let word: String
  /// Without capital and full stop: "ordet 'chef' i namnet".
  package let reason: Localised<String>
}

/// Reads names of networks and titles by the words of `Resources/areas.txt`.
///
/// The name comes first, then what most posts tell, then words of the name that tell little ("styrgrupp", "nämnd"
/// beside other words). What contradicts itself ("Ekonomi- och HR-chefer") is left to the posts.
package enum Understanding {
  /// The level of a network: political, executive, manager or professional.
  ///
  /// - Parameters:
  ///   - network: its name.
  ///   - posts: what those who sit there are at home, one for each; empty ones are passed over.
  ///   - roles: what they are called in the network; such as are no role ("Kommunalråd") count as posts.
  /// - Output: `nil` when it cannot be told.
  /// - Complexity: O(different posts × length).
  package static func level(
    ofNetwork network: String, posts: [String], roles: [String] = []
  ) -> Understood? {
    understood(.level, network, posts, roles)
  }

  /// The field of a network, in Swedish: "ekonomi", "vård och omsorg". As ``level(ofNetwork:posts:roles:)``.
  package static func field(
    ofNetwork network: String, posts: [String], roles: [String] = []
  ) -> Understood? {
    understood(.field, network, posts, roles)
  }

  /// The level of one post: "Enhetschef" is a manager's. `nil` when it tells none, and for a mere role.
  package static func level(ofPost post: String) -> String? {
    isMereRole(post) ? nil : told(.level, post)?.what
  }

  /// The field of one post.
  package static func field(ofPost post: String) -> String? {
    told(.field, post)?.what
  }

  /// Lines of the vocabulary that cannot be read; none as it is delivered.
  package static var strangeLines: [String] { AreaWords.strange }

  // MARK: Networks

  private static func understood(
    _ aspect: AreaWords.Aspect, _ network: String, _ posts: [String], _ roles: [String]
  ) -> Understood? {
    let named = told(aspect, network)
    if let named, named.strength != .weak { return Understood(named) }
    let titles = posts + roles.filter { RoleReading.meaning(of: $0) == nil }
    return majority(aspect, titles) ?? named.map { Understood($0) }
  }

  /// What most of those posts tell that tell anything: three of five, at least two, and of all posts two of five.
  private static func majority(_ aspect: AreaWords.Aspect, _ posts: [String]) -> Understood? {
    var counts: [String: Int] = [:]
    for post in posts where !post.allSatisfy(\.isWhitespace) { counts[post, default: 0] += 1 }
    let all = counts.values.reduce(0, +)
    var votes: [String: Int] = [:]
    /// Of each word the post that most have; of equals the first by alphabet.
    var examples: [String: (post: String, count: Int)] = [:]
    for (post, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      guard let what = aspect == .level ? level(ofPost: post) : field(ofPost: post) else {
        continue
      }
      votes[what, default: 0] += count
      if examples[what] == nil { examples[what] = (post, count) }
    }
    let told = votes.values.reduce(0, +)
    guard let best = votes.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }),
      best.value >= 2, best.value * 5 >= told * 3, best.value * 5 >= all * 2,
      let example = examples[best.key]?.post
    else { return nil }
    return Understood(
      word: best.key,
      reason: Localised(
        swedish: "\(best.value) av \(all) befattningar, till exempel '\(example)'",
        english: "\(best.value) of \(all) posts, such as '\(example)'"))
  }

  /// A post that says only what somebody is in a board: it tells nothing of what they are at home.
  private static func isMereRole(_ post: String) -> Bool {
    guard let meaning = RoleReading.meaning(of: post) else { return false }
    return meaning.role != .coordinator && meaning.role != .secretary
  }

  // MARK: One text

  /// What a text tells, and by which word.
  fileprivate struct Reading {
    let what: String
    let word: String
    let strength: AreaWords.Strength
  }

  private static func told(_ aspect: AreaWords.Aspect, _ text: String) -> Reading? {
    guard text.utf8.count <= 200 else { return nil }
    let tokens = Folding.words(text)
    let finds = chosen(aspect, tokens)
    /// Where each part of the text begins that a preposition cuts off.
    var parts: [[AreaWords.Find]] = [[]]
    for at in tokens.indices {
      if prepositions.contains(tokens[at]) { parts.append([]) }
      parts[parts.count - 1] += finds.filter { $0.tokens.lowerBound == at }
    }
    for strength in AreaWords.Strength.allCases {
      for part in parts {
        let own = part.filter {
          $0.word.told(aspect)?.what != nil && $0.word.told(aspect)?.strength == strength
        }
        guard !own.isEmpty else { continue }
        return agreed(aspect, own, tokens).map {
          Reading(
            what: $0.word.told(aspect)?.what ?? "", word: written($0, in: text, tokens),
            strength: strength)
        }
      }
    }
    return nil
  }

  /// The words of the text that a find covers, as they stand there; as the vocabulary writes it when they cannot be
  /// found again.
  private static func written(
    _ find: AreaWords.Find, in text: String, _ tokens: [String]
  ) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }
    guard words.count == tokens.count, let first = words[find.tokens].first,
      let last = words[find.tokens].last
    else { return find.word.written }
    return String(text[first.startIndex..<last.endIndex])
  }

  /// Of the finds in each word, the one that tells: of a compound the last part tells the level, the first the field, and
  /// of two at one place the longer; a phrase tells for all its words.
  private static func chosen(_ aspect: AreaWords.Aspect, _ tokens: [String]) -> [AreaWords.Find] {
    let finds = AreaWords.finds(in: tokens).filter { $0.word.told(aspect) != nil }
    var best: [AreaWords.Find?] = Array(repeating: nil, count: tokens.count)
    for find in finds {
      let isBetter = find.tokens.allSatisfy { at in
        best[at].map { isBefore(aspect, find, $0) } ?? true
      }
      guard isBetter else { continue }
      // What a longer phrase takes the place of tells nothing any more.
      let gone = find.tokens.compactMap { best[$0]?.tokens }
      for tokens in gone { for at in tokens { best[at] = nil } }
      for at in find.tokens { best[at] = find }
    }
    return best.enumerated().compactMap { at, find in
      find.flatMap { $0.tokens.lowerBound == at ? $0 : nil }
    }
  }

  private static func isBefore(
    _ aspect: AreaWords.Aspect, _ one: AreaWords.Find, _ other: AreaWords.Find
  ) -> Bool {
    if one.tokens.count != other.tokens.count { return one.tokens.count > other.tokens.count }
    if aspect == .level, one.span.upperBound != other.span.upperBound {
      return one.span.upperBound > other.span.upperBound
    }
    if aspect == .field, one.span.lowerBound != other.span.lowerBound {
      return one.span.lowerBound < other.span.lowerBound
    }
    return one.span.count > other.span.count
  }

  /// The find that stands for all of them; `nil` when they contradict each other.
  private static func agreed(
    _ aspect: AreaWords.Aspect, _ finds: [AreaWords.Find], _ tokens: [String]
  ) -> AreaWords.Find? {
    var finds = finds
    if aspect == .field {
      // What leads everything is about whatever else is named.
      let narrow = finds.filter { !wide.contains($0.word.field?.what ?? "") }
      if !narrow.isEmpty { finds = narrow }
    }
    guard let first = finds.first, let last = finds.last else { return nil }
    let whats = Set(finds.compactMap { $0.word.told(aspect)?.what })
    if whats.count == 1 { return first }
    // Of "Kommunstyrelsens kanslichefer" the last word is the head, of "chefer och handläggare" none.
    let between = tokens[first.tokens.upperBound...last.tokens.lowerBound]
    guard aspect == .level, between.allSatisfy({ !joins.contains($0) }) else { return nil }
    return last
  }

  /// Fields that say no more than that somebody leads or keeps the papers.
  private static let wide: Set<String> = ["ledning och styrning", "administration och kansli"]

  private static let joins: Set<String> = ["och", "samt", "and", "og", "eller", "or"]

  private static let prepositions: Set<String> = [
    "i", "inom", "pa", "hos", "vid", "for", "till", "av", "med", "at", "in", "of", "within", "om",
    "kring", "to", "fra", "fran", "til", "ved", "under", "mot",
  ]
}

extension Understood {
  fileprivate init(_ reading: Understanding.Reading) {
    self.init(
      word: reading.what,
      reason: Localised(
        swedish: "ordet '\(reading.word)' i namnet",
        english: "the word '\(reading.word)' in the name"))
  }
}
