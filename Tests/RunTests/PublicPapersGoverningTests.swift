// What anybody may read points out nobody, whatever the tables on governing together do.

import TestSupport
import Testing
import Text

extension PublicPapersTests {
  /// The first lines of a table, and a row with the number `#` and the text `@`. Each free text of a table has the name.
  fileprivate static let governing: [(table: String, start: [String], row: String)] = [
    (
      "collaborations.csv",
      ["id;name;area;ending;status", "s1;Lönenämnden;lön;;"],
      "t#;Avtal #;lön;för att @ slutar;ending"
    ),
    ("readiness.csv", ["organisation;area;stance;condition;note"], "o1;område #;lead;@;enligt @"),
    ("area_effects.csv", ["area;economy;effect;condition"], "område @ #;0,1;@;om @ vill"),
    ("key_factors.csv", ["collaboration;factor;rating;rater"], "s1;faktor #;1;@"),
    ("goals.csv", ["id;name;level;year"], "g#;@;@;2028"),
    (
      "decisions.csv",
      ["id;date;body;level;kind;about;decision;responsible;due;next;reference;status"],
      "b#;2025-01-01;@;politisk;uppdrag;s1;Utred;@;2026-01-01;fråga @;KS @;open"
    ),
    ("decisions.csv", ["id;date;about;decision"], "b#;2025-01-01;@;@"),
    (
      "effects.csv",
      ["about;dimension;direction;unit;baseline;target;measured;date;source;context"],
      "@;@;lägre;@ #;3;2;4;2025;@;enligt @"
    ),
    ("effects.csv", ["about;dimension;measured;source"], "s1;kvalitet enligt @ #;4;@"),
    ("drivers.csv", ["collaboration;organisation;driver;entry_value;wanted"], "s1;o1;@ #;@;@"),
    ("resources.csv", ["about;organisation;kind;hours"], "@;o1;@ #;40"),
    ("functions.csv", ["organisation;function;people;deputy"], "o1;@ #;0,5;nej"),
    ("start.csv", ["area;check;answer;responsible;due"], "lön;@ #;nej;@;2026-01-01"),
  ]

  @Test(
    "no spelling in no column of the tables on governing reaches a public paper",
    arguments: governing.indices)
  func governing(number: Int) throws {
    let (table, start, row) = Self.governing[number]
    var forum = Forum()
    forum.tables[table] = start
    for (place, spelling) in Self.spellings.enumerated() {
      forum.add(Self.filled(row, place, spelling), to: table)
    }
    try expectNobody(in: forum)
  }
}
