"""Time one betweenness by igraph, the measure that whole runs are told in.

    python3 peers_whole.py GRAPH

GRAPH is as of peers.py. Printed: the processor seconds of the better of two, without reading and building the graph.
"""

import sys
import time

from peers import read

import igraph

order, edges = read(sys.argv[1])
graph = igraph.Graph(n=order, edges=edges)
best = float("inf")
for _ in range(2):
    before = time.process_time()
    graph.betweenness(directed=False)
    best = min(best, time.process_time() - before)
print(round(best, 4))
