// Spans of time and amounts of memory as the settings write them.

/// Spans of time as they are written: "30 nights, 12 months", "2 år"; `nil` when it is anything else.
func periods(_ text: String) -> (nights: Int?, months: Int?, years: Int?)? {
  var found: (nights: Int?, months: Int?, years: Int?) = (nil, nil, nil)
  for part in text.lowercased().split(separator: ",") {
    let words = part.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (0...10_000).contains(count) else {
      return nil
    }
    switch words[1] {
    case "night", "nights", "natt", "nätter": found.nights = count
    case "month", "months", "månad", "månader": found.months = count
    case "year", "years", "år": found.years = count
    default: return nil
    }
  }
  return text.isEmpty ? nil : found
}

/// A time from one second to a day as it is written, "20 minutes", "10 min" or "600" for seconds, in seconds; `nil` when
/// it is anything else.
func duration(_ text: String) -> Double? {
  let words = text.lowercased().split(separator: " ")
  guard let first = words.first, words.count < 3, let count = Int(first),
    (1...86_400).contains(count)
  else { return nil }
  let unit: Int
  switch words.count == 2 ? words[1] : "s" {
  case "s", "second", "seconds", "sekund", "sekunder": unit = 1
  case "min", "minute", "minutes", "minut", "minuter": unit = 60
  case "h", "tim", "hour", "hours", "timme", "timmar": unit = 3600
  default: return nil
  }
  return count * unit <= 86_400 ? Double(count * unit) : nil
}

/// An amount of memory from 256 MB to 1024 GB as it is written, "4 GB", in bytes; `nil` when it is
/// anything else.
func memory(_ text: String) -> Int? {
  let words = text.uppercased().split(separator: " ")
  guard words.count == 2, let count = Int(words[0]), (1...1_048_576).contains(count),
    let shift = ["MB": 20, "GB": 30][words[1]], (1 << 28...1 << 40).contains(count << shift)
  else { return nil }
  return count << shift
}
