// One pass over the text of a CSV file: where every record and field ends.

/// A fault in the structure of a file, by its offset in the text.
struct StructureFault {
  enum Kind {
    case unclosedQuote
    case textAfterQuote
    case quoteInBareField
  }

  let kind: Kind
  let offset: Int
}

/// The records of a text and the faults in them, in the order of the text.
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
  /// only whole pairs of quotes can follow it. Room is made at once for all records and fields, by the
  /// number of line ends and separators at the start of the text; when they turn out to stand closer
  /// further down, they are counted, and the scan begins again.
  init(
    _ text: [UInt8], from start: Int, line: Int, separator: UInt8, to end: Int,
    limit: Int = .max
  ) {
    let bytes = text.span
    let stretch = Stretch(start: start, end: end, line: line, separator: separator, limit: limit)
    let sample = min(end, start + 1 << 16)
    var count = census(bytes, start, sample, separator)
    if sample < end {
      // An eighth more than the start would have it; room that is not used costs nothing.
      let factor = (end - start) / (sample - start) + 1
      let guess = (
        separators: count.separators * factor * 9 / 8, lineEnds: count.lineEnds * factor * 9 / 8
      )
      if fill(bytes, stretch, guess, isGuess: true) { return }
      count = census(bytes, start, end, separator)
    }
    _ = fill(bytes, stretch, count, isGuess: false)
  }

  /// Scans with room for `count` separators and line ends; `false` when a guess was too little.
  private mutating func fill(
    _ bytes: Span<UInt8>, _ stretch: Stretch, _ count: (separators: Int, lineEnds: Int),
    isGuess: Bool
  ) -> Bool {
    var faults: [StructureFault] = []
    var fields: [Table.Field] = []
    var isDone = false
    let spare = isGuess ? 2 * ByteMasks.block : 1
    records = [Table.Record](capacity: min(count.lineEnds + spare, stretch.limit)) { records in
      fields = [Table.Field](capacity: count.separators + count.lineEnds + spare) { fields in
        isDone = scan(
          bytes, stretch, reserve: isGuess ? spare : 0, &records, &fields, &faults)
      }
    }
    self.fields = fields
    self.faults = faults
    return isDone
  }
}

/// What is scanned of a text, and how.
private struct Stretch {
  let start: Int
  let end: Int
  /// The line that `start` is on.
  let line: Int
  let separator: UInt8
  /// The most records that are wanted.
  let limit: Int
}

// MARK: Kernel

/// The records of a stretch, at most as many as are wanted.
///
/// A block of 64 bytes is turned into a mask of the bytes that mean something, and only those are
/// looked at. Before each of them `open` is the start of the field that it stands in, `record` the
/// start of its record, and `mark` what is to be put on the field's end. The scan gives up, and says
/// so, when less room than `reserve` is left, which is enough for a block and what is unfinished.
private func scan(
  _ bytes: Span<UInt8>, _ stretch: Stretch, reserve: Int,
  _ records: inout OutputSpan<Table.Record>, _ fields: inout OutputSpan<Table.Field>,
  _ faults: inout [StructureFault]
) -> Bool {
  let (start, end, limit) = (stretch.start, stretch.end, stretch.limit)
  let separator = stretch.separator
  var line = stretch.line
  var (base, open, record) = (start, start, start)
  var (recordLine, firstCell) = (line, 0)
  var mark = Table.Field.bare
  /// The first quote inside a bare field; negative when there is none, or none is to be reported.
  var bareQuote = noQuote

  /// Ends the field at `at`.
  @inline(__always)
  func endField(_ at: Int) {
    fields.append(Table.Field(end: at, mark: mark))
    mark = Table.Field.bare
    if bareQuote != noQuote {
      if bareQuote >= 0 {
        faults.append(StructureFault(kind: .quoteInBareField, offset: bareQuote))
      }
      bareQuote = noQuote
    }
  }

  /// Keeps the record unless all of it is blank.
  @inline(__always)
  func endRecord() {
    let first = bytes[record]
    if (first > 0x20 && first != separator && first != quote && first < 0x80)
      || !isBlank(bytes, record, fields.span.extracting(firstCell...))
    {
      records.append(
        Table.Record(firstCell: Int32(firstCell), start: Int32(record), line: Int32(recordLine)))
      firstCell = fields.count
    } else {
      fields.removeLast(fields.count - firstCell)
    }
  }

  blocks: while base < end {
    if fields.freeCapacity < reserve || records.freeCapacity < reserve { return false }
    if base + ByteMasks.block <= end, mark == Table.Field.bare, bareQuote == noQuote,
      let plain = unquotedSigns(bytes, base, separator)
    {
      // Most blocks hold no quote and no CR, and then a sign ends a field or a record, no more.
      var left = plain
      while left != 0 {
        let at = base + left.trailingZeroBitCount
        left &= left &- 1
        fields.append(Table.Field(end: at, mark: Table.Field.bare))
        open = at + 1
        guard bytes[at] != separator else { continue }
        endRecord()
        if records.count == limit { return true }
        line += 1
        (record, recordLine) = (open, line)
      }
      base += ByteMasks.block
      continue
    }
    var mask = signs(bytes, base, end, separator)
    while mask != 0 {
      let at = base + mask.trailingZeroBitCount
      mask &= mask &- 1
      let byte = bytes[at]
      if byte == separator {
        endField(at)
        open = at + 1
      } else if byte == quote {
        guard at == open else {
          if bareQuote == noQuote { bareQuote = at }
          continue
        }
        var next = at + 1
        let close = closingQuote(bytes, at, end, &line)
        if close < end {
          next = close + 1
          while next < end, bytes[next] == 0x20 { next += 1 }
          if next == end || bytes[next] == separator || isLineEnd(bytes[next]) {
            mark = Table.Field.quoted
          } else {
            faults.append(StructureFault(kind: .textAfterQuote, offset: close + 1))
            bareQuote = toldQuote
          }
        } else {
          faults.append(StructureFault(kind: .unclosedQuote, offset: open))
          bareQuote = toldQuote
        }
        if next - base < ByteMasks.block {
          mask &= ~0 << UInt64(next - base)
        } else {
          base = next
          continue blocks
        }
      } else {
        endField(at)
        endRecord()
        if records.count == limit { return true }
        line += 1
        open = at + 1
        let isPair = byte == 0x0D && open < end && bytes[open] == 0x0A
        if isPair { open += 1 }
        (record, recordLine) = (open, line)
        if isPair {
          if mask != 0 {
            mask &= mask &- 1
          } else {
            base = open
            continue blocks
          }
        }
      }
    }
    base += ByteMasks.block
  }
  if record < end {
    endField(end)
    endRecord()
  }
  return true
}

private let noQuote = -1
private let toldQuote = -2
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

/// Whether no field of a record that begins at `record` holds more than blanks.
private func isBlank(_ bytes: Span<UInt8>, _ record: Int, _ fields: Span<Table.Field>) -> Bool {
  var open = record
  for index in fields.indices {
    let content = fields[index].content(from: open, in: bytes)
    guard bytes.isBlank(content.lowerBound, content.upperBound) else { return false }
    open = fields[index].end + 1
  }
  return true
}

extension Span<UInt8> {
  /// Whether there is nothing but blanks, tabs, no-break spaces and line ends.
  func isBlank(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      switch self[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      case 0xC2 where at + 1 < end && self[at + 1] == 0xA0: at += 2
      default: return false
      }
    }
    return true
  }
}
