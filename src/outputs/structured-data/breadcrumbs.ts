import type { BreadcrumbList } from 'schema-dts';
import type { Publication } from './publication.ts';

/** A page on the way to another, as the page shows it. */
interface Step {
  /** Address with the base path. */
  readonly href: string;
  readonly text: string;
}

/**
 * The way from the home page, step by step as visitors see it; the page itself is not part of it, neither there nor
 * here. Empty for fewer than two steps, which are no trail (Google asks for at least two).
 */
export function breadcrumbData(steps: readonly Step[], { siteUrl }: Publication): readonly BreadcrumbList[] {
  if (steps.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ href, text }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: siteUrl + href,
      })),
    },
  ];
}
