// What is said of people and organisations, word for word.

import Loading
import Tables
import Testing
import Text

@Suite struct PeopleDiagnosticsTests {
  @Test("names that are more than a name")
  func namesThatAreMoreThanA() throws {
    let data = Dataset.networks
      .with(
        "people.csv",
        "id,name,organisation\np1,\"Ekonomichef, tf\",o1\np2,Ordförande B (SD),o2\np3,Chef A och Chef B,o1\np4,Chef A / Chef B,o2\n"
      )
    #expect(
      try data.printed() == #"""
        people.csv:2:4: warning: [people/acting] the name 'Ekonomichef, tf' says that the \#
        holder is acting
          help: write 'tf' in the function instead
        people.csv:3:4: warning: [people/party] the name 'Ordförande B (SD)' holds a party
          help: leave the party out: political opinion is a sensitive matter and is not \#
        needed
        people.csv:4:4: warning: [people/two-people] the name 'Chef A och Chef B' looks \#
        like two people, and is read as one
          help: give each person a row and an id
        people.csv:5:4: warning: [people/two-people] the name 'Chef A / Chef B' looks like \#
        two people, and is read as one
          help: give each person a row and an id
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:2:4: varning: [people/acting] namnet 'Ekonomichef, tf' anger att personen är \#
        tillförordnad
          hjälp: skriv 'tf' i kolumnen för funktion i stället
        people.csv:3:4: varning: [people/party] namnet 'Ordförande B (SD)' innehåller en \#
        partibeteckning
          hjälp: ta bort partiet: politisk åsikt är en känslig personuppgift och behövs inte
        people.csv:4:4: varning: [people/two-people] namnet 'Chef A och Chef B' ser ut att \#
        gälla två personer men läses som en
          hjälp: ge varje person en rad och ett id
        people.csv:5:4: varning: [people/two-people] namnet 'Chef A / Chef B' ser ut att gälla \#
        två personer men läses som en
          hjälp: ge varje person en rad och ett id
        """#)
  }

  @Test("vacant posts")
  func vacantPosts() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,Vakant,o2\np3,N.N.,o1\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:4: note: [people/vacant] vacant posts are no people: 2 rows
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:4: upplysning: [people/vacant] vakanta poster räknas inte som personer: 2 \#
        rader
        """#)
  }

  @Test("people outside all organisations are said once")
  func peopleOutsideAllOrganisationsAreSaid() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,Konsult A,\np3,Konsult B,\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:14: warning: [people/no-organisation] people without an organisation \#
        stand outside all of them: 2 rows
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:14: varning: [people/no-organisation] personer utan angiven organisation \#
        räknas inte till någon: 2 rader
        """#)
  }

  @Test("an unknown level is said once for each word")
  func anUnknownLevelIsSaidOnce() throws {
    let data = Dataset.networks
      .with(
        "people.csv",
        "id,name,organisation,level\np1,Chef Askby,o1,Chef\np2,Chef Bokby,o2,mangager\np3,Stab A,o1,Stab\np4,Stab B,o2,stab\n"
      )
    #expect(
      try data.printed() == #"""
        people.csv:3:18: warning: [people/unknown-level] 'mangager' is no level of the \#
        settings: 1 row
          help: the nearest word is 'manager'
        people.csv:4:14: warning: [people/unknown-level] 'Stab' is no level of the \#
        settings: 2 rows
          help: the levels are: political, executive, manager, professional; settings.yaml \#
        may list others
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:18: varning: [people/unknown-level] nivån 'mangager' finns inte bland \#
        nivåerna i inställningarna: 1 rad
          hjälp: menas 'manager'?
        people.csv:4:14: varning: [people/unknown-level] nivån 'Stab' finns inte bland \#
        nivåerna i inställningarna: 2 rader
          hjälp: nivåerna är: politisk, ledning, chef, profession; andra kan anges i settings.yaml
        """#)
  }

  @Test("the same person under two ids")
  func theSamePersonUnderTwoIds() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,chef  askby,o1\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:1: warning: [people/same-person] 'p1' and 'p2' have the same name and \#
        organisation: 'chef  askby'
          help: if it is one person, keep one id
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:1: varning: [people/same-person] 'p1' och 'p2' har samma namn och \#
        organisation: 'chef  askby'
          hjälp: om det är samma person: behåll bara ett id
        """#)
  }

  @Test("codes that lost their zero")
  func codesThatLostTheirZero() throws {
    let data = Dataset.networks
      .with("organisations.csv", "id,name\n114,Askby\n1080,Bokby\n180,Cedby\n")
      .with("people.csv", "id,name,organisation\np1,Chef,114\n")
    #expect(
      try data.printed() == #"""
        organisations.csv:2:1: warning: [organisations/lost-zero] the code '114' has three \#
        digits where others have four: a zero in front was probably lost; 2 rows
          help: format the column as text before the codes are typed or pasted
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        organisations.csv:2:1: varning: [organisations/lost-zero] koden '114' har tre siffror \#
        där andra har fyra: en nolla i början har troligen försvunnit; 2 rader
          hjälp: formatera kolumnen som text innan koderna skrivs eller klistras in
        """#)
  }

  @Test("an acting holder, however it is written")
  func acting() throws {
    for name in ["Chef Askby tf", "\"Chef Askby, t.f.\"", "T.f. Chef Askby", "Chef Askby (tf)"] {
      let data = Dataset.networks.with(
        "people.csv", "id,name,organisation\np1,\(name),o1\np2,Chef Bokby,o2\n")
      #expect(try data.loaded().diagnostics.sorted.map(\.code) == ["people/acting"], "\(name)")
    }
  }
}
