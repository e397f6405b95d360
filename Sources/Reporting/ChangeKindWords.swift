// What a kind of change in the lists is called, one or many.

import Findings
import Text

extension RosterChange.Kind {
  /// Whether each such change is one of a person.
  var isAboutPeople: Bool {
    switch self {
    case .joined, .left, .role, .ends, .moved, .post, .since: true
    default: false
    }
  }

  typealias Words = (one: String, many: String)

  var words: Localised<Words> {
    func both(
      _ swedish: String, _ swedishMany: String, _ english: String, _ englishMany: String
    ) -> Localised<Words> {
      Localised(swedish: (swedish, swedishMany), english: (english, englishMany))
    }
    return switch self {
    case .joined: both("tillsatt plats", "tillsatta platser", "seat taken", "seats taken")
    case .left:
      both("lämnad plats", "lämnade platser", "seat given up", "seats given up")
    case .role: both("byte av roll", "byten av roll", "change of role", "changes of role")
    case .ends:
      both("ändrat slutdatum", "ändrade slutdatum", "changed last day", "changed last days")
    case .moved:
      both(
        "byte av organisation", "byten av organisation", "move to another organisation",
        "moves to another organisation")
    case .post:
      both("byte av befattning", "byten av befattning", "change of post", "changes of post")
    case .since:
      both(
        "ändrad tillträdesdag", "ändrade tillträdesdagar", "changed first day in the post",
        "changed first days in the post")
    case .networkBegan: both("nytt nätverk", "nya nätverk", "new network", "new networks")
    case .networkEnded:
      both("avslutat nätverk", "avslutade nätverk", "ended network", "ended networks")
    case .networkChanged:
      both(
        "nätverk med nytt område, ny nivå eller ny värd",
        "nätverk med nytt område, ny nivå eller ny värd",
        "network with a new field, level or host", "networks with a new field, level or host")
    case .organisationCame:
      both("ny organisation", "nya organisationer", "new organisation", "new organisations")
    case .organisationGone:
      both(
        "organisation som inte längre finns med", "organisationer som inte längre finns med",
        "organisation no longer listed", "organisations no longer listed")
    case .vacancies:
      both(
        "ändring av vakanta platser", "ändringar av vakanta platser", "change in vacant seats",
        "changes in vacant seats")
    case .collaborationBegan:
      both("nytt samarbete", "nya samarbeten", "new collaboration", "new collaborations")
    case .collaborationEnded:
      both(
        "avslutat samarbete", "avslutade samarbeten", "ended collaboration",
        "ended collaborations")
    case .partJoined:
      both(
        "ny part i samarbeten", "nya parter i samarbeten", "new party to a collaboration",
        "new parties to collaborations")
    case .partLeft:
      both(
        "part som har lämnat ett samarbete", "parter som har lämnat samarbeten",
        "party that left a collaboration", "parties that left collaborations")
    case .partRole:
      both(
        "part med ny roll", "parter med ny roll", "party with a new role", "parties with a new role"
      )
    case .initiativeCame:
      both("nytt initiativ", "nya initiativ", "new initiative", "new initiatives")
    case .initiativeGone:
      both(
        "initiativ som inte längre finns med", "initiativ som inte längre finns med",
        "initiative no longer listed", "initiatives no longer listed")
    case .stage: both("byte av steg", "byten av steg", "change of stage", "changes of stage")
    case .owner: both("byte av ägare", "byten av ägare", "change of owner", "changes of owner")
    case .decisionCame: both("nytt beslut", "nya beslut", "new decision", "new decisions")
    case .decisionGone:
      both(
        "beslut som inte längre finns med", "beslut som inte längre finns med",
        "decision no longer listed", "decisions no longer listed")
    case .decisionStatus:
      both(
        "beslut med nytt läge", "beslut med nytt läge", "decision with a new status",
        "decisions with a new status")
    }
  }
}
