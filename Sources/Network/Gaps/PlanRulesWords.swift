// The rules of the plan and of the cover in words: all that a proof of "fewest" or "most" is under.

package import Text

extension PlanRules {
  /// The rules of the plan for the gaps, one sentence each; a plan that is proven is so under these.
  package var sentences: [Localised<String>] {
    let tasks = Localised(
      swedish: taskLimit.inWords(.swedish, isNeuter: true)
        + (taskLimit == 1 ? " nytt uppdrag" : " nya uppdrag"),
      english: taskLimit.inWords(.english) + (taskLimit == 1 ? " new task" : " new tasks"))
    return [
      Localised(
        swedish:
          "En lucka täpps till av ett gemensamt möte om året för alla i båda nätverken, av en "
          + "kontaktperson från vardera nätverket på vartannat möte i det andra, eller av två personer från "
          + "det ena nätverket med plats i det andra.",
        english:
          "A gap is closed by a joint meeting a year for everybody in both networks, by a contact "
          + "person from each at every other meeting of the other, or by two people of one network with a "
          + "seat in the other."),
      Localised(
        swedish:
          "De två kommer från olika organisationer. En ensam person, eller två som lämnar något "
          + "nätverkspar hängande på en person, föreslås bara när det gemensamma mötet annars är enda sättet.",
        english:
          "The two are of different organisations. One person alone, or two who leave a pair of "
          + "networks hanging on one person, are proposed only where the joint meeting is the only other "
          + "way."),
      Localised(
        swedish: "Ingen får mer än \(tasks.swedish), och ingen tillfrågas som "
          + "därmed skulle få mer än \(loadLimit.hours(.swedish)) timmar om året i nätverk.",
        english: "Nobody is given more than \(tasks.english), and nobody is "
          + "asked who would then have more than \(loadLimit.hours(.english)) hours a year in networks."
      ),
      Localised(
        swedish:
          "Förslaget gäller högst de \(gaps.shown(.swedish)) luckor som står först i ordningen.",
        english:
          "The proposal is for at most the \(gaps.shown(.english)) gaps that stand first in order."),
    ]
      + (budget.isFinite
        ? [
          Localised(
            swedish: "Allt tillsammans får ta högst \(budget.hours(.swedish)) timmar om året.",
            english: "All together may take at most \(budget.hours(.english)) hours a year.")
        ] : []) + [assumption]
  }

  /// What is assumed of meetings where the rosters do not tell.
  private var assumption: Localised<String> {
    Localised(
      swedish:
        "Där listorna inte anger mötestider antas \(meetings.hours(.swedish)) möten om året om "
        + "\(hoursPerMeeting.hours(.swedish)) timmar.",
      english: "Where the rosters do not tell, \(meetings.hours(.english)) meetings a year of "
        + "\(hoursPerMeeting.hours(.english)) hours are assumed.")
  }
}

extension Thresholds {
  /// The rules of the proposal that more share the links, one sentence each; a proposal that is proven is so
  /// under these.
  package var coverRules: [Localised<String>] {
    let high = coverSoleBridges
    return [
      Localised(
        swedish:
          "Högst \(coverBudget.shown(.swedish)) nya platser och ersättare föreslås, och högst en för "
          + "varje person.",
        english:
          "At most \(coverBudget.shown(.english)) new seats and deputies are proposed, and at most one "
          + "for each person."),
      Localised(
        swedish:
          "Den som föreslås har ingen plats i nätverket, inte heller som ersättare, men en kollega från "
          + "den egna organisationen där.",
        english:
          "Whoever is proposed has no seat in the network, nor as a deputy, but a colleague of the own "
          + "organisation there."),
      Localised(
        swedish:
          "Ingen föreslås som ensam är länk i \(high.inWords(.swedish)) nätverkspar eller fler, som med den nya "
          + "platsen skulle få mer än \(plan.loadLimit.hours(.swedish)) timmar om året i nätverk, vars alla "
          + "platser slutar inom \(risk.horizonMonths.shown(.swedish)) månader, eller som har lämnat sina platser.",
        english:
          "Nobody is proposed who alone links \(high.inWords(.english)) pairs of networks or more, who "
          + "with the new seat would have more than \(plan.loadLimit.hours(.english)) hours a year in networks, "
          + "whose every seat ends within \(risk.horizonMonths.shown(.english)) months, or who has left her or "
          + "his seats."),
      Localised(
        swedish:
          "En ny plats får inte skapa någon ny ensam länk: varje nätverk som personen sitter i delar "
          + "redan någon med det nya.",
        english:
          "A new seat may not make a new sole link: every network that the person sits in shares "
          + "somebody with the new one already."),
      Localised(
        swedish:
          "En ersättare tar ingen tid förrän den behövs. Där listorna inte anger mötestider antas "
          + "\(plan.meetings.hours(.swedish)) möten om året om \(plan.hoursPerMeeting.hours(.swedish)) timmar.",
        english: "A deputy takes no time until needed. Where the rosters do not tell, "
          + "\(plan.meetings.hours(.english)) meetings a year of \(plan.hoursPerMeeting.hours(.english)) hours "
          + "are assumed."),
    ]
  }
}

extension Double {
  /// A number of hours or meetings, with a decimal only when it has one.
  fileprivate func hours(_ language: Language) -> String {
    shown(language, decimals: self == rounded() ? 0 : 1)
  }
}
