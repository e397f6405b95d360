// The unit files that make a nightly run of the project's folder, for systemd and for cron.

package import Datasets
import Foundation

/// What runs every night, and from where.
package struct TimerUnits: Sendable {
  private let program: String
  private let folder: String
  private let data: String
  private let reports: String

  /// - Parameter folder: where the run starts; relative paths are taken from here.
  /// - Throws: ``RunFailure`` when a path holds a line break, which no unit file can hold.
  package init(
    program: String, folder: String, data: String, reports: String
  ) throws(RunFailure) {
    for path in [program, folder, data, reports] where path.contains(where: \.isNewline) {
      throw .cannotCreate(path: path, reason: "a path in a unit file cannot hold a line break")
    }
    self.program = program
    self.folder = folder
    self.data = data
    self.reports = reports
  }

  /// `diagonal.service`: one run; findings at or above a limit are no failure of the service.
  ///
  /// The program is an argument of `env`, since systemd takes no quotes in the path of what it starts.
  package var service: String {
    """
    [Unit]
    Description=Diagonal: reports on networks, every night

    [Service]
    Type=oneshot
    WorkingDirectory=\(Self.specifiers(folder))
    ExecStart=/usr/bin/env \(Self.quoted(program)) nightly --data \(Self.quoted(data)) --reports \
    \(Self.quoted(reports)) --log json
    SuccessExitStatus=3
    TimeoutStartSec=4h
    Nice=10
    UMask=0022
    Environment=SWIFT_BACKTRACE=enable=no
    NoNewPrivileges=yes

    """
  }

  /// A quarter past one, a minute that summer time neither skips nor repeats; a night when the machine was off is made
  /// up for.
  static let schedule = "OnCalendar=*-*-* 01:15:00\nPersistent=true"

  /// `diagonal.timer`: every night.
  package var timer: String {
    """
    [Unit]
    Description=Diagonal: every night at 01:15

    [Timer]
    \(Self.schedule)
    Unit=diagonal.service

    [Install]
    WantedBy=timers.target

    """
  }

  /// The same as a line of a crontab.
  package var cron: String {
    let command =
      "cd \(Self.shell(folder)) && \(Self.shell(program)) nightly --data \(Self.shell(data)) "
      + "--reports \(Self.shell(reports)) --log json >> \(Self.shell(reports + "/nightly.log")) 2>&1"
    // A per cent sign ends the command in a crontab.
    return "15 1 * * * " + command.replacing("%", with: "\\%")
  }

  /// Writes both units to a folder, which is made.
  package func write(to folder: String) throws(RunFailure) {
    try writeUnits([("diagonal.service", service), ("diagonal.timer", timer)], to: folder)
  }

  /// A `%` begins a specifier.
  private static func specifiers(_ text: String) -> String { text.replacing("%", with: "%%") }

  /// A word of a command line in a unit file.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("$", with: "$$")
    return "\"\(specifiers(escaped))\""
  }

  /// A word of a command line of the shell.
  private static func shell(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
