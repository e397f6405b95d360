// The words of stated expectations and outcomes: which way they point, what they are about, and which say nothing.

/// Which way a word points, on each axis that it is of: `true` is up.
typealias Pointing = [OutcomeAxis: Bool]

/// What a word of direction is of.
enum OutcomeAxis: Hashable {
  /// Less or more of something.
  case amount
  /// Worse or better.
  case value
  /// How long it takes: shorter, longer.
  case time
}

/// A matter that both texts may speak of in different forms and words.
struct OutcomeMatter: Hashable {
  let name: String
  /// Whether more of it is better.
  let isGood: Bool
  /// Words of which the words in the text are forms.
  let roots: [String]

  static let all = [
    OutcomeMatter(name: "cost", isGood: false, roots: ["kostnad", "utgift", "cost", "expense"]),
    OutcomeMatter(
      name: "vulnerability", isGood: false, roots: ["sårbarhet", "vulnerability", "vulnerable"]),
    OutcomeMatter(name: "quality", isGood: true, roots: ["kvalitet", "quality"]),
    OutcomeMatter(
      name: "competence", isGood: true,
      roots: ["kompetens", "kunnande", "competence", "competent", "expertise", "skill"]),
    OutcomeMatter(
      name: "availability", isGood: true,
      roots: [
        "tillgänglighet", "accessibility", "accessible", "availability", "available",
      ]),
    OutcomeMatter(
      name: "trust", isGood: true, roots: ["tillit", "förtroende", "trust", "confidence"]),
    OutcomeMatter(name: "service", isGood: true, roots: ["service"]),
    OutcomeMatter(name: "security", isGood: true, roots: ["trygghet", "safety", "safe"]),
    OutcomeMatter(
      name: "efficiency", isGood: true, roots: ["effektivitet", "efficiency", "efficient"]),
  ]

  /// The matter that a word is a form of: its name, or the word itself.
  static func name(of word: String) -> String {
    all.first { $0.roots.contains { OutcomeWords.isForm(word, of: $0) } }?.name ?? word
  }
}

enum OutcomeWords {
  /// Words that join parts.
  static let joining: Set<String> = ["och", "samt", "men", "and", "but"]

  /// Words that carry nothing: articles, verbs of becoming, words of degree, prepositions.
  static let empty: Set<String> = [
    "en", "ett", "sig", "vi", "väntas", "förväntas", "förväntar", "expect", "expected", "den",
    "det", "de", "att", "som", "så", "har", "ha", "hade", "är", "var",
    "varit", "blir", "bli", "blev", "blivit", "får", "fick", "fått", "ger", "gav", "gett",
    "mycket", "något", "lite", "klart", "betydligt", "kraftigt", "tydligt", "markant",
    "väsentligt", "avsevärt", "generellt", "för", "av", "i", "på", "med", "till", "om", "vid",
    "inom", "än", "a", "an", "the", "it", "we", "is", "are", "was", "were", "be", "been", "has",
    "have", "had", "become", "became", "becomes", "get", "gets", "got", "gave", "gives",
    "turned", "out", "much", "somewhat", "slightly", "clearly", "considerably", "significantly",
    "of", "for", "in", "on", "with", "to", "at", "than",
  ]

  /// Units of an amount, which with its number is no topic.
  static let units: Set<String> = [
    "kr", "tkr", "mkr", "kronor", "miljoner", "procent", "percent", "sek", "million", "millions",
    "per", "cent",
  ]

  static let negating: Set<String> = [
    "inte", "ej", "ingen", "inget", "inga", "aldrig", "not", "no", "never",
  ]

  /// Words of no change.
  static let unchanged: Set<String> = [
    "oförändrad", "oförändrat", "oförändrade", "samma", "lika", "unchanged", "same", "unaltered",
  ]

  /// Words that point.
  static let pointing: [String: Pointing] = {
    let groups: [(words: [String], pointing: Pointing)] = [
      (
        [
          "lägre", "lägst", "mindre", "färre", "minska", "minskar", "minskad", "minskat",
          "minskade", "minskning", "minskningen", "minskande", "sänka", "sänks", "sänkt", "sänkta",
          "sänkte", "sänktes", "sjönk", "sjunkit", "sjunkande", "reducerad", "reducerat",
          "reducerade", "lower", "lowered", "less", "fewer", "smaller", "reduce", "reduces",
          "reduced", "reduction", "decrease", "decreases", "decreased", "decline", "declined",
          "fell", "fallen",
        ], [.amount: false]
      ),
      (
        [
          "högre", "högst", "större", "mer", "mera", "fler", "flera", "öka", "ökar", "ökad",
          "ökat", "ökade", "ökning", "ökningen", "ökande", "höja", "höjs", "höjd", "höjt", "höjda",
          "höjde", "höjdes", "steg", "stigit", "stigande", "växte", "växt", "växande", "higher",
          "more", "greater", "larger", "increase", "increases", "increased", "rise", "rose",
          "risen", "rising", "grew", "grown", "raised",
        ], [.amount: true]
      ),
      (
        [
          "bättre", "bäst", "förbättra", "förbättras", "förbättrad", "förbättrat", "förbättrade",
          "förbättrades", "förbättring", "förbättringen", "stärka", "stärks", "stärkt", "stärkta",
          "stärkte", "stärktes", "starkare", "better", "improve", "improves", "improved",
          "improvement", "stronger", "strengthened",
        ], [.value: true]
      ),
      (
        [
          "sämre", "sämst", "försämra", "försämras", "försämrad", "försämrat", "försämrade",
          "försämrades", "försämring", "försämringen", "försvagad", "försvagat", "försvagade",
          "svagare", "worse", "worsened", "poorer", "deteriorated", "weaker", "weakened",
        ], [.value: false]
      ),
      (["kortare", "kortats", "shorter", "shortened"], [.time: false, .amount: false]),
      (["längre", "longer"], [.time: true, .amount: true]),
      (["snabbare", "faster", "quicker"], [.time: false]),
      (["långsammare", "slower"], [.time: true]),
    ]
    return Dictionary(
      groups.flatMap { group in group.words.map { ($0, group.pointing) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Words that tell both what they are of and which way: "billigare".
  static let both: [String: (matter: String, pointing: Pointing)] = [
    "billigare": ("cost", [.amount: false]), "dyrare": ("cost", [.amount: true]),
    "besparing": ("cost", [.amount: false]), "besparingar": ("cost", [.amount: false]),
    "cheaper": ("cost", [.amount: false]), "costlier": ("cost", [.amount: true]),
    "dearer": ("cost", [.amount: true]), "savings": ("cost", [.amount: false]),
    "saving": ("cost", [.amount: false]), "tryggare": ("security", [.amount: true]),
    "safer": ("security", [.amount: true]), "effektivare": ("efficiency", [.amount: true]),
    "sårbarare": ("vulnerability", [.amount: true]),
    "kunnigare": ("competence", [.amount: true]),
  ]

  /// Words that are of a matter, but no forms of its root: "more expensive".
  static let synonyms = [
    "expensive": "cost", "dyr": "cost", "dyrt": "cost", "trygg": "security", "tryggt": "security",
    "sårbar": "vulnerability",
  ]

  /// Endings that leave a word the same, as an adjective or a noun, in one number or the other.
  private static let endings: Set<String> = [
    "", "a", "an", "ar", "arna", "ad", "ade", "at", "are", "e", "en", "et", "er", "erna", "n", "na",
    "or", "orna", "s", "t", "het", "heten", "heter", "itet", "iteten", "ity", "y", "es", "ed",
    "ly", "ness", "le", "ility", "ce", "cy", "cies", "ces",
  ]

  /// Whether two words are the same, or forms of one: kostnad, kostnaderna; sårbarhet, sårbart.
  static func isForm(_ a: String, of b: String) -> Bool {
    if a == b { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if short.count >= 5, long.count - short.count <= 3, long.hasPrefix(short) { return true }
    let stem = zip(a, b).prefix { $0 == $1 }.count
    // The stem may be cut anywhere that leaves an ending of both.
    return (4...max(4, stem)).contains { cut in
      cut <= stem && (cut >= 5 || cut == short.count)
        && endings.contains(String(a.dropFirst(cut)))
        && endings.contains(String(b.dropFirst(cut)))
    }
  }
}
