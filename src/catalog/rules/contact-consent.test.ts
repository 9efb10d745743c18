import { expect, test } from 'vitest';
import { faults, producer, supplier } from '../../../tests/rule-cases.ts';

const rule = 'contact-consent';

test('a contact without any consent', async () => {
  expect(await faults(rule, { [supplier]: [['role: supplier', 'contact:\n  email: tani@mulya.example']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/tani-mulya.md:5:3 error contact.email
      Kontak “email” hanya boleh tampil dengan persetujuan. Tambahkan consent (date, scope, basis), atau hapus kontak ini.
      The contact “email” may be shown only with consent. Add consent (date, scope, basis), or delete this contact."
  `);
});

test('a contact outside the scope of the consent', async () => {
  expect(
    await faults(rule, {
      [producer]: [['scope: [whatsapp, phone, email, web, shops]', 'scope: [whatsapp, phone, email, shops]']],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:13:3 error contact.web
      Persetujuan produsen tidak mencakup “web”. Tambahkan ke consent.scope bila sudah disetujui, atau hapus kontak ini.
      The producer's consent does not cover “web”. Add it to consent.scope if it was agreed to, or delete this contact."
  `);
});

test('silent: a consent for more than is shown', async () => {
  expect(await faults(rule, { [producer]: [['  email: sari@rasa.example\n', '']] })).toBe('');
});
