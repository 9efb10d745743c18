/** Words of printed codes: the page on which they are typed, and what pages say of their own. */
export const codesId = {
  title: 'Ketik kode',
  intro:
    'Kode enam karakter tercetak di bawah kotak QR pada label, kartu rak, dan stan. Ketik di sini bila kamera ponsel Anda tidak dapat membacanya.',
  byAddress: (address: string) => `Anda juga dapat mengetik alamat ini di peramban, lalu kodenya: ${address}`,
};

export const codesEn: typeof codesId = {
  title: 'Type a code',
  intro:
    'A code of six characters stands below the QR symbol on labels, shelf cards and stands. Type it here where the camera of your phone cannot read the symbol.',
  byAddress: (address) => `You can also type this address into your browser, and the code after it: ${address}`,
};
