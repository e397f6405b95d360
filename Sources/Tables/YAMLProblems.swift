// What the YAML reader says is wrong with a file, in both languages.

package import Text

/// The problems of libyaml, which speaks English only.
package enum YAMLProblems {
  /// A problem as the reader words it; one that is not known here is told as it is in both languages.
  package static func told(_ problem: String) -> Localised<String> {
    Localised(swedish: swedish[problem] ?? problem, english: problem)
  }

  /// A key that stands more than once under the same heading.
  package static func twice(_ keys: [String]) -> Localised<String> {
    let list = keys.joined(separator: ", ")
    return Localised(
      swedish: "en nyckel står två gånger: \(list)", english: "a key stands twice: \(list)")
  }

  /// What has no words of its own.
  package static let unknown = Localised(
    swedish: "den kan inte tolkas", english: "it cannot be parsed")

  private static let swedish = [
    "could not find expected ':'": "här saknas ett kolon (:)",
    "did not find expected ',' or ']'": "här saknas ett komma eller slutet på listan (])",
    "did not find expected ',' or '}'": "här saknas ett komma eller slutklammern (})",
    "did not find expected '-' indicator": "här skulle en rad i listan börja med ett streck (-)",
    "did not find expected <document start>": "raden hör inte till det som står före den",
    "did not find expected key": "här skulle en nyckel stå; se efter indragen",
    "did not find expected node content": "här saknas ett värde",
    "did not find expected alphabetic or numeric character":
      "efter & eller * måste en bokstav eller siffra stå",
    "did not find expected comment or line break": "efter värdet får bara en kommentar stå",
    "did not find expected whitespace or line break": "här saknas ett mellanrum",
    "found a tab character that violates indentation": "indraget har en tabb; använd mellanslag",
    "found a tab character where an indentation space is expected":
      "indraget har en tabb; använd mellanslag",
    "found character that cannot start any token":
      "värdet börjar med ett tecken som kräver citattecken runt om (till exempel @, % eller tabb)",
    "found undefined tag handle": "ett värde som börjar med ! måste ha citattecken runt om",
    "found unexpected document indicator": "texten slutar aldrig: ett citattecken saknas",
    "found unexpected end of stream": "texten slutar aldrig: ett citattecken saknas",
    "found unexpected ':'": "kolonet kräver citattecken runt hela värdet",
    "found unknown escape character":
      "efter \\ står ett tecken som inte går att tolka; använd enkla citattecken (')",
    "block sequence entries are not allowed in this context":
      "en rad med streck (-) kan inte stå här; börja listan på en egen rad",
    "mapping keys are not allowed in this context": "en nyckel kan inte stå här",
    "mapping values are not allowed in this context":
      "ett kolon kan inte stå här; sätt citattecken runt värdet, eller se efter indragen",
    "control characters are not allowed": "filen har styrtecken, som inte är tillåtna",
    "incomplete UTF-8 octet sequence": "filen är inte UTF-8",
    "invalid leading UTF-8 octet": "filen är inte UTF-8",
    "invalid trailing UTF-8 octet": "filen är inte UTF-8",
  ]
}
