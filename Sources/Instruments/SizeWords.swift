// Small and large organisations in words: medians, the order by size, and those that are exceptions.

import Findings
import Roster
import Text

extension Participation {
  /// What is said of small and large; `nil` when they are not compared.
  var sizeFinding: Finding? {
    guard let sizes else { return nil }
    let places = [sizes.small, sizes.large]
    guard yardstick == .expected else {
      let each = isEveryPopulationKnown ? places.map { median($0) { $0.perInhabitant($1) } } : []
      return .rough(sizes, places.map { median($0) { $1 } }, each)
    }
    let halves = places.map { median($0, \.toldSeats) { $1 / $0.expected }.coarse }
    return .fill(sizes, halves, exceptions(sizes))
  }

  /// The median of a value of some of those compared, worked out from their seats, and from their rounded seats.
  private func median(
    _ places: [Int], _ seats: (Row) -> Int = { $0.seats }, _ value: (Row, Double) -> Double
  ) -> Rounding {
    func middle(_ shown: (Int) -> Int) -> Double {
      let judged = places.map { rows[compared[$0]] }
      return PersonLoad.quantile(
        0.5, of: judged.map { value($0, Double(shown(seats($0)))) }.sorted())
    }
    return Rounding(exact: middle { $0 }, rounded: middle(\.roundedPeople))
  }

  /// The organisations outside the fences, by group.
  private func exceptions(_ sizes: SmallAgainstLarge) -> [SizeException] {
    sizes.exceptions.map { place in
      let row = rows[compared[place]]
      return SizeException(
        organisation: roster.organisations[compared[place]].id,
        fill: Rounding(
          exact: Double(row.toldSeats) / row.expected,
          rounded: Double(row.toldSeats.roundedPeople) / row.expected),
        group: sizes.small.contains(place)
          ? .small : sizes.large.contains(place) ? .large : .middle)
    }
  }

  private var isEveryPopulationKnown: Bool {
    compared.allSatisfy { (rows[$0].population ?? 0) > 0 }
  }
}

extension Participation.Row {
  /// Seats for 100 000 inhabitants.
  fileprivate func perInhabitant(_ seats: Double) -> Double {
    seats * 100_000 / Double(population ?? 1)
  }
}

/// A number that rests on people's seats, and the one that everybody may read.
private struct Rounding {
  let exact: Double
  let rounded: Double

  /// The share that everybody may read to the nearest ten per cent: it rests on rounded seats, and tells no more.
  var coarse: Rounding {
    Rounding(exact: exact, rounded: rounded < 0.1 ? rounded : rounded.rounded(to: 0.1))
  }

  func percent(_ language: Language) -> Phrase {
    "\(either: exact.percent(language), String.about(rounded.percent(language), language))"
  }

  /// A number of seats, with a decimal where it is not whole.
  func seats(_ language: Language) -> Phrase {
    "\(either: plain(exact, language), Int(rounded.rounded()).people(language))"
  }

  func number(_ language: Language) -> Phrase {
    "\(either: plain(exact, language), String.about(plain(rounded, language), language))"
  }

  private func plain(_ value: Double, _ language: Language) -> String {
    // A decimal of a number that is not small tells nothing.
    value.shown(language, decimals: value == value.rounded() || value >= 10 ? 0 : 1)
  }
}

extension String {
  fileprivate static func about(_ number: String, _ language: Language) -> String {
    Localised(swedish: "ca ", english: "about ")[language] + number
  }
}

/// An organisation whose fill lies far from the others'.
private struct SizeException {
  enum Group { case small, middle, large }

  let organisation: String
  let fill: Rounding
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
  fileprivate static func fill(
    _ sizes: SmallAgainstLarge, _ halves: [Rounding], _ exceptions: [SizeException]
  ) -> Finding {
    let verdict = sizes.verdict
    let isSmallLess = (sizes.correlation ?? 0) > 0
    let isTold = verdict == .told
    let medians = Localised<Phrase>(
      swedish: """
        Av de \(sizes.count.inWords(.swedish)) minsta organisationerna har hälften högst \
        \(halves[0].percent(.swedish)) av sina väntade platser, och av de \
        \(sizes.count.inWords(.swedish)) största högst \(halves[1].percent(.swedish)).
        """,
      english: """
        Of the \(sizes.count.inWords(.english)) smallest organisations, half have at most \
        \(halves[0].percent(.english)) of their expected seats; of the \
        \(sizes.count.inWords(.english)) largest, half have at most \(halves[1].percent(.english)).
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
          "The comparison is of seats, not of what is said at meetings. The lists do not say why."
      ),
      action: isTold && isSmallLess
        ? Localised(
          swedish: "Kansliet frågar de mindre om de vill ha fler eller delade platser.",
          english: "The office asks the smaller ones whether they want more or shared seats.")
        : Localised(
          swedish: "Jämförelsen i sig kräver ingen åtgärd.",
          english: "The comparison in itself calls for no action."))
  }

  /// Where only population is known: seats, and seats for the inhabitants, in one sentence and untested.
  fileprivate static func rough(
    _ sizes: SmallAgainstLarge, _ halves: [Rounding], _ each: [Rounding]
  ) -> Finding {
    func perHead(_ language: Language) -> Phrase {
      guard each.count == 2 else { return "" }
      let (small, large) = (each[0].number(language), each[1].number(language))
      return switch language {
      case .swedish:
        " För varje 100 000 invånare är motsvarande tal \(small) för de minsta och \(large) för de största."
      case .english:
        " Per 100,000 inhabitants the corresponding numbers are \(small) for the smallest and \(large) for the largest."
      }
    }
    func fact(_ language: Language) -> Phrase {
      let half = sizes.count.inWords(language)
      let (small, large) = (halves[0].seats(language), halves[1].seats(language))
      return switch language {
      case .swedish:
        "Av de \(half) minsta organisationerna har hälften högst \(small) platser, och av de \(half) största "
          + "högst \(large)." + perHead(.swedish)
      case .english:
        "Of the \(half) smallest organisations, half have at most \(small) seats; of the \(half) largest, "
          + "half have at most \(large)." + perHead(.english)
      }
    }
    return Finding(
      kind: "small_against_large", severity: .information, subjects: [.dataset],
      measures: sizes.measures
        + zip(["small", "large"], each).map { Measure("per_100000_\($0)", $1.exact) },
      basis: .counted,
      fact: Localised(swedish: fact(.swedish), english: fact(.english)),
      meaning: Localised(
        swedish: """
          Små organisationer har ofrånkomligen få platser, eller många i förhållande till folkmängden. Vad som \
          vore rimligt framgår inte, eftersom väntade platser saknas i listorna.
          """,
        english: """
          Small organisations inevitably have few seats, or many in relation to their population. What would be \
          reasonable is not known, since the lists lack expected seats.
          """),
      action: Participation.Yardstick.saysWhatIsExpected)
  }
}

private enum SizeWords {
  static func order(
    _ sizes: SmallAgainstLarge, _ verdict: SmallAgainstLarge.Verdict?
  ) -> Localised<Phrase> {
    guard let verdict, let rho = sizes.correlation, let tested = sizes.tested else {
      return Localised(swedish: "", english: "")
    }
    func numbers(_ language: Language) -> String {
      let name = Localised(swedish: "rangkorrelation", english: "rank correlation")[language]
      return "(\(name) \(rho.shown(language, decimals: 2)), \(tested.chances(language)))"
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    return switch (verdict, rho > 0) {
    case (.told, true):
      Localised(
        swedish:
          " Större organisationer har i regel en större andel av sina väntade platser \(sv).",
        english:
          " As a rule, larger organisations have a larger share of their expected seats \(en).")
    case (.told, false):
      Localised(
        swedish:
          " Mindre organisationer har i regel en större andel av sina väntade platser \(sv).",
        english:
          " As a rule, smaller organisations have a larger share of their expected seats \(en).")
    case (.limit, _):
      Localised(
        swedish:
          " Om andelen följer storleken är på gränsen till vad som kan skiljas från slump \(sv).",
        english:
          " Whether the share follows size is on the limit of what can be told from chance \(en)."
      )
    case (.chance, _):
      Localised(
        swedish: " Att andelen skulle följa storleken kan inte skiljas från slump \(sv).",
        english: " That the share would follow size cannot be told from chance \(en).")
    }
  }

  /// Those far from the others, by group; nothing when there are none.
  static func exceptions(_ all: [SizeException]) -> Localised<Phrase> {
    func list(_ group: SizeException.Group, _ language: Language) -> Phrase? {
      let own = all.filter { $0.group == group }.sorted {
        ($1.fill.exact, $0.organisation) < ($0.fill.exact, $1.organisation)
      }
      guard !own.isEmpty else { return nil }
      let names = Phrase.few(
        own.map { "\(organisation: $0.organisation), \($0.fill.percent(language))" }, language)
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
