// The tables and findings of effects in dimensions.

package import Findings
import Roster
import Text

extension Effects {
  /// One cell of the matrix for each thing and level; the verdicts in a dimension, one for each series there.
  private struct MatrixRow {
    let about: AboutCell
    let level: Effect.Level?
    var verdicts: [String: [Verdict]] = [:]
  }

  private var matrix: [MatrixRow] {
    struct Key: Hashable {
      let about: AboutCell
      let level: Effect.Level?
    }
    var places: [Key: Int] = [:]
    var matrix: [MatrixRow] = []
    for row in rows {
      let key = Key(about: row.about, level: row.level)
      let place = places[key, default: matrix.count]
      if place == matrix.count { matrix.append(MatrixRow(about: row.about, level: row.level)) }
      places[key] = place
      let code = row.dimension.meaning?.rawValue ?? ""
      matrix[place].verdicts[code, default: []].append(row.verdict)
    }
    func level(_ row: MatrixRow) -> Int {
      row.level.flatMap(Effect.Level.allCases.firstIndex) ?? .max
    }
    return matrix.sorted { left, right in
      left.about == right.about
        ? level(left) < level(right) : AboutCell.precedes(left.about, right.about)
    }
  }

  /// `effects`, a row a series; `effect_matrix`, a row a thing and level; `effect_history`, a row a measurement of what
  /// has been measured more than once.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    let hidden = verdictUnknown != nil
    for column in Self.about(rows.map(\.about)) + columns(hidden) {
      outcome.add(column, to: .effects)
    }
    if !hidden {
      let matrix = matrix
      for column in Self.about(matrix.map(\.about)) + [
        Sheet.Column(.level, codes: matrix.map(\.level))
      ] { outcome.add(column, to: .effectMatrix) }
      for (code, column) in Self.dimensionColumns {
        let cells = matrix.map { $0.verdicts[code, default: []] }
        outcome.add(Sheet.Column(column, codes: cells), to: .effectMatrix)
      }
    }
    for column in historyColumns { outcome.add(column, to: .effectHistory) }
    outcome.withholds(EffectTexts.subject, because: verdictUnknown)
    outcome.keyFigures = [keyFigure]
    outcome.findings = findings
    return outcome
  }

  /// The columns of the matrix by the code of their dimension; what is of none of the six under the empty code.
  package static let dimensionColumns: [(code: String, column: Column)] =
    Effect.Dimension.allCases.map { one in
      switch one {
      case .economy: (one.rawValue, .effectEconomy)
      case .quality: (one.rawValue, .effectQuality)
      case .vulnerability: (one.rawValue, .effectVulnerability)
      case .competence: (one.rawValue, .effectCompetence)
      case .service: (one.rawValue, .effectService)
      case .trust: (one.rawValue, .effectTrust)
      }
    } + [("", .effectOther)]

  static func about(_ cells: [AboutCell]) -> [Sheet.Column] {
    [
      Sheet.Column(.kind, .text(cells.map(\.kind))), Sheet.Column(.of, .text(cells.map(\.of))),
      Sheet.Column(.name, .text(cells.map(\.name))),
    ]
  }

  private func columns(_ isHidden: Bool) -> [Sheet.Column] {
    [
      Sheet.Column(
        .effectDimension, .text(rows.map { $0.dimension.meaning?.rawValue ?? $0.dimension.text })),
      Sheet.Column(.level, codes: rows.map(\.level)),
      Sheet.Column(.effectDirection, codes: rows.map(\.direction)),
      Sheet.Column(.effectBaseline, .real(rows.map(\.baseline))),
      Sheet.Column(.effectTarget, .real(rows.map(\.target))),
      Sheet.Column(.effectMeasured, .real(rows.map(\.measured))),
      Sheet.Column(.effectUnit, .text(rows.map(\.unit))),
      Sheet.Column(.effectDate, .text(rows.map { $0.date.map { "\($0)" } ?? "" })),
      Sheet.Column(.effectAge, .whole(rows.map(\.age))),
      Sheet.Column(.verdict, codes: rows.map { isHidden ? nil : $0.verdict }),
      Sheet.Column(.effectContext, .text(rows.map(\.context))),
      Sheet.Column(.effectSource, .text(rows.map(\.source))),
    ]
  }

  private var historyColumns: [Sheet.Column] {
    let all = rows.filter { $0.history.count > 1 }.flatMap { row in
      row.history.map { (row: row, date: $0.date, measured: $0.measured) }
    }
    guard !all.isEmpty else { return [] }
    return Self.about(all.map(\.row.about)) + [
      Sheet.Column(
        .effectDimension,
        .text(all.map { $0.row.dimension.meaning?.rawValue ?? $0.row.dimension.text })),
      Sheet.Column(.level, codes: all.map(\.row.level)),
      Sheet.Column(.effectDate, .text(all.map { $0.date.map { "\($0)" } ?? "" })),
      Sheet.Column(.effectMeasured, .real(all.map(\.measured))),
      Sheet.Column(.effectUnit, .text(all.map(\.row.unit))),
    ]
  }

  private var keyFigure: KeyFigure {
    let measured = due.count { $0.measured != nil }
    return KeyFigure(
      .effectsMeasured,
      due.isEmpty ? .none : .share(Double(measured) / Double(due.count)),
      unless: measuredUnknown ?? dateUnknown,
      subject: Localised(
        swedish: "hur många väntade effekter som är mätta",
        english: "how many expected effects are measured"),
      label: Localised(
        swedish: "andel väntade effekter som är mätta",
        english: "share of expected effects that have been measured"),
      definition: Localised(
        swedish:
          "Andelen av de väntade effekterna som har minst ett mätvärde på rapportens dag. De som ska mätas senare räknas inte.",
        english:
          """
          The share of expected effects with at least one measurement on the day of the report. Those to be \
          measured later are not counted.
          """
      ))
  }

  /// Contrary effects, one finding for each of the first three things that have any; then one for what is not
  /// measured and one for what was measured long ago.
  private var findings: [Finding] {
    let contrary = verdictUnknown == nil ? rows.filter { $0.verdict == .contrary } : []
    var order: [AboutCell] = []
    for row in contrary where !order.contains(row.about) { order.append(row.about) }
    let told = order.told(most: 3) { _ in 0 }.map { one in
      var finding = Finding.contraryEffect(
        one.element, contrary.filter { $0.about == one.element })
      finding.others = one.others
      return finding
    }
    let unmeasured = measuredUnknown == nil ? due.filter { $0.measured == nil } : []
    let old = rows.filter(\.isOld)
    return told
      + (unmeasured.isEmpty ? [] : [.effectsNotMeasured(unmeasured, of: due.count)])
      + (old.isEmpty ? [] : [.effectsMeasuredLongAgo(old, of: rows.count { $0.age != nil })])
  }
}
