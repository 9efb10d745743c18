import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Kemendagri codes: 01–69 are kabupaten, 71–99 kota; no two regencies share one; the name begins with its kind. */
export default defineRule<{ code: string; problem: 'kind' | 'shared' | 'name'; other: string }>({
  code: 'regency-code',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Nama, jenis, dan kode daerah saling cocok', en: 'Name, kind and code of a regency agree' },
    why: {
      id: 'Kabupaten dan kota bisa senama, seperti Kabupaten Madiun dan Kota Madiun. Kode wilayah Kemendagri membedakannya: dua angka terakhir 01–69 kabupaten, 71–99 kota (Permendagri 58/2021).',
      en: 'A kabupaten and a kota may share a name, as Madiun does. The region codes of the Ministry of Home Affairs tell them apart: 01–69 at the end is a kabupaten, 71–99 a kota (Regulation 58/2021).',
    },
    file: 'regencies/cianjur.md',
    wrong: 'name: Kab. Cianjur',
    right: 'name: Kabupaten Cianjur',
    args: { code: '32.03', problem: 'name', other: 'Kabupaten' },
  },
  message: {
    id: ({ code, problem, other }) =>
      problem === 'kind'
        ? `Kode ${quote(code)} milik ${other}, tidak cocok dengan kunci kind. Periksa kunci code dan kind.`
        : problem === 'shared'
          ? `Kode ${quote(code)} sudah dipakai ${quote(other)}. Setiap daerah punya kode sendiri; periksa keduanya.`
          : `Nama daerah ditulis lengkap dengan jenisnya, diawali ${quote(other)}.`,
    en: ({ code, problem, other }) =>
      problem === 'kind'
        ? `The code ${quote(code)} belongs to a ${other}, which contradicts kind. Check code and kind.`
        : problem === 'shared'
          ? `The code ${quote(code)} is already used by ${quote(other)}. Each regency has its own; check both.`
          : `The name of a regency begins with its kind: ${quote(other)}.`,
  },
  *check({ regencies }) {
    const owners = new Map<string, string>();
    for (const { file, id, facts } of regencies) {
      const { code, kind, name } = facts;
      const meant = Number(code.slice(3)) > 70 ? 'kota' : 'kabupaten';
      if (kind !== meant)
        yield { file, path: ['kind'], args: { code, problem: 'kind', other: meant }, suggestion: meant };
      const prefix = kind === 'kota' ? 'Kota' : 'Kabupaten';
      if (!name.startsWith(`${prefix} `)) {
        const suggestion = `${prefix} ${name.replace(/^(?:kab\.?|kabupaten|kota)\s+/i, '')}`;
        yield { file, path: ['name'], args: { code, problem: 'name', other: prefix }, suggestion };
      }
      const other = owners.get(code);
      if (other === undefined) owners.set(code, id);
      else yield { file, path: ['code'], args: { code, problem: 'shared', other } };
    }
  },
});
