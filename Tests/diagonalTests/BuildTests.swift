// When make builds: not while nothing has changed, once however many ask, and never running an old program when a build fails.

import Foundation
import TestSupport
import Testing

@Suite struct BuildTests {
  /// A small project under the real Makefile, with a `swift` that writes a program which tells its version and its arguments.
  private struct Project: Sendable {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder([
        "Package.swift": "let version = 1\n", "Sources/A/One.swift": "1\n",
        "Sources/A/Two.swift": "2\n", "Sources/A/A.docc/A.md": "# A\n",
        ".requirements.txt": "typst==1\n",
        // What is to be run is written by a shell, for a file that a test writes may still be open in a child of
        // another test, and cannot be run then.
        "prepare": """
        mkdir bin
        cat > bin/swift <<'end'
        #!/bin/sh
        echo "$*" >> builds
        sleep "$(cat slow 2>/dev/null || echo 0.2)"
        if [ -e broken ]; then echo "error: broken" >&2; exit 1; fi
        mkdir -p .build/release
        { echo '#!/bin/sh'; echo "echo $(cat Package.swift): \\$*"; } > .build/release/next
        chmod +x .build/release/next
        mv .build/release/next .build/release/diagonal
        end
        chmod +x bin/swift
        """,
      ])
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      try folder.write(
        String(contentsOf: root.appendingPathComponent("Makefile"), encoding: .utf8),
        to: "Makefile")
      let prepared = try run("/bin/sh", ["prepare"])
      try #require(prepared.status == 0, "\(prepared.warned)")
    }

    func run(
      _ program: String, _ arguments: [String]
    ) throws -> (status: Int32, said: String, warned: String) {
      var environment = ProcessInfo.processInfo.environment
      environment["LC_ALL"] = "C.UTF-8"
      environment["PATH"] = "\(folder.path)/bin:" + (environment["PATH"] ?? "/usr/bin:/bin")
      // What the make that runs the tests was given is not for this one.
      for name in ["MAKEFLAGS", "MAKELEVEL", "MFLAGS"] { environment[name] = nil }
      let ended = try Program.run(
        program, arguments, in: folder.path, environment: environment)
      return (ended.status, ended.output, ended.errors)
    }

    /// A word of make, with nothing to ask apt for and a Python that is a copied file.
    func make(
      _ arguments: String..., python: String = "mkdir -p $(1); cp $(2) $(1)/installed"
    ) throws -> (status: Int32, said: String, warned: String) {
      try run(
        "/usr/bin/env", ["make", "-s"] + arguments + ["PACKAGES=", "python=\(python)"])
    }

    func find() throws -> (status: Int32, said: String, warned: String) {
      try make("find", "TEXT=x", "DATASET=d")
    }

    /// The same question from `count` shells that run side by side: what each warned of, its status, what it said.
    func together(_ count: Int) throws -> [String] {
      // Not sh: the threads of tests hold SIGCHLD back, without which the wait of dash has no end.
      let all = try run(
        "/bin/bash",
        [
          "-c",
          """
          for i in $(seq \(count)); do
            { make -s find TEXT=x DATASET=d PACKAGES= 'python=mkdir -p $(1); cp $(2) $(1)/installed' \
              > said.$i 2> warned.$i; echo status $? >> warned.$i; } &
          done
          wait
          """,
        ])
      #expect(all.status == 0 && all.warned.isEmpty)
      return try (1...count).map { try folder.text("warned.\($0)") + folder.text("said.\($0)") }
    }

    /// How often the package manager was called.
    var builds: Int {
      ((try? folder.text("builds")) ?? "").split(separator: "\n").count
    }
  }

  private static let answer = "let version = 1: find d --format table -- x\n"

  @Test("the first word builds; while nothing has changed no word calls the package manager")
  func unchanged() throws {
    let project = try Project()
    let first = try project.find()
    #expect(first.status == 0 && first.said.hasSuffix(Self.answer), "\(first)")
    #expect(try project.folder.text("builds") == "build -c release --product diagonal\n")
    for word in ["find", "build", "participation"] {
      let again = try project.make(word, "TEXT=x", "DATASET=d")
      #expect(again.status == 0 && again.warned.isEmpty, "\(again)")
    }
    #expect(try project.find().said == Self.answer)
    // The pages of the handbook are no part of the program.
    try project.folder.write("# B\n", to: "Sources/A/A.docc/A.md")
    #expect(try project.find().said == Self.answer)
    #expect(project.builds == 1)
  }

  @Test(
    "a source that is changed, touched, added, removed or put back older than it was is built once",
    arguments: [
      "echo 3 > Sources/A/One.swift", "touch Sources/A/One.swift", "echo 3 > Sources/A/New.swift",
      "rm Sources/A/Two.swift", "touch -d 2020-01-01 Sources/A/One.swift", "touch Package.swift",
      "mkdir Sources/A/Resources; echo x > Sources/A/Resources/word.json",
      "rm .build/release/diagonal",
    ])
  func changed(change: String) throws {
    let project = try Project()
    _ = try project.find()
    #expect(try project.run("/bin/sh", ["-c", change]).status == 0)
    #expect(try project.find().said == Self.answer)
    #expect(try project.find().said == Self.answer)
    #expect(project.builds == 2)
  }

  @Test("beside the program stands its commit; a checkout that is not git's has none")
  func commit() throws {
    let project = try Project()
    _ = try project.find()
    #expect(!project.folder.files().contains { $0.hasSuffix(".commit") })
    let git = "git -c user.name=x -c user.email=x@example.org -c init.defaultBranch=main"
    let made = try project.run(
      "/bin/sh",
      ["-c", "\(git) init -q . && git add Makefile Package.swift Sources && \(git) commit -qm one"])
    try #require(made.status == 0, "\(made)")
    let head = try project.run("/usr/bin/env", ["git", "rev-parse", "HEAD"]).said
    #expect(head.count == 41)
    // What is built already is of what was there then.
    _ = try project.find()
    #expect(!project.folder.files().contains { $0.hasSuffix(".commit") })
    #expect(try project.run("/bin/sh", ["-c", "touch Package.swift"]).status == 0)
    #expect(try project.find().said == Self.answer)
    #expect(try project.folder.text(".build/release/diagonal.commit") == head)
    try project.folder.write("6\n", to: "Sources/A/One.swift")
    _ = try project.find()
    let noted = try project.folder.text(".build/release/diagonal.commit")
    #expect(noted == head.dropLast() + "+\n")
    #expect(project.builds == 3)
  }

  @Test("what is asked runs the program of the sources as they are")
  func fresh() throws {
    let project = try Project()
    _ = try project.find()
    try project.folder.write("let version = 2\n", to: "Package.swift")
    let new = try project.find()
    #expect(new.said.hasPrefix("let version = 2: find"), "\(new)")
  }

  @Test("eight words at once build once, and each is answered", arguments: [true, false])
  func together(first: Bool) throws {
    let project = try Project()
    if !first {
      _ = try project.find()
      try project.folder.write("4\n", to: "Sources/A/One.swift")
    }
    let before = project.builds
    let answers = try project.together(8)
    #expect(answers.count == 8)
    for answer in answers {
      #expect(answer.contains("status 0\n") && answer.hasSuffix(Self.answer), "\(answer)")
    }
    #expect(answers.count { $0.contains("installing typst") } == (first ? 1 : 0))
    #expect(project.builds == before + 1)
  }

  @Test("a build that fails is an error each time, and the old program is not run")
  func failing() throws {
    let project = try Project()
    _ = try project.find()
    try project.folder.write("", to: "broken")
    try project.folder.write("5\n", to: "Sources/A/One.swift")
    for _ in 0..<2 {
      let failed = try project.find()
      #expect(failed.status != 0 && failed.said.isEmpty, "\(failed)")
      #expect(failed.warned.contains("error: broken"))
      #expect(failed.warned.contains("the program could not be built: nothing is run"))
    }
    #expect(project.builds == 3)
    // Those who waited for it fail with it, and say so.
    try project.folder.write("2", to: "slow")
    let answers = try project.together(4)
    #expect(answers.allSatisfy { $0.hasSuffix("status 2\n") && $0.contains("nothing is run") })
    #expect(answers.contains { $0.contains("the build that was waited for failed") })
    #expect(answers.count == 4 && (4..<7).contains(project.builds))
    // Set right without a change of the sources, it is tried again.
    #expect(try project.run("/bin/sh", ["-c", "rm broken"]).status == 0)
    #expect(try project.find().said == Self.answer)
  }

  @Test("what PyPI did not give is not waited for by every question, and is tried when asked for")
  func patience() throws {
    let project = try Project()
    let failing = "echo tried >> tries; false"
    func tries() -> Int { ((try? project.folder.text("tries")) ?? "").split(separator: "\n").count }
    let first = try project.make("find", "TEXT=x", "DATASET=d", python: failing)
    #expect(first.status == 0 && first.said.hasSuffix(Self.answer), "\(first)")
    #expect(first.warned.contains("exit code 69") && tries() == 1, "\(first)")
    let second = try project.make("find", "TEXT=x", "DATASET=d", python: failing)
    #expect(second.said == Self.answer && second.warned.isEmpty && tries() == 1, "\(second)")
    let asked = try project.make("setup", python: failing)
    #expect(asked.warned.contains("exit code 69") && tries() == 2, "\(asked)")
    _ = try project.run("/bin/sh", ["-c", "touch -d '2 hours ago' .build/typst.failed"])
    _ = try project.make("find", "TEXT=x", "DATASET=d", python: failing)
    #expect(tries() == 3)
    // Another list is another question to PyPI.
    try project.folder.write("typst==2\n", to: ".requirements.txt")
    _ = try project.make("find", "TEXT=x", "DATASET=d", python: failing)
    #expect(tries() == 4)
    #expect(try project.make("setup").status == 0)
    #expect(try project.folder.text(".build/typst/installed") == "typst==2\n")
    #expect(!project.folder.files().contains(".build/typst.failed"))
  }
}
