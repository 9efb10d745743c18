/** One build's shell. All addresses below the base, without a slash in front. */
export interface Shell {
  /** A hash of the files and of the worker: another shell, another name. */
  readonly build: string;
  /** The page that is shown where nothing else can be, in each language of the site. */
  readonly pages: Readonly<{ id: string; en?: string }>;
  /** Everything that those pages need, themselves included. */
  readonly files: readonly string[];
}

/**
 * Fetches a whole shell. Rejects where any file of it cannot be had, and where a page names other files than those of the
 * list: then the server is in the middle of a deploy, and page and style would come from different ones.
 */
export async function fetchShell(
  { files, pages }: Shell,
  fetchFile: (path: string) => Promise<Response>,
): Promise<ReadonlyMap<string, Response>> {
  // Read to the end here, so that one that is cut in its middle counts as missing.
  const whole = async (path: string) => {
    const answer = await fetchFile(path);
    return [path, new Response(await answer.blob(), { headers: answer.headers })] as const;
  };
  const all = await Promise.all(files.map(whole));
  const answers = new Map(all);
  const hashed = files.filter((path) => path.startsWith('_astro/') && /\.(?:css|js)$/.test(path));
  for (const page of Object.values(pages)) {
    const named = (await answers.get(page)?.clone().text()) ?? '';
    const linked = named.match(/_astro\/[\w.-]+\.(?:css|js)/g) ?? [];
    const stranger = linked.find((path) => !hashed.includes(path));
    if (stranger !== undefined || linked.length === 0) throw new Error(`${page} is of another build.`);
  }
  return answers;
}
