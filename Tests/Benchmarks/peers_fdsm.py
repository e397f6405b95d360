"""Draw tables with fixed margins by curveball on Python sets and count overlaps with scipy: peers_fdsm.py FILE DRAWS SIZE OURS.

FILE holds the number of columns, then a line a row with the columns that hold a one. Ten trades a row are made for a draw. OURS
is what a draw takes us, in seconds. One line of JSON: seconds a draw of both, and their ratio.
"""

import json
import random
import sys
import time

import numpy
import scipy.sparse

path, draws, size, ours = sys.argv[1], int(sys.argv[2]), sys.argv[3], float(sys.argv[4])
with open(path, encoding="utf-8") as lines:
    columns = int(next(lines))
    rows = [set(map(int, line.split())) for line in lines]
generator = random.Random(1)


def overlaps():
    row = [r for r, own in enumerate(rows) for _ in own]
    column = [c for own in rows for c in own]
    table = scipy.sparse.csr_matrix((numpy.ones(len(row), numpy.int32), (row, column)), shape=(len(rows), columns))
    return (table @ table.T).toarray()


observed = overlaps()
above = numpy.zeros(observed.shape, numpy.int64)
start = time.perf_counter()
for _ in range(draws):
    for _ in range(10 * len(rows)):
        a, b = generator.sample(range(len(rows)), 2)
        both = rows[a] & rows[b]
        pool = sorted(rows[a] ^ rows[b])
        generator.shuffle(pool)
        kept = len(rows[a]) - len(both)
        rows[a], rows[b] = both | set(pool[:kept]), both | set(pool[kept:])
    above += overlaps() >= observed
seconds = (time.perf_counter() - start) / draws
print(json.dumps({"peer": "curveball, Python sets", "size": size, "draws": draws, "seconds_a_draw": seconds,
                  "ours_a_draw": ours, "ratio": round(seconds / ours, 1)}), flush=True)
