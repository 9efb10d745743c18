import { Refusal, scalar } from './scalar.ts';

/** Units a net content may have; `pcs` counts pieces. */
export const netUnits = ['g', 'kg', 'ml', 'l', 'pcs', 'cm', 'm'] as const;
export type NetUnit = (typeof netUnits)[number];

/** An amount with its unit. `value` may have a fraction; `base` is in grams, millilitres, pieces or millimetres. */
export interface Quantity {
  readonly value: number;
  readonly unit: NetUnit;
  readonly base: number;
}

const baseFactors: Record<NetUnit, number> = { g: 1, kg: 1000, ml: 1, l: 1000, pcs: 1, cm: 10, m: 1000 };
const spellings: Record<string, NetUnit> = {
  gr: 'g', gram: 'g', grams: 'g', kilo: 'kg', kilogram: 'kg', kgs: 'kg', mililiter: 'ml', cc: 'ml', liter: 'l',
  ltr: 'l', litre: 'l', pc: 'pcs', pieces: 'pcs', buah: 'pcs', biji: 'pcs', lembar: 'pcs', meter: 'm',
}; // prettier-ignore

/** A net content as printed on a label: `150 g`, `1,5 kg`, `2 pcs`. */
export const quantity = scalar<Quantity>({ kind: 'quantity' }, (typed) => {
  const parsed = parseQuantity(typed);
  if (parsed) return parsed;
  const loose = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?$/i.exec(typed.trim());
  const written = loose?.[2]?.toLowerCase() ?? '';
  const unit = netUnits.find((known) => known === written) ?? spellings[written];
  const meant = loose?.[1] && unit ? `${loose[1].replace('.', ',')} ${unit}` : undefined;
  return new Refusal(
    'value-format',
    { text: typed, expected: 'quantity' },
    meant && parseQuantity(meant) ? meant : undefined,
  );
});

function parseQuantity(typed: string): Quantity | undefined {
  const match = /^((?:0|[1-9]\d{0,6})(?:,\d{1,2})?) (g|kg|ml|l|pcs|cm|m)$/.exec(typed);
  if (!match?.[1]) return undefined;
  const value = Number(match[1].replace(',', '.'));
  const unit = match[2] as NetUnit;
  return value > 0 ? { value, unit, base: Math.round(value * baseFactors[unit] * 1000) / 1000 } : undefined;
}

const dimensions: Record<NetUnit, string> = {
  g: 'weight', kg: 'weight', ml: 'volume', l: 'volume', pcs: 'pieces', cm: 'length', m: 'length',
}; // prettier-ignore

/** What a quantity amounts to, however it is written: equal for `1 kg` and `1000 g`, unlike for `1 l` and `1 kg`. */
export function quantityId({ base, unit }: Quantity): string {
  return `${base} ${dimensions[unit]}`;
}

/** A quantity as editors write it: `1,5 kg`. */
export function quantityText({ value, unit }: Quantity): string {
  return `${String(value).replace('.', ',')} ${unit}`;
}

/** Outer size of a carton in millimetres. */
export interface Size {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

/** A carton's outer size: `400 x 300 x 250`, in millimetres. */
export const size = scalar<Size>({ kind: 'size' }, (typed) => {
  const match = /^([1-9]\d{0,3}) x ([1-9]\d{0,3}) x ([1-9]\d{0,3})$/.exec(typed);
  if (match) return { length: Number(match[1]), width: Number(match[2]), height: Number(match[3]) };
  const loose = /^(\d{1,4})\s*[x×*]\s*(\d{1,4})\s*[x×*]\s*(\d{1,4})\s*(?:mm)?$/i.exec(typed.trim());
  const sides = loose?.slice(1).map(Number);
  const meant = sides?.every((side) => side > 0) ? sides.join(' x ') : undefined;
  return new Refusal('value-format', { text: typed, expected: 'size' }, meant);
});
