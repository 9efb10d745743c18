import { daysOf } from '#model/fields/date.ts';
import type { Placement } from '#model/placement.ts';

/**
 * Whether a placement had ended when somebody last made sure. A last day after that is only foreseen: whether it has
 * passed depends on the day on which somebody looks.
 */
export function hasEnded({ until, confirmed }: Placement): boolean {
  return until !== undefined && daysOf(until).last <= confirmed;
}
