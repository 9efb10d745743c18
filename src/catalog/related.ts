import type { CategoryNode, ProducerNode, ProductNode, RegencyNode } from './catalog.ts';

/** A list, and where each product stands in it. */
interface Shelf {
  readonly products: readonly ProductNode[];
  readonly places: ReadonlyMap<ProductNode, number>;
}

/** The shelves of a category: one of each regency, and one of all under `undefined`. */
type Shelves = ReadonlyMap<RegencyNode | undefined, Shelf>;

const shelvesOf = new WeakMap<CategoryNode, Shelves>();
const ownShelfOf = new WeakMap<ProducerNode, Shelf>();

const shelf = (products: readonly ProductNode[]): Shelf => ({
  products,
  places: new Map(products.map((product, index) => [product, index])),
});

/** What was made for this thing before, or is made now. */
function kept<Thing extends object, Made>(store: WeakMap<Thing, Made>, thing: Thing, make: () => Made): Made {
  const known = store.get(thing);
  if (known !== undefined) return known;
  const made = make();
  store.set(thing, made);
  return made;
}

function arrange({ products }: CategoryNode): Shelves {
  return new Map<RegencyNode | undefined, Shelf>([
    [undefined, shelf(products)],
    ...[...Map.groupBy(products, ({ home }) => home)].map(([home, group]) => [home, shelf(group)] as const),
  ]);
}

/**
 * Where to look next: at most `count` other products. Up to half are of the same maker, the rest of its category in the
 * same regency, then of its category anywhere. Each list is entered beside the product and followed in a circle, so that
 * all products are shown somewhere and not the same few everywhere. Costs the same in a catalogue of any size.
 */
export function relatedProducts(node: ProductNode, count: number): ProductNode[] {
  const found = new Set<ProductNode>();
  const own = kept(ownShelfOf, node.producer, () => shelf(node.producer.products));
  const after = (own.places.get(node) ?? -1) + 1;
  for (const other of [...own.products.slice(after, after + count), ...own.products.slice(0, count)]) {
    if (found.size < count / 2 && other !== node && !node.family.includes(other)) found.add(other);
  }
  const shelves = kept(shelvesOf, node.category, () => arrange(node.category));
  for (const scope of [node.home, undefined]) {
    const { products = [], places } = shelves.get(scope) ?? {};
    const start = places?.get(node) ?? 0;
    // A maker with a whole shelf of this category does not make the search long.
    const steps = Math.min(products.length, count * 8);
    for (let step = 0; step < steps && found.size < count; step += 1) {
      const other = products[(start + step) % products.length];
      if (other && other.producer !== node.producer) found.add(other);
    }
  }
  return [...found];
}
