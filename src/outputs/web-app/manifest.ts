import type { Site } from '#model/site.ts';
import { addressOf, withBase } from '#model/addresses.ts';
import { inLanguage, type Language, type Localized } from '#model/language.ts';
import { icons, iconGround, type Icon } from './icons.ts';

/** The address of the manifest in a language, below the site's base. */
export function manifestAddress(language: Language): string {
  return language === 'en' ? '/en/site.webmanifest' : '/situs.webmanifest';
}

/** Characters that fit below an icon. */
const shortName = 12;

/**
 * A web app manifest (W3C), for those who put the catalogue on their home screen. It opens with the few controls of a
 * browser that a catalogue needs: back, and the address to pass on.
 */
export function manifestFile(site: Site, language: Language, base: string): string {
  const tagline: Localized = site.tagline;
  const start = withBase(addressOf({ single: 'home' }, language), base);
  const manifest = {
    id: start,
    name: site.name,
    ...([...site.name].length <= shortName && { short_name: site.name }),
    description: inLanguage(tagline, language),
    lang: language === 'en' && tagline.en === undefined ? 'id' : language,
    dir: 'ltr',
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    background_color: iconGround,
    theme_color: iconGround,
    icons: (icons as readonly Icon[])
      .filter(({ purpose }) => purpose !== undefined)
      .map(({ file, side, purpose }) => ({
        src: withBase(`/${file}`, base),
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
