// The words of make: what is typed after = reaches the program as it is, and is never a command.

import Foundation
import TestSupport
import Testing

@Suite struct MakeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs a word of make with a program that only prints what it is given.
  private func make(_ word: String, _ variables: String...) throws -> (
    status: Int32, said: [String]
  ) {
    let (status, said, _) = try run(word, variables)
    return (status, said)
  }

  private func run(
    _ word: String, _ variables: [String]
  ) throws -> (status: Int32, said: [String], warned: [String]) {
    let place = try TemporaryFolder([
      "echo": "#!/bin/sh\nfor word in \"$@\"; do printf '<%s>\\n' \"$word\"; done\n"
    ])
    // `-o build` takes the program as built. A shell reads the script: a file that was just written may still be open
    // in a child of another test on its way to its own program, and cannot be run then.
    return try run(
      ["-o", "build", "-o", "setup", word, "DIAGONAL=/bin/sh \(place.path)/echo"] + variables)
  }

  /// Runs make in the root of the project.
  private func run(
    _ arguments: [String]
  ) throws -> (status: Int32, said: [String], warned: [String]) {
    let ended = try Program.run("/usr/bin/env", ["make", "-s"] + arguments, in: Self.root)
    func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
    return (ended.status, lines(ended.output), lines(ended.errors))
  }

  private static let naughty = [
    "$(shell touch /tmp/diagonal-was-here)", "`touch /tmp/diagonal-was-here`",
    "$$(touch /tmp/diagonal-was-here)", "a\"; touch /tmp/diagonal-was-here; \"", "it's", "a  b",
    "Åsa Öberg", "--help", "-x", "#1", "$HOME", "*", "\\", "a;b", "%s", "{a,b}", "~",
  ]

  @Test("names and texts of every kind arrive whole", arguments: naughty)
  func whole(text: String) throws {
    for (word, variable) in [
      ("person", "NAME"), ("network", "NAME"), ("organisation", "NAME"), ("find", "TEXT"),
    ] {
      let (status, said) = try make(word, "\(variable)=\(text)", "DATASET=d")
      #expect(status == 0 && said.first == "<\(word)>" && said.last == "<\(text)>", "\(said)")
    }
    let (_, way) = try make("path", "FROM=\(text)", "TO=\(text)", "DATASET=\(text)")
    #expect(way.suffix(2) == ["<\(text)>", "<\(text)>"] && way.dropFirst().first == "<\(text)>")
    let (_, gaps) = try make("gaps", "NETWORK=\(text)", "DATASET=d")
    #expect(gaps.contains("<--network=\(text)>"))
    let (_, risk) = try make("risk", "ORGANISATION=\(text)", "DATASET=d")
    #expect(risk.contains("<--organisation=\(text)>"))
    let (_, change) = try make("whatif", "CHANGES=\(text)", "DATASET=d")
    #expect(change.contains("<--changes=\(text)>"))
    let (_, tables) = try make("tables", "DATASET=\(text)", "TO=\(text)")
    #expect(tables == ["<tables>", "<--output=\(text)>", "<-->", "<\(text)>"], "\(tables)")
    let (_, decided) = try make(
      "decide", "DATASET=\(text)", "ABOUT=\(text)", "DECISION=\(text)", "BODY=\(text)",
      "RESPONSIBLE=\(text)", "NEXT=\(text)", "STATUS=\(text)")
    #expect(
      decided == ["<decide>"]
        + ["about", "decision", "body", "responsible", "next", "status"].map { "<--\($0)=\(text)>" }
        + ["<-->", "<\(text)>"], "\(decided)")
    let (_, adopted) = try make("adopt", "FROM=\(text)", "DATASET=\(text)")
    #expect(adopted.prefix(3) == ["<adopt>", "<--output=\(text)>", "<-->"], "\(adopted)")
    // Between files stands ;.
    let files = text.split(separator: ";").map { "<\($0.drop { $0 == " " })>" }
    #expect(Array(adopted.dropFirst(3)) == files, "\(adopted)")
    let (_, given) = try make(
      "export", "TO=\(text)", "DATASET=\(text)", "FORMAT=\(text)", "GRAPH=\(text)")
    #expect(
      given == [
        "<export>", "<--format=\(text)>", "<--output=\(text)>", "<--graph=\(text)>", "<-->",
        "<\(text)>",
      ], "\(given)")
    let (_, person) = try make("forget", "PERSON=\(text)", "DATASET=Data/d/", "NAME=\(text)")
    #expect(
      person.suffix(4) == ["<--dataset=d>", "<--name=\(text)>", "<-->", "<\(text)>"], "\(person)")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/diagonal-was-here"))
  }

  @Test("who leaves stands with ; between; without a name the word says what it wants")
  func several() throws {
    let (_, said) = try make("whatif", "REMOVE=Åsa Öberg;p2", "DATASET=d")
    #expect(said.suffix(2) == ["<--remove=Åsa Öberg>", "<--remove=p2>"])
    #expect(try make("whatif", "DATASET=d").status != 0)
    #expect(try make("person", "DATASET=d").status != 0)
  }

  @Test("lists to adopt stand with ; between, and a folder that is there is one whatever its name")
  func adopted() throws {
    let (_, said) = try make("adopt", "FROM=/a b/Nätverk 2026.xlsx; c.csv", "DATASET=Data/d")
    let files = ["</a b/Nätverk 2026.xlsx>", "<c.csv>"]
    #expect(said == ["<adopt>", "<--output=Data/d>", "<-->"] + files, "\(said)")
    let place = try TemporaryFolder(["x;y": "namn\n"])
    let (_, whole) = try make("adopt", "FROM=\(place.path)/x;y", "DATASET=Data/d")
    #expect(whole.last == "<\(place.path)/x;y>", "\(whole)")
    // A dataset that is there is looked at again.
    let (_, again) = try make("adopt", "DATASET=\(place.path)")
    #expect(again.suffix(3) == ["<--output=\(place.path)>", "<-->", "<\(place.path)>"], "\(again)")
  }

  @Test(
    "a word without what it needs says so first, and runs nothing",
    arguments: [
      ("person", "name the person"), ("network", "name the network"),
      ("organisation", "name the organisation"), ("path", "say where it begins"),
      ("find", "say what to look for"), ("whatif", "name who leaves"),
      ("validate", "name the folder"), ("analyse", "name the folder"),
      ("compare", "name the folder"), ("forget", "name the person, by id or name"),
      ("instrument", "name the instrument"), ("adopt", "name your lists, a folder or files"),
      ("tables", "name the folder of the dataset"),
      ("decide", "name the folder of the dataset"),
      ("export", "name the folder"),
    ])
  func wanting(word: String, message: String) throws {
    let (status, said, warned) = try run(word, [])
    #expect(status != 0 && said.isEmpty)
    #expect(warned.first?.hasPrefix(message) == true, "\(warned)")
    #expect(!warned.contains { $0.contains("bash") }, "\(warned)")
  }

  @Test(
    "what make says is Swedish in a Swedish locale, and every word has its help in both languages")
  func swedish() throws {
    func make(_ arguments: [String], _ locale: [String: String]) throws -> (
      said: String, warned: String
    ) {
      var environment = ProcessInfo.processInfo.environment
      for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = locale[name] }
      let ended = try Program.run(
        "/usr/bin/env", ["make", "-s", "-o", "build", "-o", "setup"] + arguments, in: Self.root,
        environment: environment)
      return (ended.output, ended.errors)
    }
    let swedish = ["LANG": "sv_SE.UTF-8"]
    for (word, english, told) in [
      ("person", "name the person: make person NAME=...", "ange personen: make person NAME=..."),
      (
        "adopt",
        "name your lists, a folder or files with ; between: make adopt FROM=... DATASET=Data/mitt-forbund",
        "ange era listor, en mapp eller filer med ; emellan: make adopt FROM=... DATASET=Data/mitt-forbund"
      ),
      (
        "whatif",
        "name who leaves, with ; between, or a file of changes: REMOVE=\"P1;P2\" or CHANGES=file.csv",
        "ange vem som lämnar, med ; emellan, eller en fil med ändringar: REMOVE=\"P1;P2\" eller CHANGES=fil.csv"
      ),
    ] {
      #expect(try make([word], swedish).warned.hasPrefix(told + "\n"))
      for locale in [[:], ["LANG": "C.UTF-8"], ["LC_ALL": "C.UTF-8", "LANG": "sv_SE.UTF-8"]] {
        #expect(try make([word], locale).warned.hasPrefix(english + "\n"))
      }
    }
    // A locale is a word, and no command.
    _ = try make(["help"], ["LANG": "$(shell touch /tmp/diagonal-was-here)"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/diagonal-was-here"))
    let (pages, others) = (try make(["help"], swedish).said, try make(["help"], [:]).said)
    func words(_ page: String) -> [Substring] {
      page.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first }
    }
    #expect(words(pages) == words(others) && words(pages).count > 50)
    for (one, other) in zip(pages.split(separator: "\n"), others.split(separator: "\n")) {
      #expect(one != other, "\(one)")
    }
  }

  @Test("a decision without what it is about, or without what is decided, says so")
  func undecided() throws {
    let (status, said, warned) = try run("decide", ["DATASET=d"])
    #expect(status != 0 && said.isEmpty && warned.first?.hasPrefix("say what it is about") == true)
    let (other, nothing, told) = try run("decide", ["DATASET=d", "ABOUT=i-001"])
    #expect(other != 0 && nothing.isEmpty && told.first?.hasPrefix("say what is decided") == true)
  }

  @Test("all of an answer, or so many rows of it, are shown to who asks for them")
  func rows() throws {
    let questions = [
      ["person", "NAME=x"], ["network", "NAME=x"], ["organisation", "NAME=x"], ["find", "TEXT=x"],
      ["path", "FROM=x", "TO=y"], ["gaps"], ["risk"], ["whatif", "REMOVE=x"], ["compare"],
      ["participation"], ["own-portfolios"],
    ]
    for question in questions {
      let arguments = Array(question.dropFirst()) + ["DATASET=d"]
      let (status, said, _) = try run(question[0], arguments)
      #expect(status == 0 && !said.contains("<--all>") && !said.contains("<--top>"), "\(said)")
      let (_, all, _) = try run(question[0], arguments + ["ALL=1"])
      #expect(all.count { $0 == "<--all>" } == 1, "\(all)")
    }
    for question in questions[3...6] {
      let (_, said, _) = try run(question[0], Array(question.dropFirst()) + ["DATASET=d", "TOP=3"])
      #expect(said.contains("<--top>") && said.contains("<3>"), "\(said)")
    }
  }

  @Test("without DATASET the invented association is asked")
  func example() throws {
    let (_, said) = try make("find", "TEXT=x")
    #expect(said.contains("<Data/exempel-forbund>"))
  }

  @Test("what Python needs is installed once, and anew when its list has changed")
  func requirements() throws {
    let place = try TemporaryFolder([
      "list": "typst==1\n",
      "install": "mkdir -p \"$1\"; cp \"$2\" \"$1/installed\"; grep -q == \"$2\"\n",
    ])
    func install() throws -> (status: Int32, said: [String], warned: [String]) {
      try run([
        "\(place.path)/typst/installed", "PACKAGES=", "TYPST=\(place.path)/typst",
        "REQUIREMENTS=\(place.path)/list", "python=/bin/sh \(place.path)/install $(1) $(2)",
      ])
    }
    let first = try install()
    #expect(first.status == 0 && first.said.count == 1 && first.warned.isEmpty, "\(first)")
    #expect(try place.text("typst/installed") == "typst==1\n")
    let second = try install()
    #expect(second.status == 0 && second.said.isEmpty && second.warned.isEmpty, "\(second)")
    // A list that is older than what it replaces, as one unpacked from an archive is.
    try place.write("typst==1\npython-calamine==0.9.1\n", to: "list")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: "\(place.path)/list")
    #expect(try install().said.count == 1)
    #expect(try place.text("typst/installed").hasSuffix("python-calamine==0.9.1\n"))
    // What cannot be installed is said, leaves nothing half done, and stops nothing.
    try place.write("nothing\n", to: "list")
    let failed = try install()
    #expect(
      failed.status == 0 && failed.warned.first?.contains("exit code 69") == true, "\(failed)")
    #expect(!place.files().contains { $0 == "typst" || $0.hasPrefix("typst/") })
  }
}
