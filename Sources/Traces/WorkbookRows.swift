// The rows of a workbook, whose texts stand in its cells or apart from them.

/// Reads the cells of workbooks, so that what stands side by side in a row is side by side.
///
/// - Source: ECMA-376-1:2016, 18.3.1.4 (cells) and 18.4.8 (shared strings).
enum WorkbookRows {
  /// One text for each sheet, with the cells of a row parted as cells.
  ///
  /// - Complexity: O(bytes).
  package static func texts(of members: [(name: String, content: [UInt8])]) -> [[UInt8]] {
    let shared = members.first { $0.name == "xl/sharedStrings.xml" }?.content ?? []
    let strings = elements("si", of: shared, in: shared.indices).map { Array(shared[$0]) }
    return members.filter { $0.name.hasPrefix("xl/worksheets/") }.map { member in
      let sheet = member.content
      var text: [UInt8] = []
      for row in elements("row", of: sheet, in: sheet.indices) {
        for cell in elements("c", of: sheet, in: row) {
          let own = sheet[cell]
          let isShared =
            place(of: #"t="s""#, in: sheet, own.startIndex..<own.prefix(80).endIndex) != nil
          if isShared, let value = elements("v", of: sheet, in: cell).first,
            let number = Int(String(decoding: inner(sheet[value]), as: UTF8.self)),
            strings.indices.contains(number)
          {
            text += strings[number]
          } else {
            text += own
          }
          // A tag, so that what is around it is parted whatever the reading.
          text += Array("<td/>".utf8)
        }
        // More than a cell's width to the next row.
        text += Array("<td/>0 0 0 0<td/>".utf8)
      }
      return text
    }
  }

  /// Where the elements of a name stand, from their first sign to their last.
  private static func elements(
    _ name: String, of bytes: [UInt8], in range: Range<Int>
  ) -> [Range<Int>] {
    let (open, close) = ("<\(name)", "</\(name)>")
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while let start = place(of: open, in: bytes, at..<range.upperBound) {
      let next = start + open.utf8.count
      guard next < range.upperBound else { break }
      // "<c" begins "<cols" too.
      guard [0x20, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(bytes[next]) else {
        at = next
        continue
      }
      guard let head = place(of: ">", in: bytes, next..<range.upperBound) else { break }
      at = head + 1
      if bytes[head - 1] == UInt8(ascii: "/") { continue }
      guard let end = place(of: close, in: bytes, head..<range.upperBound) else { break }
      at = end + close.utf8.count
      found.append(start..<at)
    }
    return found
  }

  /// What stands between the first tag and the last.
  private static func inner(_ element: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = element.firstIndex(of: UInt8(ascii: ">")),
      let last = element.lastIndex(of: UInt8(ascii: "<")), first < last
    else { return [] }
    return element[(first + 1)..<last]
  }

  private static func place(of text: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    firstPlace(of: Array(text.utf8), in: bytes, from: range.lowerBound)
      .flatMap { $0 + text.utf8.count <= range.upperBound ? $0 : nil }
  }
}
