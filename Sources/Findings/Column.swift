// A column of results, declared once: what files call it, what readers call it, and what its cells are.

package import Text

/// The declaration of a column. What writes it and what reads it refer to it by its Swift name, so that a column that
/// nobody declares does not compile; files, workbook, page, terminal and explorer take words and digits from here.
///
/// A column that more than one room reads is declared in `Findings/Columns`; one that only its own analysis
/// writes, and that is shown as it is, is declared beside the analysis.
package struct Column: Hashable, Sendable {
  /// What the cells are, and so how they are shown.
  package enum Kind: Hashable, Sendable {
    /// Words, dates and codes.
    case text
    /// Yes, no or unknown.
    case flag
    /// A count or a measure; so many decimals when it is no whole number.
    case number(Int)
    /// 0–1, shown in per cent.
    case share
    /// A difference of shares, shown in percentage points with one decimal; the heading says so.
    case points
    /// A chance from draws, never shown as nought.
    case chance
    /// Ids, shown as names.
    case reference(Reference)
  }

  /// What the ids in a column stand for; in the plural there may be several, with blanks between.
  package enum Reference: Hashable, Sendable {
    case person
    case network
    case networks
    case organisation
    case organisations
    case collaboration
    case collaborations
  }

  /// English, lower case, words joined by `_`: the heading in `tables/` and the key in JSON.
  package let name: String
  /// The heading for readers.
  package let title: Localised<String>
  package let kind: Kind
  /// What the board edition tells of its numbers; a column of words and names is told as it is.
  package let disclosure: Disclosure
  /// Columns that count people, and that this one would tell: it is withheld in the rows where one of them is one to
  /// four.
  package let hiddenBy: [Column]

  package init(
    _ name: String, _ swedish: String, _ english: String, _ kind: Kind,
    _ disclosure: Disclosure = .careful, hiddenBy: [Column] = []
  ) {
    self.name = name
    title = Localised(swedish: swedish, english: english)
    self.kind = kind
    self.disclosure = disclosure
    self.hiddenBy = hiddenBy
  }

  package static func == (left: Column, right: Column) -> Bool {
    left.name == right.name && left.title == right.title && left.kind == right.kind
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Whether the cells are numbers, and stand to the right.
  package var isNumber: Bool {
    switch kind {
    case .number, .share, .points, .chance: true
    case .text, .flag, .reference: false
    }
  }

  /// Decimals shown of a number that is no share; `tables/` keeps every digit.
  package var decimals: Int {
    if case .number(let decimals) = kind { decimals } else { 3 }
  }

  package var isShare: Bool { kind == .share }

  /// What its ids stand for; `nil` when it holds none.
  package var reference: Reference? {
    if case .reference(let reference) = kind { reference } else { nil }
  }
}

extension Column {
  /// A number of the column as readers are shown it.
  package func shown(_ number: Double, _ language: Language) -> String {
    cell(number, language).text
  }
}
