import { contactChannels } from '#model/contact.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** UU 27/2022: a maker's number or mailbox is personal. It is published only in the scope of a consent. */
export default defineRule<{ channel: string; consent: boolean }>({
  code: 'contact-consent',
  severity: 'error',
  guide: {
    subject: 'people',
    title: {
      id: 'Kontak tampil hanya dengan persetujuan pemiliknya',
      en: "A contact is shown only with its owner's consent",
    },
    why: {
      id: 'Nomor dan surel seorang pengusaha kecil adalah data pribadi (UU 27/2022 tentang Pelindungan Data Pribadi). Tulis kapan dan untuk kontak apa ia setuju; surat yang ditandatangani disimpan di kantor, bukan di sini.',
      en: 'The number and mailbox of a small business are personal data (Law 27/2022 on Personal Data Protection). Write when consent was given and for which contacts; the signed letter stays at the office, not here.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `contact:
  email: tani@mulya.example`,
    right: `contact:
  email: tani@mulya.example
consent:
  date: 2026-03-05
  scope: [email]
  basis: form`,
    args: { channel: 'email', consent: false },
  },
  message: {
    id: ({ channel, consent }) =>
      consent
        ? `Persetujuan produsen tidak mencakup ${quote(channel)}. Tambahkan ke consent.scope bila sudah disetujui, atau hapus kontak ini.`
        : `Kontak ${quote(channel)} hanya boleh tampil dengan persetujuan. Tambahkan consent (date, scope, basis), atau hapus kontak ini.`,
    en: ({ channel, consent }) =>
      consent
        ? `The producer's consent does not cover ${quote(channel)}. Add it to consent.scope if it was agreed to, or delete this contact.`
        : `The contact ${quote(channel)} may be shown only with consent. Add consent (date, scope, basis), or delete this contact.`,
  },
  *check({ producers }) {
    for (const { file, facts } of producers) {
      for (const channel of contactChannels) {
        if (facts.contact?.[channel] === undefined || facts.consent?.scope.includes(channel)) continue;
        yield {
          file,
          path: ['contact', channel],
          atKey: true,
          args: { channel, consent: facts.consent !== undefined },
        };
      }
    }
  },
});
