// The rules of plan and cover in words.

import Network
import Roster
import Testing
import Text

@Suite struct PlanRulesTests {
  @Test("the rules of plan and cover are told with the numbers of the settings")
  func rules() {
    var thresholds = Thresholds()
    let told = thresholds.plan.sentences.map(\.swedish).joined(separator: " ")
    #expect(told.contains("Ingen får mer än två nya uppdrag"))
    #expect(told.contains("då skulle få mer än 100 timmar om året"))
    #expect(told.contains("högst de 200 första luckorna"))
    #expect(told.contains("antas 4 möten om året om 2 timmar") && !told.contains("tillsammans"))
    thresholds.plan.taskLimit = 1
    thresholds.plan.loadLimit = 70
    thresholds.plan.budget = 9.5
    thresholds.coverSoleBridges = 4
    let other = thresholds.plan.sentences.map(\.swedish).joined(separator: " ")
    #expect(other.contains("mer än ett nytt uppdrag") && other.contains("mer än 70 timmar"))
    #expect(other.contains("högst 9,5 timmar om året"))
    let cover = thresholds.coverRules.map(\.swedish).joined(separator: " ")
    #expect(cover.contains("Högst 10 nya platser") && cover.contains("högst en för varje person"))
    #expect(cover.contains("redan ensam upprätthåller minst fyra kontakter"))
    #expect(cover.contains("med den nya platsen skulle få mer än 70 timmar om året"))
    #expect(
      cover.contains("slutar inom tolv månader")
        && cover.contains("någon ny kontakt genom en enda person"))
  }
}
