// What the terminal can show: how wide it is, and whether in colour.

import Datasets
import Foundation
import Tables
import Text

/// How text for people is set.
package struct TerminalStyle: Sendable, Equatable {
  /// The columns of the window; `nil` is no limit.
  package var width: Int?
  package var isColoured: Bool
  /// Whether cells stand apart by one tab and nothing else, for other programs.
  package var isPlain: Bool

  package init(width: Int? = nil, isColoured: Bool = false, isPlain: Bool = false) {
    self.width = width
    self.isColoured = isColoured
    self.isPlain = isPlain
  }

  /// For files and pipes: aligned, of any width, without colour.
  package static let plainText = TerminalStyle()

  /// For standard output as it is now.
  ///
  /// Colour and width only where standard output is a terminal; no colour where `NO_COLOR` is set to
  /// anything, or where `TERM` is `dumb`. `isPlain` turns both off.
  package static func ofStandardOutput(isPlain: Bool) -> TerminalStyle {
    let surroundings = ProcessInfo.processInfo.environment
    let columns = Posix.terminalColumns()
    return of(
      isTerminal: columns != nil, columns: columns, surroundings, isPlain: isPlain)
  }

  /// The same by what is told; `columns` of 0 is a terminal that does not say.
  package static func of(
    isTerminal: Bool, columns: Int?, _ surroundings: [String: String], isPlain: Bool
  ) -> TerminalStyle {
    guard isTerminal, !isPlain else { return TerminalStyle(isPlain: isPlain) }
    let stated = surroundings["COLUMNS"].flatMap { Int($0) } ?? columns ?? 0
    let isColoured = (surroundings["NO_COLOR"] ?? "").isEmpty && surroundings["TERM"] != "dumb"
    return TerminalStyle(width: stated > 0 ? max(20, stated) : nil, isColoured: isColoured)
  }

  func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

extension String {
  /// The text with every control sign but line ends and tabs, and every mark of direction, shown as a sign
  /// that can be seen.
  package var safeForTerminal: String { withControlsShown }
}
