// That hours in networks are assumed, said wherever they are told.

import Text

/// Of how many networks with people the rosters do not tell the hours, so that they are assumed.
struct AssumedHours {
  let networks: Int
  let assumed: Int

  /// What hours a year in the networks are called.
  var title: Localised<String> {
    if assumed == 0 {
      return Localised(swedish: "Timmar per år i nätverken", english: "Hours a year")
    }
    return assumed < networks
      ? Localised(
        swedish: "Timmar per år i nätverken (delvis antagna)",
        english: "Hours a year (assumed in part)")
      : Localised(
        swedish: "Timmar per år i nätverken (antagna)", english: "Hours a year (assumed)")
  }

  /// `nil` when all are told.
  var sentence: Localised<String>? {
    guard assumed > 0 else { return nil }
    if assumed >= networks {
      return Localised(
        swedish: "Listorna anger inte mötestider för något nätverk; alla timmar är antagna.",
        english: "The rosters tell the meeting times of no network; all hours are assumed.")
    }
    return Localised(
      swedish:
        "Listorna anger inte mötestider för \(assumed.shown(.swedish)) av \(networks.shown(.swedish)) nätverk; "
        + "timmarna där är antagna.",
      english:
        "The rosters do not tell the meeting times of \(assumed.shown(.english)) of "
        + "\(networks.shown(.english)) networks; the hours there are assumed.")
  }
}
