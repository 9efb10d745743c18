import { text } from './fields/text.ts';

/** Longest translated story in characters; an original has the room that its file has. */
const storyLimit = 8000;

/** A story in Markdown, where it stands in the front matter as a translation. */
export const storyText = text({ minimum: 10, maximum: storyLimit, multiline: true });
