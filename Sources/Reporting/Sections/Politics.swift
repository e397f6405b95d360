// The link to politics, network by network.

import Findings
import Text

extension SectionWriter {
  static let politics = SectionWriter(
    id: "politik",
    title: Localised(swedish: "Kopplingen till politiken", english: "Link to politics"),
    tells: [.politics], restsOnClasses: true
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.politics) else { return [] }
    let steps = sheet.wholes(.steps)
    let status = sheet.texts(.status)
    let isUnclear = status.map { $0 == "unknown" }
    let lacking = sheet.rows { steps[$0] == nil && !isUnclear[$0] }
    var blocks: [Block] = [
      .paragraph(
        String.lead(
          networks: status.count { !["political", "unknown"].contains($0) },
          lacking: lacking.rowCount, unclear: isUnclear.count { $0 })[language])
    ]
    func table(_ sheet: Sheet, _ id: String, _ caption: Localised<String>, _ columns: [Column])
      -> Block
    {
      .table(
        maker.grid(
          sheet.worded(.status) { String.status($0)[language] }
            .worded(.level) { cellText($0, .level, nil, language) }, id: id, caption: caption,
          columns: columns, by: .steps, ascending: true))
    }
    if lacking.rowCount > 0 {
      blocks.append(
        table(lacking, "tabell-utan-politik", String.lacking, [.network, .level, .status]))
    }
    if maker.speaker.edition == .annex {
      blocks.append(
        table(
          sheet, "tabell-politik", String.all,
          [.network, .level, .steps, .politicalNetwork, .path, .status]))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lacking = Localised(
    swedish: "Nätverk utan väg till politiken", english: "Networks without a way to politics")
  fileprivate static let all = Localised(
    swedish: "Vägen från varje nätverk", english: "The way from each network")

  fileprivate static func lead(networks: Int, lacking: Int, unclear: Int) -> Localised<String> {
    let linked = networks - lacking
    let other = unclear == 0 ? Localised("") : Self.unclear(unclear)
    return Localised(
      swedish:
        "En väg går från ett nätverk till det överordnade, eller till det som det rapporterar "
        + "till, steg för steg till ett politiskt nätverk. \(linked.shown(.swedish)) av "
        + "\(networks.shown(.swedish)) nätverk utanför politiken har en sådan väg.\(other.swedish)",
      english:
        "A way goes from a network to its parent, or to the one it reports to, step by step to "
        + "a political network. \(linked.shown(.english)) of \(networks.shown(.english)) networks "
        + "outside politics have such a way.\(other.english)")
  }

  private static func unclear(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        " För \(count.shown(.swedish)) nätverk kan det inte bedömas, eftersom nivåernas namn inte "
        + "säger vilka som är politiska.",
      english:
        " For \(count.shown(.english)) \(count == 1 ? "network" : "networks") it cannot be judged, "
        + "since the names of the levels do not tell which are political.")
  }

  fileprivate static func status(_ status: String) -> Localised<String> {
    switch status {
    case "political": Localised(swedish: "politiskt", english: "political")
    case "linked": Localised(swedish: "har en väg", english: "has a way")
    case "unknown": Localised(swedish: "kan inte bedömas", english: "cannot be judged")
    case "loop": Localised(swedish: "rapporterar i ring", english: "reports in a ring")
    default: Localised(swedish: "saknar väg", english: "has no way")
    }
  }
}
