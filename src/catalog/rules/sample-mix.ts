import { allEntries } from '../content.ts';
import { referencesOf } from '../references.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { storyLinks, storyTarget } from '../story.ts';
import { parseKey } from '#model/key.ts';
import { quote } from '../wording.ts';

/** Invented entries refer only to invented ones, and real ones only to real ones; the regency is real for both. */
export default defineRule<{ id: string; sample: boolean }>({
  code: 'sample-mix',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Data contoh dan data nyata tidak bercampur', en: 'Samples and real entries do not mix' },
    why: {
      id: 'Pembeli harus dapat percaya bahwa usaha nyata tidak menjual barang rekaan, dan sebaliknya. Karena itu data nyata hanya merujuk data nyata; daerahnya boleh sama.',
      en: 'Buyers must be able to trust that a real business sells nothing invented, and the other way round. So real entries refer to real ones only; both may share a regency.',
    },
    file: 'producers/cianjur/dapur-pacet.md',
    part: 'whole',
    wrong: `---
name: Dapur Pacet
district: Pacet
clusters: [cianjur/tauco]
---`,
    right: `---
name: Dapur Pacet
district: Pacet
---`,
    args: { id: 'cianjur/tauco', sample: false },
  },
  message: {
    id: ({ id, sample }) =>
      sample
        ? `Ini data contoh, tetapi merujuk ${quote(id)} yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.`
        : `Ini data nyata, tetapi merujuk ${quote(id)} yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.`,
    en: ({ id, sample }) =>
      sample
        ? `This is a sample, but it refers to ${quote(id)}, which is real. Samples refer only to samples; change the reference.`
        : `This is real, but it refers to ${quote(id)}, which is only a sample. Real entries refer only to real ones; change the reference.`,
  },
  *check(content) {
    // What stands with a partner is as real as the partner.
    for (const { file, partner, places, facts } of content.placements) {
      const [host, product] = [content.find('partner', partner), content.find('product', facts.product)];
      if (!host || !product || host.sample === product.sample) continue;
      yield { file, ...places['product'], args: { id: facts.product, sample: host.sample } };
    }
    // So is who shows at an event; what they show is as real as they are.
    for (const { file, event, places, facts } of content.stands) {
      if (facts.producer === undefined) continue;
      const [host, producer] = [content.find('event', event), content.find('producer', facts.producer)];
      if (!host || !producer || host.sample === producer.sample) continue;
      yield { file, ...places['producer'], args: { id: facts.producer, sample: host.sample } };
    }
    for (const entry of allEntries(content)) {
      const { file, sample } = entry;
      for (const { path, id, entity } of referencesOf(entry)) {
        if (!entity || entity === 'regency') continue;
        const target = content.find(entity, id);
        if (target && target.sample !== sample) yield { file, path, args: { id, sample } };
      }
      for (const { text, isStory, at } of proseOf(entry)) {
        for (const { href, offset } of isStory ? storyLinks(text) : []) {
          const link = storyTarget(href);
          const key = link.kind === 'entry' ? parseKey(link.key) : undefined;
          if (!key || key.entity === 'regency' || entry.entity === 'regency') continue;
          const target = content.find(key.entity, key.id);
          if (target && target.sample !== sample) yield { file, ...at(href, offset), args: { id: key.id, sample } };
        }
      }
    }
  },
});
