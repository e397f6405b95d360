// The tables on governing together, written back as they are read.

import Findings
import Instruments
import Roster
import Text

extension RosterWriter {
  var goals: [Sheet.Column] {
    let rows = roster.goals
    return [
      text(.id, rows, \.id), text(.name, rows, \.name),
      text(.parent, rows) { $0.parent.map { roster.goals[Int($0)].id } ?? "" },
      text(.level, rows, \.scope.text), whole(.year, rows, \.year),
    ]
  }

  var decisions: [Sheet.Column] {
    let rows = roster.decisions
    return [
      text(.id, rows, \.id), text(.date, rows) { day($0.date) }, text(.body, rows, \.body),
      text(.level, rows) { $0.level.words.swedish },
      text(.kind, rows) { $0.kind?.rawValue ?? "" }, text(.about, rows) { matter($0.about) },
      text(.decision, rows, \.name), text(.responsible, rows, \.responsible),
      text(.due, rows) { day($0.due) }, text(.next, rows, \.next),
      text(.reference, rows, \.reference), text(.status, rows) { $0.status?.rawValue ?? "" },
    ]
  }

  var effects: [Sheet.Column] {
    let rows = roster.effects
    return [
      text(.about, rows) { matter($0.about) }, text(.dimension, rows, \.dimension.text),
      text(.level, rows) { $0.level?.rawValue ?? "" },
      text(.expectedDirection, rows) { $0.direction?.rawValue ?? "" },
      real(.baseline, rows, \.baseline), text(.unit, rows, \.unit),
      real(.target, rows, \.target), real(.measured, rows, \.measured),
      text(.date, rows) { day($0.date) }, text(.source, rows, \.source),
      text(.context, rows, \.context),
    ]
  }

  var representations: [Sheet.Column] {
    let rows = roster.representations
    return [
      text(.network, rows) { network($0.network) },
      text(.organisation, rows) { organisation($0.organisation) },
      text(.by, rows) { row in
        switch row.by {
        case .organisation(let other): organisation(other)
        case .person(let person): roster.people[Int(person)].id
        }
      },
      text(.from, rows) { day($0.from) }, text(.to, rows) { day($0.to) },
    ]
  }

  var drivers: [Sheet.Column] {
    let rows = roster.drivers
    return [
      text(.collaboration, rows) { collaboration($0.collaboration) },
      text(.organisation, rows) { organisation($0.organisation) },
      text(.driverKind, rows, \.driver.text), text(.entryValue, rows, \.entryValue.text),
      text(.wantedOrientation, rows, \.wanted.text), text(.date, rows) { day($0.date) },
    ]
  }

  var resources: [Sheet.Column] {
    let rows = roster.resources
    return [
      text(.about, rows) { matter($0.about) },
      text(.organisation, rows) { organisation($0.organisation) },
      text(.kind, rows, \.kind.text), real(.hours, rows, \.hours), real(.kronor, rows, \.kronor),
      text(.from, rows) { day($0.from) }, text(.to, rows) { day($0.to) },
    ]
  }

  var homeFunctions: [Sheet.Column] {
    let rows = roster.homeFunctions
    return [
      text(.organisation, rows) { organisation($0.organisation) },
      text(.function, rows, \.function), real(.posts, rows, \.people),
      text(.hasDeputy, rows) { $0.hasDeputy.map { $0 ? "yes" : "no" } ?? "" },
      text(.vacantSince, rows) { day($0.vacantSince) },
      text(.sharedWith, rows) { $0.sharedWith.map { organisation($0) }.joined(separator: ", ") },
    ]
  }

  var startChecks: [Sheet.Column] {
    let rows = roster.startChecks
    return [
      text(.area, rows, \.area), text(.check, rows, \.check.text),
      text(.answer, rows) { $0.answer?.rawValue ?? "" },
      text(.responsible, rows, \.responsible), text(.due, rows) { day($0.due) },
    ]
  }

  /// What a row is about in words that the loader takes for the same thing.
  private func matter(_ matter: Matter) -> String {
    let about = AboutCell(matter, in: roster)
    return switch matter {
    case .finding, .other: about.of
    case .network, .collaboration, .initiative, .goal, .area: about.kind + ":" + about.of
    }
  }
}
