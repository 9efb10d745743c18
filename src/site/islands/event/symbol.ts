import { encode } from 'uqr';

const quiet = 4;

/** The QR symbol of an address as a drawing, with its quiet zone; `undefined` where no symbol can hold so much. */
export function drawnSymbol(address: string, label: string): SVGElement | undefined {
  let path = '';
  let side: number;
  try {
    const { data } = encode(address, { ecc: 'M', border: 0 });
    side = data.length + 2 * quiet;
    for (const [y, row] of data.entries()) {
      for (const [x, dark] of row.entries()) if (dark) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
    }
  } catch {
    return undefined;
  }
  const draw = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const symbol = draw('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': label, class: 'symbol' });
  symbol.append(
    draw('rect', { width: `${side}`, height: `${side}`, fill: '#fff' }),
    draw('path', { d: path, fill: '#000' }),
  );
  return symbol;
}
