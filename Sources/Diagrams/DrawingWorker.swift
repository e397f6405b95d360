// The other end of `Renderer`: a process that draws one picture and ends.

internal import Glibc

/// What the worker and its parent agree on.
enum Frame {
  static let word = "draw-worker"
  static let end = "end\n"
  /// The exit code of a worker that lacks the font (EX_UNAVAILABLE).
  static let noFont: Int32 = 69
}

/// Draws the DOT text on standard input and writes the drawings to standard output.
///
/// `draw-worker ENGINE FORMAT[,FORMAT…]`. Each drawing is a line with its format and its length in bytes,
/// then these bytes; after the last comes the line `end`. Messages go to standard error.
///
/// - Output: the exit code: 0 drawn, 64 wrong use, 65 the text cannot be drawn, 69 the font is
///   missing, 74 what was drawn could not be written.
package func runDrawingWorker(arguments: [String]) -> Int32 {
  guard arguments.count == 2 else {
    write("use: \(Frame.word) ENGINE FORMAT[,FORMAT]\n", to: STDERR_FILENO)
    return 64
  }
  let formats = arguments[1].split(separator: ",").map(String.init)
  guard let dot = readAll(STDIN_FILENO) else {
    write("the text could not be read (errno \(errno))\n", to: STDERR_FILENO)
    return 74
  }
  switch Wall.draw(dot, engine: arguments[0], formats: formats) {
  case .failed(let message):
    write(message, to: STDERR_FILENO)
    return 65
  case .noFont:
    return Frame.noFont
  case .drawn(let outputs, let warnings):
    write(warnings, to: STDERR_FILENO)
    for (format, bytes) in zip(formats, outputs) {
      guard write(Array("\(format) \(bytes.count)\n".utf8) + bytes, to: STDOUT_FILENO) else {
        return 74
      }
    }
    return write(Frame.end, to: STDOUT_FILENO) ? 0 : 74
  }
}

private func readAll(_ file: Int32) -> [UInt8]? {
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe read(file, &chunk, chunk.count)
    if count == 0 { return all }
    if count > 0 { all += chunk[..<count] }
    if count < 0 && errno != EINTR { return nil }
  }
}

@discardableResult
private func write(_ text: String, to file: Int32) -> Bool {
  write(Array(text.utf8), to: file)
}

private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { rest in
      unsafe Glibc.write(file, rest.baseAddress.map { unsafe $0 + done }, rest.count - done)
    }
    if count > 0 { done += count }
    if count < 0 && errno != EINTR { return false }
  }
  return true
}
