// What is said of the files of a folder, word for word.

import Testing

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
          help: needed are people.csv, networks.csv and memberships.csv; or \#
        collaborations.csv and collaboration_members.csv; or readiness.csv
        """#)
    #expect(
      try data.printed(swedish: true) == #"""
        data:1:1: fel: [folder/nothing-to-analyse] mappen innehåller inget att analysera
          hjälp: det behövs people.csv, networks.csv och memberships.csv; eller \#
        collaborations.csv och collaboration_members.csv; eller readiness.csv
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
          help: needed are people.csv, networks.csv and memberships.csv; or \#
        collaborations.csv and collaboration_members.csv; or readiness.csv
        """#)
  }

  @Test("an unknown file, with the nearest")
  func anUnknownFileWithTheNearest() throws {
    let data = Dataset.networks
      .with("membership.csv", "a,b\n")
      .with("other.csv", "a,b\n")
    #expect(
      try data.printed() == #"""
        membership.csv:1:1: note: [folder/unknown-file] the file is no table of a dataset \#
        and is not read
          help: the nearest table is memberships.csv
        other.csv:1:1: note: [folder/unknown-file] the file is no table of a dataset and is \#
        not read
        """#)
    #expect(
      try data.printed(swedish: true) == #"""
        membership.csv:1:1: not: [folder/unknown-file] filen är ingen tabell i en datamängd \#
        och läses inte
          hjälp: närmaste tabell är memberships.csv
        other.csv:1:1: not: [folder/unknown-file] filen är ingen tabell i en datamängd och \#
        läses inte
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
}
