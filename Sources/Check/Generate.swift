// An invented dataset, written as a strategist's rosters would be.

package import Datasets
import Findings
import Foundation
package import Invented
import Reporting
import Roster

/// The first line of the settings that generated datasets carry, and by which they are known.
private let mark = "# Made by: diagonal generate"

/// Writes an invented dataset to `output`; the same seed and sizes give the same bytes.
///
/// - Output: a line for the user.
/// - Throws: ``RunFailure/notARunFolder(path:)`` when `output` holds anything but an earlier generated
///   dataset; ``RunFailure/cannotCreate`` and ``RunFailure/inputOutput`` when it cannot be written.
package func generate(
  seed: UInt64, people: Int, networks: Int, organisations: Int, form: SyntheticForm = .region,
  to output: String
) throws(RunFailure) -> String {
  let destination = URL(fileURLWithPath: output).standardizedFileURL.path
  try Staging.recover(destination)
  if FileManager.default.fileExists(atPath: destination) {
    let settings = try? String(contentsOfFile: destination + "/settings.yaml", encoding: .utf8)
    let isEmpty =
      (try? FileManager.default.contentsOfDirectory(atPath: destination).isEmpty) ?? false
    guard isEmpty || settings?.hasPrefix(mark) == true else {
      throw .notAGeneratedDataset(path: output)
    }
  }
  let shape = SyntheticShape(
    seed: seed, people: people, networks: networks, organisations: organisations, form: form)
  let roster = SyntheticRoster(shape).roster
  let staging = try Staging(for: destination)
  do throws(RunFailure) {
    for sheet in sheets(of: roster) { try staging.write(sheet.csv, to: "\(sheet.name).csv") }
    try staging.write(
      """
      \(mark) --seed \(seed) --people \(people) --networks \(networks) \
      --organisations \(organisations)\(form == .region ? "" : " --shape \(form.rawValue)")
      title: \(roster.name)
      language: sv
      mandate_ends: \(SyntheticRoster.mandateEnds)

      """, to: "settings.yaml")
    try staging.replace()
  } catch {
    staging.discard()
    throw error
  }
  return "\(output): \(people) people, \(networks) networks, \(organisations) organisations, "
    + "all invented (shape \(form.rawValue), seed \(seed))"
}
