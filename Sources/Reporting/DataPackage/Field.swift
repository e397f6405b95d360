// A column of a table as Table Schema has it: its type, what its cells may be, and what it means.

import Findings
import Text

/// A field of a Table Schema.
struct Field: Encodable, Sendable {
  enum Kind: String, Encodable, Sendable {
    case string
    case date
    case boolean
    case integer
    case number
  }

  struct Constraints: Encodable, Sendable {
    var required: Bool?
    var minimum: Int?
    var maximum: Int?
    var `enum`: [String]?
    /// Several codes with blanks between.
    var pattern: String?

    var isEmpty: Bool {
      required == nil && minimum == nil && maximum == nil && self.enum == nil && pattern == nil
    }
  }

  /// Ids in a cell that may hold several, which no foreign key can tell.
  struct References: Encodable, Sendable {
    let resource: String
    let field: String
    let separator = " "
  }

  let name: String
  let type: Kind
  let title: String
  let description: String
  /// What the numbers are of; absent for counts and for numbers without a unit.
  let unit: String?
  let constraints: Constraints?
  /// Absent where a cell holds one id at most; that a foreign key tells.
  let references: References?

  /// - Parameters:
  ///   - isRequired: whether it is part of the key of its table.
  ///   - several: the key that its ids are found in, when a cell may hold several.
  init(
    _ column: Sheet.Column, isRequired: Bool, several: TableKeys.Target?, _ language: Language
  ) {
    let kind = column.fieldKind
    name = column.name
    type = kind
    title = column.declared.title[language]
    description = column.meaning(kind, language)
    unit = column.declared.measuredIn?.rawValue
    var constraints = column.constraints(kind)
    if isRequired { constraints.required = true }
    self.constraints = constraints.isEmpty ? nil : constraints
    references = several.map { References(resource: $0.table.name, field: $0.column.name) }
  }
}

extension Sheet.Column {
  /// The type of the cells as they are written. A column that nothing filled has that of its declaration.
  var fieldKind: Field.Kind {
    switch values {
    case .whole: .integer
    case .real: .number
    case .flag: .boolean
    case .text where declared.isDay: .date
    case .text where !values.holdsAnything && declared.kind == .flag: .boolean
    case .text where !values.holdsAnything && declared.isNumber: .number
    case .text: .string
    }
  }

  fileprivate func constraints(_ kind: Field.Kind) -> Field.Constraints {
    var constraints = Field.Constraints()
    if let codes {
      if codes.areSeveral {
        let one = "(" + codes.all.joined(separator: "|") + ")"
        constraints.pattern = "\(one)( \(one))*"
      } else {
        constraints.enum = codes.all
      }
    }
    switch (kind, declared.kind) {
    case (.number, .chance): (constraints.minimum, constraints.maximum) = (0, 1)
    case (.number, .share):
      constraints.minimum = 0
      constraints.maximum = declared.mayExceedOne ? nil : 1
    case (.integer, _): constraints.minimum = declared.mayBeNegative ? nil : 0
    default: break
    }
    return constraints
  }
}

// MARK: What no kind of column tells

extension Column {
  /// Whether its cells are days, `YYYY-MM-DD`.
  var isDay: Bool { Self.written.contains(self) }

  /// The columns that days are written in.
  private static let written: Set<Column> = [
    .answeredOn, .answerUntil, .askedFirst, .askedLast, .chairSince, .date, .due, .effectDate,
    .firstRound, .from, .lastRound, .notice, .ratedOn, .review, .roundFrom, .roundTo, .since, .to,
    .vacantSince,
  ]

  /// Shares as the lists state them, their sums, and what happens in a year.
  fileprivate var mayExceedOne: Bool {
    ([.costShare, .rate, .shareByKey, .sumOfShares] as [Column]).contains(self)
  }

  /// Days until something that may have passed, and since something that may be to come.
  fileprivate var mayBeNegative: Bool {
    ([.daysInStage, .daysToEnd, .daysToNotice, .daysToReview, .effectAge, .year] as [Column])
      .contains(self)
  }

  /// What numbers are of.
  enum Unit: String {
    case days
    case years
    case hours
    case hoursPerYear = "hours/year"
    case meetingsPerYear = "meetings/year"
    case perYear = "1/year"
    case kronorPerYear = "SEK/year"
    case share
    /// 0.01 is a percentage point.
    case shareDifference = "difference of shares"
    case probability
  }

  var measuredIn: Unit? {
    if let unit = Self.units[self] { return unit }
    return switch kind {
    case .share: .share
    case .points: .shareDifference
    case .chance: .probability
    case .text, .flag, .number, .reference: nil
    }
  }

  private static let units: [Column: Unit] = [
    .days: .days, .daysInStage: .days, .daysOverdue: .days, .daysToEnd: .days,
    .daysToNotice: .days, .daysToReview: .days, .effectAge: .days, .medianDays: .days,
    .years: .years, .personYears: .years,
    .doubleHours: .hoursPerYear, .hours: .hoursPerYear, .hoursPerYear: .hoursPerYear,
    .hoursRelieved: .hoursPerYear, .hoursTold: .hoursPerYear, .load: .hoursPerYear,
    .networkHours: .hoursPerYear, .resourceHours: .hoursPerYear,
    .kronorTold: .kronorPerYear,
    .meetingsCarried: .meetingsPerYear, .meetingsLinked: .meetingsPerYear,
    .meetingsPerYear: .meetingsPerYear, .perYear: .meetingsPerYear, .rate: .perYear,
  ]
}
