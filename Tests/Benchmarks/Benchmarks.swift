// The benchmarks: each case in a process of its own, so that its peak of memory is its own.

@main
struct Benchmarks {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.first == "scan", words.count > 1 else {
      print("usage: Benchmarks scan FOLDER")
      return
    }
    for folder in words.dropFirst() { try scanBenchmarks(folder: folder) }
  }
}
