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
  ///
  /// - Parameter most: how many kinds are told, those with most changes; that there are others is said.
  package func summary(_ changes: [RosterChange], most: Int = .max) -> String {
    summaries(changes, most: most).joined(separator: ", ")
  }

  /// The same, a text for each kind.
  func summaries(_ changes: [RosterChange], most: Int = .max) -> [String] {
    let counts = RosterChange.Kind.allCases.map { kind in
      (kind: kind, count: changes.count { $0.kind == kind })
    }.filter { $0.count > 0 }
    let told = Set(
      counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        .prefix(most).map(\.element.kind))
    let texts = counts.filter { told.contains($0.kind) }.map { kind, count in
      let words = kind.words[language]
      if speaker.edition == .board, kind.isAboutPeople {
        return count.isSmallGroup
          ? "\(String.fewerThanFive[language]) \(words.many)"
          : "\(count.people(language)) \(words.many)"
      }
      return "\(count.shown(language)) \(count == 1 ? words.one : words.many)"
    }
    return texts + (told.count < counts.count ? [String.others[language]] : [])
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
        "\(subject) fick en plats i \(place) som \(after)", "\(subject) joined \(place) as \(after)"
      )
    case .left: return say("\(subject) lämnade \(place)", "\(subject) left \(place)")
    case .role, .partRole:
      return say(
        "\(subject) gick från \(before) till \(after) i \(place)",
        "\(subject) went from \(before) to \(after) in \(place)")
    case .ends:
      return say(
        "sista dagen för \(subject) i \(place) är \(after) (förut \(before))",
        "the last day of \(subject) in \(place) is \(after) (was \(before))")
    case .moved, .owner, .post, .stage:
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .decisionCame: return say("\(subject) är nytt", "\(subject) is new")
    case .decisionGone:
      return say("\(subject) finns inte längre i listorna", "\(subject) is no longer in the lists")
    case .decisionStatus:
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .since:
      return say(
        "\(subject) tillträdde \(after) (förut angivet som \(before))",
        "\(subject) came to the post on \(after) (given before as \(before))")
    case .organisationCame:
      return say("\(subject) är ny i listorna", "\(subject) is new in the lists")
    case .networkBegan, .collaborationBegan, .initiativeCame:
      return say("\(subject) är nytt i listorna", "\(subject) is new in the lists")
    case .networkEnded, .organisationGone, .collaborationEnded, .initiativeGone:
      return say(
        "\(subject) finns inte längre i listorna", "\(subject) is no longer in the lists")
    case .networkChanged:
      guard change.before != change.after else {
        return say("\(subject) har en ny värd", "\(subject) has a new host")
      }
      return say(
        "\(subject) gick från \(before) till \(after)", "\(subject) went from \(before) to \(after)"
      )
    case .vacancies:
      let whose: Phrase = change.place == nil ? subject : "\(subject) (\(place))"
      return say(
        "de vakanta platserna i \(whose) gick från \(before) till \(after)",
        "the vacant seats in \(whose) went from \(before) to \(after)")
    case .partJoined: return say("\(subject) gick med i \(place)", "\(subject) joined \(place)")
    case .partLeft: return say("\(subject) lämnade \(place)", "\(subject) left \(place)")
    }
  }

  private func name(_ subject: Subject) -> Phrase {
    switch subject {
    case .person(let id): "\(person: id)"
    case .network(let id):
      // A network's name may read as people.
      Localised<Phrase>(
        swedish: "nätverket \(network: id)", english: "the network \(network: id)")[language]
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

// MARK: Wording

extension String {
  fileprivate static let notKnown = Localised(swedish: "okänt", english: "unknown")
  fileprivate static let others = Localised(
    swedish: "med flera ändringar", english: "and other changes")
  fileprivate static let fewerThanFive = Localised(
    swedish: "färre än fem", english: "fewer than five")
  fileprivate static let points = Localised(
    swedish: "\u{A0}procentenheter", english: "\u{A0}percentage points")
  fileprivate static let nothing = Localised(swedish: "inte angivet", english: "not given")
}
