// The tables and key figures of agreements.

package import Findings
import Roster
import Text

extension Agreements {
  /// `agreements`, a row a collaboration that has not ended; `agreement_signs`, a row a warning sign;
  /// `agreements_ended`, a row a collaboration that has ended.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in names(rows) + columns { outcome.add(column, to: .agreements) }
    let all = signs.all
    for column in [
      Sheet.Column(
        .collaboration, .text(all.map { roster.collaborations[Int($0.collaboration)].id })),
      Sheet.Column(.sign, codes: all.map(\.kind)),
      Sheet.Column(.rowSays, .text(all.map(\.row))),
      Sheet.Column(.fromTable, .text(all.map(\.kind.file))),
    ] { outcome.add(column, to: .agreementSigns) }
    for column in names(ended) + [
      Sheet.Column(.area, .text(ended.map { one($0).area })),
      Sheet.Column(.from, .text(ended.map { one($0).from.text })),
      Sheet.Column(.to, .text(ended.map { one($0).to.text })),
      Sheet.Column(.ending, .text(ended.map { one($0).ending })),
      Sheet.Column(.lastDecision, .text(ended.map(\.lastDecision.text))),
    ] { outcome.add(column, to: .agreementsEnded) }
    outcome.findings = findings
    outcome.keyFigures = keyFigures
    return outcome
  }

  private func one(_ row: Row) -> Collaboration { roster.collaborations[Int(row.collaboration)] }

  private func names(_ rows: [Row]) -> [Sheet.Column] {
    [Sheet.Column(.collaboration, .text(rows.map(id)))]
  }

  private var columns: [Sheet.Column] {
    [
      Sheet.Column(.status, codes: rows.map(\.state)),
      Sheet.Column(.agreement, .text(rows.map { one($0).agreement })),
      Sheet.Column(.from, .text(rows.map { one($0).from.text })),
      Sheet.Column(.to, .text(rows.map { one($0).to.text })),
      Sheet.Column(.notice, .text(rows.map { one($0).notice.text })),
      Sheet.Column(.review, .text(rows.map { one($0).review.text })),
      Sheet.Column(.daysToEnd, .whole(rows.map(\.daysToEnd))),
      Sheet.Column(.daysToNotice, .whole(rows.map(\.daysToNotice))),
      Sheet.Column(.daysToReview, .whole(rows.map(\.daysToReview))),
      Sheet.Column(.endsSoon, .flag(rows.map { $0.daysToEnd == nil ? nil : $0.endsSoon })),
      Sheet.Column(.noticeSoon, .flag(rows.map { $0.daysToNotice == nil ? nil : $0.noticeSoon })),
      Sheet.Column(
        .reviewOverdue, .flag(rows.map { $0.daysToReview == nil ? nil : $0.isOverdue })),
      Sheet.Column(.lacksAgreement, .flag(rows.map(\.lacksAgreement))),
      Sheet.Column(.isOpenEnded, .flag(rows.map(\.isOpenEnded))),
      Sheet.Column(.statedStatus, codes: rows.map { one($0).status }),
      Sheet.Column(
        .contradicts, .flag(rows.map { one($0).status == nil ? nil : $0.contradicts })),
      Sheet.Column(.lastDecision, .text(rows.map(\.lastDecision.text))),
      Sheet.Column(
        .signs,
        .whole(
          rows.map { row in
            // None is known to be there only where every table could have told one.
            let count = signs.count(of: row.collaboration)
            return count == 0 && !signs.isWhole ? nil : count
          })),
    ]
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure(
        .agreementsEnding, .count(rows.count(where: \.endsSoon)),
        unless: roster.unknown(.collaborationTo),
        subject: Localised(
          swedish: "vilka samarbeten som löper ut", english: "which collaborations end"),
        label: Localised(
          swedish:
            "samarbeten som löper ut inom \(months.inWords(.swedish)) \(months == 1 ? "månad" : "månader")",
          english:
            "collaborations that end within \(months.inWords(.english)) \(months == 1 ? "month" : "months")"
        ),
        definition: AgreementTexts.dueRule),
      KeyFigure(
        .reviewsOverdue, .count(rows.count(where: \.isOverdue)),
        unless: roster.unknown(.collaborationReview),
        subject: Localised(
          swedish: "vilka avtal som skulle ha setts över",
          english: "which agreements were to be reviewed"),
        label: Localised(
          swedish: "avtal med försenad översyn", english: "agreements with an overdue review"),
        definition: AgreementTexts.reviewRule),
    ]
  }
}

extension Day? {
  /// As files write it; empty where no day is told.
  fileprivate var text: String { self?.description ?? "" }
}
