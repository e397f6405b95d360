// What is said of arguments that cannot be understood, in the language of the locale.

import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  private func run(
    _ arguments: [String], locale: String? = "sv_SE.UTF-8"
  ) throws -> (status: Int32, output: String, errors: String) {
    var environment = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = nil }
    environment["LANG"] = locale
    return try Program.run(Program.path, arguments, environment: environment)
  }

  /// Every sentence of the parser that a command line can bring about: what is asked, as the parser words it, and in
  /// Swedish. Where the parser is another and words it in another way, the first fails.
  static let sentences: [(arguments: [String], english: String, swedish: String)] = [
    (
      ["analyse", "x"], "Missing expected argument '--output <output>'",
      "”--output <output>” saknas"
    ),
    (["person", "x"], "Missing expected argument '<name>'", "”<name>” saknas"),
    (
      ["risk", "x", "--tip", "3"], "Unknown option '--tip'. Did you mean '--top'?",
      "flaggan ”--tip” finns inte. Menas ”--top”?"
    ),
    (
      ["risk", "x", "--frobnicate"], "Unknown option '--frobnicate'",
      "flaggan ”--frobnicate” finns inte"
    ),
    (["risk", "x", "-q"], "Unknown option '-q'", "flaggan ”-q” finns inte"),
    (["risk", "x", "--top"], "Missing value for '--top <top>'", "värdet saknas för ”--top <top>”"),
    (
      ["risk", "x", "--all=1"],
      "The option '--all' does not take any value, but '1' was specified.",
      "flaggan ”--all” tar inget värde, men ”1” är angivet"
    ),
    (["risk", "x", "y"], "Unexpected argument 'y'", "”y” hör inte hit"),
    (["risk", "x", "y", "z"], "2 unexpected arguments: 'y', 'z'", "detta hör inte hit: ”y”, ”z”"),
    (["frobnicate"], "Unexpected argument 'frobnicate'", "”frobnicate” hör inte hit"),
    (
      ["risk", "x", "--top", "många"], "The value 'många' is invalid for '--top <top>'",
      "”många” går inte att använda för ”--top <top>”"
    ),
    (
      ["risk", "x", "--language", "de"],
      "The value 'de' is invalid for '--language <language>'. Please provide one of 'sv' and 'en'.",
      "”de” går inte att använda för ”--language <language>”. Ange ”sv” eller ”en”."
    ),
    (
      ["risk", "x", "--format", "xls"],
      "The value 'xls' is invalid for '--format <format>'. Please provide one of 'table', 'json' or 'csv'.",
      "”xls” går inte att använda för ”--format <format>”. Ange ”table”, ”json” eller ”csv”."
    ),
    // Of our own making.
    (
      ["risk", "x", "--top", "0"], "--top must be at least 1, not 0",
      "--top måste vara minst 1, inte 0"
    ),
    (
      ["analyse", "x", "--output", "y", "--as-of", "2026-02-30"],
      "--as-of must be a day written YYYY-MM-DD, not '2026-02-30'",
      "--as-of måste vara en dag skriven ÅÅÅÅ-MM-DD, inte ”2026-02-30”"
    ),
    (["compare", "x", "a", "b", "c"], "name at most two runs", "ange högst två körningar"),
    (
      ["export", "x", "--format", "xls", "--output", "y"],
      "--format must be one of graphml, gexf, kumu, csv2, not 'xls'",
      "--format måste vara något av graphml, gexf, kumu, csv2, inte ”xls”"
    ),
    (
      ["what-if", "x"],
      "name at least one change: --changes FILE, --remove PERSON, or another of the flags",
      "ange minst en ändring: --changes FIL, --remove PERSON eller någon annan av flaggorna"
    ),
  ]

  @Test(
    "every sentence about arguments is Swedish in a Swedish locale, and as it was in others",
    arguments: sentences)
  func sentence(arguments: [String], english: String, swedish: String) throws {
    for locale in [nil, "C", "en_GB.UTF-8", "de_DE.UTF-8"] {
      let told = try run(arguments, locale: locale)
      #expect(told.status == 64 && told.errors.hasPrefix("Error: \(english)\n"), "\(told)")
      #expect(
        told.errors.contains("\nUsage: diagonal ") || told.errors.contains("\n  See 'diagonal "),
        "\(told)")
    }
    let told = try run(arguments)
    #expect(told.status == 64 && told.output.isEmpty)
    #expect(told.errors.hasPrefix("Fel: \(swedish)\n"), "\(told.errors)")
    #expect(
      told.errors.contains("\nAnvändning: diagonal ")
        && told.errors.contains("\n  Mer hjälp: diagonal "), "\(told.errors)")
    for word in ["Error:", "Usage:", "Help:", "See '", "for more information"] {
      #expect(!told.errors.contains(word), "\(told.errors)")
    }
  }

  @Test("help pages are Swedish in a Swedish locale: headings, commands, arguments and flags")
  func help() throws {
    let top = try run(["--help"])
    #expect(top.status == 0 && top.errors.isEmpty)
    #expect(top.output.hasPrefix("ÖVERSIKT: Nätverksanalys av listor"), "\(top.output)")
    for word in [
      "\nANVÄNDNING: diagonal <subcommand>\n", "\nFLAGGOR:\n", "\nKOMMANDON:\n", "Visa hjälp.",
      "  Mer hjälp: diagonal help <subcommand>",
    ] {
      #expect(top.output.contains(word), "\(word)")
    }
    let commands = top.output.split(separator: "\n").drop { $0 != "KOMMANDON:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  Mer") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(commands.count > 18)
    for command in commands {
      let (swedish, english) = (
        try run([command, "--help"]), try run([command, "--help"], locale: "C")
      )
      #expect(swedish.status == 0 && english.status == 0)
      #expect(swedish.output.hasPrefix("ÖVERSIKT: ") && english.output.hasPrefix("OVERVIEW: "))
      // Words that an English sentence has and no Swedish one; the names of flags and values stand between < and >.
      let plain = swedish.output.replacing(/<[^>]*>|--[a-z-]+/, with: "")
      let left = plain.matches(of: /\b(the|and|with|which|of|default|values|Show|Folder)\b/).map {
        String($0.output.0)
      }
      #expect(left.isEmpty, "\(command): \(left)")
      func flags(_ page: String) -> Set<Substring> {
        Set(page.matches(of: /--[a-z-]+/).map(\.output))
      }
      #expect(flags(swedish.output) == flags(english.output), "\(command)")
    }
  }

  @Test("a failure is told in the language of the locale; what programs read is the same in both")
  func failures() throws {
    let told = try run(["validate", "/nonexistent/listor"])
    #expect(
      told.status == 65
        && told.errors == "diagonal: ”/nonexistent/listor” är ingen mapp med CSV-filer\n")
    #expect(
      try run(["validate", "/nonexistent/listor"], locale: "C").errors
        == "diagonal: '/nonexistent/listor' is not a folder of CSV files\n")
    // Who asks for a language has it.
    #expect(
      try run(["validate", "/nonexistent/listor", "--language", "en"]).errors
        == "diagonal: '/nonexistent/listor' is not a folder of CSV files\n")
    for arguments in [
      ["--version"], ["--generate-completion-script", "bash"], ["--experimental-dump-help"],
    ] {
      let (swedish, english) = (try run(arguments), try run(arguments, locale: "C"))
      #expect(swedish.status == 0 && english.status == 0 && !swedish.output.isEmpty)
      if arguments == ["--version"] { #expect(swedish.output == english.output) }
    }
    let version = try run(["--version"]).output
    #expect(
      version.wholeMatch(of: /\d+\.\d+\.\d+( \(commit [0-9a-f]{40}\+?\))?\n/) != nil, "\(version)")
  }
}
