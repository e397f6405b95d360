// Municipalities and regions, however lists write them, and what must not be taken for one.

import Lists
import Testing

@Suite struct KnowledgePlacesTests {
  @Test("the country is whole: 290 municipalities, 21 regions of which Gotland is both")
  func whole() {
    let municipalities = KnownPlaces.all.filter { $0.kind == .municipality }
    #expect(municipalities.count == 290)
    #expect(KnownPlaces.all.count == 310)
    #expect(Set(KnownPlaces.all.map(\.code)).count == 310)
    #expect(Set(KnownPlaces.all.map(\.domain)).count == 310)
    #expect(Set(KnownPlaces.all.map(\.county)).count == 21)
    #expect(KnownPlaces.all.allSatisfy { $0.population > 2000 && $0.domain.hasSuffix(".se") })
    // The counties' own counts, of other years, differ by little from the sums of their municipalities.
    for region in KnownPlaces.all where region.kind == .region {
      let sum = municipalities.filter { $0.county == region.county }.map(\.population).reduce(0, +)
      #expect(abs(sum - region.population) * 20 < region.population, "\(region.name)")
    }
  }

  @Test("every place is found by its name, code and domain, in any case")
  func allWays() {
    for place in KnownPlaces.all {
      #expect(KnownPlaces.find(place.name) == place)
      #expect(KnownPlaces.find(place.name.uppercased()) == place)
      #expect(KnownPlaces.find(place.code) == place)
      #expect(KnownPlaces.of(address: "anna.ek@" + place.domain) == place)
      #expect(KnownPlaces.of(address: "www.\(place.domain)") == place)
      if place.kind == .municipality {
        #expect(KnownPlaces.find(place.name + " kommun") == place)
        #expect(KnownPlaces.find(place.name + "s kommun") == place)
      }
    }
  }

  @Test(
    "places as lists write them",
    arguments: [
      ("Skövde kommun", "1496"), ("SKOVDE", "1496"), (" skövde  kommun ", "1496"),
      ("Sko\u{308}vde", "1496"), ("Hjos kommun", "1497"), ("Stockholms stad", "0180"),
      ("Göteborgs Stad", "1480"), ("City of Malmö", "1280"), ("Kommunen Hjo", "1497"),
      ("Skövde (1496)", "1496"), ("1496 Skövde", "1496"), ("180", "0180"),
      ("Skövde kommun, socialförvaltningen", "1496"), ("Upplands Bro", "0139"),
      ("Malung", "2023"), ("Habo", "0643"), ("HABO KOMMUN", "0643"), ("Håbo", "0305"),
      ("Håbo kommun", "0305"), ("Ale (kommun)", "1440"), ("Region Skåne", "12"), ("Skåne", "12"),
      ("VGR", "14"), ("Region Västra Götaland", "14"), ("Landstinget i Värmland", "17"),
      ("Stockholms läns landsting", "01"), ("Region Kalmar", "08"), ("Kalmar", "0880"),
      ("Region Gotland", "0980"), ("Gotland", "0980"), ("09", "0980"), ("Vara", "1470"),
    ])
  func written(_ cell: String, _ code: String) {
    #expect(KnownPlaces.find(cell)?.code == code)
  }

  @Test(
    "what names no place, or two",
    arguments: [
      "", "x", "E", "Anna Berg", "Berg, Anna", "Skövde, Anna", "Skövde Energi", "Kommun", "Stad",
      "Region", "Länsstyrelsen Skåne", "Skåne län", "Kommunalförbundet Skaraborg",
      "Malmö stad/Region Skåne", "Skövde (1497)", "9999", "1", "Ekonomichef", "anna@skovde.se",
      "Räddningstjänsten Skövde", "Nätverk Skövde",
    ])
  func strangers(_ cell: String) {
    #expect(KnownPlaces.find(cell) == nil)
  }

  @Test(
    "addresses",
    arguments: [
      ("anna.ek@edu.skovde.se", "1496"), ("https://www.malmo.se/kontakt", "1280"),
      ("skovde.se", "1496"), ("ANNA@SKOVDE.SE", "1496"), ("habo.se", "0305"),
      ("x@habokommun.se", "0643"), ("x@engelholm.se", "1292"), ("x@angelholm.se", "1292"),
      ("x@dals-ed.se", "1438"), ("x@upplandsbro.se", "0139"), ("x@vgregion.se", "14"),
      ("x@kronoberg.se", "07"), ("x@malungsalen.se", "2023"), ("x@lerumskommun.se", "1441"),
    ])
  func addresses(_ address: String, _ code: String) {
    #expect(KnownPlaces.of(address: address)?.code == code)
  }

  @Test(
    "addresses of others",
    arguments: [
      "anna@gmail.com", "skovde.com", "anna@skovde", "Skövde", "", "anna@hjo.example.se",
      "x@skovdeenergi.se", "se", ".se",
    ])
  func otherAddresses(_ address: String) {
    #expect(KnownPlaces.of(address: address) == nil)
  }
}
