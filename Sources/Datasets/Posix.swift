// The few system calls that Foundation lacks: rename over a link, flush a folder, lock a file.

package import Glibc

/// System calls by path. Swift hands the path to C for the length of the call only; that is the whole
/// of the unsafe code in this target.
package enum Posix {
  /// Moves `old` to `new` in one step, in place of a file or link that stands there.
  package static func rename(_ old: String, to new: String) throws(RunFailure) {
    guard unsafe Glibc.rename(old, new) == 0 else {
      throw .inputOutput(path: new, reason: lastError)
    }
  }

  /// Writes a file that must not exist, flushed to the disk before it returns.
  package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644)
    throws(RunFailure)
  {
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

  /// Makes a folder that only its owner may enter.
  ///
  /// - Output: the rights that it would have had, of which others may never have that to write.
  static func makePrivateFolder(_ path: String) throws(RunFailure) -> mode_t {
    guard unsafe mkdir(path, 0o755) == 0 else {
      throw .cannotCreate(path: path, reason: lastError)
    }
    var status = stat()
    guard unsafe lstat(path, &status) == 0, unsafe chmod(path, 0o700) == 0 else {
      throw .cannotCreate(path: path, reason: lastError)
    }
    return status.st_mode & 0o755
  }

  static func setMode(_ path: String, _ mode: mode_t) throws(RunFailure) {
    guard unsafe chmod(path, mode) == 0 else { throw .inputOutput(path: path, reason: lastError) }
  }

  /// Removes a folder if there is nothing in it.
  static func removeEmptyFolder(_ path: String) { _ = unsafe rmdir(path) }

  /// What stands at a path itself, links not followed.
  package enum Kind { case nothing, file, folder, link, other }

  package static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether a path, and what it leads to where it is a link, belongs to the user or the system, and nobody
  /// else may write to it.
  package static func isTrusted(_ path: String) -> Bool {
    var own = stat()
    var target = stat()
    guard unsafe lstat(path, &own) == 0, unsafe stat(path, &target) == 0 else { return false }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    func isOurs(_ status: stat) -> Bool { status.st_uid == 0 || status.st_uid == geteuid() }
    return isOurs(own) && isOurs(target) && target.st_mode & 0o022 == 0
      && (isLink || own.st_mode & 0o022 == 0)
  }

  /// Gives a file a second name, if nothing has that name.
  package static func link(_ old: String, to new: String) { _ = unsafe Glibc.link(old, new) }

  /// The bytes of a file that the user alone may read; `nil` when it is anything else, or of another length.
  package static func secret(_ path: String, of length: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o077 == 0, Int(status.st_size) == length
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, length)
    }
    return count == length ? bytes : nil
  }

  /// The calling process.
  package static var process: Int32 { getpid() }

  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  /// Sets the rights of a file that a library has written, and flushes it to the disk.
  package static func seal(_ path: String, mode: mode_t) throws(RunFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, reason: lastError) }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
      throw .inputOutput(path: path, reason: lastError)
    }
  }

  /// Flushes a folder's list of names to the disk.
  package static func flush(folder path: String) throws(RunFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, reason: lastError) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(path: path, reason: lastError) }
  }

  /// Opens `path` and takes its lock without waiting; the lock ends when the process does.
  ///
  /// Whoever may read a file may hold its lock, so that it is readable by its owner only. A link is not
  /// followed, and the file of another user not taken.
  ///
  /// - Returns: the open file, to be kept for as long as the lock is wanted.
  package static func lock(_ path: String) throws(RunFailure) -> Int32 {
    let descriptor = unsafe open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: lastError) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid() || geteuid() == 0
    else {
      close(descriptor)
      throw .cannotCreate(path: path, reason: "it is no file of this user's; remove it")
    }
    if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      if reason == EWOULDBLOCK { throw .locked(path: path) }
      throw .inputOutput(path: path, reason: text(reason))
    }
    return descriptor
  }

  /// Lets go of the lock at once, though a child on its way from fork to exec may still have the file open.
  package static func unlock(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Takes the lock of a file that is there only as long as the lock is held.
  static func passingLock(_ path: String) throws(RunFailure) -> Int32 {
    while true {
      let descriptor = try lock(path)
      var (held, named) = (stat(), stat())
      // The one before may have taken the file away between our opening it and our locking it.
      if unsafe fstat(descriptor, &held) == 0, unsafe lstat(path, &named) == 0,
        held.st_ino == named.st_ino
      {
        return descriptor
      }
      unlock(descriptor)
    }
  }

  /// Lets go of such a lock.
  package static func release(_ descriptor: Int32, _ path: String) {
    _ = unsafe unlink(path)
    unlock(descriptor)
  }

  /// Today in the time zone of the machine: year, month, day.
  package static func today() -> (year: Int, month: Int, day: Int) {
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
  /// The columns of the terminal that a file, standard output unless said, is, 0 when it does not say; `nil` when it
  /// is none.
  package static func terminalColumns(of file: Int32 = STDOUT_FILENO) -> Int? {
    guard isatty(file) != 0 else { return nil }
    var size = winsize()
    let isTold = unsafe ioctl(file, UInt(TIOCGWINSZ), &size) == 0
    return isTold ? Int(size.ws_col) : 0
  }
}

/// Makes the process one that tells nobody of its memory and leaves nothing that others may write to.
///
/// A crash would print registers, in which short names can be read: what Swift installs for that is taken
/// away, here and in every child. To be called before anything else.
package func prepareProcess() {
  for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT] {
    _ = Glibc.signal(signal, SIG_DFL)
  }
  _ = unsafe setenv("SWIFT_BACKTRACE", "enable=no", 1)
  umask(umask(0o022) | 0o022)
}
