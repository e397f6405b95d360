// What a finding rests on, and so how certain it is.

package import Text

/// What a finding rests on; told under "how certain" in the report.
package enum Basis: Hashable, Sendable {
  /// Counted from the rosters.
  case counted
  /// Counted from who sits where; contacts outside the rosters are not seen.
  case contacts
  /// Counted, and set beside an expectation; a clause says where that comes from.
  case expectation(Localised<String>)
  /// Counted, and classed by a rule whose limits are chosen.
  case rule
  /// Compared with chance: the test, corrected for all that are made, and whether *p* is of one side or two.
  case tested(Tested, sides: Int)
  /// Drawn many times from assumed chances; the error of the mean, in the unit of the fact.
  case simulated(draws: Int, error: Double)
  /// The best choice that a search found, and how far it came.
  case searched(Search)
  /// What organisations and those responsible have stated themselves.
  case stated
  /// What so many people have answered.
  case answers(Int)
  /// A sign that stands in for what the rosters do not tell.
  case proxy
}

/// How far the search for the best choice came; with `rules`, among the choices that the rules of a proposal allow.
package enum Search: Hashable, Sendable {
  /// Every choice that could be better has been ruled out.
  case proven(rules: Bool)
  /// The best of those tried; no choice gives more than `most`.
  case bounded(most: Localised<String>, rules: Bool)
  /// The best of those tried; a better one may exist.
  case tried(rules: Bool)
}

// MARK: Wording

extension Basis {
  /// How certain a finding on this basis is, in a sentence or two.
  package var sentence: Localised<String> {
    switch self {
    case .counted:
      Localised(
        swedish: "Räknat ur listorna. Stämmer om de är fullständiga och aktuella.",
        english: "Counted from the rosters. It holds if they are complete and up to date.")
    case .contacts:
      Localised(
        swedish: "Räknat ur listorna. Kontakter som inte står där syns inte.",
        english: "Counted from the rosters. Contacts outside them are not seen.")
    case .expectation(let source):
      Localised(
        swedish: "Det som finns är räknat ur listorna; \(source.swedish).",
        english: "What is there is counted from the rosters; \(source.english).")
    case .rule:
      Localised(
        swedish:
          "Antalen är räknade ur listorna. Gränserna för graden är valda, se Så är siffrorna framtagna.",
        english: "The numbers are counted from the rosters. The limits between the grades were chosen; "
          + "see Method.")
    case .tested(let tested, let sides): Self.sentence(tested, sides)
    case .simulated(let draws, let error):
      Localised(
        swedish: "Beräknat med \(draws.shown(.swedish)) slumpade förlopp. Resultatet beror mest på "
          + "antagandena. Slumpen i beräkningen ger ett medelfel på \(error.shown(.swedish, decimals: 2)).",
        english: "Simulated \(draws.shown(.english)) times. The result depends mostly on the assumptions. "
          + "The simulation itself has a standard error of \(error.shown(.english, decimals: 2)).")
    case .searched(let search): search.sentence
    case .stated:
      Localised(
        swedish: "Bygger på vad organisationerna och de ansvariga själva har uppgett.",
        english: "Based on what the organisations and the people responsible have stated.")
    case .answers(let count):
      Localised(
        swedish: "Bygger på \(count.shown(.swedish)) svar. Fler svar kan ändra resultatet.",
        english: "Based on \(count.shown(.english)) \(count == 1 ? "answer" : "answers"). More answers "
          + "may change the result.")
    case .proxy:
      Localised(
        swedish:
          "Osäkert. Listorna innehåller inte uppgiften, och en annan uppgift har använts i stället.",
        english: "Uncertain. The rosters do not hold this information, and other information has been "
          + "used in its place.")
    }
  }

  private static func sentence(_ tested: Tested, _ sides: Int) -> Localised<String> {
    func numbers(_ language: Language) -> (p: String, q: String, draws: String) {
      let isSure = tested.error == 0 || tested.p < Double.leastChance
      return (
        tested.p.chance("p", language)
          + (isSure ? "" : " ± " + tested.error.shown(language, decimals: 4)),
        tested.q.chance("q", language), tested.draws.shown(language)
      )
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    let isDrawn = tested.draws > 0
    return Localised(
      swedish: (sides == 2
        ? "Sannolikheten att slumpen ger minst lika stor avvikelse, åt något håll: "
        : "Sannolikheten att slumpen ger minst lika stor avvikelse åt samma håll: ")
        + sv.p + (isDrawn ? " av \(sv.draws) dragningar" : "")
        + ". Korrigerat för alla prövningar i rapporten: \(sv.q).",
      english: (sides == 2
        ? "Probability that chance gives a difference at least as large, in either direction: "
        : "Probability that chance gives a difference at least as large in this direction: ")
        + en.p + (isDrawn ? " from \(en.draws) draws" : "")
        + ". Corrected for all tests in the report: \(en.q).")
  }
}

extension Search {
  fileprivate var sentence: Localised<String> {
    switch self {
    case .proven(false):
      Localised(
        swedish: "Räknat ur listorna. Det är bevisat att inget annat val ger mer.",
        english: "Counted from the rosters. It is proven that no other choice gives more.")
    case .proven(true):
      Localised(
        swedish:
          "Räknat ur listorna. Det är bevisat att inget annat val som reglerna för förslaget "
          + "tillåter ger mer.",
        english: "Counted from the rosters. It is proven that no other choice allowed by the rules of the "
          + "proposal gives more.")
    case .bounded(let most, let rules):
      Localised(
        swedish: "Räknat ur listorna. Bäst av de val som har prövats"
          + (rules ? ", enligt reglerna för förslaget" : "")
          + ". Inget val kan ge mer än \(most[.swedish]).",
        english: "Counted from the rosters. The best of those tried"
          + (rules ? ", within the rules of the proposal" : "")
          + ". No choice can give more than \(most[.english]).")
    case .tried(let rules):
      Localised(
        swedish: "Räknat ur listorna. Bäst av de val som har prövats"
          + (rules ? ", enligt reglerna för förslaget" : "") + ". Ett bättre kan finnas.",
        english: "Counted from the rosters. The best of those tried"
          + (rules ? ", within the rules of the proposal" : "") + ". A better one may exist.")
    }
  }
}
