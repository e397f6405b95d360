// What each column means: a definition where the title does not say it all, and how its cells are to be read.

import Findings
package import Text

extension Column {
  /// What the title does not say: how the column is counted or measured; `nil` where the title is enough.
  package func definition(_ language: Language) -> String? {
    let words = Self.ofNetworks[self] ?? Self.ofChance[self] ?? Self.ofInstruments[self]
    return words.map { Localised(swedish: $0.swedish, english: $0.english)[language] }
  }

  typealias Meanings = [Column: (swedish: String, english: String)]
}

extension Sheet.Column {
  /// The definition, or else the title, and how a cell is read.
  func meaning(_ kind: Field.Kind, _ language: Language) -> String {
    let form = form(kind)?[language]
    return [declared.definition(language) ?? declared.title[language] + ".", form]
      .compactMap(\.self).joined(separator: " ")
  }

  private func form(_ kind: Field.Kind) -> Localised<String>? {
    switch (kind, declared.kind) {
    case (.string, .reference(.networks)), (.string, .reference(.organisations)),
      (.string, .reference(.collaborations)):
      Localised(
        swedish: "Id:n med blanksteg emellan; ett id med blanksteg står inom citattecken.",
        english: "Ids with blanks between; an id with a blank stands in quotation marks.")
    case (.string, .reference): Localised(swedish: "Ett id.", english: "An id.")
    case (.string, _) where codes?.areSeveral == true:
      Localised(swedish: "Koder med blanksteg emellan.", english: "Codes with blanks between.")
    case (.number, .share): Localised(swedish: "1 är det hela.", english: "1 is the whole.")
    case (.number, .points):
      Localised(
        swedish: "0,01 är en procentenhet.", english: "0.01 is a percentage point.")
    default: nil
    }
  }
}
