import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Where an event lists its blocks, every stand is in one of them: the plan is drawn from that list. */
export default defineRule<{ block: string }>({
  code: 'stand-block',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Blok stan ada dalam daftar blok acara', en: 'The block of a stand is one of the event' },
    why: {
      id: 'Denah dan urutan stan mengikuti daftar blocks pada acara, dari pintu masuk ke dalam. Blok yang salah ketik tampak seperti bagian lapangan yang tidak ada.',
      en: 'Plan and order of the stands follow the list blocks of the event, from the entrance on. A mistyped block looks like a part of the ground that is not there.',
    },
    file: 'events/cianjur/bazar-uji/stands.csv',
    part: 'whole',
    wrong: `stan,blok,nomor,umkm
A-1,Aa,1,cianjur/sari-rasa`,
    right: `stan,blok,nomor,umkm
A-1,A,1,cianjur/sari-rasa`,
    args: { block: 'Aa' },
  },
  message: {
    id: ({ block }) =>
      `Blok ${quote(block)} tidak ada dalam daftar blocks acara ini. Betulkan nama bloknya, atau tambahkan ke daftar itu.`,
    en: ({ block }) =>
      `The block ${quote(block)} is not in the list blocks of this event. Correct its name, or add it to that list.`,
  },
  *check(content) {
    for (const { file, event, places, facts } of content.stands) {
      const { blocks } = content.find('event', event)?.facts ?? {};
      if (!blocks || blocks.includes(facts.block)) continue;
      yield { file, ...places['block'], args: { block: facts.block }, suggestion: nearest(facts.block, blocks) };
    }
  },
});
