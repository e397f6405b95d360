// Who is meant by an id or a name: one person of one dataset, or a refusal that says who may be meant.

import Datasets
import Foundation
import Names
import Traces

/// Somebody who is to be forgotten: every id and name that is known of them in one dataset.
struct Identity {
  /// The dataset; `nil` when nobody of the kind is known anywhere.
  package private(set) var dataset: String?
  private(set) var ids: [String] = []
  private(set) var names: [String] = []
  /// Those of the names that are no more than the post and the organisation.
  private(set) var labels: Set<String> = []
  /// Ids of others who have, or had, the same name: their traces are not this person's.
  private(set) var namesakes: [String] = []
  /// Who it is, in words: name, post, organisation.
  private(set) var told = ""
  /// Reports in which an id of this person was another's.
  private(set) var foreignReports: Set<String> = []

  /// Works out who is meant.
  ///
  /// An id is what stands there, never the beginning of one. A name is a whole name. Whoever has the id has, or
  /// had, its names, and whoever has one of these names under another id at another time is the same person;
  /// at the same time it is a namesake.
  ///
  /// - Throws: ``RunFailure/notOnePerson(text:reason:candidates:)`` when it is not certain who is meant.
  init(_ query: ForgetQuery, _ known: Acquaintance) throws(RunFailure) {
    let text = query.person
    var byID = known.datasets(knowing: text)
    var byName = known.bearers(of: text)
    var isByID = !byID.isEmpty
    if byID.isEmpty, byName.isEmpty, let name = query.name { byName = known.bearers(of: name) }
    if let dataset = query.dataset {
      byID = byID.filter { $0 == dataset }
      byName = byName.filter { $0.dataset == dataset }
      isByID = !byID.isEmpty
    }
    let found = isByID ? byID : Set(byName.map(\.dataset))
    guard found.count < 2 else {
      throw .notOnePerson(
        text: text, reason: .severalDatasets,
        candidates: found.sorted().map { dataset in
          Self.line(
            dataset, isByID ? [text] : byName.filter { $0.dataset == dataset }.map(\.id), known)
        })
    }
    guard let dataset = found.first else {
      try Self.refuseGuesses(query, known)
      ids = [text]
      names = query.name.map { [$0] } ?? (text.contains(where: \.isWhitespace) ? [text] : [])
      return
    }
    self.dataset = dataset
    let here = known.bearers.filter { $0.dataset == dataset }
    ids = isByID ? [text] : Self.distinct(byName.map(\.id))
    if !isByID, ids.count > 1 { try Self.refuseNamesakes(text, ids, here, known, dataset) }
    try gatherNames(query, here, known)
    gatherIDs(here)
    labels = Set(
      names.filter { name in
        here.contains { one in
          Acquaintance.key(one.name) == Acquaintance.key(name) && !one.function.isEmpty
            && Self.words(name).isSubset(of: Self.words("\(one.function) \(one.organisation)"))
        }
      })
    let mine = here.filter { ids.contains($0.id) && self.has($0.name) }
    // The data are later than all reports.
    let last = mine.max {
      ($0.source.isEmpty ? 1 : 0, $0.day) < ($1.source.isEmpty ? 1 : 0, $1.day)
    }
    told = last?.told ?? ""
  }

  /// Whether a name is one of this person's.
  func has(_ name: String) -> Bool {
    names.contains { Acquaintance.key($0) == Acquaintance.key(name) }
  }

  /// Whether a file of a report that may name people holds one of the ids as a word. Digits alone are a number
  /// anywhere but in `cells`.
  func holdsID(_ bytes: [UInt8], _ cells: Bool) -> Bool {
    ids.contains { id in
      (cells || !id.allSatisfy(\.isNumber)) && TraceSearch.isWord(id, in: bytes)
    }
  }

  /// The words of a name or a post; a number behind tells posts of one kind apart.
  private static func words(_ text: String) -> Set<String> {
    Set(FoldedText(text).words.map(\.key).filter { !$0.allSatisfy(\.isNumber) })
  }

  // MARK: Names and ids

  private mutating func gatherNames(
    _ query: ForgetQuery, _ here: [Bearer], _ known: Acquaintance
  ) throws(RunFailure) {
    let own = here.filter { ids.contains($0.id) }
    names = Self.distinct(own.map(\.name), by: Acquaintance.key)
    if let name = query.name, !names.isEmpty {
      guard has(name) else {
        // A name that somebody else has is a contradiction; one that nobody has is another spelling.
        guard known.bearers(of: name).allSatisfy({ $0.dataset != dataset }) else {
          throw .notOnePerson(
            text: query.person, reason: .contradiction(name),
            candidates: [Self.line(dataset ?? "", ids, known)])
        }
        names.append(name)
        return
      }
    } else if let name = query.name {
      names = [name]
    }
    // An id that has been given to somebody else since: two names that have no word in common.
    let words = names.map { Set(Acquaintance.key($0).split { !$0.isLetter }) }
    guard let first = words.first,
      words.dropFirst().contains(where: { $0.isDisjoint(with: first) })
    else { return }
    guard let name = query.name else {
      throw .notOnePerson(
        text: query.person, reason: .severalNames,
        candidates: Self.distinct(own.map { "\($0.name) (\($0.id))" }))
    }
    names = [name]
    foreignReports = Set(own.filter { !has($0.name) }.map(\.source))
  }

  private mutating func gatherIDs(_ here: [Bearer]) {
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      let sources = Set(here.filter { ids.contains($0.id) && has($0.name) }.map(\.source))
      for one in here where has(one.name) && !ids.contains(one.id) && !namesakes.contains(one.id) {
        if here.contains(where: { $0.id == one.id && sources.contains($0.source) }) {
          namesakes.append(one.id)
        } else {
          ids.append(one.id)
          isGrowing = true
          break
        }
      }
    }
    ids = Self.distinct(ids)
  }

  // MARK: Refusals

  /// Several ids of one name are one person's only when they were never in use at the same time.
  private static func refuseNamesakes(
    _ text: String, _ ids: [String], _ here: [Bearer], _ known: Acquaintance, _ dataset: String
  ) throws(RunFailure) {
    let sources = ids.map { id in Set(here.filter { $0.id == id }.map(\.source)) }
    for (place, one) in sources.enumerated() {
      guard sources.dropFirst(place + 1).allSatisfy(one.isDisjoint) else {
        throw .notOnePerson(
          text: text, reason: .namesakes,
          candidates: ids.sorted().map { line(dataset, [$0], known) })
      }
    }
  }

  /// What is no id and no whole name may be the beginning of one, which is told and never taken.
  private static func refuseGuesses(
    _ query: ForgetQuery, _ known: Acquaintance
  ) throws(RunFailure) {
    let pool = known.bearers.filter { query.dataset == nil || $0.dataset == query.dataset }
    let match = NameMatch(pool.map { (id: $0.id, name: $0.name) })
    let meant: [Int]
    switch match.find(query.person) {
    case .one(let place): meant = [place]
    case .several(let places): meant = places
    case .none: return
    }
    throw .notOnePerson(
      text: query.person, reason: .beginning,
      candidates: distinct(meant.map { line(pool[$0].dataset, [pool[$0].id], known) }))
  }

  /// A dataset, ids and who they are, for people.
  private static func line(_ dataset: String, _ ids: [String], _ known: Acquaintance) -> String {
    let told = known.bearers.last { $0.dataset == dataset && ids.contains($0.id) }?.told ?? ""
    return "\(dataset): \(distinct(ids).joined(separator: ", "))"
      + (told.isEmpty ? "" : " (\(told))")
  }

  private static func distinct(
    _ texts: [String], by key: (String) -> String = { $0 }
  ) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert(key($0)).inserted }
  }
}
