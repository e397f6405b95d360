// What is said of networks that do not report to politics, and of those that report to each other.

import Findings
import Text

extension Finding {
  /// - Parameters:
  ///   - networks: each with whether it has no mandate either.
  ///   - all: how many networks outside politics there are.
  static func noWays(_ networks: [(id: String, isWithoutMandate: Bool)], of all: Int) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish: "Listorna säger inte hur nätverkens frågor når de förtroendevalda.",
      english: "The lists do not say how the networks' questions reach elected representatives.")
    let action = Localised<Phrase>(
      swedish: "Direktionen bestämmer vart nätverken ska rapportera, och kansliet skriver in det.",
      english: "The board decides where the networks are to report, and the office enters it.")
    let (count, bare) = (networks.count, networks.count(where: \.isWithoutMandate))
    guard count > Finding.mostSingle else {
      return networks.map { id, isWithoutMandate in
        let also = Localised(
          swedish: isWithoutMandate ? " Det har inte heller något angivet uppdrag." : "",
          english: isWithoutMandate ? " Nor does it have a stated task." : "")
        return Finding(
          kind: "no_way_to_politics", severity: isWithoutMandate ? .medium : .low,
          subjects: [.network(id)], basis: .contacts,
          fact: Localised(
            swedish: """
              Nätverket \(network: id) rapporterar inte till något politiskt nätverk, varken direkt eller via \
              andra.\(also.swedish)
              """,
            english: """
              The network \(network: id) does not report to any political network, directly or through \
              others.\(also.english)
              """),
          meaning: meaning, action: action)
      }
    }
    func list(_ language: Language) -> Phrase {
      .few(networks.map { "\(network: $0.id)" }, language)
    }
    let also = Localised(
      swedish: bare == 0
        ? ""
        : bare == count
          ? " Inget av dem har heller något angivet uppdrag."
          : " \(bare.asOpening(.swedish, isNeuter: true)) av dem har inte heller något angivet uppdrag.",
      english: bare == 0
        ? ""
        : bare == count
          ? " None of them has a stated task either."
          : " \(bare.asOpening(.english)) of them \(bare == 1 ? "has" : "have") no stated task either."
    )
    let opening = Localised(
      swedish: count == all
        ? """
        Inget av \(all.inWords(.swedish)) nätverk utanför politiken rapporterar till något politiskt \
        nätverk, varken direkt eller via andra:\u{20}
        """
        : """
        \(count.asOpening(.swedish)) av \(all.inWords(.swedish)) nätverk utanför politiken rapporterar inte \
        till något politiskt nätverk, varken direkt eller via andra:\u{20}
        """,
      english: count == all
        ? "None of \(all.inWords(.english)) networks outside politics reports to any political network, directly or through others: "
        : """
        \(count.asOpening(.english)) of \(all.inWords(.english)) networks outside politics report to no \
        political network, directly or through others:\u{20}
        """
    )
    return [
      Finding(
        kind: "no_way_to_politics", severity: bare > 0 ? .medium : .low,
        subjects: networks.map { .network($0.id) }, tellsOf: count,
        measures: [Measure("networks", Double(count)), Measure("without_mandate", Double(bare))],
        basis: .contacts,
        fact: Localised(
          swedish: "\(opening.swedish)" + list(.swedish) + ".\(also.swedish)",
          english: "\(opening.english)" + list(.english) + ".\(also.english)"),
        meaning: meaning, action: action)
    ]
  }

  static func loop(_ ids: [String]) -> Finding {
    func names(_ language: Language) -> Phrase {
      .few(ids.map { "\(network: $0)" }, language, hasTable: false)
    }
    let isOne = ids.count == 1
    return Finding(
      kind: "report_loop", severity: .low, subjects: ids.map { .network($0) },
      measures: [Measure("networks", Double(ids.count))],
      basis: .contacts,
      fact: isOne
        ? Localised(
          swedish: "Nätverket \(names(.swedish)) står som överordnat sig självt.",
          english: "The network \(names(.english)) is listed as its own parent.")
        : Localised(
          swedish: "Nätverken \(names(.swedish)) rapporterar till varandra.",
          english: "The networks \(names(.english)) report to each other."),
      meaning: Localised(
        swedish: "Listorna visar då inte vilket av dem som för frågorna vidare.",
        english: "The lists then do not show which of them takes matters further."),
      action: Localised(
        swedish: "Direktionen bestämmer vilket nätverk som för frågorna vidare uppåt.",
        english: "The board decides which network takes matters further up."))
  }
}
