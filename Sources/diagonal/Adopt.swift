// diagonal adopt: the association's own lists become a dataset.

import ArgumentParser
import Check
import Datasets
import Text

struct Adopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a dataset of the lists that you keep, in whatever shape they are.",
    discussion: """
      The lists are copied as they are, and lists.yaml says how each was understood; it is applied again \
      each time the dataset is read, so go on editing the lists. Correct lists.yaml where it is wrong: \
      what you have decided stays when adopt is run again. lists.html shows every row.
      """)

  @Argument(
    help: "Lists (.csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods), or folders of lists.",
    completion: .file())
  var lists: [String]

  @Option(
    help: "Folder of the dataset: new, or one that the lists are added to.", completion: .directory)
  var output: String

  @Option(help: "Language of the messages and of lists.html.")
  var language = Language.swedish

  func run() throws {
    let adopted = try Terminal.run { () throws(RunFailure) in
      try adopt(lists, to: output, language)
    }
    if !adopted.remarks.isEmpty { Terminal.warn(adopted.remarks) }
    try Terminal.say(adopted.summary)
  }
}
