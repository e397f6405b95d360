// What the parser of arguments says, in Swedish: it knows English only, so its sentences are matched as it words them.

/// The parser's messages and help pages for whoever reads Swedish.
///
/// The parser has no door for other languages, and its kinds of errors are its own. What is matched is pinned by tests that
/// put every question to the real parser; a sentence that is not known stays in English.
enum UsageWords {
  /// A message of an error: the sentence, a line of help, how the command is written, and where more is told.
  static func swedish(error text: String) -> String {
    lines(text) { line in
      if let error = line.after("Error: ") { return "Fel: " + sentence(swedish: error) }
      if let help = line.after("Help:  ") { return "Hjälp: " + help }
      if let usage = line.after("Usage: ") { return "Användning: " + usage }
      if let missing = line.after("   or: ") { return "   eller: " + sentence(swedish: missing) }
      if let more = line.wholeMatch(of: #/  See '(.+)' for more information\./#) {
        return "  Mer hjälp: \(more.1)"
      }
      return line
    }
  }

  /// A page of help.
  static func swedish(help text: String) -> String {
    lines(text) { line in
      if let overview = line.after("OVERVIEW: ") { return "ÖVERSIKT: " + overview }
      if let usage = line.after("USAGE: ") { return "ANVÄNDNING: " + usage }
      if let more = line.wholeMatch(of: #/  See '(.+)' for detailed help\./#) {
        return "  Mer hjälp: \(more.1)"
      }
      // Lines are broken to the width of the window, before these words too.
      return headings[line]
        ?? line.replacing(/(^\s*|\(|; )default:/) { "\($0.output.1)annars:" }
        .replacing("(values:", with: "(värden:")
        .replacing("Show the version.", with: "Visa versionen.")
        .replacing("Show subcommand help information.", with: "Visa hjälp om ett kommando.")
        .replacing("Show help information.", with: "Visa hjälp.")
    }
  }

  private static let headings = [
    "ARGUMENTS:": "ARGUMENT:", "OPTIONS:": "FLAGGOR:", "SUBCOMMANDS:": "KOMMANDON:",
  ]

  private static func lines(_ text: String, _ word: (String) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { word(String($0)) }
      .joined(separator: "\n")
  }

  /// A sentence of the parser, as its version 1.8.2 words it.
  private static func sentence(swedish text: String) -> String {
    if let said = text.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/) {
      return "flaggan ”\(said.1)” finns inte. Menas ”\(said.2)”?"
    }
    if let said = text.wholeMatch(of: /Unknown option '(.+)'/) {
      return "flaggan ”\(said.1)” finns inte"
    }
    if let said = text.wholeMatch(of: /Missing value for '(.+)' in '(.+)'/) {
      return "värdet saknas för ”\(said.1)” i ”\(said.2)”"
    }
    if let said = text.wholeMatch(of: /Missing value for '(.+)'/) {
      return "värdet saknas för ”\(said.1)”"
    }
    if let said = text.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return "flaggan ”\(said.1)” tar inget värde, men ”\(said.2)” är angivet"
    }
    if let said = text.wholeMatch(of: /Unexpected argument '(.*)'/) {
      return "”\(said.1)” hör inte hit"
    }
    if let said = text.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
      return "detta hör inte hit: ”\(said.1.replacing("', '", with: "”, ”"))”"
    }
    if let said = text.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return "”\(said.1)” saknas"
    }
    if let said = text.wholeMatch(of: /Missing one of: '(.+)'/) {
      return "ett av detta saknas: ”\(said.1.replacing("', '", with: "”, ”"))”"
    }
    if let said = text.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'(.*)/) {
      return "”\(said.1)” går inte att använda för ”\(said.2)”" + choice(swedish: said.3)
    }
    if let said = text.wholeMatch(
      of: /Value to be set with flag '(.+)' had already been set with flag '(.+)'/)
    {
      return "”\(said.1)” och ”\(said.2)” kan inte stå tillsammans"
    }
    return text == "Missing required subcommand." ? "ett kommando saknas" : text
  }

  /// The values that may be given, or what else the parser adds.
  private static func choice(swedish text: Substring) -> String {
    if text == ". Please provide one of the following:" { return ". Ange något av detta:" }
    guard let said = text.wholeMatch(of: /\. Please provide one of '(.+)'\./) else {
      return String(text)
    }
    let values = said.1.replacing("', '", with: "”, ”").replacing("' or '", with: "” eller ”")
      .replacing("' and '", with: "” eller ”")
    return ". Ange ”\(values)”."
  }
}

extension String {
  /// What stands after `start`; `nil` when it does not begin so.
  fileprivate func after(_ start: String) -> String? {
    hasPrefix(start) ? String(dropFirst(start.count)) : nil
  }
}
