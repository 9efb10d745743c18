import { keyOf, slugOf } from '#model/key.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Forty makers sell keripik pisang: a product's slug begins with its maker's. */
export default defineRule<{ slug: string; producer: string }>({
  code: 'product-slug',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'files',
    title: {
      id: 'Nama folder produk diawali nama produsennya',
      en: "The folder of a product begins with its producer's name",
    },
    why: {
      id: 'Empat puluh produsen bisa sama-sama menjual keripik pisang. Dengan nama produsen di depan, alamat tidak bertabrakan dan pembeli langsung tahu siapa pembuatnya.',
      en: "Forty makers may all sell banana crisps. With the maker's name in front, addresses do not collide, and buyers see at once who made it.",
    },
    file: 'products/cianjur/',
    part: 'listing',
    wrong: 'tauco-manis/index.md',
    right: 'sari-rasa-tauco-manis/index.md',
    args: { slug: 'tauco-manis', producer: 'sari-rasa' },
  },
  message: {
    id: ({ slug, producer }) =>
      `Nama folder ${quote(slug)} harus diawali nama produsennya, ${quote(`${producer}-`)}, agar tidak bertabrakan dengan produk sejenis.`,
    en: ({ slug, producer }) =>
      `The folder name ${quote(slug)} must begin with its producer's, ${quote(`${producer}-`)}, so that it does not collide with similar products.`,
  },
  *check({ products, owns }) {
    for (const { file, slug, facts } of products) {
      // A producer that is not there has another rule's attention, and no slug to follow.
      if (!owns(keyOf('producer', facts.producer))) continue;
      const producer = slugOf(facts.producer);
      if (slug.startsWith(`${producer}-`)) continue;
      yield { file, path: ['producer'], args: { slug, producer }, suggestion: `${producer}-${slug}` };
    }
  },
});
