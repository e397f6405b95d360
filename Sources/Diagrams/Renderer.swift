// A picture is drawn: DOT to a process of its own, SVG and PNG back.

internal import Glibc

/// A picture that has been laid out and drawn.
package struct Drawing: Hashable, Sendable {
  /// An `<svg>` element without prologue, ready to stand in a page or, as it is, in a file.
  package let svg: String
  /// A bitmap of 192 dots to the inch.
  package let png: [UInt8]
  package let dot: String
  /// Where the nodes stand, by key.
  package let places: [String: Place]
  /// What libgvc remarked; empty when all is well.
  package let warnings: String
}

/// Draws pictures, each in a process of its own.
///
/// Same picture, same fonts and same libgvc give the same bytes. Several threads may draw at once.
package struct Renderer: Sendable {
  /// A program and its first arguments, to which the layout and the formats are added.
  private let worker: [String]
  private let seconds: Double

  /// The running program itself is the worker; it must know the command `draw-worker`.
  package init(seconds: Double = 30) {
    self.init(worker: ["/proc/self/exe", Frame.word], seconds: seconds)
  }

  /// Another program is the worker: its path and first arguments.
  package init(worker: [String], seconds: Double = 30) {
    self.worker = worker
    self.seconds = seconds
  }

  /// Whether diagrams can be drawn here at all: the worker starts, libgvc works, the font is there.
  ///
  /// - Throws: ``DiagramError``, the reason why not.
  package func check() throws(DiagramError) {
    _ = try render(dot: "graph { a }", engine: "dot", formats: ["svg"])
  }

  /// Lays out and draws `picture`.
  ///
  /// - Throws: ``DiagramError``.
  package func draw(_ picture: Picture) throws(DiagramError) -> Drawing {
    guard picture.nodes.count <= Picture.most else {
      throw .tooLarge(nodes: picture.nodes.count, most: Picture.most)
    }
    var dot = Dot(picture, givesWay: false).text
    var (outputs, warnings) = try render(dot: dot, picture)
    // Making way moves everything a little, so it is done only where something is in the way.
    if picture.isPinned, Boxes(inPlain: outputs[2]).overlap {
      dot = Dot(picture).text
      (outputs, warnings) = try render(dot: dot, picture)
    }
    guard outputs[1].starts(with: [0x89, 0x50, 0x4E, 0x47]) else {
      throw .malformedOutput(reason: "the PNG is none")
    }
    let svg = try SVG(outputs[0], of: picture).text
    // What a pinned picture starts from is kept, not where it ends: so the next one ends there too.
    let places =
      picture.isPinned
      ? picture.startingPlacesByKey
      : picture.places(in: Boxes(inPlain: outputs[2]))
    return Drawing(svg: svg, png: outputs[1], dot: dot, places: places, warnings: warnings)
  }

  private func render(
    dot: String, _ picture: Picture
  ) throws(DiagramError) -> (outputs: [[UInt8]], warnings: String) {
    try render(
      dot: dot, engine: picture.isPinned ? "nop" : picture.layout.engine,
      formats: ["svg", "png", "plain"])
  }

  /// Draws DOT text in each of `formats`, as libgvc gives it.
  ///
  /// - Throws: ``DiagramError``.
  package func render(
    dot: String, engine: String, formats: [String]
  ) throws(DiagramError) -> (outputs: [[UInt8]], warnings: String) {
    let child: Child
    do throws(Child.Failure) {
      child = try Child.run(
        worker + [engine, formats.joined(separator: ",")], environment: Self.environment,
        input: Array(dot.utf8), seconds: seconds)
    } catch {
      switch error {
      case .notStarted(ENOENT), .notStarted(EACCES), .notStarted(ENOTDIR), .notStarted(ENOEXEC):
        throw .workerMissing(path: worker.first ?? "")
      case .notStarted(let code): throw .notStarted(errno: code)
      case .lost(let code): throw .failed(message: "the process was lost (errno \(code))")
      }
    }
    let said = clean(String(decoding: child.messages, as: UTF8.self))
    switch child.end {
    case .timedOut: throw .timedOut(seconds: seconds)
    // The worker's own limit of processor time.
    case .signalled(SIGXCPU): throw .timedOut(seconds: seconds)
    case .signalled(let signal): throw .crashed(signal: signal)
    case .exited(Frame.noFont): throw .noFont(family: Dot.font)
    case .exited(0): return (try Self.unpack(child.output, formats), said)
    case .exited(let code):
      throw .failed(message: said.isEmpty ? "exit code \(code)" : said)
    }
  }

  /// The drawings in what a worker wrote, see ``runDrawingWorker(arguments:)``.
  static func unpack(
    _ output: [UInt8], _ formats: [String]
  ) throws(DiagramError) -> [[UInt8]] {
    var rest = output[...]
    var drawings: [[UInt8]] = []
    for format in formats {
      guard let end = rest.prefix(64).firstIndex(of: 0x0A) else {
        throw .malformedOutput(reason: "no head of the \(format)")
      }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard head.count == 2, head[0] == format, let count = Int(head[1]), count > 0 else {
        throw .malformedOutput(reason: "no head of the \(format)")
      }
      guard count <= rest.count else {
        throw .malformedOutput(reason: "the \(format) is cut off")
      }
      drawings.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    guard rest.elementsEqual(Frame.end.utf8) else {
      throw .malformedOutput(reason: "no end after the last drawing")
    }
    return drawings
  }

  /// What a worker may know of its surroundings: where libraries and fonts are, and nothing that
  /// would change the drawing. With a server's name libgvc opens no images.
  private static var environment: [String] {
    let passed = [
      "PATH", "HOME", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME",
      "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR", "ASAN_OPTIONS", "TSAN_OPTIONS",
    ]
    let own = ["LC_ALL=C", "SERVER_NAME=diagonal", "SWIFT_BACKTRACE=enable=no"]
    return own
      + passed.compactMap { name in
        unsafe getenv(name).map { unsafe "\(name)=" + String(cString: $0) }
      }
  }
}

extension Picture.Layout {
  /// The layout program of Graphviz.
  var engine: String {
    switch self {
    case .force: "sfdp"
    case .ring: "circo"
    case .layered: "dot"
    }
  }
}
