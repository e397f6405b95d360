// Values of one trade turned into values of another: the roster's names, the files, the remarks.

import Datasets
package import Findings
package import Instruments
import Joint
import Loading
import Network
package import Reporting
package import Roster
import Tables
package import Text

extension Register {
  /// The names of a roster.
  package init(_ roster: Roster) {
    self.init(
      people: roster.people.map { person in
        (
          person.id,
          Register.Person(
            name: person.name, function: person.function,
            organisation: person.organisation.map { roster.organisations[Int($0)].name } ?? "",
            level: person.level)
        )
      },
      networks: Self.names(roster.networks.map { ($0.id, $0.name) }),
      organisations: Self.names(roster.organisations.map { ($0.id, $0.name) }),
      collaborations: Self.names(roster.collaborations.map { ($0.id, $0.name) }))
  }

  private static func names(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Material {
  /// What a dataset is and how it was read, with all that its analyses have found.
  ///
  /// Of the joint analyses, those of the plan's parts run after the others: none where they would see a part of the others'
  /// results only, and give another answer.
  ///
  /// - Parameter isWhole: whether no analysis of the parts was left out for want of time.
  init(_ reading: Reading, _ outcomes: [Outcome], isWhole: Bool) throws(RunFailure) {
    self.init(
      title: reading.roster.name, asOf: reading.asOf.description,
      register: try Register(reading))
    hasNetworks = !reading.roster.networks.isEmpty
    hasPeople = !reading.roster.people.isEmpty
    otherMatters = reading.roster.matters
    understood = reading.roster.understood
    dataThrough = reading.roster.lastDay(upTo: reading.asOf)?.description
    keyFigures = outcomes.keyFigures
    unknowns = outcomes.unknowns
    let joint = isWhole ? analyseJointly(outcomes, parts: reading.plan.parts) : []
    findings = (outcomes + joint).findings
    sheets = outcomes.sheets + joint.sheets
    credit(outcomes + joint)
    readinessRule =
      ReadinessMatrix(
        of: reading.roster, asOf: reading.asOf,
        months: reading.dataset.settings.thresholds.answerMonths)?.rule
    add(reading.dataset, asOf: reading.asOf, seed: reading.seed, reading.roster)
  }

  /// Takes in how to read the answers of the instruments, and which have none.
  package mutating func add(
    _ instruments: [Outcome], of review: Review, leftOut: [LeftOut] = []
  ) {
    instrumentRules = Instruments.instrumentRules
    instrumentWords = Instruments.instrumentWords
    absentInstruments = Instruments.absentInstruments(
      review, instruments, leftOut: Set(leftOut.filter { $0.group == "instruments" }.map(\.name))
    ) { $0.fileName }
  }

  /// Tells that the roster is not as the files have it; title and first page say so in every edition.
  package mutating func add(_ changes: [Localised<String>], _ language: Language) {
    guard !changes.isEmpty else { return }
    title += Localised(swedish: " (tänkt läge)", english: " (what if)")[language]
    suppositions = changes
  }

  /// Takes in what the dataset was and how it was read.
  private mutating func add(_ dataset: Dataset, asOf: Day, seed: UInt64, _ roster: Roster) {
    let rows = Dictionary(
      dataset.loaded.files.map { ($0.table, ($0.name, $0.rows)) },
      uniquingKeysWith: { first, _ in first })
    holdings = TableName.allCases.map { table in
      Material.Holding(
        file: rows[table]?.0 ?? table.fileName, rows: rows[table]?.1, isPersonal: table.isPersonal)
    }
    remarks = dataset.diagnostics.sorted.map { remark in
      Material.Remark(
        severity: remark.severity.rawValue,
        place: "\(remark.place.file):\(remark.place.line):\(remark.place.column)",
        code: remark.code,
        sentence: Localised(
          swedish: remark.sentence.swedish, english: remark.sentence.english))
    }
    remarkCounts = dataset.diagnostics.counts.map {
      Material.RemarkCount(severity: $0.severity.rawValue, code: $0.code, count: $0.count)
    }
    let standing = roster.standing(on: asOf).whole
    if let said = standing.lapsedWords {
      let code = "memberships/lapsed"
      remarks.append(
        Material.Remark(
          severity: Diagnostic.Severity.note.rawValue,
          place: rows[.memberships]?.0 ?? TableName.memberships.fileName, code: code,
          sentence: said))
      remarkCounts.append(
        Material.RemarkCount(
          severity: Diagnostic.Severity.note.rawValue, code: code, count: standing.lapsed))
    }
    inputs = dataset.inputs.map {
      Material.Input(file: $0.file, bytes: $0.bytes, sha256: $0.sha256, form: $0.form)
    }
    settings = [
      (name: "as_of", value: asOf.description),
      (name: "board_codes", value: dataset.settings.boardCodes.rawValue),
      (name: "board_people", value: dataset.settings.boardPeople.rawValue),
      (name: "deputies", value: dataset.settings.deputies.rawValue),
      (name: "levels", value: roster.levels.map(\.word).joined(separator: ", ")),
      (name: "seed", value: "\(seed)"),
      (name: "version", value: programVersion),
    ]
    if !dataset.settings.publicNames.isEmpty {
      settings.append(
        (name: "public_names", value: dataset.settings.publicNames.joined(separator: "; ")))
    }
    let thresholds = dataset.settings.thresholds
    settings += Threshold.all.map {
      (name: $0.name, value: $0.value(in: thresholds)?.machineText ?? "")
    }
    settings.sort { $0.name < $1.name }
    riskRules = thresholds.risk.sentences
    planRules = thresholds.plan.sentences
    coverRules = thresholds.coverRules
    version = programVersion
    contact = dataset.settings.contact
  }
}

extension Roster {
  /// How many fields and levels no list tells, in words; `nil` when there are none.
  fileprivate var understood: Material.Understood? {
    let all = networks.count
    let counts = Network.Understood.allCases.map { part in
      (part, networks.count { $0.understood.contains(part) })
    }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return nil }
    func list(_ words: (Network.Understood) -> String, _ of: String, _ language: Language) -> String
    {
      counts.map { "\(words($0.0)) \(of) \($0.1)" }.listed(language == .swedish ? " och " : " and ")
    }
    let swedish = list({ $0 == .field ? "område" : "nivå" }, "för", .swedish)
    let english = list({ $0 == .field ? "field" : "level" }, "of", .english)
    return Material.Understood(
      mark: Localised(
        swedish: "förstått, inte angivet: \(swedish) av \(all) nätverk",
        english: "understood, not stated: \(english) of \(all) networks"),
      sentence: Localised(
        swedish:
          "Listorna anger inte allt: \(swedish) av \(all) nätverk är förstått av nätverkens namn "
          + "och deltagarnas poster. Vad som är förstått står i lists.yaml och kan rättas där.",
        english:
          "The lists do not state everything: \(english) of \(all) networks is understood from "
          + "the networks' names and the posts of their people. What is understood stands in lists.yaml, "
          + "and can be corrected there."))
  }

  /// What it holds beside networks, as a reader says it.
  fileprivate var matters: [Localised<String>] {
    [
      (!collaborations.isEmpty, Localised(swedish: "samarbeten", english: "collaborations")),
      (!readiness.isEmpty, Localised(swedish: "vilja att samverka", english: "readiness")),
      (!selfTests.isEmpty, Localised(swedish: "självtest", english: "self-tests")),
      (!initiatives.isEmpty, Localised(swedish: "initiativ", english: "initiatives")),
    ].filter(\.0).map(\.1)
  }
}
