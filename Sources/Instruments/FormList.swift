// The forms of collaboration that are known under several names.

/// Names of one form are one: "samverkansavtal" and "avtalssamverkan".
enum FormList {
  /// Each form with its names: the Swedish one of the documents, the English one, then what else it is called.
  private static let forms = [
    ["nätverk", "network", "nätverksgrupp", "nätverkssamverkan"],
    [
      "avtalssamverkan", "collaboration by agreement", "avtalsamverkan", "avtal",
      "samverkansavtal", "samverkan genom avtal", "agreement", "contract",
    ],
    ["gemensam nämnd", "joint board", "nämnd", "joint committee"],
    ["kommunalförbund", "local federation", "förbund", "municipal federation"],
    ["gemensamt bolag", "joint company", "kommunalt bolag", "bolag", "aktiebolag", "company"],
    ["projekt", "project", "samverkansprojekt", "tidsbegränsat projekt", "joint project"],
    ["inköpscentral", "central purchasing body"],
    ["gemensam organisation", "joint organisation"],
    ["avsiktsförklaring", "letter of intent"],
  ]

  private static let places: [String: Int] = Dictionary(
    forms.enumerated().flatMap { place, names in names.map { (FactorList.words($0), place) } },
    uniquingKeysWith: { first, _ in first })

  /// What a form is told apart by: the same for all names of one form; else its own name, in lower case.
  static func key(_ name: String) -> String {
    places[FactorList.words(name)].map { forms[$0][0] } ?? name.lowercased()
  }
}
