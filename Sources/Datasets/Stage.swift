// The stages of a run: what each is called in run.json and told as, and what it may be expected to cost.

package import Findings
package import Text

/// A part of a run that is timed, told of, and may be left out for want of time.
package struct Stage: Hashable, Sendable {
  /// What run.json calls it: `load`, `analyses/betweenness`.
  package let name: String
  /// As a reader says it, in small letters.
  package let words: Localised<String>
  /// What it may cost beside the others, where no earlier run has told; no unit.
  package let weight: Double

  package init(_ name: String, _ words: Localised<String>, weight: Double) {
    self.name = name
    self.words = words
    self.weight = weight
  }

  /// An analysis, called by the group that it belongs to: `analyses/betweenness`.
  package init<Input>(_ analysis: Analysis<Input>, in group: String) {
    let title = analysis.title
    self.init(
      "\(group)/\(analysis.name)",
      Localised(swedish: title.swedish.inSentence, english: title.english.inSentence),
      weight: analysis.cost.weight)
  }
}

extension Stage: ExpressibleByStringLiteral {
  /// One of ``all``, or a stage that has no words but its name.
  package init(stringLiteral name: String) {
    self = Self.all.first { $0.name == name } ?? Stage(name, Localised(name), weight: 1)
  }
}

extension Stage {
  /// Those beside the analyses, in the order in which a run goes through them.
  package static let all: [Stage] =
    beginning
    + [
      Stage("joint", Localised(swedish: "sammanvägning", english: "joint analyses"), weight: 1),
      Stage("explorer", Localised(swedish: "utforskaren", english: "the explorer"), weight: 3),
      Stage("charts", Localised(swedish: "diagram", english: "charts"), weight: 3),
      Stage("draw", Localised(swedish: "kartor", english: "maps"), weight: 15),
      Stage("history", Localised(swedish: "historik", english: "history"), weight: 2),
    ] + papers
    + [
      Stage("pdf", Localised(swedish: "PDF-filer", english: "PDFs"), weight: 15),
      Stage("word", Localised(swedish: "Word-fil", english: "the Word file"), weight: 3),
      Stage("tables", Localised(swedish: "tabeller", english: "tables"), weight: 2),
      Stage("pages", Localised(swedish: "webbsidor", english: "pages"), weight: 2),
      Stage(
        "workbook/basis",
        Localised(swedish: "underlagets arbetsbok", english: "the workbook of the basis"), weight: 2
      ),
      Stage("workbook/annex", Localised(swedish: "arbetsbok", english: "the workbook"), weight: 4),
      Stage("publish", Localised(swedish: "publicering", english: "publishing"), weight: 1),
      Stage("remember", Localised(swedish: "historik", english: "history"), weight: 1),
    ]

  /// Before the analyses.
  package static let beginning = [
    Stage("load", Localised(swedish: "inläsning", english: "reading the lists"), weight: 5),
    Stage("names", Localised(swedish: "namn", english: "names"), weight: 1),
    Stage("graphs", Localised(swedish: "grafer", english: "graphs"), weight: 2),
  ]

  /// The papers set as text, and gone through for names: each by its stem.
  package static let papers = [
    Stage("papers/board", Localised(swedish: "sammanfattning", english: "the brief"), weight: 1),
    Stage("papers/basis", Localised(swedish: "underlag", english: "the basis"), weight: 3),
    Stage("papers/annex", Localised(swedish: "bilaga", english: "the annex"), weight: 3),
  ]
}

extension Cost {
  fileprivate var weight: Double {
    switch self {
    case .counted: 1
    case .searched: 3
    case .drawn: 20
    }
  }
}

extension String {
  /// With a small letter first, unless more of them are capitals: names and abbreviations.
  fileprivate var inSentence: String {
    let second = dropFirst().first
    return second?.isLowercase ?? false ? prefix(1).lowercased() + dropFirst() : self
  }
}
