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
          swedish: "\(collaboration: id) löper ut \(last) och kan sägas upp senast \(notice).",
          english: "\(collaboration: id) ends on \(last), and notice can be given until \(notice).")
      case (true, false):
        Localised(
          swedish: "\(collaboration: id) löper ut \(last).",
          english: "\(collaboration: id) ends on \(last).")
      case (false, _):
        Localised(
          swedish: "Avtalet om \(collaboration: id) kan sägas upp senast \(notice).",
          english: "Notice of the agreement on \(collaboration: id) can be given until \(notice).")
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
          The office prepares the matter in time for the parties to decide whether the collaboration goes on, \
          changes or ends.
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
          " Listorna har varken ett beslut om vad som händer sedan eller en översyn dessförinnan.",
        english: " The lists have neither a decision on what comes after nor a review before.")
      : Localised(
        swedish: " Ett beslut eller en översyn finns i listorna.",
        english: " A decision or a review is in the lists.")
  }

  private static func meaning(_ row: Agreements.Row, _ signs: Int) -> Localised<Phrase> {
    let end = row.endsSoon ? Localised<Phrase>.afterEnd : .afterNotice
    let more = Localised<Phrase>(
      swedish: signs == 0
        ? ""
        : " Andra tabeller har \(signs) tecken som parterna bör tala om först, se Avtal och avslut.",
      english: signs == 0
        ? ""
        : " Other tables have \(signs) \(signs == 1 ? "sign" : "signs") to talk of first, see Agreements and endings."
    )
    return Localised(swedish: end.swedish + more.swedish, english: end.english + more.english)
  }

  static func severalEnd(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    let bare = rows.filter { $0.isUnprepared == true }
    let isKnown = rows.contains { $0.isUnprepared != nil }
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        " (\(row.daysLeft.shown(language)) " + (language == .swedish ? "dagar)" : "days)")
      }
    }
    let record = Localised<Phrase>(
      swedish: isKnown
        ? " För \(bare.count.inWords(.swedish, isNeuter: true)) finns varken beslut eller kommande översyn i listorna."
        : "",
      english: isKnown
        ? " For \(bare.count.inWords(.english)) the lists have neither a decision nor a coming review."
        : "")
    return Finding(
      kind: "agreements_end",
      severity: rows.map(severity).max() ?? .low, subjects: [.dataset],
      measures: [
        Measure("agreements", Double(rows.count)), Measure("unprepared", Double(bare.count)),
      ],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(rows.count) samarbeten löper ut eller kan sägas upp inom \(all.months) månader: "
          + list(.swedish) + ".\(record.swedish)",
        english:
          "\(rows.count) collaborations end or are open to notice within \(all.months) months: "
          + list(.english) + ".\(record.english)"),
      meaning: rows.contains(where: \.endsSoon) ? .afterEnd : .afterNotice,
      action: Localised(
        swedish: """
          Kansliet gör en tidplan, så att parterna hinner besluta om vart och ett: fortsätta, ändra eller \
          avsluta.
          """,
        english: """
          The office makes a timetable, so that the parties decide on each in time: go on, change or end.
          """))
  }

  /// Of medium importance from ``Agreements/longOverdue`` days on.
  static func reviewsLate(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    let days = -(rows.first?.daysToReview ?? 0)
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        let date = all.roster.collaborations[Int(row.collaboration)].review?.description ?? ""
        return " (\(date))"
      }
    }
    return Finding(
      kind: "reviews_overdue", severity: days >= Agreements.longOverdue ? .medium : .low,
      subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count)), Measure("days", Double(days))],
      basis: .counted,
      fact: Localised(
        swedish: rows.count == 1
          ? "Ett avtal skulle enligt listan ha setts över: " + list(.swedish) + "."
          : "\(rows.count) avtal skulle enligt listan ha setts över: " + list(.swedish) + ".",
        english: rows.count == 1
          ? "By the list one agreement was to have been reviewed: " + list(.english) + "."
          : "By the list \(rows.count) agreements were to have been reviewed: " + list(.english)
            + "."),
      meaning: Localised(
        swedish: "Om översynen är gjord framgår inte. Då saknas också en ny dag för nästa.",
        english: "Whether the review was made the list does not tell; nor when the next is due."),
      action: Localised(
        swedish: "Kansliet tar upp översynen med parterna, eller skriver in den nya dagen.",
        english: "The office takes the review up with the parties, or writes the new day in."))
  }

  static func unwritten(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    Finding(
      kind: "agreements_missing", severity: .low, subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count))],
      basis: .counted,
      fact: Localised(
        swedish: "\(rows.count) pågående samarbeten har inget avtal i listan, men andra har det: "
          + all.list(rows, .swedish) + ".",
        english:
          "\(rows.count) running \(rows.count == 1 ? "collaboration has" : "collaborations have") no "
          + "agreement in the list, while others have one: " + all.list(rows, .english) + "."),
      meaning: Localised(
        swedish: """
          Utan ett skrivet avtal som följs upp kan roller, resurser och ansvar bli beroende av enskilda \
          personer. Avtalet kan också finnas på annat håll.
          """,
        english: """
          Without a written agreement that is followed up, roles, resources and duties may come to rest on \
          single people. The agreement may also be kept elsewhere.
          """),
      action: Localised(
        swedish: "Kansliet tar reda på vad som är avtalat, och skriver in det.",
        english: "The office finds out what is agreed, and writes it in."))
  }

  static func contradicting(_ rows: [Agreements.Row], _ all: Agreements) -> Finding {
    func list(_ language: Language) -> Phrase {
      all.list(rows, language) { row in
        let one = all.roster.collaborations[Int(row.collaboration)]
        let word = one.status.map { AgreementTexts.state($0)[language] } ?? ""
        let days = "\(one.from?.description ?? "")–\(one.to?.description ?? "")"
        return " (\(word), \(days))"
      }
    }
    return Finding(
      kind: "agreements_contradict", severity: .low, subjects: [.dataset],
      measures: [Measure("agreements", Double(rows.count))],
      basis: .counted,
      fact: Localised(
        swedish: "Listans läge och dagar säger emot varandra för " + list(.swedish) + ".",
        english: "Status and days in the list differ for " + list(.english) + "."),
      meaning: Localised(
        swedish: "Rapporten följer dagarna. Är läget det rätta blir bilden en annan.",
        english: "The report follows the days. If the status is right, the picture is another."),
      action: Localised(
        swedish: "Kansliet rättar läget eller dagarna i listan.",
        english: "The office corrects the status or the days in the list."))
  }
}

extension Localised<Phrase> {
  fileprivate static let afterEnd = Localised(
    swedish:
      "Efter sista dagen gäller avtalet inte längre, om parterna inte har kommit överens om annat.",
    english:
      "After the last day the agreement no longer holds, unless the parties have agreed otherwise.")
  fileprivate static let afterNotice = Localised(
    swedish:
      "Vad som händer om ingen säger upp avtalet framgår inte av listan, bara av avtalet självt.",
    english:
      "What happens if nobody gives notice the list does not tell, only the agreement itself.")
}
