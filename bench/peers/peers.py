"""python3 peers.py igraph|networkx|graph-tool [threads]. The same protocol as serve.mjs, with the file of a graph to load."""

import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")


class Graph:
    def __init__(self, path):
        words = np.fromfile(path, dtype=np.int32)
        self.nodes, edges = int(words[0]), int(words[1])
        columns = words[2:].reshape(4, edges)
        self.sources, self.targets, self.weights, self.signs = columns
        self.ends = np.column_stack((self.sources, self.targets))


class Lazy:
    """Built when it is first asked for. An operation is `run`, which is timed, `read`, and what is to be built before."""

    def __init__(self, build):
        self.build, self.value = build, None

    def __call__(self):
        if self.value is None:
            self.value = self.build()
        return self.value


def flags(nodes, members):
    values = np.zeros(nodes)
    values[list(members)] = 1
    return values


def unit(vector):
    vector = np.abs(np.array(vector))
    return vector / np.linalg.norm(vector)


def igraph_operations(graph):
    import igraph

    build = lambda directed=False: igraph.Graph(n=graph.nodes, edges=graph.ends, directed=directed)
    undirected, directed = Lazy(build), Lazy(lambda: build(True))
    weights = Lazy(lambda: graph.weights.tolist())
    same = lambda values: values
    return {
        "index": (lambda: build(), lambda g: [g.vcount()]),
        "pagerank": (lambda: directed().pagerank(damping=0.85), same, directed),
        "betweenness": (lambda: undirected().betweenness(directed=False), same, undirected),
        "weightedBetweenness": (lambda: undirected().betweenness(directed=False, weights=weights()), same, undirected, weights),
        "closeness": (lambda: undirected().closeness(), same, undirected),
        "harmonic": (lambda: undirected().harmonic_centrality(normalized=False), same, undirected),
        "eigenvector": (lambda: undirected().eigenvector_centrality(), unit, undirected),
        "cutPoints": (
            lambda: (undirected().articulation_points(), undirected().bridges()),
            lambda found: flags(graph.nodes, found[0]),
            undirected,
        ),
        "cores": (lambda: undirected().coreness(), same, undirected),
        "components": (lambda: undirected().connected_components(), lambda parts: [len(parts)], undirected),
    }


def networkx_operations(graph):
    import networkx as nx

    def build(empty):
        empty.add_nodes_from(range(graph.nodes))
        empty.add_weighted_edges_from(zip(graph.sources.tolist(), graph.targets.tolist(), graph.weights.tolist()))
        return empty

    undirected, directed = Lazy(lambda: build(nx.Graph())), Lazy(lambda: build(nx.DiGraph()))
    read = lambda values: [values[node] for node in range(graph.nodes)]
    tight = {"tol": 1e-10, "max_iter": 20000}
    return {
        "index": (lambda: build(nx.Graph()), lambda g: [len(g)]),
        "pagerank": (lambda: nx.pagerank(directed(), alpha=0.85, weight=None, tol=1e-9 / graph.nodes, max_iter=5000), read, directed),
        "betweenness": (lambda: nx.betweenness_centrality(undirected(), normalized=False), read, undirected),
        "weightedBetweenness": (
            lambda: nx.betweenness_centrality(undirected(), normalized=False, weight="weight"),
            read,
            undirected,
        ),
        "closeness": (lambda: nx.closeness_centrality(undirected()), read, undirected),
        "harmonic": (lambda: nx.harmonic_centrality(undirected()), read, undirected),
        "eigenvector": (lambda: nx.eigenvector_centrality(undirected(), **tight), read, undirected),
        "cutPoints": (
            lambda: (list(nx.articulation_points(undirected())), list(nx.bridges(undirected()))),
            lambda found: flags(graph.nodes, found[0]),
            undirected,
        ),
        "cores": (lambda: nx.core_number(undirected()), read, undirected),
        "components": (lambda: nx.number_connected_components(undirected()), lambda count: [count], undirected),
    }


def graph_tool_operations(graph):
    import graph_tool
    import graph_tool.centrality as centrality
    import graph_tool.topology as topology

    graph_tool.openmp_set_num_threads(int(sys.argv[2]))

    def build(directed=False):
        built = graph_tool.Graph(directed=directed)
        built.add_vertex(graph.nodes)
        built.add_edge_list(graph.ends)
        return built

    undirected, directed = Lazy(build), Lazy(lambda: build(True))

    def weigh():
        weights = undirected().new_ep("double")
        weights.a = graph.weights
        return weights

    weights = Lazy(weigh)
    read = lambda values: np.nan_to_num(np.array(values.a))
    return {
        "index": (lambda: build(), lambda g: [g.num_vertices()]),
        "pagerank": (lambda: centrality.pagerank(directed(), damping=0.85, epsilon=1e-9), read, directed),
        "betweenness": (lambda: centrality.betweenness(undirected(), norm=False)[0], read, undirected),
        "weightedBetweenness": (lambda: centrality.betweenness(undirected(), norm=False, weight=weights())[0], read, weights),
        "closeness": (lambda: centrality.closeness(undirected()), read, undirected),
        "harmonic": (lambda: centrality.closeness(undirected(), harmonic=True, norm=False), read, undirected),
        "eigenvector": (
            lambda: centrality.eigenvector(undirected(), epsilon=1e-10, max_iter=20000)[1],
            lambda values: unit(values.a),
            undirected,
        ),
        "cutPoints": (lambda: topology.label_biconnected_components(undirected()), lambda found: np.array(found[1].a), undirected),
        "cores": (lambda: topology.kcore_decomposition(undirected()), read, undirected),
        "components": (lambda: topology.label_components(undirected()), lambda found: [len(found[1])], undirected),
    }


libraries = {"igraph": igraph_operations, "networkx": networkx_operations, "graph-tool": graph_tool_operations}


def measure(operation, request):
    run, read, *needs = operation
    for need in needs:
        need()
    times = []
    begin, cpu_begin = time.perf_counter(), time.process_time()
    while not times or ((time.perf_counter() - begin) * 1e3 < request["milliseconds"] and len(times) < 1000):
        start = time.perf_counter()
        result = run()
        times.append((time.perf_counter() - start) * 1e3)
    cpu = (time.process_time() - cpu_begin) * 1e3 / len(times)
    if "valuesFile" in request:
        np.asarray(read(result), dtype=np.float64).tofile(request["valuesFile"])
    times.sort()
    return {"milliseconds": times[len(times) // 2], "cpuMilliseconds": cpu, "peakMegabytes": peak_megabytes()}


def peak_megabytes():
    with open("/proc/self/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


operations = {}
for line in sys.stdin:
    request = json.loads(line)
    try:
        if "load" in request:
            operations = libraries[sys.argv[1]](Graph(request["file"]))
            operations["indexIds"] = operations["index"]  # there are no other ids than numbers
            answer = {"operations": list(operations)}
        else:
            answer = measure(operations[request["run"]], request)
    except Exception as error:  # an answer to every request, whatever happens
        answer = {"error": f"{type(error).__name__}: {error}"[:200]}
    print(json.dumps(answer), flush=True)
