// The benchmarks: of the whole program as it is waited for, and of its parts beside other libraries.
//
//     Benchmarks graph [S] [M] [L] [--folder FOLDER] [--threads N]
//     Benchmarks overlaps [--threads N] [--peers PYTHON]
//     Benchmarks modularity FOLDER... --folder FOLDER
//     Benchmarks dependency [S] [M] [L] [--threads N] [--peers PYTHON]
//     Benchmarks history [S] [M] --folder FOLDER
//     Benchmarks scan FOLDER... [--peers PYTHON]     a folder is a dataset, as `diagonal generate` writes it
//     Benchmarks whole FOLDER... --program DIAGONAL --folder FOLDER [--sizes L] [--peers PYTHON]
//     Benchmarks shape FOLDER...                     what is held against real rosters in SyntheticFormTests

@main struct Benchmarks {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    // A case in a process of its own; see scanBenchmarks.
    if words.first == "scan-case", words.count == 3 {
      return try scanCase(words[1], folder: words[2])
    }
    let peers = option("--peers", &words)
    let folder = option("--folder", &words)
    let program = option("--program", &words)
    let sizes = option("--sizes", &words) ?? ""
    let threads = option("--threads", &words).flatMap(Int.init)
    switch words.first {
    case "graph":
      try graphBenchmarks(sizes: Array(words.dropFirst()), folder: folder, threads: threads)
    case "overlaps":
      try overlapBenchmarks(threads: threads, peers: peers)
    case "modularity" where words.count > 1:
      try modularityBenchmarks(datasets: Array(words.dropFirst()), folder: folder ?? ".")
    case "dependency":
      try dependencyBenchmarks(sizes: Array(words.dropFirst()), threads: threads, peers: peers)
    case "history":
      try historyBenchmarks(sizes: Array(words.dropFirst()), folder: folder ?? ".")
    case "scan" where words.count > 1:
      for folder in words.dropFirst() { try scanBenchmarks(folder: folder, peers: peers) }
    case "whole" where words.count > 1:
      try wholeBenchmarks(
        program: program ?? ".build/release/diagonal", datasets: Array(words.dropFirst()),
        sizes: sizes.split(separator: " ").map(String.init), folder: folder ?? ".", peers: peers)
    case "shape" where words.count > 1:
      shapeBenchmarks(of: Array(words.dropFirst()))
    default:
      print(
        "usage: Benchmarks graph [S] [M] [L] | Benchmarks dependency [S] [M] [L] | Benchmarks scan FOLDER... [--peers PYTHON] | Benchmarks whole FOLDER... | Benchmarks shape FOLDER..."
      )
    }
  }

  /// Takes `--name value` out of the words.
  private static func option(_ name: String, _ words: inout [String]) -> String? {
    guard let at = words.firstIndex(of: name), at + 1 < words.count else { return nil }
    let value = words[at + 1]
    words.removeSubrange(at...at + 1)
    return value
  }
}
