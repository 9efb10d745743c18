import { htmlTagNames } from 'html-tag-names';
import { svgTagNames } from 'svg-tag-names';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';
import { findInTexts } from '../texts.ts';

const tags = new Set([...htmlTagNames, ...svgTagNames.map((name) => name.toLowerCase())]);
const tagLike = /<(?:\/?\s*([a-z][\w-]*)(?=[\s/>:]|$)|[!?])[^>\n]{0,80}>?/gi;

/** HTML in a text would be shown as it stands, which nobody wants. A name such as <LILIS> is no tag and may stay. */
export default defineRule<{ tag: string }>({
  code: 'text-markup',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: { id: 'Cerita memakai Markdown, bukan HTML', en: 'Stories use Markdown, not HTML' },
    why: {
      id: 'Kode HTML akan tampil apa adanya di halaman, karena demi keamanan tidak pernah dijalankan. Untuk tebal, miring, dan daftar, Markdown sudah cukup dan lebih mudah dibaca.',
      en: 'HTML would be shown as it stands, because for safety it is never run. Markdown does bold, italics and lists, and is easier to read.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    part: 'story',
    wrong: 'Kedelai diperam <strong>tujuh hari</strong> dalam gentong.',
    right: 'Kedelai diperam **tujuh hari** dalam gentong.',
    args: { tag: '<strong>' },
  },
  message: {
    id: ({ tag }) =>
      `Ada kode HTML ${quote(tag)} di teks ini. Hapus kodenya; untuk cerita, pakai Markdown: *miring*, **tebal**, - daftar.`,
    en: ({ tag }) =>
      `There is HTML code ${quote(tag)} in this text. Delete it; in stories use Markdown: *italic*, **bold**, - list.`,
  },
  *check(content) {
    yield* findInTexts(content, function* (text) {
      for (const found of text.matchAll(tagLike)) {
        const name = found[1]?.toLowerCase();
        // A letter alone, as in "<A>" or "<b", may be part of a name; with attributes or a slash it is code.
        const code =
          name === undefined || (tags.has(name) && (name.length > 1 || /[=/]/.test(found[0]))) || name.includes('-');
        if (code) yield { match: found[0], index: found.index, args: { tag: found[0] } };
      }
    });
  },
});
