import { expect, test } from 'vitest';
import { ledgerFile } from './ledger.ts';

test('a ledger is written sorted by code, with a line for each', () => {
  const lines = [
    { code: 'YVR6MJ', key: 'products/cianjur/sari-rasa-tauco-besar', issued: '2026-08-02' },
    { code: 'R2Y9FB', key: 'products/cianjur/sari-rasa-tauco', issued: '2026-08-01' },
  ];
  expect(ledgerFile(lines)).toBe(
    'code,key,issued\nR2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01\nYVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-08-02\n',
  );
});
