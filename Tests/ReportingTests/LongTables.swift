// Long tables of the report, for the limits of how much is shown.

import Findings
import Reporting
import Testing

/// A table of the report with so many things in it.
struct Long: Sendable, CustomTestStringConvertible {
  let id: String
  var edition = Edition.board
  /// The most rows that are shown.
  let limit: Int
  let sheets: @Sendable (Int) -> [Sheet]
  var testDescription: String { "\(id) \(edition)" }

  private static func names(_ count: Int) -> Sheet.Values {
    .text((0..<count).map { "x\(1000 + $0)" })
  }

  private static func ones(_ count: Int) -> Sheet.Values { .whole((0..<count).map { _ in 1 }) }
  private static func reals(_ count: Int) -> Sheet.Values { .real((0..<count).map { Double($0) }) }
  private static func words(_ count: Int, _ word: String) -> Sheet.Values {
    .text((0..<count).map { _ in word })
  }

  private static func networks(_ count: Int) -> Sheet {
    Sheet(
      .networks, [.init(.network, names(count)), .init(.betweennessNormalised, reals(count))])
  }

  private static func forums(_ count: Int) -> Sheet {
    Sheet(
      .scatterOrganisations, [.init(.organisation, names(count)), .init(.networks, ones(count))])
  }

  private static func gaps(_ count: Int) -> [Sheet] {
    [
      Sheet(.index, [.init(.of, .text(["networks"])), .init(.class, .text(["diagonal"]))]),
      Sheet(
        .pairs,
        [
          .init(.a, names(count)), .init(.b, names(count)), .init(.distance, ones(count)),
          .init(.need, reals(count)), .init(.gap, .flag((0..<count).map { _ in true })),
          .init(.rank, .whole((0..<count).map { $0 + 1 })), .init(.qLower, reals(count)),
          .init(.verdict, words(count, "chance")), .init(.sharedInitiatives, ones(count)),
          .init(.sharedAreas, ones(count)), .init(.sharedOrganisations, ones(count)),
        ]),
    ]
  }

  private static func participation(_ organisations: Int, _ people: Int) -> [Sheet] {
    [
      Sheet(
        .participation,
        [.init(.organisation, names(organisations)), .init(.seats, ones(organisations))]),
      Sheet(.participationMeasures, [.init(.measure, .text(["x"])), .init(.value, .real([1]))]),
      Sheet(.participationPeople, [.init(.person, names(people)), .init(.seats, ones(people))]),
    ]
  }

  static let all: [Long] = [
    Long(id: "tabell-natverk", limit: 15) { [networks($0)] },
    Long(id: "tabell-organisationer", limit: 35) {
      [
        networks(1),
        Sheet(.organisations, [.init(.organisation, names($0)), .init(.seats, ones($0))]),
      ]
    },
    Long(id: "tabell-samarbeten", limit: 15) {
      [Sheet(.collaborations, [.init(.collaboration, names($0)), .init(.organisations, ones($0))])]
    },
    Long(id: "tabell-personer", edition: .annex, limit: 100) {
      [Sheet(.people, [.init(.person, names($0)), .init(.betweennessNormalised, reals($0))])]
    },
    Long(id: "tabell-deltagande", limit: 35) { participation($0, 1) },
    Long(id: "tabell-tid", edition: .annex, limit: 20) { participation(1, $0) },
    Long(id: "tabell-ledartroja", limit: 35) {
      [
        Sheet(.rotation, [.init(.organisation, names($0)), .init(.hosts, ones($0))]),
        Sheet(
          .rotationMeasures,
          [
            .init(.of, .text(["hosts"])), .init(.leads, .whole([nil])),
            .init(.organisations, .whole([nil])), .init(.effectiveNumber, .real([nil])),
          ]),
      ]
    },
    Long(id: "tabell-sammanslagning", limit: 15) {
      [
        forums(1),
        Sheet(
          .scatter,
          [
            .init(.a, names($0)), .init(.b, names($0)), .init(.reason, words($0, "inside")),
            .init(.jaccard, reals($0)), .init(.contained, reals($0)),
          ]),
      ]
    },
    Long(id: "tabell-forum", limit: 35) { [forums($0)] },
    Long(id: "tabell-portfolj", limit: 25) {
      [
        Sheet(
          .portfolio,
          [
            .init(.initiative, names($0)), .init(.name, names($0)), .init(.priority, ones($0)),
          ])
      ]
    },
    Long(id: "tabell-nya-natverk", limit: 10) { count in
      [
        Sheet(
          .newOnPostNetworks,
          [
            .init(.network, names(count)),
            .init(.peopleKnown, .whole((0..<count).map { _ in 9 })),
            .init(.newPeople, .whole((0..<count).map { _ in 6 })), .init(.shareNew, reals(count)),
          ])
      ]
    },
    Long(id: "tabell-personberoende", limit: 10) {
      [
        Sheet(
          .dependency,
          [
            .init(.person, names($0)), .init(.consequence, words($0, "high")),
            .init(.likelihood, words($0, "")), .init(.class, words($0, "high")),
            .init(.efficiencyLoss, reals($0)),
          ])
      ]
    },
    Long(id: "tabell-ensamma-lankar", limit: 30) {
      [
        networks(1),
        Sheet(
          .soleBridges,
          [.init(.person, names($0)), .init(.a, words($0, "a")), .init(.b, words($0, "b"))]),
      ]
    },
    Long(id: "tabell-luckor", limit: 10) { gaps($0) },
    Long(id: "tabell-luckor", edition: .annex, limit: 100) { gaps($0) },
    Long(id: "tabell-plan", limit: 10) { count in
      [
        Sheet(
          .planEffect,
          [
            .init(.measure, .text(["gaps"])), .init(.before, .real([1])), .init(.after, .real([0])),
          ]),
        Sheet(
          .plan,
          [
            .init(.action, .whole((0..<count).map { $0 + 1 })),
            .init(.kind, words(count, "joint_meeting")), .init(.a, names(count)),
            .init(.b, names(count)), .init(.person, words(count, "")),
            .init(.joins, words(count, "")), .init(.reason, words(count, "")),
            .init(.hours, reals(count)),
          ]),
      ]
    },
  ]
}
