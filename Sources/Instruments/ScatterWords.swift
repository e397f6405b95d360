// What is said of networks that share many people: those that could be one, and those that are to stay two.

import Findings
import Text

extension Finding {
  private static func why(_ row: Scatter.Row, _ reason: Scatter.Reason) -> Localised<String> {
    switch reason {
    case .samePeople where row.likeness >= 1:
      Localised(swedish: "samma personer", english: "the same people")
    case .samePeople:
      Localised(swedish: "nästan samma personer", english: "almost the same people")
    case .inside where row.isEven:
      Localised(
        swedish: "de flesta i vart och ett sitter också i det andra",
        english: "most members of each also sit in the other")
    case .inside where row.overlap >= 1:
      Localised(
        swedish: "alla i det mindre sitter också i det större",
        english: "all members of the smaller also sit in the larger")
    case .inside:
      Localised(
        swedish: "de flesta i det mindre sitter också i det större",
        english: "most members of the smaller also sit in the larger")
    case .sameField, .across:
      Localised(
        swedish: "samma område och till stor del samma personer",
        english: "the same field and largely the same people")
    }
  }

  private static func fact(
    _ a: String, _ b: String, _ row: Scatter.Row, _ reason: Scatter.Reason
  ) -> Localised<Phrase> {
    let why = why(row, reason)
    return Localised(
      swedish: """
        Nätverken \(network: a) och \(network: b) har \(people: row.shared) gemensamma deltagare: \(why.swedish).
        """,
      english: """
        The networks \(network: a) and \(network: b) have \(people: row.shared) participants in common: \(why.english).
        """)
  }

  private static func measures(_ row: Scatter.Row) -> [Measure] {
    [
      Measure("jaccard", row.likeness), Measure("contained", row.overlap),
      Measure("shared_people", Double(row.shared)),
      Measure("double_hours", row.doubleHours ?? 0),
    ]
  }

  /// A pair of networks, its row and why the two are alike.
  typealias Alike = (a: String, b: String, row: Scatter.Row, reason: Scatter.Reason)

  private static func pairs(_ all: [Alike], _ language: Language) -> Phrase {
    .few(all.map { "\(network: $0.a) – \(network: $0.b)" }, language)
  }

  private static func subjects(_ all: [Alike]) -> [Subject] {
    all.flatMap { [.network($0.a), .network($0.b)] }
  }

  static func couldBeOne(_ all: [Alike]) -> [Finding] {
    let count = all.count
    guard count > Finding.mostSingle else { return all.map(couldBeOne) }
    let most = all.sorted {
      $0.row.likeness != $1.row.likeness
        ? $0.row.likeness > $1.row.likeness : ($0.a, $0.b) < ($1.a, $1.b)
    }
    let nested = all.count(where: \.row.isRelated)
    let rest = Localised(
      swedish: nested == 0
        ? ""
        : " I \(nested.inWords(.swedish, isNeuter: true)) av fallen är det ena överordnat det andra.",
      english: nested == 0
        ? "" : " In \(nested.inWords(.english)) of the cases one is the parent of the other.")
    return [
      Finding(
        kind: "could_be_one", severity: all.map(severity).max() ?? .low, subjects: subjects(most),
        tellsOf: count, measures: [Measure("pairs", Double(count))], basis: .rule,
        fact: Localised(
          swedish:
            "\(count.asOpening(.swedish, isNeuter: true)) par av nätverk har till stor del samma deltagare: "
            + pairs(most, .swedish) + ".\(rest.swedish)",
          english:
            "\(count.asOpening(.english)) pairs of networks have largely the same members: "
            + pairs(most, .english) + ".\(rest.english)"),
        meaning: sameMeet, action: together)
    ]
  }

  private static let sameMeet = Localised<Phrase>(
    swedish:
      "Samma personer möts i båda. Om nätverken har skilda uppdrag framgår inte av listorna.",
    english:
      "The same people meet in both. The lists do not say whether the networks have different tasks."
  )
  private static let together = Localised<Phrase>(
    swedish: "Kansliet frågar nätverken om de kan mötas samma dag eller slås samman.",
    english: "The office asks the networks whether they can meet on the same day or be merged.")

  private static func severity(_ one: Alike) -> Severity {
    one.reason == .samePeople && !one.row.isRelated ? .medium : .low
  }

  private static func couldBeOne(_ one: Alike) -> Finding {
    let row = one.row
    let isNested = row.isRelated
    let unclear = Localised<Phrase>(
      swedish: row.tellsFunction ? "" : " Område eller nivå är inte angivet för båda.",
      english: row.tellsFunction ? "" : " Field or level is not stated for both.")
    return Finding(
      kind: "could_be_one", severity: severity(one),
      subjects: subjects([one]), measures: measures(row), basis: .rule,
      fact: fact(one.a, one.b, row, one.reason),
      meaning: isNested
        ? Localised(
          swedish:
            "Det ena nätverket är överordnat det andra. Om det är avsett att samma personer sitter "
            + "i båda framgår inte av listorna.",
          english:
            "One network is the parent of the other. The lists do not say whether it is intended that "
            + "the same people sit in both.")
        : Localised(
          swedish: sameMeet.swedish + unclear.swedish, english: sameMeet.english + unclear.english),
      action: isNested
        ? Localised(
          swedish: "Kansliet frågar nätverken om uppdelningen är avsedd.",
          english: "The office asks the networks whether the division is intended.")
        : together)
  }

  static func overlapAcross(_ all: [Alike]) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish:
        "Nätverken har olika område eller nivå. Därför föreslås ingen sammanslagning, så att styrkan i "
        + "varje funktion finns kvar.",
      english:
        "The networks differ in field or level. No merger is therefore proposed, so that the strength of "
        + "each function is kept.")
    let action = Localised<Phrase>(
      swedish: "Kansliet frågar nätverken om ett gemensamt möte i de frågor som rör båda.",
      english: "The office asks the networks about a joint meeting on what concerns them both.")
    let count = all.count
    guard count > Finding.mostSingle else {
      return all.map { one in
        Finding(
          kind: "overlap_across", severity: .low, subjects: subjects([one]),
          measures: measures(one.row), basis: .rule,
          fact: fact(one.a, one.b, one.row, one.reason), meaning: meaning, action: action)
      }
    }
    return [
      Finding(
        kind: "overlap_across", severity: .low, subjects: subjects(all), tellsOf: count,
        measures: [Measure("pairs", Double(count))], basis: .rule,
        fact: Localised(
          swedish:
            "\(count.asOpening(.swedish, isNeuter: true)) par av nätverk med olika område eller nivå har till stor del samma deltagare: "
            + pairs(all, .swedish) + ".",
          english:
            "\(count.asOpening(.english)) pairs of networks that differ in field or level have largely the same members: "
            + pairs(all, .english) + "."),
        meaning: meaning, action: action)
    ]
  }
}
