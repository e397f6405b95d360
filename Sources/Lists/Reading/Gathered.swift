// What the rows of all lists hold, before it is known who is who.

import Roster

/// Where a cell stands: the number of its list, row and column from 0; a row of -1 for what no list holds.
package struct ListCell: Hashable, Sendable {
  package var list: Int32
  package var row: Int32
  package var column: Int16

  init(_ list: Int, _ row: Int, _ column: Int) {
    (self.list, self.row, self.column) =
      (Int32(list), Int32(row), Int16(clamping: column))
  }

  static let none = ListCell(-1, -1, -1)

  package var isNone: Bool { list < 0 }
}

/// Why a row of a list gives nothing.
package enum SkipReason: Hashable, Sendable {
  /// The recipe says so.
  case told
  /// The headings stand again.
  case headings
  /// Headings of another table begin.
  case otherHeadings
  /// A sum, a count, a note, with how it begins.
  case sum
  case note
  /// Nobody is named.
  case nobody
  /// Only a network is named, for the rows below.
  case section
  /// A title above the headings.
  case title
  /// A tie between two people.
  case personTie
  /// An end of a tie is not known.
  case unknownEnd
  /// A person sits in no network that is named.
  case noNetwork
}

package struct SkippedRow: Hashable, Sendable {
  package let list: Int
  package let row: Int
  package let reason: SkipReason
}

/// A person as rows write one: numbers of words, -1 for what is not told.
struct PersonForm: Hashable, Sendable {
  fileprivate var numbers: SIMD4<Int32>

  init(name: Int32, organisation: Int32, email: Int32, id: Int32) {
    numbers = SIMD4(name, organisation, email, id)
  }

  var name: Int32 { numbers[0] }
  var organisation: Int32 { numbers[1] }
  var email: Int32 { numbers[2] }
  var id: Int32 { numbers[3] }
}

/// One place in one network, as a row has it.
struct SeatRow: Sendable {
  var form: Int32
  /// The number of the network; negative: `-2 - word` for one that is looked up when all lists are read.
  var network: Int32
  /// The number of the role's word; -1 when none is told.
  var role: Int32 = -1
  var from: Int32 = -1
  var to: Int32 = -1
  /// The number of the word for the share attended; -1 when none is told.
  var attended: Int32 = -1
  var list: Int32
  var row: Int32
  var personColumn: Int16 = -1
  var networkColumn: Int16 = -1
  var roleColumn: Int16 = -1
}

/// A seat that a list says nobody holds.
struct VacantRow: Sendable {
  var organisation: Int32
  var network: Int32
  var role: Int32
  var cell: ListCell
}

/// A network as a register, a heading or a cell names it.
struct NetworkMention: Sendable {
  var name: String
  var id = ""
  var field = ""
  var level = ""
  var cell: ListCell
  var fieldCell = ListCell.none
  var levelCell = ListCell.none
}

/// Everything that rows hold.
struct Gathered: Sendable {
  var words = Words()
  private(set) var forms: [PersonForm] = []
  private var numbers = NumberRows()
  /// Where each form stands first, and in how many rows it stands.
  private(set) var places: [ListCell] = []
  private(set) var counts: [Int32] = []
  /// The post of each form, as first told: the number of the word and its column.
  private(set) var posts: [(word: Int32, cell: ListCell)] = []
  /// Where the organisation of each form stands first.
  private(set) var organisationCells: [ListCell] = []

  var seats: [SeatRow] = []
  var vacancies: [VacantRow] = []
  var networks: [NetworkMention] = []
  /// The network by its folded name; see ``network(_:cell:)``.
  var networkNumbers: [String: Int32] = [:]
  /// The network by its id in a register.
  var networkIDs: [String: Int32] = [:]
  /// People of registers by id, as forms.
  var personIDs: [String: Int32] = [:]
  /// Organisations that lists or tables name with an id, by id: the number of the name's word.
  var organisationIDs: [String: Int32] = [:]
  var organisations: [(name: String, id: String, cell: ListCell)] = []
  var skipped: [SkippedRow] = []
  /// Words for roles that the recipe explains.
  var toldRoles: Set<String> = []
  /// Ends of ties that nothing is known of, or rows whose network is not found, as places.
  var unknownEnds: [(text: String, cell: ListCell)] = []
  var personTies: [ListCell] = []

  /// The number of a form, and room for it when it is new.
  mutating func form(
    _ form: PersonForm, at cell: ListCell, post: Int32, postColumn: Int, organisationColumn: Int
  ) -> Int32 {
    let list = Int(cell.list)
    let row = Int(cell.row)
    let (number, isNew) = numbers.number(of: form.numbers)
    guard isNew else {
      counts[Int(number)] += 1
      if post >= 0, posts[Int(number)].word < 0 {
        posts[Int(number)] = (post, ListCell(list, row, postColumn))
      }
      return number
    }
    forms.append(form)
    places.append(cell)
    counts.append(1)
    posts.append((post, post >= 0 ? ListCell(list, row, postColumn) : .none))
    organisationCells.append(
      form.organisation >= 0 ? ListCell(list, row, organisationColumn) : .none)
    return number
  }

  /// The number of a network by its name, which is given one when it is new.
  mutating func network(_ name: String, cell: ListCell) -> Int32 {
    let key = networkKey(name)
    if let number = networkNumbers[key] { return number }
    let number = Int32(networks.count)
    networkNumbers[key] = number
    networks.append(NetworkMention(name: name.onOneLine, cell: cell))
    return number
  }
}

/// What is compared of the names of networks: case, marks, blanks and signs do not count.
func networkKey(_ name: String) -> String {
  let key = name.folded
  return key.isEmpty ? name : key
}
