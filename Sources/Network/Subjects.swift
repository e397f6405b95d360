// The first columns of every table: what each row is about.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// The ids of people, networks, organisations and collaborations.
  static let subjects = Analysis(
    "subjects", title: Localised(swedish: "Vilka det gäller", english: "Subjects"), parts: [],
    cost: .counted,
    needs: [], tables: [.people, .networks, .organisations, .collaborations], tells: false
  ) { structure in
    var outcome = Outcome()
    let roster = structure.roster
    if structure.hasNetworks {
      outcome.add(.person, roster.people.map(\.id), to: .people)
      outcome.add(
        .organisation, roster.people.map { roster.id(ofOrganisation: $0.organisation) },
        to: .people)
      outcome.add(.network, roster.networks.map(\.id), to: .networks)
      outcome.add(.field, roster.networks.map(\.field), to: .networks)
      if roster.networks.contains(where: { !$0.understood.isEmpty }) {
        outcome.add(
          .understood,
          roster.networks.map { network in
            Network.Understood.allCases.filter(network.understood.contains).map(\.rawValue)
              .joined(separator: "+")
          }, to: .networks)
      }
      outcome.add(.organisation, roster.organisations.map(\.id), to: .organisations)
    }
    if structure.hasCollaborations {
      outcome.add(.collaboration, roster.collaborations.map(\.id), to: .collaborations)
      outcome.add(.area, roster.collaborations.map(\.area), to: .collaborations)
    }
    return outcome
  }
}

extension Roster {
  /// The id of an organisation, empty for none.
  func id(ofOrganisation index: Index?) -> String {
    index.map { organisations[Int($0)].id } ?? ""
  }
}
