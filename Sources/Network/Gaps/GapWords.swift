// What two networks share, told by what it is, and what is said of gaps that are withheld.

import Findings
import Roster
import Text

enum GapWords {
  /// "är med i två gemensamma initiativ och har initiativ i samma område (Skola)".
  static func matter(_ initiatives: Int, _ areas: [String]) -> Localised<Phrase> {
    let shared = Localised<String>(
      swedish: initiatives == 1
        ? "är med i ett gemensamt initiativ"
        : "är med i \(initiatives.inWords(.swedish, isNeuter: true)) gemensamma initiativ",
      english: initiatives == 1
        ? "are in one initiative together"
        : "are in \(initiatives.inWords(.english)) initiatives together")
    func list(_ language: Language) -> Phrase { .list(areas.map { "\($0)" }, language) }
    func area(_ language: Language) -> Phrase {
      switch language {
      case .swedish:
        "har initiativ i samma \(areas.count == 1 ? "område" : "områden") (" + list(language) + ")"
      case .english:
        "have initiatives in the same \(areas.count == 1 ? "area" : "areas") (" + list(language)
          + ")"
      }
    }
    func both(_ language: Language) -> Phrase {
      .list(
        (initiatives > 0 ? ["\(shared[language])"] : [])
          + (areas.isEmpty ? [] : [area(language)]), language)
    }
    return Localised(swedish: both(.swedish), english: both(.english))
  }

  /// By how many other networks the shortest way goes.
  static func way(_ distance: Int?) -> Localised<Phrase> {
    guard let distance, distance > 1 else {
      return Localised(
        swedish: "Ingen väg genom gemensamma personer leder från det ena till det andra.",
        english: "No way through shared people leads from one to the other.")
    }
    let between = distance - 1
    return Localised(
      swedish: "Kortaste vägen mellan dem går genom "
        + "\(between == 1 ? "ett annat nätverk" : "\(between.inWords(.swedish)) andra nätverk").",
      english: "The shortest way between them goes through "
        + "\(between == 1 ? "one other network" : "\(between.inWords(.english)) other networks").")
  }

  /// What the shared matter is a sign of.
  static func need(isShared: Bool) -> Localised<String> {
    isShared
      ? Localised(
        swedish: "De är med i samma initiativ, och uppgifter som rör båda kan bli utan ägare.",
        english:
          "They are in the same initiative, and tasks that concern both may be left without owner.")
      : Localised(
        swedish:
          "De har initiativ i samma område; om initiativen behöver varandra framgår inte av listorna.",
        english:
          "They have initiatives in the same area; whether these need each other the rosters do not tell."
      )
  }
}

extension GapWords {
  /// Whether it is rare by chance that the two share nobody.
  static func rarity(_ tested: Tested?) -> Localised<String> {
    switch tested?.certainty {
    case .clear, .likely:
      Localised(
        swedish: "är dessutom ovanligare än slumpen ger",
        english: "is moreover rarer than chance gives")
    case .onTheLimit:
      Localised(
        swedish: "ligger på gränsen till vad slumpen ger",
        english: "lies on the limit of what chance gives")
    case .undecided:
      Localised(
        swedish: "kan i sig inte avgöras mot slumpen",
        english: "cannot by itself be decided against chance")
    case .chance, nil:
      Localised(
        swedish: "kan i sig inte skiljas från slump",
        english: "cannot by itself be told from chance")
    }
  }
}

extension NetworkPairs {
  /// Why no gap may be told of, nor counted nor planned for; `nil` when gaps can be judged.
  var unknownGaps: Roster.Reason? {
    if isProxy {
      return Localised(
        swedish:
          "listorna anger inga initiativ för nätverken, så vad nätverken behöver av varandra är okänt",
        english:
          "the rosters give no initiatives for the networks, so what they need of each other is unknown"
      )
    }
    guard toldGaps == 0, walledGaps > 0 else { return nil }
    return Localised(
      swedish: "de par som kan vara luckor ligger mellan nivåer där ingen sitter på båda",
      english: "the pairs that may be gaps lie between levels of which nobody sits on both")
  }

  /// What is said in place of gaps that cannot be judged.
  var withheldFindings: [Finding] {
    (isProxy && !gaps.isEmpty ? [.notJudged(gaps.count + gapsLeftOut, walled: walledGaps)] : [])
      + (isProxy ? [] : wallFindings)
  }

  /// A finding for every wall with gaps of stated need across it.
  private var wallFindings: [Finding] {
    walls.all.compactMap { x, y in
      let count = gaps.count { place in
        Set([walls.side(Int(pairs[place].a)), walls.side(Int(pairs[place].b))]) == [x, y]
      }
      return count > 0 ? .apart(walls.levels[x], walls.levels[y], count) : nil
    }
  }
}

// MARK: Wording

extension Walls {
  /// A level by its place in ``levels``, for a reader.
  fileprivate func words(_ level: Int, _ language: Language) -> String {
    levels[level].words[language]
  }
}

extension Finding {
  /// Without initiatives nobody can tell whether networks should meet.
  fileprivate static func notJudged(_ count: Int, walled: Int) -> Finding {
    Finding(
      kind: "gaps_not_judged", severity: .information, subjects: [.dataset],
      measures: [Measure("pairs", Double(count)), Measure("separate_levels", Double(walled))],
      basis: .proxy,
      fact: Localised(
        swedish: """
          Om nätverk borde mötas kan inte bedömas utan initiativ. \(count) nätverkspar med olika område och \
          nivå har organisationer gemensamt men ingen känd kontakt\
          \(walled > 0 ? "; av dem ligger \(walled.shown(.swedish)) mellan nivåer där ingen sitter på båda" : "").
          """,
        english: """
          Whether networks ought to meet cannot be judged without initiatives. \(count) pairs of networks \
          of other field and level have organisations in common but no known contact\
          \(walled > 0 ? "; of them \(walled.shown(.english)) lie between levels of which nobody sits on both" : "").
          """),
      meaning: Localised(
        swedish: "Gemensamma organisationer är ett svagt tecken på att nätverk behöver varandra.",
        english: "Shared organisations are a weak sign that networks need each other."),
      action: Localised(
        swedish: "Ange vilka nätverk som är med i vilka initiativ, om luckorna ska kunna bedömas.",
        english: "State which networks are in which initiatives, if gaps are to be judged."))
  }

  /// Two levels with matters in common of which nobody sits on both.
  fileprivate static func apart(_ one: Level, _ other: Level, _ count: Int) -> Finding {
    let (x, y) = (one.words, other.words)
    return Finding(
      kind: "separate_levels", severity: .medium, area: "\(one.word)/\(other.word)",
      subjects: [.dataset],
      measures: [Measure("pairs", Double(count))],
      basis: .contacts,
      fact: Localised(
        swedish: """
          Ingen i listorna sitter både i nätverk på nivån \(x.swedish) och på nivån \(y.swedish), men \
          \(count.of("nätverkspar", "nätverkspar")) däremellan är med i samma initiativ eller har initiativ i \
          samma område utan annan känd kontakt.
          """,
        english: """
          Nobody in the rosters sits both in networks of level \(x.english) and of level \(y.english), but \
          \(count.of("pair", "pairs")) of networks between them are in the same initiative or have \
          initiatives in the same area without other known contact.
          """),
      meaning: Localised(
        swedish: """
          Gemensamma personer är inte att vänta mellan nivåerna, så att de saknas är i sig ingen lucka. \
          Möten och kontaktpersoner som inte står i listorna syns inte.
          """,
        english: """
          Shared people are not to be expected between the levels, so that there are none is in itself no \
          gap. Meetings and contact people that are not in the rosters are not seen.
          """),
      action: Localised(
        swedish:
          "Ange de möten och kontaktpersoner som finns mellan nivåerna, och pröva om de räcker.",
        english:
          "State the meetings and contact people between the levels, and consider whether they suffice."
      ))
  }

  /// An index that is low because nobody sits on both sides of a wall is no finding of weight, and says so.
  func explained(by walls: Walls) -> Finding {
    guard !walls.all.isEmpty, severity > .information else { return self }
    func names(_ language: Language) -> Phrase {
      let and = Localised(swedish: " och ", english: " and ")[language]
      return .list(
        walls.all.map {
          let (x, y) = (walls.words($0.0, language), walls.words($0.1, language))
          return "\(x + and + y)"
        }, language)
    }
    return Finding(
      kind: kind, severity: .information, area: area, subjects: subjects, measures: measures,
      basis: basis, fact: fact,
      meaning: Localised(
        swedish: "Ingen i listorna sitter på båda nivåerna " + names(.swedish)
          + ". Att diagonala kontakter är få följer åtminstone delvis av hur nätverken är bildade.",
        english: "Nobody in the rosters sits on both of the levels " + names(.english)
          + ". That diagonal contacts are few follows at least in part from how the networks are formed."
      ),
      action: Localised(
        swedish: "Läs jämförelsen med den ordningen i minnet.",
        english: "Read the comparison with that order in mind."))
  }
}
