// What the scanner says, in both languages.

package import Text

extension StructureFault.Kind {
  var code: String {
    switch self {
    case .unclosedQuote: "csv/unclosed-quote"
    case .textAfterQuote: "csv/text-after-quote"
    case .quoteInBareField: "csv/quote-in-bare-field"
    }
  }

  var sentence: Localised<String> {
    switch self {
    case .unclosedQuote:
      Localised(
        swedish: "citattecknet som öppnas här stängs aldrig",
        english: "the quote that opens here is never closed")
    case .textAfterQuote:
      Localised(
        swedish: "det står text efter det stängande citattecknet",
        english: "there is text after the closing quote")
    case .quoteInBareField:
      Localised(
        swedish:
          "det står ett citattecken mitt i ett fält som inte omges av citattecken; det läses som text",
        english: "there is a quote inside a field that is not quoted; it is read as text")
    }
  }

  var help: Localised<String> {
    Localised(
      swedish:
        "sätt citattecken runt hela fältet, och skriv ett citattecken inne i det två gånger: \"\"",
      english: "put quotes around the whole field, and write a quote inside it twice: \"\"")
  }
}

extension Localised<String> {
  static var emptyFile: Localised<String> {
    Localised(swedish: "filen är tom", english: "the file is empty")
  }

  static var writeHeader: Localised<String> {
    Localised(
      swedish: "skriv en rubrikrad med kolumnernas namn",
      english: "write a header line with the names of the columns")
  }

  static func tooLarge(_ limit: Int) -> Localised<String> {
    Localised(
      swedish: "filen är större än \(limit) byte", english: "the file is larger than \(limit) bytes"
    )
  }

  static var split: Localised<String> {
    Localised(
      swedish: "dela upp listorna på flera mappar",
      english: "split the lists into several folders")
  }

  static func unknownSeparator(_ sign: String) -> Localised<String> {
    Localised(
      swedish: "första raden anger '\(sign)' som skiljetecken",
      english: "the first line names '\(sign)' as separator")
  }

  static var separators: Localised<String> {
    Localised(
      swedish: "skiljetecknen är komma, semikolon, tabb och |",
      english: "the separators are comma, semicolon, tab and |")
  }

  static func titleRows(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "en rad ovanför rubrikraden hoppas över"
        : "\(count) rader ovanför rubrikraden hoppas över",
      english: count == 1
        ? "one row above the header is skipped" : "\(count) rows above the header are skipped")
  }

  static func missingFields(_ has: Int, _ needs: Int, _ names: [String]) -> Localised<String> {
    Localised(
      swedish: "raden har \(has) av \(needs) fält; här saknas: \(listed(names))",
      english: "the row has \(has) of \(needs) fields; missing: \(listed(names))")
  }

  static func tooManyFields(_ has: Int, _ needs: Int) -> Localised<String> {
    Localised(
      swedish: "raden har \(has) fält, rubrikraden har \(needs)",
      english: "the row has \(has) fields, the header has \(needs)")
  }

  static func quoteSeparators(_ separator: Separator) -> Localised<String> {
    Localised(
      swedish: "ett fält som innehåller \(separator.name.swedish) behöver citattecken runt sig; en "
        + "anteckning bredvid tabellen behöver en egen rubrik, eller tas bort",
      english:
        "a field that holds a \(separator.name.english) needs quotes around it; a note beside the table "
        + "needs a heading of its own, or is left out")
  }

  static func noteBeside(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "bredvid tabellen står text, som inte läses"
        + (count == 1 ? "" : ": \(count) rader"),
      english: "there is text beside the table, which is not read"
        + (count == 1 ? "" : ": \(count) rows"))
  }

  static func cellTooLong(_ bytes: Int) -> Localised<String> {
    Localised(
      swedish: "cellen är på \(bytes) byte, mer än en cell i ett kalkylark rymmer",
      english: "the cell holds \(bytes) bytes, more than a cell of a spreadsheet can")
  }

  static var cellLimit: Localised<String> {
    Localised(
      swedish:
        "en cell rymmer högst 32767 tecken; ett citattecken som inte stängs kan ha slukat raderna",
      english:
        "a cell holds at most 32767 letters; a quote that is never closed may have swallowed the rows"
    )
  }

  static func invisibleSigns(_ first: UInt32, _ count: Int) -> Localised<String> {
    let digits = String(first, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Localised(
      swedish: count == 1
        ? "ett tecken som inte syns (\(code)) utelämnas"
        : "\(count) tecken som inte syns utelämnas, det första är \(code)",
      english: count == 1
        ? "a sign that shows nothing (\(code)) is left out"
        : "\(count) signs that show nothing are left out, the first of them \(code)")
  }

  static func shortRows(_ count: Int, _ names: [String]) -> Localised<String> {
    Localised(
      swedish: (count == 1 ? "en rad slutar" : "\(count) rader slutar")
        + " före de sista kolumnerna, här: \(listed(names)); de läses som tomma",
      english: (count == 1 ? "one row ends" : "\(count) rows end")
        + " before the last columns, here: \(listed(names)); they are read as empty")
  }

  static var nul: Localised<String> {
    Localised(
      swedish: "filen innehåller ett tecken som inte är text (NUL)",
      english: "there is a NUL character in the text")
  }

  static var nulHelp: Localised<String> {
    Localised(
      swedish:
        "spara filen på nytt som CSV UTF-8; den kan vara av ett annat slag än ändelsen .csv anger",
      english: "save the file as CSV with UTF-8; a file of another kind may have the ending .csv")
  }

  static var windows1252: Localised<String> {
    Localised(
      swedish: "filen är inte sparad som UTF-8 och läses som Windows-1252",
      english: "the file is not UTF-8 here, and is read as Windows-1252")
  }

  package static var saveAsUTF8: Localised<String> {
    Localised(
      swedish: "spara filen som \"CSV UTF-8\"", english: "save the file as \"CSV UTF-8\"")
  }

  static var invalidUTF8: Localised<String> {
    Localised(
      swedish: "ett tecken här är skadat: det är inte UTF-8 som resten av filen",
      english: "a byte here is not UTF-8, although the rest of the file is")
  }

  static var invalidUTF16: Localised<String> {
    Localised(
      swedish: "ett tecken här är skadat: det är ett halvt UTF-16-tecken",
      english: "half a UTF-16 character stands here")
  }

  static var undefinedByte: Localised<String> {
    Localised(
      swedish: "ett tecken här är varken UTF-8 eller Windows-1252",
      english: "a byte here is neither UTF-8 nor Windows-1252")
  }

  static func mojibake(_ wrong: String, _ count: Int) -> Localised<String> {
    Localised(
      swedish: "'\(wrong)' är en bokstav som lästs med fel teckenkodning; "
        + (count == 1 ? "ett ställe" : "\(count) ställen") + " i filen",
      english: "'\(wrong)' is a letter that was read with the wrong encoding; "
        + (count == 1 ? "one place" : "\(count) places") + " in the file")
  }

  static var mojibakeHelp: Localised<String> {
    Localised(
      swedish: "exportera filen på nytt från källan, som UTF-8",
      english: "export the file anew from its source, as UTF-8")
  }

  static func lostLetters(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "tecknet '\u{FFFD}' står för en bokstav som gått förlorad tidigare; "
        + (count == 1 ? "ett ställe" : "\(count) ställen") + " i filen",
      english: "the sign '\u{FFFD}' stands for a letter that was lost earlier; "
        + (count == 1 ? "one place" : "\(count) places") + " in the file")
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
