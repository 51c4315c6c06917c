"""python3 partitions.py METHOD FILE SEED PASSES: the partition that igraph finds and the time that it takes.

spinglass          signed modularity, negative ties included
leiden-positive    modularity of the positive ties alone, by PASSES passes
spinglass-errors   fewest violated ties: no null model
leiden-errors      fewest violated ties: Leiden with the constant Potts model of resolution 0
leiden             modularity without signs
"""

import json
import random
import sys
import time

import igraph
import numpy as np

method, path, seed, passes = sys.argv[1:]
random.seed(int(seed))
words = np.fromfile(path, dtype=np.int32)
sources, targets, _, signs = words[2:].reshape(4, words[1])
if method == "leiden-positive":
    sources, targets = sources[signs > 0], targets[signs > 0]
graph = igraph.Graph(n=int(words[0]), edges=np.column_stack((sources, targets)))
if method not in ("leiden", "leiden-positive"):
    graph.es["sign"] = signs.tolist()
start = time.perf_counter()
if method == "spinglass":
    found = graph.community_spinglass(weights="sign", implementation="neg", spins=25)
elif method == "spinglass-errors":
    found = graph.community_spinglass(weights="sign", implementation="neg", spins=25, gamma=0, lambda_=0)
elif method == "leiden-errors":
    found = graph.community_leiden(
        objective_function="CPM", weights="sign", resolution_parameter=0, n_iterations=int(passes)
    )
else:
    found = graph.community_leiden(objective_function="modularity", n_iterations=int(passes))
print(json.dumps({"milliseconds": (time.perf_counter() - start) * 1e3, "labels": found.membership}))
