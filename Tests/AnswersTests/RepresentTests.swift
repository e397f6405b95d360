// A change that somebody represents an organisation: read, made and told; and what is wrong with it.

import Answers
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct RepresentTests {
  private func answer(_ changes: String, _ dataset: [String: String] = dataset) throws -> Answer {
    let folder = try TemporaryFolder(dataset)
    let place = try TemporaryFolder(["ändringar.csv": changes])
    var query = WhatIfQuery()
    query.file = place.path + "/ändringar.csv"
    query.isThorough = true
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    return try whatIf(request, query)
  }

  /// The small dataset, with somebody expected from each organisation in it, and one represented.
  private static let dataset = smallDataset.merging([
    "seats.csv": "nätverk;organisation;platser\nit;9001;1\nit;9002;1\napart;9001;1\napart;9002;1\n",
    "representation.csv": "nätverk;organisation;genom\nhr;9001;9002\n",
  ]) { _, new in new }

  private func coverage(_ answer: Answer) throws -> [String] {
    let csv = try answer.text(AnswerForm(.csv))
    let line = csv.split(separator: "\n").first { $0.contains("representation_coverage") } ?? ""
    return line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).prefix(2)
      .map(String.init)
  }

  @Test("by an organisation, or by a person, in either language")
  func made() throws {
    // Of four places expected three are held; 9002 has nobody in apart.
    for row in [
      "ändring;nätverk;organisation;till\nföreträds;apart;Björkåsa;Almvik\n",
      "change;network;organisation;person\nrepresent;apart;9002;p5\n",
    ] {
      let answer = try answer(row)
      #expect(try coverage(answer) == ["0.75", "1"], "\(row)")
      #expect(
        answer.sentence.hasPrefix("Om Björkåsa företräds i nätverket Miljöforum av "),
        "\(answer.sentence)")
    }
  }

  @Test(
    "who represents is one, and another",
    arguments: [
      ("represent,apart,9002,,", "changes/missing-value"),
      ("represent,apart,9002,p5,9001", "changes/missing-value"),
      ("represent,apart,,p5,", "changes/missing-value"),
      ("represent,apart,9002,,9002", "changes/same"),
      ("represent,apart,9002,,nobody", "changes/unknown-organisation"),
    ])
  func refused(row: String, code: String) throws {
    do throws(RunFailure) {
      do {
        _ = try answer("change,network,organisation,person,to\n\(row)\n")
      } catch let error as RunFailure {
        throw error
      } catch {
        Issue.record(error)
        return
      }
      Issue.record("the file was taken")
    } catch {
      guard case .inputData(let report, let errors) = error else { throw error }
      #expect(errors == 1 && report.contains(code), "\(report)")
    }
  }
}
