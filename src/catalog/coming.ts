import type { Day } from '#model/fields/date.ts';
import { daysOf } from '#model/fields/date.ts';
import type { Catalog, EventNode } from './catalog.ts';

/** The event that comes next: planned, not over on that day, the soonest; `undefined` where none is. */
export function nextEvent({ events }: Pick<Catalog, 'events'>, today: Day): EventNode | undefined {
  const last = ({ facts: { period } }: EventNode) => (period ? daysOf(period.to ?? period.from).last : '');
  // The newest stand first: the last that is not over is the soonest.
  return events.findLast((node) => node.facts.status === 'planned' && last(node) >= today);
}
