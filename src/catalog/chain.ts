import type { ClusterNode, ProducerNode } from './catalog.ts';

/** What makers do for one another, from the material to the buyer. */
export const functions = ['materials', 'production', 'marketing'] as const;
export type ChainFunction = (typeof functions)[number];

/** One function of a chain, and who fills it. */
export interface ChainLink {
  readonly function: ChainFunction;
  /** The nearest to the cluster whose chain it is first, from itself on. */
  readonly clusters: readonly ClusterNode[];
  /** Members of the chain's clusters who do this where no cluster does. */
  readonly members: readonly ProducerNode[];
  /** Where nobody fills it: those of the regency who could, by name. */
  readonly candidates: readonly (ClusterNode | ProducerNode)[];
}

const functionOfRole = { supplier: 'materials', maker: 'production', marketer: 'marketing' } as const;

/** The function of a cluster; one of goods makes them. */
function functionOf({ facts }: ClusterNode): ChainFunction {
  return functions.find((name) => name === facts.kind) ?? 'production';
}

function roleOf({ facts }: ProducerNode): ChainFunction | undefined {
  return facts.role && functionOfRole[facts.role];
}

/** All clusters that a cluster supplies or is supplied by, however many steps away: itself, then the nearest first. */
function connected(node: ClusterNode): ClusterNode[] {
  const found = new Set([node]);
  for (const cluster of found) for (const other of [...cluster.supplies, ...cluster.suppliedBy]) found.add(other);
  return [...found];
}

/**
 * The chain that a cluster is part of, in three links. A function that has neither a cluster nor a member is missing,
 * and names the clusters and makers of the regency that could fill it: those of the right kind or role that stand
 * outside of the chain. Real ones are named for real chains, invented ones for invented chains.
 */
export function chainOf(node: ClusterNode): ChainLink[] {
  const chain = connected(node);
  const within = new Set(chain);
  const members = new Set(chain.flatMap(({ producers }) => producers));
  return functions.map((name) => {
    const clusters = chain.filter((cluster) => functionOf(cluster) === name);
    const own = clusters.length > 0 ? [] : [...members].filter((producer) => roleOf(producer) === name);
    if (clusters.length + own.length > 0) return { function: name, clusters, members: own, candidates: [] };
    const like = ({ sample }: ClusterNode | ProducerNode) => sample === node.sample;
    const others = node.home.clusters.filter((cluster) => !within.has(cluster) && functionOf(cluster) === name);
    const makers = node.home.producers.filter((producer) => !members.has(producer) && roleOf(producer) === name);
    return { function: name, clusters, members: own, candidates: [...others, ...makers].filter(like) };
  });
}
