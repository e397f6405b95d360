// The words that roles are written with, in Swedish, English, Danish and Norwegian; no marks on letters.

enum RoleForms {
  /// Every form of a word for a role.
  static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, forms) in byRole {
      for form in forms.split(separator: " ") { roles[String(form)] = role }
    }
    return roles
  }()

  private static let byRole: [(Role, String)] = [
    (
      .chair,
      """
      ordforande ordforanden ordforandena ordf forkvinna forkvinnan chair chairs chairman chairmen \
      chairwoman chairwomen chairperson cochair formand formanden formaend formann formannen forkvinde \
      forkvinne forperson forpersonen styreleder styrelederen
      """
    ),
    (
      .viceChair,
      """
      viceordforande viceordforanden viceordf vordf vordforande vicechair vicechairs vicechairman \
      vicechairwoman vicechairperson viceformand naestformand naestformanden naestforkvinde \
      naestforperson nestformann nestleder nestlederen nestforkvinne varaformann varaleder
      """
    ),
    (
      .coordinator,
      """
      samordnare samordnaren samordnarna samordnerska samordn sammankallande sammankallare \
      sammankallaren sammank koordinator koordinatorn koordinatorer coordinator coordinators convener \
      convenor samordner samordneren tovholder tovholderen
      """
    ),
    (
      .secretary,
      "sekreterare sekreteraren sekreterarna sekr secretary secretaries sekretaer sekretaeren"
    ),
    (
      .member,
      """
      ledamot ledamoten ledamoter ledamoterna led medlem medlemmen medlemmar medlemmarna medlemmer \
      medlemmet member members deltagare deltagaren deltager deltaker participant styremedlem
      """
    ),
    (
      .deputy,
      """
      ersattare ersattaren ersattarna ers suppleant suppleanten suppleanter suppleanterna suppl \
      alternate alternates substitute substitutes varamedlem varamedlemmer varamann vararepresentant \
      stedfortraeder stedfortreder
      """
    ),
    (.adjunct, "adjungerad adjungerade adjungerat adjungeret adj adjunct adjuncts coopted"),
  ]

  /// What a word for a role may be put together with: "styrelseledamot".
  static let bodies = [
    "styrelse", "bestyrelses", "namnds", "namnd", "utskotts", "natverks", "arbetsgrupps",
  ]

  static let vice: Set<String> = ["vice", "vise"]

  static let standIns: Set<String> = [
    "deputy", "deputies", "dep", "stf", "stallforetradare", "stallforetradande", "vara",
  ]

  static let ordinary: Set<String> = ["ordinarie", "ordin", "ord"]

  static let ranks: [String: Int] = [
    "forsta": 1, "forste": 1, "first": 1, "andra": 2, "andre": 2, "second": 2, "anden": 2,
    "tredje": 3, "third": 3, "fjarde": 4, "ii": 2, "iii": 3, "iv": 4,
  ]

  /// What follows the digits of a rank.
  static let endings: Set<String> = [
    "e", "a", "er", "st", "nd", "rd", "th", "de", "dje", "ste", "sta",
  ]

  /// Words that change nothing in what somebody is.
  static let passed: Set<String> = [
    "personlig", "personliga", "pers", "tjanstgorande", "tjg", "tf", "tillforordnad", "acting",
    "nr",
    "no", "board", "committee", "council", "the",
  ]

  static let whose: Set<String> = ["for", "till", "at", "of", "to"]

  /// Words that stand between two roles.
  static let joins: Set<String> = ["och", "samt", "and", "og"]

  /// The parties of the Riksdag and of earlier ones, as they are put after a name or a role.
  static let parties: Set<String> = ["s", "m", "c", "l", "v", "kd", "mp", "sd", "fi", "fp"]

  /// What is written with a sign or a dot inside, and the one word that it is.
  static let joined: [(written: String, meant: String)] = [
    ("co-opted", "coopted"), ("co-chair", "cochair"), ("co-ordinator", "coordinator"),
    ("t.f.", "tf "), ("t f ", "tf "),
  ]

  /// Words that only Norwegian lists have.
  static let norwegian: Set<String> = [
    "nestleder", "nestlederen", "styreleder", "varamedlem", "varamedlemmer", "vararepresentant",
    "styremedlem", "varaleder",
  ]

  /// Letters of cross tables, without signs; "s" is told by the others.
  static let letters: [String: Role] = [
    "o": .chair, "ordf": .chair, "of": .chair, "f": .chair, "c": .chair,
    "vo": .viceChair, "vordf": .viceChair, "v": .viceChair, "vof": .viceChair, "nf": .viceChair,
    "vc": .viceChair, "1vo": .viceChair, "2vo": .viceChair, "1v": .viceChair, "2v": .viceChair,
    "l": .member, "led": .member, "m": .member, "d": .member, "r": .member, "del": .member,
    "e": .deputy, "ers": .deputy, "su": .deputy, "sup": .deputy, "suppl": .deputy,
    "a": .adjunct, "adj": .adjunct, "sk": .coordinator, "sam": .coordinator,
    "samk": .coordinator, "sammk": .coordinator, "sekr": .secretary,
    "se": .secretary,
  ]
}
