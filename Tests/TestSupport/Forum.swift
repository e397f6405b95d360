// Eleven invented people in three networks, for tests of what public papers say.

/// A dataset of eleven invented people in three networks; the rows of a table can be added to.
package struct Forum {
  package static let names = [
    "Anna Ek", "Bo Lind", "Karin Öberg", "Erik Fors", "Maria Ström", "Lars Holm", "Sara Berg",
    "Per Åkesson", "Eva Norén", "Nils Wallin", "Ulla Sand",
  ]

  package var tables: [String: [String]] = [
    "organisations.csv": ["id;name;kind", "o1;Askby;kommun", "o2;Bokby;kommun", "o3;Ceby;kommun"],
    "people.csv": ["id;name;organisation;function;level"]
      + names.indices.map { "p\(100 + $0);\(names[$0]);o\($0 % 3 + 1);Handläggare;chef" },
    "networks.csv": [
      "id;name;field;level;kind;form;host;mandate", "n1;IT;område 1;chef;;;;",
      "n2;Ekonomi;område 2;chef;;;;", "n3;HR;område 3;chef;;;;",
    ],
    "memberships.csv": ["person;network;role"]
      + names.indices.map { "p\(100 + $0);n\($0 % 3 + 1);ledamot" },
    "collaborations.csv": [
      "id;name;area;host;cost_key;expected;outcome",
      "s1;Lönenämnden;lön;o1;invånare;lägre kostnad;högre kostnad",
    ],
    "collaboration_members.csv": ["collaboration;organisation;role", "s1;o1;host", "s1;o2;party"],
    "readiness.csv": ["organisation;area;stance;note", "o1;lön;lead;", "o2;lön;join;"],
    "initiatives.csv": ["id;name;area;stage;owner;goal", "i1;Gemensam växel;lön;tested;o1;"],
    "key_factors.csv": ["collaboration;factor;rating", "s1;tillit;2"],
    "goals.csv": ["id;name;level;year", "g1;Gemensam drift;förbundet;2030"],
    "decisions.csv": [
      "id;date;body;level;kind;about;decision;responsible;due;next;reference;status",
      "b1;2026-01-05;direktionen;politisk;uppdrag;i1;Pröva växeln;kansliet;2026-03-01;;;öppet",
    ],
    "settings.yaml": ["title: Prov", "language: sv"],
  ]

  package init() {}

  package mutating func add(_ row: String, to table: String) {
    tables[table, default: []].append(row)
  }

  package func folder() throws -> TemporaryFolder {
    try TemporaryFolder(tables.mapValues { $0.joined(separator: "\n") + "\n" })
  }
}
