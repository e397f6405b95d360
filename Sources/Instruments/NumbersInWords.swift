// Times and expected numbers as one says them, without decimals that mean nothing.

package import Text

extension Double {
  /// A time in years in words, to the nearest tenth: "två år", "drygt två år", "två och ett halvt år", "närmare tre år".
  package var inYears: Localised<String> {
    let tenths = Int((self * 10).rounded())
    let (whole, part) = (tenths / 10, tenths % 10)
    func years(_ count: Int) -> Localised<String> {
      Localised(
        swedish: count.inWords(.swedish, isNeuter: true) + " år",
        english: count.inWords(.english) + (count == 1 ? " year" : " years"))
    }
    let (own, next) = (years(whole), years(whole + 1))
    return switch part {
    case 0: own
    case 4...6 where whole == 0: Localised(swedish: "ett halvt år", english: "half a year")
    case 4...6:
      Localised(
        swedish: "\(whole.inWords(.swedish, isNeuter: true)) och ett halvt år",
        english: "\(whole.inWords(.english)) and a half years")
    case 1...3 where whole > 0:
      Localised(swedish: "drygt " + own.swedish, english: "just over " + own.english)
    case 1...3: Localised(swedish: "några månader", english: "a few months")
    default: Localised(swedish: "närmare " + next.swedish, english: "nearly " + next.english)
    }
  }
}

extension Double {
  /// An expected number, to the nearest whole: "omkring tre", "mindre än en".
  func about(_ language: Language, isNeuter: Bool = false) -> String {
    let whole = Int(rounded())
    return whole < 1
      ? Localised(swedish: "mindre än \(isNeuter ? "ett" : "en")", english: "less than one")[
        language]
      : Localised(
        swedish: "omkring " + whole.inWords(.swedish, isNeuter: isNeuter),
        english: "about " + whole.inWords(.english))[language]
  }
}
