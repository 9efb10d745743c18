import { standId } from '#model/stand.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'name' | 'place';

/** A stand has one name and one place, however its name is written: codes and pages are made of them. */
export default defineRule<{
  problem: Problem;
  stand: string;
  other: string;
  row: number;
  block: string;
  number: number;
}>({
  code: 'stand-twice',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Setiap stan punya satu baris dan satu tempat', en: 'Each stand has one row and one place' },
    why: {
      id: 'Nama stan menjadi alamat halamannya dan tercetak bersama kodenya; A 12 dan a-12 adalah nama yang sama. Nomor dalam blok menentukan letaknya pada denah. Dua baris yang sama membuat pengunjung datang ke stan yang salah.',
      en: 'The name of a stand becomes the address of its page and is printed with its code; A 12 and a-12 are one name. Its number within the block is its place on the plan. Two like rows send visitors to the wrong stand.',
    },
    file: 'events/cianjur/bazar-uji/stands.csv',
    part: 'whole',
    wrong: `stan,blok,nomor,umkm
A-1,A,1,cianjur/sari-rasa
a 1,A,2,cianjur/tani-mulya
B-1,B,1,cianjur/tani-mulya`,
    right: `stan,blok,nomor,umkm
A-1,A,1,cianjur/sari-rasa
A-2,A,2,cianjur/tani-mulya
B-1,B,1,cianjur/tani-mulya`,
    args: { problem: 'name', stand: 'a 1', other: 'A-1', row: 2, block: 'A', number: 2 },
  },
  message: {
    id: ({ problem, stand, other, row, block, number }) =>
      problem === 'name'
        ? `Stan ${quote(stand)} sudah ada di baris ${row} dengan nama ${quote(other)}. Satukan kedua barisnya, atau beri salah satunya nama lain.`
        : `Nomor ${number} di blok ${quote(block)} sudah ditempati stan ${quote(other)} di baris ${row}. Periksa nomor kedua stan itu.`,
    en: ({ problem, stand, other, row, block, number }) =>
      problem === 'name'
        ? `The stand ${quote(stand)} stands in row ${row} already, as ${quote(other)}. Join the two rows, or give one of them another name.`
        : `Number ${number} of block ${quote(block)} is taken by the stand ${quote(other)} in row ${row}. Check the numbers of both.`,
  },
  *check({ stands }) {
    const names = new Map<string, (typeof stands)[number]>();
    const numbers = new Map<string, (typeof stands)[number]>();
    for (const line of stands) {
      const { file, event, places, facts } = line;
      const { stand, block, number } = facts;
      const [name, place] = [`${event}/${standId(facts)}`, `${event}/${block.toLowerCase()} ${number}`];
      const problems = [
        ['name', 'stand', names.get(name)],
        ['place', 'number', numbers.get(place)],
      ] as const;
      for (const [problem, column, earlier] of problems) {
        if (!earlier) continue;
        const args = {
          problem,
          stand,
          other: earlier.facts.stand,
          row: earlier.places['stand']?.cell?.row ?? 0,
          block,
          number,
        };
        yield { file, ...places[column], args };
        // A row that was copied whole is one slip.
        break;
      }
      if (!names.has(name)) names.set(name, line);
      if (!numbers.has(place)) numbers.set(place, line);
    }
  },
});
