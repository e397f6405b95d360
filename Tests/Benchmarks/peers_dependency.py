"""Time the loop "take one person's links away, ask igraph for the global efficiency" on a few people.

    python3 peers_dependency.py FOLDER OUR_SECONDS PEOPLE

FOLDER/links holds the number of networks, then a line `a b person` a link, -1 where several people keep it up;
FOLDER/people holds `person loss` a line, our answers. The time by person is extrapolated to all PEOPLE, and
also to those alone who hold a link (no other person can change a distance), which the line tells apart.
"""

import json
import sys
import time

import igraph


def efficiency(graph, order):
    """The sum of 1 / distance over ordered pairs, by the histogram of path lengths that igraph keeps."""
    bins = graph.path_length_hist(directed=False)
    return 2 * sum(count / start for start, _, count in bins.bins()) / (order * (order - 1))


def main():
    folder, ours, people = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    with open(folder + "/links", encoding="utf-8") as lines:
        order = int(next(lines))
        links = [tuple(map(int, line.split())) for line in lines]
    holders = len({person for _, _, person in links if person >= 0})
    with open(folder + "/people", encoding="utf-8") as lines:
        chosen = [(int(a), float(b)) for a, b in map(str.split, lines)]
    whole = igraph.Graph(n=order, edges=[(a, b) for a, b, _ in links])
    before = efficiency(whole, order)
    differs, start, used = 0, time.perf_counter(), time.process_time()
    for person, loss in chosen:
        gone = [edge for edge, link in enumerate(links) if link[2] == person]
        rest = whole.copy()
        rest.delete_edges(gone)
        differs = max(differs, abs((before - efficiency(rest, order)) / before - loss))
    each = (time.perf_counter() - start) / len(chosen)
    processor = (time.process_time() - used) / len(chosen)
    print(json.dumps({
        "peer": "igraph", "timed_people": len(chosen), "seconds_each": round(each, 4),
        "cpu_each": round(processor, 4), "extrapolated": True,
        "all_people": people, "ratio_all": round(each * people / ours),
        "holders": holders, "ratio_holders": round(each * holders / ours), "differs": differs,
    }))


if __name__ == "__main__":
    main()
