// The matters that a brief can raise about what the organisations do together, in words for boards.

import Findings
import Text

extension BriefMatter {
  /// Initiatives without owner or mandate, and those that stand still.
  static let initiatives = BriefMatter(
    name: "initiatives", kinds: ["initiative_loose", "initiative_stuck"],
    share: { own, material in own.share(of: .portfolio, in: material) }
  ) { own, _ in
    let loose = own.filter { $0.kind == "initiative_loose" }.cases
    let stuck = own.filter { $0.kind == "initiative_stuck" }.cases
    let fact: Localised<Phrase> =
      stuck == 0
      ? say(
        "\(loose.asOpening(.swedish, isNeuter: true)) initiativ saknar ägare eller uppdrag.",
        "\(loose.asOpening(.english)) \(loose == 1 ? "initiative lacks" : "initiatives lack") an owner or a mandate."
      )
      : loose == 0
        ? say(
          "\(stuck.asOpening(.swedish, isNeuter: true)) initiativ har stått på samma steg i mer än två år.",
          "\(stuck.asOpening(.english)) \(stuck == 1 ? "initiative has" : "initiatives have") been at the same stage for more than two years."
        )
        : say(
          "\(loose.asOpening(.swedish, isNeuter: true)) initiativ saknar ägare eller uppdrag, och \(stuck.inWords(.swedish, isNeuter: true)) har stått på samma steg i mer än två år.",
          "\(loose.asOpening(.english)) \(loose == 1 ? "initiative lacks" : "initiatives lack") an owner or a mandate, and \(stuck.inWords(.english)) \(stuck == 1 ? "has" : "have") been at the same stage for more than two years."
        )
    return BriefWords(
      fact: fact,
      meaning: loose > 0
        ? say(
          "Utan ägare är ingen ansvarig. Utan uppdrag har ingen bestämt att arbetet ska göras.",
          "Without an owner, nobody is answerable. Without a mandate, nobody has decided that the work is to be done."
        )
        : say(
          "Listorna säger inte varför de står stilla.", "The lists do not say why they stand still."
        ),
      action: loose > 0
        ? say(
          "Direktionen utser en ägare, fattar beslut eller avslutar initiativet.",
          "The board appoints an owner, takes a decision or ends the initiative.")
        : say(
          "Direktionen bestämmer om de ska fortsätta, ändras eller avslutas.",
          "The board decides whether they are to go on, change or end."))
  }

  /// Collaborations whose parties see them differently.
  static let collaborationViews = BriefMatter(
    name: "collaboration_views", kinds: ["two_camps", "ladder_apart"],
    share: { own, material in own.share(of: .collaborations, in: material) }
  ) { own, _ in
    let count = Set(own.flatMap(\.collaborations)).count
    guard count > 0 else { return nil }
    return BriefWords(
      fact: say(
        "I \(count.inWords(.swedish, isNeuter: true)) \(count == 1 ? "samarbete" : "samarbeten") ser parterna olika på hur långt de har kommit eller hur det fungerar.",
        "In \(count.inWords(.english)) \(count == 1 ? "collaboration" : "collaborations") the parties take different views of how far they have come or how it works."
      ),
      meaning: say(
        "Svaren går isär. Listorna säger inte varför.",
        "The answers differ. The lists do not say why."),
      action: say(
        "Parterna går igenom svaren tillsammans innan nästa beslut i samarbetet.",
        "The parties go through the answers together before the next decision."))
  }

  /// Collaborations in which the sharing of costs is not known, or does not add up.
  static let costs = BriefMatter(
    name: "costs",
    kinds: ["no_cost_key", "shares_disagree", "shares_incomplete", "shares_off_population"],
    share: { own, material in own.share(of: .collaborations, in: material) }
  ) { own, _ in
    let count = Set(own.flatMap(\.collaborations)).count
    guard count > 0 else { return nil }
    return BriefWords(
      fact: say(
        "I \(count.inWords(.swedish, isNeuter: true)) \(count == 1 ? "samarbete" : "samarbeten") är det inte angivet hur kostnaden delas, eller så stämmer andelarna inte med grunden för fördelningen.",
        "In \(count.inWords(.english)) \(count == 1 ? "collaboration" : "collaborations") it is not stated how costs are shared, or the shares do not match their stated basis."
      ),
      meaning: say(
        "Att alla känner till och godtar fördelningen räknas som en nyckel till samarbete som håller.",
        "That all know and accept how costs are shared is counted among the keys to collaboration that lasts."
      ),
      action: say(
        "Kansliet jämför andelarna med avtalen och lägger fram det som skiljer.",
        "The office compares the shares with the agreements and reports what differs."))
  }

  /// Areas that can start by the answers.
  static let canStart = BriefMatter(
    name: "can_start", kinds: ["can_start"],
    share: { own, material in own.share(ofAreasIn: material) }
  ) { own, _ in
    guard let first = own.first else { return nil }
    let others = own.cases - 1
    return BriefWords(
      fact: others == 0
        ? say(
          "Området \(first.area) kan starta, enligt kommunernas svar.",
          "According to the answers of the municipalities, the area \(first.area) can start.")
        : say(
          "\(own.cases.asOpening(.swedish, isNeuter: true)) områden kan starta enligt kommunernas svar, först \(first.area).",
          "According to the answers of the municipalities, \(own.cases.inWords(.english)) areas can start, beginning with \(first.area)."
        ),
      meaning: say(
        "Någon vill leda, och minst en till vill vara med.",
        "Somebody wants to lead, and at least one more wants to take part."),
      action: say(
        "Direktionen frågar om svaren fortfarande gäller, och ger i så fall uppdraget.",
        "The board asks whether the answers still hold and, if so, commissions the work."))
  }

  /// What was expected of collaborations and did not come, or was not followed up.
  static let outcomes = BriefMatter(
    name: "outcomes",
    kinds: ["turned_out_otherwise", "not_followed_up", "outcome_of_another_matter"],
    share: { own, material in own.share(of: .collaborations, in: material) }
  ) { own, _ in
    let contrary = own.filter { $0.kind == "turned_out_otherwise" && $0.severity > .low }.cases
    let untold = own.filter { $0.kind != "turned_out_otherwise" }.cases
    guard contrary + untold > 0 else { return nil }
    return BriefWords(
      fact: contrary > 0
        ? say(
          "I \(contrary.inWords(.swedish, isNeuter: true)) \(contrary == 1 ? "samarbete" : "samarbeten") blev utfallet det motsatta mot vad som var väntat.",
          "In \(contrary.inWords(.english)) \(contrary == 1 ? "collaboration" : "collaborations") the outcome was the opposite of what was expected."
        )
        : say(
          "I \(untold.inWords(.swedish, isNeuter: true)) \(untold == 1 ? "samarbete" : "samarbeten") har det som väntades inte följts upp.",
          "In \(untold.inWords(.english)) \(untold == 1 ? "collaboration" : "collaborations") what was expected has not been followed up."
        ),
      meaning: say(
        "Listorna säger inte varför.", "The lists do not say why."),
      action: say(
        "Parterna bestämmer vad som ska mätas, av vem och när.",
        "The parties decide what to measure, who measures it, and when."))
  }
}

extension [Finding] {
  fileprivate func share(ofAreasIn material: Material) -> Double {
    guard let all = material.sheet(.readiness)?.rowCount, all > 0 else { return 0 }
    return Double(cases) / Double(all)
  }
}
