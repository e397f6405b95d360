// What a run may come to grief on, in Swedish; what the system itself says of it is quoted as it is.

package import Text

extension RunFailure {
  /// The failure for whoever has asked, in the language of the answer.
  package func told(in language: Language) -> String {
    language == .swedish ? swedish : description
  }

  private var swedish: String {
    switch self {
    case .inputData(_, let errors): "\(errors) fel i listorna; ingenting har skrivits"
    case .noWorkbookReader(_, let folder):
      "i ”\(folder)” finns arbetsböcker, och python-calamine, som läser dem, är inte installerat intill "
        + "programmet: kör ”make setup”, eller ”diagonal setup” där programmet är installerat"
    case .noSetup(let fault): fault.told.swedish
    case .noDataset(let path): "”\(path)” är ingen mapp med CSV-filer"
    case .noDatasets(let folder):
      "i ”\(folder)” finns inga listor att läsa: ingen mapp i den har organisations.csv eller lists.yaml; "
        + "”make adopt” gör en sådan mapp av era egna listor"
    case .noSettings(let path): "det finns ingen fil med inställningar i ”\(path)”"
    case .cannotCreate(let path, let reason): "”\(path)” kan inte skapas: \(reason)"
    case .notARunFolder(let path):
      "”\(path)” finns redan och är ingen rapport; ange en ny mapp, eller en som har en run.json"
    case .strangersInRun(let path, let files):
      "i ”\(path)” finns sådant som körningen inte har gjort (\(files.prefix(3).joined(separator: ", "))"
        + Self.more(files.count - 3, .swedish)
        + ") och som skulle raderas; flytta det, eller ange en ny mapp"
    case .notOnePerson(let text, let doubt, let candidates):
      "ingen har glömts: \(doubt.told(of: text).swedish); "
        + candidates.prefix(10).joined(separator: "; ") + Self.more(candidates.count - 10, .swedish)
    case .stopped(.tooLong(let seconds)):
      "avbruten efter \(seconds) sekunder, den tid som körningen får ta; ”time_limit” i mappens settings.yaml ger "
        + "mer tid"
    case .stopped(.signalled(let signal, let megabytes)):
      "processen avbröts av signal \(signal): ett fel i programmet, eller mer minne än de \(megabytes) MB som den "
        + "får ta (”memory_limit” i mappens settings.yaml)"
    case .stopped(.silent(let reason)): "processen slutade utan resultat: \(reason)"
    case .notAGeneratedDataset(let path):
      "”\(path)” finns redan och är inte gjord av ”diagonal generate”; ange en ny mapp"
    case .notAnExport(let path):
      "”\(path)” finns redan och är ingen export som ”diagonal export” har skrivit; ange en ny plats"
    case .noGraph(let name, let reason): "nätet ”\(name)” finns inte: \(reason)"
    case .notEmpty(let path):
      "”\(path)” finns redan och är ingen tom mapp; ange en ny för den städade kopian"
    case .insideDataset(let path):
      "”\(path)” är mappen med listorna eller ligger i den; ange en mapp utanför för den städade kopian"
    case .listsAreNotRepaired(let folder):
      "i ”\(folder)” finns listor: ”diagonal tables” skriver det som är förstått av dem som rena tabeller"
    case .cannotAdd(let path, let reason): "ingenting har lagts till i ”\(path)”: \(reason)"
    case .otherList(let path, let name):
      "i ”\(path)” finns en annan fil som heter \(name); flytta den, eller ge den nya listan ett annat namn"
    case .noLists(let paths):
      "det finns ingen lista i \(paths.map { "”\($0)”" }.joined(separator: ", ")): .csv, .tsv, .txt, .xlsx, .xlsm, "
        + ".xls och .ods läses"
    case .notRepairable(let files):
      "ingen städad kopia har gjorts: rätta först hur \(files.joined(separator: ", ")) är uppställda; kör validate "
        + "utan --repair för att se felen"
    case .inputOutput(let path, let reason): "”\(path)”: \(reason)"
    case .leak(let file, let told):
      "\(file) skulle peka ut en person; ingenting har publicerats. I ”\(told)”, som bara du får läsa, står orden"
    case .locked(let path): "en annan körning har låset ”\(path)”"
    case .unknown(let kind, let text, let nearest):
      "listorna har \(Self.none[kind] ?? "inget") som heter ”\(text)”"
        + (nearest.isEmpty ? "" : "; närmast: " + nearest.joined(separator: ", "))
    case .ambiguous(let kind, let text, let candidates):
      "”\(text)” kan vara flera\(Self.several[kind] ?? ""): "
        + candidates.prefix(10).joined(separator: ", ") + Self.more(candidates.count - 10, .swedish)
    case .notDrawn(let path, let reason): "”\(path)” har inte ritats: \(reason)"
    case .noInstrument(let name, let known):
      "”\(name)” finns inte; välj något av \(known.joined(separator: ", "))"
    case .noHistory(let path):
      "det finns ingen historik i ”\(path)”; den börjar med den första nattkörningen"
    case .noSuchSeat(let person, let network):
      "\(person) har ingen plats i nätverket ”\(network)”"
    case .sameNetwork(let network): "nätverket ”\(network)” kan inte slås ihop med sig självt"
    case .sameOrganisation(let organisation): "\(organisation) kan inte företrädas av sig själv"
    case .taken(let id): "id ”\(id)” är upptaget; ge det nya ett eget"
    case .halfAChange(let text):
      "”\(text)” anger bara det ena; skriv båda med = emellan, som i ”p1=n-it”"
    case .internal(let what): "internt fel: \(what)"
    }
  }

  /// How many more there are than those that are listed.
  static func more(_ count: Int, _ language: Language) -> String {
    guard count > 0 else { return "" }
    return language == .swedish ? " och \(count) till" : " and \(count) more"
  }

  private static let none = [
    "person": "ingen person", "network": "inget nätverk", "organisation": "ingen organisation",
    "field": "inget område", "run": "ingen körning",
    "person, network, organisation, field or level":
      "varken person, nätverk, organisation, område eller nivå",
  ]
  private static let several = [
    "person": " personer", "network": " nätverk", "organisation": " organisationer",
    "field": " områden", "run": " körningar",
  ]
}

extension RunFailure.Doubt {
  func told(of text: String) -> Localised<String> {
    switch self {
    case .severalDatasets:
      Localised(
        swedish:
          "”\(text)” finns i flera mappar, där det kan vara olika personer; ange en med --dataset (make: DATASET=)",
        english:
          "'\(text)' is known in more than one dataset, where it may be different people; name one with "
          + "--dataset (make: DATASET=)")
    case .severalNames:
      Localised(
        swedish:
          "”\(text)” har haft namn utan något ord gemensamt, och kan ha getts till någon annan; ange vem som menas med "
          + "--name",
        english:
          "'\(text)' has had names that have no word in common, and may have been given to somebody else; "
          + "say which is meant with --name")
    case .namesakes:
      Localised(
        swedish: "flera heter ”\(text)”; ange id",
        english: "several have the name '\(text)'; give the id")
    case .contradiction(let name):
      Localised(
        swedish: "”\(text)” är inte ”\(name)”; ange det ena eller det andra",
        english: "'\(text)' is not '\(name)'; give the one or the other")
    case .beginning:
      Localised(
        swedish:
          "”\(text)” är inget id och inget helt namn; ange id, eller hela namnet, om det är någon av dessa",
        english:
          "'\(text)' is no id and no whole name; give the id, or the whole name, if it is one of these"
      )
    }
  }
}

extension RunFailure.SetupFault {
  var told: Localised<String> {
    switch self {
    case .noList(let path):
      Localised(
        swedish:
          "listan ”\(path)” finns inte: ”diagonal setup” är för ett program som är installerat; där det är byggt, kör "
          + "”make setup”",
        english:
          "there is no list '\(path)': 'diagonal setup' is for a program that was installed; where it was built, run "
          + "'make setup'")
    case .noHome:
      Localised(
        swedish: "HOME anger ingen mapp att installera i",
        english: "HOME names no folder to install in")
    case .notRun(let program):
      Localised(
        swedish: "”\(program)” gick inte att köra (Debian: python3-venv)",
        english: "'\(program)' could not be run (Debian: python3-venv)")
    case .failed(let step, let said):
      Localised(
        swedish:
          "”python3 \(step)” misslyckades; det som var installerat är som det var. Det sista som sades:\n\(said)",
        english:
          "'python3 \(step)' failed; what was installed before is as it was. What it said last:\n\(said)"
      )
    }
  }
}
