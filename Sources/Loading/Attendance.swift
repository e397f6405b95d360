// What memberships.csv tells of attendance that a reader should know before it is counted.

import Roster
import Tables
import Text

/// A note of how many ordinary rows have attendance 0; a warning where all that is given is 0.
func noteAttendance(
  _ read: [Membership], _ rows: [Int32], _ form: Form, _ diagnostics: inout Diagnostics
) {
  let zeros = read.indices.filter { read[$0].attended == 0 }
  guard let first = zeros.first else { return }
  let column = form.column(.attended)
  guard read.contains(where: { ($0.attended ?? 0) > 0 }) else {
    diagnostics.add(
      .warning, "memberships/attendance-all-zero", at: form.place(Int(rows[first]), column),
      .allZero(zeros.count), help: .leaveEmpty)
    return
  }
  let members = zeros.filter { read[$0].role != .deputy }
  guard let first = members.first else { return }
  diagnostics.add(
    .note, "memberships/never-attended", at: form.place(Int(rows[first]), column),
    .neverAttended(members.count))
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func allZero(_ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "all närvaro som är angiven är 0 och räknas som inte ifylld: \(rows.swedish)",
      english: "all attendance that is given is 0 and is taken as not filled in: \(rows.english)")
  }

  fileprivate static func neverAttended(_ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish:
        "närvaron är 0: platsen räknas som besatt men ger ingen kontakt mellan nätverk: \(rows.swedish)",
      english:
        "attendance is 0: the seat counts as held, but makes no contact between networks: \(rows.english)"
    )
  }

  fileprivate static var leaveEmpty: Localised<String> {
    Localised(
      swedish: "lämna cellen tom där närvaron inte är känd",
      english: "leave the cell empty where attendance is not known")
  }
}
