// Pictures drawn in a process of their own, and every way in which that can fail.

import Diagrams
import Foundation
import Testing
import Text

@Suite struct RendererTests {
  @Test("the worker starts and the font is there")
  func check() throws {
    try renderer.check()
  }

  @Test("the same picture gives the same bytes", arguments: Picture.Layout.allCases)
  func determinism(layout: Picture.Layout) throws {
    var picture = Picture.small
    picture.layout = layout
    let first = try renderer.draw(picture)
    #expect(try renderer.draw(picture) == first)
    #expect(first.warnings.isEmpty)
    #expect(first.png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
  }

  @Test("several threads draw at once")
  func concurrency() async throws {
    let alone = try renderer.draw(.small)
    let drawings = try await withThrowingTaskGroup(of: Drawing.self) { group in
      for _ in 0..<6 { group.addTask { try renderer.draw(.small) } }
      var drawings: [Drawing] = []
      for try await drawing in group { drawings.append(drawing) }
      return drawings
    }
    #expect(drawings.count == 6)
    #expect(drawings.allSatisfy { $0 == alone })
  }

  @Test(
    "a picture without nodes, with one, and with ties to nowhere",
    arguments: Picture.Layout.allCases)
  func few(layout: Picture.Layout) throws {
    for labels in [[], ["ensam"], ["", "två"]] {
      var picture = Picture.labelled(labels)
      picture.layout = layout
      let drawing = try renderer.draw(picture)
      let svg = try ReadSVG(drawing.svg)
      #expect(svg.groups.filter { $0.kind == "node" }.count == labels.count)
      #expect(drawing.warnings.isEmpty)
    }
    let picture = Picture(
      name: "t", title: "t", description: "d", language: .english, layout: layout,
      nodes: [.init(key: "a", label: "A"), .init(key: "a", label: "again")],
      ties: [.init("a", "b"), .init("a", "a")])
    #expect(picture.ties.isEmpty)
    #expect(picture.nodes.map(\.label) == ["A"])
    let svg = try ReadSVG(try renderer.draw(picture).svg)
    #expect(svg.groups.filter { $0.kind == "edge" }.isEmpty)
  }

  @Test("numbers out of range are held inside it")
  func ranges() throws {
    let values = [-1, 0, 0.5, 7, Double.nan, .infinity, -.infinity]
    let picture = Picture(
      name: "t", title: "t", description: "d", language: .english,
      nodes: values.enumerated().map {
        .init(key: "\($0)", label: "\($0)", group: $0 * 1000 - 1, size: $1)
      },
      ties: values.enumerated().dropFirst().map { .init("0", "\($0)", weight: $1, kind: .sole) })
    let drawing = try renderer.draw(picture)
    #expect(drawing.warnings.isEmpty)
    #expect(drawing.dot.contains("POINT-SIZE=\"14.0\""))
    #expect(!drawing.dot.contains("nan"))
  }

  @Test("sixty nodes are drawn, more than three hundred are refused")
  func large() throws {
    let sixty = (0..<60).map { "node \($0)" }
    let svg = try ReadSVG(try renderer.draw(.labelled(sixty)).svg)
    #expect(svg.groups.filter { $0.kind == "node" }.count == 60)
    #expect(throws: DiagramError.tooLarge(nodes: 301, most: 300)) {
      try renderer.draw(.labelled([String](repeating: "x", count: 301)))
    }
  }

  @Test("a text that is no graph is a failure with libgvc's words")
  func syntax() throws {
    for dot in ["graph{a--", "", "graph{a}\0graph{b}", "graph{a [label=<<b>x<i></b>>]}"] {
      let error = #expect(throws: DiagramError.self) {
        try renderer.render(dot: dot, engine: "dot", formats: ["svg"])
      }
      guard case .failed(let message)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(!message.isEmpty)
    }
    #expect(throws: DiagramError.self) {
      try renderer.render(dot: "graph{a}", engine: "none", formats: ["svg"])
    }
    #expect(throws: DiagramError.self) {
      try renderer.render(dot: "graph{a}", engine: "dot", formats: ["none"])
    }
  }

  // Two of the inputs on which libgvc 2.42 is known to end the process: a wild pointer and an assertion.
  @Test(
    "a crash of libgvc is an error here",
    arguments: [
      ("graph{a; b[root=true]}", "twopi", SIGSEGV),
      ("graph{smoothing=spring;a;b}", "sfdp", SIGABRT),
    ])
  func crash(dot: String, engine: String, signal: Int32) {
    #expect(throws: DiagramError.crashed(signal: signal)) {
      try renderer.render(dot: dot, engine: engine, formats: ["svg"])
    }
  }

  @Test("a worker that does not end is ended, with its children")
  func timeout() {
    for script in ["sleep 60", "sleep 60; true", "exec >&- 2>&-; sleep 60", "yes"] {
      let slow = Renderer(worker: ["/bin/sh", "-c", script], seconds: 0.2)
      #expect(throws: DiagramError.timedOut(seconds: 0.2)) { try slow.draw(.small) }
    }
  }

  @Test("a worker that is gone leaves no process behind its error")
  func grandchild() {
    // The shell ends at once; what it started holds the channels open for a minute.
    let worker = Renderer(worker: ["/bin/sh", "-c", "sleep 60 & exit 7"], seconds: 20)
    #expect(throws: DiagramError.failed(message: "exit code 7")) { try worker.draw(.small) }
  }

  @Test(
    "a missing worker is named", arguments: ["/nowhere/diagonal", "/etc/passwd", "/etc/passwd/x"])
  func missing(path: String) {
    #expect(throws: DiagramError.workerMissing(path: path)) {
      try Renderer(worker: [path]).draw(.small)
    }
  }

  @Test(
    "output that is no drawing is refused",
    arguments: [
      "true", "echo garbage", "echo svg 5; echo ab", "echo svg -5", "echo svg 99999999999999999999",
      "printf 'svg 1\\nxpng 1\\nx'", "printf 'svg 1\\nxpng 4\\n\\211PNGend\\n'",
      "head -c 3000000 /dev/zero",
      "printf 'svg 6\\n<svg/>png 4\\n\\211PNGend\\n'",
    ])
  func garbage(script: String) {
    let error = #expect(throws: DiagramError.self) {
      try Renderer(worker: ["/bin/sh", "-c", script]).draw(.small)
    }
    guard case .malformedOutput? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "a drawing with something active in it is refused",
    arguments: [
      "<script>1</script>", "<g style='x'/>", "<g onload=\"x\"/>", "<image x=\"0\"/>",
      "<a href=\"x\"/>",
      "<style>x</style>", "loose", "<g><path></g>", "<!-- open", "<g id=\"<\"/>", "</svg><svg>",
    ])
  func active(part: String) {
    let svg = "<svg viewBox=\"0 0 1 1\">\(part)</svg>"
    let quoted = "svg \(svg.utf8.count)\n\(svg)png 4\n"
      .replacingOccurrences(of: "'", with: "'\\''")
    let worker = ["/bin/sh", "-c", "printf '%s' '\(quoted)'; printf '\\211PNGend\\n'"]
    let error = #expect(throws: DiagramError.self) { try Renderer(worker: worker).draw(.small) }
    guard case .malformedOutput? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a worker that reads nothing of a large text, and one that reads it all")
  func largeInput() throws {
    let dot = "graph{a}" + String(repeating: " ", count: 8 << 20)
    let (outputs, _) = try renderer.render(dot: dot, engine: "dot", formats: ["svg"])
    #expect(outputs[0].count > 100)
    #expect(throws: DiagramError.failed(message: "no thanks")) {
      let deaf = Renderer(worker: ["/bin/sh", "-c", "exec <&-; echo no thanks >&2; exit 3"])
      _ = try deaf.render(dot: dot, engine: "dot", formats: ["svg"])
    }
  }

  @Test("without the font nothing is drawn")
  func font() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("diagrams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let settings = folder.appendingPathComponent("fonts.conf").path
    try "<fontconfig><dir>\(folder.path)</dir></fontconfig>"
      .write(toFile: settings, atomically: true, encoding: .utf8)
    let bare = Renderer(worker: [
      "/bin/sh", "-c", "FONTCONFIG_FILE='\(settings)' exec '\(command)' draw-worker \"$@\"", "sh",
    ])
    #expect(throws: DiagramError.noFont(family: "DejaVu Sans")) { try bare.check() }
  }

  @Test("each error says what happened")
  func wording() {
    let texts = [
      DiagramError.tooLarge(nodes: 301, most: 300), .workerMissing(path: "/x"),
      .notStarted(errno: 11), .timedOut(seconds: 30), .crashed(signal: 11), .failed(message: "m"),
      .malformedOutput(reason: "r"), .noFont(family: "F"),
    ].map(\.description)
    #expect(
      texts == [
        "a picture of 301 nodes cannot be read; the most is 300",
        "the program that draws diagrams is missing or may not be run: '/x'",
        "the program that draws diagrams could not be started (errno 11)",
        "drawing took longer than 30.0 seconds and was stopped",
        "the program that draws diagrams crashed (signal 11)",
        "the diagram could not be drawn: m",
        "the program that draws diagrams wrote something else than a drawing: r",
        "the font 'F' is not installed (Debian: fonts-dejavu-core)",
      ])
  }
}
