// What lists, their rows and their columns are called when an adoption is told.

import Lists
import Text

extension Shape {
  /// What a row is.
  var words: Localised<String> {
    let english =
      switch self {
      case .rows: "one row for each seat"
      case .crosses: "a column for each network, with crosses"
      case .names: "names in the cells"
      case .attendance: "a list of attendance, a column for each meeting"
      case .people: "one row for each person"
      case .networks: "one row for each network"
      case .organisations: "one row for each organisation"
      case .things: "one row for each person or network"
      case .ties: "one row for each tie between person and network"
      case .table: "a standard table, read as it stands"
      case .nothing: "not read"
      }
    return Localised(swedish: written, english: english)
  }
}

extension ColumnUse {
  /// What a column means, to stand above its heading.
  var words: Localised<String> {
    switch self {
    case .person: Localised(swedish: "Person", english: "Person")
    case .firstName: Localised(swedish: "Förnamn", english: "First name")
    case .middleName: Localised(swedish: "Mellannamn", english: "Middle name")
    case .lastName: Localised(swedish: "Efternamn", english: "Last name")
    case .personAndOrganisation:
      Localised(swedish: "Person och organisation", english: "Person and organisation")
    case .personAndPost: Localised(swedish: "Person och befattning", english: "Person and post")
    case .personID: Localised(swedish: "Personens id", english: "Id of the person")
    case .email: Localised(swedish: "E-post", english: "E-mail")
    case .post: Localised(swedish: "Befattning", english: "Post")
    case .organisation: Localised(swedish: "Organisation", english: "Organisation")
    case .organisationID:
      Localised(swedish: "Organisationens kod", english: "Code of the organisation")
    case .network: Localised(swedish: "Nätverk", english: "Network")
    case .networkID: Localised(swedish: "Nätverkets id", english: "Id of the network")
    case .id: Localised(swedish: "Id", english: "Id")
    case .name: Localised(swedish: "Namn på det raden gäller", english: "Name of what the row is")
    case .kind: Localised(swedish: "Vad raden är", english: "What the row is")
    case .role: Localised(swedish: "Roll i nätverket", english: "Role in the network")
    case .from: Localised(swedish: "Från och med", english: "From")
    case .to: Localised(swedish: "Till och med", english: "To")
    case .period: Localised(swedish: "Tiden i nätverket", english: "Time in the network")
    case .attended: Localised(swedish: "Närvaro", english: "Attendance")
    case .field: Localised(swedish: "Nätverkets område", english: "Field of the network")
    case .level: Localised(swedish: "Nätverkets nivå", english: "Level of the network")
    case .crosses: Localised(swedish: "Nätverk, med kryss", english: "Network, with crosses")
    case .names: Localised(swedish: "Personer i cellen", english: "People in the cell")
    case .roleMark: Localised(swedish: "Roll, med kryss", english: "Role, with crosses")
    case .meeting: Localised(swedish: "Möte", english: "Meeting")
    case .source: Localised(swedish: "Kopplingens ena ände", english: "One end of the tie")
    case .target: Localised(swedish: "Kopplingens andra ände", english: "The other end of the tie")
    case .nothing: .notRead
    }
  }
}

extension Localised<String> {
  static var notRead: Localised<String> { Localised(swedish: "läses inte", english: "not read") }
}

extension RowFate {
  /// How a row was read, or why it was passed over.
  var words: Localised<String> {
    switch self {
    case .headings: Localised(swedish: "rubriker", english: "headings")
    case .read: Localised(swedish: "läst", english: "read")
    case .vacant: Localised(swedish: "läst: vakant plats", english: "read: vacant seat")
    case .nothingNew: Localised(swedish: "läst: gav inget nytt", english: "read: nothing new in it")
    case .section:
      Localised(
        swedish: "läst: nätverk för raderna under", english: "read: network of the rows below")
    case .skipped(let reason):
      Localised(
        swedish: "överhoppad: \(reason.words.swedish)",
        english: "passed over: \(reason.words.english)")
    case .unread: .notRead
    }
  }
}

extension SkipReason {
  /// Why a row gives nothing.
  var words: Localised<String> {
    switch self {
    case .told: Localised(swedish: "enligt lists.yaml", english: "by lists.yaml")
    case .headings: Localised(swedish: "rubrikerna igen", english: "the headings again")
    case .otherHeadings:
      Localised(swedish: "rubriker för en annan tabell", english: "headings of another table")
    case .sum: Localised(swedish: "summa eller antal", english: "sum or count")
    case .note: Localised(swedish: "anteckning", english: "note")
    case .nobody: Localised(swedish: "nämner ingen", english: "names nobody")
    case .section: Localised(swedish: "nätverkets namn", english: "name of the network")
    case .title: Localised(swedish: "ovanför rubrikerna", english: "above the headings")
    case .personTie:
      Localised(swedish: "koppling mellan två personer", english: "tie between two people")
    case .unknownEnd:
      Localised(
        swedish: "kopplingens ena ände finns inte i någon lista",
        english: "one end of the tie is in no list")
    case .noNetwork: Localised(swedish: "inget nätverk anges", english: "no network is named")
    }
  }
}

extension NetworkOfList {
  /// Where the network of a whole list is named; `nil` when columns tell.
  var words: Localised<String>? {
    switch self {
    case .columns: nil
    case .file:
      Localised(
        swedish: "Nätverket är filens namn.", english: "The network is the name of the file.")
    case .sheet:
      Localised(
        swedish: "Nätverket är bladets namn.", english: "The network is the name of the sheet.")
    case .title:
      Localised(
        swedish: "Nätverket står ovanför rubrikerna.",
        english: "The network stands above the headings.")
    case .sections:
      Localised(
        swedish: "Nätverken står på egna rader ovanför sina deltagare.",
        english: "The networks stand in rows of their own above their members.")
    case .named(let name):
      Localised(
        swedish: "Nätverket är \(name), enligt lists.yaml.",
        english: "The network is \(name), by lists.yaml.")
    }
  }
}

extension ListSheet {
  /// The name of the list in a sentence: "Nätverk.xlsx, bladet Deltagare".
  func title(_ language: Language) -> String {
    sheet.isEmpty
      ? file : file + Localised(swedish: ", bladet ", english: ", sheet ")[language] + sheet
  }
}

extension ListAccount {
  /// What a column is called: its heading, or its letters.
  func heading(_ column: Int, _ language: Language) -> String {
    if header >= 0, columns.indices.contains(column), !sheet.text(header, column).isEmpty {
      return columns[column].label
    }
    return Localised(swedish: "kolumn ", english: "column ")[language] + columnLetters(column)
  }
}

extension AdoptionAccount {
  /// A place as a person finds it: "uppdrag.csv, rad 14, Namn".
  func words(_ place: AdoptionDoubt.Place, _ language: Language) -> String {
    let list = lists[place.list]
    var parts = [list.sheet.title(language)]
    if let row = place.row {
      parts.append(
        Localised(swedish: "rad", english: "row")[language] + " \(list.sheet.number(row))")
    }
    if let column = place.column { parts.append(list.heading(column, language)) }
    return parts.joined(separator: ", ")
  }
}
