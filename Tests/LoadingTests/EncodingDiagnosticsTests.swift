// What is said of the encoding of a file, word for word.

import Testing
import Text

@Suite struct EncodingDiagnosticsTests {
  @Test("Windows-1252 is read and noted")
  func windows1252IsReadAndNoted() throws {
    let data = Dataset.networks
      .with(
        "networks.csv",
        bytes: [
          0x69, 0x64, 0x2C, 0x6E, 0x61, 0x6D, 0x65, 0x0A, 0x6E, 0x31, 0x2C, 0x4D, 0x69, 0x6C, 0x6A,
          0xF6, 0x0A,
        ])
    #expect(
      try data.printed() == #"""
        networks.csv:2:8: note: [encoding/windows-1252] the file is not UTF-8 here, and is \#
        read as Windows-1252
          help: save the file as "CSV UTF-8"
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:8: upplysning: [encoding/windows-1252] filen är inte sparad som UTF-8 \#
        och läses som Windows-1252
          hjälp: spara filen som "CSV UTF-8"
        """#)
  }

  @Test("mojibake is named")
  func mojibakeIsNamed() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,MiljÃ¶ och trÃ¤d\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:8: warning: [encoding/mojibake] 'Ã¶' is a letter that was read with \#
        the wrong encoding; 2 places in the file
          help: export the file anew from its source, as UTF-8
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:8: varning: [encoding/mojibake] 'Ã¶' är en bokstav som lästs med fel \#
        teckenkodning; 2 ställen i filen
          hjälp: exportera filen på nytt från källan, som UTF-8
        """#)
  }

  @Test("letters that were lost before")
  func lettersThatWereLostBefore() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,Milj�\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:8: warning: [encoding/lost-letters] the sign '�' stands for a letter \#
        that was lost earlier; one place in the file
          help: export the file anew from its source, as UTF-8
        """#)
  }

  @Test("a damaged byte in a file of UTF-8")
  func aDamagedByteInAFile() throws {
    let data = Dataset.networks
      .with(
        "networks.csv",
        bytes: [
          0x69, 0x64, 0x2C, 0x6E, 0x61, 0x6D, 0x65, 0x0A, 0x6E, 0x31, 0x2C, 0xC3, 0x85, 0xC3, 0xA4,
          0xC3, 0xB6, 0x20, 0xFF, 0x0A,
        ])
    #expect(
      try data.printed() == #"""
        networks.csv:2:8: error: [encoding/invalid-utf-8] a byte here is not UTF-8, \#
        although the rest of the file is
          help: save the file as "CSV UTF-8"
        """#)
  }

  @Test("a byte that Windows-1252 lacks")
  func aByteThatWindows1252Lacks() throws {
    let data = Dataset.networks
      .with(
        "networks.csv",
        bytes: [
          0x69, 0x64, 0x2C, 0x6E, 0x61, 0x6D, 0x65, 0x0A, 0x6E, 0x31, 0x2C, 0x4D, 0x69, 0x6C, 0x6A,
          0xF6, 0x81, 0x0A,
        ])
    #expect(
      try data.printed() == #"""
        networks.csv:2:8: note: [encoding/windows-1252] the file is not UTF-8 here, and is \#
        read as Windows-1252
          help: save the file as "CSV UTF-8"
        networks.csv:2:9: error: [encoding/undefined-byte] a byte here is neither UTF-8 nor \#
        Windows-1252
          help: save the file as "CSV UTF-8"
        """#)
  }

  @Test("half a UTF-16 character")
  func halfAUtf16Character() throws {
    let data = Dataset.networks
      .with(
        "networks.csv",
        bytes: [
          0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00, 0x2C, 0x00, 0x6E, 0x00, 0x61, 0x00, 0x6D, 0x00, 0x65,
          0x00, 0x0A, 0x00, 0x6E, 0x00, 0x31, 0x00, 0x2C, 0x00, 0x45, 0x00, 0x6B, 0x00, 0x6F, 0x00,
          0x00, 0xD8,
        ])
    #expect(
      try data.printed() == #"""
        networks.csv:2:7: error: [encoding/invalid-utf-16] half a UTF-16 character stands \#
        here
          help: save the file as "CSV UTF-8"
        """#)
  }
}
