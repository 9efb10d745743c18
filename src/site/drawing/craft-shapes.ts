import { material as m } from './palette.ts';
import { shadow, tag, type Shape } from './shape.ts';

const foldedCloth: Shape = {
  label: { x: 32, y: 78, width: 56, height: 38 },
  draw: ({ body, dark, light }) =>
    shadow(50) +
    `<rect x="12" y="117" width="96" height="22" rx="9" fill="${dark}"/><path d="M20 128h86" stroke="${light}" stroke-width="2" opacity=".6"/>` +
    `<path d="M14 24c0-3 2-5 5-5h82c3 0 5 2 5 5v94c0 5-3 8-8 8H22c-5 0-8-3-8-8Z" fill="${body}"/>` +
    `<path d="M20 25l60 60M40 25l60 60M60 25l40 40M80 25l20 20M20 45l40 40M20 65l20 20M100 25 40 85M80 25 20 85M60 25 20 65M40 25 20 45M100 45 60 85M100 65 80 85" fill="none" stroke="${light}" stroke-width="4.5" stroke-linecap="round" stroke-dasharray="6.142 8" stroke-dashoffset="-4"/>` +
    `<path d="M14 92h92v26c0 5-3 8-8 8H22c-5 0-8-3-8-8Z" fill="${dark}"/>` +
    `<path d="M18 124l6-26 6 26 6-26 6 26 6-26 6 26 6-26 6 26 6-26 6 26 6-26 6 26 6-26 6 26" fill="none" stroke="${light}" stroke-width="2" stroke-linejoin="round"/>` +
    `<path d="M98 19h3c3 0 5 2 5 5v94c0 5-3 8-8 8h-4c4 0 6-3 6-8V27c0-4-1-6-2-8Z" opacity=".14"/>` +
    tag(foldedCloth.label, [30, 19], m.strawDark),
};

const shawl: Shape = {
  label: { x: 26, y: 64, width: 56, height: 38 },
  draw: ({ body, dark, light }) =>
    `<rect x="8" y="14" width="104" height="7" rx="3.5" fill="${m.strawDark}"/><path d="M10 17.5h.1M110 17.5h.1" stroke="${m.straw}" stroke-width="10" stroke-linecap="round"/>` +
    `<path d="M74 11h26c3 0 4 2 4 5v98H74Z" fill="${dark}"/><path d="M81 119h23" stroke="${dark}" stroke-width="10" stroke-dasharray="3 2.7"/><path d="M84 102h20" stroke="${light}" stroke-width="2.5"/>` +
    `<path d="M20 11h60c4 0 7 2 7 6v115H20Z" fill="${body}"/><path d="M20 137h67" stroke="${body}" stroke-width="10" stroke-dasharray="3 2.8"/>` +
    `<path d="M20 122h67M20 127h67M20 46h67" stroke="${light}" stroke-width="2.5"/>` +
    `<g fill="${light}"><path d="M26 28c9-5 17-2 21 7-10 4-17 1-21-7ZM58 25c11 0 16 6 16 15-11 0-16-6-16-15ZM27 117c1-7 6-10 13-9 0 7-5 10-13 9ZM58 108c7-2 13 1 15 8-7 2-13-1-15-8Z"/></g>` +
    `<path d="M79 11h1c4 0 7 2 7 6v115H77V18c0-4 1-6 2-7Z" opacity=".14"/>` +
    tag(shawl.label, [82, 40], m.strawDark),
};

const garment: Shape = {
  label: { x: 32, y: 86, width: 56, height: 38 },
  draw: ({ body, dark, light }) =>
    `<path d="M60 22v-5c7-1 7-12 0-12-4 0-6 2-6 5" fill="none" stroke="${m.strawDark}" stroke-width="3" stroke-linecap="round"/>` +
    `<path d="M60 20l34 16H26Z" fill="${m.strawDark}"/>` +
    `<path d="M46 26 24 34C14 40 8 60 4 84l20 6 5-20v66c0 2 1 3 3 3h56c2 0 3-1 3-3V70l5 20 20-6c-4-24-10-44-20-50l-22-8L60 46Z" fill="${body}"/>` +
    `<path d="M36 34v103M45 30v107M75 30v107M84 34v103" stroke="${light}" stroke-width="2.5"/><path d="M40 32v105M80 32v105" stroke="${dark}" stroke-width="2.5"/>` +
    `<path d="M5 78l20 6M115 78l-20 6" stroke="${light}" stroke-width="3"/>` +
    `<path d="M46 26c2 10 6 17 12 22v91h4V48c6-5 10-12 12-22l6 2c-2 14-7 22-13 27v84H53V55c-6-5-11-13-13-27Z" fill="${dark}"/>` +
    `<path d="M29 70c1-8 0-16-2-24M91 70c-1-8 0-16 2-24" fill="none" stroke="#000" stroke-width="2" opacity=".2"/>` +
    tag(garment.label, [60, 56], m.strawDark),
};

const bag: Shape = {
  label: { x: 32, y: 92, width: 56, height: 36 },
  draw: ({ body, dark, light }) =>
    shadow(50) +
    `<path d="M34 62V40c0-36 52-36 52 0v22" fill="none" stroke="${body}" stroke-width="7"/>` +
    `<path d="M18 54h84l8 75c.6 6-3 10-9 10H19c-6 0-9.6-4-9-10Z" fill="${body}"/>` +
    `<path d="M15 132h90" stroke="${light}" stroke-width="1.5" stroke-dasharray="4 3" stroke-linecap="round" opacity=".8"/>` +
    `<path d="M16 54c0-3 2-5 5-5h78c3 0 5 2 5 5l-1 20c-1 8-6 11-12 11H29c-6 0-11-3-12-11Z" fill="${dark}"/>` +
    `<path d="M21 54l1 18c1 5 3 8 8 8h60c5 0 7-3 8-8l1-18" fill="none" stroke="${light}" stroke-width="1.5" stroke-dasharray="4 3" stroke-linecap="round" opacity=".8"/>` +
    `<g fill="${m.glow}"><rect x="29" y="53" width="10" height="9" rx="2"/><rect x="81" y="53" width="10" height="9" rx="2"/><rect x="52" y="66" width="16" height="13" rx="3"/></g>` +
    `<path d="M98 49c4 0 6 2 6 5l6 75c.6 6-3 10-9 10h-6c6 0 8-4 8-10Z" opacity=".13"/>` +
    tag(bag.label, [60, 76], m.strawDark),
};

const basket: Shape = {
  label: { x: 32, y: 86, width: 56, height: 36 },
  draw: ({ body, dark, light }) =>
    shadow(44) +
    `<path d="M24 62C24 0 96 0 96 62" fill="none" stroke="${m.strawDark}" stroke-width="7"/><path d="M24 62C24 0 96 0 96 62" fill="none" stroke="${m.straw}" stroke-width="7" stroke-dasharray="5 5"/>` +
    `<path d="M15 64h90l-9 66c-1 6-4 9-10 9H34c-6 0-9-3-10-9Z" fill="${m.strawDark}"/>` +
    `<path d="M18 78h84M20 94h80M22 110h76M24 126h72" stroke="${m.straw}" stroke-width="6.5" stroke-dasharray="10 3" stroke-linecap="butt"/>` +
    `<path d="M18 86h84M22 102h76M23 118h74M26 134h68" stroke="${body}" stroke-width="6.5" stroke-dasharray="10 3" stroke-dashoffset="6.5"/>` +
    `<rect x="10" y="58" width="100" height="14" rx="6" fill="${dark}"/><path d="M16 69l10-8M28 69l10-8M40 69l10-8M52 69l10-8M64 69l10-8M76 69l10-8M88 69l10-8" stroke="${light}" stroke-width="2.5" stroke-linecap="round"/>` +
    `<path d="M94 72h10l-8 58c-1 6-4 9-10 9h-6c6 0 8-3 8-9Z" opacity=".13"/>` +
    tag(basket.label, [40, 66], dark),
};

const lamp: Shape = {
  label: { x: 32, y: 108, width: 56, height: 36 },
  draw: ({ body, dark, light }) =>
    `<circle cx="60" cy="54" r="48" fill="${m.glow}" opacity=".28"/>` +
    `<path d="M60 1v12" stroke="${m.strawDark}" stroke-width="3"/><circle cx="60" cy="11" r="4" fill="none" stroke="${m.strawDark}" stroke-width="3"/>` +
    `<path d="M42 28 56 14h8l14 14Z" fill="${m.strawDark}"/>` +
    `<path d="M44 28h32l20 27-20 33H44L24 55Z" fill="${dark}"/>` +
    `<path d="M44 28h32l-6 27H50Z" fill="${light}"/><path d="M50 55h20l6 33H44Z" fill="${m.glow}"/>` +
    `<path d="M44 28l6 27H24ZM76 28l-6 27h26Z" fill="${m.glow}"/><path d="M24 55h26l-6 33ZM96 55H70l6 33Z" fill="${body}"/>` +
    `<path d="M60 33l4 9 4 13-4 14-4 9-4-9-4-14 4-13Z" fill="${body}"/>` +
    `<path d="M44 28h32l20 27-20 33H44L24 55ZM24 55h72M44 28l6 27-6 33M76 28l-6 27 6 33" fill="none" stroke="${m.strawDark}" stroke-width="2.5" stroke-linejoin="round"/>` +
    `<path d="M42 86h36l-6 8H48Z" fill="${m.strawDark}"/><path d="M48 30l-14 19" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".8"/>` +
    tag(lamp.label, [60, 92], m.strawDark),
};

const toy: Shape = {
  label: { x: 15, y: 62, width: 58, height: 38 },
  draw: ({ body, dark, light }) =>
    shadow(52, 134) +
    `<path d="M10 44h68v64H10Z" fill="${m.strawDark}"/><path d="M10 49h68M10 104h68M14 44v64M74 44v64" stroke="${m.straw}" stroke-width="8"/>` +
    `<path d="M81 56h14c3 0 5 1 6 4l6 18h4c2 0 3 1 3 3v27H81Z" fill="${body}"/>` +
    `<path d="M88 62h7l5 16H88Z" fill="${light}"/><path d="M90 76v-9" stroke="#fff" stroke-width="3" opacity=".7"/>` +
    `<path d="M85 86h8" stroke="${dark}" stroke-width="3"/><circle cx="110" cy="92" r="4" fill="${m.glow}"/>` +
    `<path d="M6 106h109v10H6Z" fill="${dark}"/>` +
    `<g fill="${m.straw}" stroke="${m.strawDark}" stroke-width="6"><circle cx="30" cy="120" r="13"/><circle cx="94" cy="120" r="13"/></g>` +
    `<g fill="${dark}"><circle cx="30" cy="120" r="4"/><circle cx="94" cy="120" r="4"/></g>` +
    `<path d="M18 44c-3-11 2-17 9-19l-3-6h12l-3 6c7 2 12 8 9 19ZM46 44c-3-11 2-17 9-19l-3-6h12l-3 6c7 2 12 8 9 19Z" fill="${body}"/>` +
    tag(toy.label, [16, 46], dark),
};

const book: Shape = {
  label: { x: 36, y: 56, width: 56, height: 40 },
  draw: ({ body, dark, light }) =>
    shadow(44) +
    `<path d="M26 16h72c3 0 5 2 5 5v108c0 3-2 5-5 5H26Z" fill="#fff8e6"/><path d="M30 131h70M30 128h71" stroke="${m.straw}" stroke-width="1.2"/>` +
    `<path d="M24 10h72c4 0 6 2 6 6v106c0 4-2 6-6 6H24Z" fill="${body}"/>` +
    `<path d="M24 10H22c-5 0-7 3-7 7v112c0 4 2 7 7 7h2c-4 0-4-8 0-8h6V10Z" fill="${dark}"/>` +
    `<path d="M35 16h55c3 0 5 2 5 5v96c0 3-2 5-5 5H35Z" fill="none" stroke="${light}" stroke-width="1.5" stroke-dasharray="4 3" stroke-linecap="round" opacity=".9"/>` +
    `<path d="M18 28h9M18 34h9M18 104h9M18 110h9" stroke="${light}" stroke-width="2.5"/>` +
    `<path d="M44 128v18l5-5 5 5v-18Z" fill="${light}"/>` +
    `<g fill="${light}"><path d="M65 22c8 4 8 16 0 20-8-4-8-16 0-20ZM53 26c8 1 12 9 9 16-7-1-11-9-9-16ZM77 26c-8 1-12 9-9 16 7-1 11-9 9-16Z"/></g>` +
    `<path d="M96 10c4 0 6 2 6 6v106c0 4-2 6-6 6h-5c4 0 5-3 5-6Z" opacity=".14"/>` +
    tag(book.label, [64, 46], m.strawDark),
};

const mats: Shape = {
  label: { x: 32, y: 70, width: 56, height: 38 },
  draw: ({ body, dark, light }) =>
    shadow(50) +
    `<ellipse cx="60" cy="128" rx="52" ry="11" fill="${dark}"/><path d="M9 122c14 12 88 12 102 0" fill="none" stroke="${light}" stroke-width="3" stroke-dasharray="6 4"/>` +
    `<ellipse cx="60" cy="118" rx="52" ry="10" fill="${m.strawDark}"/>` +
    `<circle cx="60" cy="66" r="54" fill="${body}"/><circle cx="60" cy="66" r="54" fill="none" stroke="${dark}" stroke-width="5" stroke-dasharray="7 4.3"/>` +
    `<g fill="none" stroke-width="6"><circle cx="60" cy="66" r="45" stroke="${m.straw}" stroke-dasharray="9 5.1"/><circle cx="60" cy="66" r="36" stroke="${light}" stroke-dasharray="8 4.6"/><circle cx="60" cy="66" r="27" stroke="${m.straw}" stroke-dasharray="7 4.3"/><circle cx="60" cy="66" r="18" stroke="${dark}" stroke-dasharray="6 3.4"/></g>` +
    `<path d="M60 40l4 9 9 4-9 4-4 9-4-9-9-4 9-4Z" fill="${light}"/>` +
    `<path d="M98 28c20 22 20 54 0 76 9-24 9-52 0-76Z" opacity=".14"/>` +
    tag(mats.label, [60, 52], m.strawDark),
};

/** Things of craft, each with a hang tag. */
export const craftShapes = { foldedCloth, shawl, garment, bag, basket, lamp, toy, book, mats };
