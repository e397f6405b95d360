// What an analysis has to say: a fact, what it means, what could be done, and the numbers behind it.

package import Text

/// How much a finding matters to those who decide.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case information
  case low
  case medium
  case high

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .information: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}

/// Something in the roster that a finding is about.
package enum Subject: Hashable, Sendable {
  case person(String)
  case network(String)
  case organisation(String)
  case collaboration(String)
  case initiative(String)
  case goal(String)
  case decision(String)
  case dataset

  /// What kind of thing it is, in machine-readable output.
  package var kind: String {
    switch self {
    case .person: "person"
    case .network: "network"
    case .organisation: "organisation"
    case .collaboration: "collaboration"
    case .initiative: "initiative"
    case .goal: "goal"
    case .decision: "decision"
    case .dataset: "dataset"
    }
  }

  /// The id in the roster; empty for the whole dataset.
  package var id: String {
    switch self {
    case .person(let id), .network(let id), .organisation(let id), .collaboration(let id),
      .initiative(let id), .goal(let id), .decision(let id):
      id
    case .dataset: ""
    }
  }
}

/// A named number behind a finding.
package struct Measure: Hashable, Sendable {
  /// English, lower case, words joined by `_`, as in the tables.
  package let name: String
  package let value: Double

  package init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}

/// One thing that is true of the roster and worth a reader's time.
package struct Finding: Sendable {
  /// So many that are alike have a finding each; more are told in one (``isOfMany``).
  package static let mostSingle = 3

  /// What sort of finding it is: `sole_bridges`, `cut_point` …
  package let kind: String
  /// As its analysis says; in a run, at most a few stay high: see ``FewHigh``.
  package internal(set) var severity: Severity
  /// The area of collaboration that it is about, as the roster names it; empty when it is about none.
  package let area: String
  /// What it is about, most important first.
  package let subjects: [Subject]
  /// Whether its one sentence tells of many alike, ``cases`` in number, all of which are its subjects.
  package let isOfMany: Bool
  /// The first is the one that findings of the same kind are ranked by, largest first.
  package let measures: [Measure]
  /// What it rests on; `nil` for what the data say nothing of.
  package let basis: Basis?
  /// Whether it is about the run itself and not about the dataset: a file that could not be made.
  package let isAboutRun: Bool
  /// How many more things it is true of, meaning the same, that have no finding of their own: the table has them.
  package var others: Int
  /// The fact, in one sentence.
  package let fact: Localised<Phrase>
  /// What the fact means for the collaboration.
  package let meaning: Localised<Phrase>
  /// What could be done about it.
  package let action: Localised<Phrase>

  /// - Parameter cases: of how many alike its sentence tells, when it tells of many.
  package init(
    kind: String, severity: Severity, area: String = "", subjects: [Subject],
    tellsOf cases: Int? = nil, measures: [Measure] = [], basis: Basis?, isAboutRun: Bool = false,
    fact: Localised<Phrase>,
    meaning: Localised<Phrase>, action: Localised<Phrase>
  ) {
    self.kind = kind
    self.severity = severity
    self.area = area
    self.subjects = subjects
    isOfMany = cases != nil
    others = (cases ?? 1) - 1
    self.measures = measures
    self.basis = basis
    self.isAboutRun = isAboutRun
    self.fact = fact
    self.meaning = meaning
    self.action = action
  }

  /// The same finding has the same id in every run: its kind and its subjects' ids, or, when it is about
  /// an area, its kind and the area, so that a change of coalition is no other finding. One of many alike is of the
  /// dataset: that one of them comes or goes makes it no other.
  ///
  /// Bytes that would make the id ambiguous (`/`, `:`, `%` and white space) are percent-encoded.
  package var id: String {
    let about =
      area.isEmpty
      ? (isOfMany ? [.dataset] : subjects).map { "\($0.kind):\(Self.encoded($0.id))" }
      : ["area:\(Self.encoded(area))"]
    return ([kind] + about).joined(separator: "/")
  }

  /// What findings of one kind are ranked by.
  var weight: Double { measures.first?.value ?? 0 }

  /// The id with the bytes encoded that have a meaning of their own in the id of a finding.
  package static func encoded(_ id: String) -> String {
    var out = ""
    for scalar in id.unicodeScalars {
      if scalar == "/" || scalar == "%" || scalar == ":" || scalar.properties.isWhitespace {
        for byte in String(scalar).utf8 {
          out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension [Finding] {
  /// Most severe first; equals by kind, then by the first measure, largest first, then by id.
  package func ranked() -> [Finding] {
    map { ($0, $0.id) }
      .sorted { left, right in
        if left.0.severity != right.0.severity { return left.0.severity > right.0.severity }
        if left.0.kind != right.0.kind { return left.0.kind < right.0.kind }
        let (a, b) = (left.0.weight, right.0.weight)
        if a != b { return a > b }
        return left.1 < right.1
      }
      .map(\.0)
  }
}

extension Array {
  /// Which of many alike have a finding of their own: the first `most`, and of the rest the first of each meaning
  /// that none of those has; with the last of each meaning, how many more there are of it.
  ///
  /// - Parameter meaning: what makes two of them mean the same and call for the same.
  /// - Complexity: O(n).
  package func told<Meaning: Hashable>(
    most: Int, alike meaning: (Element) -> Meaning
  ) -> [(element: Element, others: Int)] {
    var told: [(element: Element, others: Int)] = []
    var places: [Meaning: Int] = [:]
    for (number, element) in enumerated() {
      let own = meaning(element)
      if number >= most, let place = places[own] {
        told[place].others += 1
      } else {
        places[own] = told.count
        told.append((element, 0))
      }
    }
    return told
  }
}

extension Finding {
  /// How many things it tells of, those alike that have no finding of their own included.
  package var cases: Int { 1 + others }
}

extension [Finding] {
  /// How many things they tell of, those without a finding of their own included.
  package var cases: Int { reduce(0) { $0 + $1.cases } }
}
