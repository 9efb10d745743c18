import matter from 'gray-matter';

/** The two parts of an entry's file, with the UTF-16 offsets at which they begin. */
export interface Frame {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly story: string;
  readonly storyOffset: number;
}

const refuse = () => {
  throw new Error('Only YAML front matter is read.');
};

/** The language named after the opening `---`, as in `---js`; gray-matter would run such a block as code. */
export function frontMatterLanguage(text: string): string | undefined {
  const named = /^---[ \t]*([^\s-][^\n]*)/.exec(text)?.[1]?.trim();
  return named && named.toLowerCase() !== 'yaml' ? named : undefined;
}

/** Splits a file at its `---` fences; `undefined` where there is no front matter. The YAML itself is not parsed. */
export function splitFrontMatter(text: string): Frame | undefined {
  const fence = text.indexOf('\n---', 2);
  if (!/^---[ \t]*(?:yaml)?[ \t]*\n/i.test(text) || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(fence))) return undefined;
  if (/\n\s{200}/.test(text.slice(0, fence))) return splitPlainly(text, fence);
  let yaml = '';
  const parse = (source: string) => {
    yaml = source;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse }, json: refuse, javascript: refuse },
  });
  return {
    yaml,
    yamlOffset: text.indexOf(yaml, 3),
    story: content,
    storyOffset: text.length - content.length,
  };
}

/** gray-matter takes quadratic time over long runs of blank lines; such a file is split at the fences alone. */
function splitPlainly(text: string, fence: number): Frame {
  const yamlOffset = text.indexOf('\n');
  const closing = text.indexOf('\n', fence + 1);
  const storyOffset = closing < 0 ? text.length : closing + 1;
  return { yaml: text.slice(yamlOffset, fence), yamlOffset, story: text.slice(storyOffset), storyOffset };
}
