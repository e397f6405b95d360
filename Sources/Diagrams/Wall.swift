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
      guard
        let output = unsafe format == "png"
          ? paint(context, graph) : render(context, graph, as: format),
        agerrors() == 0
      else { return .failed(heard("no drawing as '\(format)'")) }
      outputs.append(output)
    }
    return .drawn(outputs, warnings: heard(""))
  }

  /// A graph that is laid out, as libgvc writes it in `format`; a vector format has its own 72 dots to the inch, and a
  /// bitmap of libgvc's own is as sharp as ours.
  private static func render(
    _ context: OpaquePointer, _ graph: UnsafeMutablePointer<Agraph_t>, as format: String
  ) -> [UInt8]? {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let dots: Double = format.hasPrefix("png:") ? dpi : 0
    let code = unsafe diagonal_render(context, graph, format, dots, &data, &length)
    defer { unsafe gvFreeRenderData(data) }
    guard code == 0, let start = unsafe data else { return nil }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: UnsafeRawPointer(start), count: length))
  }

  /// The bitmap of a graph that is laid out, as a PNG file.
  private static func paint(
    _ context: OpaquePointer, _ graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UInt8]? {
    var (dots, width, height) = (dpi, Int32(0), Int32(0))
    unsafe diagonal_sides(graph, dots, &width, &height)
    if max(width, height) > mostPixels {
      dots *= Double(mostPixels) / Double(max(width, height) + 1)
      unsafe diagonal_sides(graph, dots, &width, &height)
    }
    guard min(width, height) > 0 else { return nil }
    var pixels = [UInt32](repeating: 0xFFFFFF, count: Int(width) * Int(height))
    let code = unsafe pixels.withUnsafeMutableBufferPointer { pixels in
      unsafe diagonal_paint(context, graph, dots, pixels.baseAddress, width, height)
    }
    return code == 0 ? PNG.file(pixels, width: Int(width), height: Int(height)) : nil
  }

  /// A bitmap is drawn as sharp as paper.
  private static let dpi = 192.0
  /// The longest side that cairo paints.
  private static let mostPixels: Int32 = 32_767

  /// What libgvc has said, or `silence`.
  private static func heard(_ silence: String) -> String {
    let said = unsafe String(cString: diagonal_heard())
    return said.isEmpty ? silence : said
  }
}
