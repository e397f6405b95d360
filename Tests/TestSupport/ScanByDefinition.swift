// A CSV scanner by definition: one code point at a time, lines counted anew for every place.

/// The records of a text and what is amiss with them, found without any of the product's code.
///
/// A field that starts with a quote ends at the next quote that is not doubled, and blanks may follow;
/// any other field ends at the next separator or line end. CRLF, LF and CR end a record outside
/// quotes. A record of nothing but blanks is left out. Where the quotes of a field make no sense the
/// field is what stands between the separators, as written.
package struct ScanByDefinition {
  package struct Cell {
    package var text: String
    /// Where the cell starts, its quote included.
    package var place: Place
    /// Where its content ends.
    package var end: Place
  }

  package struct Place: Hashable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package struct Fault: Hashable, Sendable {
    package var code: String
    package var place: Place

    package init(code: String, place: Place) {
      self.code = code
      self.place = place
    }
  }

  package private(set) var records: [[Cell]] = []
  package private(set) var faults: [Fault] = []

  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar

  package init(_ text: String, separator: Unicode.Scalar) {
    scalars = Array(text.unicodeScalars)
    self.separator = separator
    var at = 0
    while at < scalars.count {
      var record: [Cell] = []
      while true {
        at = readField(at, &record)
        guard at < scalars.count, scalars[at] == separator else { break }
        at += 1
      }
      if at < scalars.count {
        let isPair = at + 1 < scalars.count && scalars[at] == "\r" && scalars[at + 1] == "\n"
        at += isPair ? 2 : 1
      }
      let isBlank = record.allSatisfy { cell in
        cell.text.unicodeScalars.allSatisfy { " \t\n\r\u{A0}".unicodeScalars.contains($0) }
      }
      if !isBlank { records.append(record) }
    }
  }

  /// Reads the field at `open`; the result is where its separator or line end stands.
  private mutating func readField(_ open: Int, _ record: inout [Cell]) -> Int {
    func add(_ content: Range<Int>, _ text: [Unicode.Scalar]) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text)
      record.append(
        Cell(text: String(view), place: place(open), end: place(content.upperBound)))
    }
    var end = open
    if open < scalars.count, scalars[open] == "\"" {
      var text: [Unicode.Scalar] = []
      var close = open + 1
      while close < scalars.count {
        if scalars[close] == "\"" {
          guard close + 1 < scalars.count, scalars[close + 1] == "\"" else { break }
          close += 1
        }
        text.append(scalars[close])
        close += 1
      }
      if close < scalars.count {
        end = close + 1
        while end < scalars.count, scalars[end] == " " { end += 1 }
        if isEnd(end) {
          add(open + 1..<close, text)
          return end
        }
        faults.append(Fault(code: "csv/text-after-quote", place: place(close + 1)))
      } else {
        faults.append(Fault(code: "csv/unclosed-quote", place: place(open)))
      }
      while !isEnd(end) { end += 1 }
    } else {
      while !isEnd(end) { end += 1 }
      if let quote = scalars[open..<end].firstIndex(of: "\"") {
        faults.append(Fault(code: "csv/quote-in-bare-field", place: place(quote)))
      }
    }
    add(open..<end, Array(scalars[open..<end]))
    return end
  }

  private func isEnd(_ at: Int) -> Bool {
    at == scalars.count || [separator, "\n", "\r"].contains(scalars[at])
  }

  /// The line and column of a position, counted from the start of the text.
  private func place(_ target: Int) -> Place {
    var place = Place(line: 1, column: 1)
    for at in 0..<target {
      let isHalf = scalars[at] == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
      if scalars[at] == "\n" || (scalars[at] == "\r" && !isHalf) {
        place = Place(line: place.line + 1, column: 1)
      } else if !isHalf {
        place.column += 1
      }
    }
    return place
  }

  /// The faults, and those of rows whose number of fields is not that of the first, of which all are
  /// needed: a row that ends early, and the first extra cell that is not blank. The header has no empty end.
  package var allFaults: [Fault] {
    guard let header = records.first else { return faults }
    var hasNote = false
    return faults
      + records.dropFirst().compactMap { record in
        if record.count < header.count {
          return record.last.map { Fault(code: "csv/missing-fields", place: $0.end) }
        }
        let extra = record.indices.dropFirst(header.count).first { at in
          !record[at].text.unicodeScalars.allSatisfy {
            " \t\n\r\u{A0}".unicodeScalars.contains($0)
          }
        }
        guard let extra else { return nil }
        if extra == header.count {
          return Fault(code: "csv/too-many-fields", place: record[extra].place)
        }
        // Behind a blank column stands a note, of which the first is told.
        defer { hasNote = true }
        return hasNote ? nil : Fault(code: "csv/note-beside", place: record[extra].place)
      }
  }
}
