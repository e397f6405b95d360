// A child process with a text going in, bytes coming out, and an end in time.

internal import CGraphviz
internal import Glibc

/// A process that was run to its end, whatever end that was.
///
/// The child leads a group of its own; when time is up the whole group is killed. Whatever happens, the
/// child is waited for and every channel is closed before `run` returns.
package struct Child: Sendable {
  package enum End: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    case timedOut
  }

  package enum Failure: Error {
    case notStarted(errno: Int32)
    /// Somebody else has waited for the child, or a channel broke.
    case lost(errno: Int32)
  }

  package let end: End
  package let output: [UInt8]
  package let messages: [UInt8]

  /// Runs `command` with `input` on its standard input, for at most `seconds`.
  ///
  /// - Input: the path of a program and its arguments; at least one word.
  /// - Input: `hear` is called with what the child has written to its standard output since it was called
  ///   last.
  /// - Output: at most `most` bytes of each channel; a child that writes more is stopped as timed out.
  package static func run(
    _ command: [String], environment: [String], input: [UInt8], seconds: Double,
    most: Int = 256 << 20, hear: (ArraySlice<UInt8>) -> Void = { _ in }
  ) throws(Failure) -> Child {
    var near = Ends()
    var far = Ends()
    defer {
      near.close()
      far.close()
    }
    guard unsafe diagonal_feed(&far.input, &near.input) == 0,
      unsafe diagonal_pipe(&near.output, &far.output) == 0,
      unsafe diagonal_pipe(&near.messages, &far.messages) == 0
    else { throw .notStarted(errno: errno) }
    let started = Instant.now
    let process = try spawn(command, environment, far)
    far.close()
    var child = Running(process: process, near: near, input: input, most: most)
    near = Ends()
    defer { child.finish() }
    var heard = 0
    while true {
      if heard < child.output.count {
        hear(child.output[heard...])
        heard = child.output.count
      }
      let left = seconds - started.seconds(to: .now)
      if let status = try child.status() {
        child.drain()
        if heard < child.output.count { hear(child.output[heard...]) }
        let code = status & 0x7F
        let end = code == 0 ? End.exited((status >> 8) & 0xFF) : .signalled(code)
        return Child(end: end, output: child.output, messages: child.messages)
      }
      guard left > 0, child.output.count <= most, child.messages.count <= most else {
        return Child(end: .timedOut, output: child.output, messages: child.messages)
      }
      child.step(milliseconds: Int32(min(left * 1000 + 1, 100)))
    }
  }

  private static func spawn(
    _ command: [String], _ environment: [String], _ far: Ends
  ) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    var failed = unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe failed |= posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe failed |= posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe failed |= posix_spawnattr_setflags(&attributes, Int16(flags))
    for (file, standard) in [
      (far.input, STDIN_FILENO), (far.output, STDOUT_FILENO), (far.messages, STDERR_FILENO),
    ] {
      unsafe failed |= posix_spawn_file_actions_adddup2(&actions, file, standard)
    }
    guard failed == 0, let path = command.first else { throw .notStarted(errno: EINVAL) }
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, path, &actions, &attributes, &words, &settings)
    guard code == 0 else { throw .notStarted(errno: code) }
    return process
  }
}

/// Binds the calling process, which works on one dataset of the night: so many bytes of memory, no core
/// file, no life after its parent.
///
/// - Output: whether all of it was taken.
package func confineNightWorker(bytes: Int) -> Bool {
  diagonal_confine_night(UInt64(clamping: bytes)) == 0
}

/// One side of the three channels; -1 is closed.
private struct Ends {
  var input: Int32 = -1
  var output: Int32 = -1
  var messages: Int32 = -1

  mutating func close() {
    for file in [input, output, messages] where file >= 0 { _ = Glibc.close(file) }
    self = Ends()
  }
}

/// A moment of the clock that never jumps.
private struct Instant {
  let time: timespec

  static var now: Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(time: time)
  }

  func seconds(to other: Instant) -> Double {
    Double(other.time.tv_sec - time.tv_sec) + Double(other.time.tv_nsec - time.tv_nsec) / 1e9
  }
}

/// A child that has been started and not yet been waited for.
private struct Running {
  var process: pid_t
  var near: Ends
  let input: [UInt8]
  let most: Int
  var sent = 0
  var output: [UInt8] = []
  var messages: [UInt8] = []
  /// Whether the child has been waited for.
  var isOver = false

  init(process: pid_t, near: Ends, input: [UInt8], most: Int) {
    self.process = process
    self.near = near
    self.input = input
    self.most = most
  }

  /// How the child ended, as `waitpid` says it; `nil` while it runs.
  mutating func status() throws(Child.Failure) -> Int32? {
    var status: Int32 = 0
    let code = unsafe waitpid(process, &status, WNOHANG)
    if code == process {
      isOver = true
      return status
    }
    if code < 0 && errno != EINTR {
      isOver = true
      throw .lost(errno: errno)
    }
    return nil
  }

  /// Waits until a channel is ready, and moves what can be moved.
  mutating func step(milliseconds: Int32) {
    if sent == input.count { close(&near.input) }
    // A child that has closed its channels is about to end; look again soon.
    let isQuiet = near.output < 0 && near.messages < 0
    var waits = [
      pollfd(fd: near.input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: near.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: near.messages, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&waits, 3, isQuiet ? 1 : milliseconds) > 0 else { return }
    if waits[0].revents != 0 { send() }
    if waits[1].revents != 0 { receive(&near.output, &output) }
    if waits[2].revents != 0 { receive(&near.messages, &messages) }
  }

  /// Takes what the child left in its channels.
  mutating func drain() {
    while near.output >= 0, output.count <= most, receive(&near.output, &output) {}
    while near.messages >= 0, messages.count <= most, receive(&near.messages, &messages) {}
  }

  /// Kills what is left of the child's group, waits for the child and closes the channels.
  mutating func finish() {
    _ = kill(-process, SIGKILL)
    while !isOver {
      var status: Int32 = 0
      let code = unsafe waitpid(process, &status, 0)
      isOver = code == process || errno != EINTR
    }
    near.close()
  }

  private mutating func send() {
    let count = unsafe input.withUnsafeBytes { bytes in
      unsafe diagonal_send(
        near.input, bytes.baseAddress.map { unsafe $0 + sent }, input.count - sent)
    }
    if count > 0 { sent += count }
    // A child that does not want the rest may still have something to say.
    if count < 0 && errno != EAGAIN && errno != EINTR { close(&near.input) }
  }

  /// Whether there may be more.
  @discardableResult
  private func receive(_ file: inout Int32, _ bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(file, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
      return true
    }
    if count < 0 && errno == EINTR { return true }
    if count == 0 || errno != EAGAIN { close(&file) }
    return false
  }

  private func close(_ file: inout Int32) {
    if file >= 0 { _ = Glibc.close(file) }
    file = -1
  }
}
