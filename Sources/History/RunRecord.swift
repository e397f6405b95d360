// run.json: what a run was given and what it took, so that it can be repeated and told apart.

package import Foundation

/// The record of one run.
///
/// Everything but ``timings`` is decided by input, settings and version: the same run twice differs in
/// nothing else.
package struct RunRecord: Codable, Sendable {
  package struct Input: Codable, Hashable, Sendable {
    package let file: String
    /// `nil` for a file about people, so that nobody can try guesses on it; so with ``sha256``.
    package let bytes: Int?
    /// 64 lower-case hexadecimal digits.
    package let sha256: String?

    package init(file: String, bytes: Int?, sha256: String?) {
      self.file = file
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  package struct Timings: Codable, Sendable {
    /// When the run began, ISO 8601 in UTC.
    package var started: String
    /// Seconds by stage: the analyses as `analyses/betweenness` and `instruments/costs`, each paper as
    /// `papers/basis`. What comes after the record itself is written is not there.
    package var seconds: [String: Double]
    /// Seconds of processors by stage, of the program and of what it has started; `nil` in records of versions that
    /// did not tell. Of a paper, which is set while others are, that of its own thread.
    package var processorSeconds: [String: Double]?
    /// The most memory, in megabytes, that the program had held until the end of each stage; `nil` likewise.
    package var peakMegabytes: [String: Int]?

    enum CodingKeys: String, CodingKey {
      case started
      case seconds
      case processorSeconds = "processor_seconds"
      case peakMegabytes = "peak_megabytes"
    }

    package init(
      started: String, seconds: [String: Double], processorSeconds: [String: Double]? = nil,
      peakMegabytes: [String: Int]? = nil
    ) {
      self.started = started
      self.seconds = seconds
      self.processorSeconds = processorSeconds
      self.peakMegabytes = peakMegabytes
    }
  }

  /// The form of the file; grows when a field changes meaning.
  package var format = 1
  package var program = "diagonal"
  package var version: String
  /// The commit that the program was built of, with `+` when files had been changed since; absent when it is not known.
  package var commit: String?
  package var dataset: String
  package var title: String
  /// `YYYY-MM-DD`.
  package var asOf: String
  /// The newest date that the lists hold, `YYYY-MM-DD`; absent when they hold none.
  package var dataThrough: String?
  package var language: String
  package var seed: UInt64
  package var settings: [String: String]
  /// Sorted by file.
  package var inputs: [Input]
  /// Rows of each table that was there; of tables about people to the nearest five, since the file is public.
  package var rows: [String: Int]
  /// The tables whose number of rows is rounded, sorted; `nil` in records of versions that did not tell.
  package var roundedRows: [String]?
  /// Findings by severity.
  package var findings: [String: Int]
  /// Rows left out of a table because of its limit, by table; empty when all are there.
  package var leftOut: [String: Int]
  /// What could not be made, and why; empty when all is there.
  package var missing: [String]
  package var timings: Timings
  /// Every other file of the run, by its path from the folder, sorted; `nil` in records of versions that
  /// kept none.
  package var files: [String]?

  enum CodingKeys: String, CodingKey {
    case format
    case program
    case version
    case commit
    case dataset
    case title
    case asOf = "as_of"
    case dataThrough = "data_through"
    case language
    case seed
    case settings
    case inputs
    case rows
    case roundedRows = "rounded_rows"
    case findings
    case leftOut = "left_out"
    case missing
    case timings
    case files
  }

  package init(
    version: String, commit: String? = nil, dataset: String, title: String, asOf: String,
    dataThrough: String? = nil, language: String, seed: UInt64,
    settings: [String: String], inputs: [Input], rows: [String: Int],
    roundedRows: [String], findings: [String: Int],
    leftOut: [String: Int] = [:], missing: [String], timings: Timings
  ) {
    self.version = version
    self.commit = commit
    self.dataset = dataset
    self.title = title
    self.asOf = asOf
    self.dataThrough = dataThrough
    self.language = language
    self.seed = seed
    self.settings = settings
    self.inputs = inputs
    self.rows = rows
    self.roundedRows = roundedRows
    self.findings = findings
    self.leftOut = leftOut
    self.missing = missing
    self.timings = timings
  }

  /// Reads a record that a run has left.
  ///
  /// - Throws: the decoder's error, when `json` is no such record.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(RunRecord.self, from: json)
  }
}
