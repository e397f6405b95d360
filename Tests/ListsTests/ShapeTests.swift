// Each shape of lists, small, with what is true of it.

import Lists
import Tables
import Testing

@Suite struct ShapeTests {
  @Test(
    "a row for each membership: dates, roles as they are written, municipalities in three spellings"
  )
  func rows() {
    let trial = Trial([
      "Nätverkslista.csv": """
      Namn;Kommun;Befattning;E-post;Nätverk;Uppdrag;Fr.o.m.;T.o.m.
      Anna Påhittad;Hjo kommun;IT-chef;anna@hjo.se;IT-chefer;ordf.;2020-01-01;
      Bo Provberg;Tibros kommun;IT-chef;bo@tibro.se;IT-chefer;1:e v. ordf.;1 mars 2021;tills vidare
      Cecilia Fiktiv;VARA;IT-strateg;;IT-chefer;led.;2022;2026-12-31
      """
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: IT-chefer (ordförande, 2020-01-01)",
        "Bo Provberg, Tibro: IT-chefer (vice ordförande, 2021-03-01)",
        "Cecilia Fiktiv, Vara: IT-chefer (ledamot, 2022, 2026-12-31)",
      ])
    #expect(trial.adoption.recipe.lists.first?.shape == .rows)
    #expect(!trial.diagnostics.hasErrors)
  }

  @Test("the network once above its people, with sums, a note beside and a title")
  func writtenOnce() {
    let trial = Trial([
      "deltagare.csv": """
      Deltagare i nätverken 2026;;;
      ;;;
      Nätverk;Namn;Kommun;
      IT-chefer;Anna Påhittad;Hjo;
      ;Bo Provberg;Tibro;OBS ny adress!
      ;Antal: 2;;
      Skolchefer;Cecilia Fiktiv;Vara;
      ;Antal: 1;;
      """
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: IT-chefer", "Bo Provberg, Tibro: IT-chefer",
        "Cecilia Fiktiv, Vara: Skolchefer",
      ])
    let reasons = trial.adoption.tables.skipped.map(\.reason)
    #expect(reasons == [.title, .sum, .sum])
  }

  @Test("a representative and a deputy of each municipality, beside each other")
  func deputies() {
    let trial = Trial([
      "skolchefer.csv": """
      Nätverk för skolchefer 2026;;;
      ;;;
      Kommun;Representant;Ersättare;Telefon
      Hjo;Anna Påhittad (ordf.);Bo Provberg;0503-123 45
      Tibro;Cecilia Fiktiv;Vakant;
      Vara;Disa Låtsas;Erik Exempel;
      Skara;Folke Dummy;;
      ;Antal: 4;;
      """
    ])
    #expect(
      trial.seats.sorted() == [
        "Anna Påhittad, Hjo: skolchefer (ordförande)",
        "Bo Provberg, Hjo: skolchefer (ersättare)",
        "Cecilia Fiktiv, Tibro: skolchefer (ledamot)",
        "Disa Låtsas, Vara: skolchefer (ledamot)",
        "Erik Exempel, Vara: skolchefer (ersättare)",
        "Folke Dummy, Skara: skolchefer (ledamot)",
      ])
    #expect(trial.adoption.tables.vacancies.count == 1)
  }

  @Test("networks on rows of their own, roles in brackets, Danish headings")
  func sections() {
    let trial = Trial([
      "netværk.csv": """
      Navn;Kommune;E-mail
      Økonomichefer;;
      Anna Påhittad (formand);Hjo;
      I alt: 1;;
      Netværk for skolechefer;;
      Bo Provberg (suppleant);Vara;
      I alt: 1;;
      """
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: Økonomichefer (ordförande)",
        "Bo Provberg, Vara: Netværk for skolechefer (ersättare)",
      ])
  }

  @Test("crosses: marks, letters that a line explains, a title before a name, an empty network")
  func crosses() {
    let trial = Trial([
      "kryss.csv": """
      Deltagare;Kommun;Ekonomi;Digitalisering;Upphandling
      Ekonomichef Anna Påhittad;Hjo;O;x;
      Provberg, Bo;Tibro;SA;1;nej
      Summa;;2;2;0
      O = ordförande, SA = sammankallande;;;;
      SA = sammankallande;;;;
      """
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: Digitalisering (ledamot)", "Anna Påhittad, Hjo: Ekonomi (ordförande)",
        "Bo Provberg, Tibro: Digitalisering (ledamot)",
        "Bo Provberg, Tibro: Ekonomi (sammankallande)",
      ])
    #expect(trial.adoption.recipe.lists.first?.shape == .crosses)
  }

  @Test("names in the cells: a row for each municipality, one for each network, posts as columns")
  func names() {
    let byPlace = Trial([
      "representanter.csv": """
      Kommun;IT-chefer;Skolchefer
      Hjo;Anna Påhittad (ordf.);Bo Provberg; Cecilia Fiktiv
      Tibro;Vakant;Påhittad, David
      """.replacing("Bo Provberg; Cecilia", with: "\"Bo Provberg; Cecilia").replacing(
        "Fiktiv\n", with: "Fiktiv\"\n")
    ])
    #expect(
      byPlace.seats == [
        "Anna Påhittad, Hjo: IT-chefer (ordförande)", "Bo Provberg, Hjo: Skolchefer (ledamot)",
        "Cecilia Fiktiv, Hjo: Skolchefer (ledamot)", "David Påhittad, Tibro: Skolchefer (ledamot)",
      ])
    #expect(byPlace.adoption.tables.vacancies.map(\.organisation) == ["1472"])
    let byPost = Trial([
      "översikt.csv": """
      Nätverk;Ordförande;Sekreterare;Övriga ledamöter
      IT-chefer;Anna Påhittad (Hjo);Bo Provberg (Tibro);Cecilia Fiktiv (Vara)
      Skolchefer;David Testlund (Vara);;
      """
    ])
    #expect(
      byPost.seats == [
        "Anna Påhittad, Hjo: IT-chefer (ordförande)", "Bo Provberg, Tibro: IT-chefer (sekreterare)",
        "Cecilia Fiktiv, Vara: IT-chefer (ledamot)",
        "David Testlund, Vara: Skolchefer (ordförande)",
      ])
    let byNetwork = Trial([
      "representation.csv": """
      Nätverk;Skövde kommun;Hjo kommun
      IT-chefer;Anna Påhittad;Bo Provberg
      Skolchefer;Cecilia Fiktiv;David Testlund
      """
    ])
    #expect(
      byNetwork.seats == [
        "Anna Påhittad, Skövde: IT-chefer", "Bo Provberg, Hjo: IT-chefer",
        "Cecilia Fiktiv, Skövde: Skolchefer", "David Testlund, Hjo: Skolchefer",
      ])
  }

  @Test(
    "a file for each network: named by the file, or by the title where the file has a plain name")
  func files() {
    let trial = Trial([
      "HR-chefer.csv": "Namn;Kommun;Roll\nAnna Påhittad;Hjo;ordförande\nBo Provberg;Tibro;\n",
      "Nätverk IT-chefer.csv": "Namn;Kommun;Roll\nAnna Påhittad;Hjo;\n",
      "lista (2).csv": "Skolchefer;;\n\nNamn;Kommun;Roll\nCecilia Fiktiv;Vara;ers.\n",
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: HR-chefer (ordförande)",
        "Anna Påhittad, Hjo: Nätverk IT-chefer (ledamot)",
        "Bo Provberg, Tibro: HR-chefer (ledamot)", "Cecilia Fiktiv, Vara: Skolchefer (ersättare)",
      ])
  }

  @Test("several networks in a cell, parted by any sign", arguments: ["; ", ", ", " | ", "\n"])
  func several(sign: String) {
    let trial = Trial([
      "personer.csv": """
      Namn;Organisation;Deltar i
      Anna Påhittad;Hjo;"IT-chefer\(sign)Skolchefer"
      Bo Provberg;Tibro;"Skolchefer\(sign)IT-chefer"
      Cecilia Fiktiv;Vara;"Kultur, fritid och turism"
      """
    ])
    #expect(trial.seats.count == 5)
    #expect(trial.seats.contains("Cecilia Fiktiv, Vara: Kultur, fritid och turism") || sign == ", ")
    #expect(trial.seats.first == "Anna Påhittad, Hjo: IT-chefer")
  }

  @Test("groups and members of a directory, by GUID")
  func directory() {
    let (one, two) = (
      "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "3f2504e0-4f89-41d3-9a0c-0305e82c3302"
    )
    let trial = Trial([
      "groupMembers.csv": """
      groupId,userPrincipalName,displayName,companyName,jobTitle
      \(one),anna.pahittad@hjo.se,Anna Påhittad,Hjo kommun,IT-chef
      \(two),anna.pahittad@hjo.se,Anna Påhittad,Hjo kommun,IT-chef
      \(two),bo.provberg@tibro.se,Bo Provberg,Tibro kommun,Skolchef
      """,
      "groups.csv":
        "id,displayName,groupType,mail\n\(one),IT-chefer,Microsoft 365,\n\(two),Skolchefer,Microsoft 365,\n",
    ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: IT-chefer", "Anna Påhittad, Hjo: Skolchefer",
        "Bo Provberg, Tibro: Skolchefer",
      ])
  }

  @Test("nodes and edges, elements and connections; ties between people are refused")
  func ties() {
    let trial = Trial([
      "edges.csv": "Source,Target,Type\n1,3,Undirected\n2,3,Undirected\n",
      "nodes.csv":
        "Id,Label,kind,municipality\n1,Anna Påhittad,person,Hjo\n2,Bo Provberg,person,Tibro\n3,IT-chefer,network,\n",
    ])
    #expect(trial.seats == ["Anna Påhittad, Hjo: IT-chefer", "Bo Provberg, Tibro: IT-chefer"])
    let named = Trial([
      "connections.csv":
        "From,To,Type\nAnna Påhittad,IT-chefer,ordförande\nBo Provberg,IT-chefer,ledamot\n",
      "elements.csv":
        "Label,Type,Organisation\nAnna Påhittad,Person,Hjo\nBo Provberg,Person,Tibro\nIT-chefer,Nätverk,\n",
    ])
    #expect(
      named.seats == [
        "Anna Påhittad, Hjo: IT-chefer (ordförande)", "Bo Provberg, Tibro: IT-chefer (ledamot)",
      ])
    let people = Trial([
      "kopplingar.csv":
        "Anna Påhittad;Bo Provberg\nBo Provberg;Cecilia Fiktiv\nCecilia Fiktiv;Anna Påhittad\n"
    ])
    #expect(people.codes.contains("lists/person-tie"))
  }

  @Test("attendance: the share of the meetings that were held")
  func attendance() {
    let trial = Trial([
      "IT-chefer.csv": """
      Närvarolista IT-chefer;;;;
      Namn;Kommun;2026-01-19;2026-03-07;2026-05-16
      Anna Påhittad;Hjo;x;x;
      Bo Provberg;Tibro;förhinder;x;
      Antal närvarande;;1;2;
      """
    ])
    #expect(
      trial.seats == ["Anna Påhittad, Hjo: IT-chefer (1)", "Bo Provberg, Tibro: IT-chefer (0.5)"])
  }

  @Test("contacts with categories, a register of the elected, a form")
  func exports() {
    let contacts = Trial([
      "contacts.csv": """
      First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,Categories
      Anna,,Påhittad,Hjo kommun,IT-chef,anna.pahittad@hjo.se,IT-chefer;Skolchefer
      """
    ])
    #expect(contacts.seats == ["Anna Påhittad, Hjo: IT-chefer", "Anna Påhittad, Hjo: Skolchefer"])
    let elected = Trial([
      "fortroendevalda.csv": """
      Efternamn;Förnamn;Parti;Utsedd av;Organ;Uppdrag;Från;Till
      Påhittad;Anna;S;Hjo;Direktionen;Ordförande;2023-01-01;2026-12-31
      Provberg;Bo;M;Tibro;Direktionen;Ersättare;2023-01-01;2026-12-31
      """
    ])
    #expect(
      elected.seats == [
        "Anna Påhittad, Hjo: Direktionen (ordförande, 2023-01-01, 2026-12-31)",
        "Bo Provberg, Tibro: Direktionen (ersättare, 2023-01-01, 2026-12-31)",
      ])
    let form = Trial([
      "Svar.csv": """
      ID,Starttid,Namn,I vilken kommun arbetar du?,Vilka nätverk deltar du i?
      1,2026-10-01 09:12:00,Anna Påhittad,Hjo,IT-chefer;Skolchefer;
      2,2026-10-02 09:12:00,Bo Provberg,Tibro,Skolchefer;
      """
    ])
    #expect(
      form.seats == [
        "Anna Påhittad, Hjo: IT-chefer", "Anna Påhittad, Hjo: Skolchefer",
        "Bo Provberg, Tibro: Skolchefer",
      ])
  }
}
