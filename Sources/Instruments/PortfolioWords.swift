// What is said of initiatives: those that have stood long on a stage, that lack an owner or a mandate, and the first.

import Findings
import Roster
import Text

extension Finding {
  static func stuck(_ entries: [Portfolio.Entry], of all: Int) -> [Finding] {
    func isGrave(_ entry: Portfolio.Entry) -> Bool { entry.lacksOwner || entry.lacksMandate }
    let meaning = Localised<Phrase>(
      swedish: "Varför de står kvar framgår inte av listorna.",
      english: "The lists do not say why they have not moved on.")
    let count = entries.count
    guard count > Finding.mostSingle else {
      return entries.map { entry in
        let isDecided = entry.passage.isSanctioned == true
        let (stage, time) = (entry.stageWord, entry.timeOnStage)
        return Finding(
          kind: "initiative_stuck", severity: isGrave(entry) ? .medium : .low,
          subjects: [.initiative(entry.id)],
          measures: [Measure("days_in_stage", Double(entry.days ?? 0))],
          basis: .rule,
          fact: Localised(
            swedish:
              "Initiativet \(entry.name) har stått på steget \(stage.swedish) i \(time.swedish).",
            english:
              "The initiative \(entry.name) has been at the stage \(stage.english) for \(time.english)."
          ),
          meaning: Localised(
            swedish: "Varför det står kvar framgår inte av listorna.",
            english: "The lists do not say why it has not moved on."),
          action: isDecided
            ? Localised(
              swedish:
                "Det finns ett politiskt beslut. Direktionen bestämmer vem som tar nästa steg, eller omprövar beslutet.",
              english:
                "There is a political decision. The board settles who takes the next step, or reconsiders it."
            )
            : Localised(
              swedish: "Direktionen avgör om initiativet ska vidare, läggas om eller avslutas.",
              english:
                "The board decides whether the initiative is to go on, be recast or be closed."))
      }
    }
    let longest = entries.sorted { ($1.days ?? 0, $0.id) < ($0.days ?? 0, $1.id) }
    func list(_ language: Language) -> Phrase {
      .few(longest.map { "\($0.name) (\($0.timeOnStage[language]))" }, language)
    }
    let decided = entries.count { $0.passage.isSanctioned == true }
    let rest = Localised(
      swedish: decided == 0
        ? ""
        : " För \(decided.inWords(.swedish, isNeuter: true)) av dem finns ett politiskt beslut.",
      english: decided == 0
        ? ""
        : " For \(decided.inWords(.english)) of them there is a political decision.")
    return [
      Finding(
        kind: "initiative_stuck", severity: entries.contains(where: isGrave) ? .medium : .low,
        subjects: longest.map { .initiative($0.id) }, tellsOf: count,
        measures: [
          Measure("initiatives", Double(count)), Measure("of", Double(all)),
          Measure("politically_decided", Double(decided)),
        ],
        basis: .rule,
        fact: Localised(
          swedish:
            """
            \(count.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish, isNeuter: true)) \
            initiativ har stått mer än två år på samma steg, längst\u{20}
            """
              + list(.swedish) + ".\(rest.swedish)",
          english:
            """
            \(count.asOpening(.english)) of \(all.inWords(.english)) initiatives have been at the same \
            stage for more than two years, the longest\u{20}
            """
              + list(.english) + ".\(rest.english)"),
        meaning: meaning,
        action: Localised(
          swedish: "Direktionen avgör om vart och ett ska vidare, läggas om eller avslutas.",
          english: "The board decides whether each is to go on, be recast or be closed."))
    ]
  }

  static func loose(_ entries: [Portfolio.Entry], of all: Int) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish: "Listorna visar inte vem som ansvarar eller vem som har beslutat om arbetet.",
      english: "The lists do not show who is responsible, or who has decided on the work.")
    let action = Localised<Phrase>(
      swedish:
        "Direktionen utser en ägare och beslutar om uppdrag, eller avslutar initiativet. Kansliet skriver in det.",
      english:
        "The board names an owner and decides on a mandate, or closes the initiative. The office enters it."
    )
    func isGrave(_ entry: Portfolio.Entry) -> Bool {
      entry.lacksOwner || entry.stage == .scaled || entry.stage == .mandated
    }
    let count = entries.count
    guard count > Finding.mostSingle else {
      return entries.map { entry in
        let what = Localised.lacking(owner: entry.lacksOwner, mandate: entry.lacksMandate)
        return Finding(
          kind: "initiative_loose", severity: isGrave(entry) ? .medium : .low,
          subjects: [.initiative(entry.id)],
          measures: [
            Measure("missing", (entry.lacksOwner ? 1 : 0) + (entry.lacksMandate ? 1 : 0))
          ],
          basis: .counted,
          fact: Localised(
            swedish: "Initiativet \(entry.name) har \(what.swedish).",
            english: "The initiative \(entry.name) has \(what.english)."),
          meaning: meaning, action: action)
      }
    }
    let (owner, mandate) = (
      entries.count(where: \.lacksOwner), entries.count(where: \.lacksMandate)
    )
    // Those that lack most first.
    let order = entries.sorted { left, right in
      let (a, b) = (
        left.lacksOwner && left.lacksMandate, right.lacksOwner && right.lacksMandate
      )
      return a != b ? a : left.id < right.id
    }
    let lacking = Localised.lacking(owner, mandate, of: all)
    return [
      Finding(
        kind: "initiative_loose", severity: entries.contains(where: isGrave) ? .medium : .low,
        subjects: order.map { .initiative($0.id) }, tellsOf: count,
        measures: [
          Measure("initiatives", Double(count)), Measure("of", Double(all)),
          Measure("without_owner", Double(owner)), Measure("without_mandate", Double(mandate)),
        ],
        basis: .counted,
        fact: Localised(
          swedish: "\(lacking.swedish), bland dem " + order.map(\.name).few(.swedish) + ".",
          english: "\(lacking.english), among them " + order.map(\.name).few(.english) + "."),
        meaning: meaning, action: action)
    ]
  }

  static func first(_ entries: [Portfolio.Entry], of judged: Int) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(
        entries.enumerated().map { place, entry in
          let points = Localised(swedish: " poäng av 15", english: " points out of 15")[language]
          return "\(entry.name) (\(entry.score ?? 0)\(place == 0 ? points : ""))"
        }, language)
    }
    return Finding(
      kind: "initiatives_first", severity: .information,
      subjects: [.dataset],
      measures: [Measure("score", Double(entries.first?.score ?? 0))],
      basis: .stated,
      fact: Localised(
        swedish: "Högst prioritet av \(judged.inWords(.swedish)) bedömda initiativ har "
          + list(.swedish) + ".",
        english: "The highest priority among \(judged.inWords(.english)) assessed initiatives: "
          + list(.english) + "."),
      meaning: Localised(
        swedish:
          "De har högst summa av bedömd passning, nytta och genomförbarhet. Summan är ett underlag, inget beslut.",
        english:
          "They have the highest sum of assessed fit, benefit and feasibility. The sum informs a decision; it is not one."
      ),
      action: Localised(
        swedish: "Styrgruppen prövar ordningen och avgör vad som får vänta.",
        english: "The steering group considers the order and decides what can wait."))
  }

  /// Fields of the four that no initiative is in.
  static func empty(_ fields: [Portfolio.Field]) -> Finding? {
    guard let first = fields.first else { return nil }
    let isOne = fields.count == 1
    func list(_ language: Language) -> Phrase {
      .list(
        fields.map { field in
          let words = PortfolioTexts.field(field)[language]
          return Phrase([.text(words.replacing(", ", with: " – "))])
        }, language)
    }
    return Finding(
      kind: "empty_field", severity: .low, area: isOne ? first.name : "", subjects: [.dataset],
      measures: [Measure("fields", Double(fields.count))], basis: .stated,
      fact: Localised(
        swedish: isOne
          ? "Inget initiativ hör till fältet " + list(.swedish) + "."
          : "\(fields.count.asOpening(.swedish, isNeuter: true)) av de fyra fälten har inget initiativ: "
            + list(.swedish) + ".",
        english: isOne
          ? "No initiative belongs to the field " + list(.english) + "."
          : "\(fields.count.asOpening(.english)) of the four fields have no initiative: "
            + list(.english) + "."),
      meaning: Localised(
        swedish: "Modellen utgår från att ett förbund kan röra sig mellan alla fyra fälten.",
        english: "The model assumes that an association can move between all four fields."),
      action: Localised(
        swedish: "Direktionen avgör om det är avsett.",
        english: "The board considers whether that is intended."))
  }
}

extension Portfolio.Entry {
  fileprivate var stageWord: Localised<String> {
    stage.map(PortfolioTexts.stage) ?? Localised("")
  }

  fileprivate var timeOnStage: Localised<String> { (Double(days ?? 0) / 365.25).inYears }
}

extension Localised<String> {
  fileprivate static func lacking(owner: Bool, mandate: Bool) -> Localised {
    owner && mandate
      ? Localised(
        swedish: "varken ägare eller uppdrag", english: "neither an owner nor a mandate")
      : owner
        ? Localised(swedish: "ingen ägare", english: "no owner")
        : Localised(swedish: "inget uppdrag", english: "no mandate")
  }

  /// How many of `all` lack an owner and how many a mandate, without a stop.
  fileprivate static func lacking(_ owner: Int, _ mandate: Int, of all: Int) -> Localised {
    let swedish = [(owner, "ägare"), (mandate, "uppdrag")].filter { $0.0 > 0 }
      .map { "\($0.0.inWords(.swedish, isNeuter: true)) \($0.1)" }
    let english = [(owner, "no owner"), (mandate, "no mandate")].filter { $0.0 > 0 }
      .map { "\($0.0.inWords(.english)) \($0.0 == 1 ? "has" : "have") \($0.1)" }
    return Localised(
      swedish: "Av \(all.inWords(.swedish)) initiativ saknar \(swedish.listed(" och "))",
      english: "Of \(all.inWords(.english)) initiatives, \(english.listed(" and "))")
  }
}
