// The rules of the plan and of the cover in words: all that a proof of "fewest" or "most" is under.

package import Roster
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
          "En lucka kan åtgärdas på tre sätt. Alla i båda nätverken har ett gemensamt möte om året, "
          + "vardera nätverket har en kontaktperson på vartannat möte i det andra, eller två personer från "
          + "det ena nätverket får plats i det andra.",
        english:
          "A gap can be closed in three ways. Everybody in both networks meets once a year, each network "
          + "sends a contact person to every second meeting of the other, or two people from one network take "
          + "a seat in the other."),
      Localised(
        swedish:
          "De två kommer från olika organisationer. En ensam person, eller två som skulle ge någon kontakt "
          + "genom en enda person, föreslås bara när det gemensamma mötet annars är enda sättet.",
        english:
          "The two come from different organisations. One person alone, or two who would leave a link "
          + "running through a single person, are proposed only where a joint meeting is the only "
          + "alternative."),
      Localised(
        swedish: "Ingen får mer än \(tasks.swedish), och ingen föreslås som "
          + "då skulle få mer än \(loadLimit.hours(.swedish)) timmar om året i nätverk.",
        english: "Nobody is given more than \(tasks.english), and nobody is proposed "
          + "who would then spend more than \(loadLimit.hours(.english)) hours a year in networks."
      ),
      Localised(
        swedish:
          "Förslaget omfattar högst de \(gaps.inWords(.swedish)) första luckorna i listan.",
        english:
          "The proposal covers at most the first \(gaps.inWords(.english)) gaps in the list."),
    ]
      + (budget.isFinite
        ? [
          Localised(
            swedish: "Allt tillsammans får ta högst \(budget.hours(.swedish)) timmar om året.",
            english: "Taken together they may take at most \(budget.hours(.english)) hours a year.")
        ] : []) + [assumption]
  }

  /// What is assumed of meetings where the rosters do not tell.
  private var assumption: Localised<String> {
    Localised(
      swedish:
        "Där listorna inte anger mötestider antas \(meetings.hours(.swedish)) möten om året om "
        + "\(hoursPerMeeting.hours(.swedish)) timmar.",
      english: "Where the lists do not say, \(meetings.hours(.english)) meetings a year of "
        + "\(hoursPerMeeting.hours(.english)) hours each are assumed.")
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
          "Den som föreslås har ingen plats i nätverket, inte heller som ersättare, men har en kollega från "
          + "den egna organisationen där.",
        english:
          "Whoever is proposed has no seat in the network, not even as a deputy, but has a colleague from "
          + "the same organisation there."),
      Localised(
        swedish:
          "Ingen föreslås som redan ensam upprätthåller minst \(high.inWords(.swedish)) kontakter, eller "
          + "som med den nya platsen skulle få mer än \(plan.loadLimit.hours(.swedish)) timmar om året i nätverk. "
          + "Inte heller den som har lämnat sina platser, eller vars alla platser slutar inom "
          + "\(risk.horizonMonths.inWords(.swedish)) månader.",
        english:
          "Nobody is proposed who already upholds \(high.inWords(.english)) links or more alone, or who "
          + "with the new seat would spend more than \(plan.loadLimit.hours(.english)) hours a year in networks. "
          + "Nor is anybody who has left their seats, or whose seats all end within "
          + "\(risk.horizonMonths.inWords(.english)) months."),
      Localised(
        swedish:
          "En ny plats får inte skapa någon ny kontakt genom en enda person: varje nätverk som personen "
          + "deltar i har redan en gemensam deltagare med det nya.",
        english:
          "A new seat may not create a new link through one person: every network that the person takes "
          + "part in already shares a participant with the new one."),
      Localised(
        swedish:
          "En ersättare tar ingen tid förrän den behövs. Där listorna inte anger mötestider antas "
          + "\(plan.meetings.hours(.swedish)) möten om året om \(plan.hoursPerMeeting.hours(.swedish)) timmar.",
        english: "A deputy takes no time until needed. Where the lists do not say, "
          + "\(plan.meetings.hours(.english)) meetings a year of \(plan.hoursPerMeeting.hours(.english)) hours "
          + "each are assumed."),
    ]
  }
}

extension Double {
  /// A number of hours or meetings, with a decimal only when it has one.
  fileprivate func hours(_ language: Language) -> String {
    shown(language, decimals: self == rounded() ? 0 : 1)
  }
}
