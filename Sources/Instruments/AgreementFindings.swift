// What is found in agreements: ends and days of notice that come, reviews that are late, agreements that are lacking.

import Findings
import Roster
import Text

extension Finding {
  /// Of high importance when it ends with neither decision nor review on record; of medium when it ends otherwise;
  /// of low when only notice is to be given.
  private static func severity(_ row: Agreements.Row) -> Severity {
    row.isUnprepared == true ? .high : row.endsSoon ? .medium : .low
  }

  static func ends(_ row: Agreements.Row, _ all: Agreements) -> Finding {
    let id = all.id(row)
    let one = all.roster.collaborations[Int(row.collaboration)]
    let (last, notice) = (one.to?.description ?? "", one.notice?.description ?? "")
    let days = row.daysLeft
    let fact: Localised<Phrase> =
      switch (row.endsSoon, row.noticeSoon) {
      case (true, true):
        Localised(
          swedish:
            "Avtalet om \(collaboration: id) löper ut \(last). Det kan sägas upp senast \(notice).",
          english:
            "The agreement on \(collaboration: id) ends on \(last). Notice can be given until \(notice)."
        )
      case (true, false):
        Localised(
          swedish: "Avtalet om \(collaboration: id) löper ut \(last).",
          english: "The agreement on \(collaboration: id) ends on \(last).")
      case (false, _):
        Localised(
          swedish: "Avtalet om \(collaboration: id) kan sägas upp senast \(notice).",
          english: "Notice on the agreement on \(collaboration: id) can be given until \(notice).")
      }
    let record = record(row)
    return Finding(
      kind: "agreement_ends", severity: severity(row), subjects: [.collaboration(id)],
      measures: [Measure("days", Double(days))]
        + (row.isUnprepared.map { [Measure("without_decision", $0 ? 1 : 0)] } ?? []),
      basis: .counted,
      fact: Localised(
        swedish: fact.swedish + record.swedish, english: fact.english + record.english),
      meaning: meaning(row, all.signs.count(of: row.collaboration)),
      action: Localised(
        swedish: """
          Kansliet bereder frågan så att parterna hinner besluta i tid om samarbetet ska fortsätta, ändras \
          eller avslutas.
          """,
        english: """
          The office prepares the matter in time for the parties to decide whether to continue, change or end \
          the collaboration.
          """))
  }

  /// Whether a decision or a review is on record; nothing where that cannot be said.
  private static func record(_ row: Agreements.Row) -> Localised<Phrase> {
    guard row.endsSoon, let isUnprepared = row.isUnprepared else {
      return Localised(swedish: "", english: "")
    }
    return isUnprepared
      ? Localised(
        swedish:
          " Listorna har varken ett beslut om fortsättningen eller en översyn dessförinnan.",
        english:
          " The lists hold neither a decision on what follows nor a review before then.")
      : Localised(
        swedish: " Ett beslut eller en översyn finns i listorna.",
        english: " The lists hold a decision or a review.")
  }

  private static func meaning(_ row: Agreements.Row, _ signs: Int) -> Localised<Phrase> {
    let end = row.endsSoon ? Localised<Phrase>.afterEnd : .afterNotice
    guard signs > 0 else { return end }
    let (sv, en) = (signs.inWords(.swedish, isNeuter: true), signs.inWords(.english))
    let more = Localised(
      swedish: " Avsnittet Avtal och avslut visar \(sv) varningstecken.",
      english:
        " The section Agreements and endings shows \(en) warning \(signs == 1 ? "sign" : "signs").")
    return Localised(
      swedish: "\(end.swedish)\(more.swedish)", english: "\(end.english)\(more.english)")
  }

  static func severalEnd(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    let bare = rows.count { $0.isUnprepared == true }
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        Localised(
          swedish: row.daysLeft == 1 ? "om en dag" : "om \(row.daysLeft.inWords(.swedish)) dagar",
          english: "in \(row.daysLeft.inWords(.english)) \(row.daysLeft == 1 ? "day" : "days")")[
            language]
      }
    }
    let record = Localised(
      swedish: bare == 0
        ? ""
        : " För \(bare.inWords(.swedish, isNeuter: true)) av dem som löper ut har listorna varken ett beslut eller en kommande översyn.",
      english: bare == 0
        ? ""
        : " For \(bare.inWords(.english)) of those that end, the lists hold neither a decision nor a coming review."
    )
    let (count, months) = (rows.count, all.months)
    return Finding(
      kind: "agreements_end",
      severity: rows.map(severity).max() ?? .low, subjects: [.dataset],
      measures: [
        Measure("agreements", Double(rows.count)), Measure("unprepared", Double(bare)),
      ],
      basis: .counted,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish, isNeuter: true)) avtal löper ut eller kan sägas upp inom \
          \(months.inWords(.swedish)) \(months == 1 ? "månad" : "månader"):\u{20}
          """
            + list(.swedish) + ".\(record.swedish)",
        english:
          """
          \(count.asOpening(.english)) agreements end or can be given notice on within \
          \(months.inWords(.english)) \(months == 1 ? "month" : "months"):\u{20}
          """
            + list(.english) + ".\(record.english)"),
      meaning: rows.contains(where: \.endsSoon) ? .afterEnd : .afterNotice,
      action: Localised(
        swedish: """
          Kansliet gör en tidplan, så att parterna hinner besluta om vart och ett: fortsätta, ändra eller \
          avsluta.
          """,
        english: """
          The office draws up a timetable, so that the parties can decide on each in time: continue, change or \
          end.
          """))
  }

  /// Of medium importance from ``Agreements/longOverdue`` days on.
  static func reviewsLate(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    let days = -(rows.first?.daysToReview ?? 0)
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        all.roster.collaborations[Int(row.collaboration)].review?.description ?? ""
      }
    }
    let isOne = rows.count == 1
    return Finding(
      kind: "reviews_overdue", severity: days >= Agreements.longOverdue ? .medium : .low,
      subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count)), Measure("days", Double(days))],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(rows.count.asOpening(.swedish, isNeuter: true)) avtal skulle enligt listan ha setts över: "
          + list(.swedish) + ".",
        english:
          """
          \(rows.count.asOpening(.english)) \(isOne ? "agreement was" : "agreements were"), according to \
          the list, to have been reviewed by now:\u{20}
          """
            + list(.english) + "."),
      meaning: Localised(
        swedish: "Om översynen är gjord framgår inte, och inte heller när nästa ska göras.",
        english:
          "The list does not say whether the review was made, or when the next one is due."),
      action: Localised(
        swedish: "Kansliet tar upp översynen med parterna, eller skriver in den nya dagen.",
        english: "The office raises the review with the parties, or enters the new date."))
  }

  static func unwritten(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    let isOne = rows.count == 1
    return Finding(
      kind: "agreements_missing", severity: .low, subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count))],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(rows.count.asOpening(.swedish, isNeuter: true)) pågående \(isOne ? "samarbete" : "samarbeten") saknar avtal i listan: "
          + all.list(rows, .swedish) + ".",
        english:
          "\(rows.count.asOpening(.english)) ongoing \(isOne ? "collaboration has" : "collaborations have") no agreement in the list: "
          + all.list(rows, .english) + "."),
      meaning: Localised(
        swedish: """
          Utan ett skrivet avtal som följs upp kan roller, resurser och ansvar bli beroende av enskilda \
          personer. Avtalet kan också finnas på annat håll.
          """,
        english: """
          Without a written agreement that is followed up, roles, resources and responsibilities may come to \
          depend on individuals. The agreement may also be kept elsewhere.
          """),
      action: Localised(
        swedish: "Kansliet tar reda på vad som är avtalat, och skriver in det.",
        english: "The office finds out what has been agreed, and enters it."))
  }

  static func contradicting(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        let one = all.roster.collaborations[Int(row.collaboration)]
        let word = one.status.map { AgreementTexts.state($0)[language] } ?? ""
        return "\(word), \(one.from?.description ?? "")–\(one.to?.description ?? "")"
      }
    }
    return Finding(
      kind: "agreements_contradict", severity: .low, subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count))],
      basis: .counted,
      fact: Localised(
        swedish: "Läge och datum i listan säger emot varandra för " + list(.swedish) + ".",
        english: "Status and dates in the list contradict each other for " + list(.english) + "."),
      meaning: Localised(
        swedish: "Rapporten följer datumen. Är läget det rätta blir bilden en annan.",
        english: "The report goes by the dates. If the status is right, the picture changes."),
      action: Localised(
        swedish: "Kansliet rättar läget eller datumen i listan.",
        english: "The office corrects the status or the dates in the list."))
  }
}

extension Localised<Phrase> {
  fileprivate static let afterEnd = Localised(
    swedish:
      "Efter sista dagen gäller avtalet inte längre, om parterna inte har kommit överens om annat.",
    english:
      "After the last day the agreement no longer applies, unless the parties have agreed otherwise."
  )
  fileprivate static let afterNotice = Localised(
    swedish: "Vad som händer om ingen säger upp avtalet framgår bara av avtalet självt.",
    english: "Only the agreement itself says what happens if nobody gives notice.")
}
