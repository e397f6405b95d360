// The names that factors go by: short ones, those of the documents in full, and English ones.

/// Each factor with its names: the short one first, then the English one, then what else it is called.
enum FactorNames {
  static let all: [(FactorGroup, [[String]])] = [
    (.within, within), (.between, between), (.together, together), (.success, success),
    (.regional, regional), (.pitfall, pitfalls), (.balance, balances.flatMap { [$0.0, $0.1] }),
    (.purpose, purposes),
  ]

  private static let within = [
    [
      "levande behovsdialog hemma", "needs dialogue at home",
      "behovsdialog och aktiva behovsägare", "aktiva behovsägare",
      "needs dialogue and active owners of needs",
    ],
    [
      "delaktighet på flera nivåer", "involvement on several levels", "involvering på flera nivåer",
    ],
    [
      "uttalade drivkrafter", "stated drivers", "uttalade drivkrafter och ingångsvärden",
      "stated drivers and entry values",
    ],
    [
      "förankrad representation", "rooted representation", "rotat representantskap",
      "förankrat representantskap",
    ],
  ]

  private static let between = [
    [
      "delad bild av problem och mål", "shared picture of problem and goal",
      "gemensam problem- och målbild", "gemensam målbild", "gemensam problembild",
      "delad problem- och målbild", "shared goals", "shared picture of problems and goals",
    ],
    [
      "bästa service till invånarna", "best service to citizens",
      "bästa möjliga service till medborgarna", "bästa möjliga medborgarservice",
      "bästa möjliga service till invånarna", "best possible service to citizens",
    ],
    [
      "växlande ledartröja", "shifting the leader's jersey", "växla ledartröja",
      "växla ledartröjan", "changing the leader's jersey",
    ],
    [
      "känd kostnadsfördelning", "known cost sharing", "erkänd och känd kostnadsfördelning",
      "överenskommen och känd kostnadsfördelning", "accepted and known cost sharing",
    ],
    [
      "långsiktig syn på nytta", "long-term view of benefit", "långsiktigt nyttoperspektiv",
      "long-term perspective of benefit",
    ],
  ]

  private static let together = [
    [
      "löpande behovsdialog tillsammans", "living needs dialogue", "levande behovsdialog",
      "levande behovsdialog tillsammans",
    ],
    [
      "samordnad riktning", "coordinated direction", "samordnad riktning framåt",
      "coordinated direction forward",
    ],
    [
      "tydliga gränser", "clear limits", "tydliga gränser och avgränsningar",
      "clear limits and boundaries",
    ],
    ["hopkopplade strukturer", "connected structures", "sammankopplade strukturer"],
  ]

  private static let success = [
    ["politisk förankring", "political anchoring", "politiskt förankrad"],
    [
      "tydlig ledning och organisation", "clear leadership and organisation", "tydlig ledning",
    ],
    ["rätt parter", "the right stakeholders", "rätt intressenter", "rätt aktörer"],
    [
      "mervärde för dem som deltar", "added value for those who take part",
      "mervärde för medverkande ger ökad uthållighet", "mervärde för medverkande",
      "added value for participants gives endurance", "added value for participants",
    ],
    [
      "goda personliga relationer", "good personal relations",
      "bra personliga relationer ger tillit", "bra personliga relationer",
      "goda personliga relationer ger tillit", "good personal relations give trust",
    ],
    [
      "öppenhet och delaktighet", "transparency and participation", "transparens och delaktighet",
    ],
    ["konkreta och återkommande resultat", "concrete and recurring results", "konkreta resultat"],
    [
      "god omvärldsbevakning", "good outlook", "bra omvärldsorientering", "god omvärldsorientering",
      "bra omvärldsbevakning",
    ],
  ]

  /// The fourteen, of leading regional development.
  private static let regional = [
    [
      "bredden i utvecklingspolitiken", "the breadth of regional development policy",
      "använd bredden i den regionala utvecklingspolitiken",
      "bredden i den regionala utvecklingspolitiken",
      "use the breadth of regional development policy",
    ],
    [
      "rösten för territoriet", "the voice of the territory",
      "ta rollen som \"rösten för territoriet\"", "take the role of the voice of the territory",
    ],
    [
      "leda i nätverk", "leading in networks", "att leda i nätverk – en egen logik",
      "leading in networks – a logic of its own",
    ],
    ["tydliga mål och stabila processer", "clear goals and stable processes"],
    ["aktiv kommunikation och dialog", "active communication and dialogue"],
    ["långsiktighet", "long-term thinking", "bejaka långsiktighet", "embrace the long term"],
    [
      "konsensus där det behövs", "consensus where needed", "bygg konsensus – där det behövs",
      "bygg konsensus", "konsensus", "build consensus where needed",
    ],
    [
      "bred finansiering", "broad funding", "bred finansiering bygger långsiktig kapacitet",
      "broad funding builds long-term capacity",
    ],
    [
      "uppföljning, analys och lärande", "follow-up, analysis and learning",
      "utveckla uppföljning, analys och ständigt lärande",
      "uppföljning, analys och ständigt lärande",
      "develop follow-up, analysis and constant learning",
    ],
    [
      "samspel i regionorganisationen", "interplay within the region",
      "samspela i regionorganisationen",
    ],
    [
      "samspel med kommunerna", "interplay with the municipalities", "samspela med kommunerna",
    ],
    [
      "samspel med näringsliv, civilsamhälle och akademi",
      "interplay with business, civil society and academia",
      "samspela med näringsliv, civilsamhälle och akademi",
    ],
    ["samspel storregionalt", "interplay between regions", "samspela storregionalt"],
    ["samspel med staten", "interplay with the state", "samspela med staten"],
  ]

  /// The six, which the document puts as questions.
  private static let pitfalls = [
    [
      "samverkan på riktigt", "real collaboration",
      "är det verkligen samverkan det handlar om?", "is it really collaboration?",
    ],
    [
      "rätt medel", "the right means", "är samverkan rätt medel för det som ska uppnås?",
      "är samverkan rätt medel?", "is collaboration the right means?",
    ],
    [
      "avsatta resurser", "resources", "ges samverkan de resurser som krävs?",
      "does collaboration get the resources that it needs?",
    ],
    [
      "ärlig ambitionsnivå", "honest ambition", "finns en ärlighet om ambitionsnivån i samverkan?",
      "ärlighet om ambitionsnivån", "finns en ärlighet om ambitionsnivån?",
      "is there honesty about the ambition?",
    ],
    [
      "deltagarnas mandat", "mandate of the participants",
      "hur ser mandatet ut för de som ingår i samverkan?",
      "hur ser mandatet ut för dem som ingår i samverkan?", "mandatet för dem som ingår",
      "what mandate do those who take part have?",
    ],
    [
      "plan för resultatet", "plan for the result",
      "hur ska resultatet av samverkan tas om hand?", "hur tas resultatet om hand",
      "how will the result be taken care of?",
    ],
  ]

  /// What collaboration is for: three of the study on organisation, then those of the document on collaboration that it
  /// does not share.
  private static let purposes = [
    [
      "ekonomi", "economy", "förbättra ekonomiska möjligheter", "bättre ekonomiska möjligheter",
      "better economic means", "fler aktörer och mer resurser i genomförandet",
    ],
    [
      "kompetenser och kvalitet", "competence and quality", "förbättra kvaliteten",
      "bättre kvalitet", "better quality",
    ],
    ["utvecklingsarbete", "development work"],
    [
      "attraktivitet", "attractiveness", "förbättra attraktiviteten",
      "utveckla platsen för boende, besökare och företag", "a more attractive place",
    ],
    [
      "genomslagskraft", "impact", "förbättra genomslagskraften",
      "skapa engagemang för genomförande", "engagement in carrying out",
    ],
  ]

  /// The two sides of each balance, each with the names that it goes by.
  static let balances: [([String], [String])] = [
    (
      [
        "intern dialog", "internal dialogue", "intern dialogprocess", "intern dialog och process",
        "internal dialogue process",
      ],
      ["samverkansprocess", "collaboration process", "samverkansprocessen"]
    ),
    (
      [
        "trygga kärnverksamheten", "secure core services", "stärka/säkra kärnverksamhet",
        "stärka och säkra kärnverksamheten", "säkra kärnverksamheten", "stärka kärnverksamheten",
        "säkra kärnverksamhet", "stärka kärnverksamhet",
      ],
      [
        "samordning och processledning", "coordination and process leadership",
        "samordning & processledning",
      ]
    ),
    (
      ["ledarskap hemma", "internal leadership", "internt ledarskap", "ledarskap internt"],
      ["ledarskap i samverkan", "leadership in collaboration"]
    ),
  ]
}
