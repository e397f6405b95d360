// What is said of a recipe that cannot be read, in both languages.

import Tables

extension Diagnostic.Text {
  static let alias = Diagnostic.Text(
    "an anchor or an alias ('&', '*') is not read", sv: "ankare och alias ('&', '*') läses inte")

  static let aliasHelp = Diagnostic.Text(
    "put the text in quotes, or write it out",
    sv: "sätt citattecken runt texten, eller skriv ut den")

  static func badYAML(_ problem: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the recipe cannot be read: \(problem)", sv: "receptet går inte att läsa: \(problem)")
  }

  static let yamlHelp = Diagnostic.Text(
    "look at the indentation, and put quotes around text that holds ':' or '#'",
    sv: "se på indragen, och sätt citattecken runt text som innehåller ':' eller '#'")

  static let emptyRecipe = Diagnostic.Text(
    "the recipe is empty", sv: "receptet är tomt")

  static let noMapping = Diagnostic.Text(
    "the recipe is no list of keys and values", sv: "receptet består inte av nycklar med värden")

  static func badValue(_ key: String, _ value: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(key.quoted) cannot be \(value.quoted)", sv: "\(key.quoted) kan inte vara \(value.quoted)")
  }

  static func unknownKey(_ key: String) -> Diagnostic.Text {
    Diagnostic.Text("the key \(key.quoted) is not known", sv: "nyckeln \(key.quoted) är okänd")
  }

  static func nearestWord(_ word: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest is \(word.quoted)", sv: "menas \(word.quoted)?")
  }

  static func keys(_ keys: [String]) -> Diagnostic.Text {
    let list = keys.joined(separator: ", ")
    return Diagnostic.Text("the keys are \(list)", sv: "nycklarna är \(list)")
  }

  static func words(_ words: [String]) -> Diagnostic.Text {
    let list = words.joined(separator: ", ")
    return Diagnostic.Text("it is one of \(list)", sv: "det är något av \(list)")
  }

  static let listForm = Diagnostic.Text(
    "write a list: '- file: Namn.xlsx' with 'shape' and 'columns' under it",
    sv: "skriv en lista: '- file: Namn.xlsx' med 'shape' och 'columns' under")

  static let fileNeeded = Diagnostic.Text(
    "name the file: 'file: Namn.xlsx'", sv: "ange filen: 'file: Namn.xlsx'")

  static let shapeNeeded = Diagnostic.Text(
    "tell what a row is: 'shape: rows'", sv: "ange vad en rad är: 'shape: rows'")

  static let headerForm = Diagnostic.Text(
    "write the number of the row with the headings, 0 when there are none",
    sv: "skriv numret på raden med rubrikerna, 0 om de saknas")

  static let roleForm = Diagnostic.Text(
    "write a role: ordförande, vice ordförande, sammankallande, sekreterare, ledamot, ersättare or adjungerad",
    sv:
      "skriv en roll: ordförande, vice ordförande, sammankallande, sekreterare, ledamot, ersättare eller adjungerad"
  )

  static let groupForm = Diagnostic.Text(
    "write a list of two or more for each: '- [\"Anna Ek, Hjo\", \"Anna-Karin Ek, Hjo\"]'",
    sv:
      "skriv en lista med två eller flera för varje: '- [\"Anna Ek, Hjo\", \"Anna-Karin Ek, Hjo\"]'"
  )

  static let pairForm = Diagnostic.Text(
    "write a line for each: 'name: value'", sv: "skriv en rad för varje: 'namn: värde'")
}
