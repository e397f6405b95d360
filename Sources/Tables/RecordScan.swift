// One pass over the text of a CSV file: where every record and field begins and ends.

/// Something amiss in the structure of a file, by its offset in the text.
struct StructureFault {
  enum Kind {
    case unclosedQuote
    case textAfterQuote
    case quoteInBareField
  }

  let kind: Kind
  let offset: Int
}

/// The records of a text, and what was amiss with them, in the order of the text.
///
/// A field that starts with a quote ends at the next quote that is not doubled; blanks may follow it.
/// CRLF, LF and CR end a record outside quotes. Records in which every field is blank are left out.
/// After a fault the scan goes on: a quote that is never closed is read as an ordinary sign, and text
/// after a closing quote keeps the field as it was written, quotes included.
struct RecordScan {
  var records: [Table.Record] = []
  var fields: [Table.Field] = []
  var faults: [StructureFault] = []

  /// Scans `bytes` from `start`, which is on `line`, to `end` or until `limit` records are found.
  ///
  /// Complexity: O(*n*): a quote that is never closed makes the scan look ahead to the end once, since
  /// only whole pairs of quotes can follow it.
  init(
    _ text: [UInt8], from start: Int, line firstLine: Int, separator: UInt8, to end: Int,
    limit: Int = .max
  ) {
    let bytes = text.span
    var at = start
    var line = firstLine
    while at < end, records.count < limit {
      let record = Table.Record(
        firstCell: Int32(fields.count), start: Int32(at), line: Int32(line))
      var isBlank = true
      while true {
        let open = at
        if at < end, bytes[at] == quote {
          let close = closingQuote(bytes, at, end, &line)
          if close < end {
            at = close + 1
            while at < end, bytes[at] == 0x20, separator != 0x20 { at += 1 }
            if at == end || bytes[at] == separator || isLineEnd(bytes[at]) {
              fields.append(Table.Field(mark: -1 - Int32(open + 1), end: Int32(close)))
              if isBlank { isBlank = isAllBlank(bytes, open + 1, close) }
            } else {
              faults.append(StructureFault(kind: .textAfterQuote, offset: close + 1))
              isBlank = false
              while at < end, bytes[at] != separator, !isLineEnd(bytes[at]) { at += 1 }
              fields.append(Table.Field(mark: Int32(open), end: Int32(at)))
            }
          } else {
            faults.append(StructureFault(kind: .unclosedQuote, offset: open))
            isBlank = false
            while at < end, bytes[at] != separator, !isLineEnd(bytes[at]) { at += 1 }
            fields.append(Table.Field(mark: Int32(open), end: Int32(at)))
          }
        } else {
          var firstQuote = -1
          while at < end {
            let byte = bytes[at]
            if byte == separator || isLineEnd(byte) { break }
            if byte == quote, firstQuote < 0 { firstQuote = at }
            at += 1
          }
          if firstQuote >= 0 {
            faults.append(StructureFault(kind: .quoteInBareField, offset: firstQuote))
          }
          fields.append(Table.Field(mark: Int32(open), end: Int32(at)))
          if isBlank { isBlank = isAllBlank(bytes, open, at) }
        }
        if at < end, bytes[at] == separator {
          at += 1
        } else {
          break
        }
      }
      if at < end {
        at += bytes[at] == 0x0D && at + 1 < end && bytes[at + 1] == 0x0A ? 2 : 1
        line += 1
      }
      if isBlank {
        fields.removeLast(fields.count - Int(record.firstCell))
      } else {
        records.append(record)
      }
    }
  }
}

// MARK: Kernel

@inline(__always)
private func isLineEnd(_ byte: UInt8) -> Bool {
  byte == 0x0A || byte == 0x0D
}

/// The offset of the quote that closes the one at `open`, or `end`; `line` passes the line ends between
/// them only when it closes.
private func closingQuote(
  _ bytes: Span<UInt8>, _ open: Int, _ end: Int, _ line: inout Int
) -> Int {
  var at = open + 1
  var lines = 0
  while at < end {
    let byte = bytes[at]
    if byte == quote {
      guard at + 1 < end, bytes[at + 1] == quote else {
        line += lines
        return at
      }
      at += 1
    } else if byte == 0x0A || (byte == 0x0D && !(at + 1 < end && bytes[at + 1] == 0x0A)) {
      lines += 1
    }
    at += 1
  }
  return end
}

/// Whether there is nothing but blanks, tabs, no-break spaces and line ends.
private func isAllBlank(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var at = start
  while at < end {
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D: at += 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: at += 2
    default: return false
    }
  }
  return true
}
