// Areas that need preparation before anything starts: which have a driver, and which wider interest.

package import Findings
package import Roster
package import Text

/// The initiatives that are only identified, and whether somebody can carry them further.
///
/// An initiative is ready to be prepared when it has a driver (its owner) and wider interest: at least
/// one organisation beside the owner among its parties, or the column `interest` says yes.
///
/// - Input: initiatives in the stage identified that have begun by the day.
/// - Output: a row an initiative, sorted by id; organisations as ids, sorted.
/// - Complexity: O(initiatives + parties · log parties).
/// - Source: the rule is this product's own.
package struct Preparation: Sendable {
  package struct Row: Sendable {
    package let id: String
    package let name: String
    /// The owner's id, or empty.
    package let driver: String
    /// Parties beside the owner.
    package let others: [String]
    package let isWidelyWanted: Bool?
    /// `nil` where the roster does not tell who drives, or who more is interested.
    package let isReady: Bool?
  }

  package let rows: [Row]

  /// Measures `roster` as of `day`; `nil` when no initiative is in the stage identified.
  package init?(of roster: Roster, asOf day: Day) {
    let tellsOwners = roster.tells(.initiativeOwner)
    let tellsParties = roster.tells(.initiativeParties)
    func id(_ organisation: Index) -> String { roster.organisations[Int(organisation)].id }
    rows = roster.initiatives
      .filter { $0.stage == .identified && ($0.since.map { $0 <= day } ?? true) }
      .map { one in
        let others = Set(one.parties).filter { $0 != one.owner }.map(id).sorted()
        let hasInterest = !others.isEmpty || one.isWidelyWanted == true
        let isReady: Bool? =
          if one.owner == nil { tellsOwners ? false : nil } else if hasInterest { true } else {
            tellsParties || one.isWidelyWanted != nil ? false : nil
          }
        return Row(
          id: one.id, name: one.name, driver: one.owner.map(id) ?? "", others: others,
          isWidelyWanted: one.isWidelyWanted, isReady: isReady)
      }
    guard !rows.isEmpty else { return nil }
  }

  /// The columns of `preparation`, and one finding with all that are ready.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column(.initiative, .text(rows.map(\.id))),
      Sheet.Column(.name, .text(rows.map(\.name))),
      Sheet.Column(.driver, .text(rows.map(\.driver))),
      Sheet.Column(.others, .text(rows.map { IDList.joined($0.others) })),
      Sheet.Column(.interest, .flag(rows.map(\.isWidelyWanted))),
      Sheet.Column(.isReady, .flag(rows.map(\.isReady))),
    ] { outcome.add(column, to: .preparation) }
    let ready = rows.filter { $0.isReady == true }
    if !ready.isEmpty { outcome.findings = [.readyToPrepare(ready, of: rows.count)] }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let preparation = Analysis(
    "preparation",
    title: Localised(swedish: "Områden att bereda vidare", english: "Areas to prepare"),
    parts: [.instruments], cost: .searched, needs: [.initiatives], tables: [.preparation]
  ) { Preparation(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension Preparation {
  package static let rule = Localised(
    swedish: """
      Ett område som bara är identifierat kan beredas vidare när det har en drivande organisation och \
      intresse från minst en till.
      """,
    english: """
      An area that has only been identified can be prepared further when it has an organisation that drives \
      it and interest from at least one more.
      """)
}

extension Finding {
  fileprivate static func readyToPrepare(_ rows: [Preparation.Row], of all: Int) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(rows.map { "\($0.name) (\(organisation: $0.driver))" }, language)
    }
    return Finding(
      kind: "ready_to_prepare", severity: .information, subjects: [.dataset],
      measures: [Measure("initiatives", Double(rows.count)), Measure("of", Double(all))],
      basis: .stated,
      fact: Localised(
        swedish:
          """
          Av \(all.inWords(.swedish, isNeuter: true)) \(all == 1 ? "område" : "områden") att bereda vidare \
          har \(rows.count.inWords(.swedish, isNeuter: true)) både en drivande organisation\u{20}
          """
            + "och ett bredare intresse: " + list(.swedish) + ".",
        english:
          """
          Of \(all.inWords(.english)) \(all == 1 ? "area" : "areas") to prepare, \
          \(rows.count.inWords(.english)) \(rows.count == 1 ? "has" : "have") both a driving organisation and\u{20}
          """
            + "wider interest: " + list(.english) + "."),
      meaning: Localised(
        swedish: "Enligt listan finns både någon som driver frågan och fler som är intresserade.",
        english: "According to the list, somebody drives the matter and others are interested."),
      action: Localised(
        swedish:
          "Den drivande organisationen bjuder in de intresserade till en gemensam genomgång av behoven.",
        english:
          "The driving organisation invites those interested to go through the needs together."))
  }
}
