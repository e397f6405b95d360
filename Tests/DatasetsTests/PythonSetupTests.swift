// The Python of an installed program: made once, anew with another list, and never in place of one that works when it fails.

import Datasets
import Foundation
import TestSupport
import Testing

@Suite struct PythonSetupTests {
  /// A program that was installed, and a Python that writes down what it is asked and makes folders.
  private struct Place {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder([
        "usr/bin/diagonal": "", "usr/share/diagonal/requirements.txt": "typst==1\n",
        // What venv makes is this same script; `broken` in the folder says which of its words fails.
        "script": """
        #!/bin/sh
        here=FOLDER
        echo "$*" >> "$here/asked"
        if [ -e "$here/broken" ] && echo "$*" | grep -q -e "$(cat "$here/broken")"; then
          echo "no such package" >&2; exit 1; fi
        if [ "$2" = venv ]; then mkdir -p "$3/bin"; cp "$here/python3" "$3/bin/python3"; umask > "$3/mask"; fi
        """,
      ])
      try folder.write(
        try folder.text("script").replacingOccurrences(of: "FOLDER", with: "'\(folder.path)'"),
        to: "script")
      // A file that a test has written may still be open in a child of another test, and cannot be run then.
      let copied = try Program.run(
        "/bin/sh", ["-c", "cp script python3; chmod 755 python3"], in: folder.path)
      try #require(copied.status == 0)
    }

    var home: String { folder.path + "/home/.local/share/diagonal/python" }

    func setup(isSystem: Bool = false) throws -> PythonSetup {
      let environment = ["HOME": folder.path + "/home", "PATH": "/usr/bin:/bin"]
      return try PythonSetup(
        program: folder.path + "/usr/bin/diagonal", environment: environment,
        places: PythonPlaces(environment, system: folder.path + "/system"), isSystem: isSystem,
        python: folder.path + "/python3")
    }

    /// What has been asked of Python since it was asked last.
    func asked() throws -> [String] {
      defer { try? FileManager.default.removeItem(atPath: folder.path + "/asked") }
      return ((try? folder.text("asked")) ?? "").split(separator: "\n").map(String.init)
    }
  }

  @Test(
    "made from the list with its checksums and nothing else; a second time there is nothing to do")
  func made() throws {
    let place = try Place()
    let setup = try place.setup()
    #expect(setup.folder == place.home)
    #expect(try setup.make())
    let asked = try place.asked()
    #expect(asked.count == 4 && asked[0].hasPrefix("-m venv "), "\(asked)")
    for word in ["--require-hashes", "--no-deps", "--only-binary :all:", "--no-cache-dir"] {
      #expect(asked[1].contains(word), "\(asked[1])")
    }
    #expect(!asked[1].contains("--no-index"))
    #expect(asked[3].hasSuffix("uninstall --quiet --yes pip setuptools"))
    let made = "home/.local/share/diagonal/python"
    #expect(try place.folder.text(made + "/installed") == "typst==1\n")
    #expect(!place.folder.files().contains { $0.contains("python.new") })
    #expect(try !setup.make())
    #expect(try place.asked().count == 1)
  }

  @Test("another list makes it anew; one that fails leaves what was there")
  func anew() throws {
    let place = try Place()
    try place.setup().make()
    try place.folder.write("typst==2\n", to: "usr/share/diagonal/requirements.txt")
    try place.folder.write("install", to: "broken")
    #expect {
      try place.setup().make()
    } throws: { error in
      (error as? RunFailure)?.status == .toolMissing && "\(error)".contains("no such package")
    }
    let made = "home/.local/share/diagonal/python"
    #expect(try place.folder.text(made + "/installed") == "typst==1\n")
    #expect(!place.folder.files().contains { $0.contains("python.new") })
    try FileManager.default.removeItem(atPath: place.folder.path + "/broken")
    #expect(try place.setup().make())
    #expect(try place.folder.text(made + "/installed") == "typst==2\n")
    #expect(!place.folder.files().contains { $0.contains("python.old") })
    // One that no longer runs, as after an upgrade of the system, is made anew though the list is the same.
    try FileManager.default.removeItem(atPath: place.home + "/bin/python3")
    #expect(try place.setup().make())
  }

  @Test(
    "for everybody it is made in the system's folder, readable by all; packages may come from a folder"
  )
  func system() throws {
    let place = try Place()
    let setup = try place.setup(isSystem: true)
    #expect(setup.folder == place.folder.path + "/system")
    #expect(try setup.make(wheels: "/media/hjul"))
    #expect(try place.asked()[1].hasSuffix("--no-index --find-links /media/hjul"))
    #expect(try place.folder.text("system/mask").hasSuffix("022\n"))
  }

  @Test("a program that was built, and a user without a folder, are told what to do")
  func refused() throws {
    let place = try Place()
    #expect(throws: RunFailure.self) {
      try PythonSetup(
        program: place.folder.path + "/usr/bin/diagonal", environment: [:], isSystem: false)
    }
    try FileManager.default.removeItem(
      atPath: place.folder.path + "/usr/share/diagonal/requirements.txt")
    #expect {
      try place.setup()
    } throws: { error in
      "\(error)".contains("make setup")
    }
  }
}
