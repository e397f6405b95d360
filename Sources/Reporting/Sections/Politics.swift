// The link to politics, network by network.

import Findings
import Text

extension SectionWriter {
  static let politics = SectionWriter(
    id: "politik",
    title: Localised(swedish: "Kopplingen till politiken", english: "Links to politics"),
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
          sheet.worded(.status) { CodeWords.politics.word($0)[language] }
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
    swedish: "Nätverk som inte rapporterar till politiken, direkt eller via andra",
    english: "Networks that do not report to politics, directly or through others")
  fileprivate static let all = Localised(
    swedish: "Hur varje nätverk rapporterar till politiken",
    english: "How each network reports to politics")

  fileprivate static func lead(networks: Int, lacking: Int, unclear: Int) -> Localised<String> {
    let linked = networks - lacking
    let other = unclear == 0 ? Localised("") : Self.unclear(unclear)
    return Localised(
      swedish:
        "Ett nätverk är kopplat till politiken när det rapporterar till ett politiskt nätverk, direkt eller via "
        + "andra. Ett överordnat nätverk räknas som ett det rapporterar till. "
        + "\(linked == 0 ? "Inget" : linked.asOpening(.swedish, isNeuter: true)) av "
        + "\(networks.inWords(.swedish)) nätverk utanför politiken är kopplade till den.\(other.swedish)",
      english:
        "A network is linked to politics when it reports to a political network, directly or through others. "
        + "A parent network counts as one it reports to. \(linked == 0 ? "None" : linked.asOpening(.english)) of "
        + "\(networks.inWords(.english)) networks outside politics \(linked < 2 ? "is" : "are") linked to it.\(other.english)"
    )
  }

  private static func unclear(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        " För \(count.inWords(.swedish, isNeuter: true)) nätverk kan det inte bedömas, eftersom nivåernas namn inte "
        + "visar vilka som är politiska.",
      english:
        " For \(count.inWords(.english)) \(count == 1 ? "network" : "networks") it cannot be judged, "
        + "since the names of the levels do not show which are political.")
  }
}
