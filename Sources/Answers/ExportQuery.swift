// The query `export`: a graph of a dataset as a file that other programs read.

package import Datasets
package import Exchange
import Foundation
import Network
import Roster

/// A form in which a graph is written for other programs.
package typealias ExportForm = GraphForm

extension ExportForm {
  /// The names, for help texts.
  package static var names: [String] { allCases.map(\.rawValue) }

  package static func named(_ name: String) -> ExportForm? { ExportForm(rawValue: name) }
}

/// A graph of a dataset.
package enum GraphChoice: String, Sendable, CaseIterable {
  /// People and the networks in which they sit.
  case twoMode = "two-mode"
  /// People who share networks.
  case people
  /// Networks that share people.
  case networks
  /// Organisations that share networks.
  case organisations
  /// Organisations and the collaborations of which they are part.
  case collaborations
}

/// What is asked for.
package struct ExportQuery: Sendable {
  package var form: ExportForm
  /// `nil` for people and networks or, in a dataset without them, for collaborations.
  package var graph: GraphChoice?
  /// The file to write, or the folder where the form has several.
  package var output: String

  package init(_ form: ExportForm, to output: String, graph: GraphChoice? = nil) {
    self.form = form
    self.output = output
    self.graph = graph
  }
}

/// Writes a graph of the dataset with every attribute of the roster and every measure of the report's tables.
///
/// The graph is the report's of the day: a tie is a seat that counts. The measures are those of the report at any
/// size, and take the same time. What is written names people: only its owner may read it.
///
/// - Output: a line for the user.
/// - Throws: ``RunFailure/notAnExport(path:)`` when something else than an unchanged export stands at the place,
///   ``RunFailure/noGraph(name:reason:)`` when the dataset has no such graph, and what reading and writing throw;
///   nothing that stood there before has then been touched.
package func export(_ request: Request, _ query: ExportQuery) throws(RunFailure) -> String {
  let destination = URL(fileURLWithPath: query.output).standardizedFileURL.path
  let claim = try Claim(on: destination)
  defer { claim.release() }
  if query.form.isFolder { try Staging.recover(destination) }
  try ExportSeal.refuseOthers(at: destination, form: query.form)
  let reading = try Reading(request)
  let source = ExportSource(reading)
  let choice = query.graph ?? (source.structure.hasNetworks ? .twoMode : .collaborations)
  let graph = try source.graph(choice)
  try write(query.form.files(of: graph), query.form, to: destination)
  return "\(query.output): \(graph.nodes.ids.count) nodes, \(graph.ties.ends.count) ties "
    + "(\(choice.rawValue), \(reading.asOf)); it names people, and only you may read it"
}

/// Writes the files whole or not at all, in place of an earlier export.
private func write(
  _ files: [(name: String?, text: String)], _ form: ExportForm, to destination: String
) throws(RunFailure) {
  let staging = try Staging(for: destination)
  do throws(RunFailure) {
    for file in try ExportSeal.sealed(files) {
      try staging.write(file.text, to: file.name, isPrivate: true)
    }
    if form.isFolder {
      try staging.replace(isPrivate: true)
    } else {
      let parent = URL(fileURLWithPath: destination).deletingLastPathComponent().path
      try Posix.rename(staging.folder + "/" + ExportSeal.single, to: destination)
      try Posix.flush(folder: parent)
      staging.discard()
    }
  } catch {
    staging.discard()
    throw error
  }
}
