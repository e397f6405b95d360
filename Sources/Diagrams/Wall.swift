// The only file that calls libgvc; it runs in a process of its own, see `DrawingWorker`.

internal import CGraphviz

/// One drawing by libgvc.
///
/// libgvc lives on globals, gives other pictures from its second layout on, and ends the whole
/// process on some inputs. So it is called once a process, in a process that may be lost.
enum Wall {
  /// What the drawing ended with.
  enum Result {
    case drawn([[UInt8]], warnings: String)
    case failed(String)
    case noFont
  }

  /// Draws `dot`, laid out by `engine`, in each of `formats`.
  ///
  /// A return code is not enough: a label that libgvc cannot read is replaced without one, so any
  /// message of the level of an error is a failure.
  static func draw(_ dot: [UInt8], engine: String, formats: [String]) -> Result {
    guard diagonal_confine(2 << 30, 20) == 0 else { return .failed("the limits were refused") }
    guard unsafe diagonal_font_resolves(Dot.font) == 1 else { return .noFont }
    guard !dot.contains(0) else { return .failed("the text holds a zero byte") }
    diagonal_listen()
    guard let context = unsafe gvContext() else { return .failed("libgvc does not start") }
    defer { unsafe _ = gvFreeContext(context) }
    let read = unsafe (dot + [0]).withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe diagonal_read($0.baseAddress) }
    }
    guard let graph = unsafe read else { return .failed(heard("the text is no graph")) }
    defer { unsafe _ = agclose(graph) }
    guard agerrors() == 0 else { return .failed(heard("the text is no graph")) }
    let isLaidOut = unsafe diagonal_lay_out(context, graph, engine) == 0 && agerrors() == 0
    defer { unsafe _ = gvFreeLayout(context, graph) }
    guard isLaidOut else { return .failed(heard("no layout by '\(engine)'")) }
    var outputs: [[UInt8]] = []
    for format in formats {
      var data: UnsafeMutablePointer<CChar>?
      var length = 0
      // A bitmap is drawn as sharp as paper; 0 leaves a vector format its own 72 to the inch.
      let dpi: Double = format == "png" ? 192 : 0
      let code = unsafe diagonal_render(context, graph, format, dpi, &data, &length)
      defer { unsafe gvFreeRenderData(data) }
      guard code == 0, agerrors() == 0, let start = unsafe data else {
        return .failed(heard("no drawing as '\(format)'"))
      }
      outputs.append(
        unsafe [UInt8](UnsafeRawBufferPointer(start: UnsafeRawPointer(start), count: length)))
    }
    return .drawn(outputs, warnings: heard(""))
  }

  /// What libgvc has said, or `silence`.
  private static func heard(_ silence: String) -> String {
    let said = unsafe String(cString: diagonal_heard())
    return said.isEmpty ? silence : said
  }
}
