import type { Language } from '#model/language.ts';
import type { Report } from '#catalog/report.ts';
import { grouped } from '#catalog/wording.ts';

/** The closing line: how many findings in how many files, and whether a build would succeed. */
export function summaryLine({ faults, summary }: Report, language: Language): string {
  const { files, errors, warnings } = summary;
  const touched = new Set(faults.map(({ file }) => file)).size;
  const number = (value: number) => grouped(value, language === 'en' ? ',' : '.');
  if (language === 'en') {
    if (faults.length === 0) return `✓ ${number(files)} files, no faults.`;
    const counts = `${plural(errors, 'fault')}, ${plural(warnings, 'warning')} in ${number(touched)} of ${number(files)} files.`;
    return errors > 0 ? `✗ ${counts} Nothing was built or changed.` : `✓ ${counts} The catalogue can be built.`;
  }
  if (faults.length === 0) return `✓ ${number(files)} berkas, tanpa kesalahan.`;
  const counts = `${number(errors)} kesalahan, ${number(warnings)} peringatan di ${number(touched)} dari ${number(files)} berkas.`;
  return errors > 0 ? `✗ ${counts} Situs tidak disusun dan tidak diubah.` : `✓ ${counts} Situs dapat disusun.`;
}

const plural = (count: number, noun: string) => `${grouped(count, ',')} ${noun}${count === 1 ? '' : 's'}`;
