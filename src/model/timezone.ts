/** One of the three clocks of Indonesia, none of which changes with the season. */
export interface Timezone {
  /** As people write it after a time: `WIB`, in English too. */
  readonly name: 'WIB' | 'WITA' | 'WIT';
  /** Its name in the tz database. */
  readonly tz: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** From UTC, as calendars write it. */
  readonly offset: '+0700' | '+0800' | '+0900';
}

const western = { name: 'WIB', tz: 'Asia/Jakarta', offset: '+0700' } as const;
const central = { name: 'WITA', tz: 'Asia/Makassar', offset: '+0800' } as const;
const eastern = { name: 'WIT', tz: 'Asia/Jayapura', offset: '+0900' } as const;

/**
 * The clock of a region by its Kemendagri code (Keputusan Presiden 41/1987): Bali, Nusa Tenggara, Sulawesi and the south,
 * east and north of Kalimantan keep WITA, Maluku and Papua WIT, the others WIB.
 */
export function timezoneOf(regionCode: string): Timezone {
  const province = regionCode.slice(0, 2);
  if (/^(?:5[123]|6[345]|7\d)$/.test(province)) return central;
  return /^[89]/.test(province) ? eastern : western;
}
