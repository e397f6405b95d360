// The problems of a dataset as SARIF, which editors and code review read.

// Foundation writes paths as addresses.
import Datasets
import Foundation
import Loading
import Tables
import Text

/// A log of one run.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0" (2020).
struct SarifLog: Encodable, Sendable {
  struct Text: Encodable, Sendable {
    let text: String
  }

  struct Rule: Encodable, Sendable {
    struct Configuration: Encodable, Sendable {
      let level: String
    }

    let id: String
    let defaultConfiguration: Configuration
  }

  struct Tool: Encodable, Sendable {
    struct Driver: Encodable, Sendable {
      let name = "diagonal"
      let version = programVersion
      let rules: [Rule]
    }

    let driver: Driver
  }

  struct Location: Encodable, Sendable {
    struct Physical: Encodable, Sendable {
      struct Artifact: Encodable, Sendable {
        let uri: String
      }

      struct Region: Encodable, Sendable {
        let startLine: Int
        let startColumn: Int
      }

      let artifactLocation: Artifact
      let region: Region
    }

    let physicalLocation: Physical
  }

  struct Result: Encodable, Sendable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
  }

  struct Run: Encodable, Sendable {
    struct Invocation: Encodable, Sendable {
      let executionSuccessful = true
    }

    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let language: String
    let invocations = [Invocation()]
    let results: [Result]
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  /// Every kept diagnostic as a result; of codes that were met more often, a last result says so.
  init(_ dataset: Dataset, _ request: Request, language: Language) {
    let found = dataset.diagnostics
    let rules = found.counts.map { count in
      Rule(id: count.code, defaultConfiguration: .init(level: count.severity.rawValue))
    }
    let positions = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let left = Dictionary(found.omitted.map { ($0.code, $0.count) }, uniquingKeysWith: +)
    let sorted = found.sorted
    let last = Dictionary(
      sorted.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { $1 })
    let results = sorted.enumerated().map { position, remark in
      var text = remark.sentence[language]
      if let help = remark.help { text += "\n" + help[language] }
      if let more = left[remark.code], last[remark.code] == position {
        text +=
          Localised(swedish: "\n… och \(more) till", english: "\n… and \(more) more")[language]
      }
      return Result(
        ruleId: remark.code, ruleIndex: positions[remark.code] ?? 0,
        level: remark.severity.rawValue, message: Text(text: text),
        locations: [
          Location(
            physicalLocation: .init(
              artifactLocation: .init(uri: Self.address(of: remark.place.file, request)),
              region: .init(startLine: remark.place.line, startColumn: remark.place.column)))
        ])
    }
    runs = [
      Run(
        tool: Tool(driver: .init(rules: rules)), language: language.rawValue,
        results: results)
    ]
  }

  /// The address of a file: relative when the dataset was named by a relative path, so that an editor
  /// finds it from the folder in which the program was run.
  private static func address(of file: String, _ request: Request) -> String {
    var path = request.dataset + "/" + file
    if let settings = request.settings, URL(fileURLWithPath: settings).lastPathComponent == file {
      path = settings
    } else if URL(fileURLWithPath: request.dataset).standardizedFileURL.lastPathComponent == file {
      // What is said of the folder itself.
      path = request.dataset
    }
    while path.contains("//") { path = path.replacing("//", with: "/") }
    while path.hasPrefix("./") { path.removeFirst(2) }
    // A colon in the first part of a relative address would make it a scheme.
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: ":;")
    let masked = PersonalNumber.masked(path)
    let encoded = masked.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
