import { createCatalog, type Catalog } from '#catalog/catalog.ts';
import type { Content, Earlier } from '#catalog/content.ts';
import { checkContent } from '#catalog/check.ts';
import { createReport, type Report } from '#catalog/report.ts';
import { guideOf, type Guide } from '#outputs/report/guide.ts';
import { decodeLoosely, diskSource, locator, readContent, type ContentSource } from '#reader/index.ts';
import { districtsOf } from './districts.ts';
import { committedState } from './earlier.ts';
import type { Settings } from './settings.ts';

export interface Loaded {
  /** What could be parsed. */
  readonly content: Content;
  readonly report: Report;
  /** Where the messages of the report are explained. */
  readonly guide: Guide;
  /** Present where the check found no fault. */
  readonly catalog: Catalog | undefined;
}

/**
 * Reads, checks and links the content. `check` and `build` both go through here, so they cannot disagree. Its codes are
 * compared with `earlier` states; with what was last committed, where none are named.
 */
export async function loadContent(
  settings: Settings,
  source?: ContentSource,
  earlier?: readonly Earlier[],
): Promise<Loaded> {
  const files = source ?? diskSource(settings.contentDir);
  const raw = await readContent(files);
  const committed = earlier ? undefined : await committedState(settings.contentDir, 'HEAD');
  const states = earlier ?? (committed ? [committed] : []);
  const checked = checkContent(raw, { today: settings.today, districts: districtsOf, earlier: states });
  const known = new Set(raw.paths);
  const report = createReport(checked, {
    language: settings.language,
    prefix: settings.contentPrefix,
    locate: (file) => {
      const start = () => ({ line: 1, column: 1 });
      if (!/\.(?:md|ya?ml|csv)$/i.test(file) || !known.has(file)) return start;
      try {
        return locator(decodeLoosely(files.read(file), /\.csv$/i.test(file)), /\.md$/i.test(file));
      } catch {
        // Gone since it was listed, or not to be opened: the file as a whole.
        return start;
      }
    },
  });
  const guide = guideOf(settings, checked.content.site);
  const { content } = checked;
  return { content, report, guide, catalog: checked.clean ? createCatalog(content) : undefined };
}
