// What a question may come to grief on, in the language of the answer.

package import Text

extension RunFailure {
  /// The failure for whoever has asked a question: in Swedish what a name or a choice in the question is the cause of;
  /// everything else as messages of the program are, in English.
  package func told(in language: Language) -> String {
    language == .swedish ? swedish ?? description : description
  }

  private var swedish: String? {
    switch self {
    case .noDataset(let path): "”\(path)” är ingen mapp med CSV-filer"
    case .unknown(let kind, let text, let nearest):
      "listorna har \(Self.none[kind] ?? "inget") som heter ”\(text)”"
        + (nearest.isEmpty ? "" : "; närmast: " + nearest.joined(separator: ", "))
    case .ambiguous(let kind, let text, let candidates):
      "”\(text)” kan vara flera\(Self.several[kind] ?? ""): "
        + candidates.prefix(10).joined(separator: ", ")
        + (candidates.count > 10 ? " och \(candidates.count - 10) till" : "")
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
    default: nil
    }
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
