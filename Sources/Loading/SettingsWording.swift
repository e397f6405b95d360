// What is said of settings.yaml, in both languages.

import Tables
import Text

extension Localised<String> {
  static var settingsTooLarge: Localised<String> {
    Localised(
      swedish: "inställningarna är större än 65536 byte",
      english: "the settings are larger than 65536 bytes")
  }

  static var settingsUnreadable: Localised<String> {
    Localised(
      swedish: "inställningarna kan inte läsas", english: "the settings cannot be read")
  }

  static var settingsAsUTF8: Localised<String> {
    Localised(
      swedish: "spara inställningarna som UTF-8", english: "save the settings as UTF-8")
  }

  static var settingsAlias: Localised<String> {
    Localised(
      swedish: "inställningarna kan inte namnge ett värde med & och använda det igen med *",
      english: "the settings cannot name a value with & and use it again with *")
  }

  static var settingsAliasHelp: Localised<String> {
    Localised(
      swedish:
        "skriv ut värdet där det används; en text som börjar med & eller * behöver citattecken "
        + "runt sig",
      english:
        "write the value out where it is used; a text that begins with & or * needs quotes around it"
    )
  }

  static func badYAML(_ problem: Localised<String>) -> Localised<String> {
    Localised(
      swedish: "filen följer inte formatet YAML: \(problem.swedish)",
      english: "this is not YAML: \(problem.english)")
  }

  static var noMapping: Localised<String> {
    Localised(
      swedish: "inställningarna måste vara rader av formen 'nyckel: värde'",
      english: "the settings must be lines of the form 'key: value'")
  }

  static func unknownKey(_ key: String) -> Localised<String> {
    Localised(
      swedish: "ingen inställning heter \(key.quoted)",
      english: "no setting is called \(key.quoted)")
  }

  static func retiredThreshold(_ key: String, _ version: String) -> Localised<String> {
    Localised(
      swedish: "'\(key)' används inte sedan version \(version)",
      english: "'\(key)' is not used since version \(version)")
  }

  static var retiredHelp: Localised<String> {
    Localised(swedish: "ta bort raden", english: "remove the line")
  }

  static func nearestKey(_ key: String) -> Localised<String> {
    Localised(swedish: "menas '\(key)'?", english: "the nearest is '\(key)'")
  }

  static func keys(_ keys: [String]) -> Localised<String> {
    let list = keys.joined(separator: ", ")
    return Localised(swedish: "inställningarna är: \(list)", english: "the settings are: \(list)")
  }

  static func badValue(_ key: String, _ value: String) -> Localised<String> {
    let name = key.prefix { $0 != "." }
    return Localised(
      swedish: "'\(name)' kan inte vara \(value.quoted)",
      english: "'\(name)' cannot be \(value.quoted)")
  }

  static func thresholdOrder(_ measure: String) -> Localised<String> {
    Localised(
      swedish: "\(measure)_medium får inte vara högre än \(measure)_high",
      english: "\(measure)_medium must not be above \(measure)_high")
  }

  /// How the value of a key is written.
  static func form(of key: String) -> Localised<String> {
    switch key {
    case "title", "contact": Localised(swedish: "skriv en text", english: "write a text")
    case "language": Localised(swedish: "skriv sv eller en", english: "write sv or en")
    case "levels":
      Localised(
        swedish: "skriv en lista med olika ord, högst först: [politisk, ledning]",
        english: "write a list of different words, highest first: [political, executive]")
    case "levels.kind":
      Localised(
        swedish: "skriv något av detta efter ordet: "
          + Vocabularies.levelKinds.swedish.joined(separator: ", "),
        english: "write one of these after the word: "
          + Vocabularies.levelKinds.proper.joined(separator: ", "))
    case "vacant":
      Localised(
        swedish: "skriv en lista med olika ord: [vakant, tillsätts]",
        english: "write a list of different words: [vakant, tillsätts]")
    case "deputies":
      Localised(swedish: "skriv attended eller always", english: "write attended or always")
    case "public_names":
      Localised(
        swedish: "skriv en lista med de uttryck som får publiceras: [Anna Ek-priset]",
        english: "write a list of the phrases that may be published: [Anna Ek-priset]")
    case "board_people":
      Localised(swedish: "skriv post, level eller none", english: "write post, level or none")
    case "board_codes":
      Localised(swedish: "skriv change eller keep", english: "write change or keep")
    case "seed":
      Localised(swedish: "skriv ett heltal från 0", english: "write a whole number from 0")
    case "columns":
      Localised(
        swedish: "skriv en tabell, under den en kolumn och dess egna namn, vart och ett en gång: "
          + "people: {name: [anställd]}",
        english:
          "write a table, under it a column, and its own names, each once: people: {name: [anställd]}"
      )
    case "roles":
      Localised(
        swedish: "skriv ett ord och den roll det betyder: "
          + Vocabularies.roles.swedish.joined(separator: ", "),
        english: "write a word and the role that it means: "
          + Vocabularies.roles.proper.joined(separator: ", "))
    case "thresholds":
      Localised(
        swedish: "skriv namn och tal: {horizon_months: 12}",
        english: "write names and numbers: {horizon_months: 12}")
    case "thresholds.count":
      Localised(swedish: "skriv ett heltal från 1", english: "write a whole number from 1")
    case "thresholds.share":
      Localised(swedish: "skriv ett tal från 0 till 1", english: "write a number from 0 to 1")
    case "keep":
      Localised(
        swedish: "skriv nätter och månader: 30 nätter, 12 månader",
        english: "write nights and months: 30 nights, 12 months")
    case "retention":
      Localised(
        swedish: "skriv månader eller år: 24 månader", english: "write months or years: 24 months")
    case "time_limit":
      Localised(
        swedish: "skriv sekunder, minuter eller timmar, högst ett dygn: 600 eller 10 min",
        english: "write seconds, minutes or hours, a day at most: 600 or 10 min")
    case "memory_limit":
      Localised(
        swedish: "skriv MB eller GB, från 256 MB: 4 GB",
        english: "write MB or GB, from 256 MB: 4 GB")
    default:
      Localised(swedish: "skriv ett datum som ÅÅÅÅ-MM-DD", english: "write a date as YYYY-MM-DD")
    }
  }
}
