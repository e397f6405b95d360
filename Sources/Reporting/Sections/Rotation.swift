// Rotation of the leader's jersey: who hosts and chairs, against who takes part.

import Findings

extension SectionWriter {
  static let rotation = SectionWriter(
    id: "ledartroja", title: Localised(swedish: "Växla ledartröja", english: "Who leads")
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet("rotation"),
      let measures = material.sheet("rotation_measures")
    else { return [] }
    let isBoard = maker.speaker.edition == .board
    var blocks: [Block] = [
      .paragraph(String.lead[language]),
      .list(String.told(measures, material).map { $0[language] }),
      .table(
        maker.grid(
          sheet, id: "tabell-ledartroja", caption: String.caption,
          columns: [
            "organisation", "networks", "hosts", "expected_hosts", "chairs", "expected_chairs",
          ].filter { sheet[$0]?.holdsAnything ?? false },
          by: sheet["hosts"]?.holdsAnything ?? false ? "hosts" : "chairs", limit: isBoard ? 35 : nil
        )),
    ]
    if !isBoard, let networks = material.sheet("rotation_networks") {
      blocks.append(
        .table(
          maker.grid(
            networks, id: "tabell-ledare", caption: String.networksCaption,
            columns: ["network", "host", "chair_organisation", "chair_since", "years", "is_same"],
            by: "years")))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Värdskap och ordförandeskap bör växla och inte stanna hos den största. Jämförelsen är "
      + "en lottning, nätverk för nätverk, bland de organisationer som sitter där. Bara det som "
      + "gäller den aktuella dagen räknas; tidigare ordförande ingår inte.",
    english:
      "Hosting and chairing should change hands and not stay with the largest. The comparison "
      + "is a draw, network by network, among the organisations that sit there. Only what holds on "
      + "the day counts; former chairs are not included.")
  fileprivate static let caption = Localised(
    swedish: "Värdskap och ordförande, mot om lotten avgjort",
    english: "Hosts and chairs, and by lot")
  fileprivate static let networksCaption = Localised(
    swedish: "Nätverken efter hur länge ordföranden suttit",
    english: "Networks by how long the chair has been held")

  /// A sentence for hosts and one for chairs, each when there are any.
  fileprivate static func told(_ sheet: Sheet, _ material: Material) -> [Localised<String>] {
    let (of, leads) = (sheet.texts("of"), sheet.wholes("leads"))
    let (holders, effective) = (sheet.wholes("organisations"), sheet.reals("effective_number"))
    let (index, p, q) = (sheet.reals("hhi_normalised"), sheet.reals("p"), sheet.reals("q"))
    let draws = sheet.wholes("permutations")
    let words = sheet.texts("verdict")
    let verdicts = of.indices.map { $0 < words.count ? Verdict(rawValue: words[$0]) : nil }
    return of.indices.map { row in
      let isHosts = of[row] == "hosts"
      if let unknown = material.unknown("effective_\(of[row])") { return unknown }
      guard let all = leads[row], all > 0, let number = effective[row], let count = holders[row]
      else {
        return isHosts
          ? Localised(
            swedish: "Ingen av organisationerna är angiven som värd.",
            english: "None of the organisations is given as host.")
          : Localised(
            swedish: "Ingen ordförande från organisationerna är angiven.",
            english: "No chair from the organisations is given.")
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
        swedish: isHosts ? "värdskap" : "ordförandeskap", english: isHosts ? "hosts" : "chairs")
      return Localised(
        swedish: "\(all.shown(.swedish)) \(what.swedish) delas av \(count.shown(.swedish)) "
          + "organisationer, så ojämnt att det motsvarar \(number.shown(.swedish, decimals: 1)) "
          + "med lika många var (\(numbers(.swedish))). \(uneven(verdicts[row], draws[row]).swedish)",
        english: "\(all.shown(.english)) \(what.english) are shared by \(count.shown(.english)) "
          + "organisations, as unevenly as \(number.shown(.english, decimals: 1)) with as many each "
          + "(\(numbers(.english))). \(uneven(verdicts[row], draws[row]).english)")
    }
  }

  /// Whether that is more uneven than by lot.
  private static func uneven(_ verdict: Verdict?, _ draws: Int?) -> Localised<String> {
    switch verdict {
    case .clearlyMore, .clearlyFewer:
      Localised(
        swedish: "Det är klart ojämnare än lotten ger.",
        english: "That is clearly more uneven than by lot.")
    case .probablyMore, .probablyFewer:
      Localised(
        swedish: "Det är troligen ojämnare än lotten ger.",
        english: "That is probably more uneven than by lot.")
    case .onTheLimit, .undecided:
      verdict?.sentence(draws: draws ?? 0) ?? Localised("")
    case .chance, .byFormation, nil:
      Localised(
        swedish: "Det kan inte skiljas från en lottning.",
        english: "That cannot be told from a draw.")
    }
  }
}
