// Words of the commands in the language of whoever has started the program.

import ArgumentParser
import Datasets
import Text

extension String {
  /// The words in the language of the process.
  static func told(swedish: String, english: String) -> String {
    Localised(swedish: swedish, english: english)[.ofProcess]
  }
}

extension ArgumentHelp {
  /// Help on an argument or option.
  ///
  /// - Parameter value: what its value is called; `nil` is as the option.
  static func told(swedish: String, english: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(String.told(swedish: swedish, english: english), valueName: value)
  }
}

extension ValidationError {
  /// What is wrong with the arguments.
  static func told(swedish: String, english: String) -> ValidationError {
    ValidationError(String.told(swedish: swedish, english: english))
  }
}
