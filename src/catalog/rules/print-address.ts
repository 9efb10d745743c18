import { printedAddress, printedLimit } from '#model/printed.ts';
import { codeNumbered } from '#model/code.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'case' | 'length' | 'missing' | 'query';

/** Codes lead to the lasting address, which survives being printed in capitals and fits into a small symbol. */
export default defineRule<{ problem: Problem; address: string; length: number }>({
  code: 'print-address',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Alamat cetak berlaku selamanya', en: 'The printed address lasts' },
    why: {
      id: 'Alamat ini tercetak di ribuan label. Kode QR menulisnya dengan huruf besar supaya kotaknya sedikit dan mudah dipindai; server tidak membedakan huruf pada nama situs, tetapi membedakannya pada jalur sesudahnya. Pakai domain milik sendiri, tanpa jalur.',
      en: 'This address stands on thousands of labels. Symbols write it in capitals, which makes them coarser and easier to scan; servers do not tell capitals apart in the name of a site, but they do in the path behind it. Use a domain of your own, without a path.',
    },
    file: 'site.yaml',
    wrong: 'printAddress: https://katalog.example/pasar',
    right: 'printAddress: https://katalog.example',
    args: { problem: 'case', address: 'https://katalog.example/pasar', length: 0 },
  },
  message: {
    id: ({ problem, address, length }) =>
      problem === 'case'
        ? `Jalur pada ${quote(address)} memuat huruf kecil, padahal kode QR dicetak dengan huruf besar. Pakai alamat tanpa jalur, atau jalur berhuruf besar.`
        : problem === 'query'
          ? `${quote(address)} memuat tanda tanya atau pagar. Tulis alamat situsnya saja.`
          : problem === 'length'
            ? `Dengan ${quote(address)} alamat cetak menjadi ${length} karakter, paling banyak ${printedLimit}. Pakai domain yang lebih pendek.`
            : 'Kode sudah diterbitkan, tetapi printAddress tidak ada. Tulis kembali alamat yang tercetak pada label.',
    en: ({ problem, address, length }) =>
      problem === 'case'
        ? `The path of ${quote(address)} has small letters, but symbols are printed in capitals. Use an address without a path, or a path in capitals.`
        : problem === 'query'
          ? `${quote(address)} has a question mark or hash. Write only the address of the site.`
          : problem === 'length'
            ? `With ${quote(address)} printed addresses have ${length} characters, at most ${printedLimit}. Use a shorter domain.`
            : 'Codes have been given out, but printAddress is missing. Put back the address that stands on the labels.',
  },
  *check({ site, codes }) {
    if (!site) return;
    const address = site.printAddress;
    const report = (problem: Problem, length = 0) => ({
      file: 'site.yaml',
      ...(problem !== 'missing' && { path: ['printAddress'] }),
      args: { problem, address: address ?? '', length },
    });
    if (address === undefined) {
      if (codes.length > 0) yield report('missing');
      return;
    }
    const { pathname, search, hash, origin } = new URL(address);
    const { length } = printedAddress(address, codeNumbered(0));
    if (search || hash) yield { ...report('query'), suggestion: origin };
    else if (/[^A-Z0-9./-]/.test(pathname)) yield { ...report('case'), suggestion: origin };
    else if (length > printedLimit) yield report('length', length);
  },
});
