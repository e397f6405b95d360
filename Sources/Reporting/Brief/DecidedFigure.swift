// The figure of each kind of finding that a board can decide on: what it counts, and which way it is meant to go.

import Text

/// What the first measure of a kind of finding is, in words for a board.
///
/// A kind that is not here has no figure that a board would follow: what is told of it is whether it is still there.
struct DecidedFigure: Sendable {
  enum Form: Sendable {
    case count
    /// 0–1, told in per cent.
    case share

    func shown(_ value: Double, _ language: Language) -> String {
      switch self {
      case .count: value.shown(language, decimals: 0)
      case .share: value.percent(language, decimals: 1)
      }
    }
  }

  /// Which way the figure is meant to go when something is done about the finding.
  enum Way: Sendable {
    case less
    case more
  }

  /// To begin a sentence with, in lower case.
  let label: Localised<String>
  let form: Form
  let wanted: Way?

  static func of(_ kind: String) -> DecidedFigure? { catalogue[kind] }

  private static func less(
    _ swedish: String, _ english: String, _ form: Form = .count
  ) -> DecidedFigure {
    DecidedFigure(
      label: Localised(swedish: swedish, english: english), form: form, wanted: .less)
  }

  private static let catalogue: [String: DecidedFigure] = [
    "agreements_contradict": less(
      "antalet avtal som säger emot varandra", "agreements that contradict each other"),
    "agreements_missing": less(
      "antalet samarbeten utan avtal", "collaborations without an agreement"),
    "carries_more": less(
      "antalet platser mot det antal som listorna anger", "seats against the number in the lists",
      .share),
    "contrary_effect": less("antalet effekter åt fel håll", "effects that went the wrong way"),
    "decisions_loose": less(
      "antalet beslut utan ansvarig eller sista dag", "decisions without an owner or a last day"),
    "decisions_overdue": less("antalet försenade beslut", "overdue decisions"),
    "drivers_unstated": less(
      "antalet parter utan angiven drivkraft", "parties without a stated motive"),
    "effects_measured_long_ago": less(
      "antalet effekter som mättes för länge sedan", "effects that were measured long ago"),
    "effects_not_measured": less("antalet effekter som inte är mätta", "effects not measured"),
    "ending_not_carried_out": less(
      "antalet avslut som inte är genomförda", "endings not carried out"),
    "goals_passed": less("antalet mål vars år har passerat", "goals whose year has passed"),
    "goals_without_initiatives": less(
      "antalet mål utan initiativ", "goals without initiatives"),
    "initiative_loose": less(
      "ägare eller uppdrag som saknas", "owner or mandate missing"),
    "no_opposition": less(
      "antalet grupper utan opposition", "groups without opposition"),
    "no_task": less("antalet nätverk utan uppgift", "networks without a task"),
    "represents_many": less(
      "antalet kommuner som företräds", "municipalities represented"),
    "reviews_overdue": less("antalet försenade översyner", "overdue reviews"),
    "shares_incomplete": less("antalet andelar som saknas", "shares missing"),
    "sole_link_share": less(
      "andelen kontakter genom en enda person", "contacts through a single person", .share),
    "start_overdue": less(
      "antalet försenade frågor före start", "overdue questions before starting"),
    "start_should_wait": less(
      "antalet områden som bör vänta", "areas that should wait"),
    "thin_functions": less(
      "antalet funktioner med få tjänster hos flera", "functions with few posts in several places"),
    "vacant_seats": less("antalet vakanta platser", "vacant seats"),
  ]
}
