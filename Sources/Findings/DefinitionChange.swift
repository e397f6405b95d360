// What is counted in another way since a version: declared here, and told where runs of two versions are compared.

package import Text

/// A key figure or a column of a table that since a version means something else by the same name.
///
/// Whoever changes a definition adds one here and raises the version of the program in the same change; otherwise the
/// difference between two runs is told as if something had happened in the networks.
package struct DefinitionChange: Hashable, Sendable {
  /// What is counted.
  package enum Matter: Hashable, Sendable {
    case figure(KeyFigure.Name)
    case column(Table, Column)
  }

  package let matter: Matter
  /// The first version that counts so.
  package let since: String
  /// What readers call it, as it stands inside a sentence.
  package let name: Localised<String>
  /// How it is counted since, as a whole sentence.
  package let sentence: Localised<String>
  /// Kinds of findings that rest on it, and come, go or change with it.
  package let findings: Set<String>

  package init(
    _ matter: Matter, since: String, name: Localised<String>, _ sentence: Localised<String>,
    findings: Set<String> = []
  ) {
    self.matter = matter
    self.since = since
    self.name = name
    self.sentence = sentence
    self.findings = findings
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.matter == right.matter && left.since == right.since
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(matter)
    hasher.combine(since)
  }

  /// Whether one of two versions counts in the old way and the other in the new, whichever is first. A version that is
  /// not known is older than all.
  package func lies(between one: String, and other: String) -> Bool {
    isOlder(one) != isOlder(other)
  }

  /// Whether the version counts in the old way.
  package func isOlder(_ version: String) -> Bool {
    guard let since = ReleaseNumber(since) else { return false }
    return ReleaseNumber(version).map { $0 < since } ?? true
  }
}

extension [DefinitionChange] {
  /// Those that two versions count apart.
  package func between(_ one: String, _ other: String) -> [DefinitionChange] {
    filter { $0.lies(between: one, and: other) }
  }

  /// That of the key figure by this name.
  package func of(figure name: String) -> DefinitionChange? {
    last { $0.matter == .figure(KeyFigure.Name(name)) }
  }

  /// That of a column of a table.
  package func of(_ column: String, in table: Table) -> DefinitionChange? {
    last {
      if case .column(table, let own) = $0.matter { own.name == column } else { false }
    }
  }

  /// Whether findings of a kind rest on one of them.
  package func bear(_ kind: String) -> Bool { contains { $0.findings.contains(kind) } }
}

// MARK: What has changed

extension DefinitionChange {
  /// Every change since the first version, oldest first.
  package static let all: [DefinitionChange] = [
    DefinitionChange(
      .figure(.diagonalGaps), since: "0.2.0",
      name: Localised(swedish: "diagonala luckor", english: "diagonal gaps"),
      Localised(
        swedish:
          "Ett par räknas bara när nätverken har initiativ eller områden gemensamt, inte bara organisationer, och inte "
          + "mellan nivåer där ingen deltar på båda.",
        english:
          "A pair counts only when the networks have initiatives or areas in common, and not organisations alone, and "
          + "not between levels where nobody takes part on both."),
      findings: ["diagonal_gap"]),
    DefinitionChange(
      .figure(.highDependency), since: "0.2.0",
      name: Localised(
        swedish: "personer som mycket hänger på och som kan vara på väg",
        english: "people on whom much hangs and who may be leaving"),
      Localised(
        swedish:
          "Bara den räknas vars plats tar slut eller blir ledig enligt listorna. Att vara ny på posten eller sakna "
          + "ersättare räknas inte längre som tecken på att någon är på väg.",
        english:
          "Only those count whose seat ends or becomes vacant by the lists. Being new on the post or having no deputy is "
          + "no longer a sign that somebody is leaving."),
      findings: ["dependency"]),
    DefinitionChange(
      .column(.dependency, .likelihood), since: "0.2.0",
      name: Localised(
        swedish: "sannolikheten att någon lämnar", english: "the likelihood that somebody leaves"),
      Localised(
        swedish:
          "Den följer bara av slutdatum och anmälda vakanser, och är tom där listorna inte säger något.",
        english:
          "It follows from last days and announced vacancies alone, and is empty where the lists say nothing."
      )),
    DefinitionChange(
      .column(.collaborations, .organisations), since: "0.2.0",
      name: Localised(
        swedish: "organisationer i ett samarbete", english: "organisations of a collaboration"),
      Localised(
        swedish:
          "Ett samarbete som inte pågår har inget antal; förut räknades de som hade varit med.",
        english:
          "A collaboration that does not run has no number; before, those that had been in it were counted."
      )),
  ]
}
