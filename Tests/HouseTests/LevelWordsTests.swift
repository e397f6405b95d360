// A dataset's words for levels: told in the reader's language, and understood by the instruments.

import Answers
import Datasets
import Findings
import TestSupport
import Testing
import Text

@Suite struct LevelWordsTests {
  /// The forum with other levels: those of its networks, and what the settings list.
  private func folder(_ levels: [String], _ settings: String) throws -> TemporaryFolder {
    var forum = Forum()
    forum.tables["networks.csv"] =
      ["id;name;field;level;parent"]
      + levels.enumerated().map {
        "n\($0 + 1);Nätverk \($0 + 1);område \($0 + 1);\($1);\($0 == 0 ? "" : "n1")"
      }
    forum.add("levels: [\(settings)]", to: "settings.yaml")
    return try forum.folder()
  }

  private func request(_ folder: TemporaryFolder, _ language: Language) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-27"
    request.language = language
    return request
  }

  @Test("with Swedish words in the settings an English reader is told of managers, and back")
  func readersLanguage() throws {
    let swedish = try folder(
      ["politisk", "ledning", "chef"], "politisk, ledning, chef, profession")
    for (language, word, other) in [
      (Language.english, "manager", "chef"), (.swedish, "chef", "manager"),
    ] {
      let answer = try network(request(swedish, language), ThingQuery("n3"))
      let text = try answer.text(AnswerForm(isWhole: true))
      #expect(text.contains(word) && !text.contains(other), "\(text)")
      // What other programs read is the word of the dataset.
      #expect(try answer.text(AnswerForm(.csv)).contains("chef"))
      let found = try find(request(swedish, language), FindQuery("Nätverk 3")).text(AnswerForm())
      #expect(found.contains(word) && !found.contains(other), "\(found)")
    }
    let english = try folder(
      ["political", "executive", "manager"], "political, executive, manager, professional")
    let text = try network(request(english, .swedish), ThingQuery("n3")).text(
      AnswerForm(isWhole: true))
    #expect(text.contains("chef") && !text.contains("manager"), "\(text)")
  }

  @Test("own words: the vocabulary or the settings tell which are political")
  func ownWords() throws {
    for (levels, settings) in [
      (["förtroendevalda", "tjänstemän", "tjänstemän"], "förtroendevalda, tjänstemän"),
      (["rådet", "staben", "staben"], "rådet: political, staben: professional"),
    ] {
      let folder = try folder(levels, settings)
      let csv = try instrument(request(folder, .swedish), "politics").text(AnswerForm(.csv))
      #expect(csv.contains("n1,\(levels[0]),0,"), "\(csv)")
      #expect(csv.contains("n2,\(levels[1]),1,n1"), "\(csv)")
    }
  }

  @Test("a level whose kind nobody tells is unknown, and is not said to be none")
  func untold() throws {
    let folder = try folder(["rådet", "staben", "staben"], "rådet, staben")
    let text = try instrument(request(folder, .english), "politics").text(AnswerForm())
    #expect(text.contains("do not show which are political"), "\(text)")
    #expect(!text.contains("no network has the level political"), "\(text)")
  }

  @Test("whoever asks for politicians means those of an own political level")
  func asked() throws {
    let folder = try folder(
      ["förtroendevalda", "tjänstemän", "tjänstemän"], "förtroendevalda, tjänstemän")
    let way = try path(request(folder, .swedish), PathQuery(from: "n2", to: "politiker"))
      .text(AnswerForm())
    #expect(way.contains("nivån förtroendevalda (ett nätverk)"), "\(way)")
  }
}
