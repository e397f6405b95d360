"""Time one betweenness by igraph, the measure that whole runs are told in.

    python3 peers_whole.py GRAPH

GRAPH is as of peers.py. Printed: processor seconds, without reading and building the graph.
"""

import sys
import time

from peers import read

import igraph

order, edges = read(sys.argv[1])
graph = igraph.Graph(n=order, edges=edges)
before = time.process_time()
graph.betweenness(directed=False)
print(round(time.process_time() - before, 4))
