// How a content security policy names what a page holds itself.

import Digests
import Foundation

/// The SHA-256 of `text` in base64, as a content security policy names a style or script: `sha256-…`.
///
/// - Complexity: O(bytes).
/// - Source: Content Security Policy Level 3, W3C, section 2.3.1, `hash-source`.
func policyHash(of text: String) throws(DigestFailure) -> String {
  Data(try Digest(of: Array(text.utf8)).bytes).base64EncodedString()
}
