import { parseKey } from '#model/key.ts';
import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { storyLinks, storyTarget } from '../story.ts';
import { quote } from '../wording.ts';

/** A story links to entries by key, and to other sites by https. */
export default defineRule<{ href: string; unsafe: boolean }>({
  code: 'story-link',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: {
      id: 'Tautan dalam cerita memakai kunci entri atau https',
      en: 'Links in stories use keys of entries, or https',
    },
    why: {
      id: 'Dengan kunci entri, tautan tetap benar dalam kedua bahasa dan bila alamat situs berubah. Ke situs lain hanya https:// yang lengkap, supaya pembaca tidak terbawa ke tempat yang tidak aman.',
      en: 'With the key of an entry a link is right in both languages and wherever the site stands. To other sites only full https:// addresses go, so that nobody is led astray.',
    },
    file: 'producers/cianjur/sari-rasa.md',
    part: 'story',
    wrong: 'Kami membuat [tauco hitam](products/cianjur/sari-rasa-taucho).',
    right: 'Kami membuat [tauco hitam](products/cianjur/sari-rasa-tauco).',
    args: { href: 'products/cianjur/sari-rasa-taucho', unsafe: false },
  },
  message: {
    id: ({ href, unsafe }) =>
      unsafe
        ? `Tautan ${quote(href)} tidak aman. Pakai alamat https:// yang lengkap, atau kunci entri seperti products/cianjur/dapur-sari-tauco. Nomor dan surel ditulis di kunci contact.`
        : `Tautan ${quote(href)} tidak menuju entri mana pun. Tulis kunci entri yang ada, misalnya products/cianjur/dapur-sari-tauco.`,
    en: ({ href, unsafe }) =>
      unsafe
        ? `The link ${quote(href)} is not safe. Use a full https:// address, or the key of an entry such as products/cianjur/dapur-sari-tauco. Numbers and e-mail belong under contact.`
        : `The link ${quote(href)} leads to no entry. Write the key of one that exists, such as products/cianjur/dapur-sari-tauco.`,
  },
  *check(content) {
    for (const { path: file, story, data } of content.raw) {
      const translated = (data as { translations?: { en?: { story?: unknown } } } | undefined)?.translations?.en?.story;
      const links = storyLinks(story).map(({ href, offset }) => ({ href, place: { storyOffset: offset } }));
      const inEnglish = storyLinks(typeof translated === 'string' ? translated : '');
      const path = ['translations', 'en', 'story'];
      for (const { href, place } of [
        ...links,
        ...inEnglish.map(({ href: match }) => ({ href: match, place: { path, match } })),
      ]) {
        const target = storyTarget(href);
        if (target.kind === 'web' || (target.kind === 'entry' && content.owns(target.key))) continue;
        yield { file, ...place, args: { href, unsafe: target.kind === 'unsafe' }, suggestion: suggest(href) };
      }
    }

    function suggest(href: string): string | undefined {
      const key = href.replace(/^(?:\.{0,2}\/)+|\/(?:index)?(?:\.md)?$|\.md$/g, '');
      const parsed = parseKey(key);
      if (!parsed) return undefined;
      if (content.owns(key)) return key;
      const near = nearest(parsed.id, content.idsOf(parsed.entity, parsed.id.split('/')[0]));
      return near && key.replace(parsed.id, near);
    }
  },
});
