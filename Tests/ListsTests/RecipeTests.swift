// lists.yaml: written, read again, kept, and refused where lists have changed.

import Lists
import Roster
import Tables
import Testing
import Text

@Suite struct RecipeTests {
  private static let list = """
    Namn;Kommun;Nätverk;Uppdrag;Anm.
    Anna Påhittad;Hjo;Nätverk för säkerhet;ordf.;ringde
    Bo Provberg;Tibro;Skolchefer;led.;
    """

  private static func read(_ text: String) -> (recipe: Recipe, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    return (Recipe(reading: Array(text.utf8), into: &diagnostics), diagnostics)
  }

  /// Without what is written as comments only.
  private static func bare(_ recipe: Recipe) -> Recipe {
    var recipe = recipe
    for at in recipe.lists.indices {
      recipe.lists[at].reasons = []
      for column in recipe.lists[at].columns.indices {
        recipe.lists[at].columns[column].reason = ""
      }
    }
    for at in recipe.networks.indices { recipe.networks[at].reason = "" }
    return recipe
  }

  @Test("what is written is read as the same recipe")
  func round() {
    var recipe = Trial([
      "lista.csv": Self.list, "Förklaring.csv": "x = deltar\n\"A: \"\"B\"\"\";#1\n",
    ]).adoption.recipe
    recipe.same = [["Anna \"Påhittad\", Hjo", "a@hjo.se"]]
    recipe.roles = [RoleRecipe("#1: ja", .deputy), RoleRecipe("yes", nil)]
    recipe.organisations = [OrganisationRecipe("VGR: söder", "Västra Götalandsregionen")]
    recipe.networks.append(NetworkRecipe("Utan \\ område\n2"))
    recipe.networks[recipe.networks.count - 1].field = ""
    recipe.networks[recipe.networks.count - 1].also = ["- en", "null"]
    let (read, diagnostics) = Self.read(recipe.text)
    #expect(diagnostics.isEmpty, "\(diagnostics.printed())")
    #expect(Self.bare(read) == Self.bare(recipe))
  }

  @Test(
    "problems have their line, column and help",
    arguments: [
      ("lists:\n  - file: a.csv\n    shape: row\n", "3:12", "recipe/bad-value", "menas 'rows'?"),
      ("list:\n  - file: a.csv\n", "1:1", "recipe/unknown-key", "menas 'lists'?"),
      (
        "lists:\n  - file: a.csv\n    shape: rows\n    columns:\n      persson: Namn\n", "5:7",
        "recipe/unknown-key", "menas 'person'?"
      ),
      ("lists:\n  - file: [a.csv\n", "3:1", "recipe/bad-yaml", "se på indragen"),
      ("same:\n  - Anna\n", "2:5", "recipe/bad-value", "skriv en lista med två eller flera"),
      ("lists: &x []\n", "1:8", "recipe/alias", "sätt citattecken"),
      ("roles:\n  E: ersättaren av alla\n", "2:6", "recipe/bad-value", "skriv en roll"),
      ("lists:\n  - file: a.csv\n", "2:5", "recipe/bad-value", "ange vad en rad är"),
    ])
  func problems(text: String, place: String, code: String, help: String) throws {
    let found = try #require(Self.read(text).diagnostics.sorted.first)
    #expect("\(found.place.line):\(found.place.column)" == place)
    #expect(found.code == code)
    #expect(found.help?.swedish.hasPrefix(help) == true, "\(found.help?.swedish ?? "")")
  }

  @Test("what a person changes is kept when adopt runs again, and new lists are added")
  func kept() throws {
    var recipe = Trial(["lista.csv": Self.list]).adoption.recipe
    let role = try #require(recipe.lists[0].columns.firstIndex { $0.use == .role })
    recipe.lists[0].columns[role].use = .nothing
    let school = try #require(recipe.networks.firstIndex { $0.name == "Skolchefer" })
    #expect(recipe.networks[school].understoodLevel)
    recipe.networks[school].level = "executive"
    let again = Trial(
      ["IT-chefer.csv": "Namn;Kommun\nAnna Påhittad;Hjo\n", "lista.csv": Self.list],
      existing: recipe)
    #expect(
      again.seats == [
        "Anna Påhittad, Hjo: IT-chefer", "Anna Påhittad, Hjo: Nätverk för säkerhet",
        "Bo Provberg, Tibro: Skolchefer",
      ])
    let kept = try #require(again.adoption.recipe.networks.first { $0.name == "Skolchefer" })
    #expect(kept.level == "executive" && !kept.understoodLevel && kept.understoodField)
    let third = Trial(
      ["IT-chefer.csv": "Namn;Kommun\nAnna Påhittad;Hjo\n", "lista.csv": Self.list],
      existing: again.adoption.recipe)
    #expect(Self.bare(third.adoption.recipe) == Self.bare(again.adoption.recipe))
  }

  @Test("a list is followed when rows come and go and the headings move")
  func followed() {
    let recipe = Trial(["lista.csv": Self.list]).adoption.recipe
    var diagnostics = Diagnostics()
    let tables = ListTables(
      recipe,
      sheets: sheets([
        "lista.csv": "Ny titel\n\n" + Self.list + "\nCecilia Fiktiv;Vara;Skolchefer;ers.;\n"
      ]),
      into: &diagnostics)
    #expect(!diagnostics.hasErrors, "\(diagnostics.printed())")
    #expect(seatsInWords(tables).count == 3)
  }

  @Test("a list whose columns have changed is refused with what changed")
  func changed() throws {
    let recipe = Trial(["lista.csv": Self.list]).adoption.recipe
    var diagnostics = Diagnostics()
    _ = ListTables(
      recipe, sheets: sheets(["lista.csv": Self.list.replacing("Uppdrag", with: "Funktion")]),
      into: &diagnostics)
    let found = try #require(diagnostics.sorted.first { $0.code == "lists/changed-columns" })
    #expect(
      found.sentence.swedish
        == "kolumnerna har ändrats sedan receptet skrevs; borta: 'Uppdrag'; nya: 'Funktion'")
    var missing = Diagnostics()
    _ = ListTables(recipe, sheets: sheets(["annan.csv": Self.list]), into: &missing)
    #expect(missing.counts.map(\.code).contains("lists/missing-list"))
    #expect(missing.counts.map(\.code).contains("lists/not-in-recipe"))
  }

  @Test("every cell of a table knows its list, row and column")
  func places() throws {
    let tables = Trial(["lista.csv": Self.list]).adoption.tables
    let role = try #require(tables.place(.memberships, line: 3, column: 2))
    #expect(role.file == "lista.csv" && role.row == 3 && role.column == 30)
    let name = try #require(tables.place(.people, line: 2, column: 1))
    #expect(name.row == 2 && name.column == 1)
    #expect(tables.place(.people, line: 99, column: 1) == nil)
  }
}
