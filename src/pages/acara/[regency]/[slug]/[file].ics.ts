import type { APIContext } from 'astro';
import { calendarFile } from '#outputs/events/calendar.ts';
import { publication } from '#site/publication.ts';
import { eventFilePaths } from '#site/paths.ts';

export const getStaticPaths = () => eventFilePaths('calendar', 'id');

/** An event for the calendar of a phone. */
export const GET = ({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>) =>
  new Response(calendarFile(props.node, publication('id')));
