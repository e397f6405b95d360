// diagonal setup: the Python of an installed program.

import ArgumentParser
import Datasets

struct Setup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Install what sets PDFs and reads workbooks, for a program that was installed.",
    discussion: """
      Makes a Python of the program's own with typst, python-calamine and their companions from PyPI, in the versions \
      and with the checksums that the program was made with: in /var/lib/diagonal-python when root asks, for everybody, \
      and otherwise in ~/.local/share/diagonal/python. Nothing else on the machine is changed. Again after an \
      upgrade: what is as it should be is left alone. Without it reports have no PDF, workbooks are not read, and both are \
      said.
      """)

  @Option(
    help: "Folder with the packages' files, for a machine that does not reach PyPI.",
    completion: .directory)
  var wheels: String?

  func run() throws {
    let (isNew, folder) = try Terminal.run { () throws(RunFailure) in
      let setup = try PythonSetup()
      return (try setup.make(wheels: wheels), setup.folder)
    }
    try Terminal.say("\(folder): \(isNew ? "installed" : "nothing to do")")
  }
}
