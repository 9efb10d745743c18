import type { AboutPage, WebSite } from 'schema-dts';
import { inLanguage } from '#model/language.ts';
import { siteIdentity, urlOf, type Publication } from './publication.ts';

/**
 * The site itself, for the home page: search engines take its name from here. Without a `SearchAction`, because Google
 * has shown no search box for sites since 21 November 2024 and nobody else is known to read it.
 */
export function websiteData(publication: Publication): readonly WebSite[] {
  const { site } = publication.catalog;
  return [
    {
      '@type': 'WebSite',
      '@id': siteIdentity(publication),
      url: urlOf({ single: 'home' }, { ...publication, language: 'id' }),
      name: site.name,
      description: inLanguage(site.tagline, publication.language),
      inLanguage: site.languages,
      license: site.licence.url,
    },
  ];
}

/** The page about the site, under its heading. */
export function aboutData(heading: string, publication: Publication): readonly AboutPage[] {
  const url = urlOf({ single: 'about' }, publication);
  return [
    {
      '@type': 'AboutPage',
      '@id': url,
      url,
      name: heading,
      inLanguage: publication.language,
      about: { '@id': siteIdentity(publication) },
    },
  ];
}
