"""The modularity that igraph's Leiden reaches on the links that our benchmark wrote, over twenty seeds: peers_leiden.py FILE...

Two iterations are igraph's default; -1 goes on until nothing moves. One line of JSON a file and setting.
"""

import json
import random
import statistics
import sys

import igraph

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as lines:
        order, ours = next(lines).split()
        edges = [tuple(map(int, line.split())) for line in lines]
    graph = igraph.Graph(n=int(order), edges=edges)
    for iterations in (2, -1):
        values = []
        for seed in range(1, 21):
            random.seed(seed)
            found = graph.community_leiden(objective_function="modularity", n_iterations=iterations)
            values.append(graph.modularity(found.membership))
        median = statistics.median(values)
        print(json.dumps({"file": path, "iterations": iterations, "igraph": median, "ours": float(ours),
                          "no_lower": float(ours) >= median - 1e-12}), flush=True)
