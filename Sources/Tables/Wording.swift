// What the scanner says, in both languages.

extension StructureFault.Kind {
  var code: String {
    switch self {
    case .unclosedQuote: "csv/unclosed-quote"
    case .textAfterQuote: "csv/text-after-quote"
    case .quoteInBareField: "csv/quote-in-bare-field"
    }
  }

  var sentence: Diagnostic.Text {
    switch self {
    case .unclosedQuote:
      Diagnostic.Text(
        "the quote that opens here is never closed", sv: "citattecknet som öppnas här stängs aldrig"
      )
    case .textAfterQuote:
      Diagnostic.Text(
        "there is text after the closing quote",
        sv: "det står text efter det stängande citattecknet")
    case .quoteInBareField:
      Diagnostic.Text(
        "there is a quote inside a field that is not quoted; it is read as text",
        sv:
          "det står ett citattecken mitt i ett fält som inte omges av citattecken; det läses som text"
      )
    }
  }

  var help: Diagnostic.Text {
    Diagnostic.Text(
      "put quotes around the whole field, and write a quote inside it twice: \"\"",
      sv: "sätt citattecken runt hela fältet, och skriv ett citattecken inne i det två gånger: \"\""
    )
  }
}

extension Diagnostic.Text {
  static let emptyFile = Diagnostic.Text("the file is empty", sv: "filen är tom")

  static let writeHeader = Diagnostic.Text(
    "write a header line with the names of the columns",
    sv: "skriv en rubrikrad med kolumnernas namn")

  static func tooLarge(_ limit: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the file is larger than \(limit) bytes", sv: "filen är större än \(limit) byte")
  }

  static let split = Diagnostic.Text(
    "split the data set in several folders", sv: "dela upp datamängden på flera mappar")

  static func unknownSeparator(_ sign: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the first line names '\(sign)' as separator",
      sv: "första raden anger '\(sign)' som skiljetecken")
  }

  static let separators = Diagnostic.Text(
    "the separators are comma, semicolon, tab and |",
    sv: "skiljetecknen är komma, semikolon, tabb och |")

  static func titleRows(_ count: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      count == 1
        ? "one row above the header is skipped" : "\(count) rows above the header are skipped",
      sv: count == 1
        ? "en rad ovanför rubrikraden hoppas över"
        : "\(count) rader ovanför rubrikraden hoppas över")
  }

  static func missingFields(_ has: Int, _ needs: Int, _ names: [String]) -> Diagnostic.Text {
    Diagnostic.Text(
      "the row has \(has) of \(needs) fields; missing: \(listed(names))",
      sv: "raden har \(has) av \(needs) fält; här saknas: \(listed(names))")
  }

  static func tooManyFields(_ has: Int, _ needs: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the row has \(has) fields, the header has \(needs)",
      sv: "raden har \(has) fält, rubrikraden har \(needs)")
  }

  static func quoteSeparators(_ separator: Separator) -> Diagnostic.Text {
    Diagnostic.Text(
      "a field that holds a \(separator.name.english) needs quotes around it; a note beside the table "
        + "needs a heading of its own, or is left out",
      sv: "ett fält som innehåller \(separator.name.swedish) behöver citattecken runt sig; en "
        + "anteckning bredvid tabellen behöver en egen rubrik, eller tas bort")
  }

  static func noteBeside(_ count: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "there is text beside the table, which is not read"
        + (count == 1 ? "" : ": \(count) rows"),
      sv: "bredvid tabellen står text, som inte läses" + (count == 1 ? "" : ": \(count) rader"))
  }

  static func cellTooLong(_ bytes: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the cell holds \(bytes) bytes, more than a cell of a spreadsheet can",
      sv: "cellen är på \(bytes) byte, mer än en cell i ett kalkylark rymmer")
  }

  static let cellLimit = Diagnostic.Text(
    "a cell holds at most 32767 letters; a quote that is never closed may have swallowed the rows",
    sv: "en cell rymmer högst 32767 tecken; ett citattecken som inte stängs kan ha slukat raderna")

  static func invisibleSigns(_ first: UInt32, _ count: Int) -> Diagnostic.Text {
    let digits = String(first, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic.Text(
      count == 1
        ? "a sign that shows nothing (\(code)) is left out"
        : "\(count) signs that show nothing are left out, the first of them \(code)",
      sv: count == 1
        ? "ett tecken som inte syns (\(code)) utelämnas"
        : "\(count) tecken som inte syns utelämnas, det första är \(code)")
  }

  static func shortRows(_ count: Int, _ names: [String]) -> Diagnostic.Text {
    Diagnostic.Text(
      (count == 1 ? "one row ends" : "\(count) rows end")
        + " before the last columns, here: \(listed(names)); they are read as empty",
      sv: (count == 1 ? "en rad slutar" : "\(count) rader slutar")
        + " före de sista kolumnerna, här: \(listed(names)); de läses som tomma")
  }

  static let nul = Diagnostic.Text(
    "there is a NUL character in the text", sv: "filen innehåller ett tecken som inte är text (NUL)"
  )

  static let nulHelp = Diagnostic.Text(
    "save the file as CSV with UTF-8; a file of another kind may have the ending .csv",
    sv: "spara filen på nytt som CSV UTF-8; den kan vara av ett annat slag än ändelsen .csv anger")

  static let windows1252 = Diagnostic.Text(
    "the file is not UTF-8 here, and is read as Windows-1252",
    sv: "filen är inte sparad som UTF-8 och läses som Windows-1252")

  package static let saveAsUTF8 = Diagnostic.Text(
    "save the file as \"CSV UTF-8\"", sv: "spara filen som \"CSV UTF-8\"")

  static let invalidUTF8 = Diagnostic.Text(
    "a byte here is not UTF-8, although the rest of the file is",
    sv: "ett tecken här är skadat: det är inte UTF-8 som resten av filen")

  static let invalidUTF16 = Diagnostic.Text(
    "half a UTF-16 character stands here",
    sv: "ett tecken här är skadat: det är ett halvt UTF-16-tecken")

  static let undefinedByte = Diagnostic.Text(
    "a byte here is neither UTF-8 nor Windows-1252",
    sv: "ett tecken här är varken UTF-8 eller Windows-1252")

  static func mojibake(_ wrong: String, _ count: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(wrong)' is a letter that was read with the wrong encoding; "
        + (count == 1 ? "one place" : "\(count) places") + " in the file",
      sv: "'\(wrong)' är en bokstav som lästs med fel teckenkodning; "
        + (count == 1 ? "ett ställe" : "\(count) ställen") + " i filen")
  }

  static let mojibakeHelp = Diagnostic.Text(
    "export the file anew from its source, as UTF-8",
    sv: "exportera filen på nytt från källan, som UTF-8")

  static func lostLetters(_ count: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the sign '\u{FFFD}' stands for a letter that was lost earlier; "
        + (count == 1 ? "one place" : "\(count) places") + " in the file",
      sv: "tecknet '\u{FFFD}' står för en bokstav som gått förlorad tidigare; "
        + (count == 1 ? "ett ställe" : "\(count) ställen") + " i filen")
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
