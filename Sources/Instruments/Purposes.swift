// What networks are for: their stated tasks, the decisions on them, and how often they meet others by agreement.

package import Findings
package import Roster
package import Text

/// The task of every network as the lists state it, and the declared links to other networks.
///
/// A network has a task when its mandate is stated, or a decision on it has been taken by the day and not been dropped.
/// How often networks meet by agreement is the sum of `per_year` of their declared links; it is unknown where one
/// of the links does not tell it, and 0 is a link that is declared and not used.
///
/// - Input: networks, declared links and decisions of a roster.
/// - Output: one row a network, in the order of the roster. ``Row/links`` counts networks, whichever declares the link;
///   ``Row/perYear`` ≥ 0, `nil` when unknown or when there is no link.
/// - Complexity: O(networks + links + decisions).
/// - Source: the seed study on professional networks asks for a clear purpose of each; the rule is this product's own.
package struct Purposes: Sendable {
  package struct Row: Hashable, Sendable {
    package let network: Index
    package let mandate: String
    package let decisions: Int
    /// Networks that a declared link joins it with.
    package let links: Int
    package let perYear: Double?

    package var hasTask: Bool { !mandate.isEmpty || decisions > 0 }
  }

  package let roster: Roster
  package let rows: [Row]

  /// Measures `review`; `nil` when it has no networks.
  package init?(of review: Review) {
    let roster = review.roster
    guard !roster.networks.isEmpty else { return nil }
    var decisions = [Int](repeating: 0, count: roster.networks.count)
    for row in roster.decisions where row.status != .dropped {
      guard case .network(let network) = row.about, row.date.map({ $0 <= review.asOf }) ?? true
      else { continue }
      decisions[Int(network)] += 1
    }
    var links = [[(other: Index, perYear: Double?)]](repeating: [], count: roster.networks.count)
    for link in roster.networkLinks where link.a != link.b {
      links[Int(link.a)].append((link.b, link.perYear))
      links[Int(link.b)].append((link.a, link.perYear))
    }
    rows = roster.networks.indices.map { place in
      let own = links[place]
      let known = own.compactMap(\.perYear)
      return Row(
        network: Index(place), mandate: roster.networks[place].mandate,
        decisions: decisions[place], links: Set(own.map(\.other)).count,
        perYear: own.isEmpty || known.count < own.count ? nil : known.reduce(0, +))
    }
    self.roster = roster
  }

  /// Networks without a stated task.
  package var withoutTask: [Row] { rows.filter { !$0.hasTask } }

  /// Declared links that are said to be used 0 times a year, by their networks in the order of the rows.
  package var unused: [NetworkLink] {
    roster.networkLinks.filter { $0.perYear == 0 && $0.a != $0.b }
  }
}

// MARK: Tables

extension Purposes {
  package var outcome: Outcome {
    var outcome = Outcome()
    // Where no list states tasks, that a few are decided says nothing of the others.
    let untold = roster.unknown(.networkMandate)
    for column in [
      Sheet.Column(.network, .text(rows.map { id($0.network) })),
      Sheet.Column(.mandate, .text(rows.map(\.mandate))),
      Sheet.Column(.decisionsTaken, .whole(rows.map(\.decisions))).unless(
        roster.unknown(.decisions)),
      Sheet.Column(.declaredLinks, .whole(rows.map(\.links))).unless(roster.unknown(.networkLinks)),
      Sheet.Column(.perYear, .real(rows.map(\.perYear))),
    ] { outcome.add(column, to: .purposes) }
    outcome.keyFigures = [
      KeyFigure(
        .networksWithoutTask, .count(withoutTask.count), unless: untold,
        subject: Localised(
          swedish: "vilka nätverk som saknar uppdrag", english: "which networks have no task"),
        label: Localised(
          swedish: "nätverk utan angivet uppdrag", english: "networks without a stated task"),
        definition: Self.rule)
    ]
    if untold == nil, !withoutTask.isEmpty { outcome.findings.append(.withoutTask(self)) }
    if !unused.isEmpty { outcome.findings.append(.unused(self)) }
    return outcome
  }

  fileprivate func id(_ network: Index) -> String { roster.networks[Int(network)].id }
}

extension Analysis where Input == Review {
  static let purposes = Analysis(
    "purposes", title: Localised(swedish: "Nätverkens uppdrag", english: "Tasks of the networks"),
    parts: [.instruments], cost: .searched, needs: [.networks], tables: [.purposes],
    lacks: { $0.roster.unknown(eitherOf: .networkMandate, .networkLinks) }
  ) { review in
    review.roster.unknown(eitherOf: .networkMandate, .networkLinks) == nil
      ? Purposes(of: review)?.outcome : nil
  }
}

// MARK: Wording

extension Purposes {
  package static let rule = Localised(
    swedish:
      "Ett nätverk har ett uppdrag när listan anger ett, eller när ett beslut om nätverket är fattat och inte "
      + "avskrivet.",
    english:
      "A network has a task when the list states one, or when a decision on it has been taken and not dropped."
  )
}

extension Finding {
  /// Low: what is written nowhere may be known to all who sit there. Medium from half of the networks on.
  fileprivate static func withoutTask(_ purposes: Purposes) -> Finding {
    let (lacking, all) = (purposes.withoutTask, purposes.rows.count)
    return Finding(
      kind: "no_task", severity: 2 * lacking.count >= all ? .medium : .low,
      subjects: [.dataset],
      measures: [Measure("networks", Double(lacking.count)), Measure("of", Double(all))],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(lacking.count.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish)) nätverk har inget angivet uppdrag.",
        english:
          "\(lacking.count.asOpening(.english)) of \(all.inWords(.english)) networks \(lacking.count == 1 ? "has" : "have") no stated task."
      ),
      meaning: Localised(
        swedish:
          "Listorna visar inte vad de nätverken är till för, eller vem som tar emot deras frågor.",
        english:
          "The lists do not show what those networks are for, or who receives their questions."
      ),
      action: Localised(
        swedish:
          "Kansliet frågar varje nätverk vad det är till för, och skriver in svaret i listan.",
        english:
          "The office asks each network what it is for, and enters the answer in the list."))
  }

  fileprivate static func unused(_ purposes: Purposes) -> Finding {
    let links = purposes.unused
    func named(_ language: Language) -> Phrase {
      .few(
        links.map { "\(network: purposes.id($0.a)) – \(network: purposes.id($0.b))" }, language,
        hasTable: false)
    }
    let count = links.count
    return Finding(
      kind: "unused_links", severity: .low,
      subjects: count == 1
        ? [.network(purposes.id(links[0].a)), .network(purposes.id(links[0].b))] : [.dataset],
      measures: [Measure("links", Double(count))], basis: .stated,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish)) \(count == 1 ? "avtalad kontakt" : "avtalade kontakter") mellan \
          nätverk har enligt listan inga möten:\u{20}
          """
            + named(.swedish) + ".",
        english:
          """
          \(count.asOpening(.english)) agreed \(count == 1 ? "contact" : "contacts") between networks \
          \(count == 1 ? "has" : "have") no meetings according to the list:\u{20}
          """
            + named(.english) + "."),
      meaning: Localised(
        swedish: "Listan anger noll möten om året. Varför framgår inte.",
        english: "The list gives zero meetings a year. It does not say why."),
      action: Localised(
        swedish: "Kansliet bestämmer en dag för nästa möte med nätverken, eller stryker kontakten.",
        english:
          "The office sets a date for the next meeting with the networks, or removes the contact."))
  }
}
