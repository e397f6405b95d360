// Field and level from names of networks and posts: what is understood, what is left untold.

import Lists
import Tables
import Testing
import Text

@Suite struct KnowledgeUnderstandingTests {
  /// Names of networks of the kind that municipal associations keep, with their level and field; `-` where a name
  /// alone tells none.
  private static let table = """
    Ekonomichefsnätverket|manager|ekonomi
    Kommundirektörer Skaraborg|executive|ledning och styrning
    Utbildningschefsnätverket|manager|utbildning
    Socialchefsnätverket|manager|socialtjänst
    IFO-chefsgruppen|manager|socialtjänst
    Nätverk för MAS och MAR|professional|vård och omsorg
    Miljöchefsnätverket|manager|miljö och klimat
    Planchefsnätverket|manager|samhällsbyggnad
    Bygglovschefer|manager|samhällsbyggnad
    Arbetsmarknadschefsnätverket|manager|arbetsmarknad
    Näringslivschefsnätverk|manager|näringsliv
    Nätverket för HR-specialister|professional|personal
    Digitaliseringschefer|manager|digitalisering
    Säkerhetschefer i samverkan|manager|säkerhet
    Överförmyndarhandläggare|professional|överförmyndare
    Politisk styrgrupp miljö och samhällsbyggnad|political|samhällsbyggnad
    Sociala utskottet|political|socialtjänst
    Förbundsstyrelsen|political|ledning och styrning
    Direktionen|political|-
    KSO-gruppen|political|ledning och styrning
    Kommunalråd i samverkan|political|ledning och styrning
    Socialnämndernas presidier|political|socialtjänst
    Barn- och utbildningsnämnden|political|utbildning
    Miljö- och byggnadsnämnden|political|samhällsbyggnad
    Kultur- och fritidschefer|manager|kultur och fritid
    Bibliotekschefer|manager|kultur och fritid
    Kommunikationschefer|manager|kommunikation
    Kommunikatörsnätverket|professional|kommunikation
    Kommunjurister|professional|juridik
    Arkivarienätverket|professional|arkiv och ärendehantering
    Registratorer och arkivarier|professional|arkiv och ärendehantering
    Nämndsekreterarnätverket|professional|administration och kansli
    Kanslichefsnätverket|manager|administration och kansli
    Nätverk för kommunsekreterare|professional|administration och kansli
    Dataskyddsombud|professional|juridik
    Informationssäkerhetssamordnare|professional|säkerhet
    Beredskapssamordnare|professional|säkerhet
    Räddningschefer|manager|räddningstjänst
    Brandingenjörer|professional|räddningstjänst
    VA-chefer|manager|vatten och avfall
    VA-ingenjörer|professional|vatten och avfall
    Avfallsplanerare|professional|vatten och avfall
    Gatuchefer|manager|trafik och infrastruktur
    Trafikplanerare|professional|trafik och infrastruktur
    Fastighetschefsnätverket|manager|fastighet och service
    Måltidschefer|manager|måltid
    Kostekonomer|professional|måltid
    Lokalvårdschefer|manager|fastighet och service
    Energi- och klimatrådgivare|professional|energi
    Miljöinspektörer livsmedel|professional|miljö och klimat
    Folkhälsosamordnare|professional|folkhälsa
    Folkhälsostrateger|professional|folkhälsa
    ANDT-samordnare|professional|folkhälsa
    Rektorer gymnasiet|manager|utbildning
    Rektorsnätverk grundskola|manager|utbildning
    Förskolechefer|manager|utbildning
    Studie- och yrkesvägledare|professional|utbildning
    Elevhälsochefer|manager|utbildning
    Skolsköterskor|professional|utbildning
    Biståndshandläggare|professional|vård och omsorg
    Äldreomsorgschefer|manager|vård och omsorg
    LSS-handläggare|professional|socialtjänst
    Familjehemssekreterare|professional|socialtjänst
    Chefsnätverk funktionsstöd|manager|socialtjänst
    Löneadministratörer|professional|personal
    Lönechefer|manager|personal
    Upphandlingschefer|manager|upphandling
    Upphandlingsjurister|professional|upphandling
    Inköpssamordnare|professional|upphandling
    Redovisningsekonomer|professional|ekonomi
    Controllers|professional|ekonomi
    Controllernätverket|professional|ekonomi
    GIS-ingenjörer|professional|samhällsbyggnad
    Planarkitekter|professional|samhällsbyggnad
    Lantmäterichefer|manager|samhällsbyggnad
    Exploateringsingenjörer|professional|samhällsbyggnad
    Turismchefer|manager|besöksnäring
    Näringslivsutvecklare|professional|näringsliv
    Landsbygdsutvecklare|professional|landsbygd
    Integrationssamordnare|professional|integration
    Ledningsgrupp för digitalisering|executive|digitalisering
    Styrgrupp välfärdsteknik|executive|vård och omsorg
    Förvaltningschefer samhällsbyggnad|executive|samhällsbyggnad
    Förvaltningschefer|executive|ledning och styrning
    Enhetschefer hemtjänst|manager|vård och omsorg
    Verksamhetschefer inom socialtjänsten|manager|socialtjänst
    IT-strateger|professional|digitalisering
    IT-arkitekter|professional|digitalisering
    Systemförvaltare Combine|professional|digitalisering
    Skol-IT|-|-
    Nätverk upphandling|-|upphandling
    Digitaliseringsnätverket|-|digitalisering
    Kulturnätverket|-|kultur och fritid
    HR-nätverket|-|personal
    Miljöstrateger|professional|miljö och klimat
    Hållbarhetsstrateger|professional|hållbarhet
    Skaraborgs kommunalförbund|-|-
    Nätverk Syd|-|-
    Projektgrupp Alfa|-|-
    Arbetsgrupp 3|-|-
    Samverkansgruppen|-|-
    Ekonomi- och HR-chefer|manager|-
    Chefer och handläggare|-|-
    Kommunfullmäktiges presidier|political|ledning och styrning
    Regionstyrelsen|political|ledning och styrning
    Hälso- och sjukvårdsnämnden|political|hälso- och sjukvård
    Vårdsamverkan ledningsgrupp|executive|hälso- och sjukvård
    Närvårdskoordinatorer|professional|hälso- och sjukvård
    Medborgarservicechefer|manager|medborgarservice
    Kontaktcenterchefer|manager|medborgarservice
    Brottsförebyggande samordnare|professional|säkerhet
    Säkerhetsskyddschefer|manager|säkerhet
    Bredbandssamordnare|professional|digitalisering
    Stadsarkitekter|professional|samhällsbyggnad
    Tekniska chefer|manager|teknik och drift
    Parkchefer|manager|teknik och drift
    Head of IT network|manager|digitalisering
    Finance directors|executive|ekonomi
    City managers|executive|ledning och styrning
    Communications officers|professional|kommunikation
    Procurement specialists|professional|upphandling
    Kommunestyret|political|ledning och styrning
    Økonomichefer|manager|ekonomi
    Kommunedirektørgruppen|executive|ledning och styrning
    Gode män|-|överförmyndare
    Internationella samordnare|professional|internationellt
    Nationella minoriteter samordnare|professional|demokrati
    Budget- och skuldrådgivare|professional|socialtjänst
    Valsamordnare|professional|administration och kansli
    Biträdande förvaltningschefer vård|executive|hälso- och sjukvård
    Socialt ansvariga samordnare (SAS)|professional|socialtjänst
    Verksamhetsutvecklare|professional|ledning och styrning
    Kvalitetsstrateger|professional|ledning och styrning
    Chefsjurister|manager|juridik
    Simhallschefer|manager|kultur och fritid
    Fritidsledare|professional|kultur och fritid
    Kulturskolechefer|manager|kultur och fritid
    Ungdomscoacher|professional|kultur och fritid
    Barnrättsstrateger|professional|folkhälsa
    Vuxenutbildningens rektorer|manager|utbildning
    Skolbibliotekarier|professional|utbildning
    Kommunstyrelsens ordförande|political|ledning och styrning
    Oppositionsråd|political|ledning och styrning
    Gruppledarträffen|political|ledning och styrning
    Ägarsamråd|-|ledning och styrning
    Samordningsförbundets styrelse|political|arbetsmarknad
    Räddningstjänstförbundets direktion|political|räddningstjänst
    Revisorer|professional|revision
    Socialnämndens sekreterare|professional|socialtjänst
    Nämndadministration|-|administration och kansli
    Kommunstyrelseförvaltningens ledningsgrupp|executive|ledning och styrning
    Nämndernas presidier|political|-
    Räddningsnämnden|political|räddningstjänst
    Krisledningsnämnden|political|säkerhet
    Gemensamma lönenämnden|political|personal
    Arbetsutskottet|political|-
    """

  @Test("names of networks tell level and field")
  func names() {
    for line in Self.table.split(separator: "\n") {
      let cells = line.split(separator: "|").map(String.init)
      let level = Understanding.level(ofNetwork: cells[0], posts: [])?.word ?? "-"
      let field = Understanding.field(ofNetwork: cells[0], posts: [])?.word ?? "-"
      #expect(level == cells[1], "\(cells[0])")
      #expect(field == cells[2], "\(cells[0])")
    }
  }

  @Test("what a name does not tell, most posts do, with how many")
  func posts() {
    let posts = ["Skolchef", "Skolchef", "Rektor", "Skolchef", "", "Handläggare"]
    let level = Understanding.level(ofNetwork: "Nätverk Syd", posts: posts)
    #expect(level?.word == "manager")
    #expect(level?.reason.swedish == "4 av 5 befattningar, till exempel 'Skolchef'")
    #expect(level?.reason.english == "4 of 5 posts, such as 'Skolchef'")
    #expect(Understanding.field(ofNetwork: "Nätverk Syd", posts: posts)?.word == "utbildning")
  }

  @Test("the name comes before the posts, and tells its word")
  func name() {
    let level = Understanding.level(
      ofNetwork: "Nätverk för HR-chefer", posts: ["Handläggare", "Handläggare"])
    #expect(level?.word == "manager")
    #expect(level?.reason.swedish == "ordet 'HR-chefer' i namnet")
    #expect(level?.reason.english == "the word 'HR-chefer' in the name")
  }

  @Test("words that tell little come after the posts")
  func weak() {
    let posts = ["Enhetschef", "Avdelningschef", "Enhetschef"]
    #expect(Understanding.level(ofNetwork: "Styrgrupp Välfärd", posts: posts)?.word == "manager")
    #expect(Understanding.level(ofNetwork: "Styrgrupp Välfärd", posts: [])?.word == "executive")
  }

  @Test("a board is political whatever its members do for a living")
  func boards() {
    let posts = ["Lärare", "Ekonom", "Undersköterska"]
    let level = Understanding.level(ofNetwork: "Socialnämnden", posts: posts)
    #expect(level?.word == "political")
  }

  @Test("few, split or strange posts tell nothing")
  func untold() {
    func level(_ posts: [String]) -> String? {
      Understanding.level(ofNetwork: "Nätverk Syd", posts: posts)?.word
    }
    #expect(level([]) == nil)
    #expect(level(["Enhetschef"]) == nil)
    #expect(level(["Enhetschef", "Enhetschef", "Handläggare", "Handläggare"]) == nil)
    #expect(level(["Enhetschef", "Enhetschef", "a", "b", "c", "d"]) == nil)
    #expect(level(["Ordförande", "Ledamot", "Ledamot", "Ersättare"]) == nil)
  }

  @Test("roles that are posts count as posts")
  func roles() {
    let roles = ["Kommunalråd", "Kommunalråd", "ledamot", "ordförande"]
    let level = Understanding.level(ofNetwork: "Nätverk Syd", posts: [], roles: roles)
    #expect(level?.word == "political")
  }

  @Test(
    "posts and their levels",
    arguments: [
      ("Kommundirektör", "executive"), ("Tf. kommunchef", "executive"),
      ("Biträdande förvaltningschef", "executive"), ("Enhetschef", "manager"),
      ("Bitr. socialchef", "manager"), ("Rektor", "manager"), ("Avdelningschef IT", "manager"),
      ("Chefssekreterare", "professional"), ("Nämndsekreterare", "professional"),
      ("Politisk sekreterare", "professional"), ("1:e socialsekreterare", "professional"),
      ("Controller", "professional"), ("Samordnare", "professional"),
      ("Chef för kommunstyrelsens kansli", "manager"), ("Kommunalråd (S)", "political"),
      ("Kommunstyrelsens ordförande", "political"), ("Ordförande socialnämnden", "political"),
      ("Handläggare, kommunstyrelsen", "professional"), ("Chief digital officer", "manager"),
    ])
  func levels(_ post: String, _ level: String) {
    #expect(Understanding.level(ofPost: post) == level)
  }

  @Test(
    "what tells no level",
    arguments: [
      "", "Ordförande", "Ledamot", "Praktikant", "Anna Scheffer", "Skövde", "Länsstyrelsen", "Ek",
    ])
  func noLevel(_ post: String) {
    #expect(Understanding.level(ofPost: post) == nil)
  }

  @Test(
    "a word inside another is not what it looks like",
    arguments: [
      ("Patientsäkerhet", "hälso- och sjukvård"), ("Trafiksäkerhet", "trafik och infrastruktur"),
      ("Cirkulär ekonomi", "miljö och klimat"), ("Ekonomiskt bistånd", "socialtjänst"),
      ("Kulturskolan", "kultur och fritid"), ("Skolmåltider", "måltid"),
      ("Budget- och skuldrådgivare", "socialtjänst"), ("Varumärkesnätverket", "kommunikation"),
    ])
  func inside(_ name: String, _ field: String) {
    #expect(Understanding.field(ofNetwork: name, posts: [])?.word == field)
  }
}
