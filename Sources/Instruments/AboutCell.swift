// What a row of effects or resources is about, as tables and findings tell it.

import Findings
package import Roster
package import Text

/// A ``Matter`` with its kind, id and name.
///
/// - Output: ``kind`` is a code; ``of`` an id, or the text of what has none; ``name`` is empty for a finding, whose id
///   may hold that of a person.
package struct AboutCell: Hashable, Sendable {
  package let matter: Matter
  package let kind: String
  package let of: String
  package let name: String

  package init(_ matter: Matter, in roster: Roster) {
    self.matter = matter
    (kind, of, name) =
      switch matter {
      case .collaboration(let at):
        (
          "collaboration", roster.collaborations[Int(at)].id, roster.collaborations[Int(at)].name
        )
      case .initiative(let at):
        ("initiative", roster.initiatives[Int(at)].id, roster.initiatives[Int(at)].name)
      case .area(let text): ("area", text, text)
      case .network(let at): ("network", roster.networks[Int(at)].id, roster.networks[Int(at)].name)
      case .goal(let at): ("goal", roster.goals[Int(at)].id, roster.goals[Int(at)].name)
      case .finding(let id): ("finding", id, "")
      case .other(let text): ("other", text, text)
      }
  }

  /// The kinds in the order in which tables have them.
  package static let kinds = [
    "collaboration", "initiative", "area", "network", "goal", "finding", "other",
  ]

  /// By kind, then by name, then by id.
  package static func precedes(_ left: AboutCell, _ right: AboutCell) -> Bool {
    let (a, b) = (kinds.firstIndex(of: left.kind) ?? 0, kinds.firstIndex(of: right.kind) ?? 0)
    return (a, left.name, left.of) < (b, right.name, right.of)
  }

  /// Whether it runs on the day, where it has days at all.
  func isActive(in roster: Roster, on day: Day) -> Bool {
    if case .collaboration(let at) = matter {
      return roster.collaborations[Int(at)].isActive(on: day)
    }
    return true
  }

  /// The subject of a finding about it, and its area where it is no thing of the dataset.
  var subject: (subject: Subject, area: String) {
    switch matter {
    case .collaboration: (.collaboration(of), "")
    case .initiative: (.initiative(of), "")
    case .network: (.network(of), "")
    case .goal: (.goal(of), "")
    case .area, .other: (.dataset, of)
    case .finding: (.dataset, "")
    }
  }
}

// MARK: Wording

extension AboutCell {
  package static func word(kind: String) -> Localised<String> {
    switch kind {
    case "collaboration": Localised(swedish: "samarbete", english: "collaboration")
    case "initiative": Localised(swedish: "initiativ", english: "initiative")
    case "area": Localised(swedish: "område", english: "area")
    case "network": Localised(swedish: "nätverk", english: "network")
    case "goal": Localised(swedish: "mål", english: "goal")
    case "finding": Localised(swedish: "iakttagelse", english: "finding")
    default: Localised(swedish: "övrigt", english: "other")
    }
  }

  /// What it is called within a sentence.
  var phrase: Localised<Phrase> {
    switch matter {
    case .collaboration:
      Localised(swedish: "\(collaboration: of)", english: "\(collaboration: of)")
    case .network:
      Localised(swedish: "nätverket \(network: of)", english: "the network \(network: of)")
    case .initiative:
      Localised(swedish: "initiativet \(name)", english: "the initiative \(name)")
    case .area: Localised(swedish: "området \(name)", english: "the area \(name)")
    case .goal: Localised(swedish: "målet \(name)", english: "the goal \(name)")
    case .finding:
      Localised(
        swedish: "en åtgärd efter en iakttagelse", english: "action taken on a finding")
    case .other: Localised(swedish: "\(name)", english: "\(name)")
    }
  }

  /// Those, each once, as running text names them.
  static func few(_ all: [AboutCell]) -> Localised<Phrase> {
    var seen: Set<AboutCell> = []
    let each = all.filter { seen.insert($0).inserted }
    func list(_ language: Language) -> Phrase {
      .few(each.map { $0.phrase[language] }, language)
    }
    return Localised(swedish: list(.swedish), english: list(.english))
  }
}
