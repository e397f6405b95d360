// What has happened between two runs, in words: one row of the roster, or many of a kind.

package import Findings
import Text

/// Words the changes of a roster for one edition and one language.
package struct ChangeWords: Sendable {
  let speaker: Speaker
  /// Names of initiatives by id, which a phrase has no piece for.
  private let initiatives: [String: String]

  package init(_ speaker: Speaker, initiatives: [String: String] = [:]) {
    self.speaker = speaker
    self.initiatives = initiatives
  }

  private var language: Language { speaker.language }

  /// One change as a sentence without its stop.
  package func sentence(_ change: RosterChange) -> String {
    speaker.text(phrase(change))
  }

  /// Changes of a kind by their number: "12 nya uppdrag, 9 avslutade uppdrag".
  ///
  /// In the board edition fewer than five changes of people are no number, since one or two of them are
  /// a statement on somebody.
  package func summary(_ changes: [RosterChange]) -> String {
    RosterChange.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      guard count > 0 else { return nil }
      let words = kind.words[language]
      if speaker.edition == .board, kind.isAboutPeople {
        return count.isSmallGroup
          ? "\(String.fewerThanFive[language]) \(words.many)"
          : "\(count.people(language)) \(words.many)"
      }
      return "\(count.shown(language)) \(count == 1 ? words.one : words.many)"
    }.joined(separator: ", ")
  }

  /// The networks where most of the changes are, at most `limit`, and whether they are all there are.
  ///
  /// In the board edition a network with fewer than five changes is not pointed out.
  func places(_ changes: [RosterChange], limit: Int = 3) -> (text: String, isAll: Bool) {
    var counts: [String: Int] = [:]
    for change in changes {
      if case .network(let id)? = change.place { counts[id, default: 0] += 1 }
    }
    let first = counts.filter { speaker.edition == .annex || $0.value >= smallestGroup }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    return (
      speaker.text(Phrase.list(first.map { "\(network: $0.key)" }, language)),
      first.count == counts.count
    )
  }

  /// Whether a change shows in the digits that are printed.
  package func isVisible(_ before: KeyFigure.Value?, _ after: KeyFigure.Value?) -> Bool {
    value(before) != value(after)
      || difference(before, after).contains { ("1"..."9").contains($0) }
  }

  /// "41 %", "12", "okänt"; "–" where there is no figure.
  package func value(_ value: KeyFigure.Value?) -> String {
    cell(value).text
  }

  /// The same as a cell.
  func cell(_ value: KeyFigure.Value?) -> Cell {
    value == .unknown ? Cell(String.notKnown[language]) : value?.cell(language) ?? .none
  }

  /// The difference with its sign, without one where no digit shows it; points of percent for shares.
  package func difference(_ before: KeyFigure.Value?, _ after: KeyFigure.Value?) -> String {
    cell(before, after).text
  }

  /// The same as a cell.
  func cell(_ before: KeyFigure.Value?, _ after: KeyFigure.Value?) -> Cell {
    guard let old = before?.number, let new = after?.number else { return .none }
    let size = abs(new - old)
    let cell: Cell =
      switch after {
      case .share: Cell((100 * size).shown(language, decimals: 1) + String.points[language])
      case .roundedShare: Cell((100 * size).shown(language, decimals: 0) + String.points[language])
      case .people(let count):
        // Of one to four nothing is told, so neither is how many more there are.
        count.isSmallGroup || Int(old).isSmallGroup ? .none : Cell(size, language, decimals: 0)
      case .real: Cell(size, language, decimals: 2)
      default: Cell(size, language, decimals: 0)
      }
    guard cell.text.contains(where: { ("1"..."9").contains($0) }) else { return cell }
    let signed = cell.signed(new < old ? "\u{2212}" : "+", isNegative: new < old)
    guard case .people? = after else { return signed }
    return Cell(Localised(swedish: "ca ", english: "about ")[language] + signed.text)
  }

  private func phrase(_ change: RosterChange) -> Phrase {
    let subject = name(change.subject)
    let place = change.place.map(name) ?? .empty
    let (before, after) = (words(change, change.before), words(change, change.after))
    func say(_ swedish: Phrase, _ english: Phrase) -> Phrase {
      Localised(swedish: swedish, english: english)[language]
    }
    switch change.kind {
    case .joined:
      return say(
        "\(subject) tog plats i \(place) som \(after)", "\(subject) joined \(place) as \(after)")
    case .left: return say("\(subject) lämnade \(place)", "\(subject) left \(place)")
    case .role, .partRole:
      return say(
        "\(subject) gick från \(before) till \(after) i \(place)",
        "\(subject) went from \(before) to \(after) in \(place)")
    case .ends:
      return say(
        "sista dagen för \(subject) i \(place) är \(after), var \(before)",
        "the last day of \(subject) in \(place) is \(after), was \(before)")
    case .moved, .owner, .post, .stage:
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .decisionCame: return say("\(subject) är nytt", "\(subject) is new")
    case .decisionGone:
      return say(
        "\(subject) finns inte längre i underlaget", "\(subject) is no longer in the input")
    case .decisionStatus:
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .since:
      return say(
        "\(subject) tillträdde \(after), tidigare angivet \(before)",
        "\(subject) came to the post on \(after), given before as \(before)")
    case .networkBegan, .organisationCame, .collaborationBegan, .initiativeCame:
      return say("\(subject) är nytt i underlaget", "\(subject) is new in the input")
    case .networkEnded, .organisationGone, .collaborationEnded, .initiativeGone:
      return say(
        "\(subject) finns inte längre i underlaget", "\(subject) is no longer in the input")
    case .networkChanged:
      guard change.before != change.after else {
        return say("\(subject) har en ny värd", "\(subject) has a new host")
      }
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .vacancies:
      let whose: Phrase = change.place == nil ? subject : "\(subject), \(place)"
      return say(
        "\(whose): vakanta platser från \(before) till \(after)",
        "\(whose): vacant seats from \(before) to \(after)")
    case .partJoined: return say("\(subject) gick med i \(place)", "\(subject) joined \(place)")
    case .partLeft: return say("\(subject) lämnade \(place)", "\(subject) left \(place)")
    }
  }

  private func name(_ subject: Subject) -> Phrase {
    switch subject {
    case .person(let id): "\(person: id)"
    case .network(let id): "\(network: id)"
    case .organisation(let id): "\(organisation: id)"
    case .collaboration(let id): "\(collaboration: id)"
    case .initiative(let id): "\(initiatives[id] ?? id)"
    case .goal(let id): "\(id)"
    case .decision(let id):
      Localised(swedish: "beslutet \(id)", english: "the decision \(id)")[language]
    case .dataset: .empty
    }
  }

  /// The value before or after a change, as a reader says it.
  private func words(_ change: RosterChange, _ value: String) -> Phrase {
    guard !value.isEmpty else { return "\(String.nothing[language])" }
    switch change.kind {
    case .moved, .owner: return "\(organisation: value)"
    case .joined, .role, .partRole:
      let roles = value.split(separator: "+").map { String($0) }
      return Phrase.list(
        roles.map { "\(String.roles[$0]?[language] ?? $0)" }, language)
    case .decisionStatus: return "\(String.statuses[value]?[language] ?? value)"
    case .stage: return "\(String.stages[value]?[language] ?? value)"
    default: return "\(value)"
    }
  }
}

extension RosterChange.Kind {
  /// Whether each such change is one of a person.
  fileprivate var isAboutPeople: Bool {
    switch self {
    case .joined, .left, .role, .ends, .moved, .post, .since: true
    default: false
    }
  }

  fileprivate typealias Words = (one: String, many: String)

  fileprivate var words: Localised<Words> {
    func both(
      _ swedish: String, _ swedishMany: String, _ english: String, _ englishMany: String
    ) -> Localised<Words> {
      Localised(swedish: (swedish, swedishMany), english: (english, englishMany))
    }
    return switch self {
    case .joined: both("nytt uppdrag", "nya uppdrag", "new membership", "new memberships")
    case .left:
      both("avslutat uppdrag", "avslutade uppdrag", "ended membership", "ended memberships")
    case .role: both("byte av roll", "byten av roll", "change of role", "changes of role")
    case .ends:
      both("ändrat slutdatum", "ändrade slutdatum", "changed last day", "changed last days")
    case .moved:
      both("byte av organisation", "byten av organisation", "move", "moves between organisations")
    case .post:
      both("byte av befattning", "byten av befattning", "change of post", "changes of post")
    case .since:
      both(
        "ändrat tillträde", "ändrade tillträden", "changed first day on post",
        "changed first days on post")
    case .networkBegan: both("nytt nätverk", "nya nätverk", "new network", "new networks")
    case .networkEnded:
      both("avslutat nätverk", "avslutade nätverk", "ended network", "ended networks")
    case .networkChanged:
      both(
        "nätverk med annat område, annan nivå eller värd",
        "nätverk med annat område, annan nivå eller värd",
        "network of other field, level or host", "networks of other field, level or host")
    case .organisationCame:
      both("ny organisation", "nya organisationer", "new organisation", "new organisations")
    case .organisationGone:
      both(
        "organisation som utgått", "organisationer som utgått", "organisation that is gone",
        "organisations that are gone")
    case .vacancies:
      both(
        "ändring av vakanta platser", "ändringar av vakanta platser", "change of vacant seats",
        "changes of vacant seats")
    case .collaborationBegan:
      both("nytt samarbete", "nya samarbeten", "new collaboration", "new collaborations")
    case .collaborationEnded:
      both(
        "avslutat samarbete", "avslutade samarbeten", "ended collaboration",
        "ended collaborations")
    case .partJoined:
      both(
        "ny part i samarbeten", "nya parter i samarbeten", "new part in collaborations",
        "new parts in collaborations")
    case .partLeft:
      both(
        "part som lämnat samarbeten", "parter som lämnat samarbeten", "part that ended",
        "parts that ended")
    case .partRole:
      both(
        "part med ny roll", "parter med ny roll", "part of another role", "parts of another role")
    case .initiativeCame:
      both("nytt initiativ", "nya initiativ", "new initiative", "new initiatives")
    case .initiativeGone:
      both(
        "initiativ som utgått", "initiativ som utgått", "initiative that is gone",
        "initiatives that are gone")
    case .stage: both("byte av steg", "byten av steg", "change of stage", "changes of stage")
    case .owner: both("byte av ägare", "byten av ägare", "change of owner", "changes of owner")
    case .decisionCame: both("nytt beslut", "nya beslut", "new decision", "new decisions")
    case .decisionGone:
      both(
        "beslut som utgått", "beslut som utgått", "decision that is gone", "decisions that are gone"
      )
    case .decisionStatus:
      both(
        "beslut med annat läge", "beslut med annat läge", "decision of another status",
        "decisions of another status")
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let notKnown = Localised(swedish: "okänt", english: "unknown")
  fileprivate static let fewerThanFive = Localised(
    swedish: "färre än fem", english: "fewer than five")
  fileprivate static let points = Localised(
    swedish: "\u{A0}procentenheter", english: "\u{A0}percentage points")
  fileprivate static let nothing = Localised(swedish: "inte angivet", english: "not given")
}
