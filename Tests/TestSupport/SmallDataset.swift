// A dataset of a dozen rows in which one person alone links two networks.

/// The files of a small, sound dataset; all in it is invented.
///
/// Networks: eko {p1, p2, p3}, it {p3, p4}, hr {p1, p2}, apart {p5}. Sole bridge: p3 between eko and
/// it. Cut-point: p3.
package let smallDataset: [String: String] = [
  "organisations.csv": """
  id;namn;typ;folkmängd
  9001;Almvik;kommun;12 500
  9002;Björkåsa;kommun;8 200

  """,
  "people.csv": """
  id;namn;organisation;funktion;nivå
  p1;Ekonomichef Almvik;9001;ekonomichef;chef
  p2;Ekonomichef Björkåsa;9002;ekonomichef;chef
  p3;Controller Almvik;9001;controller;profession
  p4;IT-chef Björkåsa;9002;IT-chef;chef
  p5;Miljöchef Almvik;9001;miljöchef;chef

  """,
  "networks.csv": """
  id;namn;område;nivå
  eko;Ekonomichefer;ekonomi;chef
  it;IT-samordning;IT;profession
  hr;HR-forum;HR;chef
  apart;Miljöforum;miljö;chef

  """,
  "memberships.csv": """
  person;nätverk;roll
  p1;eko;ordförande
  p2;eko;ledamot
  p3;eko;ledamot
  p3;it;samordnare
  p4;it;ledamot
  p1;hr;ledamot
  p2;hr;ledamot
  p5;apart;ledamot

  """,
]
