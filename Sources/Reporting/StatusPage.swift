// The page over all datasets: which reports stand, from when, and what somebody ought to look at.

import Foundation
import Mustache
package import Text

/// The state of every dataset after a night, without names of people.
package struct StatusPage: Sendable {
  /// How the night went for one dataset.
  package enum State: String, Sendable {
    case published
    case unchanged
    /// A report was published, but something of it could not be made.
    case incomplete
    /// No new report; the last one stands.
    case failed
    /// The dataset is no longer among the data; its last report stands.
    case removed
  }

  package struct Entry: Sendable {
    package let folder: String
    package let title: String
    package let state: State
    /// The last report: the name of its folder, the newest date of its lists; empty when there is none.
    package let run: String
    package let dataThrough: String
    /// Findings of high severity; `nil` without a report.
    package let high: Int?
    /// New findings since the report before; `nil` when it was the first.
    package let new: Int?
    /// Files of the report that there are, by path from the page.
    package let files: [String]
    /// What somebody ought to look at.
    package let alerts: [Localised<String>]

    package init(
      folder: String, title: String, state: State, run: String, dataThrough: String, high: Int?,
      new: Int?, files: [String], alerts: [Localised<String>]
    ) {
      self.folder = folder
      self.title = title
      self.state = state
      self.run = run
      self.dataThrough = dataThrough
      self.high = high
      self.new = new
      self.files = files
      self.alerts = alerts
    }
  }

  /// `YYYY-MM-DD`.
  private let night: String
  private let entries: [Entry]
  /// What concerns all datasets.
  private let alerts: [Localised<String>]

  package init(night: String, entries: [Entry], alerts: [Localised<String>] = []) {
    self.night = night
    self.entries = entries
    self.alerts = alerts
  }

  /// The page, in one file that asks for nothing.
  ///
  /// - Throws: the template's error, when the template in the product itself cannot be parsed; `DigestFailure`.
  package func html(_ language: Language) throws -> String {
    let template = try MustacheTemplate(
      string: String(decoding: PackageResources.status_mustache, as: UTF8.self))
    var style = String(decoding: PackageResources.report_css, as: UTF8.self)
    if style.hasSuffix("\n") { style.removeLast() }
    let all =
      alerts.map { (String.everything[language], $0[language]) }
      + entries.flatMap { entry in entry.alerts.map { (entry.title, $0[language]) } }
    var context: [String: Any] = [
      "language": language.rawValue, "style": style,
      "styleHash": try policyHash(of: style),
      "title": String.title[language], "lead": String.lead[language],
      "kicker": String.kicker[language], "skip": String.skip[language],
      "nightLabel": String.night[language], "night": night,
      "countLabel": String.count[language], "count": entries.count.shown(language),
      "alertsTitle": String.alerts[language], "reportsTitle": String.reports[language],
      "caption": String.caption[language], "footer": String.footer[language],
      "columns": String.columns.map { ["name": $0.0[language], "number": $0.1] as [String: Any] },
      "rows": entries.map { row($0, language) },
    ]
    if all.isEmpty {
      context["noAlerts"] = ["text": String.noAlerts[language]]
    } else {
      context["alerts"] = [
        "items": all.map { ["name": Clean.text($0.0), "text": Clean.text($0.1)] }
      ]
    }
    return template.render(context)
  }

  private func row(_ entry: Entry, _ language: Language) -> [String: Any] {
    [
      "name": Clean.text(entry.title), "state": entry.stateWords[language],
      "run": entry.run.isEmpty ? "–" : entry.run,
      "dataThrough": entry.dataThrough.isEmpty ? "–" : entry.dataThrough,
      "high": entry.high?.shown(language) ?? "–", "fresh": entry.new?.shown(language) ?? "–",
      "links": entry.files.map { file in
        [
          "target": Self.escaped(file),
          "text": String.link(file)[language], "of": Clean.text(entry.title),
        ]
      },
    ]
  }

  /// A path as part of a link; everything but letters of ASCII, digits and a few signs is encoded.
  private static func escaped(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        Character(scalar).isLetter || Character(scalar).isNumber
          || "/-._~".unicodeScalars.contains(scalar)
      {
        out.unicodeScalars.append(scalar)
      } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }
}

// MARK: Wording

extension StatusPage.Entry {
  /// The state; a dataset that has no report has none that could stand.
  fileprivate var stateWords: Localised<String> {
    state == .failed && run.isEmpty
      ? Localised(
        swedish: "misslyckades, det finns ingen rapport", english: "failed, there is no report")
      : state.words
  }
}

extension StatusPage.State {
  fileprivate var words: Localised<String> {
    switch self {
    case .published: Localised(swedish: "ny rapport", english: "new report")
    case .unchanged:
      Localised(
        swedish: "oförändrade listor, rapporten gäller",
        english: "lists unchanged, the report holds")
    case .incomplete:
      Localised(swedish: "ny rapport, men inte hel", english: "new report, but not complete")
    case .failed:
      Localised(
        swedish: "misslyckades, förra rapporten står kvar",
        english: "failed, the last report stands")
    case .removed:
      Localised(
        swedish: "mappen finns inte längre", english: "the folder is no longer there")
    }
  }
}

extension String {
  fileprivate static let title = Localised(swedish: "Rapporter", english: "Reports")
  fileprivate static let kicker = Localised(
    swedish: "Nätverksanalys", english: "Network analysis")
  fileprivate static let skip = Localised(swedish: "Till innehållet", english: "Skip to content")
  fileprivate static let lead = Localised(
    swedish: "Alla mappar med listor, deras senaste rapport och det som någon behöver se till.",
    english: "All folders of lists, their latest report, and what somebody needs to see to.")
  fileprivate static let night = Localised(swedish: "Senaste körning", english: "Latest run")
  fileprivate static let count = Localised(swedish: "Mappar", english: "Folders")
  fileprivate static let alerts = Localised(swedish: "Att se till", english: "To see to")
  fileprivate static let noAlerts = Localised(
    swedish: "Ingenting. Alla mappar har en rapport som gäller.",
    english: "Nothing. Every folder has a report that holds.")
  fileprivate static let everything = Localised(swedish: "Alla mappar", english: "All folders")
  fileprivate static let reports = Localised(
    swedish: "Mappar och rapporter", english: "Folders and reports")
  fileprivate static let caption = Localised(
    swedish: "Senaste hela rapporten för varje mapp",
    english: "The latest complete report of each folder")
  fileprivate static let footer = Localised(
    swedish: "Framtagen med Diagonal. Sidan skrivs om efter varje körning och namnger ingen.",
    english: "Made with Diagonal. The page is rewritten after each run and names nobody.")
  fileprivate static let columns: [(Localised<String>, Bool)] = [
    (Localised(swedish: "Mapp", english: "Folder"), false),
    (Localised(swedish: "Senaste körningen", english: "Latest run"), false),
    (Localised(swedish: "Rapport", english: "Report"), false),
    (Localised(swedish: "Uppgifter till och med", english: "Data up to and including"), false),
    (
      Localised(swedish: "Iakttagelser av stor betydelse", english: "Findings of high importance"),
      true
    ),
    (Localised(swedish: "Nya iakttagelser", english: "New findings"), true),
    (Localised(swedish: "Papper", english: "Papers"), false),
  ]

  fileprivate static func link(_ file: String) -> Localised<String> {
    let form = file.hasSuffix(".pdf") ? " (PDF)" : ""
    // A report of an earlier version has no other public paper than board.
    let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    return switch Paper(rawValue: stem) {
    case .annex: Localised(swedish: "bilaga\(form)", english: "annex\(form)")
    case .basis: Localised(swedish: "underlag\(form)", english: "basis\(form)")
    case .brief, nil: Localised(swedish: "sammandrag\(form)", english: "brief\(form)")
    }
  }
}
