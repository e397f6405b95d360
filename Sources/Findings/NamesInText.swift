// Names in running text: a list of all when they are few, otherwise two of them and how many more there are.

package import Text

extension Phrase {
  /// The parts joined as a list in `language`: "a", "a och b", "a, b och c"; with semicolons where a part has a comma of
  /// its own, as "a, 1; b, 2; och c, 3".
  ///
  /// - Complexity: O(pieces).
  package static func list(_ parts: [Phrase], _ language: Language) -> Phrase {
    guard let last = parts.last else { return .empty }
    let head = parts.dropLast()
    guard let first = head.first else { return last }
    let isApart = parts.contains(where: \.holdsComma)
    func joint(_ plain: String, _ apart: String) -> Phrase {
      Phrase([isApart ? .text(apart) : .joint(plain: plain, apart: apart)])
    }
    let (comma, and) = (joint(", ", "; "), Localised(swedish: "och ", english: "and ")[language])
    return head.dropFirst().reduce(first) { $0 + comma + $1 } + joint(" " + and, "; " + and) + last
  }

  /// Whether its own words, not those that references stand for, have a comma between them.
  private var holdsComma: Bool {
    pieces.contains { if case .text(let text) = $0 { text.contains(", ") } else { false } }
  }

  /// As many names as a sentence bears.
  package static let mostNamed = 3
  /// How many of more than that are named.
  package static let examples = 2

  /// Names in running text: a list of all up to ``mostNamed``; of more, the first ``examples``, how many more there are,
  /// and that the table has them.
  ///
  /// - Parameters:
  ///   - count: how many there are in all, where `parts` may hold only the first of them.
  ///   - hasTable: whether every paper that has the sentence has a table of them.
  /// - Complexity: O(pieces).
  package static func few(
    _ parts: [Phrase], of count: Int? = nil, _ language: Language, hasTable: Bool = true
  ) -> Phrase {
    let all = Swift.max(count ?? 0, parts.count)
    guard all > mostNamed else { return .list(parts, language) }
    let rest = all - examples
    let table =
      hasTable
      ? Localised(swedish: " (se tabellen)", english: " (see the table)") : Localised("")
    let more = Localised(
      swedish: rest.inWords(.swedish) + " till" + table.swedish,
      english: rest.inWords(.english) + " more" + table.english)
    return .list(parts.prefix(examples) + [Phrase([.text(more[language])])], language)
  }
}

extension [String] {
  /// Names in running text, as ``Phrase/few(_:of:_:hasTable:)`` has them.
  package func few(_ language: Language, hasTable: Bool = true) -> Phrase {
    .few(map { Phrase([.text($0)]) }, language, hasTable: hasTable)
  }
}
