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
        english: "The lists state no meeting times for any network; all hours are assumed.")
    }
    return Localised(
      swedish:
        "Listorna anger inte mötestider för \(assumed.inWords(.swedish, isNeuter: true)) av "
        + "\(networks.inWords(.swedish, isNeuter: true)) nätverk; "
        + "timmarna där är antagna.",
      english:
        "The lists do not state meeting times for \(assumed.inWords(.english)) of "
        + "\(networks.inWords(.english)) networks; the hours there are assumed.")
  }
}
