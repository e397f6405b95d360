// The language of whoever has started the program, by the locale.

import Foundation
package import Text

extension Language {
  /// The language of messages that no dataset and no flag decides: usage, and failures of the program's own work.
  package static let ofProcess = Language(locale: ProcessInfo.processInfo.environment)

  /// Swedish where the locale's messages are: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty, by
  /// POSIX.1-2024, 8.2. Every other locale, and none, is English, which logs and programs are used to.
  package init(locale environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let word = (locale ?? "").prefix { $0.isLetter }.lowercased()
    self = ["sv", "swedish"].contains(word) ? .swedish : .english
  }
}
