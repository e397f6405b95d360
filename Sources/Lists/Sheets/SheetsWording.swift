// What is said of files and sheets that give no list, in both languages.

import Tables

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
  func sentence(_ detail: String) -> Diagnostic.Text {
    switch self {
    case .encrypted:
      Diagnostic.Text(
        "the workbook is protected by a password and cannot be read",
        sv: "arbetsboken är skyddad med lösenord och kan inte läsas")
    case .bomb:
      Diagnostic.Text(
        "the workbook would swell to \(detail) bytes when it is unpacked; it is not read",
        sv: "arbetsboken skulle svälla till \(detail) byte när den packas upp; den läses inte")
    case .broken: .brokenWorkbook(detail)
    case .empty:
      Diagnostic.Text("the file is empty", sv: "filen är tom")
    case .rows:
      Diagnostic.Text(
        "the sheet has more rows than the 300000 that are read (\(detail))",
        sv: "bladet har fler rader än de 300000 som läses (\(detail))")
    case .cells:
      Diagnostic.Text(
        "the workbook has more cells than the 6 million that are read (\(detail))",
        sv: "arbetsboken har fler celler än de 6 miljoner som läses (\(detail))")
    case .bytes, .memory:
      Diagnostic.Text(
        "the workbook holds more than can be read within the limits of memory",
        sv: "arbetsboken rymmer mer än vad som kan läsas inom minnesgränsen")
    case .noReader: .noReader
    }
  }

  var help: Diagnostic.Text {
    switch self {
    case .encrypted:
      Diagnostic.Text(
        "open it in Excel and save a copy without a password",
        sv: "öppna den i Excel och spara en kopia utan lösenord")
    case .bomb, .broken, .empty: .saveAnew
    case .rows, .cells, .bytes, .memory:
      Diagnostic.Text(
        "formats that reach to the last row make a sheet long: copy the rows of the list to a new workbook",
        sv:
          "formatering ända ner till sista raden gör bladet långt: kopiera listans rader till en ny arbetsbok"
      )
    case .noReader: .installReader
    }
  }
}

extension Diagnostic.Text {
  static let missing = Diagnostic.Text("there is no such file", sv: "filen finns inte")

  static let directory = Diagnostic.Text(
    "this is a folder, not a file", sv: "detta är en mapp, inte en fil")

  static let unreadable = Diagnostic.Text("the file cannot be read", sv: "filen kan inte läsas")

  static func tooLarge(_ bytes: Int, _ limit: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the file is \(bytes) bytes; at most \(limit) are read",
      sv: "filen är på \(bytes) byte; högst \(limit) läses")
  }

  static let split = Diagnostic.Text(
    "split the list into several", sv: "dela upp listan på flera")

  static let notText = Diagnostic.Text(
    "the file is a workbook, although its name says text",
    sv: "filen är en arbetsbok, fast namnet säger text")

  static let nameAsWorkbook = Diagnostic.Text(
    "give it the ending .xlsx (or .xls, .ods)", sv: "ge den ändelsen .xlsx (eller .xls, .ods)")

  static let noReader = Diagnostic.Text(
    "the workbook cannot be read: python-calamine is not installed beside the program",
    sv: "arbetsboken kan inte läsas: python-calamine är inte installerat bredvid programmet")

  static let installReader = Diagnostic.Text(
    "run 'make setup', or save each sheet as \"CSV UTF-8\"",
    sv: "kör 'make setup', eller spara varje blad som \"CSV UTF-8\"")

  static func tooSlow(_ seconds: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the workbook was not read within \(seconds) seconds",
      sv: "arbetsboken hann inte läsas på \(seconds) sekunder")
  }

  static let saveAsText = Diagnostic.Text(
    "save the sheet as \"CSV UTF-8\"", sv: "spara bladet som \"CSV UTF-8\"")

  static func brokenWorkbook(_ reason: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the workbook is damaged or of another kind than its name says (\(reason))",
      sv: "arbetsboken är skadad eller av annat slag än namnet säger (\(reason))")
  }

  static let saveAnew = Diagnostic.Text(
    "open it in Excel and save it anew as .xlsx", sv: "öppna den i Excel och spara om den som .xlsx"
  )

  static func emptySheet(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the sheet \(name.quoted) holds nothing", sv: "bladet \(name.quoted) är tomt")
  }

  static func hiddenSheet(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the sheet \(name.quoted) is hidden, and is read as the others",
      sv: "bladet \(name.quoted) är dolt och läses som de andra")
  }

  static let hiddenHelp = Diagnostic.Text(
    "write 'shape: nothing' for it in lists.yaml if it is not to be read",
    sv: "skriv 'shape: nothing' för det i lists.yaml om det inte ska läsas")

  static func noCells(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the sheet \(name.quoted) has no cells (a chart or a picture) and is not read",
      sv: "bladet \(name.quoted) har inga celler (ett diagram eller en bild) och läses inte")
  }

  static let nothingInWorkbook = Diagnostic.Text(
    "no sheet of the workbook holds any text; pictures of a list are not read",
    sv: "inget blad i arbetsboken innehåller text; bilder av en lista läses inte")
}
