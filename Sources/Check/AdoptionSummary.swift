// What was understood of lists, as a strategist would say it.

package import Lists
import Roster
import Tables
package import Text

/// What was understood of lists: how much, each list, fields and levels, what is in doubt, and what to do next.
///
/// - Input: what came of a recipe, and the recipe.
/// - Output: some lines without line end; at most 10 questions and 40 lists, the others as a number. It names people
///   where a question is of people.
/// - Complexity: O(rows of the lists and cells of the tables).
package func adoptionSummary(
  _ tables: ListTables, _ recipe: Recipe, _ language: Language
) -> String {
  let account = AdoptionAccount(tables, recipe)
  let networks = account.networks
  var blocks = [[account.headline(language)]]
  blocks.append(
    [Localised(swedish: "Listorna:", english: "The lists:")[language]]
      + cut(account.lists.map { "  " + $0.line(language) }, most: 40, language))
  if !networks.isEmpty {
    blocks.append([networks.known(language)] + networks.unknown(language, most: 5))
  }
  let settled = account.settled(language)
  if !settled.isEmpty { blocks.append([settled]) }
  if !account.questions.isEmpty {
    let questions = account.questions.enumerated().map { number, question in
      let places = question.places.map { account.words($0, language) }
      return ["  \(number + 1). \(question.sentence[language].capitalised)."]
        + (places.isEmpty ? [] : ["     " + places.joined(separator: "; ")])
        + (question.help.map { ["     " + $0[language].capitalised + "."] } ?? [])
    }
    blocks.append(
      [Localised(swedish: "Frågor:", english: "Questions:")[language]]
        + cut(questions.map { $0.joined(separator: "\n") }, most: 10, language))
  }
  blocks.append(
    [Localised(swedish: "Gör så här nu:", english: "What to do now:")[language]]
      + account.steps(language, page: "lists.html").enumerated().map { "  \($0 + 1). \($1)" })
  let text = blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  return PersonalNumber.masked(text).withControlsShown
}

/// The first of some lines, and how many more there are.
private func cut(_ lines: [String], most: Int, _ language: Language) -> [String] {
  guard lines.count > most else { return lines }
  let rest = (lines.count - most).shown(language)
  return lines.prefix(most) + [
    Localised(
      swedish: "  … och \(rest) till, se lists.html",
      english: "  … and \(rest) more, see lists.html")[
        language]
  ]
}

// MARK: Wording

/// A number with the word for one or for several.
func counted(
  _ count: Int, _ one: Localised<String>, _ several: Localised<String>, _ language: Language
) -> String {
  count.shown(language) + " " + (count == 1 ? one : several)[language]
}

extension AdoptionAccount {
  /// "12 nätverk, 87 personer från 10 kommuner; läst som en rad per plats; 3 frågor"
  func headline(_ language: Language) -> String {
    let from = Localised(swedish: "från", english: "from")[language]
    let home =
      tables.organisationCount == 0 ? "" : " \(from) \(organisationsInWords(language))"
    return [
      "\(networksInWords(language)), \(peopleInWords(language))\(home)", shapes(language),
      questions.isEmpty
        ? Localised(swedish: "inga frågor", english: "no questions")[language]
        : counted(
          questions.count, Localised(swedish: "fråga", english: "question"),
          Localised(swedish: "frågor", english: "questions"), language),
    ].joined(separator: "; ")
  }

  private func networksInWords(_ language: Language) -> String {
    counted(
      tables.networks.count, Localised(swedish: "nätverk", english: "network"),
      Localised(swedish: "nätverk", english: "networks"), language)
  }

  private func peopleInWords(_ language: Language) -> String {
    counted(
      tables.peopleCount, Localised(swedish: "person", english: "person"),
      Localised(swedish: "personer", english: "people"), language)
  }

  private func organisationsInWords(_ language: Language) -> String {
    areMunicipalities
      ? counted(
        tables.organisationCount, Localised(swedish: "kommun", english: "municipality"),
        Localised(swedish: "kommuner", english: "municipalities"), language)
      : counted(
        tables.organisationCount, Localised(swedish: "organisation", english: "organisation"),
        Localised(swedish: "organisationer", english: "organisations"), language)
  }

  /// As what the lists were read: the shape of all, or how many lists of how many shapes.
  private func shapes(_ language: Language) -> String {
    let read = lists.filter { $0.shape != .nothing }
    let shapes = Set(read.map(\.shape))
    if shapes.count == 1, let only = shapes.first {
      let words = Localised(
        swedish: "läst som \(only.words.swedish)", english: "read as \(only.words.english)")
      return words[language]
    }
    return Localised(
      swedish:
        "läst ur \(read.count.shown(.swedish)) listor av \(shapes.count.inWords(.swedish)) slag",
      english:
        "read from \(read.count.shown(.english)) lists of \(shapes.count.inWords(.english)) kinds"
    )[language]
  }

  /// What lists.yaml tells beside the lists, in a sentence; empty when it tells nothing.
  func settled(_ language: Language) -> String {
    let parts: [(count: Int, one: Localised<String>, several: Localised<String>)] = [
      (
        recipe.roles.count { $0.role != nil },
        Localised(swedish: "roll", english: "role"), Localised(swedish: "roller", english: "roles")
      ),
      (
        recipe.organisations.count,
        Localised(swedish: "stavning av organisationer", english: "spelling of organisations"),
        Localised(swedish: "stavningar av organisationer", english: "spellings of organisations")
      ),
      (
        recipe.same.count,
        Localised(swedish: "person med flera namn", english: "person with several names"),
        Localised(swedish: "personer med flera namn", english: "people with several names")
      ),
      (
        recipe.different.count,
        Localised(swedish: "namn som är flera personer", english: "name that is several people"),
        Localised(swedish: "namn som är flera personer", english: "names that are several people")
      ),
    ].filter { $0.count > 0 }
    guard !parts.isEmpty else { return "" }
    let words = parts.map { counted($0.count, $0.one, $0.several, language) }
    return Localised(
      swedish: "Avgjort i lists.yaml: \(words.listed(" och ")).",
      english: "Settled in lists.yaml: \(words.listed(" and ")).")[language]
  }

  /// What to do next.
  ///
  /// - Parameter page: the name of the page over the lists; `nil` on the page itself.
  func steps(_ language: Language, page: String?) -> [String] {
    [
      page.map { page in
        Localised(
          swedish: "Öppna \(page) och se efter att listorna är rätt förstådda.",
          english: "Open \(page) and check that the lists have been understood correctly.")
      }
        ?? Localised(
          swedish: "Se efter nedan att listorna är rätt förstådda.",
          english: "Check below that the lists have been understood correctly."),
      questions.isEmpty
        ? Localised(
          swedish: "Rätta det som är fel i lists.yaml.",
          english: "Correct what is wrong in lists.yaml.")
        : Localised(
          swedish: "Rätta det som är fel i lists.yaml, och avgör frågorna där.",
          english: "Correct what is wrong in lists.yaml, and settle the questions there."),
      Localised(
        swedish: "Kör make nightly: listorna läses om och rapporten skrivs.",
        english: "Run make nightly: the lists are read again and the report is written."),
    ].map { $0[language] }
  }
}

extension ListAccount {
  /// "uppdrag.csv: en rad per plats; 120 rader lästa; 3 överhoppade (2 summa eller antal,
  /// 1 anteckning)"
  fileprivate func line(_ language: Language) -> String {
    // The recipe gives its reasons in Swedish alone.
    let reasons = language == .swedish ? recipe?.reasons ?? [] : []
    return sheet.title(language) + ": "
      + ([shape.words[language]] + counts(language) + reasons).joined(separator: "; ")
  }

  /// How many rows were read and how many passed over, and why.
  func counts(_ language: Language) -> [String] {
    let row = Localised(swedish: "rad", english: "row")
    let rows = Localised(swedish: "rader", english: "rows")
    if shape == .nothing {
      return [counted(sheet.rowCount, row, rows, language)]
    }
    let read = count { !$0.isSkipped && $0 != .headings && $0 != .section }
    var parts = [
      counted(
        read, Localised(swedish: "rad läst", english: "row read"),
        Localised(swedish: "rader lästa", english: "rows read"), language)
    ]
    let sections = count { $0 == .section }
    if sections > 0 {
      parts.append(
        counted(
          sections,
          Localised(swedish: "rad med nätverkets namn", english: "row that names a network"),
          Localised(swedish: "rader med nätverkens namn", english: "rows that name networks"),
          language))
    }
    let reasons = reasons
    if !reasons.isEmpty {
      let words = reasons.map { reason, count in
        (reasons.count == 1 ? "" : count.shown(language) + " ") + reason.words[language]
      }
      parts.append(
        counted(
          reasons.reduce(0) { $0 + $1.count },
          Localised(swedish: "överhoppad", english: "passed over"),
          Localised(swedish: "överhoppade", english: "passed over"), language)
          + " (" + words.joined(separator: ", ") + ")")
    }
    return parts
  }
}
