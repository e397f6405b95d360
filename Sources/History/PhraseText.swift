// A phrase as one line of text, so that a fact can be kept without names and worded when it is read.

import Findings
import Text

/// Stands between pieces; a text never holds it.
private let separator: Character = "\u{1F}"
/// Stands between the exact and the rounded form of the same words.
private let formSeparator: Character = "\u{1E}"

extension Phrase {
  /// The pieces, each a letter for its kind and its content, with U+001F between.
  var kept: String { parts.joined(separator: String(separator)) }

  private var parts: [String] {
    func plain(_ text: String) -> String {
      text.split(separator: separator, omittingEmptySubsequences: false).joined()
    }
    return pieces.flatMap { piece -> [String] in
      if case .told(let annex, let board) = piece {
        return ["{" + plain(board)] + annex.parts + ["}"]
      }
      return [Self.part(piece, plain)]
    }
  }

  private static func part(_ piece: Piece, _ plain: (String) -> String) -> String {
    switch piece {
    case .text(let text): "t" + plain(text)
    case .person(let id): "p" + id
    case .network(let id): "n" + id
    case .organisation(let id): "o" + id
    case .collaboration(let id): "c" + id
    case .count(let count): "#\(count)"
    case .people(let count): "k\(count)"
    case .either(let exact, let rounded):
      "e" + exact.withoutSeparators + String(formSeparator) + rounded.withoutSeparators
    case .joint(let plain, let apart): "j" + plain + String(formSeparator) + apart
    case .score(let value): "s\(value.machineText)"
    case .real(let value): "~\(value.machineText)"
    case .percent(let share): "%\(share.machineText)"
    case .told(_, let board): "t" + plain(board)
    }
  }

  /// The phrase that ``kept`` has written; a piece of another kind is read as text.
  init(kept text: String) {
    guard !text.isEmpty else {
      self = .empty
      return
    }
    var parts = text.split(separator: separator, omittingEmptySubsequences: false)[...]
    self.init(Self.pieces(&parts, isInside: false))
  }

  /// The pieces up to the end, or up to the brace that ends what only the annex tells.
  private static func pieces(_ parts: inout ArraySlice<Substring>, isInside: Bool) -> [Piece] {
    var pieces: [Piece] = []
    while let part = parts.popFirst() {
      if isInside, part == "}" { return pieces }
      if part.first == "{" {
        let annex = Phrase(Self.pieces(&parts, isInside: true))
        pieces.append(.told(annex: annex, board: String(part.dropFirst())))
      } else {
        pieces.append(piece(part))
      }
    }
    return pieces
  }

  private static func piece(_ part: Substring) -> Piece {
    let rest = String(part.dropFirst())
    return switch part.first {
    case "p": .person(id: rest)
    case "n": .network(id: rest)
    case "o": .organisation(id: rest)
    case "c": .collaboration(id: rest)
    case "#": Int(rest).map(Piece.count) ?? .text(rest)
    case "k": Int(rest).map(Piece.people) ?? .text(rest)
    case "e": Piece(forms: rest) { .either(exact: $0, rounded: $1) }
    case "j": Piece(forms: rest) { .joint(plain: $0, apart: $1) }
    case "s": Double(rest).map(Piece.score) ?? .text("–")
    case "~": Double(rest).map(Piece.real) ?? .text("–")
    case "%": Double(rest).map(Piece.percent) ?? .text("–")
    default: .text(rest)
    }
  }

  /// The people that the phrase refers to.
  var people: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .person(let id): [id]
      case .told(let annex, _): annex.people
      default: []
      }
    }
  }
}

extension Phrase.Piece {
  /// Words in two forms as ``Phrase/kept`` has written them: as numbers are told, or as what stands between the parts of a list.
  fileprivate init(forms text: String, _ piece: (String, String) -> Self) {
    let parts = text.split(separator: formSeparator, omittingEmptySubsequences: false)
    self = parts.count == 2 ? piece(String(parts[0]), String(parts[1])) : .text(text)
  }
}

extension String {
  /// Without the signs that stand between pieces and between forms.
  fileprivate var withoutSeparators: String {
    filter { $0 != separator && $0 != formSeparator }
  }
}
