// The words of the section on turnover.

import Findings
import Text

/// The words of the section.
enum TurnoverWords {
  static func lead(_ facts: Measures) -> Localised<String> {
    let months = facts.count(.horizonMonths)
    return Localised(
      swedish:
        "Tabellen visar vad som går förlorat inom \(months.inWords(.swedish)) månader om den angivna andelen "
        + "lämnar per år och ingen efterträder dem. Andelarna är antaganden, ingen prognos. Ingen "
        + "enskild persons framtid förutsägs.",
      english:
        "The table shows what is lost within \(months.inWords(.english)) months if the given share leaves each "
        + "year and nobody succeeds them. The shares are assumptions, not a forecast. No individual's "
        + "future is predicted."
    )
  }

  static func intervals(_ facts: Measures, _ speaker: Speaker) -> Localised<String> {
    let (known, draws) = (facts.count(.lastDays), facts.count(.draws))
    return Localised(
      swedish: "Antalen är medelvärden. Inom parentes: nio fall av tio bland "
        + "\(draws.shown(.swedish)) slumpade förlopp vid radens lägsta och högsta andel. "
        + (known > 1
          ? "Där är också prövat att de som har samma slutdatum lämnar tillsammans, som när en "
            + "mandatperiod går ut (\(speaker.people(known)) personer har slutdatum)."
          : "Att flera lämnar samtidigt, som när en mandatperiod går ut, kan inte räknas in: "
            + "slutdatum saknas."),
      english: "The numbers are means. In brackets: nine cases in ten among "
        + "\(draws.shown(.english)) simulated courses at the lowest and the highest share of the row. "
        + (known > 1
          ? "They also allow for people with the same end date leaving together, as when a term of "
            + "office ends (\(speaker.people(known)) people have an end date)."
          : "That several may leave at once, as when a term of office ends, cannot be allowed for: "
            + "there are no end dates."))
  }

  static let caption = Localised(
    swedish: "Vad som går förlorat vid olika antaganden", english: "What is lost, by assumption")
  static let supposed = Localised(swedish: "Om så många lämnar", english: "If this many leave")
  static let today = Localised(swedish: "Finns i dag", english: "Number today")
  static let reading = Localised(
    swedish: "Varje ruta: antal vid den lägre–den högre andelen (nio fall av tio).",
    english: "Each cell: the number at the lower–the higher share (nine cases in ten).")
  static let estimated = Localised(
    swedish: "Lika många per nivå som hittills (skattat nedan)",
    english: "As many on each level as so far (estimated below)")
  static let known = Localised(
    swedish: "Bara de vars alla platser löper ut", english: "Only those whose seats all end")
  static let subject = Localised(swedish: "Organisation", english: "Organisation")
  static let few = Localised(swedish: "färre än 5", english: "fewer than 5")
  static let cells = Localised(
    swedish:
      "Varje ruta: antal som går förlorade / antal i dag. En kontakt är organisationens egen när någon av "
      + "dess personer deltar i båda nätverken. Den går förlorad när alla de har lämnat. Andra "
      + "organisationer kan ha samma kontakt, så raderna kan inte läggas ihop eller jämföras med tabellen ovan.",
    english:
      "Each cell: number lost / number today. A link is the organisation's own when any of its people "
      + "takes part in both networks. It is lost when all of them have left. Other organisations may have "
      + "the same link, so the rows cannot be added up or compared with the table above.")
  static let noHistory = Localised(
    swedish:
      "Hur länge personer brukar stanna kan inte bedömas: listorna har inga avslutade platser "
      + "med start- och slutdatum.",
    english:
      "How long people tend to stay cannot be judged: the lists have no ended seats with "
      + "start and end dates.")
  static let shortHistory = Localised(
    swedish:
      "Hur länge personer brukar stanna kan inte bedömas: listorna har för få avslutade platser "
      + "(minst tio på tre olika dagar behövs inom en nivå).",
    english:
      "How long people tend to stay cannot be judged: the lists have too few ended seats (at "
      + "least ten on three different days are needed within a level).")
  static let leavingLead = Localised(
    swedish:
      "Hur länge personer stannar i nätverken är skattat ur de avslutade platserna i listorna "
      + "(Kaplan–Meier). Det förutsätter att avslutade rader inte har rensats bort.",
    english:
      "How long people stay in the networks is estimated from the ended seats in the lists "
      + "(Kaplan–Meier). This supposes that ended rows have not been cleared away.")
  static let leavingCaption = Localised(
    swedish: "Andel som är kvar, efter nivå", english: "Share who remain, by level")
  static let level = Localised(swedish: "Nivå", english: "Level")
  static let noLevel = Localised(swedish: "utan nivå", english: "no level")
  static let spans = Localised(swedish: "Perioder", english: "Spans")
  static let events = Localised(swedish: "Avslutade", english: "Ended")
  static let rate = Localised(swedish: "Lämnar per år", english: "Leave each year")
  static let tooFew = Localised(swedish: "för få avslut", english: "too few to say")
  static let leavingReading = Localised(
    swedish:
      "En period är den tid då en person har haft minst en plats utan avbrott. Pågående perioder "
      + "räknas till och med dagen. Inom parentes: 95-procentigt intervall, vidgat eftersom många slutar samma "
      + "dag. En nivå skattas när den har minst tio avslut på minst tre olika dagar.",
    english:
      "A span is the time in which a person has had at least one seat without a break. Current spans "
      + "are counted up to the day. In brackets: 95% interval, widened because many leave on the same day. "
      + "A level is estimated when it has at least ten ends on at least three different days.")

  static func range(_ from: Double, _ to: Double) -> Localised<String> {
    func said(_ language: Language) -> String {
      (from * 100).shown(language, decimals: 0) + "–" + to.percent(language)
    }
    return Localised(swedish: said(.swedish) + " per år", english: said(.english) + " each year")
  }

  static func after(_ years: Int) -> Localised<String> {
    Localised(
      swedish: "Kvar efter \(years) år",
      english: "Remain after \(years) \(years == 1 ? "year" : "years")")
  }

  static func byOrganisation(_ from: Double, _ to: Double) -> Localised<String> {
    Localised(
      swedish: "Vad som går förlorat per organisation om \(range(from, to).swedish) lämnar",
      english: "What is lost, by organisation, if \(range(from, to).english) leave")
  }

  static func hidden(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "En organisation med färre än fem personer visas inte."
        : "\(count.asOpening(.swedish)) organisationer med färre än fem personer visas inte.",
      english: count == 1
        ? "One organisation with fewer than five people is not shown."
        : "\(count.asOpening(.english)) organisations with fewer than five people are not shown.")
  }

  /// What an organisation may lose; its links are those that its own people keep up.
  static func ownMeasure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(
        swedish: "Egna kontakter mellan nätverk", english: "Own links between networks")
    case "initiatives":
      Localised(
        swedish: "Egna initiativ utan deltagare", english: "Own initiatives without participants")
    default: measure(name)
    }
  }

  static func measure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(swedish: "Kontakter mellan nätverk", english: "Links between networks")
    case "seats": Localised(swedish: "Platser i nätverk", english: "Seats in networks")
    case "initiatives":
      Localised(swedish: "Initiativ utan deltagare", english: "Initiatives without participants")
    default: Localised(name)
    }
  }
}
