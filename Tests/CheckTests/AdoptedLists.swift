// Lists of several shapes with invented people, adopted, for the tests of what adopt shows.

import Lists
import Tables
import TestSupport

struct AdoptedLists {
  let sheets: [ListSheet]
  let adoption: Adoption
  let diagnostics: Diagnostics

  /// - Parameter files: texts by name; of a name that ends in .xlsx, what the workbook program writes.
  init(_ files: [String: String]) throws {
    let place = try TemporaryFolder(files)
    var diagnostics = Diagnostics()
    let inputs = files.keys.sorted().map { ListFile(name: $0, path: place.path + "/" + $0) }
    let workbooks = Dictionary(
      files.map { (place.path + "/" + $0.key, Array($0.value.utf8)) }, uniquingKeysWith: { $1 })
    sheets = readLists(
      inputs, workbooks: { .written(workbooks[$0] ?? []) }, into: &diagnostics)
    adoption = Adoption(sheets, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The network written once above its people, sums and headings between.
  static let writtenOnce = [
    "uppdrag.csv": """
    Deltagarlista för våra nätverk,,,,,
    Nätverk,Namn,Kommun,Befattning,Roll,Telefon
    HR-chefer,Anna-Karin Påhittad,Hjo,HR-chef,ordförande,070-111
    ,Bo Påhittad,Habo,HR-chef,ledamot,070-112
    ,Vakant,Tibro,HR-chef,,
    ,Summa: 2,,,,
    Nätverk,Namn,Kommun,Befattning,Roll,Telefon
    Kaffegruppen,ANNA KARIN PÅHITTAD,Hjo,HR-chef,ledamot,
    ,Cia Påhittad,Habo,Ekonomichef,ledamot,19121212-1212
    ,Bo Påhittad,Habo,HR-chef,ledamot,
    ,Bo Påhittad,Habo,HR-chef,ledamot,
    """
  ]

  static let crosses = [
    "kryss.csv": """
    Namn;Kommun;Ekonomichefsnätverket;Skolchefer
    Dag Påhittad;Hjo;x;
    Eva Påhittad;Habo;x;x
    Fia Påhittad;Tibro;;x
    """
  ]

  static let severalInACell = [
    "personer.csv": """
    Namn;E-post;Nätverk
    Gun Påhittad;gun@hjo.example;IT-chefer, Skolchefer
    Hans Påhittad;hans@habo.example;IT-chefer
    Ida Påhittad;ida@tibro.example;Skolchefer, IT-chefer
    """
  ]

  /// A workbook with merged cells, and a hidden sheet that holds no list.
  static let workbook = [
    "bok.xlsx": """
    sheet,Deltagare,visible,5,2:1:3:1 4:1:5:1
    row,1,Nätverk,Namn,Kommun,Befattning
    row,2,Skolchefer,Jan Påhittad,Hjo,Skolchef
    row,3,Skolchefer,Kim Påhittad,Habo,Skolchef
    row,4,Socialchefer,Lo Påhittad,Hjo,Socialchef
    row,5,Socialchefer,Mia Påhittad,Habo,Socialchef
    sheet,Om boken,hidden,1,
    row,1,Boken sköts av kansliet
    end

    """
  ]

  static let all = [writtenOnce, crosses, severalInACell, workbook]
}
