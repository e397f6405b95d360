// One list read by its recipe: what all shapes have in common.

import Roster
import Tables

/// Reads the rows of one list into ``Gathered``.
struct ListReader {
  let list: BoundList
  var gathered: Gathered
  /// Name cells by the number of their text, and the numbers of their parts.
  var cells: NameCells
  /// The network of the whole list, as its recipe tells; -1 when columns tell.
  private(set) var network: Int32 = -1
  /// What holds for the rows below, by column: numbers of words.
  private var filled: [Int: Int32] = [:]
  /// Where what is filled stands.
  private var filledRows: [Int: Int] = [:]
  private let skipped: (rows: Set<Int>, beginnings: [String])
  private var partCounts: [String: Int] = [:]
  /// Networks by the number of the word that names them; -1 where none is known yet.
  private var networkOfWord: [Int32] = []
  let separator: Character?
  /// Whether any column holds for the rows below.
  private let fills: Bool

  /// - Parameter titles: the network that a list names by its file, sheet or title, see ``ListTitle``.
  init(_ list: BoundList, _ gathered: Gathered, _ cells: NameCells) {
    (self.list, self.gathered, self.cells) = (list, gathered, cells)
    var rows: Set<Int> = []
    var beginnings: [String] = []
    for skip in list.recipe.skip {
      switch skip {
      case .row(let number): rows.insert(number)
      case .beginning(let text): beginnings.append(text.lowercased())
      }
    }
    skipped = (rows, beginnings)
    separator = list.recipe.split?.first
    fills = !list.fill.isEmpty
    if let name = ListTitle.network(of: list) {
      network = self.gathered.network(
        name.text, cell: ListCell(list.number, name.row, name.column))
    }
  }

  var sheet: ListSheet { list.sheet }

  mutating func read() {
    for row in 0..<max(list.header, 0) { skip(row, .title) }
    switch list.recipe.shape {
    case .nothing, .table: break
    case .rows, .people: readRows()
    case .crosses: readCrosses()
    case .attendance: readAttendance()
    case .names: readNames()
    case .networks, .organisations, .things: readThings()
    case .ties: readTies()
    }
  }

  /// The rows below the headings.
  var rows: Range<Int> { (list.header + 1)..<max(sheet.rowCount, list.header + 1) }

  mutating func skip(_ row: Int, _ reason: SkipReason) {
    gathered.skipped.append(SkippedRow(list: list.number, row: row, reason: reason))
  }

  // MARK: Cells

  /// The number of a cell's text; -1 when it is blank.
  @inline(__always)
  mutating func word(_ row: Int, _ column: Int?) -> Int32 {
    guard let column else { return -1 }
    if let range = sheet.range(row, column) {
      guard !range.isEmpty else { return -1 }
      return gathered.words.number(of: sheet.grid.bytes.span.extracting(range))
    }
    let text = sheet.text(row, column)
    return text.isEmpty ? -1 : gathered.words.number(of: text)
  }

  /// The same, or what holds from above where the column is filled down; and the row where it stands.
  mutating func filledWord(_ row: Int, _ column: Int?) -> (word: Int32, row: Int) {
    let own = word(row, column)
    guard fills, let column, list.fill.contains(column) else { return (own, row) }
    if own >= 0 {
      filled[column] = own
      filledRows[column] = row
      return (own, row)
    }
    return (filled[column] ?? -1, filledRows[column] ?? row)
  }

  /// Whether the recipe says that the row is none, or it repeats the headings; tells of it.
  mutating func isSkipped(_ row: Int) -> Bool {
    if !skipped.rows.isEmpty, skipped.rows.contains(sheet.number(row)) {
      skip(row, .told)
      return true
    }
    if !skipped.beginnings.isEmpty {
      let first = firstText(row).lowercased()
      if skipped.beginnings.contains(where: { first.hasPrefix($0) }) {
        skip(row, CellWords.isSum(first) ? .sum : .told)
        return true
      }
    }
    if list.header >= 0, repeatsHeadings(row) {
      skip(row, .headings)
      return true
    }
    return false
  }

  private func firstText(_ row: Int) -> String {
    for column in 0..<sheet.width(row) where !sheet.isBlank(row, column) {
      return sheet.text(row, column)
    }
    return ""
  }

  /// Whether two cells at least, and all that hold anything, are the headings of their columns.
  private func repeatsHeadings(_ row: Int) -> Bool {
    var count = 0
    for column in 0..<min(sheet.width(row), list.labels.count) where !sheet.isBlank(row, column) {
      guard let range = sheet.range(row, column), let own = sheet.range(list.header, column),
        range.count == own.count
      else { return false }
      let bytes = sheet.grid.bytes.span
      for offset in 0..<range.count
      where bytes[range.lowerBound + offset] != bytes[own.lowerBound + offset] {
        return false
      }
      count += 1
    }
    return count >= 2
  }

  /// The columns of a row that hold anything, two at most.
  func filledColumns(_ row: Int, atMost limit: Int = 2) -> [Int] {
    var found: [Int] = []
    for column in 0..<sheet.width(row) where !sheet.isBlank(row, column) {
      found.append(column)
      if found.count == limit { break }
    }
    return found
  }

  /// Whether the row holds headings of another table: two words at least that are such, and nothing that a row holds.
  mutating func isOtherHeader(_ row: Int) -> Bool {
    guard HeaderSearch.score(sheet, row) >= 2 else { return false }
    skip(row, .otherHeadings)
    return true
  }

  // MARK: Networks

  /// A network that a word names, with the number of the word for a role beside it, or -1.
  struct Named {
    let network: Int32
    let role: Int32
  }

  /// The network of a word that was asked for before and is one; -1 for others.
  func network(of word: Int32) -> Int32 {
    Int(word) < networkOfWord.count ? networkOfWord[Int(word)] : -1
  }

  /// The networks that a word names: one, or several with signs between.
  mutating func networks(_ word: Int32, at cell: ListCell) -> [Named] {
    while networkOfWord.count <= Int(word) { networkOfWord.append(-1) }
    if networkOfWord[Int(word)] >= 0 { return [Named(network: networkOfWord[Int(word)], role: -1)] }
    let text = gathered.words[word]
    let parts = gathered.networkIDs[text] != nil ? [text] : self.parts(text)
    let found = parts.map { part in
      let (name, role) = withoutRole(part)
      return Named(
        network: reference(name, cell), role: role.map { gathered.words.number(of: $0) } ?? -1)
    }
    if found.count == 1, found[0].role < 0 { networkOfWord[Int(word)] = found[0].network }
    return found
  }

  /// The networks of a cell. The sign that the recipe names parts only what holds a network that other cells name too:
  /// "Kultur, fritid och turism" stays whole.
  mutating func parts(_ text: String) -> [String] {
    let plain = networkParts(text, nil)
    guard let separator, text.contains(separator) else { return plain }
    if partCounts.isEmpty { countParts(separator) }
    return plain.flatMap { part in
      let own = networkParts(part, separator)
      let isKnown = own.contains { part in
        partCounts[part.folded] ?? 0 > 1 || gathered.networkIDs[part] != nil
      }
      return isKnown ? own : [part]
    }
  }

  /// In how many different cells each part stands.
  private mutating func countParts(_ separator: Character) {
    var cells: Set<String> = []
    for column in list.all(.network) + list.all(.target) {
      for row in rows { cells.insert(sheet.text(row, column)) }
    }
    for cell in cells {
      for part in networkParts(cell, separator) { partCounts[part.folded, default: 0] += 1 }
    }
  }

  /// "HR-chefer (ordf.)" is a network and a role; "CN=HR-chefer,OU=Grupper" is a network.
  private func withoutRole(_ text: String) -> (name: String, role: String?) {
    if text.lowercased().hasPrefix("cn=") {
      return (String(text.dropFirst(3).prefix { $0 != "," }), nil)
    }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
      return (text, nil)
    }
    let inside = String(text[text.index(after: open)...].dropLast()).trimmed
    guard RoleReading.meaning(of: inside) != nil else { return (text, nil) }
    return (String(text[..<open]).trimmed, inside)
  }

  /// A network by id or name.
  private mutating func reference(_ text: String, _ cell: ListCell) -> Int32 {
    if let number = gathered.networkIDs[text] { return number }
    return gathered.network(text, cell: cell)
  }

  /// A network by the number of a word in a column of ids: known, or looked up when all lists are read.
  mutating func networkByID(_ word: Int32, at cell: ListCell) -> Int32 {
    reference(gathered.words[word], cell)
  }

  /// The network that the last section named.
  var currentSection: Int32 = -1
}

/// The names of networks in a cell.
///
/// `;`, `|` and line ends always part them; `separator`, as a recipe has it, as well.
func networkParts(_ text: String, _ separator: Character?) -> [String] {
  guard
    text.utf8.contains(where: { $0 == 0x3B || $0 == 0x7C || $0 == 0x0A || $0 == 0x0D })
      || separator.map({ text.contains($0) }) == true
  else { return [text] }
  return text.split { sign in
    sign == ";" || sign == "|" || sign.isNewline || sign == separator
  }.map { String($0).trimmed }.filter { !$0.isEmpty && !CellWords.isDash($0) }
}
