import type { Agreement } from '#model/agreement.ts';
import type { Brand } from '#model/brand.ts';
import type { Cluster } from '#model/cluster.ts';
import type { EventFacts } from '#model/event.ts';
import type { Partner } from '#model/partner.ts';
import type { Producer } from '#model/producer.ts';
import type { Product } from '#model/product.ts';
import { allEntries } from '../content.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type AnyFacts = Partial<Omit<Product, 'brand'> & Producer & Cluster & Omit<Brand, 'status'>> &
  Pick<Agreement, 'partners' | 'products'> &
  Pick<Partner, 'regencies'> &
  Pick<EventFacts, 'blocks' | 'curations'>;

/** Lists in which saying something twice can only be a slip: an allergen cannot be both contained and possible. */
const lists: readonly { path: readonly string[]; item: readonly string[]; values: (facts: AnyFacts) => unknown }[] = [
  { path: ['food', 'allergens'], item: ['kind'], values: ({ food }) => food?.allergens?.map(({ kind }) => kind) },
  {
    path: ['licences'],
    item: ['number'],
    values: ({ licences }) => licences?.map(({ kind, number }) => `${kind} ${number}`),
  },
  { path: ['trade', 'payment'], item: [], values: ({ trade }) => trade?.payment },
  { path: ['trade', 'deliveryTo'], item: [], values: ({ trade }) => trade?.deliveryTo },
  { path: ['segments'], item: [], values: ({ segments }) => segments },
  { path: ['months'], item: [], values: ({ months }) => months },
  { path: ['materials'], item: [], values: ({ materials }) => materials },
  { path: ['clusters'], item: [], values: ({ clusters }) => clusters },
  { path: ['consent', 'scope'], item: [], values: ({ consent }) => consent?.scope },
  { path: ['contact', 'shops'], item: [], values: ({ contact }) => contact?.shops },
  { path: ['partners'], item: [], values: ({ partners }) => partners },
  { path: ['products'], item: [], values: ({ products }) => products },
  { path: ['blocks'], item: [], values: ({ blocks }) => blocks },
  { path: ['curations'], item: [], values: ({ curations }) => curations },
  { path: ['regencies'], item: [], values: ({ regencies }) => regencies },
  { path: ['supplies'], item: [], values: ({ supplies }) => supplies },
  { path: ['members'], item: [], values: ({ members }) => members },
  { path: ['lines'], item: ['id'], values: ({ lines }) => lines?.map(({ id }) => id) },
  ...(['standard', 'nextStandard'] as const).map((name) => ({
    path: [name, 'clauses'],
    item: ['id'],
    values: (facts: AnyFacts) => facts[name]?.clauses.map(({ id }) => id),
  })),
];

export default defineRule<{ text: string }>({
  code: 'list-repeated',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Setiap butir daftar ditulis sekali', en: 'Each item of a list is written once' },
    why: {
      id: 'Menulis hal yang sama dua kali selalu kekeliruan. Pada alergen bahkan berbahaya: satu bahan tidak mungkin “mengandung” sekaligus “mungkin mengandung”.',
      en: 'To write the same thing twice is always a slip. With allergens it is dangerous: nothing can be both contained and only possible.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'months: [11, 12, 11]',
    right: 'months: [11, 12]',
    args: { text: '11' },
  },
  message: {
    id: ({ text }) => `${quote(text)} tertulis dua kali dalam daftar ini. Simpan satu saja.`,
    en: ({ text }) => `${quote(text)} stands twice in this list. Keep one.`,
  },
  *check(content) {
    for (const { file, facts } of allEntries(content)) {
      for (const { path, item, values } of lists) {
        const listed = (values(facts as AnyFacts) ?? []) as readonly (string | number)[];
        if (new Set(listed).size === listed.length) continue;
        const seen = new Set<string | number>();
        for (const [index, value] of listed.entries()) {
          if (seen.has(value)) yield { file, path: [...path, index, ...item], args: { text: String(value) } };
          seen.add(value);
        }
      }
    }
  },
});
