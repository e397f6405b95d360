// What is said of the files of a folder, word for word.

// Foundation changes files while they are read.
import Foundation
import Loading
import Tables
import Testing
import Text

@Suite struct FolderDiagnosticsTests {
  @Test("nothing to analyse")
  func nothingToAnalyse() throws {
    let data = Dataset.networks
      .without("people.csv")
      .without("networks.csv")
      .without("memberships.csv")
    #expect(
      try data.printed() == #"""
        data:1:1: error: [folder/nothing-to-analyse] the folder holds nothing to analyse
          help: either people.csv, networks.csv and memberships.csv, or \#
        collaborations.csv and collaboration_members.csv, or readiness.csv is needed. Lists of your own \#
        shape are taken in by 'make adopt'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        data:1:1: fel: [folder/nothing-to-analyse] mappen innehåller inget att analysera
          hjälp: antingen people.csv, networks.csv och memberships.csv, eller \#
        collaborations.csv och collaboration_members.csv, eller readiness.csv behövs. Egna listor i annan \#
        form tas in med 'make adopt'
        """#)
  }

  @Test("organisations missing")
  func organisationsMissing() throws {
    let data = Dataset.readiness
      .without("organisations.csv")
    #expect(
      try data.printed() == #"""
        organisations.csv:1:1: error: [folder/missing-table] the table is missing from the \#
        folder
        """#)
  }

  @Test("half a set of tables")
  func halfASetOfTables() throws {
    let data = Dataset.networks
      .without("memberships.csv")
    #expect(
      try data.printed() == #"""
        memberships.csv:1:1: error: [folder/missing-table] the table is missing from the \#
        folder
          help: either people.csv, networks.csv and memberships.csv, or \#
        collaborations.csv and collaboration_members.csv, or readiness.csv is needed. Lists of your own \#
        shape are taken in by 'make adopt'
        """#)
  }

  @Test("an unknown file, with the nearest")
  func anUnknownFileWithTheNearest() throws {
    let data = Dataset.networks
      .with("membership.csv", "a,b\n")
      .with("other.csv", "a,b\n")
    #expect(
      try data.printed() == #"""
        membership.csv:1:1: note: [folder/unknown-file] the file is none of the tables \#
        and is not read
          help: the nearest table is memberships.csv
        other.csv:1:1: note: [folder/unknown-file] the file is none of the tables and is \#
        not read
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        membership.csv:1:1: upplysning: [folder/unknown-file] filen är ingen av \#
        tabellerna och läses inte
          hjälp: menas memberships.csv?
        other.csv:1:1: upplysning: [folder/unknown-file] filen är ingen av \#
        tabellerna och läses inte
        """#)
  }

  @Test("two files for one table")
  func twoFilesForOneTable() throws {
    let data = Dataset.networks
      .with(
        "persons.csv", "id,name,organisation\np1,Ekonomichef Askby,o1\np2,Ekonomichef Bokby,o2\n")
    #expect(
      try data.printed() == #"""
        persons.csv:1:1: error: [folder/two-files] people.csv and persons.csv are the same \#
        table
        """#)
  }

  @Test("a table that refers to one that is missing")
  func aTableThatRefersToOne() throws {
    let data = Dataset.readiness
      .with("initiatives.csv", "id,name,network\ni1,Prov,n1\ni2,Drift,n2\n")
    #expect(
      try data.printed() == #"""
        initiatives.csv:2:9: error: [initiatives/needs-networks] 'network' refers to \#
        networks.csv, which the folder lacks
        """#)
  }

  @Test("a file that changes while it is read")
  func aFileThatChanges() throws {
    let loaded = try Dataset.networks.inFolder { folder in
      loadRoster(folder: folder) { file in
        guard file == "people.csv" else { return }
        try? Data("person,network\np2,n1\np1,n1\n".utf8).write(
          to: URL(fileURLWithPath: folder + "/memberships.csv"))
        try? Data("id,name\np1,Chef\n".utf8).write(to: URL(fileURLWithPath: folder + "/people.csv"))
      }
    }
    #expect(loaded.value == nil)
    // memberships.csv was opened before people.csv, and people.csv itself was open.
    #expect(
      loaded.diagnostics.sorted.filter { $0.code == "folder/changed" }
        .map { $0.printed() }.joined(separator: "\n") == #"""
          memberships.csv:1:1: error: [folder/changed] the file changed while it was read
            help: close the program that writes the file, and try again
          people.csv:1:1: error: [folder/changed] the file changed while it was read
            help: close the program that writes the file, and try again
          """#)
    #expect(
      loaded.diagnostics.sorted.first { $0.code == "folder/changed" }?.printed(in: .swedish)
        == #"""
        memberships.csv:1:1: fel: [folder/changed] filen ändrades medan den lästes
          hjälp: stäng programmet som skriver till filen och försök igen
        """#)
  }

  @Test("a file too large for memory is refused before it is read")
  func aFileTooLarge() throws {
    let text = try Dataset.networks.inFolder { folder in
      // A sparse file: 800 000 000 bytes that take no space, beyond what 32-bit offsets can hold
      // after decoding on any machine.
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/people.csv"))
      try file.truncate(atOffset: 800_000_000)
      try file.close()
      let printed = loadRoster(folder: folder).diagnostics.sorted
        .filter { $0.code == "folder/too-large" }
      return (printed.map { $0.printed() }, printed.map { $0.printed(in: .swedish) })
    }
    // The limit depends on the memory of the machine.
    let limit = min(
      715_827_882, Int(clamping: ProcessInfo.processInfo.physicalMemory / 4))
    #expect(
      text.0 == [
        #"""
        people.csv:1:1: error: [folder/too-large] the file is 800000000 bytes; at most \#
        \#(limit) can be read on this machine
          help: split the lists into several folders
        """#
      ])
    #expect(
      text.1 == [
        #"""
        people.csv:1:1: fel: [folder/too-large] filen är på 800000000 byte; högst \#(limit) kan \#
        läsas på den här datorn
          hjälp: dela upp listorna på flera mappar
        """#
      ])
  }
}
