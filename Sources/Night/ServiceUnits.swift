// The unit files of a server: a service and a timer for each association, apart from each other.

package import Datasets
import Foundation

/// Units of the system, for a program that is installed; `%i` is the name of an association.
///
/// Each association has a user of its own, `diagonal-NAME`, a file of settings, `/etc/diagonal/NAME.conf`, and a folder,
/// `/var/lib/diagonal/NAME`, with its reports and its secret. Its service reads the whole machine as that user may, writes to
/// that folder only, and has no network. What is to be done when a night fails is a command of the settings, which nobody but
/// the administrator writes; a dataset cannot name one.
package struct ServiceUnits: Sendable {
  private let program: String

  /// - Parameter program: the path of the installed program: letters, digits and `/-._` only, as systemd takes no quotes there.
  package init(program: String) throws(RunFailure) {
    guard program.hasPrefix("/"), program.wholeMatch(of: /[A-Za-z0-9\/._-]+/) != nil else {
      throw .cannotCreate(
        path: program, reason: "a system unit needs a whole path without blanks and other signs")
    }
    self.program = program
  }

  /// The files by name.
  package var files: [(name: String, text: String)] {
    [
      ("diagonal@.service", service), ("diagonal@.timer", timer),
      ("diagonal-failed@.service", failed),
    ]
  }

  /// `diagonal@.service`: one night of an association. Findings at or above a limit are no failure.
  ///
  /// Memory is bound for all that runs together; the program gives a dataset three quarters of it, and when more is taken
  /// the process of that dataset alone is ended. Times are its own (`time_limit`); this one is for a night that hangs.
  package var service: String {
    """
    [Unit]
    Description=Diagonal: reports on networks, every night (%i)
    Documentation=man:diagonal(1)
    OnFailure=diagonal-failed@%i.service

    [Service]
    Type=oneshot
    User=diagonal-%i
    Group=diagonal-%i
    EnvironmentFile=/etc/diagonal/%i.conf
    Environment=SWIFT_BACKTRACE=enable=no XDG_CACHE_HOME=%C/diagonal/%i
    ExecStart=\(program) nightly --data ${DATA} --reports %S/diagonal/%i/Reports --log json $OPTIONS
    SuccessExitStatus=3
    StateDirectory=diagonal/%i
    StateDirectoryMode=0750
    CacheDirectory=diagonal/%i
    CacheDirectoryMode=0700
    UMask=0027
    TimeoutStartSec=4h
    MemoryMax=4G
    MemorySwapMax=0
    OOMPolicy=continue
    TasksMax=256
    LimitCORE=0
    Nice=10
    IOSchedulingClass=idle
    ProtectSystem=strict
    ProtectHome=yes
    PrivateTmp=yes
    PrivateDevices=yes
    PrivateNetwork=yes
    PrivateIPC=yes
    PrivateUsers=yes
    IPAddressDeny=any
    RestrictAddressFamilies=AF_UNIX
    NoNewPrivileges=yes
    CapabilityBoundingSet=
    AmbientCapabilities=
    DevicePolicy=closed
    KeyringMode=private
    LockPersonality=yes
    MemoryDenyWriteExecute=yes
    ProcSubset=pid
    ProtectProc=invisible
    ProtectClock=yes
    ProtectControlGroups=yes
    ProtectHostname=yes
    ProtectKernelLogs=yes
    ProtectKernelModules=yes
    ProtectKernelTunables=yes
    RemoveIPC=yes
    RestrictNamespaces=yes
    RestrictRealtime=yes
    RestrictSUIDSGID=yes
    SystemCallArchitectures=native
    SystemCallFilter=@system-service
    SystemCallFilter=~@privileged @resources
    SystemCallErrorNumber=EPERM

    """
  }

  /// `diagonal@.timer`: as the user's own; several associations are spread over half an hour, each at a minute of its own.
  package var timer: String {
    """
    [Unit]
    Description=Diagonal: every night after 01:15 (%i)

    [Timer]
    \(TimerUnits.schedule)
    RandomizedDelaySec=30min
    FixedRandomDelay=yes

    [Install]
    WantedBy=timers.target

    """
  }

  /// `diagonal-failed@.service`: runs the command that the settings give for it, if any.
  ///
  /// A command may send mail, which needs the network and programs of other rights; so it is confined less. What it is
  /// told of the night names nobody.
  package var failed: String {
    """
    [Unit]
    Description=Diagonal: tells that a night failed (%i)
    Documentation=man:diagonal(1)

    [Service]
    Type=oneshot
    User=diagonal-%i
    Group=diagonal-%i
    Environment=DIAGONAL_ASSOCIATION=%i DIAGONAL_STATUS=%S/diagonal/%i/Reports/status.json
    EnvironmentFile=/etc/diagonal/%i.conf
    ExecStart=/bin/sh -c 'eval "$$ON_FAILURE"'
    TimeoutStartSec=5min
    ProtectSystem=full
    ProtectHome=yes
    PrivateTmp=yes
    PrivateDevices=yes

    """
  }

  /// Writes the units to a folder, which is made.
  package func write(to folder: String) throws(RunFailure) {
    try writeUnits(files, to: folder)
  }
}

/// Writes unit files to a folder, which is made.
func writeUnits(_ files: [(name: String, text: String)], to folder: String) throws(RunFailure) {
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
  } catch {
    throw .cannotCreate(path: folder, reason: error.plainReason)
  }
}
