// diagonal export: a graph of a dataset for other programs.

import Answers
import ArgumentParser
import Datasets

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Skriv ett nät för Gephi, Kumu, R, networkx, UCINET eller Excel.",
      english: "Write a graph of a dataset for Gephi, Kumu, R, networkx, UCINET or Excel."),
    discussion: .told(
      swedish: """
        graphml (igraph, networkx, Gephi, UCINET), gexf (Gephi) och kumu (en blueprint i JSON) är en fil; \
        csv2 är en mapp med nodes.csv och ties.csv, som svenska Excel och read.csv2 i R vill ha dem. \
        Noderna har allt som listorna anger och rapportens alla mått; det som inte är känt utelämnas. \
        Filerna namnger personer: bara ägaren får läsa dem. En export som ingen har ändrat ersätts, allt annat \
        lämnas i fred.
        """,
      english: """
        graphml (igraph, networkx, Gephi, UCINET), gexf (Gephi) and kumu (a JSON blueprint) are one file; \
        csv2 is a folder with nodes.csv and ties.csv, as Excel in Swedish and read.csv2 of R want them. \
        Nodes have every attribute of the dataset and every measure of the report; what is not known is \
        left out. The files name people: only their owner may read them. An export that nobody has \
        changed is replaced, anything else is left alone.
        """))

  @OptionGroup var input: DatasetOptions

  @Option(
    help: "Form: \(ExportForm.names.joined(separator: ", ")).",
    completion: .list(ExportForm.names))
  var format: String

  @Option(
    help: .told(
      swedish:
        "Nät; two-mode är personer och nätverk (annars: two-mode, eller collaborations där ingen sitter i nätverk).",
      english:
        "Graph; two-mode is people and networks (default: two-mode, or collaborations where nobody sits in networks)."
    )
  )
  var graph: GraphChoice?

  @Option(
    help: .told(
      swedish: "Fil att skriva; med csv2 en mapp.",
      english: "File to write; with csv2 a folder."), completion: .file())
  var output: String

  @OptionGroup var day: DayOption

  func validate() throws {
    if ExportForm.named(format) == nil {
      let forms = ExportForm.names.joined(separator: ", ")
      throw ValidationError.told(
        swedish: "--format måste vara något av \(forms), inte ”\(format)”",
        english: "--format must be one of \(forms), not '\(format)'")
    }
  }

  func run() throws {
    guard let form = ExportForm.named(format) else { return }
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = day.asOf
    let summary = try Terminal.run { () throws(RunFailure) in
      try Answers.export(request, ExportQuery(form, to: output, graph: graph))
    }
    try Terminal.say(summary)
  }
}

extension GraphChoice: ExpressibleByArgument {}
