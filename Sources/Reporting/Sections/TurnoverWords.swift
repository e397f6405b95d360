// The words of the section on turnover.

import Findings
import Text

/// The words of the section.
enum TurnoverWords {
  static func lead(_ facts: Measures) -> Localised<String> {
    let months = facts.count(.horizonMonths)
    return Localised(
      swedish:
        "Tabellen visar vad som går förlorat inom \(months) månader om så stor andel lämnar per år "
        + "och ingen efterträder dem. Andelarna är antaganden, inte skattningar, och ingen av dem är en "
        + "prognos: tabellen visar vad strukturen tål. Ingen enskild persons framtid förutsägs.",
      english:
        "The table shows what is lost within \(months) months if such a share leaves a year and "
        + "nobody succeeds them. The shares are assumptions, not estimates, and none of them is a "
        + "forecast: the table shows what the structure can bear. No single person's future is predicted."
    )
  }

  static func intervals(_ facts: Measures, _ speaker: Speaker) -> Localised<String> {
    let (known, draws) = (facts.count(.lastDays), facts.count(.draws))
    return Localised(
      swedish: "De väntade antalen är räknade exakt. Inom parentes: nio fall av tio bland "
        + "\(draws.shown(.swedish)) dragningar vid radens lägsta och högsta andel. "
        + (known > 1
          ? "De som har samma slutdatum (\(speaker.people(known)) personer har ett) lämnar också "
            + "tillsammans, som när en mandatperiod går ut; det vidare intervallet gäller."
          : "Att flera lämnar samtidigt, som när en mandatperiod går ut, kan inte räknas in: "
            + "slutdatum saknas."),
      english: "The expected numbers are exact. In brackets: nine cases in ten among "
        + "\(draws.shown(.english)) draws at the lowest and the highest share of the row. "
        + (known > 1
          ? "Those who share a last day (\(speaker.people(known)) people have one) also leave "
            + "together, as when a term of office ends; the wider interval holds."
          : "That several leave at once, as when a term of office ends, cannot be taken in: there are "
            + "no last days."))
  }

  static let caption = Localised(
    swedish: "Väntade förluster vid olika antaganden", english: "Expected losses by assumption")
  static let supposed = Localised(swedish: "Om så många lämnar", english: "If so many leave")
  static let today = Localised(swedish: "Finns i dag", english: "There are today")
  static let reading = Localised(
    swedish: "Varje ruta: väntad förlust vid den lägre–den högre andelen (nio fall av tio).",
    english: "Each cell: expected loss at the lower–the higher share (nine cases in ten).")
  static let estimated = Localised(
    swedish: "Som nivåerna har lämnat hittills (skattat nedan)",
    english: "As the levels have left until now (estimated below)")
  static let known = Localised(
    swedish: "Bara de vars alla platser löper ut", english: "Only those whose every seat ends")
  static let subject = Localised(swedish: "Organisation", english: "Organisation")
  static let few = Localised(swedish: "färre än 5", english: "fewer than 5")
  static let cells = Localised(
    swedish:
      "Varje ruta: väntad förlust / så många finns i dag. En förbindelse är organisationens egen när "
      + "någon av dess personer sitter i båda nätverken, och den är förlorad när alla de har lämnat. Andra "
      + "organisationer kan ha samma förbindelse, så den behöver inte brytas; delarna kan därför inte "
      + "läggas ihop och ska inte läsas mot tabellen ovan.",
    english:
      "Each cell: expected loss / how many there are today. A link is the organisation's own when any "
      + "of its people sit in both networks, and it is lost when all of those have left. Other "
      + "organisations may have the same link, so it need not break; so the parts cannot be added and "
      + "are not to be read against the table above.")
  static let noHistory = Localised(
    swedish:
      "Hur länge personer brukar stanna kan inte bedömas: listorna har inga avslutade uppdrag "
      + "med start- och slutdatum.",
    english:
      "How long people usually stay cannot be judged: the lists have no ended assignments with "
      + "first and last days.")
  static let shortHistory = Localised(
    swedish:
      "Hur länge personer brukar stanna kan inte bedömas: listorna har för få avslutade uppdrag "
      + "(minst tio på tre olika dagar behövs inom en nivå).",
    english:
      "How long people usually stay cannot be judged: the lists have too few ended assignments (at "
      + "least ten on three different days are needed within a level).")
  static let leavingLead = Localised(
    swedish: "Listorna har avslutade uppdrag. Ur dem kan det skattas hur länge personer stannar i "
      + "nätverken (Kaplan–Meier), förutsatt att avslutade rader inte har rensats bort.",
    english:
      "The lists have ended assignments. From them it can be estimated how long people stay in the "
      + "networks (Kaplan–Meier), supposing that ended rows have not been cleared away.")
  static let leavingCaption = Localised(
    swedish: "Andel som är kvar, efter nivå", english: "Share who are left, by level")
  static let level = Localised(swedish: "Nivå", english: "Level")
  static let noLevel = Localised(swedish: "utan nivå", english: "no level")
  static let spans = Localised(swedish: "Perioder", english: "Spans")
  static let events = Localised(swedish: "Avslutade", english: "Ended")
  static let rate = Localised(swedish: "Lämnar per år", english: "Leave a year")
  static let tooFew = Localised(swedish: "för få avslut", english: "too few ends")
  static let leavingReading = Localised(
    swedish:
      "En period är den tid då en person har haft minst en plats utan avbrott; pågående perioder "
      + "räknas till och med dagen. Inom parentes 95 procents intervall, vidgat för att många slutar samma "
      + "dag. En nivå skattas från tio avslut på minst tre olika dagar.",
    english:
      "A span is the time in which a person has had at least one seat without a break; spans that go "
      + "on are counted to the day. In brackets 95 per cent intervals, widened since many leave on the same "
      + "day. A level is estimated from ten ends on at least three different days.")

  static func range(_ from: Double, _ to: Double) -> Localised<String> {
    func said(_ language: Language) -> String {
      (from * 100).shown(language, decimals: 0) + "–" + to.percent(language)
    }
    return Localised(swedish: said(.swedish) + " per år", english: said(.english) + " a year")
  }

  static func after(_ years: Int) -> Localised<String> {
    Localised(
      swedish: "Kvar efter \(years) år",
      english: "Left after \(years) \(years == 1 ? "year" : "years")")
  }

  static func byOrganisation(_ from: Double, _ to: Double) -> Localised<String> {
    Localised(
      swedish: "Väntade förluster efter organisation om \(range(from, to).swedish) lämnar",
      english: "Expected losses by organisation if \(range(from, to).english) leave")
  }

  static func hidden(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "En organisation med färre än fem personer visas inte."
        : "\(count.shown(.swedish)) organisationer med färre än fem personer visas inte.",
      english: count == 1
        ? "One organisation with fewer than five people is not shown."
        : "\(count.shown(.english)) organisations with fewer than five people are not shown.")
  }

  /// What an organisation may lose; its links are those that its own people keep up.
  static func ownMeasure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(
        swedish: "Egna förbindelser mellan nätverk", english: "Links between networks of its own")
    case "initiatives":
      Localised(
        swedish: "Egna initiativ utan bärare", english: "Initiatives of its own without carriers")
    default: measure(name)
    }
  }

  static func measure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(swedish: "Förbindelser mellan nätverk", english: "Links between networks")
    case "seats": Localised(swedish: "Platser i nätverk", english: "Seats in networks")
    case "initiatives":
      Localised(swedish: "Initiativ utan bärare", english: "Initiatives without carriers")
    default: Localised(name)
    }
  }
}
