// diagonal adopt: the association's own lists become a dataset.

import ArgumentParser
import Check
import Datasets
import Text

struct Adopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Gör en mapp att analysera av de listor ni redan för, hur de än ser ut.",
      english: "Make a dataset of the lists that you keep, in whatever shape they are."),
    discussion: .told(
      swedish: """
        Listorna kopieras som de är, och lists.yaml anger hur var och en är förstådd. Den används varje gång listorna \
        läses, så fortsätt att föra dem som förut. Rätta lists.yaml där den är fel: det ni har bestämt \
        står kvar när adopt körs igen. lists.html visar varje rad.
        """,
      english: """
        The lists are copied as they are, and lists.yaml says how each was understood; it is applied again \
        each time the dataset is read, so go on editing the lists. Correct lists.yaml where it is wrong: \
        what you have decided stays when adopt is run again. lists.html shows every row.
        """))

  @Argument(
    help: .told(
      swedish: "Listor (.csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods) eller mappar med listor.",
      english: "Lists (.csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods), or folders of lists."),
    completion: .file())
  var lists: [String]

  @Option(
    help: .told(
      swedish: "Mapp att göra, eller en som listorna läggs till i.",
      english: "Folder of the dataset: new, or one that the lists are added to."),
    completion: .directory)
  var output: String

  @Option(
    help: .told(
      swedish: "Meddelandenas och lists.html:s språk.",
      english: "Language of the messages and of lists.html."))
  var language = Language.swedish

  func run() throws {
    let adopted = try Terminal.run(in: { language }) { () throws(RunFailure) in
      try adopt(lists, to: output, language)
    }
    if !adopted.remarks.isEmpty { Terminal.warn(adopted.remarks) }
    try Terminal.say(adopted.summary)
  }
}
