// The command.

internal import Glibc

if let code = drawingWorker(CommandLine.arguments) { exit(code) }
print("diagonal")
