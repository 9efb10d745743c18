import type { RecordNode } from '#catalog/catalog.ts';
import { isIntended } from '#model/partner.ts';
import type { Wording } from './id.ts';

/** What a round, programme, partner, agreement or event is, in few words; a plan says so. */
export function recordKind(node: RecordNode, words: Wording): string {
  if ('stands' in node) return `${words.event.kind} · ${words.event.statuses[node.facts.status]}`;
  const { facts } = node;
  if ('subject' in facts) return `${words.curation.kind} · ${words.curation.statuses[facts.status]}`;
  if ('organiser' in facts) return `${words.program.kinds[facts.kind]} · ${words.program.statuses[facts.status]}`;
  if ('about' in facts) return `${words.agreement.kinds[facts.kind]} · ${words.agreement.statuses[facts.status]}`;
  const kind = words.partner.kinds[facts.kind];
  return isIntended(facts) ? `${kind} · ${words.partner.statuses[facts.status]}` : kind;
}
