// The benchmarks of scanning and loading.
//
//     Benchmarks scan FOLDER... [--peers PYTHON]     a folder is a dataset, as `diagonal generate` writes it

@main struct Benchmarks {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    // A case in a process of its own; see scanBenchmarks.
    if words.first == "scan-case", words.count == 3 {
      return try scanCase(words[1], folder: words[2])
    }
    var peers: String?
    if let at = words.firstIndex(of: "--peers"), at + 1 < words.count {
      peers = words[at + 1]
      words.removeSubrange(at...at + 1)
    }
    guard words.first == "scan", words.count > 1 else {
      print("usage: Benchmarks scan FOLDER... [--peers PYTHON]")
      return
    }
    for folder in words.dropFirst() { try scanBenchmarks(folder: folder, peers: peers) }
  }
}
