// The few system calls that Foundation lacks: rename over a link, flush a folder, lock a file.

import Glibc

/// System calls by path. Swift hands the path to C for the length of the call only; that is the whole
/// of the unsafe code in this target.
enum Posix {
  /// Moves `old` to `new` in one step, in place of a file or link that stands there.
  static func rename(_ old: String, to new: String) throws(RunFailure) {
    guard unsafe Glibc.rename(old, new) == 0 else {
      throw .inputOutput(path: new, reason: lastError)
    }
  }

  /// Writes a file that must not exist, flushed to the disk before it returns.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(RunFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: lastError) }
    var failure: String?
    var written = 0
    while failure == nil, written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno != EINTR {
        failure = lastError
      }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = lastError }
    // A full disk may show only when the file is closed.
    if close(descriptor) != 0, failure == nil { failure = lastError }
    if let failure { throw .inputOutput(path: path, reason: failure) }
  }

  /// Sets the rights of a file that a library has written, and flushes it to the disk.
  static func seal(_ path: String, mode: mode_t) throws(RunFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, reason: lastError) }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
      throw .inputOutput(path: path, reason: lastError)
    }
  }

  /// Flushes a folder's list of names to the disk.
  static func flush(folder path: String) throws(RunFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, reason: lastError) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(path: path, reason: lastError) }
  }

  /// Opens `path` and takes its lock without waiting; the lock ends when the process does.
  ///
  /// - Returns: the open file, to be kept for as long as the lock is wanted.
  static func lock(_ path: String) throws(RunFailure) -> Int32 {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: lastError) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      if reason == EWOULDBLOCK { throw .locked(path: path) }
      throw .inputOutput(path: path, reason: text(reason))
    }
    return descriptor
  }

  /// Lets go of the lock at once, though a child on its way from fork to exec may still have the file open.
  static func unlock(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Today in the time zone of the machine: year, month, day.
  static func today() -> (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  private static var lastError: String { text(errno) }

  private static func text(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}

extension Posix {
  /// The columns of the terminal that standard output is, 0 when it does not say; `nil` when it is none.
  static func terminalColumns() -> Int? {
    guard isatty(STDOUT_FILENO) != 0 else { return nil }
    var size = winsize()
    let isTold = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isTold ? Int(size.ws_col) : 0
  }
}
