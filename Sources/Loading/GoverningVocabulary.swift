// The fixed words of the tables on governing, in English and Swedish.

import Roster
import Text

extension Vocabularies {
  static let sides = Vocabulary<Person.Side>([
    (.majority, ["majority", "majoritet", "majoriteten", "styret"]),
    (.opposition, ["opposition", "oppositionen"]),
  ])

  static let collaborationStatuses = Vocabulary<Collaboration.Status>([
    (.planned, ["planned", "planerat", "planerad"]),
    (.running, ["running", "pågår", "pågående", "löper"]),
    (.ending, ["ending", "avslutas", "uppsagt", "uppsagd", "under avveckling"]),
    (.ended, ["ended", "avslutat", "avslutad", "upphört"]),
  ])

  static let units = Vocabulary<AreaEffect.Unit>([
    (.share, ["share", "andel", "procent", "%"]),
    (.posts, ["posts", "tjänster", "årsarbetare", "årsarbeten"]),
    (.kronor, ["kr", "kr", "kronor", "sek"]),
  ])

  static let scopes = Vocabulary<Goal.Scope>([
    (.nation, ["nation", "nationell", "nationellt", "staten", "national"]),
    (.region, ["region", "regional", "regionalt", "länet", "län"]),
    (
      .association,
      [
        "association", "förbund", "förbundet", "gemensam", "gemensamt", "delregional",
        "delregionalt", "delregionen", "common",
      ]
    ),
    (.organisation, ["organisation", "kommun", "kommunen", "egen", "municipality", "own"]),
  ])

  static let decisions = Vocabulary<Decision.Kind>([
    (.direction, ["direction", "inriktning", "inriktningsbeslut"]),
    (.assignment, ["assignment", "uppdrag", "uppdragsbeslut"]),
    (.measure, ["measure", "åtgärd"]),
    (.ending, ["ending", "avslut", "avveckling"]),
  ])

  static let statuses = Vocabulary<Decision.Status>([
    (.open, ["open", "pågår", "öppet", "öppen"]),
    (.done, ["done", "klart", "klar", "genomfört", "verkställt"]),
    (.dropped, ["dropped", "avbrutet", "avskrivet", "nedlagt"]),
  ])

  static let dimensions = Vocabulary<Effect.Dimension>([
    (.economy, ["economy", "ekonomi", "kostnad", "cost"]),
    (.quality, ["quality", "kvalitet"]),
    (.vulnerability, ["vulnerability", "sårbarhet"]),
    (.competence, ["competence", "kompetens", "kompetensförsörjning"]),
    (.service, ["service", "service till invånarna", "tillgänglighet"]),
    (.trust, ["trust", "tillit", "förtroende"]),
  ])

  static let effectLevels = Vocabulary<Effect.Level>([
    (.operations, ["operations", "verksamhet", "drift", "verksamhetsnivå"]),
    (.steering, ["steering", "styrning", "styrnivå", "ledning"]),
  ])

  static let directions = Vocabulary<Effect.Direction>([
    (.lower, ["lower", "lägre", "minska", "ner", "ned", "mindre"]),
    (.unchanged, ["unchanged", "oförändrad", "oförändrat", "ingen"]),
    (.higher, ["higher", "högre", "öka", "upp", "mer", "bättre"]),
  ])

  static let drivers = Vocabulary<Driver.Kind>([
    (
      .knowledge,
      [
        "knowledge", "kunskap", "mer kunskap om en gemensam utmaning",
        "ökad kunskap om en gemensam utmaning", "ökad kunskap om gemensam utmaning",
      ]
    ),
    (
      .capacity,
      [
        "capacity", "kapacitet", "säkra kapacitet", "säkra kapacitet i den egna organisationen",
        "säkra ökad kapacitet i organisationen", "säkra ökad kapacitet", "kapacitet hemma",
      ]
    ),
    (
      .influence,
      [
        "influence", "påverkan", "strukturpåverkan", "strukturell påverkan",
        "strukturpåverkan och samhällsutveckling", "samhällsutveckling",
      ]
    ),
  ])

  static let entryValues = Vocabulary<Driver.EntryValue>([
    (
      .inventory,
      [
        "inventory", "probleminventering", "gemensam probleminventering",
        "gemensam problemformulering",
      ]
    ),
    (
      .coreServices,
      [
        "core_services", "kärnverksamhet", "stärka kärnverksamheten", "stärka kärnverksamhet",
        "core services",
      ]
    ),
    (
      .development,
      [
        "development", "utveckling", "samhällsutveckling", "utveckla samhället",
        "påverka strukturer",
      ]
    ),
  ])

  static let resources = Vocabulary<Resource.Kind>([
    (.office, ["office", "kansli", "kanslifunktion", "samordnare", "coordinator"]),
    (.steeringGroup, ["steering_group", "styrgrupp", "steering group"]),
    (.support, ["support", "stöd", "stödfunktion", "stödresurs"]),
    (
      .processLeadership,
      ["process_leadership", "processledning", "processledare", "process leadership"]
    ),
  ])

  static let startChecks = Vocabulary<StartCheck.Check>([
    (.why, ["why", "varför", "syfte"]),
    (.what, ["what", "vad"]),
    (.who, ["who", "vem", "vilka", "vem och vilka"]),
    (.when, ["when", "när", "när och var", "when and where"]),
    (.how, ["how", "hur"]),
    (.baseline, ["baseline", "nollmätning", "utgångsläge", "nuläge"]),
    (.sharedPicture, ["shared_picture", "delad bild", "gemensam målbild", "shared picture"]),
    (.host, ["host", "värd", "värdkommun", "värdskap"]),
    (.decisionProcess, ["decision_process", "beslutsprocess", "beslutsgång", "decision process"]),
    (.staffing, ["staffing", "bemanning", "resurser"]),
    (
      .rightMeans,
      ["right_means", "rätt medel", "är samverkan rätt medel", "right means"]
    ),
  ])

  static let startAnswers = Vocabulary<StartCheck.Answer>([
    (.yes, ["yes", "ja", "klart"]), (.partly, ["partly", "delvis"]), (.no, ["no", "nej"]),
  ])

  static let matters = Vocabulary<MatterWord>([
    (.initiative, ["initiative", "initiativ"]),
    (.collaboration, ["collaboration", "samarbete", "samverkan"]),
    (.network, ["network", "nätverk"]),
    (.goal, ["goal", "goals", "mål"]),
    (.area, ["area", "område", "samverkansområde"]),
  ])

  /// The Swedish word before a colon that says what an id is of.
  static func swedish(matter thing: String) -> String {
    switch matters[thing] {
    case .initiative: "initiativ"
    case .collaboration: "samarbete"
    case .network: "nätverk"
    case .goal: "mål"
    case .area: "område"
    case nil: thing
    }
  }
}

extension Vocabulary where Value: Hashable {
  /// A text that may say several: what each of its parts means, in the order of the vocabulary, each once; no
  /// meaning where a part is not known.
  func list(_ text: String) -> Worded<[Value]> where Value: CaseIterable {
    if let one = self[text] { return Worded(text, meaning: [one]) }
    let parts = text.replacing(" och ", with: ",").replacing(" and ", with: ",")
      .split { ",;/+&".contains($0) }.map { self[String($0).trimmed] }
    guard !parts.isEmpty, !parts.contains(where: { $0 == nil }) else { return Worded(text) }
    return Worded(text, meaning: Value.allCases.filter { parts.contains($0) })
  }
}
