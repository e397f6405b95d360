// What the report rests on: the tables that were there, the method, the quality of the input, the key.

import Findings
import Text

extension SectionWriter {
  static let holdings = SectionWriter(
    id: "underlag", title: Localised(swedish: "Vad underlaget innehåller", english: "The input")
  ) { material, maker in
    let language = maker.speaker.language
    let present = material.holdings.filter { $0.rows != nil }
    let absent = material.holdings.filter { $0.rows == nil }.map(\.file)
    let grid = Grid(
      id: "tabell-underlag", caption: String.holdingsCaption[language],
      columns: [
        Grid.Column(String.table[language]), Grid.Column(String.rows[language], isNumber: true),
      ],
      cells: present.map { table in
        let rows = table.rows ?? 0
        return [
          Cell(table.file),
          table.isPersonal ? maker.speaker.cell(people: rows) : Cell(rows, language),
        ]
      })
    return [.table(grid)]
      + (absent.isEmpty ? [] : [.note(String.absent[language]), .list(absent)])
  }

  static let quality = SectionWriter(
    id: "datakvalitet", title: Localised(swedish: "Datakvalitet", english: "Quality of the input")
  ) { material, maker in
    let language = maker.speaker.language
    guard !material.remarkCounts.isEmpty else { return [.paragraph(String.clean[language])] }
    let counts = Grid(
      id: "tabell-anmarkningar", caption: String.countsCaption[language],
      columns: [
        Grid.Column(String.code[language]), Grid.Column(String.severity[language]),
        Grid.Column(String.count[language], isNumber: true),
      ],
      cells: material.remarkCounts.map {
        [
          Cell($0.code), Cell(String.severityWord($0.severity)[language]),
          $0.isPersonal ? maker.speaker.cell(people: $0.count) : Cell($0.count, language),
        ]
      })
    // Remarks quote the roster, so they may hold names: the annex only.
    guard maker.speaker.edition == .annex else {
      return [.paragraph(String.qualityLead[language]), .table(counts)]
    }
    let remarks = Grid(
      id: "tabell-rader", caption: String.remarksCaption[language],
      columns: [
        Grid.Column(String.place[language]), Grid.Column(String.severity[language]),
        Grid.Column(String.remark[language]),
      ],
      cells: material.remarks.map {
        [$0.place, String.severityWord($0.severity)[language], $0.sentence[language]].map {
          Cell($0)
        }
      })
    return [.paragraph(String.qualityLead[language]), .table(counts)]
      + (material.remarks.isEmpty ? [] : [.table(remarks)])
  }

  static let inputs = SectionWriter(
    id: "filer", title: Localised(swedish: "Filer och kontrollsummor", english: "Files")
  ) { material, maker in
    let language = maker.speaker.language
    // With the checksum of a list anybody can try who might be in it: the annex only.
    let isBoard = maker.speaker.edition == .board
    let grid = Grid(
      id: "tabell-filer", caption: String.filesCaption[language],
      columns: [Grid.Column(String.file[language]), Grid.Column(String.form[language])]
        + (isBoard
          ? []
          : [Grid.Column(String.bytes[language], isNumber: true), Grid.Column("SHA-256")]),
      cells: material.inputs.map {
        [Cell($0.file), Cell($0.form)]
          + (isBoard ? [] : [Cell($0.bytes, language), Cell($0.sha256)])
      }, footnote: isBoard ? String.sumsInAnnex[language] : "")
    let settings = Grid(
      id: "tabell-installningar", caption: String.settings[language],
      columns: [Grid.Column(String.setting[language]), Grid.Column(String.value[language])],
      cells: material.settings.map { [Cell($0.name), Cell($0.value)] })
    return [.table(grid), .table(settings)]
  }

  /// Which code is who: the annex only.
  static let key = SectionWriter(
    id: "nyckel", title: Localised(swedish: "Nyckel till koderna", english: "Key to the codes")
  ) { material, maker in
    let speaker = maker.speaker
    guard speaker.edition == .annex, !speaker.register.people.isEmpty else { return [] }
    let language = speaker.language
    let limit = 2000
    let people = speaker.register.people
    let grid = Grid(
      id: "tabell-nyckel", caption: String.keyCaption[language],
      columns: [
        Grid.Column(String.code[language]), Grid.Column(Column.person.title[language]),
        Grid.Column(String.function[language]),
      ],
      cells: people.prefix(limit).enumerated().map { row, entry in
        [
          speaker.register.code(row: row), speaker.register.person(entry.id, .annex),
          entry.person.function.isEmpty ? "–" : entry.person.function,
        ].map { Cell($0) }
      },
      footnote: people.count > limit ? String.keyCut(limit, people.count)[language] : "")
    return [.paragraph(String.keyLead[language]), .table(grid)]
  }
}

extension Material.RemarkCount {
  /// Whether it is on rows about people: its code begins with the name of the table.
  fileprivate var isPersonal: Bool {
    ["people", "memberships", "selftest"].contains { code.hasPrefix($0 + "/") }
  }
}

// MARK: Wording

extension String {
  fileprivate static let table = Localised(swedish: "Tabell", english: "Table")
  fileprivate static let rows = Localised(swedish: "Rader", english: "Rows")
  fileprivate static let code = Localised(swedish: "Kod", english: "Code")
  fileprivate static let severity = Localised(swedish: "Grad", english: "Severity")
  fileprivate static let count = Localised(swedish: "Antal", english: "Count")
  fileprivate static let place = Localised(swedish: "Plats", english: "Place")
  fileprivate static let remark = Localised(swedish: "Anmärkning", english: "Remark")
  fileprivate static let file = Localised(swedish: "Fil", english: "File")
  fileprivate static let bytes = Localised(swedish: "Byte", english: "Bytes")
  fileprivate static let form = Localised(swedish: "Form", english: "Form")
  fileprivate static let function = Localised(swedish: "Funktion", english: "Function")
  fileprivate static let settings = Localised(
    swedish: "Inställningar som gällde", english: "Settings in force")
  fileprivate static let setting = Localised(swedish: "Inställning", english: "Setting")
  fileprivate static let value = Localised(swedish: "Värde", english: "Value")
  fileprivate static let holdingsCaption = Localised(
    swedish: "Tabeller som har lästs", english: "Tables that were read")
  fileprivate static let countsCaption = Localised(
    swedish: "Anmärkningar efter slag", english: "Remarks by kind")
  fileprivate static let remarksCaption = Localised(
    swedish: "Anmärkningar rad för rad", english: "Remarks row by row")
  fileprivate static let sumsInAnnex = Localised(
    swedish: "Kontrollsummorna står i bilagan.", english: "The checksums are in the annex.")
  fileprivate static let filesCaption = Localised(
    swedish: "Filer som rapporten bygger på", english: "Files that the report is based on")
  fileprivate static let keyCaption = Localised(
    swedish: "Koder och personer", english: "Codes and people")

  fileprivate static let clean = Localised(
    swedish: "Det finns inga anmärkningar på underlaget.",
    english: "There are no remarks on the input.")
  fileprivate static let qualityLead = Localised(
    swedish:
      "Alla rader som har utelämnats framgår här. Rapporten blir mer fullständig när anmärkningarna är "
      + "åtgärdade.",
    english:
      "Every row that was left out is shown here. The report becomes more complete once the remarks "
      + "have been dealt with.")
  fileprivate static let keyLead = Localised(
    swedish: "I utgåvan för beslutsunderlag står koden i stället för namnet. "
      + "Koderna lottas för varje rapport och gäller bara den, om inte inställningarna behåller dem.",
    english: "The edition for board papers gives the code instead of the name. "
      + "Codes are drawn afresh for each report and apply only to it, unless the settings keep them."
  )

  fileprivate static func severityWord(_ raw: String) -> Localised<String> {
    switch raw {
    case "error": Localised(swedish: "fel", english: "error")
    case "warning": Localised(swedish: "varning", english: "warning")
    default: Localised(swedish: "upplysning", english: "note")
    }
  }

  fileprivate static let absent = Localised(
    swedish: "Följande filer finns inte i underlaget. Det som bygger på dem är utelämnat.",
    english: "The following files are not in the input. What is based on them is left out.")

  fileprivate static func keyCut(_ limit: Int, _ all: Int) -> Localised<String> {
    Localised(
      swedish: "De första \(limit.shown(.swedish)) av \(all.shown(.swedish)) personer visas.",
      english: "The first \(limit.shown(.english)) of \(all.shown(.english)) people are shown.")
  }
}
