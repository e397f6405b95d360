// The link to politics, network by network.

import Findings

extension SectionWriter {
  static let politics = SectionWriter(
    id: "politik",
    title: Localised(swedish: "Kopplingen till politiken", english: "Link to politics"),
    tells: [.politics]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.politics) else { return [] }
    let steps = sheet.wholes(.steps)
    let status = sheet.texts(.status)
    let lacking = sheet.rows { steps[$0] == nil }
    var blocks: [Block] = [
      .paragraph(
        String.lead(
          networks: status.count { $0 != "political" }, lacking: lacking.rowCount)[language])
    ]
    func table(_ sheet: Sheet, _ id: String, _ caption: Localised<String>, _ columns: [Column])
      -> Block
    {
      .table(
        maker.grid(
          sheet.worded(.status) { String.status($0)[language] }
            .worded(.level) { String.level($0)[language] }, id: id, caption: caption,
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

  fileprivate static func lead(networks: Int, lacking: Int) -> Localised<String> {
    let linked = networks - lacking
    return Localised(
      swedish:
        "En väg går från ett nätverk till det överordnade, eller till det som det rapporterar "
        + "till, steg för steg till ett politiskt nätverk. \(linked.shown(.swedish)) av "
        + "\(networks.shown(.swedish)) nätverk utanför politiken har en sådan väg.",
      english:
        "A way goes from a network to its parent, or to the one it reports to, step by step to "
        + "a political network. \(linked.shown(.english)) of \(networks.shown(.english)) networks "
        + "outside politics have such a way.")
  }

  fileprivate static func status(_ status: String) -> Localised<String> {
    switch status {
    case "political": Localised(swedish: "politiskt", english: "political")
    case "linked": Localised(swedish: "har en väg", english: "has a way")
    case "loop": Localised(swedish: "rapporterar i ring", english: "reports in a ring")
    default: Localised(swedish: "saknar väg", english: "has no way")
    }
  }

  /// The default levels in words; other levels are the dataset's own.
  fileprivate static func level(_ level: String) -> Localised<String> {
    switch level {
    case "political": Localised(swedish: "politisk", english: "political")
    case "executive": Localised(swedish: "ledning", english: "executive")
    case "manager": Localised(swedish: "chef", english: "manager")
    case "professional": Localised(swedish: "profession", english: "professional")
    default: Localised(level)
    }
  }
}
