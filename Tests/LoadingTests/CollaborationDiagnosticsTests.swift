// What is said of collaborations and assessments, word for word.

import Testing
import Text

@Suite struct CollaborationDiagnosticsTests {
  @Test("cost shares that do not add up")
  func costSharesThatDoNotAdd() throws {
    let data = Dataset.collaborations
      .with(
        "collaboration_members.csv",
        "collaboration,organisation,cost_share\nc1,o1,\"0,5\"\nc1,o2,\"0,4\"\nc2,o1,0.333\nc2,o2,0.664\n"
      )
    #expect(
      try data.printed() == #"""
        collaboration_members.csv:2:7: warning: [collaboration_members/share-sum] the cost \#
        shares of 'c1' add up to 0.900, not 1
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        collaboration_members.csv:2:7: varning: [collaboration_members/share-sum] \#
        kostnadsandelarna i 'c1' blir tillsammans 0,900, inte 1
        """#)
  }

  @Test("a share, a role and a repeated party")
  func aShareARoleAndA() throws {
    let data = Dataset.collaborations
      .with(
        "collaboration_members.csv",
        "collaboration,organisation,role,cost_share\nc1,o1,värd,50\nc1,o2,gäst,\nc1,o2,,\n")
    #expect(
      try data.printed() == #"""
        collaboration_members.csv:2:12: error: [collaboration_members/out-of-range] \#
        'cost_share' is '50', but must lie between 0 and 1
        collaboration_members.csv:3:7: warning: [collaboration_members/unknown-role] the \#
        role 'gäst' is not known and counts as party: 1 row
          help: the words are: host, party
        collaboration_members.csv:4:4: warning: [collaboration_members/overlap] the row \#
        overlaps line 3, the same organisation and collaboration; the two are merged
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        collaboration_members.csv:2:12: fel: [collaboration_members/out-of-range] 'cost_share' \#
        är '50', men måste ligga mellan 0 och 1
        collaboration_members.csv:3:7: varning: [collaboration_members/unknown-role] rollen \#
        'gäst' är okänd och räknas som part: 1 rad
          hjälp: skriv något av: värd, part
        collaboration_members.csv:4:4: varning: [collaboration_members/overlap] raden \#
        överlappar rad 3, samma organisation och samarbete; de två slås ihop
        """#)
  }

  @Test("ratings and answers outside their ranges")
  func ratingsAndAnswersOutsideTheirRanges() throws {
    let data = Dataset.collaborations
      .with("initiatives.csv", "id,name,benefit\ni1,Prov,6\n")
      .with("ladder.csv", "collaboration,organisation,current,wanted\nc1,o1,0,2\n")
      .with("key_factors.csv", "collaboration,factor,rating\nc1,Tillit,4\n")
      .with(
        "selftest.csv",
        "collaboration,respondent,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16,q17,q18,q19,q20,q21\nc1,r1,6,2.5,,,,,,,,,,,,,,,,,,,\n"
      )
    #expect(
      try data.printed() == #"""
        initiatives.csv:2:9: error: [initiatives/out-of-range] 'benefit' is '6', but must \#
        lie between 1 and 5
        key_factors.csv:2:11: error: [key_factors/out-of-range] 'rating' is '4', but must \#
        lie between 0 and 3
        ladder.csv:2:7: error: [ladder/out-of-range] 'current' is '0', but must lie between \#
        1 and 4
        selftest.csv:2:7: error: [selftest/out-of-range] 'q1' is '6', but must lie between \#
        1 and 5
        selftest.csv:2:9: error: [selftest/not-whole] 'q2' is '2.5', but must be a whole \#
        number
        """#)
  }
}
