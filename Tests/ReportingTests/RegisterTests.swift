// What each edition may call a person.

import Findings
import Reporting
import Roster
import Testing
import Text

extension Register {
  /// Two people, one network, one organisation; all invented.
  static let small = Register(
    people: [
      (
        "id-anna",
        Person(name: "Ekonomichef Almvik", function: "ekonomichef", organisation: "Almvik")
      ),
      ("id-bo", Person(name: "Kod Bo", function: "", organisation: "")),
    ],
    networks: ["eko": "Ekonomichefer", "it": "IT-chefer"], organisations: ["a": "Almvik"],
    collaborations: ["l": "Lönecentrum"])
}

@Suite struct RegisterTests {
  private let phrase: Phrase =
    "\(person: "id-anna") länkar \(network: "eko") i \(organisation: "a") till \(collaboration: "l")"

  @Test("names with commas are set apart by semicolons, others by commas")
  func commas() {
    let register = Register(
      people: [],
      networks: ["a": "Jord, skog", "b": "Vatten", "c": "Luft"], organisations: [:],
      collaborations: [:])
    let speaker = Speaker(register, .board, .swedish)
    func named(_ ids: [String]) -> String {
      speaker.text("I " + Phrase.list(ids.map { "\(network: $0)" }, .swedish) + ".")
    }
    #expect(named(["a", "b", "c"]) == "I Jord, skog; Vatten; och Luft.")
    #expect(named(["b", "c"]) == "I Vatten och Luft.")
  }

  @Test("the board edition writes code, role and organisation, never the name or the id")
  func board() {
    let text = Speaker(.small, .board, .swedish).text(phrase)
    #expect(text == "P01 (ekonomichef, Almvik) länkar Ekonomichefer i Almvik till Lönecentrum")
  }

  @Test(
    "by level: the level where five are on it, and the post without a code where its cover is told")
  func level() {
    let people = (0..<7).map { row in
      (
        "id-\(row)",
        Register.Person(
          name: "Namn \(row)", function: "post \(row)", organisation: "Almvik",
          level: Roster.defaultLevels[row < 5 ? 2 : 1])
      )
    }
    let register = Register(
      people: people, networks: [:], organisations: [:], collaborations: [:],
      codes: [6, 5, 4, 3, 2, 1, 0], telling: .level)
    let speaker = Speaker(register, .board, .swedish)
    #expect(speaker.text("\(person: "id-0")") == "P07 (en person på chefsnivå)")
    #expect(speaker.text("\(person: "id-6")") == "P01 (en person)")
    #expect(speaker.onCover.text("\(person: "id-6")") == "post 6 (Almvik)")
    // Of those who have left no level is known: what has changed is told of all alike.
    for id in ["id-0", "id-6"] {
      #expect(speaker.amongThoseGone.text("\(person: id)").hasSuffix(" (en person)"))
    }
    let english = Speaker(register.coded(nil, telling: .none), .board, .english)
    #expect(english.text("\(person: "id-0")") == "P01")
    #expect(english.onCover.text("\(person: "id-0")") == "P01")
  }

  @Test("a number of people and a score are rounded in the board edition only")
  func rounding() {
    let phrase: Phrase = "\(people: 3), \(people: 12), \(score: 64.1)"
    #expect(Speaker(.small, .board, .swedish).text(phrase) == "1–4, ca 10, ca 65")
    #expect(Speaker(.small, .annex, .swedish).text(phrase) == "3, 12, 64,1")
  }

  @Test("a word after a number of people has the form of what is printed")
  func words() {
    let phrase: Phrase = "Nätet (\(people: 1, "person", "personer")). \(people: 7) av 36"
    #expect(
      Speaker(.small, .board, .swedish).text(phrase) == "Nätet (1–4 personer). Ca 5 av 36")
    #expect(Speaker(.small, .annex, .swedish).text(phrase) == "Nätet (1 person). 7 av 36")
  }

  @Test("the annex writes the name")
  func annex() {
    let text = Speaker(.small, .annex, .swedish).text(phrase)
    #expect(
      text == "Ekonomichef Almvik (Almvik) länkar Ekonomichefer i Almvik till Lönecentrum")
  }

  @Test("what singles out a person beside the code is told in the annex only")
  func told() {
    let phrase: Phrase = "leder \(annex: "\(network: "eko")", board: "ett nätverk") utan ersättare"
    #expect(Speaker(.small, .board, .swedish).text(phrase) == "leder ett nätverk utan ersättare")
    #expect(Speaker(.small, .annex, .swedish).text(phrase) == "leder Ekonomichefer utan ersättare")
  }

  @Test("a person of whom nothing is known is a code in the board edition")
  func unknown() {
    let board = Speaker(.small, .board, .english)
    #expect(board.text("\(person: "id-bo")") == "P02")
    #expect(board.text("\(person: "nobody at all")") == "P?")
    #expect(Speaker(.small, .annex, .english).text("\(person: "id-bo")") == "Kod Bo")
  }

  @Test("a network without a name is called by its id")
  func unnamed() {
    #expect(Speaker(.small, .board, .swedish).text("\(network: "n9")") == "n9")
  }

  @Test("numbers are written as the language does")
  func numbers() {
    let phrase: Phrase = "\(12345) \(0.5) \(percent: 0.256)"
    #expect(
      Speaker(.small, .board, .swedish).text(phrase) == "12\u{A0}345 0,500 26\u{A0}%")
    #expect(Speaker(.small, .board, .english).text(phrase) == "12,345 0.500 26\u{A0}%")
  }

  @Test(
    "codes are as wide as the largest", arguments: [(9, "P05"), (100, "P005"), (1000, "P0005")])
  func width(count: Int, code: String) {
    let people = (0..<count).map { number in
      let digits = String(number)
      let id = "id" + String(repeating: "0", count: 4 - digits.count) + digits
      return (id, Register.Person(name: "", function: "", organisation: ""))
    }
    let register = Register(people: people, networks: [:], organisations: [:], collaborations: [:])
    #expect(register.code(person: "id0004") == code)
  }
}
