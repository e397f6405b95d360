// A fuzz target for the loaders and the repair: any files give a sound roster or reasons, never a trap.

import Foundation
import Loading
import Roster
import Tables

/// The tables in the order in which an input holds them, parted by U+001E.
private let order: [TableName] = TableName.allCases

private let folder: String = {
  let path = NSTemporaryDirectory() + "diagonal-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}()

/// Loads the files in `count` bytes, checks every index of the roster, and repairs every file.
@_cdecl("LLVMFuzzerTestOneInput")
public func load(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let raw = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let parts = raw.split(separator: 0x1E, omittingEmptySubsequences: false)
  for (position, table) in order.enumerated() {
    let path = folder + "/\(table.rawValue).csv"
    if position < parts.count, !parts[position].isEmpty {
      try? Data(parts[position]).write(to: URL(fileURLWithPath: path))
    } else {
      unlink(path)
    }
  }
  let loaded = loadRoster(folder: folder)
  precondition((loaded.value == nil) == loaded.hasErrors)
  precondition(loaded.diagnostics.printed().isEmpty == loaded.diagnostics.isEmpty)
  if let roster = loaded.value { check(roster) }
  for file in loaded.files {
    guard let position = order.firstIndex(of: file.table) else { continue }
    check(file, Array(parts[position]))
  }
  return 0
}

/// Repairing again changes nothing.
private func check(_ file: FileSummary, _ raw: [UInt8]) {
  guard let once = repairedFile(file, bytes: raw).value else { return }
  let again = repairedFile(file, bytes: once.bytes)
  precondition(again.value?.bytes == once.bytes, "repairing twice differs from once")
  precondition(again.value?.changes.isEmpty ?? false, "a repaired file is changed")
}

private func check(_ roster: Roster) {
  func isIndex(_ index: Index?, _ count: Int) -> Bool {
    index.map { $0 >= 0 && $0 < count } ?? true
  }
  let organisations = roster.organisations.count
  let networks = roster.networks.count
  let collaborations = roster.collaborations.count
  precondition(roster.people.allSatisfy { isIndex($0.organisation, organisations) })
  precondition(
    roster.networks.allSatisfy { isIndex($0.host, organisations) && isIndex($0.parent, networks) })
  precondition(
    roster.memberships.allSatisfy {
      isIndex($0.person, roster.people.count) && isIndex($0.network, networks)
        && isIndex($0.otherRole, roster.otherRoles.count)
    })
  precondition(
    roster.vacantSeats.allSatisfy {
      isIndex($0.network, networks) && isIndex($0.organisation, organisations)
    })
  precondition(
    roster.networkLinks.allSatisfy { isIndex($0.a, networks) && isIndex($0.b, networks) })
  precondition(
    roster.expectedSeats.allSatisfy {
      isIndex($0.network, networks) && isIndex($0.organisation, organisations)
    })
  precondition(
    roster.collaborationMembers.allSatisfy {
      isIndex($0.collaboration, collaborations) && isIndex($0.organisation, organisations)
    })
  precondition(roster.readiness.allSatisfy { isIndex($0.organisation, organisations) })
  precondition(roster.selfTests.allSatisfy { isIndex($0.collaboration, collaborations) })
  precondition(
    roster.initiatives.allSatisfy { initiative in
      isIndex(initiative.owner, organisations) && isIndex(initiative.network, networks)
        && initiative.parties.allSatisfy { isIndex($0, organisations) }
        && initiative.networks.allSatisfy { isIndex($0, networks) }
    })
  checkGoverning(roster, isIndex)
  precondition(roster.people.map(\.id) == roster.people.map(\.id).sorted())
}

/// Every index in the tables on governing, and no ring of goals.
private func checkGoverning(_ roster: Roster, _ isIndex: (Index?, Int) -> Bool) {
  let (organisations, networks) = (roster.organisations.count, roster.networks.count)
  let (collaborations, goals) = (roster.collaborations.count, roster.goals.count)
  func isSound(_ matter: Matter) -> Bool {
    switch matter {
    case .network(let at): isIndex(at, networks)
    case .collaboration(let at): isIndex(at, collaborations)
    case .initiative(let at): isIndex(at, roster.initiatives.count)
    case .goal(let at): isIndex(at, goals)
    case .area(let text), .finding(let text), .other(let text): !text.isEmpty
    }
  }
  precondition(roster.initiatives.allSatisfy { isIndex($0.commonGoal, goals) })
  precondition(roster.goals.allSatisfy { isIndex($0.parent, goals) })
  for start in roster.goals.indices {
    var (at, steps) = (roster.goals[start].parent, 0)
    while let next = at, steps <= goals {
      (at, steps) = (roster.goals[Int(next)].parent, steps + 1)
    }
    precondition(steps <= goals, "goals in a ring")
  }
  precondition(roster.decisions.allSatisfy { isSound($0.about) })
  precondition(roster.effects.allSatisfy { isSound($0.about) })
  precondition(
    roster.resources.allSatisfy { isSound($0.about) && isIndex($0.organisation, organisations) })
  precondition(
    roster.representations.allSatisfy { row in
      let isKnown =
        switch row.by {
        case .organisation(let at): isIndex(at, organisations) && at != row.organisation
        case .person(let at): isIndex(at, roster.people.count)
        }
      return isKnown && isIndex(row.network, networks) && isIndex(row.organisation, organisations)
    })
  precondition(
    roster.drivers.allSatisfy {
      isIndex($0.collaboration, collaborations) && isIndex($0.organisation, organisations)
    })
  precondition(
    roster.homeFunctions.allSatisfy { row in
      isIndex(row.organisation, organisations)
        && row.sharedWith.allSatisfy { isIndex($0, organisations) && $0 != row.organisation }
    })
  precondition(
    roster.areaEffects.allSatisfy { row in
      [row.economyShort, row.economyLong, row.economy, row.startCost].allSatisfy {
        $0.map { $0.low <= $0.high } ?? true
      }
    })
}
