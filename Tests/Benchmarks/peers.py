"""Time the libraries that could be used instead, on a graph that our benchmark wrote, and compare the answers.

    python3 peers.py GRAPH OURS [REPEATS]

GRAPH holds a line `left right` and then a line `person network` an edge, each side counted from 0. OURS holds
one JSON object a line, of which those with a case, `seconds` and `values` (a file, one number a vertex, people
first) are compared. Printed, one JSON object a line: peer, case, seconds (median), min, cpu (the least time of
all processors together), runs, threads; `ratio` and `cpu_ratio`, how many times as much as ours the peer took
(the least of each; on a busy machine the second says more); and `differs`, the largest
difference, relative to the larger of 1 and the peer's own value.
"""

import json
import os
import statistics
import sys
import time

# The peers have one thread a processor; both read this when they are imported.
THREADS = os.cpu_count() or 1


def read(path):
    with open(path, encoding="utf-8") as lines:
        left, right = map(int, next(lines).split())
        edges = [(int(a), left + int(b)) for a, b in map(str.split, lines)]
    return left + right, edges


def igraph_cases(order, edges):
    import igraph

    graph = igraph.Graph(n=order, edges=edges)
    yield "igraph", 1, "betweenness", lambda: graph.betweenness(directed=False)
    yield "igraph", 1, "harmonic", lambda: graph.harmonic_centrality()


def networkit_cases(order, edges):
    import networkit

    networkit.setNumberOfThreads(THREADS)
    graph = networkit.Graph(order)
    for a, b in edges:
        graph.addEdge(a, b)

    def betweenness():
        # NetworKit counts every pair from both of its ends.
        scores = networkit.centrality.Betweenness(graph, normalized=False).run().scores()
        return [score / 2 for score in scores]

    def harmonic():
        return networkit.centrality.HarmonicCloseness(graph, True).run().scores()

    yield "networkit", THREADS, "betweenness", betweenness
    yield "networkit", THREADS, "harmonic", harmonic


def rustworkx_cases(order, edges):
    import rustworkx

    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(order))
    graph.add_edges_from_no_data(edges)

    def betweenness():
        scores = rustworkx.graph_betweenness_centrality(graph, normalized=False)
        return [scores[v] for v in range(order)]

    yield "rustworkx", THREADS, "betweenness", betweenness


def difference(ours, theirs):
    return max((abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs)), default=0)


def main():
    graph, ours = sys.argv[1:3]
    repeats = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    order, edges = read(graph)
    measured = {}
    with open(ours, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if "values" in row:
                with open(row["values"], encoding="utf-8") as values:
                    measured[row["case"]] = (row["min"], row["cpu"], [float(x) for x in values])
    worst = 0
    for cases in (igraph_cases, networkit_cases, rustworkx_cases):
        for peer, threads, case, run in cases(order, edges):
            if case not in measured:
                continue
            times, processor = [], []
            for _ in range(repeats):
                start, before = time.perf_counter(), time.process_time()
                values = run()
                processor.append(time.process_time() - before)
                times.append(time.perf_counter() - start)
            best, cpu, own = measured[case]
            differs = difference(own, values)
            worst = max(worst, differs)
            row = {
                "peer": peer, "case": case, "n": order, "m": len(edges),
                "seconds": round(statistics.median(times), 4), "min": round(min(times), 4),
                "runs": repeats, "threads": threads, "ratio": round(min(times) / best, 1),
                "cpu": round(min(processor), 4), "cpu_ratio": round(min(processor) / cpu, 1),
                "differs": differs,
            }
            print(json.dumps(row), flush=True)
    sys.exit(1 if worst > 1e-6 else 0)


if __name__ == "__main__":
    main()
