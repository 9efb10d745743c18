/** Words of printed codes: the page on which they are typed, and what pages say of their own. */
export const codesId = {
  title: 'Ketik kode',
  intro:
    'Kode enam karakter tercetak di bawah kotak QR pada label, kartu rak, dan stan. Ketik di sini bila kamera ponsel Anda tidak dapat membacanya.',
  label: 'Kode pada label',
  hint: 'Enam angka dan huruf, misalnya 7K3M9X. Huruf besar dan kecil sama saja.',
  open: 'Buka halamannya',
  byAddress: 'Anda juga dapat mengetik alamat ini di peramban, diikuti kodenya:',
  code: 'Kode',
  heading: 'Kode cetak',
  symbol: (code: string) => `Kode QR ${code}`,
  others: (codes: string) => `Juga menuju ke sini: ${codes}.`,
  compare: 'Cocokkan kode, pembuat, dan gambar di halaman ini dengan yang tercetak pada label.',
  compareName: 'Cocokkan kode dan nama di halaman ini dengan yang tercetak.',
  suspicious: 'Ada yang tidak cocok, atau kodenya ditempel di atas kode lain?',
  report: 'Laporkan kode ini',
  reportSubject: (code: string) => `kode mencurigakan ${code}`,
  /** What the page says of what was typed; `{…}` is filled in there. */
  answers: {
    empty: 'Ketik enam karakter kode yang tercetak pada label.',
    character: '“{character}” tidak ada dalam kode. Kode memakai angka 0–9 dan huruf selain I, L, O, dan U.',
    length: 'Kode terdiri atas enam karakter; yang Anda ketik {length}.',
    check: 'Kode {code} tidak mungkin benar; ada karakter yang salah ketik atau tertukar.',
    unknown:
      'Kode {code} belum pernah kami terbitkan. Periksa lagi labelnya; bila memang tertulis begitu, tolong laporkan.',
    looking: 'Mencari …',
    found: 'Membuka {code} …',
    notYet: 'Halaman kode {code} belum dapat dibuka. Cobalah memuat ulang beberapa saat lagi.',
    near: 'Mungkin yang Anda maksud:',
    offline: 'Tanpa sambungan, kami tidak dapat memastikan kode mana yang ada. Yang mungkin Anda maksud:',
    unnamed: 'isi yang telah dihapus',
  },
};

export const codesEn: typeof codesId = {
  title: 'Type a code',
  intro:
    'A code of six characters stands below the QR symbol on labels, shelf cards and stands. Type it here if the camera of your phone cannot read the symbol.',
  label: 'Code on the label',
  hint: 'Six digits and letters, such as 7K3M9X. Capitals and small letters are alike.',
  open: 'Open its page',
  byAddress: 'You can also type this address into your browser, followed by the code:',
  code: 'Code',
  heading: 'Printed code',
  symbol: (code) => `QR code ${code}`,
  others: (codes) => `Leads here too: ${codes}.`,
  compare: 'Compare the code, the maker and the picture on this page with what is printed on the label.',
  compareName: 'Compare the code and the name on this page with what is printed.',
  suspicious: 'Something does not match, or the code was stuck over another one?',
  report: 'Report this code',
  reportSubject: (code) => `suspicious code ${code}`,
  answers: {
    empty: 'Type the six characters of the code on the label.',
    character: 'No code has “{character}” in it. Codes use the digits 0–9 and letters other than I, L, O and U.',
    length: 'A code has six characters; you typed {length}.',
    check: 'The code {code} cannot be right; a character is mistyped, or two are swapped.',
    unknown:
      'We have never given out the code {code}. Check the label again; if that is what it says, please report it.',
    looking: 'Looking …',
    found: 'Opening {code} …',
    notYet: 'The page of the code {code} cannot be opened yet. Please reload it in a little while.',
    near: 'Perhaps you mean:',
    offline: 'Without a connection we cannot tell which codes exist. You may mean:',
    unnamed: 'content that was erased',
  },
};
