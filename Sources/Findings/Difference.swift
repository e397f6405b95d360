// What has changed between two runs, as values: no wording yet, and people by id only.

package import Text

/// One thing that happened in the roster between two runs.
package struct RosterChange: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A person took a seat in a network; ``RosterChange/after`` is the role.
    case joined
    /// A person left a network; ``RosterChange/before`` is the role.
    case left
    /// Another role in the same network.
    case role
    /// Another last day of a seat.
    case ends
    /// A person belongs to another organisation; both are ids.
    case moved
    /// A person has another post.
    case post
    /// Another first day on the post.
    case since
    case networkBegan = "network_began"
    case networkEnded = "network_ended"
    /// Another field, level or host of a network.
    case networkChanged = "network_changed"
    case organisationCame = "organisation_came"
    case organisationGone = "organisation_gone"
    /// The number of vacant seats of an organisation in a network.
    case vacancies
    case collaborationBegan = "collaboration_began"
    case collaborationEnded = "collaboration_ended"
    /// An organisation came to a collaboration, left it, or has another part in it.
    case partJoined = "part_joined"
    case partLeft = "part_left"
    case partRole = "part_role"
    case initiativeCame = "initiative_came"
    case initiativeGone = "initiative_gone"
    /// Another stage of an initiative.
    case stage
    /// Another owner of an initiative; both are ids of organisations.
    case owner
    case decisionCame = "decision_came"
    case decisionGone = "decision_gone"
    /// Another status of a decision.
    case decisionStatus = "decision_status"
  }

  package let kind: Kind
  package let subject: Subject
  /// The network or organisation where it happened.
  package let place: Subject?
  package let before: String
  package let after: String

  package init(
    _ kind: Kind, _ subject: Subject, at place: Subject? = nil, before: String = "",
    after: String = ""
  ) {
    self.kind = kind
    self.subject = subject
    self.place = place
    self.before = before
    self.after = after
  }

  /// What changes are sorted by: what happened, where, and whom it is about.
  fileprivate var sortKey: [String] {
    let rank = Kind.allCases.firstIndex(of: kind) ?? 0
    return [(rank < 10 ? "0" : "") + "\(rank)", place?.id ?? "", subject.id, before, after]
  }
}

extension [RosterChange] {
  /// By what happened, then by where, then by whom it is about.
  ///
  /// - Complexity: O(n log n); each key is made once.
  package func inOrder() -> [RosterChange] {
    map { ($0, $0.sortKey) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
      .map(\.0)
  }
}

/// Another value of a headline number, and the rows of the roster behind it.
package struct FigureChange: Sendable {
  package let name: String
  package let label: Localised<String>
  /// `nil` when the run did not have the figure.
  package let before: KeyFigure.Value?
  package let after: KeyFigure.Value?
  /// The rows that bear on the figure; empty when none does.
  package let causes: [RosterChange]
  /// Whether ``causes`` alone make the difference, by count; otherwise they are what it rests on.
  package let isExact: Bool

  package init(
    name: String, label: Localised<String>, before: KeyFigure.Value?, after: KeyFigure.Value?,
    causes: [RosterChange], isExact: Bool
  ) {
    self.name = name
    self.label = label
    self.before = before
    self.after = after
    self.causes = causes
    self.isExact = isExact
  }
}

/// A finding that is new, gone, or says something else than before.
package struct FindingChange: Sendable {
  package let id: String
  package let kind: String
  /// `nil` when the finding is new.
  package let before: Severity?
  /// `nil` when the finding is gone.
  package let after: Severity?
  /// As it is now, or was when it was last there.
  package let fact: Localised<Phrase>

  package init(
    id: String, kind: String, before: Severity?, after: Severity?, fact: Localised<Phrase>
  ) {
    self.id = id
    self.kind = kind
    self.before = before
    self.after = after
    self.fact = fact
  }
}

/// Another value of a measure of one network or organisation.
package struct MeasureChange: Hashable, Sendable {
  package let subject: Subject
  package let name: String
  package let before: Double?
  package let after: Double?

  package init(subject: Subject, name: String, before: Double?, after: Double?) {
    self.subject = subject
    self.name = name
    self.before = before
    self.after = after
  }
}

/// Somebody who sat in a network before and no longer does, as far as history knows: no name.
package struct FormerPerson: Hashable, Sendable {
  package let id: String
  /// The post, or empty.
  package let function: String
  /// The id of the organisation, or empty.
  package let organisation: String

  package init(id: String, function: String, organisation: String) {
    self.id = id
    self.function = function
    self.organisation = organisation
  }
}

/// A run as others refer to it.
package struct RunPoint: Hashable, Sendable {
  /// The name of its folder.
  package let name: String
  /// `YYYY-MM-DD`.
  package let asOf: String

  package init(name: String, asOf: String) {
    self.name = name
    self.asOf = asOf
  }
}

/// All that differs between two runs of one dataset.
package struct Difference: Sendable {
  package let from: RunPoint
  package let to: RunPoint
  package var figures: [FigureChange] = []
  package var newFindings: [FindingChange] = []
  package var goneFindings: [FindingChange] = []
  /// Of another severity or another content; sorted by severity.
  package var changedFindings: [FindingChange] = []
  package var measures: [MeasureChange] = []
  package var roster: [RosterChange] = []
  /// Those who sit in no network any more, sorted by id.
  package var former: [FormerPerson] = []
  /// Names of networks, organisations and other things that only the earlier run knew, by id.
  package var formerNames: [Subject: String] = [:]
  /// Files whose content differs, or that came or went.
  package var files: [String] = []
  /// Names of settings with another value.
  package var settings: [String] = []
  /// The versions of the program that made the runs, where they differ; empty where one is not known.
  package var versions: (from: String, to: String)?
  /// What those two versions count in different ways: no change, and not among ``figures`` and ``measures``.
  package var redefined: [DefinitionChange] = []
  /// How many findings came, went or changed that rest on it, which are not among the others.
  package var redefinedFindings = 0
  /// Whether rows and findings of the earlier run are no longer kept, so that they are not compared.
  package var isOfFiguresOnly = false

  package init(from: RunPoint, to: RunPoint) {
    self.from = from
    self.to = to
  }

  package var isEmpty: Bool {
    figures.isEmpty && newFindings.isEmpty && goneFindings.isEmpty && changedFindings.isEmpty
      && roster.isEmpty && measures.isEmpty
  }
}

/// The values of one headline number, run by run.
package struct Trend: Sendable {
  package let name: String
  package let label: Localised<String>
  /// In the order of the runs; a run without the figure is left out.
  package let points: [(run: RunPoint, value: KeyFigure.Value)]

  package init(
    name: String, label: Localised<String>, points: [(run: RunPoint, value: KeyFigure.Value)]
  ) {
    self.name = name
    self.label = label
    self.points = points
  }
}

/// A finding as one run had it.
package struct FindingPoint: Hashable, Sendable {
  package let run: RunPoint
  /// The measure that it is ranked by; empty when it has none.
  package let measure: String
  package let value: Double?

  package init(run: RunPoint, measure: String, value: Double?) {
    self.run = run
    self.measure = measure
    self.value = value
  }
}

/// What a report tells of the time before it.
package struct Changes: Sendable {
  /// Since the run before; `nil` for the first.
  package var sincePrevious: Difference?
  /// Since the day that the dataset has chosen, for instance of the last board meeting.
  package var sinceChosen: Difference?
  /// That day, `YYYY-MM-DD`.
  package var chosenDay: String?
  package var trends: [Trend] = []
  /// The findings that decisions are about as earlier runs had them, by their ids, oldest first.
  package var courses: [String: [FindingPoint]] = [:]

  package init() {}

  package var isEmpty: Bool { sincePrevious == nil && sinceChosen == nil }
}
