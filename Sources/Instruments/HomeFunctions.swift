// Scarce functions at home: which functions several organisations are thin in, and what lies near them.

package import Findings
package import Roster
import Text

/// The functions that organisations need at home, and in how many of them each is thin.
///
/// An organisation is thin in a function when it has none of it, when its post is vacant, when one post or less has it,
/// or when several have it and there is no deputy. A function is a candidate area when at least ``fewestTold``
/// organisations have told of it and it is thin in ``many`` of them, or in at least half. Beside it stand areas of will
/// and running collaborations whose names are like its own, see ``LikeNames``, and how many share it already.
///
/// - Input: functions.csv on a day; readiness.csv and collaborations.csv as far as there. A vacancy that begins after the day
///   is none yet.
/// - Output: a row a function, those thin in most organisations first, then by name; a row for each function and organisation.
///   A count of none is `nil` where a column that would tell it is empty in every row, and counts are then least ones.
/// - Complexity: O(rows · log rows + functions · (areas + collaborations)).
/// - Source: a study of collaboration in Norrbotten names scarce specialists as what small municipalities cannot
///   hold alone; the levels and limits are this product's own rules.
package struct HomeFunctions: Sendable {
  /// How an organisation stands in a function.
  package enum State: String, Sendable, CaseIterable {
    case missing
    case vacant
    /// One post or less.
    case single
    /// More than one, and no deputy.
    case uncovered
    /// More than one.
    case held
    /// Neither posts, vacancy nor lack of a deputy is told.
    case unknown

    package var isThin: Bool { self != .held && self != .unknown }
  }

  package struct Cell: Sendable {
    package let organisation: String
    package let state: State
    package let posts: Double?
    package let hasDeputy: Bool?
    /// `nil` when it is not vacant on the day.
    package let vacantSince: Day?
    package let sharedWith: [String]
  }

  package struct Function: Sendable {
    package let name: String
    /// Sorted by organisation.
    package let cells: [Cell]
    /// Areas of will with a like name, sorted, and how they are alike.
    package let areas: [(name: String, likeness: LikeNames, canStart: Bool?)]
    /// Running collaborations with a like area or name, by id.
    package let collaborations: [String]

    /// Organisations whose state is known.
    package var told: Int { cells.count { $0.state != .unknown } }
    package var thin: Int { count(\.isThin) }
    package var shared: Int { cells.count { !$0.sharedWith.isEmpty } }

    package func count(_ isCounted: (State) -> Bool) -> Int {
      cells.count { isCounted($0.state) }
    }

    package var isCandidate: Bool {
      told >= HomeFunctions.fewestTold && (thin >= HomeFunctions.many || 2 * thin >= told)
    }
  }

  package static let fewestTold = 3
  package static let many = 3

  package let functions: [Function]
  /// Why posts, deputies and vacancies are not known.
  let postsUnknown: Roster.Reason?
  let deputiesUnknown: Roster.Reason?
  let vacanciesUnknown: Roster.Reason?
  let sharingUnknown: Roster.Reason?
  let unknown: Roster.Reason?

  /// Measures `review`; `nil` when it has no functions.
  package init?(of review: Review) {
    let (roster, day) = (review.roster, review.asOf)
    guard !roster.homeFunctions.isEmpty else { return nil }
    postsUnknown = roster.unknown(.functionPeople)
    deputiesUnknown = roster.unknown(.functionDeputy)
    vacanciesUnknown = roster.unknown(.functionVacantSince)
    sharingUnknown = roster.unknown(.functionSharedWith)
    unknown = roster.unknown(eitherOf: .functionPeople, .functionDeputy, .functionVacantSince)
    let matrix = ReadinessMatrix(
      of: roster, asOf: day, months: review.thresholds.answerMonths)
    let running = roster.collaborations.filter { $0.isActive(on: day) }
    func id(_ organisation: Index) -> String { roster.organisations[Int(organisation)].id }
    var names: [String: String] = [:]
    for row in roster.homeFunctions {
      let key = row.function.lowercased()
      names[key] = names[key] ?? row.function
    }
    let rows = Dictionary(grouping: roster.homeFunctions) { $0.function.lowercased() }
    functions = rows.map { key, rows in
      let name = names[key] ?? key
      return Function(
        name: name,
        cells: rows.map { row in
          let vacant = row.vacantSince.flatMap { $0 <= day ? $0 : nil }
          return Cell(
            organisation: id(row.organisation), state: State(row, vacantSince: vacant),
            posts: row.people, hasDeputy: row.hasDeputy, vacantSince: vacant,
            sharedWith: row.sharedWith.map(id).sorted())
        }.sorted { $0.organisation < $1.organisation },
        areas: (matrix?.areas ?? []).compactMap { area in
          LikeNames.compare(name, area.name).map {
            (area.name, $0, area.hasAnswers ? area.canStart : nil)
          }
        },
        collaborations: running.filter {
          LikeNames.compare(name, $0.area) != nil || LikeNames.compare(name, $0.name) != nil
        }.map(\.id).sorted())
    }.sorted { ($1.thin, $0.name) < ($0.thin, $1.name) }
  }

  /// Thin in several, most first.
  package var candidates: [Function] { functions.filter(\.isCandidate) }

  /// Whether a column that tells of thinness is empty, so that there may be more.
  var isLeast: Bool {
    postsUnknown != nil || deputiesUnknown != nil || vacanciesUnknown != nil
  }
}

extension HomeFunctions.State {
  fileprivate init(_ row: HomeFunction, vacantSince: Day?) {
    if row.people == 0 {
      self = .missing
    } else if vacantSince != nil {
      self = .vacant
    } else if let people = row.people, people <= 1 {
      self = .single
    } else if row.hasDeputy == false {
      self = .uncovered
    } else {
      self = row.people == nil ? .unknown : .held
    }
  }
}

// MARK: Tables

extension HomeFunctions {
  /// `home_functions`, a row a function; `home_function_cells`, a row for each function and organisation.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in columns { outcome.add(column, to: .homeFunctions, unless: unknown) }
    for column in cellColumns { outcome.add(column, to: .homeFunctionCells) }
    outcome.keyFigures = [
      KeyFigure(
        .thinFunctions, .count(candidates.count),
        unless: postsUnknown ?? deputiesUnknown ?? (candidates.isEmpty ? vacanciesUnknown : nil),
        label: Self.figureLabel(isLeast: isLeast), definition: Self.rule)
    ]
    for (subject, reason) in [
      (Self.postsSubject, postsUnknown), (Self.deputiesSubject, deputiesUnknown),
      (Self.vacanciesSubject, vacanciesUnknown),
    ] {
      outcome.withholds(subject, because: reason)
    }
    outcome.findings = candidates.isEmpty ? [] : [.thinFunctions(self)]
    return outcome
  }

  private var columns: [Sheet.Column] {
    func text(_ column: Column, _ word: (Function) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(functions.map(word)))
    }
    func count(
      _ column: Column, unless reason: Roster.Reason?, _ number: (Function) -> Int
    ) -> Sheet.Column {
      Sheet.Column(column, .whole(functions.map(number))).unless(reason)
    }
    return [
      text(.homeFunction, \.name),
      Sheet.Column(
        .functionsTold, .whole(functions.map { isLeast && $0.told == 0 ? nil : $0.told })),
      // None that is known of is not none where a column is empty.
      Sheet.Column(
        .thin, .whole(functions.map { isLeast && $0.thin == 0 ? nil : $0.thin })),
      count(.lackedBy, unless: postsUnknown) { $0.count { $0 == .missing } },
      count(.carriedByOne, unless: postsUnknown) { $0.count { $0 == .single } },
      count(.uncoveredIn, unless: postsUnknown ?? deputiesUnknown) {
        $0.count { $0 == .uncovered }
      },
      count(.vacantIn, unless: vacanciesUnknown) { $0.count { $0 == .vacant } },
      count(.sharedIn, unless: sharingUnknown, \.shared),
      Sheet.Column(
        .isCandidate,
        .flag(functions.map { isLeast && !$0.isCandidate ? nil : $0.isCandidate })),
      text(.matchingAreas) { $0.areas.map(\.name).joined(separator: "; ") },
      text(.matchingCanStart) { function in
        function.areas.filter { $0.canStart == true }.map(\.name).joined(separator: "; ")
      },
      text(.matchingCollaborations) { IDList.joined($0.collaborations) },
    ]
  }

  private var cellColumns: [Sheet.Column] {
    let rows = functions.flatMap { function in function.cells.map { (function.name, $0) } }
    return [
      Sheet.Column(.homeFunction, .text(rows.map(\.0))),
      Sheet.Column(.organisation, .text(rows.map(\.1.organisation))),
      Sheet.Column(.functionState, codes: rows.map(\.1.state)),
      Sheet.Column(.posts, .real(rows.map(\.1.posts))),
      Sheet.Column(
        .hasDeputy, .text(rows.map { $0.1.hasDeputy.map { $0 ? "yes" : "no" } ?? "" })),
      Sheet.Column(.vacantSince, .text(rows.map { $0.1.vacantSince?.description ?? "" })),
      Sheet.Column(.sharedWith, .text(rows.map { IDList.joined($0.1.sharedWith) })),
    ]
  }
}

extension Analysis where Input == Review {
  static let functions = Analysis(
    "functions",
    title: Localised(
      swedish: "Funktioner i organisationerna", english: "Functions in the organisations"),
    parts: [.instruments], cost: .searched, needs: [.functions],
    tables: [.homeFunctions, .homeFunctionCells]
  ) { HomeFunctions(of: $0).map(\.outcome) }
}
