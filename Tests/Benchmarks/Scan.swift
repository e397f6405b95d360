// placeholder of speed
import Glibc
import Tables
import Roster
import Loading

func seconds(_ body: () -> Void) -> Double {
  let start = ContinuousClock.now
  body()
  let d = ContinuousClock.now - start
  return Double(d.components.seconds) + Double(d.components.attoseconds) * 1e-18
}

func scanBenchmarks(folder: String) throws {
  for name in ["memberships", "people"] {
    guard let table = TableName(rawValue: name) else { continue }
    let bytes = try fileBytes(folder + "/" + table.fileName, limit: .max)
    let known = Set(table.columns.flatMap { [$0.name] + $0.others })
    var best = Double.infinity
    for _ in 0..<7 {
      var rows = 0
      let t = seconds {
        var diagnostics = Diagnostics()
        let t = Table(scanning: bytes, file: "x", topic: "x", rule: HeaderRule(isKnown: known.contains, isNeeded: { _ in false }), into: &diagnostics)
        rows = t?.rowCount ?? 0
      }
      best = min(t, best)
      print(name, rows, t, Double(bytes.count) / t / 1e6, "MB/s")
    }
    let t = seconds { _ = try? fileBytes(folder + "/" + table.fileName, limit: .max) }
    print("read", t)
  }
  if CommandLine.arguments.count < 4 { for _ in 0..<5 {
    var n = 0
    let t = seconds { n = loadRoster(folder: folder).value?.memberships.count ?? 0 }
    print("load", t, n)
  }
}
}
