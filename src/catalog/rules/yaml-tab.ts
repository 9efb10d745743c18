import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'yaml-tab',
  severity: 'error',
  message: {
    id: () => 'Baris ini menjorok dengan tab. Ganti tab itu dengan dua spasi.',
    en: () => 'This line is indented with a tab. Replace the tab with two spaces.',
  },
});
