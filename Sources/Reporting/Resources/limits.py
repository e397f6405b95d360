"""The limits of a program that makes a paper; it stands before each of them."""

import ctypes
import resource


def limit_process():
    """No life after the parent, no core file, and so much memory and time as the largest paper needs, many times over."""
    # PR_SET_PDEATHSIG
    ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))


