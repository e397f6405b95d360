// The difference between two runs: figures with their causes, findings, and what happened in the roster.

package import Findings
import Text

extension History {
  /// All that differs between two runs of `dataset` that are written down.
  ///
  /// When one of them is older than what is kept of rows and findings, the difference is of figures and
  /// measures alone, and says so.
  ///
  /// - Complexity: O(rows that came or went between them + seats at the later one).
  package func difference(
    of dataset: String, from old: KeptRun, to new: KeptRun
  ) throws(HistoryError) -> Difference {
    let difference = Difference(
      try step(dataset, from: old, to: new), from: old.point, to: new.point)
    let isWhole = try wholeFrom(dataset) <= min(old.number, new.number)
    return isWhole ? difference : difference.figuresOnly
  }

  /// All that differs between a run that is written down and what a new run sees.
  package func difference(
    of dataset: String, from old: KeptRun, to point: RunPoint, _ sight: Sight
  ) throws(HistoryError) -> Difference {
    let before = try self.sight(of: old, dataset)
    let difference = Difference(Step(from: before, to: sight), from: old.point, to: point)
    return try wholeFrom(dataset) <= old.number ? difference : difference.figuresOnly
  }
}

extension Difference {
  /// Without what rests on rows that are no longer kept.
  fileprivate var figuresOnly: Difference {
    var partial = Difference(from: from, to: to)
    partial.isOfFiguresOnly = true
    partial.figures = figures.map {
      FigureChange(
        name: $0.name, label: $0.label, before: $0.before, after: $0.after, causes: [],
        isExact: false)
    }
    partial.measures = measures
    partial.files = files
    partial.settings = settings
    partial.versions = versions
    partial.redefined = redefined
    return partial
  }

  init(_ step: Step, from: RunPoint, to: RunPoint) {
    self.init(from: from, to: to)
    if let version = step.settings.first(where: { $0.name == versionSetting }) {
      let (old, new) = (version.before?.value ?? "", version.after?.value ?? "")
      versions = (from: old, to: new)
      redefined = DefinitionChange.all.between(old, new)
    }
    let explanation = Explanation(step)
    roster = explanation.all
    for pair in step.rows {
      guard let before = pair.before, pair.after == nil else { continue }
      switch before.kind {
      case .person:
        former.append(
          FormerPerson(
            id: before.id, function: before.word, organisation: before.organisation))
      case .network: formerNames[.network(before.id)] = before.word
      case .organisation: formerNames[.organisation(before.id)] = before.word
      case .collaboration: formerNames[.collaboration(before.id)] = before.word
      case .initiative: formerNames[.initiative(before.id)] = before.note
      case .membership, .vacancy, .part, .decision: break
      }
    }
    former.sort { $0.id < $1.id }
    for pair in step.figures {
      guard let one = pair.after ?? pair.before else { continue }
      if one.subject == .dataset {
        if redefined.of(figure: one.name) != nil { continue }
        let (causes, isExact) = explanation.causes(of: KeyFigure.Name(one.name))
        figures.append(
          FigureChange(
            name: one.name, label: step.labels[one.name] ?? Localised(one.name),
            before: pair.before?.value, after: pair.after?.value, causes: causes,
            isExact: isExact))
      } else if !one.isRedefined(redefined) {
        measures.append(
          MeasureChange(
            subject: one.subject, name: one.name, before: pair.before?.value.kept.number,
            after: pair.after?.value.kept.number))
      }
    }
    figures.sort { $0.name < $1.name }
    measures.sort {
      ($0.subject.kind, $0.subject.id, $0.name) < ($1.subject.kind, $1.subject.id, $1.name)
    }
    for pair in step.findings {
      guard let one = pair.after ?? pair.before else { continue }
      if let before = pair.before, pair.after?.saysTheSame(as: before) == true { continue }
      if redefined.bear(one.kind) {
        redefinedFindings += 1
        continue
      }
      let change = FindingChange(
        id: one.id, kind: one.kind, before: pair.before?.severity, after: pair.after?.severity,
        fact: one.fact)
      if pair.before == nil {
        newFindings.append(change)
      } else if pair.after == nil {
        goneFindings.append(change)
      } else {
        changedFindings.append(change)
      }
    }
    newFindings.sort(by: FindingChange.inOrder)
    goneFindings.sort(by: FindingChange.inOrder)
    changedFindings.sort(by: FindingChange.inOrder)
    files = step.inputs.compactMap { ($0.after ?? $0.before)?.file }.sorted()
    settings = step.settings.compactMap { $0.name }.filter { $0 != versionSetting }.sorted()
  }
}

/// The setting that holds the version of the program.
let versionSetting = "version"

extension KeptFigure {
  /// Whether it is a column of a table that is counted in another way.
  fileprivate func isRedefined(_ definitions: [DefinitionChange]) -> Bool {
    switch subject {
    case .network: definitions.of(name, in: .networks) != nil
    case .organisation: definitions.of(name, in: .organisations) != nil
    default: false
    }
  }
}

extension Pair<KeptSetting> {
  fileprivate var name: String? { (after ?? before)?.name }
}

extension FindingChange {
  /// Gravest first, then by id.
  fileprivate static func inOrder(_ left: FindingChange, _ right: FindingChange) -> Bool {
    let (a, b) = (left.gravest, right.gravest)
    return a != b ? a > b : left.id < right.id
  }

  private var gravest: Severity { max(before ?? .information, after ?? .information) }
}

// MARK: Rows in words of the roster

extension Pair<KeptRow> {
  /// What happened, in the words of a difference; a person's row alone tells of nothing.
  var changes: [RosterChange] {
    guard let one = after ?? before else { return [] }
    return switch one.kind {
    case .person: person
    case .membership: membership
    case .network: network
    case .organisation:
      sides(.organisationCame, .organisationGone, .organisation(one.id))
    case .vacancy:
      [
        RosterChange(
          .vacancies, .network(one.id), at: one.other.isEmpty ? nil : .organisation(one.other),
          before: before?.word ?? "0", after: after?.word ?? "0")
      ]
    case .collaboration:
      sides(.collaborationBegan, .collaborationEnded, .collaboration(one.id))
    case .part:
      sides(
        .partJoined, .partLeft, .organisation(one.other), at: .collaboration(one.id),
        changed: .partRole)
    case .initiative: initiative
    case .decision:
      sides(.decisionCame, .decisionGone, .decision(one.id), changed: .decisionStatus)
    }
  }

  private func sides(
    _ came: RosterChange.Kind, _ went: RosterChange.Kind, _ subject: Subject,
    at place: Subject? = nil, changed: RosterChange.Kind? = nil
  ) -> [RosterChange] {
    switch (before, after) {
    case (nil, let after?): return [RosterChange(came, subject, at: place, after: after.role)]
    case (let before?, nil): return [RosterChange(went, subject, at: place, before: before.role)]
    case (let before?, let after?):
      guard let changed, before.role != after.role else { return [] }
      return [
        RosterChange(changed, subject, at: place, before: before.role, after: after.role)
      ]
    case (nil, nil): return []
    }
  }

  private var person: [RosterChange] {
    guard let before, let after else { return [] }
    let subject = Subject.person(after.id)
    var changes: [RosterChange] = []
    if before.organisation != after.organisation {
      changes.append(
        RosterChange(.moved, subject, before: before.organisation, after: after.organisation))
    }
    if before.word != after.word {
      changes.append(RosterChange(.post, subject, before: before.word, after: after.word))
    }
    if before.day != after.day {
      changes.append(RosterChange(.since, subject, before: before.day, after: after.day))
    }
    return changes
  }

  private var membership: [RosterChange] {
    guard let one = after ?? before else { return [] }
    let (subject, place) = (Subject.person(one.id), Subject.network(one.other))
    var changes = sides(.joined, .left, subject, at: place, changed: .role)
    if let before, let after, before.day != after.day {
      changes.append(
        RosterChange(.ends, subject, at: place, before: before.day, after: after.day))
    }
    return changes
  }

  private var network: [RosterChange] {
    guard let one = after ?? before else { return [] }
    let subject = Subject.network(one.id)
    guard let before, let after else {
      return [RosterChange(after == nil ? .networkEnded : .networkBegan, subject)]
    }
    guard before.note != after.note || before.organisation != after.organisation else { return [] }
    let host: (KeptRow) -> Subject? = {
      $0.organisation.isEmpty ? nil : .organisation($0.organisation)
    }
    return [
      RosterChange(
        .networkChanged, subject, at: host(after), before: before.note, after: after.note)
    ]
  }

  private var initiative: [RosterChange] {
    guard let one = after ?? before else { return [] }
    let subject = Subject.initiative(one.id)
    guard let before, let after else {
      return [
        RosterChange(
          after == nil ? .initiativeGone : .initiativeCame, subject, before: before?.note ?? "",
          after: after?.note ?? "")
      ]
    }
    var changes: [RosterChange] = []
    if before.word != after.word {
      changes.append(RosterChange(.stage, subject, before: before.word, after: after.word))
    }
    if before.organisation != after.organisation {
      changes.append(
        RosterChange(.owner, subject, before: before.organisation, after: after.organisation))
    }
    return changes
  }
}

extension KeptRow {
  /// The role as a reader needs it: a deputy who has come is another than one who has not.
  fileprivate var role: String {
    switch kind {
    case .membership: isSeat && word == "deputy" ? "deputy_attending" : word
    case .part, .decision: word
    default: ""
    }
  }
}
