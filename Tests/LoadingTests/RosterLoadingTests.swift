// Whole datasets: every table and column, in English and Swedish, comes through as it was meant.

import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing

@Suite struct RosterLoadingTests {
  /// Every table with every column, headers in Swedish.
  static let full = Dataset([
    "organisations.csv": "id;Namn;Typ;Folkmängd;Län\no2;Bokby;kommun;4 321;B-län\no1;Askby;;;\n",
    "people.csv":
      "id;namn;organisation;funktion;nivå;sedan;sida\np2;Chef B;Bokby;IT-chef;chef;2024-05;\n"
      + "p1;Chef A;o1;Ekonomichef;ledning;2020;Oppositionen\nv1;Vakant;o2;Jurist;;;\n",
    "networks.csv":
      "id;namn;område;nivå;slag;form;inriktning;värd;överordnat;uppdrag;möten_per_år;Timmar Per Möte\n"
      + "n2;IT;digitalisering;chef;styrgrupp;projekt;drift;o2;n1;KS 12;4;1,5\nn1;Ekonomi;;;;;;;;;;\n",
    "memberships.csv":
      "person;nätverk;roll;från;till;närvaro\np1;n1;Ordförande;2021;2026-06;0,75\n"
      + "Chef B;IT;gäst;;;\nv1;n2;ersättare;2024;;\nN.N.;n1;;;;\n",
    "network_links.csv": "a;b;slag;per_år\nn1;n2;gemensamt möte;2\n",
    "seats.csv": "nätverk;organisation;platser\nn1;o1;2\n",
    "collaborations.csv":
      "id;namn;samverkansområde;form;inriktning;värd;från;till;avtal;fördelningsgrund;djup;"
      + "expected;outcome;uppsägning senast;översyn;läge;skäl till avslut\nc1;Räddning;skydd;förbund;"
      + "drift och strategisk;o1;2019;2029;avtal 1;invånare;drift;bättre;lika;2027-06;2026;uppsagt;"
      + "för dyrt\n",
    "collaboration_members.csv":
      "samverkan;organisation;roll;kostnadsandel;från;till\nc1;o1;värd;0,6;2019;\nc1;o2;part;0,4;;\n",
    "readiness.csv":
      "organisation;område;hållning;svarsdatum;gäller till och med;villkor;anteckning\n"
      + "o1;vatten;öka;2025-03;2026;om alla är med;snart\no2;vatten;Avstå;;;;\n",
    "area_effects.csv":
      "område;ekonomi kort sikt;ekonomi lång sikt;ekonomi;enhet;effekt;startkostnad;villkor;"
      + "sårbarhet;ordning\nvatten;-0,02;0,1;;;lägre kostnad;1000–2000;om alla är med;lägre;2\n"
      + "växel;;;1–2;årsarbetare;;;;;\n",
    "selftest.csv":
      "samverkan;svarande;organisation;datum;"
      + (1...21).map { "q\($0)" }.joined(separator: ";") + "\nc1;r1;o1;2026-01-15;5;;"
      + (3...21).map { _ in "3" }.joined(separator: ";") + "\n",
    "ladder.csv": "samverkan;organisation;nuläge;önskat\nc1;o2;1;4\n",
    "initiatives.csv":
      "id;namn;område;steg;sedan;ägare;nätverk;uppdrag;mål;roll;uppdragstyp;nytta;"
      + "genomförbarhet;passning;intresse\ni1;Gemensam drift;it;tested;2025;o1;n2;KS 3;billigare;utforska;"
      + "strategisk;5;1;3;ja\n",
    "initiative_parties.csv": "initiativ;organisation\ni1;o2\ni1;o1\n",
    "initiative_networks.csv": "initiativ;nätverk\ni1;n1\n",
    "key_factors.csv":
      "samverkan;faktor;betyg;kommun;bedömare;datum\nc1;tillit;3;o2;styrgruppen;2025-11\n",
    "goals.csv":
      "id;mål;överordnat;nivå;målår\ng1;Ett gemensamt IT-stöd;g2;Förbundet;2028\ng2;Hållbar region;;länet;\n",
    "decisions.csv":
      "id;datum;beslutande organ;nivå;slag;gäller;beslut;ansvarig;klart senast;nästa steg;dnr;läge\n"
      + "b2;2025-02-03;direktionen;politisk;uppdrag;initiativ:i1;Pröva gemensam drift;kansliet;2026-06;"
      + "budget;KS 12;pågår\nb1;;;;;skydd;Se över området;;;;;\n",
    "effects.csv":
      "avser;dimension;nivå;riktning;utgångsläge;enhet;målvärde;uppmätt;mätdag;källa;sammanhang\n"
      + "c1;kostnad;drift;minska;100;mnkr;90;104,5;2025-12;bokslut;flytt av station\n"
      + "g1;Trivsel;styrnivå;;;;;;2027;;\n",
    "representation.csv":
      "nätverk;organisation;företräds av;från;till och med\nn1;Bokby;Askby;2024;2026\nIT;o2;Chef A;;\n",
    "drivers.csv":
      "samverkan;kommun;drivkraft;ingångsvärde;önskat;datum\n"
      + "c1;o1;säkra kapacitet;kärnverksamhet;drift, utforskande;2026-01\nc1;o2;vana;;annat;\n",
    "resources.csv":
      "gäller;organisation;slag;timmar per år;kronor per år;från;till\n"
      + "c1;o1;samordnare;400;250 000;2024;2026-06\nområde:skydd;;Lokal;;;;\n",
    "functions.csv":
      "kommun;funktion;tjänster;ersättare;vakant sedan;delas med\n"
      + "o1;Bygglovshandläggare;0,5;nej;2026-02;\"Bokby, o1\"\no2;Bygglovshandläggare;0;;;\n",
    "start.csv":
      "samverkansområde;fråga;svar;ansvarig;klart senast\n"
      + "vatten;nollmätning;delvis;kansliet;2026-09\nvatten;Lokal fråga;;;\n",
  ])

  @Test("every table with every column")
  func everything() throws {
    let loaded = try Self.full.loaded()
    let roster = try #require(loaded.value, "\(loaded.diagnostics.printed())")
    #expect(
      loaded.diagnostics.sorted.map(\.code) == ["memberships/unknown-role", "people/vacant"])
    #expect(roster.tables == Set(TableName.allCases))
    #expect(roster.name == "data")

    #expect(roster.organisations.map(\.id) == ["o1", "o2"])
    #expect(roster.organisations[1].population == 4321)
    #expect(roster.organisations[1].kind == "kommun" && roster.organisations[1].county == "B-län")
    #expect(roster.organisations[0].population == nil)

    #expect(roster.people.map(\.id) == ["p1", "p2"])
    #expect(roster.people.map(\.organisation) == [0, 1])
    #expect(roster.people.map(\.level) == ["executive", "manager"])
    #expect(roster.people.map(\.function) == ["Ekonomichef", "IT-chef"])
    #expect(roster.people.map { $0.since?.description } == ["2020-01-01", "2024-05-01"])
    #expect(roster.people.map(\.side) == [.opposition, nil])

    let it = roster.networks[1]
    #expect(it.field == "digitalisering" && it.level == "manager" && it.kind == "styrgrupp")
    #expect(it.form == "projekt" && it.orientation.text == "drift" && it.mandate == "KS 12")
    #expect(it.host == 1 && it.hostText == "o2" && it.parent == 0)
    #expect(it.hoursPerYear == 6)  // 4 × 1.5

    #expect(roster.memberships.count == 2)
    let first = roster.memberships[0]
    #expect(first.person == 0 && first.network == 0 && first.role == .chair)
    #expect(first.from?.description == "2021-01-01" && first.to?.description == "2026-06-30")
    #expect(first.attended == 0.75)
    #expect(roster.memberships[1].role == .member && roster.memberships[1].otherRole == 0)
    #expect(roster.otherRoles == ["gäst"])
    #expect(roster.vacantSeats.map(\.network) == [1, 0])
    #expect(roster.vacantSeats.map(\.organisation) == [1, nil])
    #expect(roster.vacantSeats[0].function == "Jurist" && roster.vacantSeats[0].role == .deputy)

    #expect(roster.networkLinks.map(\.kind) == [.jointMeeting])
    #expect(roster.networkLinks[0].perYear == 2)
    #expect(roster.expectedSeats == [ExpectedSeats(network: 0, organisation: 0, seats: 2)])
  }

  @Test("every table of collaborations and initiatives")
  func collaborations() throws {
    let roster = try #require(try Self.full.loaded().value)
    let rescue = try #require(roster.collaborations.first)
    #expect(
      rescue.area == "skydd" && rescue.form == "förbund"
        && rescue.orientation
          == Worded("drift och strategisk", meaning: [.operational, .strategic])
    )
    #expect(
      rescue.notice?.description == "2027-06-30" && rescue.review?.description == "2026-12-31")
    #expect(rescue.status == .ending && rescue.ending == "för dyrt")
    #expect(
      rescue.host == 0 && rescue.agreement == "avtal 1"
        && rescue.costKey == Worded("invånare", meaning: .population))
    #expect(rescue.depth == .operation && rescue.expected == "bättre" && rescue.outcome == "lika")
    #expect(rescue.from?.description == "2019-01-01" && rescue.to?.description == "2029-12-31")
    #expect(roster.collaborationMembers.map(\.role) == [.host, .party])
    #expect(roster.collaborationMembers.map(\.costShare) == [0.6, 0.4])
    #expect(roster.readiness.map(\.stance) == [.join, .abstain])
    let ready = roster.readiness[0]
    #expect(ready.note == "snart" && ready.condition == "om alla är med")
    #expect(ready.asked?.description == "2025-03-01" && ready.until?.description == "2026-12-31")
    #expect(roster.readiness[1].asked == nil && roster.readiness[1].until == nil)
    #expect(
      roster.areaEffects[0].economyShort == Amount(-0.02)
        && roster.areaEffects[0].economyLong == Amount(0.1))
    #expect(roster.areaEffects[0].vulnerability == .lower && roster.areaEffects[0].rank == 2)
    #expect(
      roster.areaEffects[0].meaning == "lägre kostnad"
        && roster.areaEffects[0].startCost == Amount(1000, 2000)
        && roster.areaEffects[0].condition == "om alla är med"
        && roster.areaEffects[0].unit == .share)
    #expect(roster.areaEffects[1].economy == Amount(1, 2) && roster.areaEffects[1].unit == .posts)
    #expect(roster.initiatives[0].isWidelyWanted == true)
    #expect(roster.selfTests[0].answers.prefix(3) == [5, nil, 3])
    #expect(roster.selfTests[0].answers.count == 21)
    #expect(roster.selfTests[0].organisation == 0)
    #expect(roster.selfTests[0].date?.description == "2026-01-15")
    #expect(roster.ladder[0].organisation == 1)
    #expect(roster.ladder[0].current == 1 && roster.ladder[0].wanted == 4)
    let initiative = try #require(roster.initiatives.first)
    #expect(initiative.stage == .tested && initiative.since?.description == "2025-01-01")
    #expect(initiative.owner == 0 && initiative.network == 1)
    #expect(initiative.mandate == "KS 3" && initiative.goal == "billigare")
    #expect(initiative.role == .explore && initiative.assignment == .strategic)
    #expect(initiative.benefit == 5 && initiative.feasibility == 1 && initiative.fit == 3)
    #expect(initiative.parties == [1, 0] && initiative.networks == [0])
    let factor = roster.keyFactors[0]
    #expect(factor.factor == "tillit" && factor.rating == 3 && factor.organisation == 1)
    #expect(factor.rater == "styrgruppen" && factor.date?.description == "2025-11-01")
  }

  @Test("a header may have any case, blanks and underscores")
  func headers() throws {
    let data = Dataset.networks.with(
      "networks.csv", " ID ,NAME,Meetings per_YEAR,hoursPerMeeting\nn1,Ekonomi,4,2\n")
    #expect(try data.loaded().value?.networks[0].hoursPerYear == 8)
    #expect(try data.printed() == "")
  }

  @Test("persons.csv is people.csv, and role is the function there")
  func persons() throws {
    let data = Dataset.networks.without("people.csv").with(
      "persons.csv", "id,name,organisation,role\np1,A,o1,Ekonomichef\n")
    #expect(try data.loaded().value?.people.map(\.function) == ["Ekonomichef"])
  }

  @Test("the title of the settings names the roster")
  func title() throws {
    var settings = Settings()
    settings.title = "Åtta"
    #expect(try Dataset.networks.loaded(settings).value?.name == "Åtta")
  }

  @Test("strictness makes a warning an error, and then there is no roster")
  func strict() throws {
    let data = Dataset.networks.with("networks.csv", "id,name\nn1,Ekonomi\nn2,IT\n")
    #expect(try data.loaded().value != nil)
    let strict = try data.loaded(strict: true)
    #expect(strict.value == nil)
    #expect(
      strict.diagnostics.printed()
        == "networks.csv:3:1: error: [networks/no-members] nobody sits in 'n2'")
  }

  @Test("a folder that is missing, a table that is a folder, and a link that leads nowhere")
  func folders() throws {
    #expect(
      loadRoster(folder: "/nowhere/at all").diagnostics.printed()
        == "at all:1:1: error: [folder/missing] there is no such folder, or it cannot be read")
    let printed = try Dataset.readiness.inFolder { folder in
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/seats.csv", withIntermediateDirectories: false)
      try files.createSymbolicLink(
        atPath: folder + "/ladder.csv", withDestinationPath: folder + "/nowhere")
      return loadRoster(folder: folder).diagnostics.printed()
    }
    #expect(
      printed == """
        ladder.csv:1:1: error: [folder/unreadable] the file cannot be read
          help: check that it is an ordinary file and that you have the right to read it
        seats.csv:1:1: error: [folder/is-directory] this is a folder, not a file
        """)
  }
}
