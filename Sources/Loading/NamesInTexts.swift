// People named in texts that should tell of things: they are found, and reported with their place.

package import Names
package import Roster
import Tables
import Text

extension NameSearch {
  /// A search for the people of `roster`.
  ///
  /// - Parameter publicNames: phrases that may be published although they name somebody.
  package init(_ roster: Roster, publicNames: [String] = []) {
    self.init(
      people: roster.people.map { ($0.id, $0.name) }, publicNames: publicNames,
      organisations: roster.organisations.map(\.name), posts: roster.people.map(\.function),
      words: roster.networks.flatMap { [$0.name, $0.field, $0.level.word, $0.kind, $0.form] }
        + roster.collaborations.flatMap { [$0.name, $0.area] }
        + roster.initiatives.flatMap { [$0.name, $0.area] } + roster.readiness.map(\.area),
      things: roster.networks.map(\.name) + roster.collaborations.map(\.name)
        + roster.initiatives.map(\.name),
      personalNumbers: PersonalNumber.ranges)
  }

  /// Warns of a title that points out somebody.
  func reportTitle(_ settings: Settings, _ diagnostics: inout Diagnostics) {
    guard let title = settings.title, let find = finds(in: title).first else { return }
    diagnostics.add(
      .warning, "names/title",
      at: Diagnostic.Place(file: "settings.yaml", line: settings.titleLine),
      .title(find.form), help: .publicNames)
  }

  /// Warns of every cell of `form` that points out somebody and could reach a public paper, and notes
  /// bare surnames.
  ///
  /// - Complexity: O(cells), and a search for each different text of a column.
  func report(_ form: Form, _ diagnostics: inout Diagnostics) {
    for (name, instead) in Self.columns(of: form.name) {
      let column = form.column(name)
      guard column.position != nil else { continue }
      var known: [String: (find: NameFind.Form?, hasSurname: Bool)] = [:]
      for row in form.rows {
        let text = form.text(row, column)
        // The id of a finding may hold that of a person, and public papers never have it.
        guard !text.isEmpty, name != .about || !Matters.isFinding(text) else { continue }
        let found =
          known[text]
          ?? {
            let find = finds(in: text).first?.form
            return (find, find == nil && !surnames(in: text).isEmpty)
          }()
        known[text] = found
        if let find = found.find {
          diagnostics.add(
            .warning, "names/in-text", at: form.place(row, column), .named(find, instead),
            help: .publicNames)
        } else if found.hasSurname, form.name != .people, form.name != .organisations {
          diagnostics.add(.note, "names/surname", at: form.place(row, column), .surname)
        }
      }
    }
  }

  /// What stands in a public paper in place of a text that points out somebody.
  enum Instead {
    case code
    case post
    case gap
  }

  /// The columns of `table` whose texts could reach a public paper.
  private static func columns(of table: TableName) -> [(column: InputColumn, instead: Instead)] {
    switch table {
    case .organisations: [(.name, .code), (.kind, .gap), (.county, .gap)]
    case .people: [(.function, .post), (.level, .gap)]
    case .networks:
      [
        (.name, .code), (.field, .gap), (.level, .gap), (.kind, .gap), (.form, .gap),
        (.orientation, .gap), (.host, .gap), (.mandate, .gap),
      ]
    case .collaborations:
      [
        (.name, .code), (.area, .gap), (.form, .gap), (.orientation, .gap), (.agreement, .gap),
        (.costKey, .gap), (.expected, .gap), (.outcome, .gap), (.ending, .gap),
      ]
    case .readiness: [(.area, .gap), (.condition, .gap), (.note, .gap)]
    case .areaEffects: [(.area, .gap), (.effect, .gap), (.condition, .gap)]
    case .initiatives: [(.name, .code), (.area, .gap), (.mandate, .gap), (.goal, .gap)]
    case .keyFactors: [(.factor, .gap), (.rater, .gap)]
    case .goals: [(.name, .code), (.level, .gap)]
    case .decisions:
      [
        (.decision, .code), (.about, .gap), (.body, .gap), (.level, .gap), (.responsible, .gap),
        (.next, .gap), (.reference, .gap),
      ]
    case .effects:
      [(.about, .gap), (.dimension, .gap), (.unit, .gap), (.source, .gap), (.context, .gap)]
    case .drivers: [(.driver, .gap), (.entryValue, .gap), (.wanted, .gap)]
    case .resources: [(.about, .gap), (.kind, .gap)]
    case .functions: [(.function, .gap)]
    case .start: [(.area, .gap), (.check, .gap), (.responsible, .gap)]
    case .memberships, .networkLinks, .seats, .collaborationMembers, .selfTest, .ladder,
      .initiativeParties, .initiativeNetworks, .representation:
      []
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func named(
    _ form: NameFind.Form, _ instead: NameSearch.Instead
  ) -> Localised<String> {
    let (what, there) = (form.words, instead.words)
    return Localised(
      swedish:
        "cellen pekar ut en person (\(what.swedish)); i det som alla får läsa står \(there.swedish) "
        + "i stället",
      english:
        "the cell points out a person (\(what.english)); public papers have \(there.english) instead"
    )
  }

  fileprivate static func title(_ form: NameFind.Form) -> Localised<String> {
    Localised(
      swedish:
        "titeln pekar ut en person (\(form.words.swedish)); i det som alla får läsa står mappens namn "
        + "i stället",
      english:
        "the title points out a person (\(form.words.english)); public papers have the name of the "
        + "folder instead")
  }

  fileprivate static var surname: Localised<String> {
    Localised(
      swedish:
        "ett ord här är också efternamn på en person i people.csv; ensamt pekar det inte ut någon och "
        + "står kvar",
      english:
        "a word here is also the surname of a person in people.csv; alone it points at nobody and stays"
    )
  }

  fileprivate static var publicNames: Localised<String> {
    Localised(
      swedish:
        "skriv det utan namnet; ska det heta så, skriv uttrycket under public_names i settings.yaml",
      english:
        "write it without the name; if it is meant to be called that, put it under public_names in settings.yaml"
    )
  }
}

extension NameSearch.Instead {
  fileprivate var words: Localised<String> {
    switch self {
    case .code: Localised(swedish: "en kod", english: "a code")
    case .post: Localised(swedish: "ingen post", english: "no post")
    case .gap: Localised(swedish: "en lucka", english: "a gap")
    }
  }
}

extension NameFind.Form {
  fileprivate var words: Localised<String> {
    switch self {
    case .full: Localised(swedish: "namn", english: "name")
    case .reversed: Localised(swedish: "efternamnet först", english: "surname first")
    case .initials: Localised(swedish: "initial och namn", english: "initial and name")
    case .userName: Localised(swedish: "användarnamn", english: "user name")
    case .identity: Localised(swedish: "id", english: "id")
    case .email: Localised(swedish: "e-postadress", english: "e-mail address")
    case .telephone: Localised(swedish: "telefonnummer", english: "telephone number")
    case .personalNumber: Localised(swedish: "personnummer", english: "personal identity number")
    }
  }
}
