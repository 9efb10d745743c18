import type { ClusterNode, ProducerNode, ProductNode, RegencyNode } from './catalog.ts';

/** A material that makers of a regency use, and who of the regency offers it. */
export interface MaterialLink {
  /** As the products name it. */
  readonly material: string;
  readonly suppliers: readonly ProducerNode[];
  readonly users: readonly ProducerNode[];
}

const known = new WeakMap<RegencyNode, readonly MaterialLink[]>();

/**
 * Which materials the products of a regency are made of, and who of the same regency supplies them; by material. A
 * product of a supplier is that material where its name begins with the same noun and the other words stand in its name
 * or its own materials: `gula aren` is met by a `Gula Semut` made of `nira aren`. Nobody supplies themselves, and
 * invented makers supply only invented ones. Each product is looked at once.
 */
export function materialLinks(regency: RegencyNode): readonly MaterialLink[] {
  const made = known.get(regency) ?? link(regency);
  known.set(regency, made);
  return made;
}

function link({ products }: RegencyNode): MaterialLink[] {
  const offered = new Map<string, { words: ReadonlySet<string>; producer: ProducerNode }[]>();
  const used = new Map<string, Set<ProducerNode>>();
  for (const product of products) {
    for (const material of product.facts.materials ?? []) {
      const name = material.toLocaleLowerCase('id');
      const users = used.get(name);
      if (users) users.add(product.producer);
      else used.set(name, new Set([product.producer]));
    }
    if (!supplies(product)) continue;
    const named = words(product.facts.name);
    const offer = {
      words: new Set([...named, ...words(product.facts.materials?.join(' ') ?? '')]),
      producer: product.producer,
    };
    // In Indonesian the noun comes first: `Gula Tebu` is a sugar, and no cane.
    const [noun = ''] = named;
    const others = offered.get(noun);
    if (others) others.push(offer);
    else offered.set(noun, [offer]);
  }
  const { compare } = new Intl.Collator('id');
  return [...used]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([material, users]) => {
      const [noun = '', ...rest] = words(material);
      const fitting = (offered.get(noun) ?? []).filter((offer) => rest.every((word) => offer.words.has(word)));
      const supplying = new Set(fitting.map(({ producer }) => producer));
      return [false, true].flatMap((sample) => {
        const from = [...supplying].filter((supplier) => supplier.sample === sample);
        const own = [...users].filter((user) => user.sample === sample && !supplying.has(user));
        return own.length > 0 ? [{ material, suppliers: from, users: own }] : [];
      });
    });
}

/** Whether a product is offered as a material: its maker supplies, or belongs to a cluster that does. */
function supplies({ producer, cluster }: ProductNode): boolean {
  const clusters: readonly ClusterNode[] = cluster ? [cluster, ...producer.clusters] : producer.clusters;
  return producer.facts.role === 'supplier' || clusters.some(({ facts }) => facts.kind === 'materials');
}

function words(text: string): string[] {
  return text.toLocaleLowerCase('id').match(/[\p{L}\p{N}]+/gu) ?? [];
}
