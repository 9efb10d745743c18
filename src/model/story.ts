import { text } from './fields/text.ts';

/** Longest story in characters. */
const storyLimit = 8000;

/** A story in Markdown, where it stands in the front matter as a translation. */
export const storyText = text({ minimum: 10, maximum: storyLimit, multiline: true });
