// Everything that a report is written from.

package import Findings
package import Text

/// The results of a run, gathered for the writers.
package struct Material: Sendable {
  /// A table of the dataset that was there, with its rows, or was not.
  package struct Holding: Sendable {
    package let file: String
    /// `nil` when the dataset has no such table.
    package let rows: Int?
    /// Whether a row is a person, a seat or somebody's answers, so that the board edition rounds their number.
    package let isPersonal: Bool

    package init(file: String, rows: Int?, isPersonal: Bool = false) {
      self.file = file
      self.rows = rows
      self.isPersonal = isPersonal
    }
  }

  /// Something that was noticed in the input. Its text may quote the roster, names included.
  package struct Remark: Sendable {
    package let severity: String
    package let place: String
    package let code: String
    package let sentence: Localised<String>

    package init(severity: String, place: String, code: String, sentence: Localised<String>) {
      self.severity = severity
      self.place = place
      self.code = code
      self.sentence = sentence
    }
  }

  /// How many remarks of a kind there are, those that were not kept included.
  package struct RemarkCount: Sendable {
    package let severity: String
    package let code: String
    package let count: Int

    package init(severity: String, code: String, count: Int) {
      self.severity = severity
      self.code = code
      self.count = count
    }
  }

  /// An analysis that has told something, and the ids of its findings.
  struct Analysed: Sendable {
    let declaration: Declaration
    let findings: Set<String>
  }

  /// A file that was read.
  package struct Input: Sendable {
    package let file: String
    package let bytes: Int
    package let sha256: String
    /// What was detected: encoding and separator; empty for settings.
    package let form: String

    package init(file: String, bytes: Int, sha256: String, form: String) {
      self.file = file
      self.bytes = bytes
      self.sha256 = sha256
      self.form = form
    }
  }

  /// The title of the dataset.
  package var title: String
  /// `YYYY-MM-DD`.
  package var asOf: String
  /// The newest date that the lists hold, `YYYY-MM-DD`; `nil` when they hold none. Not ``asOf``, which is
  /// the day that is looked at, whatever the lists cover.
  package var dataThrough: String?
  /// What is said of fields and levels that no list tells; `nil` when there are none.
  package var understood: Understood?

  /// Fields and levels that were understood from names and posts: in a few words, and in a sentence.
  package struct Understood: Sendable {
    package let mark: Localised<String>
    package let sentence: Localised<String>

    package init(mark: Localised<String>, sentence: Localised<String>) {
      self.mark = mark
      self.sentence = sentence
    }
  }

  /// Whether there are networks, and people in the lists.
  package var hasNetworks = true
  package var hasPeople = true
  /// What there is beside networks, as a reader says it: "samarbeten".
  package var otherMatters: [Localised<String>] = []
  package var register: Register
  package var keyFigures: [KeyFigure] = []
  /// What could not be judged, key figures included, each with its reason.
  package var unknowns: [Unknown] = []
  package var findings: [Finding] = []
  package var sheets: [Sheet] = []
  private(set) var analyses: [Analysed] = []
  package var illustrations: [Illustration] = []
  /// Small pictures of what single matters of the brief are about, by the ids of their networks.
  package var parts: [[String]: Illustration] = [:]
  package var holdings: [Holding] = []
  package var remarks: [Remark] = []
  package var remarkCounts: [RemarkCount] = []
  package var inputs: [Input] = []
  package var settings: [(name: String, value: String)] = []
  /// The rule by which areas of collaboration are ranked, when there are any.
  package var readinessRule: Localised<String>?
  /// The rules of person dependency, one sentence each.
  package var riskRules: [Localised<String>] = []
  /// The rules of the plan for the gaps and of the cover, one sentence each: what their proofs are under.
  package var planRules: [Localised<String>] = []
  package var coverRules: [Localised<String>] = []
  /// The rules of each instrument by the name of its table; empty when no instrument was asked for.
  package var instrumentRules: [String: [Localised<String>]] = [:]
  /// A reader's words for the words of the instruments' tables, by `table.word`.
  package var instrumentWords: [String: Localised<String>] = [:]
  /// One line for each instrument that the dataset has no tables for.
  package var absentInstruments: [Localised<String>] = []
  /// What was left out for want of time; `nil` when all is there.
  package var outOfTime: OutOfTime?
  package var version = ""
  /// Whom readers ask, in words; empty when the settings do not say.
  package var contact = ""
  /// What is supposed to be otherwise than the files have it, which may name people; empty in a report on the files.
  package var suppositions: [Localised<String>] = []
  /// What history tells of the time before; empty without one.
  package var changes = Changes()

  package init(title: String, asOf: String, register: Register) {
    self.title = title
    self.asOf = asOf
    self.register = register
  }

  /// Takes in whose results the tables and findings are, for the sections of analyses that have none of their own.
  package mutating func credit(_ outcomes: [Outcome]) {
    analyses += outcomes.compactMap { outcome in
      outcome.declaration.map {
        Analysed(declaration: $0, findings: Set(outcome.findings.map(\.id)))
      }
    }
  }

  /// Why a key figure is not known, in a sentence; `nil` when it is, or is not there.
  func unknown(_ figure: KeyFigure.Name) -> Localised<String>? {
    keyFigures.first { $0.named == figure }?.unknown?.sentence
  }

  /// The charts that belong to a section.
  func charts(in section: String) -> [Block] {
    illustrations.filter { $0.section == section }.map { .picture($0) }
  }

  func sheet(_ table: Table) -> Sheet? {
    sheets.first { $0.table == table && $0.rowCount > 0 }
  }
}
