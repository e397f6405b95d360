// What is said where two runs are of different versions, and the versions do not count alike.

package import Findings
package import Text

extension DefinitionChange {
  /// That it is counted in another way, since when, and how.
  package var told: Localised<String> {
    Localised(
      swedish:
        "Måttet räknas annorlunda sedan version \(since): \(name.swedish). \(sentence.swedish)",
      english: "Counted in another way since version \(since): \(name.english). \(sentence.english)"
    )
  }

  /// What files call it: a key figure by its name, a column behind the table that it stands in.
  package var fileName: String {
    switch matter {
    case .figure(let name): name.text
    case .column(let table, let column): "\(table.name).\(column.name)"
    }
  }
}

extension Difference {
  /// Which versions made the runs, and what they do not count alike; empty where one version made both.
  package var upgradeWords: (lead: Localised<String>, definitions: [Localised<String>])? {
    guard let versions else { return nil }
    func version(_ number: String, _ unknown: String) -> String {
      number.isEmpty ? unknown : number
    }
    let made = Localised(
      swedish: "Jämförelsen är mellan två versioner av programmet, "
        + "\(version(versions.from, "en äldre")) och \(version(versions.to, "en äldre")).",
      english: "The comparison is between two versions of the program, "
        + "\(version(versions.from, "an older one")) and \(version(versions.to, "an older one")).")
    guard !redefined.isEmpty else { return (made, []) }
    return (
      Localised(
        swedish: made.swedish + " Det som de räknar på olika sätt jämförs inte"
          + (redefinedFindings == 0
            ? ":"
            : ", och inte heller \(redefinedFindings.inWords(.swedish)) "
              + "\(redefinedFindings == 1 ? "iakttagelse" : "iakttagelser") som vilar på det:"),
        english: made.english + " What they count in different ways is not compared"
          + (redefinedFindings == 0
            ? ":"
            : ", nor \(redefinedFindings == 1 ? "is" : "are") \(redefinedFindings.inWords(.english)) "
              + "\(redefinedFindings == 1 ? "finding that rests" : "findings that rest") on it:")),
      redefined.map(\.told)
    )
  }
}
