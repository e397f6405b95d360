// Small and large organisations in words: medians, the order by size, and those that are exceptions.

import Findings
import Roster

extension Participation {
  /// What is said of small and large; `nil` when they are not compared.
  var sizeFinding: Finding? {
    guard let sizes else { return nil }
    return yardstick == .expected ? .fill(sizes, exceptions(sizes)) : .rough(sizes, perInhabitant)
  }

  /// The organisations outside the fences, by group.
  private func exceptions(_ sizes: SmallAgainstLarge) -> [SizeException] {
    sizes.exceptions.map { place in
      let row = rows[compared[place]]
      return SizeException(
        organisation: roster.organisations[compared[place]].id,
        fill: Double(row.seats) / row.expected,
        group: sizes.small.contains(place)
          ? .small : sizes.large.contains(place) ? .large : .middle)
    }
  }

  /// The medians of seats for 100 000 inhabitants among the small and the large; `nil` when a population
  /// is 0.
  private var perInhabitant: (small: Double, large: Double)? {
    guard let sizes, compared.allSatisfy({ (rows[$0].population ?? 0) > 0 }) else { return nil }
    func median(_ places: [Int]) -> Double {
      PersonLoad.quantile(
        0.5,
        of: places.map { place in
          let row = rows[compared[place]]
          return Double(row.seats) * 100_000 / Double(row.population ?? 1)
        }.sorted())
    }
    return (median(sizes.small), median(sizes.large))
  }
}

/// An organisation whose fill lies far from the others'.
private struct SizeException {
  enum Group { case small, middle, large }

  let organisation: String
  let fill: Double
  let group: Group
}

extension SmallAgainstLarge {
  /// What the correlation allows to be said, by the one rule of the report; near the limit, or with too few
  /// draws, nothing is told.
  fileprivate enum Verdict { case told, limit, chance }

  fileprivate var verdict: Verdict? {
    tested.map { tested in
      switch tested.certainty {
      case .clear, .likely: .told
      case .onTheLimit, .undecided: .limit
      case .chance: .chance
      }
    }
  }

  fileprivate var measures: [Measure] {
    [
      Measure("difference", abs(medianSmall - medianLarge)), Measure("median_small", medianSmall),
      Measure("median_large", medianLarge), Measure("organisations_each", Double(count)),
      Measure("exceptions", Double(exceptions.count)),
    ] + (correlation.map { [Measure("rank_correlation", $0)] } ?? [])
      + (p.map { [Measure("p", $0), Measure("p_error", error)] } ?? [])
  }
}

// MARK: Wording

extension Finding {
  /// Where seats are expected: how many of them are held.
  fileprivate static func fill(_ sizes: SmallAgainstLarge, _ exceptions: [SizeException]) -> Finding
  {
    let verdict = sizes.verdict
    let isSmallLess = (sizes.correlation ?? 0) > 0
    let isTold = verdict == .told
    let medians = Localised<Phrase>(
      swedish: """
        Av de \(sizes.count.inWords(.swedish)) minsta organisationerna har hälften högst \
        \(percent: sizes.medianSmall) av sina väntade platser, av de \
        \(sizes.count.inWords(.swedish)) största högst \(percent: sizes.medianLarge).
        """,
      english: """
        Of the \(sizes.count.inWords(.english)) smallest organisations half have at most \
        \(percent: sizes.medianSmall) of their expected seats, of the \
        \(sizes.count.inWords(.english)) largest at most \(percent: sizes.medianLarge).
        """)
    let order = SizeWords.order(sizes, verdict)
    let apart = SizeWords.exceptions(exceptions)
    return Finding(
      kind: "small_against_large",
      severity: isTold ? isSmallLess ? .medium : .low : .information, subjects: [.dataset],
      measures: sizes.measures,
      basis: sizes.tested.map { .tested($0, sides: 2) } ?? .counted,
      fact: Localised(
        swedish: medians.swedish + apart.swedish + order.swedish,
        english: medians.english + apart.english + order.english),
      meaning: Localised(
        swedish:
          "Jämförelsen gäller platser, inte vad som sägs på mötena. Varför framgår inte av listorna.",
        english:
          "The comparison is of seats, not of what is said at meetings. The rosters do not tell why."
      ),
      action: isTold && isSmallLess
        ? Localised(
          swedish: "Pröva delade platser och möten på distans, om de små vill ha fler platser.",
          english: "Try shared seats and remote meetings, if the small want more seats.")
        : Localised(
          swedish: "Se i tabellen vilka organisationer det gäller innan något ändras.",
          english: "See in the table which organisations it concerns before anything is changed."))
  }

  /// Where only population is known: seats, and seats for the inhabitants, in one sentence and untested.
  fileprivate static func rough(
    _ sizes: SmallAgainstLarge, _ each: (small: Double, large: Double)?
  ) -> Finding {
    func number(_ value: Double, _ language: Language) -> String {
      value.shown(language, decimals: value == value.rounded() ? 0 : 1)
    }
    func perHead(_ language: Language) -> Phrase {
      guard let each else { return "" }
      let (small, large) = (number(each.small, language), number(each.large, language))
      return switch language {
      case .swedish:
        "; för varje 100 000 invånare är motsvarande tal \(small) för de minsta och \(large) för de största"
      case .english:
        "; for every 100,000 inhabitants the numbers are \(small) for the smallest and \(large) for the largest"
      }
    }
    func fact(_ language: Language) -> Phrase {
      let half = sizes.count.inWords(language)
      let (small, large) = (
        number(sizes.medianSmall, language), number(sizes.medianLarge, language)
      )
      return switch language {
      case .swedish:
        "Av de \(half) minsta organisationerna har hälften högst \(small) platser, av de \(half) största "
          + "högst \(large)" + perHead(.swedish) + "."
      case .english:
        "Of the \(half) smallest organisations half have at most \(small) seats, of the \(half) largest at "
          + "most \(large)" + perHead(.english) + "."
      }
    }
    return Finding(
      kind: "small_against_large", severity: .information, subjects: [.dataset],
      measures: sizes.measures
        + (each.map {
          [Measure("per_100000_small", $0.small), Measure("per_100000_large", $0.large)]
        } ?? []),
      basis: .counted,
      fact: Localised(swedish: fact(.swedish), english: fact(.english)),
      meaning: Localised(
        swedish: """
          Små organisationer har ofrånkomligen få platser, eller många för sin folkmängd. Vad som vore \
          rimligt säger underlaget inte, eftersom väntade platser saknas.
          """,
        english: """
          Small organisations cannot but have few seats, or many for their population. What would be \
          reasonable the input does not tell, since expected seats are missing.
          """),
      action: Localised(
        swedish: "Ange hur många platser som väntas, om fördelningen ska kunna bedömas.",
        english: "State how many seats are expected, if the spread is to be judged."))
  }
}

private enum SizeWords {
  static func order(
    _ sizes: SmallAgainstLarge, _ verdict: SmallAgainstLarge.Verdict?
  ) -> Localised<Phrase> {
    guard let verdict, let rho = sizes.correlation, let p = sizes.p else {
      return Localised(swedish: "", english: "")
    }
    func numbers(_ language: Language) -> String {
      let limit = 0.001.shown(language, decimals: 3)
      let chance =
        p < 0.001 ? "p < " + limit : "p = " + p.shown(language, decimals: 3)
      let name = Localised(swedish: "rangkorrelation", english: "rank correlation")[language]
      return "(\(name) \(rho.shown(language, decimals: 2)), \(chance))"
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    return switch (verdict, rho > 0) {
    case (.told, true):
      Localised(
        swedish:
          " Större organisationer har i regel en större andel av sina väntade platser \(sv).",
        english:
          " Larger organisations as a rule have a larger share of their expected seats \(en).")
    case (.told, false):
      Localised(
        swedish:
          " Mindre organisationer har i regel en större andel av sina väntade platser \(sv).",
        english:
          " Smaller organisations as a rule have a larger share of their expected seats \(en).")
    case (.limit, _):
      Localised(
        swedish:
          " Om andelen följer storleken är på gränsen till vad som kan skiljas från slump \(sv).",
        english:
          " Whether the share goes with size is on the limit of what can be told from chance \(en)."
      )
    case (.chance, _):
      Localised(
        swedish: " Att andelen skulle följa storleken kan inte skiljas från slump \(sv).",
        english: " That the share should go with size cannot be told from chance \(en).")
    }
  }

  /// Those far from the others, by group; nothing when there are none.
  static func exceptions(_ all: [SizeException]) -> Localised<Phrase> {
    func list(_ group: SizeException.Group, _ language: Language) -> Phrase? {
      let own = all.filter { $0.group == group }.sorted {
        ($1.fill, $0.organisation) < ($0.fill, $1.organisation)
      }
      guard !own.isEmpty else { return nil }
      let names = Phrase.list(
        own.map { "\(organisation: $0.organisation), \(percent: $0.fill)" }, language)
      let count = own.count
      let kind: Localised<String> =
        switch group {
        case .small:
          Localised(
            swedish: count == 1 ? "liten organisation" : "små organisationer",
            english: count == 1 ? "small organisation" : "small organisations")
        case .middle:
          Localised(
            swedish: count == 1 ? "mellanstor organisation" : "mellanstora organisationer",
            english: count == 1 ? "middle-sized organisation" : "middle-sized organisations")
        case .large:
          Localised(
            swedish: count == 1 ? "stor organisation" : "stora organisationer",
            english: count == 1 ? "large organisation" : "large organisations")
        }
      let (sv, en) = (count.inWords(.swedish), count.inWords(.english))
      return switch language {
      case .swedish: "\(sv) \(kind.swedish) (" + names + ")"
      case .english: "\(en) \(kind.english) (" + names + ")"
      }
    }
    func sentence(_ language: Language) -> Phrase {
      let groups = [SizeException.Group.small, .middle, .large].compactMap { list($0, language) }
      guard !groups.isEmpty else { return "" }
      return switch language {
      case .swedish:
        (all.count == 1 ? " Undantaget är " : " Undantag är ") + .list(groups, .swedish) + "."
      case .english:
        (all.count == 1 ? " The exception is " : " Exceptions are ") + .list(groups, .english) + "."
      }
    }
    return Localised(swedish: sentence(.swedish), english: sentence(.english))
  }
}
