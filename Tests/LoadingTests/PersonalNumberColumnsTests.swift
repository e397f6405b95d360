// Identity numbers by the columns they stand in: refused, warned of, passed over.

import Loading
import Tables
import Testing

@Suite struct PersonalNumberColumnsTests {
  private func codes(_ data: Dataset, _ settings: Settings = Settings()) throws -> [String] {
    try data.loaded(settings).diagnostics.sorted.map { "\($0.severity.rawValue) \($0.code)" }
      .filter { $0.contains("number") }
  }

  @Test(
    "real numbers are refused wherever the column is read",
    arguments: [
      "19850709-9805", "850709-9805", "198507099805", "850709+9805",
    ])
  func refused(_ number: String) throws {
    for people in ["\(number),Chef,o1", "p1,Chef \(number),o1"] {
      let data = Dataset.networks.with("people.csv", "id,name,organisation\n\(people)\np2,B,o2\n")
        .with("memberships.csv", "person,network\np2,n1\n")
      #expect(try codes(data) == ["error people/personal-number"], "\(people)")
    }
    #expect(
      try codes(.networks.with("networks.csv", "id,name\nn1,Ekonomi \(number)\n"))
        == ["error networks/personal-number"])
  }

  @Test("ten digits alone are refused where half of a column holds such, and else warned of")
  func bare() throws {
    // The check digits were worked out by hand: 850709-980·5, 811218-987·6, 640823-323·4.
    let keys = Dataset.networks
      .with("people.csv", "id,name,organisation\n8507099805,A,o1\n8112189876,B,o2\n")
      .with("memberships.csv", "person,network\n8507099805,n1\n")
    #expect(
      try codes(keys) == [
        "error memberships/personal-number", "error people/personal-number",
        "error people/personal-number",
      ])
    let text = Dataset.networks.with(
      "people.csv", "id,name,organisation,function\np1,A,o1,Chef 8507099805\np2,B,o2,Chef\n")
    #expect(try codes(text) == ["warning people/possible-personal-number"])
    let chance = Dataset.networks
      .with(
        "people.csv", "id,name,organisation\n8507099805,A,o1\n8507099806,B,o2\n8507099807,C,o1\n"
      )
      .with("memberships.csv", "person,network\n8507099806,n1\n")
    #expect(try codes(chance) == ["warning people/possible-personal-number"])
  }

  @Test("a column that is not read never stops a run; what is certain in it is told of")
  func unread() throws {
    let telephones = Dataset.networks.with(
      "people.csv",
      "id,name,organisation,mobil\np1,A,o1,0701150005\np2,B,o2,0701150001\n")
    #expect(try codes(telephones) == [])
    let numbers = Dataset.networks.with(
      "people.csv",
      "id,name,organisation,pnr\np1,A,o1,850709-9805\np2,B,o2,811218-9875\n")
    #expect(try codes(numbers) == ["warning people/unread-personal-number"])
    let title = Dataset.networks.with(
      "networks.csv", "Lista 850709-9805;\nid;name\nn1;Ekonomi\n")
    #expect(try codes(title) == ["warning networks/unread-personal-number"])
  }

  @Test("codes of hexadecimal digits are ids")
  func hexadecimal() throws {
    let code = "0230467E7C764D14BB2EA3503150488A"
    let data = Dataset.networks.with("networks.csv", "id,name\n\(code),Ekonomi\n")
      .with("memberships.csv", "person,network\np1,\(code)\n")
    #expect(try data.printed() == "")
  }

  @Test("in the settings they are refused, whatever the key")
  func settings() throws {
    func load(_ text: String) throws -> [String] {
      try Dataset(["settings.yaml": text]).inFolder { folder in
        loadSettings(path: folder + "/settings.yaml").diagnostics.sorted
          .map { "\($0.place.line):\($0.place.column) \($0.code)" }
      }
    }
    #expect(try load("title: Nätverk 850709-9805\n") == ["1:8 settings/personal-number"])
    #expect(
      try load("seed: 1\nvacant: [ledig, 198507099805]\n") == ["2:17 settings/personal-number"])
    #expect(try load("title: Nätverk 0701150005\n") == [])
  }
}
