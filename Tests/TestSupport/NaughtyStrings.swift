// The Big List of Naughty Strings: text that breaks programs.

import Foundation

/// All 515 strings, in the order of the list; empty when the file cannot be read, which a test would tell.
package let naughtyStrings: [String] =
  (try? JSONDecoder().decode([String].self, from: Data(PackageResources.blns_json))) ?? []
