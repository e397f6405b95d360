// What is said of a recipe that cannot be read, in both languages.

import Tables
import Text

extension Localised<String> {
  static var alias: Localised<String> {
    Localised(
      swedish: "ankare och alias ('&', '*') läses inte",
      english: "an anchor or an alias ('&', '*') is not read")
  }

  static var aliasHelp: Localised<String> {
    Localised(
      swedish: "sätt citattecken runt texten, eller skriv ut den",
      english: "put the text in quotes, or write it out")
  }

  static func badYAML(_ problem: Localised<String>) -> Localised<String> {
    Localised(
      swedish: "receptet går inte att läsa: \(problem.swedish)",
      english: "the recipe cannot be read: \(problem.english)")
  }

  static var yamlHelp: Localised<String> {
    Localised(
      swedish: "se på indragen, och sätt citattecken runt text som innehåller ':' eller '#'",
      english: "look at the indentation, and put quotes around text that holds ':' or '#'")
  }

  static var emptyRecipe: Localised<String> {
    Localised(
      swedish: "receptet är tomt", english: "the recipe is empty")
  }

  static var noMapping: Localised<String> {
    Localised(
      swedish: "receptet består inte av nycklar med värden",
      english: "the recipe is no list of keys and values")
  }

  static func badValue(_ key: String, _ value: String) -> Localised<String> {
    Localised(
      swedish: "\(key.quoted) kan inte vara \(value.quoted)",
      english: "\(key.quoted) cannot be \(value.quoted)")
  }

  static func unknownKey(_ key: String) -> Localised<String> {
    Localised(
      swedish: "nyckeln \(key.quoted) är okänd", english: "the key \(key.quoted) is not known")
  }

  static func nearestWord(_ word: String) -> Localised<String> {
    Localised(swedish: "menas \(word.quoted)?", english: "the nearest is \(word.quoted)")
  }

  static func keys(_ keys: [String]) -> Localised<String> {
    let list = keys.joined(separator: ", ")
    return Localised(swedish: "nycklarna är \(list)", english: "the keys are \(list)")
  }

  static func words(_ words: [String]) -> Localised<String> {
    let list = words.joined(separator: ", ")
    return Localised(swedish: "det är något av \(list)", english: "it is one of \(list)")
  }

  static var listForm: Localised<String> {
    Localised(
      swedish: "skriv en lista: '- file: Namn.xlsx' med 'shape' och 'columns' under",
      english: "write a list: '- file: Namn.xlsx' with 'shape' and 'columns' under it")
  }

  static var fileNeeded: Localised<String> {
    Localised(
      swedish: "ange filen: 'file: Namn.xlsx'", english: "name the file: 'file: Namn.xlsx'")
  }

  static var shapeNeeded: Localised<String> {
    Localised(
      swedish: "ange vad en rad är: 'shape: rows'", english: "tell what a row is: 'shape: rows'")
  }

  static var headerForm: Localised<String> {
    Localised(
      swedish: "skriv numret på raden med rubrikerna, 0 om de saknas",
      english: "write the number of the row with the headings, 0 when there are none")
  }

  static var roleForm: Localised<String> {
    Localised(
      swedish:
        "skriv en roll: ordförande, vice ordförande, sammankallande, sekreterare, ledamot, ersättare eller adjungerad",
      english:
        "write a role: ordförande, vice ordförande, sammankallande, sekreterare, ledamot, ersättare or adjungerad"
    )
  }

  static var groupForm: Localised<String> {
    Localised(
      swedish:
        "skriv en lista med två eller flera för varje: '- [\"Anna Ek, Hjo\", \"Anna-Karin Ek, Hjo\"]'",
      english:
        "write a list of two or more for each: '- [\"Anna Ek, Hjo\", \"Anna-Karin Ek, Hjo\"]'")
  }

  static var pairForm: Localised<String> {
    Localised(
      swedish: "skriv en rad för varje: 'namn: värde'",
      english: "write a line for each: 'name: value'")
  }
}
