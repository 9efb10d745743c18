/**
 * Words as people type them, and as the search index holds them. Both sides go through this file, in the build and in
 * the browser, so that they meet. Pagefind itself only compares what comes out of here.
 */

/** Words that say nothing of a product: neither indexed nor asked for. */
const functionWords = setOf(
  'yang di ke dari untuk utk dengan dgn dan atau pada dalam ini itu buat bagi oleh para adalah sebagai serta juga akan nya',
  'the of and for with from in an to or by on at is are that this which some',
);

/** Words of the wish, not of the goods: asked for only where somebody types nothing else. */
const wishWords = setOf(
  'harga jual beli membeli pesan memesan order cari mencari mau ingin khas asli murah termurah enak terbaik terdekat online',
  'indonesia buy order find price cheap best typical authentic indonesian',
);

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Every spelling of a unit, the sign it is indexed with, and what it is multiplied by. */
const units: Readonly<Record<string, readonly [sign: string, times: number]>> = {
  g: ['g', 1], gr: ['g', 1], gram: ['g', 1], grams: ['g', 1], kg: ['g', 1000], kilo: ['g', 1000], kilogram: ['g', 1000],
  ml: ['ml', 1], l: ['ml', 1000], liter: ['ml', 1000], litre: ['ml', 1000],
  cm: ['cm', 1], m: ['cm', 100], meter: ['cm', 100], pcs: ['pcs', 1],
}; // prettier-ignore

const measure = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d+)(?:[.,](\d{3}))?(?:[.,](\d{1,2}))?\s?(${Object.keys(units).join('|')})(?![\p{L}\p{N}])`,
  'gu',
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
    .replace(/\u2010|\u2011|\u2013/g, '-')
    .replace(measure, (_, whole: string, thousands = '', part = '', unit: string) => {
      const [sign, times] = units[unit] ?? [unit, 1];
      return ` ${Math.round(Number(`${whole}${thousands as string}.${part as string}0`) * times)}${sign} `;
    })
    .replace(/(?<![\p{L}\p{N}])(\p{L}{3,})2(an|nya)?(?![\p{L}\p{N}])/gu, '$1-$1$2')
    .replace(/(?<![\p{L}\p{N}])(\p{L}{3,})[- ]\1(an|nya)?(?![\p{L}\p{N}])/gu, '$1$1$2')
    // A lone letter belongs to what follows: P-IRT, T-shirt.
    .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu, '$1');
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
  const code = /\d(?:[\s.:/\u2010-\u2013-]{0,3}\d)+/.exec(typed.normalize('NFKC'))?.[0].replace(/\D/g, '') ?? '';
  if (code.length >= codeLength) return code;
  const words = wordsOf(typed.trim().replace(/^\S+\/(?=[^/\s]*-)/, ''));
  const telling = words.filter((word) => !wishWords.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
