// Who is who, which organisation is meant, and what a person decides in the recipe.

import Lists
import Roster
import Tables
import Testing
import Text

@Suite struct IdentityTests {
  /// A list with a name, a municipality and an address in each row, all in one network.
  private static func list(_ rows: String, _ recipe: Recipe? = nil) -> Trial {
    Trial(["lista.csv": "Namn;Kommun;E-post;Nätverk\n" + rows], existing: recipe)
  }

  /// Rows of one person, and rows of two.
  private static let one: [(String, String)] = [
    ("Anna-Karin Påhittad;Hjo;;A", "Anna Karin Påhittad;Hjo;;B"),
    ("Åsa Öberg;Hjo;;A", "ÅSA ÖBERG;Hjo;;B"), ("Åsa Öberg;Hjo;;A", "Asa Oberg;Hjo;;B"),
    ("Påhittad, Anna;Hjo;;A", " Anna  Påhittad ;Hjos kommun;;B"),
    ("Anna Påhittad;Hjo;anna@hjo.se;A", "A. Påhittad;Hjo;Anna@Hjo.se;B"),
    ("Anna Påhittad;Hjo;anna@hjo.se;A", "Anna Gift;Hjo;anna@hjo.se;B"),
    ("Anna Påhittad;Hjo;;A", "Anna Påhittad;;;B"),
    ("Anna Påhittad;Hjo;;A", "Anna Påhittad;;anna@hjo.se;B"),
    ("Skolchef Anna Påhittad;Hjo;;A", "Anna Påhittad (S);Hjo;;B"),
  ]
  private static let two: [(String, String)] = [
    ("Anna Påhittad;Hjo;;A", "Anna Påhittad;Tibro;;B"),
    ("Anna Påhittad;Hjo;anna@hjo.se;A", "Anna Påhittad;Hjo;anna2@hjo.se;B"),
    ("Anna Påhittad;Hjo;kansli@hjo.se;A", "Bo Provberg;Hjo;kansli@hjo.se;B"),
    ("Anna Påhittad;Hjo;;A", "Anna-Karin Påhittad;Hjo;;B"),
  ]

  @Test("one person in two spellings", arguments: one)
  func same(first: String, second: String) {
    #expect(Self.list(first + "\n" + second + "\n").adoption.tables.peopleCount == 1)
  }

  @Test("two people", arguments: two)
  func different(first: String, second: String) {
    #expect(Self.list(first + "\n" + second + "\n").adoption.tables.peopleCount == 2)
  }

  @Test("what is in doubt is asked with both places")
  func questions() {
    let trial = Self.list("Anna Påhittad;Hjo;;A\nAnna-Karin Påhittad;Hjo;;B\n")
    let question = trial.adoption.tables.questions.first
    #expect(question?.code == "people/nearly-one-name")
    #expect(question?.places.map(\.row) == [2, 3])
    #expect(
      question?.sentence.swedish
        == "'Anna Påhittad' och 'Anna-Karin Påhittad' i samma organisation kan vara en person; de räknas som två"
    )
  }

  @Test("the recipe joins and parts people by name and organisation, or by address")
  func decided() {
    var recipe = Self.list("Anna Påhittad;Hjo;;A\nAnna-Karin Påhittad;Hjo;;B\n").adoption.recipe
    recipe.same = [["Anna Påhittad, Hjo", "Anna-Karin Påhittad, Hjo kommun"]]
    #expect(
      Self.list("Anna Påhittad;Hjo;;A\nAnna-Karin Påhittad;Hjo;;B\n", recipe).adoption.tables
        .peopleCount == 1)
    recipe.same = []
    recipe.different = [["anna@hjo.se", "Anna Påhittad, Tibro"]]
    let rows = "Anna Påhittad;Hjo;anna@hjo.se;A\nAnna Påhittad;Tibro;;B\nAnna Påhittad;;;C\n"
    #expect(Self.list(rows, recipe).adoption.tables.peopleCount == 3)
    recipe.different = [["Ingen Alls, Hjo", "Anna Påhittad, Tibro"]]
    #expect(
      Self.list(rows, recipe).adoption.tables.questions.map(\.code).contains(
        "people/unknown-in-recipe"))
  }

  @Test("ids are readable, stable whatever the order, and told apart by the organisation")
  func ids() {
    func ids(_ rows: String) -> [String] {
      (Self.list(rows).adoption.tables.tables[.people]?.rows ?? []).map { $0[0] }.sorted()
    }
    let rows = ["Anna Påhittad;Hjo;;A", "Anna Påhittad;Tibro;;A", "Åsa Öberg;Hjo;;B"]
    #expect(
      ids(rows.joined(separator: "\n")) == [
        "anna-pahittad-hjo", "anna-pahittad-tibro", "asa-oberg",
      ])
    #expect(ids(rows.reversed().joined(separator: "\n")) == ids(rows.joined(separator: "\n")))
  }

  @Test("municipalities are built in; others keep their names; the table beside wins")
  func organisations() {
    let trial = Self.list(
      "Anna Påhittad;Hjos kommun;;A\nBo Provberg;1496;;A\nCecilia Fiktiv;Räddningstjänsten;;A\nDavid Testlund;;david@tibro.se;A\nElin Skissqvist;Askby kommun;;A\nFarid Mönsterby;Askby;;A\n"
    )
    let rows = trial.adoption.tables.tables[.organisations]?.rows ?? []
    #expect(rows.map { $0[1] } == ["Hjo", "Skövde", "Räddningstjänsten", "Tibro", "Askby kommun"])
    #expect(rows.first?[0] == "1497" && rows.first?[2] == "kommun")
    #expect(rows.first?[4] == "Västra Götalands län")
    let beside = Trial([
      "lista.csv": "Namn;Kommun;Nätverk\nAnna Påhittad;Askbys kommun;A\n",
      "organisations.csv": "id;namn\nk1;Askby\n",
    ])
    #expect(beside.adoption.tables.tables[.people]?.rows.map { $0[2] } == ["k1"])
    #expect(beside.adoption.tables.tables[.organisations]?.rows.count == 1)
  }

  @Test("lists add to the standard tables that stand beside them")
  func beside() {
    let trial = Trial([
      "IT-chefer.csv": "Namn;Kommun;Roll\nAnna Påhittad;Hjo;ordförande\nBo Provberg;Tibro;\n",
      "memberships.csv": "person;nätverk\np1;n1\n",
      "networks.csv": "id;namn;område;nivå\nn1;Skolchefer;utbildning;chef\n",
      "organisations.csv": "id;namn\nk1;Hjo\n",
      "people.csv": "id;namn;organisation;sedan\np1;Anna Påhittad;k1;2020\n",
    ])
    let people = trial.adoption.tables.tables[.people]
    #expect(people?.columns == ["id", "name", "organisation", "function", "since"])
    #expect(
      people?.rows == [
        ["p1", "Anna Påhittad", "k1", "", "2020"], ["bo-provberg", "Bo Provberg", "1472", "", ""],
      ])
    #expect(
      trial.seats == [
        "Anna Påhittad, Hjo: IT-chefer (ordförande)", "Anna Påhittad, Hjo: Skolchefer",
        "Bo Provberg, Tibro: IT-chefer (ledamot)",
      ])
    #expect(trial.adoption.standard.count == 4)
  }

  @Test("two lists that overlap give each seat once, with what either tells")
  func overlap() {
    let trial = Trial([
      "a.csv": "Namn;Kommun;Nätverk;Från\nAnna Påhittad;Hjo;IT-chefer;2020-01-01\n",
      "b.csv": "Person;Kommun;Grupp;Roll\nPÅHITTAD, ANNA;Hjo;it-chefer;ordf.\n",
    ])
    #expect(trial.seats == ["Anna Påhittad, Hjo: IT-chefer (ordförande, 2020-01-01)"])
  }
}
