// How time grows with size: the exponent between sizes, and a picture of it.

import Foundation  // Logarithms, and numbers in print.

/// What a case took at one size.
struct Cost {
  let title: String
  let size: String
  /// Ties of B.
  let ties: Int
  let seconds: Double
}

/// One line of JSON for each case and two sizes after one another: the exponent *k* of seconds ~ ties^*k*.
func exponents(_ costs: [Cost]) -> [String] {
  series(costs).flatMap { own in
    zip(own, own.dropFirst()).map { one, two in
      let exponent =
        log(two.seconds / one.seconds) / log(Double(two.ties) / Double(one.ties))
      return "{\"exponent\": \"\(one.title)\", \"from\": \"\(one.size)\", \"to\": \"\(two.size)\", "
        + "\"value\": \(String(format: "%.2f", exponent))}"
    }
  }
}

/// Seconds against ties, both on logarithmic axes, as SVG; every point carries its numbers as text.
func costPlot(_ costs: [Cost]) -> String {
  let (width, height, margin) = (760.0, 460.0, 60.0)
  let xs = costs.map { log10(Double($0.ties)) }
  let ys = costs.map { log10($0.seconds) }
  let (left, right) = (floor(xs.min() ?? 0), ceil(xs.max() ?? 1))
  let (bottom, top) = (floor(ys.min() ?? 0), ceil(ys.max() ?? 1))
  func x(_ cost: Cost) -> Double {
    margin + (log10(Double(cost.ties)) - left) / max(1, right - left) * (width - 4 * margin)
  }
  func y(_ cost: Cost) -> Double {
    height - margin - (log10(cost.seconds) - bottom) / max(1, top - bottom) * (height - 2 * margin)
  }
  var parts = [
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
      + "font-family=\"sans-serif\" font-size=\"12\">",
    "<title>Seconds against ties of B, logarithmic axes</title>",
    "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
  ]
  for power in Int(bottom)...Int(top) {
    let line =
      height - margin - (Double(power) - bottom) / max(1, top - bottom) * (height - 2 * margin)
    parts.append(
      "<path d=\"M\(margin) \(shown(line, 1))H\(width - 3 * margin)\" stroke=\"#ccc\"/>"
        + "<text x=\"4\" y=\"\(shown(line + 4, 1))\">10^\(power) s</text>")
  }
  let dashes = ["", "6 3", "2 3", "9 3 2 3"]
  for (number, own) in series(costs).enumerated() {
    let points = own.map { "\(shown(x($0), 1)),\(shown(y($0), 1))" }.joined(separator: " ")
    parts.append(
      "<polyline points=\"\(points)\" fill=\"none\" stroke=\"black\" "
        + "stroke-dasharray=\"\(dashes[number % dashes.count])\"/>")
    for cost in own {
      parts.append(
        "<circle cx=\"\(shown(x(cost), 1))\" cy=\"\(shown(y(cost), 1))\" r=\"3\">"
          + "<title>\(cost.title), \(cost.size): \(cost.ties) ties, \(shown(cost.seconds, 4)) s</title>"
          + "</circle>")
    }
    guard let last = own.last else { continue }
    parts.append(
      "<text x=\"\(shown(x(last) + 8, 1))\" y=\"\(shown(y(last) + 4, 1))\">\(last.title) "
        + "\(shown(last.seconds, 3)) s</text>")
  }
  for size in Set(costs.map(\.size)).sorted() {
    guard let cost = costs.first(where: { $0.size == size }) else { continue }
    parts.append(
      "<text x=\"\(shown(x(cost), 1))\" y=\"\(shown(height - margin / 3, 1))\" "
        + "text-anchor=\"middle\">\(size): \(cost.ties) ties</text>")
  }
  return (parts + ["</svg>", ""]).joined(separator: "\n")
}

/// The cases in the order in which they came, each from size to size.
private func series(_ costs: [Cost]) -> [[Cost]] {
  var titles: [String] = []
  for cost in costs where !titles.contains(cost.title) { titles.append(cost.title) }
  return titles.map { title in costs.filter { $0.title == title } }
}
