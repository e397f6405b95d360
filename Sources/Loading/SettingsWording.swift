// What is said of settings.yaml, in both languages.

import Tables

extension Diagnostic.Text {
  static let settingsTooLarge = Diagnostic.Text(
    "the settings are larger than 65536 bytes", sv: "inställningarna är större än 65536 byte")

  static let settingsUnreadable = Diagnostic.Text(
    "the settings cannot be read", sv: "inställningarna kan inte läsas")

  static let settingsAsUTF8 = Diagnostic.Text(
    "save the settings as UTF-8", sv: "spara inställningarna som UTF-8")

  static let settingsAlias = Diagnostic.Text(
    "the settings cannot name a value with & and use it again with *",
    sv: "inställningarna kan inte namnge ett värde med & och använda det igen med *")

  static let settingsAliasHelp = Diagnostic.Text(
    "write the value out where it is used; a text that begins with & or * needs quotes around it",
    sv: "skriv ut värdet där det används; en text som börjar med & eller * behöver citattecken "
      + "runt sig")

  static func badYAML(_ problem: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "this is not YAML: \(problem)", sv: "filen följer inte formatet YAML: \(problem)")
  }

  static let noMapping = Diagnostic.Text(
    "the settings must be lines of the form 'key: value'",
    sv: "inställningarna måste vara rader av formen 'nyckel: värde'")

  static func unknownKey(_ key: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "no setting is called \(key.quoted)", sv: "ingen inställning heter \(key.quoted)")
  }

  static func nearestKey(_ key: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest is '\(key)'", sv: "menas '\(key)'?")
  }

  static func keys(_ keys: [String]) -> Diagnostic.Text {
    let list = keys.joined(separator: ", ")
    return Diagnostic.Text("the settings are: \(list)", sv: "inställningarna är: \(list)")
  }

  static func badValue(_ key: String, _ value: String) -> Diagnostic.Text {
    let name = key.prefix { $0 != "." }
    return Diagnostic.Text(
      "'\(name)' cannot be \(value.quoted)", sv: "'\(name)' kan inte vara \(value.quoted)")
  }

  static func thresholdOrder(_ measure: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(measure)_medium must not be above \(measure)_high",
      sv: "\(measure)_medium får inte vara högre än \(measure)_high")
  }

  /// How the value of a key is written.
  static func form(of key: String) -> Diagnostic.Text {
    switch key {
    case "title": Diagnostic.Text("write a text", sv: "skriv en text")
    case "language": Diagnostic.Text("write sv or en", sv: "skriv sv eller en")
    case "levels":
      Diagnostic.Text(
        "write a list of different words, highest first: [political, executive]",
        sv: "skriv en lista med olika ord, högst först: [politisk, ledning]")
    case "levels.kind":
      Diagnostic.Text(
        "write one of these after the word: "
          + Vocabularies.levelKinds.proper.joined(separator: ", "),
        sv: "skriv något av detta efter ordet: "
          + Vocabularies.levelKinds.swedish.joined(separator: ", "))
    case "vacant":
      Diagnostic.Text(
        "write a list of different words: [vakant, tillsätts]",
        sv: "skriv en lista med olika ord: [vakant, tillsätts]")
    case "deputies":
      Diagnostic.Text("write attended or always", sv: "skriv attended eller always")
    case "public_names":
      Diagnostic.Text(
        "write a list of the phrases that may be published: [Anna Ek-priset]",
        sv: "skriv en lista med de uttryck som får publiceras: [Anna Ek-priset]")
    case "board_people":
      Diagnostic.Text("write post, level or none", sv: "skriv post, level eller none")
    case "board_codes":
      Diagnostic.Text("write change or keep", sv: "skriv change eller keep")
    case "seed":
      Diagnostic.Text("write a whole number from 0", sv: "skriv ett heltal från 0")
    case "columns":
      Diagnostic.Text(
        "write a table, under it a column, and its own names, each once: people: {name: [anställd]}",
        sv: "skriv en tabell, under den en kolumn och dess egna namn, vart och ett en gång: "
          + "people: {name: [anställd]}")
    case "roles":
      Diagnostic.Text(
        "write a word and the role that it means: "
          + Vocabularies.roles.proper.joined(separator: ", "),
        sv: "skriv ett ord och den roll det betyder: "
          + Vocabularies.roles.swedish.joined(separator: ", "))
    case "thresholds":
      Diagnostic.Text(
        "write names and numbers: {horizon_months: 12}",
        sv: "skriv namn och tal: {horizon_months: 12}")
    case "thresholds.count":
      Diagnostic.Text("write a whole number from 1", sv: "skriv ett heltal från 1")
    case "thresholds.share":
      Diagnostic.Text("write a number from 0 to 1", sv: "skriv ett tal från 0 till 1")
    case "keep":
      Diagnostic.Text(
        "write nights and months: 30 nights, 12 months",
        sv: "skriv nätter och månader: 30 nätter, 12 månader")
    case "retention":
      Diagnostic.Text(
        "write months or years: 24 months", sv: "skriv månader eller år: 24 månader")
    case "time_limit":
      Diagnostic.Text(
        "write seconds, minutes or hours, a day at most: 20 minutes",
        sv: "skriv sekunder, minuter eller timmar, högst ett dygn: 20 minuter")
    case "memory_limit":
      Diagnostic.Text(
        "write MB or GB, from 256 MB: 4 GB", sv: "skriv MB eller GB, från 256 MB: 4 GB")
    default:
      Diagnostic.Text("write a date as YYYY-MM-DD", sv: "skriv ett datum som ÅÅÅÅ-MM-DD")
    }
  }
}
