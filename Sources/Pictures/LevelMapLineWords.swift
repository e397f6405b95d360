// What the map of levels says of its lines: contacts, links on one person, gaps.

import Reporting
import Text

extension LevelMapFacts {
  // MARK: Lines between networks

  var lines: [Localised<String>] {
    [contacts] + soleLinks + [undrawn(links - soles.drawn.count)] + gapLines
  }

  private var contacts: Localised<String> {
    if links == 0 {
      return Localised(
        swedish: "Inga av dem delar personer enligt listorna.",
        english: "The lists show no participants in common.")
    }
    let are = soles.all == 1
    return Localised(
      swedish: (isPart ? "Linjerna visar " : "Mellan dem finns ") + "\(links.shown(.swedish)) "
        + (links == 1 ? "förbindelse" : "förbindelser")
        + " genom gemensamma personer; "
        + (soles.all == 0
          ? "ingen av dem går genom en enda person."
          : "\(soles.all.shown(.swedish)) av dem går genom en enda person."),
      english: (isPart ? "The lines show " : "Between them are ") + "\(links.shown(.english)) "
        + (links == 1 ? "connection" : "connections") + " through shared people; "
        + (soles.all == 0
          ? "none of them runs through a single person."
          : "\(soles.all.shown(.english)) of them \(are ? "hangs" : "hang") on a single person."))
  }

  private var soleLinks: [Localised<String>] {
    guard !soles.drawn.isEmpty else { return [] }
    let (drawn, all) = (soles.drawn.count, soles.all)
    let examples = soles.drawn.prefix(3).map { "\($0.a) – \($0.b)" }.joined(separator: "; ")
    let isAll = drawn == all
    return [
      Localised(
        swedish: isAll
          ? "Streckade linjer visar dem: \(examples)\(all > 3 ? " med flera" : "")."
          : "Streckade är de \(drawn.shown(.swedish)) som rör nätverken med minst kontakt: "
            + "\(examples) med flera.",
        english: isAll
          ? "Dashed lines show \(all == 1 ? "it" : "them"): \(examples)\(all > 3 ? " and others" : "")."
          : "The \(drawn.shown(.english)) that touch the networks with least contact are dashed: "
            + "\(examples) and others.")
    ]
  }

  private func undrawn(_ count: Int) -> Localised<String> {
    if isPart || count == 0 { return Localised("") }
    if count == links {
      return Localised(
        swedish: count == 1 ? "Den är inte ritad." : "De är inte ritade.",
        english: count == 1 ? "It is not drawn." : "They are not drawn.")
    }
    if count == 1 {
      return Localised(swedish: "Den andra är inte ritad.", english: "The other is not drawn.")
    }
    return Localised(
      swedish: "Övriga \(count.shown(.swedish)) är inte ritade.",
      english: "The other \(count.shown(.english)) are not drawn.")
  }

  private var gapLines: [Localised<String>] {
    guard !gaps.drawn.isEmpty else { return [noGaps] }
    let most = 7
    let drawn = gaps.drawn.count
    if drawn == 1 {
      let (a, b) = gaps.drawn[0]
      return [
        Localised(
          swedish:
            "Den prickade linjen är luckan mellan \(a) och \(b): de borde mötas men delar ingen.",
          english:
            "The dotted line is the gap between \(a) and \(b): they ought to meet but share nobody."
        )
      ]
    }
    let head =
      gaps.all.map { all in
        all == drawn
          ? Localised(
            swedish: "Prickade linjer med nummer är alla \(all.shown(.swedish)) luckor.",
            english: "Dotted lines with numbers are all \(all.shown(.english)) gaps.")
          : Localised(
            swedish: "Prickade linjer med nummer är \(drawn.shown(.swedish)) av "
              + "\(all.shown(.swedish)) luckor, de med störst behov.",
            english: "Dotted lines with numbers are \(drawn.shown(.english)) of "
              + "\(all.shown(.english)) gaps, those with greatest need.")
      }
      ?? Localised(
        swedish: "Prickade linjer med nummer är \(drawn.shown(.swedish)) luckor.",
        english: "Dotted lines with numbers are \(drawn.shown(.english)) gaps.")
    let named = gaps.drawn.prefix(most).enumerated().map { number, pair in
      Localised(
        swedish: "Lucka \(number + 1): \(pair.a) och \(pair.b).",
        english: "Gap \(number + 1): \(pair.a) and \(pair.b).")
    }
    let rest = drawn - named.count
    return [head] + named
      + (rest > 0
        ? [
          Localised(
            swedish: "Ytterligare \(rest.shown(.swedish)) står under kartan.",
            english: "\(rest.shown(.english)) more stand under the map.")
        ] : [])
  }

  private var noGaps: Localised<String> {
    isPart
      ? Localised("")
      : isJudged
        ? Localised(swedish: "Inga luckor är ritade.", english: "No gaps are drawn.")
        : Localised(
          swedish: "Om några borde mötas men inte gör det kan inte bedömas av listorna.",
          english: "Whether any ought to meet but do not cannot be judged from the lists.")
  }

  // MARK: Lines between fields and levels

  var cellLines: [Localised<String>] {
    guard let cells else { return [] }
    var all = [
      Localised(
        swedish: "\(links.shown(.swedish)) par av nätverk delar personer.",
        english: "\(links.shown(.english)) pairs of networks share people.")
    ]
    if let (count, pair) = cells.links.first {
      all.append(
        Localised(
          swedish: "Siffran på en heldragen linje är antalet sådana par mellan två rutor; flest, "
            + "\(count.shown(.swedish)), finns mellan \(pair.a) och \(pair.b).",
          english:
            "The number on a solid line is the number of such pairs between two boxes; most, "
            + "\(count.shown(.english)), lie between \(pair.a) and \(pair.b)."))
      all.append(
        Localised(
          swedish: "Bara de \(cells.links.count.shown(.swedish)) linjerna med flest par är ritade.",
          english: "Only the \(cells.links.count.shown(.english)) lines with most pairs are drawn.")
      )
    }
    if let (count, pair) = cells.gaps.first {
      all.append(
        Localised(
          swedish: "Prickade linjer visar luckor\(inAll(.swedish)); flest, "
            + "\(count.shown(.swedish)), finns mellan \(pair.a) och \(pair.b).",
          english: "Dotted lines show gaps\(inAll(.english)); most, "
            + "\(count.shown(.english)), lie between \(pair.a) and \(pair.b)."))
    } else {
      all.append(noGaps)
    }
    return all
  }

  private func inAll(_ language: Language) -> String {
    gaps.all.map {
      Localised(
        swedish: ", \($0.shown(.swedish)) i allt", english: ", \($0.shown(.english)) in all")[
          language]
    } ?? ""
  }
}
