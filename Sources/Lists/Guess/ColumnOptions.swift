// How well each use fits a column, by its heading and by its cells.

import Roster

extension ColumnProfile {
  /// What the column may be used for, with points and the reason in Swedish.
  var options: [(use: ColumnUse, score: Double, reason: String)] {
    var options: [(ColumnUse, Double, String)] = []
    func add(_ use: ColumnUse, _ score: Double, _ reason: String) {
      if score > 0 { options.append((use, score, reason)) }
    }
    for (rank, meaning) in meanings.prefix(5).enumerated() {
      let heading = 6.0 - Double(rank)
      let fit = fit(meaning)
      guard let use = Self.use(of: meaning), fit > -6 else { continue }
      add(use, heading + fit, fit >= 2 ? "rubriken och värdena" : "rubriken")
    }
    let isBelied = !options.isEmpty && options.allSatisfy { $0.1 < 2.5 } && share(.person) > 0.6
    for (use, score, reason) in byValues(isBelied: isBelied) { add(use, score, reason) }
    return options
  }

  /// What the heading of an empty column means, where cells may come to stand later.
  var emptyOptions: [(use: ColumnUse, score: Double, reason: String)] {
    guard let meaning = meanings.first, let use = Self.use(of: meaning),
      [.role, .from, .to, .email, .post, .attended, .period].contains(use)
    else { return [] }
    return [(use, 0.5, "rubriken")]
  }

  /// What the cells alone tell.
  ///
  /// - Parameter isBelied: whether the cells speak against the heading.
  private func byValues(isBelied: Bool) -> [(ColumnUse, Double, String)] {
    var found: [(ColumnUse, Double, String)] = []
    func add(_ use: ColumnUse, _ kind: CellKind, _ least: Double, _ score: Double, _ what: String) {
      let share = share(kind)
      guard share >= least else { return }
      found.append((use, score * share, "\(Int((share * 100).rounded())) % av värdena är \(what)"))
    }
    // A heading that is known to mean something else stands.
    let isStrange = meanings.isEmpty || isBelied
    add(.email, .email, 0.6, isStrange ? 5 : 2.5, "e-postadresser")
    guard isStrange || meanings.first == .note else { return found }
    if meanings.first != .note {
      add(.organisation, .place, 0.6, 4, "kommuner")
      add(.person, .person, 0.6, 4, "namn")
      add(.post, .post, 0.5, 3, "befattningar")
      if share(.date) >= 0.8, share(.number) < 0.8 || texts.keys.allSatisfy({ $0.contains("-") }) {
        add(.from, .date, 0.8, 2.5, "dagar")
        add(.to, .date, 0.8, 2.4, "dagar")
      }
      if share(.guid) > 0.8 { add(.id, .guid, 0.8, 1, "id") }
    }
    // Roles in a column of notes: ordinary members have none.
    if (kinds[.role] ?? 0) > 0, share(.role) >= 0.7 {
      add(.role, .role, 0.7, meanings.first == .note ? 3.5 : 4, "roller")
    }
    return found
  }

  /// How well the cells fit a meaning of the heading: from -6, not at all, to 3.
  private func fit(_ meaning: Meaning) -> Double {
    switch meaning {
    case .person:
      if share(.email) > 0.5 { return -6 }
      if share(.place) > 0.6 { return -5 }
      if share(.role) > 0.6 { return -4 }
      if share(.post) > 0.6 { return -3.5 }
      return 3 * share(.person)
    case .firstName, .lastName, .middleName: return nameWordShare > 0.5 ? 3 : 0
    case .personAndOrganisation, .personAndPost: return 1
    case .email: return share(.email) > 0.4 ? 3 : -6
    case .organisation:
      if share(.person) > 0.6 { return -4 }
      if share(.email) > 0.5 || share(.date) > 0.6 { return -6 }
      return 3 * share(.place)
    case .organisationID: return share(.place) > 0 || isNumbers ? 1 : 0
    case .department: return share(.place) > 0.6 ? 2 : -2
    case .role:
      if share(.role) >= 0.5 { return 3 }
      return share(.post) > 0.3 ? -3 : share(.role) > 0.2 ? 0.5 : -1.5
    case .post:
      if share(.role) >= 0.7 { return -3 }
      return share(.post) > 0.3 ? 3 : 0
    case .network, .networks:
      if share(.email) > 0.5 || share(.date) > 0.6 { return -6 }
      if share(.role) > 0.6 { return -5 }
      if share(.person) > 0.6 || share(.place) > 0.7 { return -3 }
      return parted > 0 ? 2 : variety < 0.6 ? 1.5 : 0.5
    case .networkID: return share(.date) > 0.5 ? -6 : 1
    case .personID: return variety > 0.3 ? 1 : -2
    case .id: return variety > 0.5 && !isCounting ? 0 : -6
    case .number: return -6
    case .from, .to: return share(.date) > 0.5 ? 3 : filled < 3 ? 0 : share(.number) > 0.8 ? 0 : -6
    case .period: return 1
    case .attended: return share(.number) > 0.5 || texts.keys.contains { $0.contains("/") } ? 2 : -4
    case .label: return 0
    case .field, .level: return share(.person) > 0.5 ? -6 : 0
    default: return 0
    }
  }

  private var isNumbers: Bool { share(.number) > 0.8 }

  private static func use(of meaning: Meaning) -> ColumnUse? {
    switch meaning {
    case .person: .person
    case .firstName: .firstName
    case .middleName: .middleName
    case .lastName: .lastName
    case .personAndOrganisation: .personAndOrganisation
    case .personAndPost: .personAndPost
    case .email: .email
    case .personID: .personID
    case .organisation, .department: .organisation
    case .organisationID: .organisationID
    case .network, .networks: .network
    case .networkID: .networkID
    case .role: .role
    case .post: .post
    case .from: .from
    case .to: .to
    case .period: .period
    case .attended: .attended
    case .id: .id
    default: nil
    }
  }
}
