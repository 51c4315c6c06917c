# What NetworkX and igraph say of graphs given as JSON lines; used by scripts/compare-peers.mjs.
# Debian: apt-get install python3-networkx python3-igraph
import json
import math
import sys
import warnings

import igraph
import networkx as nx
import numpy as np

warnings.filterwarnings("ignore")


def named(values, ids):
    return {ids[i]: value for i, value in enumerate(values)}


def plain(value):
    """Numbers that are not defined become null."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(inner) for inner in value]
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else None
    return int(value) if isinstance(value, np.integer) else value


def measures(spec):
    directed = spec["directed"]
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(spec["nodes"])
    for source, target, weight in spec["edges"]:
        graph.add_edge(source, target, weight=weight)
    loopless = graph.copy()
    loopless.remove_edges_from(list(nx.selfloop_edges(graph)))
    ids = spec["nodes"]
    number = {name: i for i, name in enumerate(ids)}
    other = igraph.Graph(
        n=len(ids), edges=[(number[a], number[b]) for a, b, _ in spec["edges"]], directed=directed
    )
    weights = [weight for _, _, weight in spec["edges"]]
    communities = {}
    for name, community in spec["communities"].items():
        communities.setdefault(community, set()).add(name)
    a, b = spec["pair"]
    yield "degree", lambda: dict(graph.degree())
    yield "degreeStrength", lambda: dict(graph.degree(weight="weight"))
    yield "betweenness", lambda: nx.betweenness_centrality(graph)
    yield "betweennessDistance", lambda: nx.betweenness_centrality(graph, weight="weight")
    yield "edgeBetweenness", lambda: {
        spec["keys"][f"{s} {t}"] if f"{s} {t}" in spec["keys"] else spec["keys"][f"{t} {s}"]: value
        for (s, t), value in nx.edge_betweenness_centrality(graph).items()
    }
    yield "closeness", lambda: nx.closeness_centrality(graph)
    yield "closenessDistance", lambda: nx.closeness_centrality(graph, distance="weight")
    yield "harmonic", lambda: nx.harmonic_centrality(graph)
    yield "harmonicDistance", lambda: nx.harmonic_centrality(graph, distance="weight")
    yield "pagerank", lambda: nx.pagerank(graph, weight=None, tol=1e-13, max_iter=10000)
    yield "pagerankStrength", lambda: named(other.pagerank(weights=weights, implementation="prpack"), ids)
    yield "katz", lambda: nx.katz_centrality_numpy(graph, alpha=0.02, weight=None)
    yield "constraint", lambda: nx.constraint(loopless)
    yield "constraintStrength", lambda: nx.constraint(loopless, weight="weight")
    yield "effectiveSize", lambda: nx.effective_size(loopless)
    yield "effectiveSizeStrength", lambda: nx.effective_size(loopless, weight="weight")
    yield "coreNumber", lambda: nx.core_number(loopless)
    yield "clustering", lambda: nx.clustering(nx.Graph(loopless))
    yield "transitivity", lambda: nx.transitivity(nx.Graph(loopless))
    yield "reciprocity", lambda: nx.overall_reciprocity(loopless) if directed else None
    yield "degreeAssortativity", lambda: other.assortativity_degree(directed=directed)
    yield "modularity", lambda: nx.community.modularity(graph, communities.values(), weight="weight")
    yield "density", lambda: nx.density(loopless)
    yield "flowHierarchy", lambda: nx.flow_hierarchy(graph) if directed else None
    yield "flowHierarchyStrength", lambda: nx.flow_hierarchy(graph, weight="weight") if directed else None
    yield "hubs", lambda: named(other.hub_score(scale=False), ids)
    yield "authorities", lambda: named(other.authority_score(scale=False), ids)
    yield "eigenvector", lambda: named(np.abs(np.linalg.eigh(nx.to_numpy_array(graph, nodelist=ids, weight=None))[1][:, -1]), ids)
    yield "articulationPoints", lambda: sorted(nx.articulation_points(nx.Graph(graph)))
    yield "components", lambda: sorted(sorted(part) for part in nx.connected_components(nx.Graph(graph)))
    yield "strongComponents", lambda: sorted(
        sorted(part) for part in (nx.strongly_connected_components(graph) if directed else nx.connected_components(graph))
    )
    yield "eccentricity", lambda: nx.eccentricity(graph)
    yield "diameter", lambda: nx.diameter(graph)
    yield "globalReaching", lambda: nx.global_reaching_centrality(graph, normalized=True)
    yield "shortestPath", lambda: nx.shortest_path_length(graph, a, b, weight="weight")
    yield "alternativePaths", lambda: [
        sum(graph[s][t]["weight"] for s, t in zip(path, path[1:]))
        for _, path in zip(range(5), nx.shortest_simple_paths(graph, a, b, weight="weight"))
    ]
    yield "disjointPaths", lambda: len(list(nx.node_disjoint_paths(loopless, a, b)))
    yield "tieCut", lambda: nx.minimum_cut_value(graph, a, b, capacity="weight")
    yield "groupDegree", lambda: nx.group_degree_centrality(loopless, [a, b]) if not directed else None
    yield "groupCloseness", lambda: nx.group_closeness_centrality(loopless, [a, b]) if not directed else None
    yield "jaccard", lambda: {
        f"{min(s, t)} {max(s, t)}": value
        for s, t, value in nx.jaccard_coefficient(
            nx.Graph(loopless), [(s, t) for i, s in enumerate(ids) for t in ids[i + 1 :]]
        )
        if value > 0
    }
    yield "adamicAdar", lambda: {
        f"{min(s, t)} {max(s, t)}": value
        for s, t, value in nx.adamic_adar_index(
            nx.Graph(loopless), [(s, t) for i, s in enumerate(ids) for t in ids[i + 1 :]]
        )
        if value > 0
    }
    yield "dyadicConstraint", lambda: {
        v: {u: nx.local_constraint(loopless, v, u, weight="weight") for u in nx.all_neighbors(loopless, v)}
        for v in ids
    }


for line in sys.stdin:
    result = {}
    for name, compute in measures(json.loads(line)):
        try:
            result[name] = plain(compute())
        except Exception as error:  # a peer that refuses has no opinion
            result[name] = {"refused": str(error)[:80]}
    print(json.dumps(result), flush=True)
