// The query `find`: everything in a dataset that a few letters may stand for.

package import Datasets
import Findings
import Network
import Pictures
import Reporting
import Roster
import Text

/// What is looked for.
package struct FindQuery: Sendable {
  package var text: String
  /// How many are listed; `nil` is all.
  package var top: Int? = 20
  /// Where a map of the networks found, and of those of the people found, is drawn.
  package var diagram: String?

  package init(_ text: String) {
    self.text = text
  }
}

/// The organisations, people, networks, collaborations and initiatives that a text may mean.
///
/// Looked through are ids and names, and beside them posts, organisations, fields, levels and areas. What
/// the text means best comes first, as ``NameMatch`` ranks it, then things in the order of their kind.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, or when the diagram cannot be drawn.
package func find(_ request: Request, _ query: FindQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let (roster, language) = (reading.roster, reading.language)
  let things = roster.things(language)
  let (named, nearest) = NameMatch(things.map { ($0.id, $0.name) }).search(query.text)
  // Those whose name says it stand before those whose post, field or area does.
  let known = Set(named)
  let all =
    named
    + NameMatch(things.map { ("", $0.name + " " + $0.facts) }).search(query.text).found
    .filter { !known.contains($0) }
  let found = all.prefix(query.top ?? all.count).map { things[$0] }
  if let path = query.diagram {
    let structure = reading.structure()
    let networks = Set(
      found.flatMap { thing -> [Int32] in
        switch thing.kind {
        case "network": [Int32(thing.place)]
        case "person": structure.seats.partners(ofLeft: thing.place)
        case "organisation": structure.participation.partners(ofLeft: thing.place)
        default: []
        }
      })
    guard !networks.isEmpty else {
      throw .notDrawn(path: path, reason: "no network was found")
    }
    let map = EgoMap(
      centre: .found(text: query.text), networks: networks.sorted())
    try writeDiagram(map.map(structure, language), request, to: path)
  }
  let names = nearest.map { things[$0].name.isEmpty ? things[$0].id : things[$0].name }
  let sheet = Sheet(
    .find,
    [
      Sheet.Column(.kind, .text(found.map(\.kind))),
      Sheet.Column(.id, .text(found.map(\.id))),
      Sheet.Column(.name, .text(found.map(\.name))),
      Sheet.Column(.text, .text(found.map(\.facts))),
    ])
  let unlisted = all.count - found.count
  var answer = Answer(
    [Answer.Part(sheet, unlisted: unlisted)], language,
    shownSafely(
      all.isEmpty
        ? String.nothing(query.text, names)[language]
        : String.found(query.text, all.map { things[$0].kind })[language]))
  answer.brief = Answer.Part(
    sheet, told: sheet.showing(.kind, .name, .text), unlisted: unlisted)
  return answer
}

/// Something with a name.
private struct Thing {
  let kind: String
  let place: Int
  let id: String
  let name: String
  let facts: String
}

extension Roster {
  fileprivate func things(_ language: Language) -> [Thing] {
    func facts(_ texts: [String]) -> String {
      texts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    func name(_ organisation: Index?) -> String {
      organisation.map { organisations[Int($0)].name } ?? ""
    }
    var things = organisations.enumerated().map { place, one in
      Thing(
        kind: "organisation", place: place, id: one.id, name: one.name,
        facts: facts([one.kind, one.county]))
    }
    things += people.enumerated().map { place, one in
      Thing(
        kind: "person", place: place, id: one.id, name: one.name,
        facts: facts([
          one.function, name(one.organisation), one.level.words[language],
        ]))
    }
    things += networks.enumerated().map { place, one in
      Thing(
        kind: "network", place: place, id: one.id, name: one.name,
        facts: facts([one.field, one.level.words[language], one.kind]))
    }
    things += collaborations.enumerated().map { place, one in
      Thing(
        kind: "collaboration", place: place, id: one.id, name: one.name,
        facts: facts([one.area, one.form]))
    }
    things += initiatives.enumerated().map { place, one in
      Thing(
        kind: "initiative", place: place, id: one.id, name: one.name,
        facts: facts([one.area, one.stage?.rawValue ?? ""]))
    }
    return things
  }
}

// MARK: Wording

extension String {
  fileprivate static func nothing(_ text: String, _ nearest: [String]) -> Localised<String> {
    let names = nearest.joined(separator: ", ")
    return Localised(
      swedish: "Sökordet \(text.quoted(.swedish)) gav ingen träff."
        + (names.isEmpty ? "" : " Närmast: \(names)."),
      english: "The search for \(text.quoted(.english)) found nothing."
        + (names.isEmpty ? "" : " Nearest: \(names)."))
  }

  /// How many there are of each kind, in the order of the kinds.
  fileprivate static func found(_ text: String, _ kinds: [String]) -> Localised<String> {
    let counted: [(kind: String, word: Counted)] = [
      ("organisation", .organisations), ("person", .people), ("network", .networks),
      ("collaboration", .collaborations), ("initiative", .initiatives),
    ]
    func list(_ language: Language) -> String {
      counted.compactMap { kind, word in
        let count = kinds.count { $0 == kind }
        return count > 0 ? word.told(count, language) : nil
      }.listed(Localised(swedish: " och ", english: " and ")[language])
    }
    return Localised(
      swedish: "Sökordet \(text.quoted(.swedish)) gav träff på \(list(.swedish)).",
      english: "The search for \(text.quoted(.english)) found \(list(.english)).")
  }
}
