// Placeholder until the tests are written.
import Testing
