// What is said of memberships and links, word for word.

import Testing
import Text

@Suite struct MembershipDiagnosticsTests {
  @Test("unknown roles are said once for each word")
  func unknownRolesAreSaidOnceFor() throws {
    let data = Dataset.networks
      .with(
        "memberships.csv", "person,network,role\np1,n1,Dirigent\np2,n1,dirigent\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:7: note: [memberships/unknown-role] the role 'Dirigent' is \#
        kept as text and counts as member: 2 rows
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:7: upplysning: [memberships/unknown-role] rollen 'Dirigent' \#
        behålls som text och räknas som ledamot: 2 rader
        """#)
  }

  @Test("attendance 0: a note of members, none of deputies; 0 in every row is not filled in")
  func attendance() throws {
    func data(_ rows: String) -> Dataset {
      Dataset.networks.with("memberships.csv", "person,network,role,attended\n" + rows)
    }
    #expect(
      try data("p1,n1,ledamot,0\np2,n1,ledamot,0.5\n").printed(in: .swedish) == #"""
        memberships.csv:2:15: upplysning: [memberships/never-attended] närvaron är 0: platsen \#
        räknas som besatt men ger ingen kontakt mellan nätverk: 1 rad
        """#)
    #expect(try data("p1,n1,ersättare,0\np2,n1,ledamot,0.5\n").printed() == "")
    #expect(
      try data("p1,n1,ledamot,0\np2,n1,ledamot,0\n").printed() == #"""
        memberships.csv:2:15: warning: [memberships/attendance-all-zero] all attendance that is \#
        given is 0 and is taken as not filled in: 2 rows
          help: leave the cell empty where attendance is not known
        """#)
    #expect(try data("p1,n1,ledamot,\np2,n1,ledamot,\n").printed() == "")
  }

  @Test("repeated and overlapping rows")
  func repeatedAndOverlappingRows() throws {
    let data = Dataset.networks
      .with(
        "memberships.csv",
        "person,network,role,from,to\np1,n1,ledamot,2024-01-01,2024-12-31\np1,n1,ordförande,2024-06-01,\np2,n1,,,\np2,n1,,,\n"
      )
    #expect(
      try data.printed() == #"""
        memberships.csv:3:1: note: [memberships/two-roles] the row gives the person of line 2 \#
        another role in the same network at the same time; both hold, and the seat is counted \#
        once
        memberships.csv:5:1: warning: [memberships/overlap] the row overlaps line 4, the \#
        same person and network; the two are merged
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:3:1: upplysning: [memberships/two-roles] raden ger personen på rad 2 \#
        en annan roll i samma nätverk under samma tid; båda gäller, och platsen räknas en gång
        memberships.csv:5:1: varning: [memberships/overlap] raden överlappar rad 4, samma \#
        person och nätverk; de två slås ihop
        """#)
  }

  @Test("a vacant post that stands there twice is one vacant seat")
  func repeatedVacancy() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Ekonomichef Askby,o1\nv1,Vakant,o2\n")
      .with("memberships.csv", "person,network\np1,n1\nv1,n1\nv1,n1\n")
    let printed = try data.printed()
    #expect(
      printed == #"""
        memberships.csv:4:1: warning: [memberships/repeated-vacancy] the row repeats line 3, \#
        the same vacant post and network; the two are one vacant seat
        people.csv:3:4: note: [people/vacant] vacant posts are no people: 1 row
        """#)
    #expect(
      try data.printed(in: .swedish).contains(
        "raden upprepar rad 3, samma vakanta post och nätverk; de två är en vakant plats"))
  }

  @Test("a change of role on a shared day")
  func aChangeOfRoleOnA() throws {
    let data = Dataset.networks
      .with(
        "memberships.csv",
        "person,network,role,from,to\np1,n1,ledamot,2023,2024-06-01\np1,n1,ordförande,2024-06-01,\n"
      )
    #expect(
      try data.printed() == #"""
        memberships.csv:3:1: warning: [memberships/shared-day] the row starts on \#
        2024-06-01, when line 2 ends with another role; that line is read as ending the day \#
        before
          help: 'to' is the last day of the role
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:3:1: varning: [memberships/shared-day] raden börjar 2024-06-01, då rad \#
        2 slutar med en annan roll; den raden läses som om den slutar dagen före
          hjälp: 'till' är rollens sista dag
        """#)
  }

  @Test("a network that nobody sits in")
  func aNetworkThatNobodySitsIn() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,Ekonomi\nn2,IT\n")
    #expect(
      try data.printed() == #"""
        networks.csv:3:1: warning: [networks/no-members] nobody sits in 'n2'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:3:1: varning: [networks/no-members] ingen person sitter i nätverket 'n2'
        """#)
  }

  @Test("links that say nothing, the same, or something else")
  func linksThatSayNothingTheSame() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,A\nn2,B\n")
      .with("memberships.csv", "person,network\np1,n1\np1,n2\n")
      .with(
        "network_links.csv",
        "a,b,kind,per_year\nn1,n1,reports_to,\nn1,n2,joint_meeting,2\nn1,n2,joint_meeting,2\nn1,n2,joint_meeting,3\n"
      )
    #expect(
      try data.printed() == #"""
        network_links.csv:2:4: warning: [network_links/self] 'n1' has a contact with itself; the \#
        row is left out
        network_links.csv:4:1: warning: [network_links/repeated] the row says the same as \#
        line 3; it is left out
        network_links.csv:5:1: error: [network_links/contradiction] the row contradicts \#
        line 3, which is about the same
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        network_links.csv:2:4: varning: [network_links/self] 'n1' har en kontakt med sig självt; \#
        raden hoppas över
        network_links.csv:4:1: varning: [network_links/repeated] raden säger samma sak som rad \#
        3 och hoppas över
        network_links.csv:5:1: fel: [network_links/contradiction] raden motsäger rad 3, som \#
        handlar om samma sak
        """#)
  }
}
