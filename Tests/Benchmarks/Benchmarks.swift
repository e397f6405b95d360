// How long the graph module takes, one JSON object a line.

import Glibc
import Network
import Roster

@main struct Benchmarks {
  static func cpu(_ work: () -> Void) -> Double {
    let a = clock()
    work()
    return Double(clock() - a) / 1e6
  }

  static func main() {
    let m = SyntheticRoster(
      SyntheticShape(seed: 1, people: 20_000, networks: 2_500, organisations: 311)
    ).roster
    let structure = Structure(of: m, asOf: SyntheticRoster.today)
    print(structure.b.size, structure.p?.size ?? -1)
    for threads in [1, 2, 2, 2] {
      print(threads, cpu { print(Betweenness(of: structure.b, threads: threads).scores.prefix(3)) })
    }
    print(cpu { print(Betweenness(of: structure.b, table: false).scores.prefix(3)) })
  }
}
