// The query `path`: whom to call, and whom they should ask, to get from one to another.

package import Datasets
import Diagrams
import Findings
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// What is asked: the ways from one to another.
package struct PathQuery: Sendable {
  /// A person, a network, an organisation, a field or a level, by id or name.
  package var from: String
  package var to: String
  /// How many of the shortest ways are listed.
  package var top = 5
  package var diagram: String?

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// The shortest ways from one to another: at each step who is called, and where they meet the next.
///
/// People reach each other through the networks in which both sit on the day. One who asks is not called; the
/// first of an organisation or a network is.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when an end is not found or may be several,
///   or when the diagram cannot be drawn or written.
package func path(_ request: Request, _ query: PathQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let structure = reading.structure()
  let language = reading.language
  let from = try Endpoint(query.from, in: structure)
  let to = try Endpoint(query.to, in: structure)
  // Those of a field or level who are there already need no way; the others do.
  let starts = from.vertices.subtracting(to.vertices)
  let ways = Ways(
    in: structure.seats.graph, from: starts.isEmpty ? from.vertices : starts, to: to.vertices,
    limit: query.top)
  let found = Found(ways: ways, from: from, to: to, structure: structure)
  if let path = query.diagram {
    guard found.isApart, !ways.ways.isEmpty else {
      throw .notDrawn(path: path, reason: found.sentence.english)
    }
    try writeDiagram(found.map(language), request, to: path)
  }
  let sheet = found.sheet
  var answer = Answer(
    [Answer.Part(sheet, told: sheet.without(.networkName).naming(.call))], language,
    shownSafely(found.sentence[language]))
  answer.brief = Answer.Part(
    sheet, told: sheet.showing(.way, .step, .name, .organisation, .reachedIn, .meetsIn))
  answer.register = try Register(reading)
  return answer
}

/// Ways, with those whom they are between.
private struct Found {
  let ways: Ways
  let from: Endpoint
  let to: Endpoint
  let structure: Structure

  private var roster: Roster { structure.roster }
  /// Whether somebody has to be called at all.
  var isApart: Bool { !calls.isEmpty }

  /// A call: who, in which network they are reached, and in which they meet the next or have arrived.
  private struct Call {
    let way: Int
    let step: Int
    let person: Int
    let reachedIn: Int?
    let network: Int?
  }

  private var calls: [Call] {
    let left = structure.seats.left
    return ways.ways.enumerated().flatMap { number, way in
      let people = way.indices.filter {
        Int(way[$0]) < left && !($0 == 0 && from.kind == .person)
      }
      return people.enumerated().map { step, place in
        Call(
          way: number + 1, step: step + 1, person: Int(way[place]),
          reachedIn: place > 0 ? Int(way[place - 1]) - left : nil,
          network: place + 1 < way.count ? Int(way[place + 1]) - left : nil)
      }
    }
  }

  var sheet: Sheet {
    let calls = calls
    let people = calls.map { roster.people[$0.person] }
    return Sheet(
      .path,
      [
        Sheet.Column(.way, .whole(calls.map(\.way))),
        Sheet.Column(.step, .whole(calls.map(\.step))),
        Sheet.Column(.call, .text(people.map(\.id))),
        Sheet.Column(.name, .text(people.map(\.name))),
        Sheet.Column(.function, .text(people.map(\.function))),
        Sheet.Column(
          .organisation,
          .text(people.map { $0.organisation.map { roster.organisations[Int($0)].id } ?? "" })),
        Sheet.Column(
          .reachedIn, .text(calls.map { $0.reachedIn.map { roster.networks[$0].id } ?? "" })),
        Sheet.Column(
          .meetsIn, .text(calls.map { $0.network.map { roster.networks[$0].id } ?? "" })),
        Sheet.Column(
          .networkName, .text(calls.map { $0.network.map { roster.networks[$0].name } ?? "" })),
      ])
  }

  /// The ways side by side; people are codes, since the picture may be shown to anybody.
  func map(_ language: Language) -> Map {
    let register = Register(roster)
    let left = structure.seats.left
    let vertices = Set(ways.ways.flatMap(\.self)).sorted()
    let pairs = ways.ways.flatMap { way in zip(way, way.dropFirst()).map { [$0, $1] } }
    var seen: Set<[Int32]> = []
    let words = MapWords(
      title: sentence[language], caption: sentence[language],
      alternative: String.alternative(ways.ways.count)[language])
    let picture = Picture(
      name: "path", title: words.title, description: words.alternative, language: language,
      layout: .layered,
      groups: [
        Picture.Group(String.peopleGroup[language]), Picture.Group(String.networkGroup[language]),
      ],
      nodes: vertices.map { vertex in
        if Int(vertex) < left {
          let person = roster.people[Int(vertex)]
          return Picture.Node(
            key: "\(vertex)", label: register.code(person: person.id), note: person.function,
            group: 0)
        }
        return Picture.Node(
          key: "\(vertex)", label: roster.networks[Int(vertex) - left].name, group: 1)
      },
      ties: pairs.filter { seen.insert($0).inserted }.map { Picture.Tie("\($0[0])", "\($0[1])") })
    return Map(picture: picture, words: words, tableID: "")
  }

  // MARK: Wording

  /// How many calls it takes, who is called first, and how many ways there are.
  var sentence: Localised<String> {
    guard let steps = ways.steps else {
      return Localised(
        swedish:
          "Listorna visar ingen väg från \(from.shown.swedish) till \(to.shown.swedish) genom "
          + "gemensamma nätverk.",
        english: "The lists show no way from \(from.shown.english) to \(to.shown.english) through "
          + "shared networks."
      )
    }
    guard steps > 0, isApart else { return .together(from, to) }
    let number = Set(calls.map(\.step)).count
    let first = calls.first { $0.step == 1 }.map { roster.called(person: $0.person) } ?? ""
    let meets = calls.first.flatMap { $0.step == number ? nil : $0.network }
      .map { roster.called(network: $0) }
    return Localised(
      swedish: "Från \(from.shown.swedish) till \(to.shown.swedish) räcker "
        + "\(number == 1 ? "ett samtal" : "\(number.inWords(.swedish)) samtal"): ring "
        + (ways.count > 1 ? "till exempel " : "") + first
        + (meets.map { ", som träffar nästa i \($0.swedish)" } ?? "") + ".\(others(.swedish))",
      english: "From \(from.shown.english) to \(to.shown.english) "
        + "\(number == 1 ? "one call is" : "\(number.inWords(.english)) calls are") enough: call "
        + (ways.count > 1 ? "for instance " : "") + first
        + (meets.map { ", who meets the next in \($0.english)" } ?? "")
        + ".\(others(.english))")
  }

  /// How many ways are as short, and how many of them are listed.
  private func others(_ language: Language) -> String {
    guard ways.count > 1 else { return "" }
    let all =
      ways.count <= 12
      ? Int(ways.count).inWords(language, isNeuter: false)
      : ways.count.shown(language, decimals: 0)
    let listed = ways.ways.count
    let isCut = ways.count > Double(listed)
    return Localised(
      swedish: " \(all.capitalised) vägar är lika korta"
        + (isCut
          ? "; \(listed.inWords(.swedish)) räknas upp" : "") + ".",
      english: " \(all.capitalised) ways are as short"
        + (isCut ? "; \(listed.inWords(.english)) \(listed == 1 ? "is" : "are") listed" : "") + ".")[
        language]
  }
}

extension Localised<String> {
  /// Nobody has to be called.
  fileprivate static func together(_ from: Endpoint, _ to: Endpoint) -> Self {
    from.shown == to.shown
      ? Localised(
        swedish: "Vägen börjar och slutar på samma ställe: \(from.shown.swedish).",
        english: "The way begins and ends at the same place: \(from.shown.english).")
      : Localised(
        swedish: "\(from.opening.swedish) hör redan till \(to.shown.swedish).",
        english: "\(from.opening.english) already belongs to \(to.shown.english).")
  }
}

extension String {
  fileprivate static let peopleGroup = Localised(swedish: "Personer", english: "People")
  fileprivate static let networkGroup = Localised(swedish: "Nätverk", english: "Networks")

  fileprivate static func alternative(_ count: Int) -> Localised<String> {
    let (swedish, english) = (count.asOpening(.swedish), count.asOpening(.english))
    return Localised(
      swedish:
        "\(swedish) \(count == 1 ? "väg" : "vägar") från vänster till höger, över personer och de "
        + "nätverk där de möts.",
      english:
        "\(english) \(count == 1 ? "way" : "ways") from left to right, by people and the networks "
        + "where they meet.")
  }
}
