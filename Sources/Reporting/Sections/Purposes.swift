// The tasks of networks: which state one, and how often networks meet by agreement.

import Findings
import Text

extension SectionWriter {
  static let purposes = SectionWriter(
    id: "uppdrag",
    title: Localised(swedish: "Nätverkens uppdrag", english: "Tasks of the networks"),
    tells: [.purposes]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.purposes) else { return [] }
    let mandates = sheet.texts(.mandate)
    let decisions = sheet.wholes(.decisionsTaken)
    let lacks = mandates.indices.map { row in
      mandates[row].isEmpty && (decisions.isEmpty || decisions[row] ?? 0 == 0)
    }
    let isTold = lacks.contains(false)
    var blocks: [Block] = [
      .paragraph(
        (isTold
          ? String.lead(lacks.count { !$0 }, of: lacks.count) : String.untold)[language])
    ]
    func table(_ sheet: Sheet, _ id: String, _ caption: Localised<String>, _ columns: [Column])
      -> Block
    {
      .table(
        maker.grid(
          sheet, id: id, caption: caption, columns: columns, by: nil))
    }
    if isTold, lacks.contains(true) {
      blocks.append(
        table(
          sheet.rows { lacks[$0] }, "tabell-utan-uppdrag", String.lacking,
          [.network, .declaredLinks, .perYear]))
    }
    if maker.speaker.edition == .annex {
      blocks.append(
        table(
          sheet, "tabell-uppdrag", String.all,
          [.network, .mandate, .decisionsTaken, .declaredLinks, .perYear]))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lacking = Localised(
    swedish: "Nätverk utan angivet uppdrag", english: "Networks without a stated task")
  fileprivate static let all = Localised(
    swedish: "Uppdrag och avtalade kontakter", english: "Tasks and agreed contacts")
  fileprivate static let untold = Localised(
    swedish: "Listorna anger inte vad nätverken har för uppdrag.",
    english: "The lists do not state the tasks of the networks.")

  fileprivate static func lead(_ told: Int, of all: Int) -> Localised<String> {
    Localised(
      swedish:
        "\(told.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish)) nätverk har ett angivet uppdrag eller ett "
        + "beslut om vad de ska göra. Möten per år är hur ofta nätverket enligt listan möter andra nätverk.",
      english:
        "\(told.asOpening(.english)) of \(all.inWords(.english)) networks \(told == 1 ? "has" : "have") a stated task or a decision on "
        + "what to do. Meetings a year is how often the network meets others according to the list."
    )
  }
}
