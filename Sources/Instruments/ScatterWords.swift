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
        english: "most of either also sit in the other")
    case .inside where row.overlap >= 1:
      Localised(
        swedish: "alla i det mindre sitter också i det större",
        english: "all of the smaller also sit in the larger")
    case .inside:
      Localised(
        swedish: "de flesta i det mindre sitter också i det större",
        english: "most of the smaller also sit in the larger")
    case .sameField, .across:
      Localised(
        swedish: "samma område och till stor del samma personer",
        english: "one field, and to a large part the same people")
    }
  }

  private static func fact(
    _ a: String, _ b: String, _ row: Scatter.Row, _ reason: Scatter.Reason
  ) -> Localised<Phrase> {
    let why = why(row, reason)
    return Localised(
      swedish: """
        Nätverken \(network: a) och \(network: b) har \(people: row.shared) deltagare gemensamt: \(why.swedish).
        """,
      english: """
        The networks \(network: a) and \(network: b) have \(people: row.shared) people in common: \(why.english).
        """)
  }

  private static func measures(_ row: Scatter.Row) -> [Measure] {
    [
      Measure("jaccard", row.likeness), Measure("contained", row.overlap),
      Measure("shared_people", Double(row.shared)),
      Measure("double_hours", row.doubleHours ?? 0),
    ]
  }

  static func couldBeOne(
    _ a: String, _ b: String, _ row: Scatter.Row, _ reason: Scatter.Reason
  ) -> Finding {
    let isNested = row.isRelated
    let unclear = Localised(
      swedish: row.tellsFunction ? "" : " Område eller nivå är inte angivet för båda.",
      english: row.tellsFunction ? "" : " Field or level is not given for both.")
    return Finding(
      kind: "could_be_one",
      severity: reason == .samePeople && !isNested ? .medium : .low,
      subjects: [.network(a), .network(b)], measures: measures(row), basis: .rule,
      fact: fact(a, b, row, reason),
      meaning: isNested
        ? Localised(
          swedish:
            "Det ena nätverket är överordnat det andra. Om det är avsett att samma personer sitter "
            + "i båda framgår inte av listorna.",
          english:
            "One network is the parent of the other. Whether it is intended that the same people sit "
            + "in both the rosters do not tell.")
        : Localised(
          swedish:
            "Samma personer möts i båda. Om nätverken har skilda uppdrag framgår inte av listorna."
            + "\(unclear.swedish)",
          english:
            "The same people meet in both. Whether the networks differ in task the rosters do not tell."
            + "\(unclear.english)"
        ),
      action: isNested
        ? Localised(
          swedish: "Fråga om uppdelningen är avsedd.",
          english: "Ask whether the division is intended.")
        : Localised(
          swedish: "Pröva om nätverken kan mötas samma dag eller slås samman.",
          english: "Consider whether the networks can meet on one day or be made one."))
  }

  /// Networks of different fields or levels: never to be one.
  static func overlapAcross(
    _ a: String, _ b: String, _ row: Scatter.Row, _ reason: Scatter.Reason
  ) -> Finding {
    Finding(
      kind: "overlap_across", severity: .low, subjects: [.network(a), .network(b)],
      measures: measures(row), basis: .rule, fact: fact(a, b, row, reason),
      meaning: Localised(
        swedish:
          "Nätverken har olika område eller olika nivå. Vart och ett har en styrka i sin funktion som en "
          + "sammanslagning skulle bryta.",
        english:
          "The networks differ in field or in level. Each has a strength in its function that making them one "
          + "would break."),
      action: Localised(
        swedish: "Behåll båda, och pröva ett gemensamt möte om de frågor som rör bägge.",
        english: "Keep both, and try a joint meeting on what concerns them both."))
  }
}
