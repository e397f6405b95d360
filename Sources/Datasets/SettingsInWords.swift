// The settings of a dataset in the words of the graph module.

import Loading
package import Network
package import Roster

extension Settings.Deputies {
  /// The same rule in the words of the graph module.
  package var rule: DeputyRule {
    switch self {
    case .attended: .attended
    case .always: .always
    }
  }
}

extension Settings.Thresholds {
  /// The same numbers in the words of the graph module.
  package var numbers: Thresholds {
    var numbers = Thresholds()
    numbers.soleLinkShareMedium = soleLinkShareMedium
    numbers.soleLinkShareHigh = soleLinkShareHigh
    numbers.vacantSeatsMedium = vacantSeatsMedium
    for (name, number) in risk { numbers.risk.set(name, number) }
    for (name, number) in plan { numbers.set(name, number) }
    return numbers
  }
}
