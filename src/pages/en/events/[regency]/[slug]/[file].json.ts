import type { APIContext } from 'astro';
import { eventDataIn } from '#site/event-data.ts';
import { eventFilePaths } from '#site/paths.ts';

export const getStaticPaths = () => eventFilePaths('data', 'en');

/** The stands of an event, for the search on its page and for phones that keep it. */
export const GET = ({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>) =>
  new Response(JSON.stringify(eventDataIn(props.node, 'en')));
