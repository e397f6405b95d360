// That hours in networks are assumed, said wherever they are told.

import Text

/// Of how many networks with people the rosters do not tell the hours, so that they are assumed.
struct AssumedHours {
  let networks: Int
  let assumed: Int

  /// What hours a year in the networks are called.
  var title: Localised<String> {
    if assumed == 0 {
      return Localised(
        swedish: "Timmar per år i nätverken", english: "Hours a year in the networks")
    }
    return assumed < networks
      ? Localised(
        swedish: "Timmar per år i nätverken (delvis antagna)",
        english: "Hours a year in the networks (partly assumed)")
      : Localised(
        swedish: "Timmar per år i nätverken (antagna)",
        english: "Hours a year in the networks (assumed)")
  }

  /// `nil` when all are told.
  var sentence: Localised<String>? {
    guard assumed > 0 else { return nil }
    if assumed >= networks {
      return Localised(
        swedish: "Listorna anger inte hur länge något nätverk möts. Alla timmar är antagna.",
        english: "The lists do not say how long any network meets. All hours are assumed.")
    }
    return Localised(
      swedish:
        "Listorna anger inte hur länge \(assumed.inWords(.swedish, isNeuter: true)) av "
        + "\(networks.inWords(.swedish, isNeuter: true)) nätverk möts. "
        + "Timmarna där är antagna.",
      english:
        "The lists do not say how long \(assumed.inWords(.english)) of "
        + "\(networks.inWords(.english)) networks meet. The hours there are assumed.")
  }
}
