// What is said of those who are new on their posts: who of them lead networks, and networks with many of them.

import Findings
import Text

extension Finding {
  static func newLeaders(_ all: [(person: String, row: NewOnPost.Row)]) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish: "Den som är ny på posten och leder nätverk kan behöva stöd den första tiden.",
      english: "Somebody who is new in post and leads networks may need support at first.")
    let action = Localised<Phrase>(
      swedish:
        "Organisationen ordnar en överlämning, och låter någon som varit med gå bredvid det första året.",
      english:
        "The organisation arranges a handover, and lets somebody experienced accompany them for the first year."
    )
    let count = all.count
    guard count > Finding.mostSingle else {
      return all.map { person, row in
        let leads = row.leads
        return Finding(
          kind: "new_leader", severity: .low, subjects: [.person(person)],
          measures: [Measure("leads", Double(leads)), Measure("days", Double(row.days))],
          basis: .counted,
          fact: Localised(
            swedish: """
              \(person: person) är ny på posten och är ordförande eller samordnare i \
              \(leads.inWords(.swedish, isNeuter: true)) nätverk.
              """,
            english: """
              \(person: person) is new in post and chairs or coordinates \(leads.inWords(.english)) \
              \(leads == 1 ? "network" : "networks").
              """),
          meaning: meaning, action: action)
      }
    }
    return [
      Finding(
        kind: "new_leader", severity: .low, subjects: all.map { .person($0.person) },
        tellsOf: count,
        measures: [
          Measure("people", Double(count)),
          Measure("leads", Double(all.reduce(0) { $0 + $1.row.leads })),
        ],
        basis: .counted,
        fact: Localised(
          swedish: """
            \(people: count, "person", "personer") som är ordförande eller samordnare i nätverk är nya på posten.
            """,
          english: """
            \(people: count, "person", "people") who chair or coordinate networks are new in post.
            """),
        meaning: meaning, action: action)
    ]
  }

  static func manyNew(_ all: [(network: String, new: Int, known: Int)]) -> [Finding] {
    func severity(_ one: (network: String, new: Int, known: Int)) -> Severity {
      one.new * 2 >= one.known ? .medium : .low
    }
    let meaning = Localised<Phrase>(
      swedish: "När många är nya kan det som bara de tidigare deltagarna kände till gå förlorat.",
      english: "When many are new, what only the earlier members knew may be lost.")
    let action = Localised<Phrase>(
      swedish:
        "Nätverkets ordförande går igenom uppdraget på nytt, och skriver ner vad som är avtalat.",
      english:
        "The chair of the network goes through its task anew, and writes down what has been agreed."
    )
    let count = all.count
    guard count > Finding.mostSingle else {
      return all.map { one in
        Finding(
          kind: "many_new", severity: severity(one), subjects: [.network(one.network)],
          measures: [
            Measure("share_new", Double(one.new) / Double(one.known)),
            Measure("new_people", Double(one.new)),
          ],
          basis: .counted,
          fact: Localised(
            swedish: """
              I nätverket \(network: one.network) är \(people: one.new) av \(people: one.known) deltagare nya på \
              posten.
              """,
            english: """
              In the network \(network: one.network), \(people: one.new) of \(people: one.known) members are new in \
              post.
              """),
          meaning: meaning, action: action)
      }
    }
    let most = all.sorted {
      Double($0.new) / Double($0.known) > Double($1.new) / Double($1.known)
    }
    func list(_ language: Language) -> Phrase {
      .few(most.map { "\(network: $0.network)" }, language)
    }
    return [
      Finding(
        kind: "many_new", severity: all.map(severity).max() ?? .low,
        subjects: most.map { .network($0.network) }, tellsOf: count,
        measures: [Measure("networks", Double(count))], basis: .counted,
        fact: Localised(
          swedish:
            "I \(count.inWords(.swedish, isNeuter: true)) nätverk är minst en tredjedel av deltagarna nya på posten, störst andel i "
            + list(.swedish) + ".",
          english:
            "In \(count.inWords(.english)) networks at least a third of the members are new in post, with the largest share in "
            + list(.english) + "."),
        meaning: meaning, action: action)
    ]
  }
}
