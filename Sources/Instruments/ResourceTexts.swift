// Resources in tables and words: the rule, and what is said of coordination and of shares.

package import Findings
package import Roster
package import Text

/// The texts of resources that pages and findings share.
package enum ResourceTexts {
  package static let rule = Localised(
    swedish: """
      Samordnas: ett kansli, en samordnare eller en processledare anges den dag som rapporten gäller. Nej står bara där \
      uppgifterna anger andra slag av resurser men inget av dessa. Summorna gäller det som är angivet. \
      Saknas siffran på någon rad står det minst.
      """,
    english: """
      Coordinated: an office, a coordinator or process leadership is stated on the day of the report. It says no only \
      where other kinds of resources are stated and none of these. Sums are of what is stated. Where a row lacks its \
      number, it says at least.
      """)

  package static let shareRule = Localised(
    swedish: """
      Varje parts andel gäller det som parterna anges bidra med: kronor, eller timmar där kronor inte är \
      angivna för alla. Andelen säger inte vad en insats är värd.
      """,
    english: """
      Each party's share is of what the parties are stated to contribute: kronor, or hours where kronor are not stated \
      for all. The share does not say what a contribution is worth.
      """)

  package static func word(_ kind: Resource.Kind) -> Localised<String> {
    switch kind {
    case .office: Localised(swedish: "kansli eller samordnare", english: "office or coordinator")
    case .steeringGroup: Localised(swedish: "styrgrupp", english: "steering group")
    case .support: Localised(swedish: "stödfunktioner", english: "support functions")
    case .processLeadership:
      Localised(swedish: "processledning", english: "process leadership")
    }
  }

  package static func word(_ unit: Resources.Unit) -> Localised<String> {
    switch unit {
    case .kronor: Localised(swedish: "kronor", english: "kronor")
    case .hours: Localised(swedish: "timmar", english: "hours")
    }
  }
}

extension Resources {
  /// `resources`, a row a thing; `resource_shares`, a row a party of a collaboration.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in Effects.about(rows.map(\.about)) + columns {
      outcome.add(column, to: .resources)
    }
    if !shares.isEmpty {
      for column in shareColumns { outcome.add(column, to: .resourceShares) }
    }
    let nobody = rows.filter { $0.isCoordinated == false }
    outcome.keyFigures = [
      KeyFigure(
        .uncoordinated, .count(nobody.count), unless: coordinationUnknown,
        subject: Localised(
          swedish: "vilka samarbeten, nätverk och initiativ som någon samordnar",
          english: "which collaborations, networks and initiatives are coordinated"),
        label: Localised(
          swedish: "samarbeten, nätverk och initiativ med resurser men utan samordning",
          english: "collaborations, networks and initiatives with resources but no coordination"),
        definition: ResourceTexts.rule)
    ]
    let isKnown = coordinationUnknown == nil && rows.contains { $0.isCoordinated == true }
    outcome.findings =
      (isKnown && !nobody.isEmpty ? [.nobodyCoordinates(nobody, of: rows.count)] : []) + apart
    return outcome
  }

  /// Why it is not known who coordinates; of networks, roles tell it too.
  private var coordinationUnknown: Roster.Reason? {
    kindUnknown
      ?? (rows.contains { $0.about.kind == "network" } ? roster.unknown(.membershipRole) : nil)
  }

  private var columns: [Sheet.Column] {
    [
      Sheet.Column(.resourceKinds, codes: rows.map(\.kinds)),
      Sheet.Column(.isCoordinated, .flag(rows.map(\.isCoordinated)))
        .unless(coordinationUnknown),
      Sheet.Column(.hoursTold, .real(rows.map(\.hours))),
      Sheet.Column(.hoursAreWhole, .flag(rows.map { $0.hours == nil ? nil : $0.hoursAreWhole })),
      Sheet.Column(.kronorTold, .real(rows.map(\.kronor))),
      Sheet.Column(
        .kronorAreWhole, .flag(rows.map { $0.kronor == nil ? nil : $0.kronorAreWhole })),
      Sheet.Column(.contributors, .whole(rows.map(\.organisations))),
    ]
  }

  private var shareColumns: [Sheet.Column] {
    [
      Sheet.Column(
        .collaboration, .text(shares.map { roster.collaborations[Int($0.collaboration)].id })),
      Sheet.Column(
        .organisation, .text(shares.map { roster.organisations[Int($0.organisation)].id })),
      Sheet.Column(.resourceUnit, codes: shares.map(\.unit)),
      Sheet.Column(.amountTold, .real(shares.map(\.amount))),
      Sheet.Column(.share, .real(shares.map(\.share))),
      Sheet.Column(.shareByKey, .real(shares.map(\.key))),
      Sheet.Column(.shareByPopulation, .real(shares.map(\.population))),
      Sheet.Column(.apartFromKey, .real(shares.map(\.apart))),
      Sheet.Column(.isApart, .flag(shares.map { $0.apart == nil ? nil : $0.isApart })),
    ]
  }

  /// The party farthest from its share by the key, of each collaboration where one is too far; the first two.
  private var apart: [Finding] {
    let groups = Dictionary(grouping: shares.filter(\.isApart), by: \.collaboration)
    let most = groups.sorted { $0.key < $1.key }.compactMap { group in
      // Of equals the first.
      group.value.reduce(nil as Share?) { best, one in
        abs(one.apart ?? 0) > abs(best?.apart ?? 0) ? one : best
      }
    }
    return most.told(most: 2) { _ in 0 }.map { one in
      var finding = Finding.offKey(one.element, roster)
      finding.others = one.others
      return finding
    }
  }
}

extension Finding {
  /// Medium: work goes on that nobody is stated to hold together.
  fileprivate static func nobodyCoordinates(_ rows: [Resources.Row], of all: Int) -> Finding {
    let few = AboutCell.few(rows.map(\.about))
    let count = rows.count
    return Finding(
      kind: "nobody_coordinates", severity: .medium, subjects: [.dataset],
      measures: [Measure("uncoordinated", Double(count))], basis: .counted,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish, isNeuter: true)) \
          samarbeten, nätverk och initiativ med angivna resurser saknar kansli, samordnare och \
          processledare: \(few.swedish).
          """,
        english:
          """
          \(count.asOpening(.english)) of \(all.inWords(.english)) collaborations, networks and initiatives \
          with stated resources \(count == 1 ? "has" : "have") neither an office, a coordinator nor process \
          leadership: \(few.english).
          """
      ),
      meaning: Localised(
        swedish:
          "Samordning räknas som viktig när arbetet går över organisationsgränser. Listorna visar ingen som samordnar.",
        english:
          "Coordination is considered important when work crosses organisational boundaries. The lists show nobody who coordinates."
      ),
      action: Localised(
        swedish:
          "Parterna bestämmer vem som samordnar och med vilken tid, eller för in det som saknas.",
        english:
          "The parties decide who coordinates and with how much time, or enter what is missing."))
  }

  /// Low: the agreement may well say so; the rosters do not tell.
  fileprivate static func offKey(_ share: Resources.Share, _ roster: Roster) -> Finding {
    let id = roster.collaborations[Int(share.collaboration)].id
    let body = roster.organisations[Int(share.organisation)].id
    let unit = ResourceTexts.word(share.unit)
    return Finding(
      kind: "resources_off_key", severity: .low, subjects: [.collaboration(id)],
      measures: [Measure("apart", abs(share.apart ?? 0)), Measure("share", share.share)],
      basis: .counted,
      fact: Localised(
        swedish:
          """
          \(organisation: body) står för \(percent: share.share) av angivna \(unit.swedish) i \
          \(collaboration: id). Dess andel av kostnaden är \(percent: share.key ?? 0).
          """,
        english:
          """
          \(organisation: body) contributes \(percent: share.share) of the \(unit.english) stated for \
          \(collaboration: id). Its share of the cost is \(percent: share.key ?? 0).
          """
      ),
      meaning: Localised(
        swedish:
          "Bidraget skiljer sig mer än tio procentenheter från andelen av kostnaden. Om det är avsett framgår inte.",
        english:
          "The contribution differs by more than ten percentage points from the share of the cost. Whether that is intended is not known."
      ),
      action: Localised(
        swedish: "Parterna stämmer av bidragen mot avtalet.",
        english: "The parties check the contributions against the agreement."))
  }
}
