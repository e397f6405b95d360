// diagonal validate as a shell sees it.

import Foundation
import TestSupport
import Testing

@Suite struct ValidateTests {
  @Test("the forms of the answer go to standard output, and the exit code is the same")
  func forms() throws {
    let folder = try TemporaryFolder(smallDataset)
    for format in ["text", "json", "sarif"] {
      let result = try Program.run("validate", folder.path, "--format", format)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors == "")
      #expect(result.output.hasSuffix("\n") && !result.output.hasSuffix("\n\n"))
      if format != "text" {
        _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      }
    }
    try folder.write("person;nätverk\np1;ekko\n", to: "memberships.csv")
    for format in ["text", "json", "sarif"] {
      #expect(try Program.run("validate", folder.path, "--format", format).status == 65)
    }
    #expect(try Program.run("validate", folder.path, "--format", "xml").status == 64)
  }

  @Test("a copy is told of on standard error when the answer is SARIF, which has no place for it")
  func repaired() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let result = try Program.run(
      "validate", folder.path, "--format", "sarif", "--repair", place.path + "/copy")
    #expect(result.status == 0)
    #expect(result.errors.contains("people.csv: semicolon to comma"))
    #expect(place.files().contains("copy/people.csv"))
    let again = try Program.run("validate", folder.path, "--repair", place.path + "/copy")
    #expect(again.status == 73)
    #expect(again.errors.contains("exists and is not an empty folder"))
  }

  @Test("the same dataset gives the same bytes")
  func same() throws {
    let folder = try TemporaryFolder(smallDataset)
    for format in ["text", "json", "sarif"] {
      let outputs = try (1...2).map { _ in
        try Program.run("validate", folder.path, "--format", format).output
      }
      #expect(outputs[0] == outputs[1])
    }
  }
}
