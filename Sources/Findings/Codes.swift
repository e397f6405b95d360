// The codes of a column: what its cells may hold, as the type that they come from has it.

/// Every code that the cells of a column may hold. A cell may also be empty.
package struct Codes: Hashable, Sendable {
  /// In the order of the cases.
  package let all: [String]
  /// Whether a cell may hold several, with blanks between.
  package let areSeveral: Bool

  package init(_ all: [String], areSeveral: Bool = false) {
    self.all = all
    self.areSeveral = areSeveral
  }
}

extension Sheet.Column {
  /// A column in which each cell is a case of a type, or empty.
  package init<Code: CaseIterable & RawRepresentable<String>>(
    _ declared: Findings.Column, codes: [Code?]
  ) {
    self.init(
      declared, .text(codes.map { $0?.rawValue ?? "" }), codes: Codes(Code.allCases.map(\.rawValue))
    )
  }

  /// A column in which each cell is any number of cases of a type.
  package init<Code: CaseIterable & RawRepresentable<String>>(
    _ declared: Findings.Column, codes: [[Code]]
  ) {
    self.init(
      declared, .text(codes.map { $0.map(\.rawValue).joined(separator: " ") }),
      codes: Codes(Code.allCases.map(\.rawValue), areSeveral: true))
  }
}
