// Rotation of the leader's jersey: who hosts and chairs, against who takes part.

import Findings
import Text

extension SectionWriter {
  static let rotation = SectionWriter(
    id: "ledartroja",
    title: Localised(swedish: "Värdar och ordförande", english: "Hosts and chairs"),
    tells: [.rotation, .rotationMeasures, .rotationNetworks]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.rotation),
      let measures = material.sheet(.rotationMeasures)
    else { return [] }
    let isBoard = maker.speaker.edition == .board
    var blocks: [Block] = [
      .paragraph(String.lead[language]),
      .list(String.told(measures, material).map { $0[language] }),
      .table(
        maker.grid(
          sheet, id: "tabell-ledartroja", caption: String.caption,
          columns: [
            .organisation, .networks, .hosts, .expectedHosts, .chairs, .expectedChairs,
          ].filter { sheet[$0]?.holdsAnything ?? false },
          by: sheet[.hosts]?.holdsAnything ?? false ? .hosts : .chairs, limit: isBoard ? 35 : nil
        )),
    ]
    if !isBoard, let networks = material.sheet(.rotationNetworks) {
      blocks.append(
        .table(
          maker.grid(
            networks, id: "tabell-ledare", caption: String.networksCaption,
            columns: [.network, .host, .chairOrganisation, .chairSince, .years, .isSame],
            by: .years)))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Att ledningen växlar och inte stannar hos den största räknas som en nyckel till långvarigt samarbete. Det "
      + "gäller inte gemensam drift, som bör ligga där förutsättningarna är bäst. Jämförelsen är en lottning, nätverk "
      + "för nätverk. Ordförandeskapet lottas bland deltagarna och värdskapet bland organisationerna, var och en med "
      + "samma chans. En värd som själv inte sitter i nätverket räknas som värd men är inte med i lottningen. Bara "
      + "det som gäller den aktuella dagen räknas; tidigare ordförande ingår inte.",
    english:
      "That the lead changes hands and does not stay with the largest is considered a key to lasting collaboration. This "
      + "does not apply to joint operations, which should be located where conditions are best. The comparison is a draw, "
      + "network by network. The chair is drawn among the members and the hosting among the organisations, each with the "
      + "same chance. A host with no seat in the network counts as its host but takes no part in the draw. Only what "
      + "applies on the day counts; former chairs are not included.")
  fileprivate static let caption = Localised(
    swedish: "Värdskap och ordförandeskap, och vad en lottning väntas ge",
    english: "Hosts and chairs, and what a draw would be expected to give")
  fileprivate static let networksCaption = Localised(
    swedish: "Nätverken efter hur länge ordföranden suttit",
    english: "Networks by how long the chair has been held")

  /// A sentence for hosts and one for chairs, each when there are any.
  fileprivate static func told(_ sheet: Sheet, _ material: Material) -> [Localised<String>] {
    let (of, leads) = (sheet.texts(.of), sheet.wholes(.leads))
    let (holders, effective) = (sheet.wholes(.organisations), sheet.reals(.effectiveNumber))
    let (index, p, q) = (sheet.reals(.hhiNormalised), sheet.reals(.p), sheet.reals(.q))
    let draws = sheet.wholes(.permutations)
    let words = sheet.texts(.verdict)
    let verdicts = of.indices.map { $0 < words.count ? Verdict(rawValue: words[$0]) : nil }
    return of.indices.map { row in
      let isHosts = of[row] == "hosts"
      if let unknown = material.unknown(.effective(of[row])) { return unknown }
      guard let all = leads[row], all > 0, let number = effective[row], let count = holders[row]
      else {
        return isHosts
          ? Localised(
            swedish: "Ingen av organisationerna är angiven som värd.",
            english: "None of the organisations is stated as host.")
          : Localised(
            swedish: "Ingen ordförande från organisationerna är angiven.",
            english: "No chair from the organisations is stated.")
      }
      func numbers(_ language: Language) -> String {
        let scale = index[row]?.shown(language, decimals: 2) ?? "–"
        let chance = p[row]?.chance("p", language) ?? "p –"
        let rounds = (draws[row] ?? 0).shown(language)
        // What is said of chance rests on q.
        let rate = row < q.count ? q[row]?.chance("q", language) : nil
        return language == .swedish
          ? "HHI på en skala från 0 till 1 är \(scale); \(chance) av \(rounds) lottningar"
            + (rate.map { ", rättat för alla prövningar \($0)" } ?? "")
          : "HHI on a scale from 0 to 1 is \(scale); \(chance) from \(rounds) draws"
            + (rate.map { ", corrected for all tests \($0)" } ?? "")
      }
      let what = Localised(
        swedish: isHosts ? "värdskap" : "ordförandeskap",
        english: (isHosts ? "hosting" : "chair") + (all == 1 ? "" : "s"))
      return Localised(
        swedish:
          "\(all.asOpening(.swedish, isNeuter: true)) \(what.swedish) delas av \(count.inWords(.swedish)) "
          + "\(count == 1 ? "organisation" : "organisationer"). Fördelningen motsvarar "
          + "\(number.shown(.swedish, decimals: 1)) organisationer med lika många var "
          + "(\(numbers(.swedish))). \(uneven(verdicts[row], draws[row]).swedish)"
          + many(sheet, row).swedish + away(sheet, row).swedish,
        english: "\(all.asOpening(.english)) \(what.english) \(all == 1 ? "is" : "are") shared by "
          + "\(count.inWords(.english)) \(count == 1 ? "organisation" : "organisations"). The distribution "
          + "corresponds to \(number.shown(.english, decimals: 1)) organisations with equally many each "
          + "(\(numbers(.english))). \(uneven(verdicts[row], draws[row]).english)"
          + many(sheet, row).english + away(sheet, row).english)
    }
  }

  /// How many organisations lead far more than by lot, and for how many of them that is found.
  private static func many(_ sheet: Sheet, _ row: Int) -> Localised<String> {
    guard let asked = sheet.number(.asked, row).map({ Int($0) }), asked > 0 else {
      return Localised("")
    }
    let found = Int(sheet.number(.found, row) ?? 0)
    let said = Localised(
      swedish: found == 0
        ? "det kan inte skiljas från en lottning"
        : found == asked
          ? "det är fler än lotten ger"
          : "för \(found.inWords(.swedish)) av dem är det fler än lotten ger",
      english: found == 0
        ? "that cannot be told from a draw"
        : found == asked
          ? "that is more than a draw gives"
          : "for \(found.inWords(.english)) of them that is more than a draw gives"
    )
    return Localised(
      swedish:
        " \(asked.asOpening(.swedish)) \(asked == 1 ? "organisation" : "organisationer") har minst "
        + "dubbelt så många, och minst tre fler, än lotten väntas ge: \(said.swedish).",
      english:
        " \(asked.asOpening(.english)) \(asked == 1 ? "organisation has" : "organisations have") at "
        + "least twice as many as the draw is expected to give, and at least three more: \(said.english)."
    )
  }

  /// How many hosts do not sit in the network that they host.
  private static func away(_ sheet: Sheet, _ row: Int) -> Localised<String> {
    guard sheet.text(.of, row) == "hosts", let outside = sheet.number(.outside, row), outside > 0
    else { return Localised("") }
    let count = Int(outside)
    return Localised(
      swedish:
        " I \(count.inWords(.swedish, isNeuter: true)) av nätverken sitter värden inte själv.",
      english: " In \(count.inWords(.english)) of the networks the host itself has no seat.")
  }

  /// Whether that is more uneven than by lot.
  private static func uneven(_ verdict: Verdict?, _ draws: Int?) -> Localised<String> {
    switch verdict {
    case .clearlyMore, .clearlyFewer:
      Localised(
        swedish: "Det är klart ojämnare än lotten ger.",
        english: "That is clearly more uneven than a draw gives.")
    case .probablyMore, .probablyFewer:
      Localised(
        swedish: "Det är troligen ojämnare än lotten ger.",
        english: "That is probably more uneven than a draw gives.")
    case .onTheLimit, .undecided:
      verdict?.sentence(draws: draws ?? 0) ?? Localised("")
    case .chance, .byFormation, nil:
      Localised(
        swedish: "Det kan inte skiljas från en lottning.",
        english: "That cannot be told from a draw.")
    }
  }
}
