// Memberships as the lists tell them: their texts, and what two lists tell of one.

import Roster

/// The texts of seats as fields of a table, each made once.
struct SeatTexts {
  let words: Words
  /// The first is empty.
  private(set) var fields: [[UInt8]] = [[]]
  private var roles: [Int32: Int32] = [:]
  private var days: [SIMD2<Int32>: Int32] = [:]
  private var shares: [Int32: Int32] = [:]

  /// What the recipe says that words mean.
  private let decided: [String: Role?]
  /// Words in columns of roles that are not understood.
  private(set) var unknown: [String] = []

  init(_ words: Words, _ roles: [RoleRecipe]) {
    self.words = words
    decided = Dictionary(roles.map { ($0.written, $0.role) }, uniquingKeysWith: { $1 })
  }

  mutating func row(_ seat: SeatRow, isPeriod: Bool) -> SeatValues {
    var row = SeatValues(person: 0, network: seat.network)
    if seat.role >= 0 {
      row.role = roles[seat.role] ?? learned(role: seat.role)
    }
    if seat.from >= 0 { row.from = day(seat.from, isPeriod ? 2 : 0) }
    if seat.to >= 0 { row.to = day(seat.to, isPeriod ? 3 : 1) }
    if seat.attended >= 0 {
      if let known = shares[seat.attended] {
        row.attended = known
      } else {
        row.attended = add(attendedShare(words[seat.attended]) ?? "")
        shares[seat.attended] = row.attended
      }
    }
    return row
  }

  private mutating func add(_ text: String) -> Int32 {
    guard !text.isEmpty else { return 0 }
    fields.append(field(text))
    return Int32(fields.count - 1)
  }

  private mutating func learned(role word: Int32) -> Int32 {
    let text = words[word]
    let number: Int32
    if let told = decided[text] {
      number = add(told.map(\.written) ?? text)
      roles[word] = number
      return number
    }
    switch CrossSign(text) {
    case .yes, .none: number = 0
    case .role(let role):
      number = add(RoleReading.meaning(of: text)?.other == nil ? role.written : text)
    case .other:
      number = add(text)
      unknown.append(text)
    }
    roles[word] = number
    return number
  }

  private mutating func day(_ word: Int32, _ end: Int32) -> Int32 {
    let key = SIMD2(word, end)
    if let known = days[key] { return known }
    let text = words[word]
    let answer: DayText.Answer
    switch end {
    case 2: answer = DayText.period(text).from
    case 3: answer = DayText.period(text).to
    default: answer = DayText.read(text)
    }
    let number: Int32
    switch answer {
    case .day(let day): number = add(day)
    case .open: number = 0
    case .unknown: number = add(text)
    }
    days[key] = number
    return number
  }
}

/// A membership as numbers of texts.
struct SeatValues {
  var person: Int32
  let network: Int32
  var role: Int32 = 0
  var from: Int32 = 0
  var to: Int32 = 0
  var attended: Int32 = 0
}

/// The memberships, what two lists say of one of them put together.
struct SeatRows {
  private(set) var rows: [SeatValues] = []
  private(set) var places: [SeatRow] = []
  /// People in networks, and the last row of each.
  private var pairs = NumberRows()
  private var last: [Int32] = []

  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  mutating func add(_ row: SeatValues, _ seat: SeatRow) {
    let (pair, isNew) = pairs.number(of: SIMD4(row.person, row.network, 0, 0))
    if isNew {
      last.append(Int32(rows.count))
    } else {
      if rows[Int(last[Int(pair)])].take(row) { return }
      last[Int(pair)] = Int32(rows.count)
    }
    rows.append(row)
    places.append(seat)
  }
}

extension SeatValues {
  /// Takes in what another row of the same person and network says, when nothing in it speaks against this one.
  mutating func take(_ other: SeatValues) -> Bool {
    func agree(_ a: Int32, _ b: Int32) -> Bool { a == b || a == 0 || b == 0 }
    guard agree(role, other.role), agree(from, other.from), agree(to, other.to),
      agree(attended, other.attended)
    else { return false }
    role = max(role, other.role)
    from = max(from, other.from)
    to = max(to, other.to)
    attended = max(attended, other.attended)
    return true
  }
}
