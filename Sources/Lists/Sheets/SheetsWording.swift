// What is said of files and sheets that give no list, in both languages.

import Tables
import Text

/// Why ``workbookProgram`` stopped.
enum WorkbookFault: String {
  case encrypted
  case bomb
  case broken
  case empty
  case rows
  case cells
  case bytes
  case memory
  case noReader = "no-reader"

  var code: String {
    switch self {
    case .encrypted: "encrypted"
    case .bomb: "bomb"
    case .broken: "broken"
    case .empty: "empty"
    case .rows: "too-many-rows"
    case .cells, .bytes, .memory: "too-many-cells"
    case .noReader: "no-workbook-reader"
    }
  }

  /// - Parameter detail: what the program said beside.
  func sentence(_ detail: String) -> Localised<String> {
    switch self {
    case .encrypted:
      Localised(
        swedish: "arbetsboken är skyddad med lösenord och kan inte läsas",
        english: "the workbook is protected by a password and cannot be read")
    case .bomb:
      Localised(
        swedish: "arbetsboken skulle svälla till \(detail) byte när den packas upp; den läses inte",
        english: "the workbook would swell to \(detail) bytes when it is unpacked; it is not read")
    case .broken: .brokenWorkbook(detail)
    case .empty:
      Localised(swedish: "filen är tom", english: "the file is empty")
    case .rows:
      Localised(
        swedish: "bladet har fler rader än de 300000 som läses (\(detail))",
        english: "the sheet has more rows than the 300000 that are read (\(detail))")
    case .cells:
      Localised(
        swedish: "arbetsboken har fler celler än de 6 miljoner som läses (\(detail))",
        english: "the workbook has more cells than the 6 million that are read (\(detail))")
    case .bytes, .memory:
      Localised(
        swedish: "arbetsboken rymmer mer än vad som kan läsas inom minnesgränsen",
        english: "the workbook holds more than can be read within the limits of memory")
    case .noReader: .noReader
    }
  }

  var help: Localised<String> {
    switch self {
    case .encrypted:
      Localised(
        swedish: "öppna den i Excel och spara en kopia utan lösenord",
        english: "open it in Excel and save a copy without a password")
    case .bomb, .broken, .empty: .saveAnew
    case .rows, .cells, .bytes, .memory:
      Localised(
        swedish:
          "formatering ända ner till sista raden gör bladet långt: kopiera listans rader till en ny arbetsbok",
        english:
          "formats that reach to the last row make a sheet long: copy the rows of the list to a new workbook"
      )
    case .noReader: .installReader
    }
  }
}

extension Localised<String> {
  static var missing: Localised<String> {
    Localised(swedish: "filen finns inte", english: "there is no such file")
  }

  static var directory: Localised<String> {
    Localised(
      swedish: "detta är en mapp, inte en fil", english: "this is a folder, not a file")
  }

  static var unreadable: Localised<String> {
    Localised(swedish: "filen kan inte läsas", english: "the file cannot be read")
  }

  static func tooLarge(_ bytes: Int, _ limit: Int) -> Localised<String> {
    Localised(
      swedish: "filen är på \(bytes) byte; högst \(limit) läses",
      english: "the file is \(bytes) bytes; at most \(limit) are read")
  }

  static var split: Localised<String> {
    Localised(
      swedish: "dela upp listan på flera", english: "split the list into several")
  }

  static var notText: Localised<String> {
    Localised(
      swedish: "filen är en arbetsbok, fast namnet säger text",
      english: "the file is a workbook, although its name says text")
  }

  static var nameAsWorkbook: Localised<String> {
    Localised(
      swedish: "ge den ändelsen .xlsx (eller .xls, .ods)",
      english: "give it the ending .xlsx (or .xls, .ods)")
  }

  static var noReader: Localised<String> {
    Localised(
      swedish: "arbetsboken kan inte läsas: python-calamine är inte installerat bredvid programmet",
      english: "the workbook cannot be read: python-calamine is not installed beside the program")
  }

  static var installReader: Localised<String> {
    Localised(
      swedish:
        "kör 'make setup' (installerat program: 'diagonal setup'), eller spara varje blad som \"CSV UTF-8\"",
      english:
        "run 'make setup' ('diagonal setup' where it is installed), or save each sheet as \"CSV UTF-8\""
    )
  }

  static func tooSlow(_ seconds: Int) -> Localised<String> {
    Localised(
      swedish: "arbetsboken hann inte läsas på \(seconds) sekunder",
      english: "the workbook was not read within \(seconds) seconds")
  }

  static var saveAsText: Localised<String> {
    Localised(
      swedish: "spara bladet som \"CSV UTF-8\"", english: "save the sheet as \"CSV UTF-8\"")
  }

  static func brokenWorkbook(_ reason: String) -> Localised<String> {
    Localised(
      swedish: "arbetsboken är skadad eller av annat slag än namnet säger (\(reason))",
      english: "the workbook is damaged or of another kind than its name says (\(reason))")
  }

  static var saveAnew: Localised<String> {
    Localised(
      swedish: "öppna den i Excel och spara om den som .xlsx",
      english: "open it in Excel and save it anew as .xlsx")
  }

  static func emptySheet(_ name: String) -> Localised<String> {
    Localised(
      swedish: "bladet \(name.quoted) är tomt", english: "the sheet \(name.quoted) holds nothing")
  }

  static func hiddenSheet(_ name: String) -> Localised<String> {
    Localised(
      swedish: "bladet \(name.quoted) är dolt och läses som de andra",
      english: "the sheet \(name.quoted) is hidden, and is read as the others")
  }

  static var hiddenHelp: Localised<String> {
    Localised(
      swedish: "skriv 'shape: nothing' för det i lists.yaml om det inte ska läsas",
      english: "write 'shape: nothing' for it in lists.yaml if it is not to be read")
  }

  static func noCells(_ name: String) -> Localised<String> {
    Localised(
      swedish: "bladet \(name.quoted) har inga celler (ett diagram eller en bild) och läses inte",
      english: "the sheet \(name.quoted) has no cells (a chart or a picture) and is not read")
  }

  static var nothingInWorkbook: Localised<String> {
    Localised(
      swedish: "inget blad i arbetsboken innehåller text; bilder av en lista läses inte",
      english: "no sheet of the workbook holds any text; pictures of a list are not read")
  }
}
