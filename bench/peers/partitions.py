"""python3 partitions.py spinglass|leiden FILE SEED: the partition that igraph finds and the time that it takes."""

import json
import random
import sys
import time

import igraph
import numpy as np

method, path, seed = sys.argv[1:]
random.seed(int(seed))
words = np.fromfile(path, dtype=np.int32)
sources, targets, _, signs = words[2:].reshape(4, words[1])
graph = igraph.Graph(n=int(words[0]), edges=np.column_stack((sources, targets)))
start = time.perf_counter()
if method == "spinglass":
    graph.es["sign"] = signs.tolist()
    found = graph.community_spinglass(weights="sign", implementation="neg", spins=25)
else:
    found = graph.community_leiden(objective_function="modularity", n_iterations=10)
print(json.dumps({"milliseconds": (time.perf_counter() - start) * 1e3, "labels": found.membership}))
