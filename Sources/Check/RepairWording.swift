// What was changed in a cleaned copy, told to people and to programs.

import Loading
import Tables

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

  init(_ repair: Repair, isSwedish: Bool) {
    folder = repair.folder
    files = repair.files.map { file in
      File(
        file: file.name, source: file.source,
        changes: file.changes.map { $0.text.in(swedish: isSwedish) })
    }
    leftOut = repair.leftOut
  }
}

extension Repair {
  /// A line for the copy, and one for each file.
  func printed(swedish isSwedish: Bool) -> String {
    var lines = [
      isSwedish ? "en städad kopia finns i \(folder):" : "a cleaned copy stands in \(folder):"
    ]
    for file in files {
      let changes = file.changes.map { $0.text.in(swedish: isSwedish) }
      let text =
        changes.isEmpty ? (isSwedish ? "oförändrad" : "unchanged") : changes.joined(separator: "; ")
      lines.append("  \(file.source): \(text)")
    }
    if hasSettings {
      lines.append("  settings.yaml: " + (isSwedish ? "oförändrad" : "unchanged"))
    }
    for file in leftOut {
      lines.append(
        "  \(PersonalNumber.masked(file)): "
          + (isSwedish
            ? "hör inte till datamängden, inte kopierad" : "no part of the dataset, left out"))
    }
    return lines.joined(separator: "\n")
  }
}

extension RepairedFile.Change {
  var text: Diagnostic.Text {
    switch self {
    case .name(let name):
      Diagnostic.Text("called \(name)", sv: "heter nu \(name)")
    case .encoding(let encoding):
      Diagnostic.Text(
        "\(encoding.text.english) to UTF-8", sv: "\(encoding.text.swedish) till UTF-8")
    case .mojibake(let letters):
      Diagnostic.Text(
        "\(letters) \(letters == 1 ? "letter" : "letters") read with the wrong encoding mended",
        sv: letters == 1
          ? "1 bokstav med fel teckenkodning rättad"
          : "\(letters) bokstäver med fel teckenkodning rättade")
    case .separatorLine:
      Diagnostic.Text("the sep= line removed", sv: "sep=-raden borttagen")
    case .titleRows(let rows):
      Diagnostic.Text(
        "\(rows) \(rows == 1 ? "row" : "rows") above the header removed",
        sv:
          "\(rows) \(rows == 1 ? "rad" : "rader") ovanför rubrikraden \(rows == 1 ? "borttagen" : "borttagna")"
      )
    case .separator(let separator):
      Diagnostic.Text(
        "\(separator.name.english) to comma", sv: "\(separator.name.swedish) till komma")
    case .lineEnds:
      Diagnostic.Text("line ends to LF", sv: "radslut till LF")
    case .emptyRows(let rows):
      Diagnostic.Text(
        "\(rows) empty \(rows == 1 ? "row" : "rows") removed",
        sv: "\(rows == 1 ? "1 tom rad borttagen" : "\(rows) tomma rader borttagna")")
    case .emptyColumns(let columns):
      Diagnostic.Text(
        "\(columns) empty \(columns == 1 ? "column" : "columns") removed",
        sv: columns == 1 ? "1 tom kolumn borttagen" : "\(columns) tomma kolumner borttagna")
    case .blanks(let cells):
      Diagnostic.Text(
        "blanks around \(cells) \(cells == 1 ? "cell" : "cells") removed",
        sv: "blanksteg runt \(cells) \(cells == 1 ? "cell" : "celler") borttagna")
    case .composed(let cells):
      Diagnostic.Text(
        "letters and their marks joined in \(cells) \(cells == 1 ? "cell" : "cells") (NFC)",
        sv: "bokstäver och deras prickar sammanfogade i \(cells) "
          + (cells == 1 ? "cell" : "celler") + " (NFC)")
    case .numbers(let cells):
      Diagnostic.Text(
        "\(cells) \(cells == 1 ? "number" : "numbers") written with point and without blanks",
        sv: "\(cells) tal \(cells == 1 ? "skrivet" : "skrivna") med decimalpunkt och utan blanksteg"
      )
    case .form:
      Diagnostic.Text(
        "quotes only where they are needed", sv: "citattecken bara där de behövs")
    }
  }
}
