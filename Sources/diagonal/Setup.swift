// diagonal setup: the Python of an installed program.

import ArgumentParser
import Datasets

struct Setup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Installera det som sätter PDF och läser arbetsböcker, för ett installerat program.",
      english: "Install what sets PDFs and reads workbooks, for a program that was installed."),
    discussion: .told(
      swedish: """
        Gör en egen Python för programmet med typst, python-calamine och det de behöver från PyPI, i de versioner och med de \
        kontrollsummor som programmet är gjort med: i /var/lib/diagonal-python när root kör, för alla, och annars i \
        ~/.local/share/diagonal/python. Ingenting annat på datorn ändras. Kör det igen efter en uppgradering: det som är \
        som det ska lämnas i fred. Utan det får rapporterna ingen PDF och arbetsböcker läses inte, och båda sägs.
        """,
      english: """
        Makes a Python of the program's own with typst, python-calamine and their companions from PyPI, in the versions \
        and with the checksums that the program was made with: in /var/lib/diagonal-python when root asks, for everybody, \
        and otherwise in ~/.local/share/diagonal/python. Nothing else on the machine is changed. Again after an \
        upgrade: what is as it should be is left alone. Without it reports have no PDF, workbooks are not read, and both are \
        said.
        """))

  @Option(
    help: .told(
      swedish: "Mapp med paketens filer, för en dator som inte når PyPI.",
      english: "Folder with the packages' files, for a machine that does not reach PyPI."),
    completion: .directory)
  var wheels: String?

  func run() throws {
    let (isNew, folder) = try Terminal.run { () throws(RunFailure) in
      let setup = try PythonSetup()
      return (try setup.make(wheels: wheels), setup.folder)
    }
    try Terminal.say(
      "\(folder): "
        + (isNew
          ? String.told(swedish: "installerat", english: "installed")
          : String.told(swedish: "ingenting att göra", english: "nothing to do")))
  }
}
