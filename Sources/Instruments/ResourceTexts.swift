// Resources in tables and words: the rule, and what is said of coordination and of shares.

package import Findings
package import Roster
package import Text

/// The texts of resources that pages and findings share.
package enum ResourceTexts {
  package static let rule = Localised(
    swedish: """
      Samordnas: ett kansli, en samordnare eller en processledare anges den dag som rapporten gäller. Nej står bara där \
      uppgifterna anger andra slag av resurser men inget av dessa. Summorna gäller det som är angivet; \
      saknas siffran på någon rad står det minst.
      """,
    english: """
      Coordinated: an office, a coordinator or process leadership is stated on the day of the report. No stands only where \
      other kinds of resource are stated and none of these. Sums are of what is stated; where a row lacks its \
      number, it says at least.
      """)

  package static let shareRule = Localised(
    swedish: """
      Varje parts andel är av det som parterna anges lägga in: av kronorna, eller av timmarna där kronor inte är \
      angivna för alla. Andelen säger inte vad en insats är värd.
      """,
    english: """
      Each party's share is of what the parties are stated to put in: of the kronor, or of the hours where kronor are not \
      stated for all. The share does not tell what a contribution is worth.
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
          english: "collaborations, networks and initiatives with resources and no coordination"),
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
      Sheet.Column(
        .resourceKinds, .text(rows.map { $0.kinds.map(\.rawValue).joined(separator: " ") })),
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
      Sheet.Column(.resourceUnit, .text(shares.map(\.unit.rawValue))),
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
          "\(count) av \(all) med angivna resurser har varken kansli, samordnare eller processledare: \(few.swedish).",
        english:
          "\(count) of \(all) with resources stated \(count == 1 ? "has" : "have") neither office, coordinator nor process leadership: \(few.english)."
      ),
      meaning: Localised(
        swedish:
          "Någon som håller ihop arbetet räknas som viktigt när det går över organisationsgränser. Listorna visar ingen.",
        english:
          "Somebody who holds the work together is counted as important when it crosses the borders of organisations. The rosters show nobody."
      ),
      action: Localised(
        swedish:
          "Ägarna bestämmer vem som samordnar och med vilken tid, eller för in det som saknas.",
        english: "The owners decide who coordinates and with what time, or enter what is missing."))
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
          "\(organisation: body) står för \(percent: share.share) av angivna \(unit.swedish) i \(collaboration: id); andelen av kostnaden är \(percent: share.key ?? 0).",
        english:
          "\(organisation: body) puts in \(percent: share.share) of the \(unit.english) stated for \(collaboration: id); its share of the cost is \(percent: share.key ?? 0)."
      ),
      meaning: Localised(
        swedish:
          "Det som läggs in skiljer sig mer än tio procentenheter från den avtalade andelen. Om det är avsett framgår inte.",
        english:
          "What is put in differs by more than ten percentage points from the share agreed. Whether it is meant so is not told."
      ),
      action: Localised(
        swedish: "Parterna stämmer av insatserna mot avtalet.",
        english: "The parties check what is put in against the agreement."))
  }
}
