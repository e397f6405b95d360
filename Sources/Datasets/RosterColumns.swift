// Columns of the roster's own tables: what a row has, as text, numbers or amounts.

import Findings
import Roster

/// Those of `columns` in which any row has something.
func told<Row>(_ rows: [Row], _ columns: [Sheet.Column]) -> [Sheet.Column] {
  columns.filter { column in
    switch column.values {
    case .text(let texts): texts.contains { !$0.isEmpty }
    case .real(let values): values.contains { $0 != nil }
    case .whole, .flag: true
    }
  }
}

/// Amounts as numbers; as text where one of them is a span.
func amounts<Row>(
  _ column: Column, _ rows: [Row], _ value: (Row) -> Amount?
) -> Sheet.Column {
  let amounts = rows.map(value)
  guard amounts.contains(where: { $0.map { $0.low < $0.high } ?? false }) else {
    return Sheet.Column(column, .real(amounts.map { $0?.low }))
  }
  return Sheet.Column(
    column,
    .text(
      amounts.map { amount in
        guard let amount else { return "" }
        return amount.low == amount.high ? "\(amount.low)" : "\(amount.low)–\(amount.high)"
      }))
}

func text<Row>(
  _ column: Column, _ rows: [Row], _ value: (Row) -> String
) -> Sheet.Column {
  Sheet.Column(column, .text(rows.map(value)))
}

func whole<Row>(_ column: Column, _ rows: [Row], _ value: (Row) -> Int?) -> Sheet.Column {
  Sheet.Column(column, .whole(rows.map(value)))
}

func real<Row>(_ column: Column, _ rows: [Row], _ value: (Row) -> Double?) -> Sheet.Column {
  Sheet.Column(column, .real(rows.map(value)))
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

func day(_ day: Day?) -> String {
  day?.description ?? ""
}

// MARK: Wording

func swedish(_ role: Role) -> String {
  switch role {
  case .chair: "ordförande"
  case .viceChair: "vice ordförande"
  case .coordinator: "samordnare"
  case .secretary: "sekreterare"
  case .member: "ledamot"
  case .deputy: "ersättare"
  case .adjunct: "adjungerad"
  }
}

func swedish(_ stance: Readiness.Stance) -> String {
  switch stance {
  case .lead: "leda"
  case .join: "öka"
  case .wait: "avvakta"
  case .abstain: "avstå"
  }
}
