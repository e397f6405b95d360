// What was changed in a cleaned copy, told to people and to programs.

import Loading
import Tables
import Text

/// A cleaned copy as machine-readable results have it.
struct RepairRecord: Encodable, Sendable {
  struct File: Encodable, Sendable {
    let file: String
    let source: String
    let changes: [String]
  }

  package let folder: String
  package let files: [File]
  let leftOut: [String]

  init(_ repair: Repair, language: Language) {
    folder = repair.folder
    files = repair.files.map { file in
      File(
        file: file.name, source: file.source,
        changes: file.changes.map { $0.text[language] })
    }
    leftOut = repair.leftOut
  }
}

extension Repair {
  /// A line for the copy, and one for each file.
  func printed(in language: Language) -> String {
    var lines = [
      Localised(
        swedish: "en städad kopia finns i \(folder):",
        english: "a cleaned copy stands in \(folder):")[
          language]
    ]
    for file in files {
      let changes = file.changes.map { $0.text[language] }
      let text =
        changes.isEmpty ? String.unchanged[language] : changes.joined(separator: "; ")
      lines.append("  \(file.source): \(text)")
    }
    if hasSettings {
      lines.append("  settings.yaml: " + String.unchanged[language])
    }
    for file in leftOut {
      lines.append(
        "  \(PersonalNumber.masked(file)): "
          + String.leftOut[language])
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate static let unchanged = Localised(swedish: "oförändrad", english: "unchanged")
  fileprivate static let leftOut = Localised(
    swedish: "ingen av tabellerna, inte kopierad", english: "none of the tables, left out"
  )
}

extension RepairedFile.Change {
  var text: Localised<String> {
    switch self {
    case .name(let name):
      Localised(swedish: "heter nu \(name)", english: "called \(name)")
    case .encoding(let encoding):
      Localised(
        swedish: "\(encoding.text.swedish) till UTF-8", english: "\(encoding.text.english) to UTF-8"
      )
    case .mojibake(let letters):
      Localised(
        swedish: letters == 1
          ? "1 bokstav med fel teckenkodning rättad"
          : "\(letters) bokstäver med fel teckenkodning rättade",
        english:
          "\(letters) \(letters == 1 ? "letter" : "letters") read with the wrong encoding mended")
    case .separatorLine:
      Localised(swedish: "sep=-raden borttagen", english: "the sep= line removed")
    case .titleRows(let rows):
      Localised(
        swedish:
          "\(rows) \(rows == 1 ? "rad" : "rader") ovanför rubrikraden \(rows == 1 ? "borttagen" : "borttagna")",
        english: "\(rows) \(rows == 1 ? "row" : "rows") above the header removed")
    case .separator(let separator):
      Localised(
        swedish: "\(separator.name.swedish) till komma",
        english: "\(separator.name.english) to comma")
    case .lineEnds:
      Localised(swedish: "radslut till LF", english: "line ends to LF")
    case .emptyRows(let rows):
      Localised(
        swedish: "\(rows == 1 ? "1 tom rad borttagen" : "\(rows) tomma rader borttagna")",
        english: "\(rows) empty \(rows == 1 ? "row" : "rows") removed")
    case .emptyColumns(let columns):
      Localised(
        swedish: columns == 1 ? "1 tom kolumn borttagen" : "\(columns) tomma kolumner borttagna",
        english: "\(columns) empty \(columns == 1 ? "column" : "columns") removed")
    case .blanks(let cells):
      Localised(
        swedish: "blanksteg runt \(cells) \(cells == 1 ? "cell" : "celler") borttagna",
        english: "blanks around \(cells) \(cells == 1 ? "cell" : "cells") removed")
    case .composed(let cells):
      Localised(
        swedish: "bokstäver och deras prickar sammanfogade i \(cells) "
          + (cells == 1 ? "cell" : "celler") + " (NFC)",
        english: "letters and their marks joined in \(cells) \(cells == 1 ? "cell" : "cells") (NFC)"
      )
    case .numbers(let cells):
      Localised(
        swedish:
          "\(cells) tal \(cells == 1 ? "skrivet" : "skrivna") med decimalpunkt och utan blanksteg",
        english:
          "\(cells) \(cells == 1 ? "number" : "numbers") written with point and without blanks")
    case .form:
      Localised(
        swedish: "citattecken bara där de behövs", english: "quotes only where they are needed")
    }
  }
}
