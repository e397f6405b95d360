// What stands on the terminal: aligned whatever the letters, cut to the window, in colour only there.

import Answers
import Findings
import Testing
import Text

extension Table {
  fileprivate static let t = Table("t", "T", "T")
}

extension Column {
  fileprivate static let x = Column("x", "x", "x", .text)
  fileprivate static let y = Column("y", "y", "y", .number(0))
}

@Suite struct TextTableTests {
  private let sheet = Sheet(
    .t,
    [
      Sheet.Column(.x, .text(["Åsa", "A\u{30A}sa", "漢字", "bad\u{1B}[31m"])),
      Sheet.Column(.y, .whole([1, 20, nil, 4])),
    ])

  private func lines(_ style: TerminalStyle) throws -> [String] {
    var form = AnswerForm()
    form.style = style
    return try Answer([Answer.Part(sheet)], .english).text(form).split(separator: "\n")
      .map(String.init)
  }

  @Test("combining marks take no room, wide letters two columns, and no sign moves the cursor")
  func widths() throws {
    #expect(
      try lines(.plainText) == [
        "x          y", "Åsa        1", "A\u{30A}sa       20", "漢字       –",
        "bad\u{FFFD}[31m   4",
      ])
  }

  @Test("texts are cut to the window, numbers never; plain has tabs and nothing else")
  func window() throws {
    let wide = Sheet(
      .t,
      [
        Sheet.Column(.x, .text([String(repeating: "ö", count: 60)])),
        Sheet.Column(.y, .whole([12345])),
      ])
    var form = AnswerForm()
    form.style = TerminalStyle(width: 30)
    let text = try Answer([Answer.Part(wide)], .english).text(form)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 30 })
    #expect(text.contains("…") && text.hasSuffix("12,345"))
    form.style = TerminalStyle(isPlain: true)
    #expect(
      try Answer([Answer.Part(wide)], .english).text(form)
        == "x\ty\n" + String(repeating: "ö", count: 60) + "\t12,345")
  }

  @Test(
    "in a narrow window headings take several lines, and where that is not enough a row is a list")
  func narrow() throws {
    let sheet = Sheet(
      .t,
      [
        Sheet.Column(.name, .text(["Åsa Öberg", "Bo"])),
        Sheet.Column(
          Column("cut_off", "Nätverk utan gemensam person", "Cut-off networks", .number(3)),
          .whole([3, 12])),
        Sheet.Column(
          Column("alone", "Ensamma länkar", "Lone links", .number(3)), .whole([4, nil])),
      ])
    func lines(_ width: Int) throws -> [String] {
      var form = AnswerForm()
      form.style = TerminalStyle(width: width)
      return try Answer([Answer.Part(sheet)], .swedish).text(form)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    // The heading of the second column is 'Nätverk utan gemensam person'.
    #expect(
      try lines(60) == [
        "Namn       Nätverk utan gemensam person  Ensamma länkar",
        "Åsa Öberg                             3               4",
        "Bo                                   12               –",
      ])
    #expect(
      try lines(30) == [
        "            Nätverk", "               utan", "           gemensam  Ensamma",
        "Namn         person   länkar", "Åsa Öberg         3        4",
        "Bo               12        –",
      ])
    #expect(
      try lines(24) == [
        "Namn          Åsa Öberg", "Nätverk uta…  3", "Ensamma län…  4", "",
        "Namn          Bo", "Nätverk uta…  12", "Ensamma län…  –",
      ])
  }

  @Test("colour only on a terminal that wants it")
  func colour() {
    func style(_ isTerminal: Bool, _ surroundings: [String: String], plain: Bool = false) -> Bool {
      TerminalStyle.of(isTerminal: isTerminal, columns: 80, surroundings, isPlain: plain).isColoured
    }
    #expect(style(true, [:]))
    #expect(style(true, ["NO_COLOR": ""]))
    #expect(!style(true, ["NO_COLOR": "1"]))
    #expect(!style(true, ["TERM": "dumb"]))
    #expect(!style(true, [:], plain: true))
    #expect(!style(false, [:]))
    #expect(TerminalStyle.of(isTerminal: false, columns: 80, [:], isPlain: false).width == nil)
    #expect(TerminalStyle.of(isTerminal: true, columns: 0, [:], isPlain: false).width == nil)
  }
}
