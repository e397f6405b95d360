// How numbers are printed: one way for machines, one for each language.

extension Double {
  /// The shortest decimal text that reads back as the same number; a whole number has no point.
  package var machineText: String {
    guard isFinite else { return "" }
    // From 2⁵⁴ on, `description` has an exponent and no point.
    if self == rounded(), abs(self) < 0x1p54 { return "\(Int(self))" }
    return description
  }

  /// The number with `decimals` decimals, rounded half away from zero, as `language` writes it.
  ///
  /// Swedish: decimal comma, no-break space between thousands, U+2212 as minus.
  /// English: decimal point, comma between thousands, U+2212 as minus.
  /// A number that is not finite, or too large for 15 digits, is printed as "–".
  package func shown(_ language: Language, decimals: Int = 3) -> String {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = (abs(self) * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 1e15 else { return "–" }
    let digits = Int(scaled)
    let unit = Int(scale)
    let sign = self < 0 && digits != 0 ? "\u{2212}" : ""
    guard decimals > 0 else { return sign + digits.shown(language) }
    let fraction = String(digits % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
    let point = Localised(swedish: ",", english: ".")[language]
    return sign + (digits / unit).shown(language) + point + zeros + fraction
  }
}

extension [Double] {
  /// A number and the ends of its interval, with `decimals` decimals, or as many more (at most `most`) as it takes for
  /// ends that differ to be told apart: 0.041 (0.039–0.042) and not 0.04 (0.04–0.04).
  ///
  /// The first of the numbers is what the interval is of; the last two are its ends.
  package func interval(_ language: Language, decimals: Int, most: Int = 6) -> [String] {
    let shown = map { $0.shown(language, decimals: decimals) }
    guard decimals < most, suffix(2).first != last, shown.suffix(2).first == shown.last else {
      return shown
    }
    return interval(language, decimals: decimals + 1, most: most)
  }
}

extension Double {
  /// The number with as few decimals, at most two, as it takes not to move it: a limit that is rounded is
  /// passed by others than those who are counted.
  package func limit(_ language: Language) -> String {
    func isEven(_ scale: Double) -> Bool { abs(self * scale - (self * scale).rounded()) < 1e-6 }
    return shown(language, decimals: isEven(1) ? 0 : isEven(10) ? 1 : 2)
  }
}

extension Double {
  /// A share, 0–1, in percent with a no-break space before the sign.
  package func percent(_ language: Language, decimals: Int = 0) -> String {
    (self * 100).shown(language, decimals: decimals) + "\u{00A0}%"
  }
}

extension Int {
  /// The number as `language` writes it, grouped by three.
  package func shown(_ language: Language) -> String {
    let digits = String(magnitude).utf8.map { $0 }
    let separator = Localised(swedish: "\u{00A0}", english: ",")[language]
    var out = self < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      // Four digits stay together (1520); grouping starts at five.
      if index > 0, left % 3 == 0, digits.count > 4 { out += separator }
      out.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return out
  }
}

extension Double {
  /// The number with no more decimals than it has; at most three.
  package func shownPlainly(_ language: Language) -> String {
    let decimals = (0..<3).first { places in
      let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
      return abs(self * scale - (self * scale).rounded()) < 1e-9 * max(1, abs(self * scale))
    }
    return shown(language, decimals: decimals ?? 3)
  }
}

extension Int {
  /// A number from zero to twelve as a word, as in running text; from thirteen on in digits.
  ///
  /// The Swedish word for one is that of common gender, *en*, unless `isNeuter`.
  package func inWords(_ language: Language, isNeuter: Bool = false) -> String {
    let words: [String] =
      switch language {
      case .swedish:
        [
          "noll", isNeuter ? "ett" : "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio",
          "tio", "elva", "tolv",
        ]
      case .english:
        [
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve",
        ]
      }
    return words.indices.contains(self) ? words[self] : shown(language)
  }

  /// A number of things in running text: "ingen kontakt", "en kontakt", "tolv kontakter", "no links", "13 links".
  package func counted(
    _ one: String, _ many: String, _ language: Language, isNeuter: Bool = false
  ) -> String {
    if self == 0, language == .swedish { return (isNeuter ? "inget " : "ingen ") + one }
    return inWords(language, isNeuter: isNeuter) + " " + (self == 1 ? one : many)
  }

  /// The number as a word with a capital, to begin a sentence with.
  package func asOpening(_ language: Language, isNeuter: Bool = false) -> String {
    inWords(language, isNeuter: isNeuter).capitalised
  }
}

extension String {
  /// With a capital first, to begin a sentence with.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
