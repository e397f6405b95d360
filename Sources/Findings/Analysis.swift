// An analysis: what it is called, what it needs, what its work costs, and how it is carried out.

package import Text

/// A group of analyses that a run can be asked for.
package enum Part: String, Sendable, CaseIterable {
  case centrality
  case gaps
  case dependency
  case instruments
}

/// How the work of an analysis grows, and so where it can be waited for.
package enum Cost: Int, Sendable, Comparable {
  /// Looks around each thing: quick at any size.
  case counted
  /// Looks from everywhere to everywhere: quick up to some thousand people and networks.
  case searched
  /// Draws many times, or seeks the best of many: for a whole report.
  case drawn

  package static func < (left: Cost, right: Cost) -> Bool { left.rawValue < right.rawValue }
}

/// What analyses look at: graphs, a roster on a day, or the results of other analyses.
package protocol AnalysisInput: Sendable {
  /// What an analysis may need to be there.
  associatedtype Need: Hashable & Sendable

  func holds(_ need: Need) -> Bool
}

/// What an analysis says of itself, whatever it looks at; see ``Analysis`` for the words.
package struct Declaration: Sendable {
  package let name: String
  package let title: Localised<String>
  package let parts: [Part]
  package let tables: [Table]
}

/// One analysis. It is declared beside its computation, and known by one line of its room's catalogue; every other list
/// of analyses is a filter of that by what is declared here.
package struct Analysis<Input: AnalysisInput>: Sendable {
  /// English and lower case: what commands, progress and benchmarks call it.
  package let name: String
  package let title: Localised<String>
  /// The parts of a run that it belongs to; none for what every part needs.
  ///
  /// One that fills a column of a table of the contract belongs to each part that writes the table.
  package let parts: [Part]
  package let cost: Cost
  /// Without each of these there is no answer.
  package let needs: [Input.Need]
  /// The tables that it fills or adds columns to, the most important first.
  package let tables: [Table]
  /// Whether it has findings or key figures, so that whoever asks what a change would mean needs it.
  package let tells: Bool
  private let lacking: @Sendable (Input) -> Localised<String>?
  private let run: @Sendable (Input) -> Outcome?

  /// - Parameters:
  ///   - lacks: what is lacking all the same when all that it needs is there; `nil` when nothing is.
  ///   - run: carries it out; the columns that it adds have one row for each thing. `nil` when what it needs is
  ///     there but says nothing that it can use.
  package init(
    _ name: String, title: Localised<String>, parts: [Part], cost: Cost, needs: [Input.Need],
    tables: [Table], tells: Bool = true,
    lacks: @escaping @Sendable (Input) -> Localised<String>? = { _ in nil },
    run: @escaping @Sendable (Input) -> Outcome?
  ) {
    self.name = name
    self.title = title
    self.parts = parts
    self.cost = cost
    self.needs = needs
    self.tables = tables
    self.tells = tells
    lacking = lacks
    self.run = run
  }

  /// What it would need and `input` does not hold.
  package func missing(in input: Input) -> [Input.Need] { needs.filter { !input.holds($0) } }

  /// What is lacking although all that it needs is there.
  package func lacks(_ input: Input) -> Localised<String>? {
    missing(in: input).isEmpty ? lacking(input) : nil
  }

  /// The answer, when `input` has what it takes; it says whose it is.
  package func outcome(_ input: Input) -> Outcome? {
    guard missing(in: input).isEmpty, var outcome = run(input) else { return nil }
    outcome.declaration = Declaration(name: name, title: title, parts: parts, tables: tables)
    return outcome
  }

  /// Whether it is run when `asked` are asked for; what every part needs always is.
  package func belongs(to asked: Set<Part>) -> Bool {
    parts.isEmpty || parts.contains(where: asked.contains)
  }
}
