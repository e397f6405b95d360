// Who is who: rows that name the same person are put together by e-mail, id, or name and organisation.

import Roster

/// Somebody whom the lists name.
struct PersonEntry: Sendable {
  var name: String
  var id = ""
  /// The number of the organisation; -1 when none is told.
  var organisation: Int32 = -1
  /// The number of the word for the post; -1 when none is told.
  var post: Int32 = -1
  var cell: ListCell
  var organisationCell = ListCell.none
  var postCell = ListCell.none
  /// Whether people.csv has the person already.
  var isOfTable = false
}

/// Something that is settled by a guess and could be settled otherwise: the texts and both places.
struct PersonDoubt: Sendable {
  enum Kind: Sendable {
    /// One address, two names: taken as one, since they share a word.
    case oneAddress
    /// One address, two names that have nothing in common: taken as two.
    case sharedAddress
    /// One name and organisation, two addresses: taken as two.
    case twoAddresses
    /// A name without organisation that several have.
    case namesakes
    /// Names that are nearly the same, in one organisation: taken as two.
    case nearly
    /// One person in two organisations, by address.
    case twoOrganisations
    /// Joined although written otherwise: for show, not a question.
    case spelling
    /// Nobody of this name is known who is named in the recipe.
    case unknownInRecipe
  }

  let kind: Kind
  let first: ListCell
  let second: ListCell
  let names: [String]

  /// Whether a person should look at it.
  var isQuestion: Bool {
    switch kind {
    case .oneAddress, .sharedAddress, .twoAddresses, .namesakes, .nearly, .twoOrganisations,
      .unknownInRecipe:
      true
    case .spelling: false
    }
  }
}

/// What a name is compared by.
struct NameKey: Hashable, Sendable {
  /// The name as it is shown.
  let shown: String
  /// The words without marks, sorted, with blanks between.
  let key: String

  var words: [Substring] { key.split(separator: " ") }

  init(_ written: String) {
    if PlainName.isPlain(written), let key = PlainName.key(written) {
      (shown, self.key) = (written, key)
      return
    }
    let name = PersonName.read(written).name
    let plain = name.isEmpty ? written : name
    shown = plain.split(whereSeparator: \.isWhitespace).map { Self.cased(String($0)) }
      .joined(separator: " ")
    key = Folding.words(plain).sorted().joined(separator: " ")
  }

  /// "EK" and "ek" are "Ek"; what has capitals and small letters stays.
  private static func cased(_ word: String) -> String {
    guard word.count > 1, word.uppercased() == word || word.lowercased() == word,
      !particles.contains(word.lowercased()), word.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return word }
    return word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
  }

  private static let particles: Set<String> = [
    "von", "af", "de", "van", "der", "den", "la", "di", "da", "ii",
  ]
}

/// Names as most lists write them, known by a pass over their bytes: a given name and a surname, each with a capital
/// and small letters, maybe with a hyphen.
enum PlainName {
  /// Whether a text is such a name, and neither of its words is of another kind.
  ///
  /// - Complexity: O(length).
  static func isPlain(_ text: String) -> Bool {
    var words = 1
    var isStart = true
    var before: UInt8 = 0
    var length = 0
    for byte in text.utf8 {
      length += 1
      switch byte {
      case 0x41...0x5A:
        guard isStart else { return false }
        isStart = false
      case 0x61...0x7A:
        guard !isStart else { return false }
      case 0xC3: break
      case 0x80...0x9E where before == 0xC3 && byte != 0x97:
        guard isStart else { return false }
        isStart = false
      case 0xA0...0xBE where before == 0xC3 && byte != 0xB7:
        guard !isStart else { return false }
      case 0x2D, 0x20:
        guard !isStart else { return false }
        isStart = true
        if byte == 0x20 { words += 1 }
      default: return false
      }
      before = byte
    }
    guard words == 2, !isStart, length <= 60 else { return false }
    // Most words are cleared by their first letters.
    let bytes = text.utf8
    let cut = bytes.firstIndex(of: 0x20) ?? bytes.endIndex
    guard
      beginnings.contains(beginning(bytes[..<cut]))
        || beginnings.contains(beginning(bytes[cut...].dropFirst()))
    else { return true }
    return !text.split(separator: " ").contains { strange.contains(String($0)) }
  }

  /// The first three bytes of a word as a number.
  private static func beginning(_ word: Substring.UTF8View) -> UInt32 {
    var number: UInt32 = 0
    for byte in word.prefix(3) { number = number << 8 | UInt32(byte) }
    return number
  }

  private static let beginnings = Set(strange.map { beginning($0[...].utf8) })

  /// Two words that begin with a capital and are no name, one of them being such.
  private static let strange: Set<String> = {
    let words = """
      Vakant Vakans Vacant Vacancy Obesatt Ledig Saknas Ubesat Ubesatt Ingen Antal Summa Totalt Total Sum Count Antall \
      Sammanlagt Delsumma Subtotal Totalsumma Number Närvarande Närvaro Obs Not Anm Anmärkning Källa Uppdaterad Note \
      Source Updated Kontaktperson Förklaring Sida Page Bilaga Dr Doktor Prof Professor Docent Herr Fru Fröken Hr Mr Mrs \
      Ms Miss Sir Jur Fil Med Tekn Kand Advokat Rep Sen Hon Tf Ordförande Ordf Ledamot Ersättare Suppleant Sekreterare \
      Sammankallande Adjungerad Kommun Region Stad Nätverk Grupp Namn Efternamn Förnamn Listan Lista
      """
    return Set(words.split(separator: " ").map(String.init))
  }()

  /// The key of such a name, see ``NameKey``; `nil` when a letter has no plain one.
  static func key(_ name: String) -> String? {
    var words: [[UInt8]] = [[]]
    var before: UInt8 = 0
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: words[words.count - 1].append(byte + 0x20)
      case 0x61...0x7A: words[words.count - 1].append(byte)
      case 0x20, 0x2D: words.append([])
      case 0xC3: break
      default:
        guard let plain = plain(byte) else { return nil }
        words[words.count - 1].append(plain)
      }
      before = byte
    }
    guard before != 0xC3 else { return nil }
    words.sort { $0.lexicographicallyPrecedes($1) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The letter without its mark that ``Folding`` has for the second byte of å, ä, ö, é, è, ü and ø.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x84, 0x85, 0xA4, 0xA5: 0x61
    case 0x96, 0x98, 0xB6, 0xB8: 0x6F
    case 0x88, 0x89, 0xA8, 0xA9: 0x65
    case 0x9C, 0xBC: 0x75
    default: nil
    }
  }
}
