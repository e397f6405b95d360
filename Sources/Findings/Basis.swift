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

/// How much of a finding rests on what is chosen or assumed.
package enum Doubt: Int, Sendable {
  /// Counted, proven, or clearly told from chance.
  case counted
  /// On a chosen limit, or on what people have stated.
  case chosen
  /// Simulated, or sought without proof.
  case assumed
}

extension Finding {
  /// How much of it rests on what is chosen or assumed; `nil` where a stand-in tells it, or nothing does.
  package var doubt: Doubt? {
    switch basis {
    case .counted, .contacts, .expectation, .tested, .searched(.proven): .counted
    case .rule, .stated, .answers: .chosen
    case .simulated, .searched: .assumed
    case .proxy, nil: nil
    }
  }

  /// Whether it is known by more than a stand-in, and told from chance where chance is asked: nothing else is put first.
  package var isSure: Bool {
    if case .tested(let tested, _) = basis { return tested.q <= Tested.limit }
    return doubt != nil
  }
}

// MARK: Wording

extension Basis {
  /// How certain a finding on this basis is, in a sentence or two.
  package var sentence: Localised<String> {
    switch self {
    case .counted:
      Localised(
        swedish: "Räknat ur listorna. Stämmer om de är fullständiga och aktuella.",
        english: "Counted from the lists. It holds if they are complete and up to date.")
    case .contacts:
      Localised(
        swedish: "Räknat ur listorna. Kontakter som inte står där syns inte.",
        english: "Counted from the lists. Contacts that are not in them do not show.")
    case .expectation(let source):
      Localised(
        swedish: "Det som finns är räknat ur listorna; \(source.swedish).",
        english: "What exists is counted from the lists; \(source.english).")
    case .rule:
      Localised(
        swedish:
          "Antalen är räknade ur listorna. Gränserna för betydelsen är valda, se Så är siffrorna framtagna.",
        english:
          "The numbers are counted from the lists. The limits for the importance are chosen; "
          + "see Method.")
    case .tested(let tested, let sides): Self.sentence(tested, sides)
    case .simulated(let draws, let error):
      Localised(
        swedish: "Beräknat med \(draws.shown(.swedish)) slumpade förlopp; medelfelet är "
          + "\(error.shown(.swedish, decimals: 2)). Resultatet beror mest på antagandena.",
        english: "Computed from \(draws.shown(.english)) simulated courses; the standard error is "
          + "\(error.shown(.english, decimals: 2)). The result depends mostly on the assumptions.")
    case .searched(let search): search.sentence
    case .stated:
      Localised(
        swedish: "Bygger på vad organisationerna och de ansvariga själva har uppgett.",
        english: "Based on what the organisations and those responsible have stated themselves.")
    case .answers(let count):
      Localised(
        swedish: "Bygger på \(count.shown(.swedish)) svar; fler svar kan ändra bilden.",
        english: "Based on \(count.shown(.english)) \(count == 1 ? "answer" : "answers"); more "
          + "answers may change the picture.")
    case .proxy:
      Localised(
        swedish:
          "Osäkert. Listorna säger inte vad som behövs, så en annan uppgift har använts i stället.",
        english:
          "Uncertain. The lists do not say what is needed, so another fact has been used instead.")
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
        ? "Prövat mot slumpen, åt båda håll: " : "Prövat mot slumpen, åt ett håll: ")
        + sv.p + (isDrawn ? " (\(sv.draws) dragningar)" : "")
        + ". Rättat för alla prövningar i rapporten: \(sv.q).",
      english: (sides == 2
        ? "Tested against chance, two-sided: " : "Tested against chance, one-sided: ")
        + en.p + (isDrawn ? " (\(en.draws) draws)" : "")
        + ". Corrected for all tests in the report: \(en.q).")
  }
}

extension Search {
  fileprivate var sentence: Localised<String> {
    switch self {
    case .proven(false):
      Localised(
        swedish: "Räknat ur listorna. Det är bevisat att inget annat val ger mer.",
        english: "Counted from the lists. It is proven that no other choice gives more.")
    case .proven(true):
      Localised(
        swedish:
          "Räknat ur listorna. Det är bevisat att inget annat val som reglerna för förslaget "
          + "tillåter ger mer.",
        english: "Counted from the lists. It is proven that no other choice within the rules of "
          + "the proposal gives more.")
    case .bounded(let most, let rules):
      Localised(
        swedish: "Räknat ur listorna. Bäst bland de prövade"
          + (rules ? ", enligt reglerna för förslaget" : "")
          + "; inget val kan ge mer än \(most[.swedish]).",
        english: "Counted from the lists. The best of those tried"
          + (rules ? ", within the rules of the proposal" : "")
          + "; no choice can give more than \(most[.english]).")
    case .tried(let rules):
      Localised(
        swedish: "Räknat ur listorna. Bäst bland de prövade"
          + (rules ? ", enligt reglerna för förslaget" : "") + "; ett bättre kan finnas.",
        english: "Counted from the lists. The best of those tried"
          + (rules ? ", within the rules of the proposal" : "") + "; a better one may exist.")
    }
  }
}
