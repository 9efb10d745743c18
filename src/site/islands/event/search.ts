/** The search among stands, loaded when somebody begins to type: most visitors of a page never do. */
export { standSearch } from '#outputs/events/find.ts';
