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
    func list(_ language: Language) -> Phrase {
      .few(areas.map { "\($0)" }, language, hasTable: false)
    }
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
        swedish: "De når inte heller varandra via andra nätverk.",
        english: "Nor do they reach each other by way of other networks.")
    }
    let between = distance - 1
    return Localised(
      swedish: "De når varandra via "
        + "\(between == 1 ? "ett annat nätverk" : "\(between.inWords(.swedish)) andra nätverk").",
      english: "They reach each other by way of "
        + "\(between == 1 ? "one other network" : "\(between.inWords(.english)) other networks").")
  }

  /// Said where it is rarer than chance gives that the two share nobody; of the others the section tells together.
  static func rarity(_ tested: Tested?) -> Localised<String> {
    tested?.certainty.isFound == true
      ? Localised(
        swedish: " Att de saknar gemensamma deltagare är ovanligare än slumpen ger.",
        english: " That they share no participants is rarer than chance would give.")
      : Localised("")
  }
}

extension NetworkPairs {
  /// Why no gap may be told of, nor counted nor planned for; `nil` when gaps can be judged.
  var unknownGaps: Roster.Reason? {
    if isProxy {
      return Localised(
        swedish:
          "listorna anger inga initiativ för nätverken, så vad de behöver av varandra är okänt",
        english:
          "the lists give no initiatives for the networks, so what they need of each other is unknown"
      )
    }
    guard toldGaps == 0, walledGaps > 0 else { return nil }
    return Localised(
      swedish: "de par som kan vara luckor ligger mellan nivåer där ingen deltar på båda",
      english: "the pairs that may be gaps lie between levels where nobody takes part on both")
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
          Om nätverk borde mötas kan inte bedömas utan initiativ. \
          \(count.opening("nätverkspar", "nätverkspar", .swedish, isNeuter: true)) med olika område och nivå har \
          gemensamma organisationer men ingen känd kontakt.\
          \(walled > 0 ? " Av dem ligger \(walled.inWords(.swedish)) mellan nivåer där ingen deltar på båda." : "")
          """,
        english: """
          Whether networks ought to meet cannot be judged without initiatives. \
          \(count.opening("pair of networks", "pairs of networks", .english)) that differ in both field and level \
          \(count == 1 ? "has" : "have") organisations in common but no known contact.\
          \(walled > 0 ? " Of these, \(walled.inWords(.english)) lie between levels where nobody takes part on both." : "")
          """),
      meaning: Localised(
        swedish:
          "Gemensamma organisationer är bara ett svagt tecken på att nätverk behöver varandra.",
        english: "Organisations in common are only a weak sign that networks need each other."),
      action: Localised(
        swedish:
          "Kansliet anger vilka nätverk som är med i vilka initiativ, om luckorna ska bedömas.",
        english:
          "The office states which networks take part in which initiatives, if gaps are to be judged."
      ))
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
          Ingen i listorna deltar i nätverk på både nivån \(x.swedish) och nivån \(y.swedish). Mellan nivåerna \
          finns \(count.of("nätverkspar", "nätverkspar", .swedish, isNeuter: true)) med gemensamma initiativ, \
          eller initiativ i samma område, men utan känd kontakt.
          """,
        english: """
          Nobody in the lists takes part in networks on both the \(x.english) and the \(y.english) level. \
          Between these levels, \(count.of("pair", "pairs", .english)) of networks \
          \(count == 1 ? "has" : "have") an initiative in common, or initiatives in the same area, but no known \
          contact.
          """),
      meaning: Localised(
        swedish: """
          Gemensamma deltagare är inte att vänta mellan de nivåerna, så att de saknas är i sig ingen lucka. \
          Möten och kontaktpersoner som inte står i listorna syns inte.
          """,
        english: """
          Shared participants are not to be expected between those levels, so their absence is not in itself a \
          gap. Meetings and contact persons that are not in the lists do not show.
          """),
      action: Localised(
        swedish:
          "Kansliet anger de möten och kontaktpersoner som finns mellan nivåerna och prövar om de räcker.",
        english:
          "The office states the meetings and contact persons between the levels and considers whether they suffice."
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
        swedish: "Ingen i listorna deltar på båda nivåerna " + names(.swedish)
          + ". Att de diagonala kontakterna är få följer åtminstone delvis av hur nätverken är bildade.",
        english: "Nobody in the lists takes part on both the levels " + names(.english)
          + ". That diagonal links are few follows at least in part from how the networks are formed."
      ),
      action: Localised(
        swedish: "Ingen åtgärd behövs.", english: "Nothing needs to be done."))
  }
}
