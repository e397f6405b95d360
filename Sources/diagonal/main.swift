// The command.
print("diagonal")
