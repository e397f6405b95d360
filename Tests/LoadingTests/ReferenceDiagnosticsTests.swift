// What is said of references between tables, word for word.

import Testing
import Text

@Suite struct ReferenceDiagnosticsTests {
  @Test("an unknown id, with the nearest")
  func anUnknownIdWithTheNearest() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person,network\np1,n1\npp2,n1\nkonsult,m1\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:3:1: error: [memberships/unknown-person] no person has the id or \#
        name 'pp2'
          help: the nearest is 'p2'
        memberships.csv:4:1: error: [memberships/unknown-person] no person has the id or \#
        name 'konsult'
        memberships.csv:4:9: error: [memberships/unknown-network] no network has the id or \#
        name 'm1'
          help: the nearest is 'n1'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:3:1: fel: [memberships/unknown-person] ingen person har id eller namn \#
        'pp2'
          hjälp: menas 'p2'?
        memberships.csv:4:1: fel: [memberships/unknown-person] ingen person har id eller namn \#
        'konsult'
        memberships.csv:4:9: fel: [memberships/unknown-network] inget nätverk har id eller namn \#
        'm1'
          hjälp: menas 'n1'?
        """#)
  }

  @Test("a name that two things have")
  func aNameThatTwoThingsHave() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef,o1\np2,Chef,o2\n")
      .with("memberships.csv", "person,network\nChef,n1\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:1: error: [memberships/ambiguous-person] 2 people have the name \#
        'Chef'
          help: write the id instead of the name
        networks.csv:2:1: warning: [networks/no-members] nobody sits in 'n1'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:1: fel: [memberships/ambiguous-person] 2 personer har namnet 'Chef'
          hjälp: skriv id i stället för namn
        networks.csv:2:1: varning: [networks/no-members] ingen person sitter i nätverket 'n1'
        """#)
  }

  @Test("an id that stands twice")
  func anIdThatStandsTwice() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np1,Chef Bokby,o2\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:1: error: [people/duplicate-id] the id 'p1' is used twice; the first \#
        is at people.csv:2:1
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:1: fel: [people/duplicate-id] id 'p1' används två gånger; första gången på \#
        people.csv:2:1
        """#)
  }

  @Test("parents in a ring")
  func parentsInARing() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name,parent\nn1,A,n2\nn2,B,n3\nn3,C,n2\n")
      .with("memberships.csv", "person,network\np1,n1\np1,n2\np1,n3\n")
    #expect(
      try data.printed() == #"""
        networks.csv:3:6: error: [networks/parent-cycle] the parents go round in a ring: \#
        'n2' → 'n3' → 'n2'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:3:6: fel: [networks/parent-cycle] de överordnade nätverken bildar en \#
        cirkel: 'n2' → 'n3' → 'n2'
        """#)
  }

  @Test("hosts that are networks or unknown")
  func hostsThatAreNetworksOrUnknown() throws {
    let data = Dataset.networks
      .with(
        "networks.csv",
        "id,name,host\nn1,A,o1\nn2,B,n1\nn3,C,Landstinget\nn4,D,landstinget\nn5,E,Askbi\n"
      )
      .with("memberships.csv", "person,network\np1,n1\np1,n2\np1,n3\np1,n4\np1,n5\n")
    #expect(
      try data.printed() == #"""
        networks.csv:3:6: note: [networks/host-is-network] a network that stands as host is \#
        read as parent: 1 row
        networks.csv:4:6: warning: [networks/unknown-host] the host 'Landstinget' is no \#
        organisation in the lists and is kept as text: 2 rows
        networks.csv:6:6: warning: [networks/unknown-host] the host 'Askbi' is no \#
        organisation in the lists and is kept as text: 1 row
          help: the nearest organisation is 'Askby'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:3:6: upplysning: [networks/host-is-network] ett nätverk som står som värd \#
        läses som överordnat: 1 rad
        networks.csv:4:6: varning: [networks/unknown-host] värden 'Landstinget' är ingen \#
        organisation i listorna och behålls som text: 2 rader
        networks.csv:6:6: varning: [networks/unknown-host] värden 'Askbi' är ingen organisation \#
        i listorna och behålls som text: 1 rad
          hjälp: menas 'Askby'?
        """#)
  }
}
