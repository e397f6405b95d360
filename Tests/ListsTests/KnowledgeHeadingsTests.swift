// What headings mean, as lists, directories, programs, registers and forms write them.

import Lists
import Testing

@Suite struct KnowledgeHeadingsTests {
  private static let table: [(Meaning, [String])] = [
    (
      .person,
      [
        "Namn", "NAMN", "Person", "För- och efternamn", "Deltagare", "Efternamn, förnamn",
        "Förnamn/Efternamn", "displayName", "PersonFullName", "Vad heter du?", "Fulde navn",
        "Ledamot", "Ordförande", "Representant för kommunen", "Deltagarens namn",
      ]
    ),
    (.firstName, ["Förnamn", "First Name", "givenName", "First Name [Required]", "Fornavn"]),
    (.lastName, ["Efternamn", "surname", "sn", "Etternavn", "Family Name"]),
    (.personAndOrganisation, ["Namn och kommun", "Namn (kommun)", "Namn, kommun"]),
    (.personAndPost, ["Namn/Titel", "Namn och befattning"]),
    (
      .email,
      [
        "E-post", "E-POST ADRESS", "Mejl", "mail", "E-mail Address", "E-mail 1 - Value",
        "memberEmail", "Deltagarens e-post", "Vilken är din e-postadress?", "E-postadress *",
      ]
    ),
    (.phone, ["Telefonnummer (arbete)", "Mobil", "Tfn", "Business Phone", "mobilePhone", "Tlf."]),
    (.personID, ["userPrincipalName", "User ID", "PersonId", "Anst.nr", "sAMAccountName"]),
    (
      .organisation,
      [
        "Kommun", "Kommun:", "Medlemskommun", "I vilken kommun arbetar du?", "Arbetsgivare",
        "companyName", "Utsedd av", "Kommune", "Organisation/kommun", "Kommunens namn",
        "Organization 1 - Name", "Virksomhed", "Kommun / bolag",
      ]
    ),
    (.organisationID, ["Kommunkod", "Org.nr", "Kommunenummer", "Kommun-id"]),
    (.department, ["Förvaltning", "department", "Avdeling", "Enhet"]),
    (.county, ["Län", "County"]), (.population, ["Folkmängd", "Antal invånare"]),
    (
      .network,
      [
        "Nätverk", "Nätverk 2", "Nätverkets namn", "Nämnd", "Organ", "Group Name",
        "Group Display Name", "Udvalg", "Grupp", "Nettverk", "area_name", "Styrelse/nämnd",
        "Vilket nätverk representerar du?",
      ]
    ),
    (.networkID, ["groupId", "Nätverks-id", "Group Email [Required]", "Nämnd-ID"]),
    (
      .networks,
      ["Vilka nätverk deltar du i?", "Deltar i", "Categories", "Group Membership", "Kategorier"]
    ),
    (
      .role,
      ["Roll", "Uppdrag", "Funktion i nätverket", "Member Role", "Roll i gruppen", "Verv", "role"]
    ),
    (
      .post,
      [
        "Befattning", "Funktion", "Titel", "Job Title", "jobTitle", "Vad har du för befattning?",
        "Stilling", "Tjänstebeteckning", "Befattning i kommunen", "Organization 1 - Title",
      ]
    ),
    (.level, ["Nivå", "level", "Nätverkets nivå"]), (.field, ["Område", "Sakområde", "Fagområde"]),
    (
      .from, ["Från", "Fr.o.m.", "Fr o m", "Tillträdde", "start_date", "Vald fr.o.m.", "Startdato"]
    ),
    (.to, ["Till", "T.o.m.", "Tom", "term_end", "Slutdatum", "Udløb"]),
    (.period, ["Mandatperiod", "Från – till", "Fr.o.m. - t.o.m.", "Valgperiode"]),
    (.date, ["Datum", "Starttid", "Timestamp", "Senast ändrad"]),
    (.attended, ["Närvaro", "Närvaro (%)", "Meetings attended"]),
    (.kind, ["Slag", "groupType", "area_type", "Nätverkstyp"]), (.host, ["Värdkommun"]),
    (.party, ["Parti", "Party"]), (.note, ["Anm.", "Notes", "Övrigt", "Anmärkning"]),
    (.source, ["Source"]), (.target, ["Target"]), (.label, ["Label"]), (.type, ["Type", "Typ"]),
    (.weight, ["Weight"]), (.id, ["ID", "Id", "objectId"]), (.number, ["Nr", "Antal", "Löpnr"]),
    (.unneeded, ["Postadress", "Business Street", "Kön", "accountEnabled"]),
    (.mandate, ["Nätverkets uppdrag"]), (.meetingsPerYear, ["Möten per år"]),
  ]

  @Test("headings and their likeliest meaning", arguments: table)
  func meanings(_ meaning: Meaning, _ headings: [String]) {
    for heading in headings {
      #expect(Headings.meaning(heading) == meaning, "\(heading)")
    }
  }

  @Test(
    "headings that may mean several things keep all of them",
    arguments: [
      ("Namn", [.person, .network, .organisation]), ("Titel", [.post, .network]),
      ("Grupp", [.network, .networks]), ("Befattning", [.post, .role]), ("Roll", [.role, .post]),
      ("Funktion", [.post, .role]), ("Uppdrag", [.role, .network]), ("From", [.from, .source]),
      ("To", [.to, .target]), ("Ordförande", [.person, .role]), ("Typ", [.type, .kind]),
      ("Medlem", [.person, .organisation]),
    ] as [(String, [Meaning])])
  func several(_ heading: String, _ expected: [Meaning]) {
    #expect(Array(Headings.meanings(heading).prefix(expected.count)) == expected)
  }

  @Test(
    "names of networks, dates, marks and values are no headings",
    arguments: [
      "", " ", "x", "X", "E", "2026-01-14", "14 jan", "Ekonomichefsnätverket", "HR-chefer",
      "Skolchefer", "Kommunstyrelsens presidier", "Bygg- och miljöchefer", "Nätverk IT-chefer",
      "Säkerhetssamordnare", "Upphandlarnätverket", "Medarbetare i löneservice", "Ekonomi",
      "Skövde", "Anna Ek", "Har du några allergier?", "1", "Digitalisering", "Ekonomichef",
      "Kommundirektörsgruppen", "Digitaliseringsstrateger", "Socialchefsgruppen",
    ])
  func strangers(_ heading: String) {
    #expect(Headings.meanings(heading).isEmpty)
  }

  @Test("every line of the vocabulary can be read")
  func vocabulary() {
    #expect(Headings.strangeLines.isEmpty)
    #expect(Understanding.strangeLines.isEmpty)
  }
}
