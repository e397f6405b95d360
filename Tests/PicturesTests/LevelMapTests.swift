// The map for boards: rows in the order of levels, the gaps asked about, and fields instead of networks where they are many.

import Datasets
import Diagrams
import Network
import Pictures
import Reporting
import Run
import TestSupport
import Testing
import Text

@Suite struct LevelMapTests {
  private func structure(_ files: [String: String]) throws -> Structure {
    let folder = try TemporaryFolder(files)
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    return try Reading(request).structure()
  }

  /// The small dataset with these networks; the people sit as before.
  private func dataset(networks: String, initiatives: [String: String] = [:]) -> [String: String] {
    smallDataset.merging(["networks.csv": networks]) { $1 }.merging(initiatives) { $1 }
  }

  /// Two initiatives, which make HR and IT, and the economists and IT, need each other.
  private static let needs = [
    "initiatives.csv": "id;namn;område\nx;Gemensam lön;HR\ny;Nytt avtal;IT\n",
    "initiative_networks.csv": "initiativ;nätverk\nx;hr\nx;it\ny;hr\ny;apart\n",
  ]

  @Test("rows are the levels from the highest, and what has no level stands last")
  func rows() throws {
    let files = dataset(
      networks:
        "id;namn;område;nivå\neko;Ekonomichefer;ekonomi;chef\nit;IT-samordning;IT;profession\n"
        + "hr;HR-politiker;HR;politisk\napart;Miljöforum;miljö;\n")
    let map = try LevelMap(structure(files), .swedish)
    #expect(
      map.picture.rows == [
        "Politisk nivå · 1 nätverk", "Chefsnivå · 1 nätverk", "Professionsnivå · 1 nätverk",
        "Okänd nivå · 1 nätverk",
      ])
    #expect(map.picture.columns == ["ekonomi", "HR", "IT", "miljö"])
    #expect(map.words.alternative.contains("och 1 utan känd nivå."))
    let english = try LevelMap(structure(files), .english)
    #expect(english.picture.rows.first == "Political level · 1 network")
    #expect(english.words.alternative.contains("1 on the political level, 1 on the manager level"))
  }

  @Test("a field that is not told stands in a column of its own at the right")
  func fields() throws {
    let map = try LevelMap(
      structure(
        dataset(
          networks: "id;namn;område;nivå\neko;Ekonomichefer;;chef\nit;IT-samordning;IT;profession\n"
            + "hr;HR-forum;ÅHR;chef\napart;Miljöforum;miljö;chef\n")), .swedish)
    #expect(map.picture.columns == ["IT", "miljö", "ÅHR", "okänt område"])
    #expect(map.words.alternative.contains("1 nätverk utan angivet område står längst till höger."))
  }

  @Test("without levels or fields there is one row and one column, and it is said")
  func bare() throws {
    let map = try LevelMap(
      structure(
        dataset(
          networks: "id;namn\neko;Ekonomichefer\nit;IT-samordning\nhr;HR-forum\napart;Miljöforum\n")
      ),
      .swedish)
    #expect(map.picture.rows.count == 1 && map.picture.columns == [""])
    #expect(map.words.alternative.contains("anger inga nivåer"))
    #expect(map.words.alternative.contains("anger inga områden"))
    #expect(map.picture.items.count == 4)
  }

  @Test("a gap that may be told of is drawn, numbered where there are several, and named")
  func gaps() throws {
    let structure = try structure(
      dataset(
        networks:
          "id;namn;område;nivå\neko;Ekonomichefer;ekonomi;chef\nit;IT-samordning;IT;profession\n"
          + "hr;HR-forum;HR;chef\napart;Miljöforum;miljö;chef\n", initiatives: Self.needs))
    let told = structure.pairs.gaps.map { structure.pairs.pairs[$0] }
    #expect(told.count == 1)
    let map = LevelMap(structure, .swedish, gaps: told)
    let gaps = map.picture.lines.filter { $0.kind == .gap }
    // By their places in networks.csv as the roster sorts it: apart, eko, hr, it.
    #expect(gaps.map { [$0.a, $0.b] } == [["2", "3"]] && gaps.map(\.label) == [""])
    #expect(
      map.words.alternative.contains(
        "Den prickade linjen är luckan mellan HR-forum och IT-samordning"))
    #expect(LevelMap(structure, .swedish, gaps: []).picture.lines.allSatisfy { $0.kind != .gap })
    let twice = LevelMap(structure, .swedish, gaps: told + told)
    #expect(twice.picture.lines.filter { $0.kind == .gap }.map(\.label) == ["1", "2"])
  }

  @Test("a link that hangs on one person is dashed; others stand in the text")
  func soleLinks() throws {
    let map = try LevelMap(structure(smallDataset), .swedish)
    // p3 alone holds eko and it together; eko and hr share p1 and p2.
    #expect(map.picture.lines.map { [$0.a, $0.b] } == [["1", "3"]])
    #expect(map.picture.lines.map(\.kind) == [.sole])
    #expect(map.words.alternative.contains("2 förbindelser genom gemensamma personer; 1 av dem"))
    #expect(map.words.alternative.contains("Övriga 1 är inte ritade") == false)
    #expect(map.words.alternative.contains("Den andra är inte ritad."))
  }

  @Test("a part holds the two, those nearest and no others, and is at most 60 mm high")
  func part() throws {
    let structure = try structure(
      dataset(
        networks:
          "id;namn;område;nivå\neko;Ekonomichefer;ekonomi;chef\nit;IT-samordning;IT;profession\n"
          + "hr;HR-forum;HR;chef\napart;Miljöforum;miljö;chef\n", initiatives: Self.needs))
    let gap = try #require(structure.pairs.gaps.first.map { structure.pairs.pairs[$0] })
    let part = LevelMap(structure, .swedish, around: gap, name: "1")
    #expect(part.picture.name == "part-1" && part.picture.fits)
    #expect(
      part.picture.height == LevelPicture.partHeight && LevelPicture.partHeight <= 60 * 72 / 25.4)
    #expect(Set(part.picture.items.map(\.name)) == ["HR-forum", "IT-samordning", "Ekonomichefer"])
    #expect(part.picture.rows == ["Chefsnivå", "Professionsnivå"])
    #expect(
      part.words.caption == "Lucka mellan HR-forum och IT-samordning, och nätverken närmast dem")
    #expect(part.words.alternative.contains("Närmast luckan är Ekonomichefer."))
  }

  @Test("many networks are drawn by field and level, with how many there are", arguments: [60, 61])
  func many(count: Int) throws {
    let networks = (0..<count).map { number in
      "n\(number);Nätverk \(number);\(["ekonomi", "HR", "IT"][number % 3]);"
        + "\(["politisk", "chef"][number % 2])\n"
    }
    let files = smallDataset.merging([
      "networks.csv": "id;namn;område;nivå\n" + networks.joined(),
      "memberships.csv": "person;nätverk;roll\n"
        + (0..<count).map { "p1;n\($0);ledamot\n" }.joined(),
    ]) { $1 }
    let map = try LevelMap(structure(files), .swedish)
    #expect(map.picture.items.count == (count == 60 ? 60 : 6))
    #expect(map.picture.fits)
    if count == 61 {
      // 61 = 6 · 10 + 1: the first of them, political and of economy, stands for eleven.
      #expect(
        map.picture.items.map(\.name) == ["11 nätverk"] + Array(repeating: "10 nätverk", count: 5))
      #expect(map.words.alternative.contains("En ruta står för alla nätverk på en nivå"))
      // All share p1: between two boxes of ten there are a hundred pairs.
      #expect(map.picture.lines.map(\.label).first == "110")
      #expect(map.picture.lines.count == 12)
    }
  }

  @Test("the run writes the map beside the others, the same bytes twice, and nobody's name in it")
  func run() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    for name in ["a", "b"] {
      _ = try analyse(request, to: "\(place.path)/\(name)", progress: .silent)
    }
    let svg = try place.text("a/diagrams/levels.svg")
    #expect(try svg == place.text("b/diagrams/levels.svg"))
    #expect(svg.contains(">Ekonomichefer</text>") && !svg.contains("Ekonomichef Almvik"))
    #expect(try place.text("a/board.html").contains("levels-title"))
  }
}
