import { shapeSheet } from '#site/drawing/sheet.ts';

/** The shapes of drawn packs, for results of a search; the words of a result do not wait for them. */
export const GET = () => new Response(shapeSheet());
