// A sentence that knows which of its words are people, so that an edition can leave their names out.

/// Text with references to the roster, turned into words only when it is written.
///
/// A finding never holds a person's name, only the person's id. The edition that is written decides
/// what stands in its place: a role and a code in the board edition, a name in the annex. A name
/// can therefore not reach the board edition by way of a sentence.
package struct Phrase: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case person(id: String)
    case network(id: String)
    case organisation(id: String)
    case collaboration(id: String)
    /// A whole number, grouped in thousands as the language does.
    case count(Int)
    /// A number of people, which public papers round or hide; see ``Swift/Int/people(_:)``.
    case people(Int)
    /// Words with a number of people, or one that would tell it, as `exact`; public papers have them as `rounded`.
    case either(exact: String, rounded: String)
    /// The mean of few answers, 0–105, which public papers round to the nearest five so that two of them do not
    /// give back what one more has answered.
    case score(Double)
    /// A measure, printed with three decimals; see ``Measure``.
    case real(Double)
    /// A share from 0 to 1, printed as whole percent.
    case percent(Double)
    /// What singles out one person beside a code, as a task that one person has or an organisation of which one
    /// person is the only contact: the annex tells it, the board edition writes `board`.
    case told(annex: Phrase, board: String)
    /// What stands between the parts of a list: `apart` where a name in the phrase has a comma of its own.
    case joint(plain: String, apart: String)
  }

  package private(set) var pieces: [Piece]

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  package static let empty = Phrase([])

  package var isEmpty: Bool { pieces.isEmpty }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.pieces + right.pieces)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    pieces = value.isEmpty ? [] : [.text(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    package mutating func appendInterpolation(_ text: String) {
      if !text.isEmpty { pieces.append(.text(text)) }
    }

    package mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }

    package mutating func appendInterpolation(_ count: Int) {
      pieces.append(.count(count))
    }

    package mutating func appendInterpolation(people count: Int) {
      pieces.append(.people(count))
    }

    /// A number of people, seats or answers, with the word for what is counted.
    package mutating func appendInterpolation(people count: Int, _ one: String, _ many: String) {
      pieces += [.people(count), .text(" ")]
      appendInterpolation(either: count == 1 ? one : many, many)
    }

    package mutating func appendInterpolation(either exact: String, _ rounded: String) {
      pieces.append(exact == rounded ? .text(exact) : .either(exact: exact, rounded: rounded))
    }

    package mutating func appendInterpolation(score value: Double) {
      pieces.append(.score(value))
    }

    package mutating func appendInterpolation(_ value: Double) {
      pieces.append(.real(value))
    }

    package mutating func appendInterpolation(percent share: Double) {
      pieces.append(.percent(share))
    }

    package mutating func appendInterpolation(person id: String) {
      pieces.append(.person(id: id))
    }

    package mutating func appendInterpolation(network id: String) {
      pieces.append(.network(id: id))
    }

    package mutating func appendInterpolation(organisation id: String) {
      pieces.append(.organisation(id: id))
    }

    package mutating func appendInterpolation(collaboration id: String) {
      pieces.append(.collaboration(id: id))
    }

    package mutating func appendInterpolation(annex: Phrase, board: String) {
      pieces.append(.told(annex: annex, board: board))
    }
  }
}
