import { isId, keyOf, regencyOf } from '#model/key.ts';
import { nearest } from '#model/nearest.ts';
import { chosenIn, recordsIn } from '../rounds.ts';
import { defineRule } from '../rule.ts';
import { plain, quote } from '../wording.ts';

/** An office owns its part by folder: what lies there belongs to that regency and refers to its clusters and brands. */
export default defineRule<{ id: string; regency: string; folderUnknown: boolean }>({
  code: 'regency-fits',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Isi folder daerah tentang daerah itu', en: "A regency's folder is about that regency" },
    why: {
      id: 'Setiap kantor mengurus foldernya sendiri. Produk di folder Cianjur merujuk produsen, klaster, dan merek Cianjur, supaya tidak ada yang mengubah halaman daerah lain tanpa sengaja.',
      en: "Each office keeps its own folder. A product in that of Cianjur refers to producers, clusters and brands of Cianjur, so that nobody changes another regency's pages by accident.",
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'cluster: kota-madiun/pecel',
    right: 'cluster: cianjur/tauco',
    args: { id: 'kota-madiun/pecel', regency: 'cianjur', folderUnknown: false },
  },
  message: {
    id: ({ id, regency, folderUnknown }) =>
      folderUnknown
        ? `Folder ${quote(regency)} bukan id daerah mana pun. Ganti nama foldernya, atau tambahkan regencies/${plain(regency)}.md lebih dahulu.`
        : `${quote(id)} tidak termasuk daerah ${quote(regency)}, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.`,
    en: ({ id, regency, folderUnknown }) =>
      folderUnknown
        ? `The folder ${quote(regency)} is the id of no regency. Rename the folder, or first add regencies/${plain(regency)}.md.`
        : `${quote(id)} does not belong to ${quote(regency)}, the regency of this file's folder. Make them agree, or move the file.`,
  },
  *check(content) {
    for (const { entity, id, path: file } of content.raw) {
      const regency = regencyOf(id);
      if (entity === 'regency' || entity === 'partner' || content.owns(keyOf('regency', regency))) continue;
      const near = nearest(regency, content.idsOf('regency'));
      yield { file, args: { id, regency, folderUnknown: true }, suggestion: near };
    }
    for (const { path: file, regency } of content.rawTables) {
      if (content.owns(keyOf('regency', regency))) continue;
      const near = nearest(regency, content.idsOf('regency'));
      yield { file, args: { id: regency, regency, folderUnknown: true }, suggestion: near };
    }
    for (const { file, regency, places, facts } of content.placements) {
      if (regencyOf(facts.product) === regency || !content.owns(keyOf('regency', regency))) continue;
      yield { file, ...places['product'], args: { id: facts.product, regency, folderUnknown: false } };
    }
    for (const { file, regency, facts } of content.clusters) {
      if (facts.regency !== regency) {
        yield {
          file,
          path: ['regency'],
          args: { id: facts.regency, regency, folderUnknown: false },
          suggestion: regency,
        };
      }
    }
    const misfits = [
      ...content.brands.map((entry) => ({ entry, references: [[['cluster'], entry.facts.cluster] as const] })),
      ...content.producers.map((entry) => ({
        entry,
        references: (entry.facts.clusters ?? []).map((id, index) => [['clusters', index], id] as const),
      })),
      ...content.programs.map((entry) => ({
        entry,
        references: (entry.facts.curations ?? []).map((id, index) => [['curations', index], id] as const),
      })),
      ...content.events.map((entry) => ({
        entry,
        references: (entry.facts.curations ?? []).map((id, index) => [['curations', index], id] as const),
      })),
      ...content.curations.map((entry) => ({
        entry,
        references: [
          ...[...chosenIn(entry)].map(({ path, id }) => [path, id] as const),
          ...(entry.facts.selections ?? []).flatMap(({ cluster }, at) =>
            cluster === undefined ? [] : [[['selections', at, 'cluster'], cluster] as const],
          ),
        ],
      })),
      ...[...recordsIn(content)].flatMap(({ entry, record: { round } }) =>
        isId('curation', round) ? [{ entry, references: [[['curation', 'round'], round] as const] }] : [],
      ),
      ...content.products.map((entry) => ({
        entry,
        references: (['producer', 'cluster', 'brand'] as const).flatMap((name) => {
          const id = entry.facts[name];
          return id === undefined ? [] : [[[name], id] as const];
        }),
      })),
    ];
    for (const { entry, references } of misfits) {
      for (const [path, id] of references) {
        if (regencyOf(id) === entry.regency) continue;
        yield { file: entry.file, path, args: { id, regency: entry.regency, folderUnknown: false } };
      }
    }
  },
});
