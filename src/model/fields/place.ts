import { Refusal, scalar } from './scalar.ts';

/** A time of day as `08:30`, by the clock of the place. */
export const time = scalar<string>({ kind: 'time' }, (typed) => {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed)) return typed;
  const [, hour = '', minute = '00'] = /^(?:pukul\s+)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:wib|wita|wit))?$/i.exec(typed.trim()) ?? []; // prettier-ignore
  const meant = `${hour.padStart(2, '0')}:${minute}`;
  const fits = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return new Refusal('value-format', { text: typed, expected: 'time' }, fits ? meant : undefined);
});

/** A point on the earth in degrees, as WGS 84 has them. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Latitude, then longitude, as maps show them: `-6.8203, 107.1418`. They lie in Indonesia, between Rote, Miangas, Weh and Papua. */
export const coordinates = scalar<Coordinates>({ kind: 'coordinates' }, (typed) => {
  const [, north, east] = /^(-?\d{1,2}\.\d{2,7}), ?(\d{2,3}\.\d{2,7})$/.exec(typed.trim()) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const inIndonesia = latitude >= -11.2 && latitude <= 6.3 && longitude >= 94.9 && longitude <= 141.1;
  if (inIndonesia) return { latitude, longitude };
  return new Refusal('value-format', { text: typed, expected: 'coordinates' });
});
