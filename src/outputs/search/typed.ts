/**
 * Words as people type them, and as the search index holds them. Both sides go through this file, in the build and in
 * the browser, so that they meet. Pagefind itself only compares what comes out of here.
 */

/** Words that say nothing of a product: neither indexed nor asked for. */
const functionWords = setOf(
  'yang di ke dari untuk utk dengan dgn dan atau pada dalam ini itu buat oleh',
  'the of and for with from in an to or by on at is are',
);

/** Words of the wish, not of the goods: asked for only where somebody types nothing else. */
const wishWords = setOf(
  'harga jual beli pesan cari khas asli murah enak terbaik terdekat online',
  'indonesia indonesian buy price cheap best typical authentic',
);

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Every spelling of a unit: how many of which smallest unit it is. */
const units: Readonly<Record<string, readonly [times: number, smallest: string]>> = {
  g: [1, 'g'], gr: [1, 'g'], gram: [1, 'g'], kg: [1000, 'g'], kilo: [1000, 'g'], ml: [1, 'ml'], l: [1000, 'ml'],
  liter: [1000, 'ml'], cm: [1, 'cm'], m: [100, 'cm'], meter: [100, 'cm'], pcs: [1, 'pcs'],
}; // prettier-ignore

const measure = new RegExp(
  String.raw`\b(\d+)(?:[.,](\d{3}))?(?:[.,](\d{1,2}))?\s?(${Object.keys(units).join('|')})\b`,
  'g',
);

/**
 * The words of a text in the one form in which they are indexed and asked for: small letters without marks, a
 * reduplication as one word (`oleh-oleh`, `oleh oleh`, `oleh2`, `oleh²`), a measure as one word in its smallest unit
 * (`1,5 kg` and `1500 gr` are `1500g`), function words left out.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[‐–]/g, '-')
    .replace(measure, (_, whole: string, thousand = '', part = '', unit: string) => {
      const [times, smallest] = units[unit] ?? [1, unit];
      return `${Math.round(Number(`${whole}${thousand as string}.${part as string}0`) * times)}${smallest}`;
    })
    .replace(/\b([a-z]{3,})(?:2|[- ]\1)(an|nya)?\b/g, '$1$1$2')
    // A lone letter belongs to what follows: P-IRT, T-shirt.
    .replace(/\b([a-z])-(?=[a-z])/g, '$1');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !functionWords.has(word));
}

/** The fewest digits that are taken for the number of a licence or a bar code. */
const codeLength = 8;

/**
 * What the index is asked for what a person typed, as words with single spaces between them. A long number is asked
 * alone and without its signs, whatever is written around it (`P-IRT No. 2063203010001-29`); of the key or address of a
 * product its last part; of anything else the words that say something of a product.
 */
export function asAsked(typed: string): string {
  const code = /\d(?:[\s.:/‐–-]{0,3}\d)+/.exec(typed.normalize('NFKD'))?.[0].replace(/\D/g, '') ?? '';
  if (code.length >= codeLength) return code;
  const words = wordsOf(typed.trim().replace(/^\S+\/(?=[^/\s]*-)/, ''));
  const telling = words.filter((word) => !wishWords.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/**
 * Words that look derived and are not, so that nothing is taken off them: `durian` has no `duri`. Found by trying every root
 * word of a dictionary of Indonesian against the rules below; kept are those that can be asked of a catalogue, with names
 * of places, and with derived words that became goods of their own.
 */
const underived = setOf(
  'asinan beringin berlian celengan durian kemudian kuningan lebaran manisan melayu menara meranti merica pelangi pemalang',
  'pemuda penajam penganan pengantin peniti perahu perangkap perunggu rambutan ringan selatan talenan tangan terbang',
);

/** What stands before a root, and the sounds it may have swallowed: `menyapu` from `sapu`, `penenun` from `tenun`. */
const prefixes: readonly (readonly [prefix: RegExp, ...swallowed: readonly string[]])[] = [
  [/^[mp]eny(?=[aiueo])/, 's'],
  [/^[mp]eng(?=[aiueo])/, '', 'k'],
  [/^[mp]em(?=[aiueo])/, 'p', 'm'],
  [/^[mp]en(?=[aiueo])/, 't', 'n'],
  [/^(?:[mp]e(?:ng(?=[gh])|m(?=[bf])|n(?=[cdj])|(?=[lrwy]))|di|ber|ter)/, ''],
];

/** Whether a word is made like one that tells what somebody does. */
export const isVerb = (word: string): boolean => /^(?:me|di)/.test(word);

/**
 * The words that a word may be derived from, by the prefixes `me-`, `pe-`, `di-`, `ber-`, `ter-`, the suffixes `-an`, `-nya`,
 * with a prefix also `-kan` and `-i`, and by doubling. Most are no words at all: they count only where the index has them.
 */
export function rootsOf(word: string): string[] {
  if (underived.has(word)) return [];
  const stems = ['', 'an', 'nya', 'kan', 'i'].map((end) => word.replace(new RegExp(`${end}$`), ''));
  const bare = stems.flatMap((stem) =>
    prefixes.flatMap(([prefix, ...swallowed]) =>
      prefix.test(stem) ? swallowed.map((sound) => stem.replace(prefix, sound)) : [],
    ),
  );
  const alone = /^(.+)(?:an|nya)$/.exec(word)?.[1] ?? '';
  const [, half = ''] = /^(.{3,})\1(?:an|nya)?$/.exec(word) ?? [];
  return [...new Set([...bare, alone].filter((root) => root.length > 3).concat(half || []))];
}
