// Meetings beside seats: whether the two readings give the same picture, who changes, and who never comes.

import Findings
import Text

extension SectionWriter {
  static let meetings = SectionWriter(
    id: "moten",
    title: Localised(swedish: "Möten i stället för platser", english: "Meetings instead of seats"),
    tells: [.meetings, .meetingsChanges, .neverAttended]
  ) { material, maker in
    let language = maker.speaker.language
    var blocks: [Block] = []
    if let sheet = material.sheet(.meetings) {
      blocks.append(.paragraph(String.lead(sheet)[language]))
      for row in 0..<sheet.rowCount {
        blocks.append(.paragraph(String.picture(sheet, row, maker.speaker)[language]))
      }
      if let changes = material.sheet(.meetingsChanges) {
        blocks.append(.table(maker.changes(changes)))
      }
    }
    if let sheet = material.sheet(.neverAttended), maker.speaker.edition == .annex {
      blocks.append(.table(maker.neverAttended(sheet)))
    }
    return blocks
  }
}

extension GridMaker {
  /// Who changes rank most; in the board edition networks only.
  fileprivate func changes(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    let of = sheet.texts(.of)
    let rows = of.indices.filter { speaker.edition == .annex || of[$0] == "networks" }
    return Grid(
      id: "tabell-moten", caption: String.changesCaption[language],
      columns: [
        Grid.Column(String.what[language]), Grid.Column(String.bySeats[language], isNumber: true),
        Grid.Column(String.byMeetings[language], isNumber: true),
      ],
      cells: rows.map { row in
        let id = sheet.text(.id, row)
        return [
          Cell(
            of[row] == "networks"
              ? speaker.register.network(id) : speaker.text(Phrase([.person(id: id)]))),
          rank(sheet.number(.rank, row)), rank(sheet.number(.rankByMeetings, row)),
        ]
      })
  }

  /// A rank that is shared by several may be half way between two.
  private func rank(_ value: Double?) -> Cell {
    guard let value else { return .none }
    return Cell(value, speaker.language, decimals: value == value.rounded() ? 0 : 1)
  }

  fileprivate func neverAttended(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    return Grid(
      id: "tabell-narvaro-noll", caption: String.neverCaption[language],
      columns: [
        Grid.Column(Column.person.title[language]),
        Grid.Column(Column.network.title[language]),
      ],
      cells: (0..<sheet.rowCount).map { row in
        [
          Cell(speaker.text(Phrase([.person(id: sheet.text(.person, row))]))),
          Cell(speaker.register.network(sheet.text(.network, row))),
        ]
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static let what = Localised(
    swedish: "Person eller nätverk", english: "Person or network")
  fileprivate static let bySeats = Localised(
    swedish: "Ordning efter platser", english: "Rank by seats")
  fileprivate static let byMeetings = Localised(
    swedish: "Ordning efter möten", english: "Rank by meetings")
  fileprivate static let changesCaption = Localised(
    swedish: "De vars ordning ändras mest när möten räknas i stället för platser",
    english: "Those whose rank changes most when meetings are counted instead of seats")
  fileprivate static let neverCaption = Localised(
    swedish: "Ledamöter med noll i närvaro", english: "Members with an attendance of zero")

  fileprivate static func lead(_ sheet: Sheet) -> Localised<String> {
    let hasAttendance = sheet[.attendance]?.machineText(0) == "true"
    let untold = Int(sheet.number(.networksUntold, 0) ?? 0)
    let left = Localised(
      swedish: untold == 0
        ? ""
        : " För \(untold.inWords(.swedish, isNeuter: true)) nätverk är inte angivet hur ofta de möts; de är inte med.",
      english: untold == 0
        ? ""
        : " For \(untold.inWords(.english)) \(untold == 1 ? "network" : "networks") it is not stated how often "
          + "they meet; \(untold == 1 ? "it is" : "they are") not included."
    )
    return Localised(
      swedish:
        "I övriga avsnitt räknas alla platser lika. Här vägs platserna med antalet möten per år"
        + (hasAttendance ? " och närvaron" : "; närvaro är inte ifylld")
        + ". Den som deltar i två nätverk räknas så många gånger som i det nätverk där personen är med minst."
        + left.swedish,
      english:
        "In the other sections every seat counts the same. Here seats are weighted by the number of meetings a year"
        + (hasAttendance ? " and by attendance" : "; attendance is not filled in")
        + ". Somebody who takes part in two networks counts as often as in the one they attend least."
        + left.english)
  }

  fileprivate static func picture(
    _ sheet: Sheet, _ row: Int, _ speaker: Speaker
  ) -> Localised<String> {
    let isPeople = sheet.text(.of, row) == "people"
    let count = Int(sheet.number(.compared, row) ?? 0)
    func correlation(_ language: Language) -> String {
      sheet.number(.rankCorrelation, row).map { $0.shown(language, decimals: 2) } ?? "–"
    }
    let subject = Localised(
      swedish: isPeople
        ? "\(speaker.people(count)) personer som deltar i flera nätverk"
        : "\(count.inWords(.swedish, isNeuter: true)) nätverk",
      english: isPeople
        ? "\(speaker.people(count)) people who take part in several networks"
        : "\(count.inWords(.english)) networks")
    let verdict: Localised<String> =
      switch sheet.text(.picture, row) {
      case "same": Localised(swedish: "samma bild", english: "the same picture")
      case "similar":
        Localised(swedish: "i stort sett samma bild", english: "much the same picture")
      default: Localised(swedish: "en annan bild", english: "another picture")
      }
    return Localised(
      swedish: "För \(subject.swedish) ger möten \(verdict.swedish) som platser "
        .replacing("en annan bild som platser", with: "en annan bild än platser")
        + "(rangkorrelation \(correlation(.swedish))).",
      english: "For \(subject.english), meetings give \(verdict.english) as seats "
        .replacing("another picture as seats", with: "another picture than seats")
        + "(rank correlation \(correlation(.english))).")
  }
}
