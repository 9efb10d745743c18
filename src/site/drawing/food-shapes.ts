import { material as m, paper } from './palette.ts';
import { shadow, sticker, type Shape } from './shape.ts';

const jar: Shape = {
  label: { x: 20, y: 67, width: 80, height: 44 },
  draw: ({ body, dark, light }) =>
    shadow(40) +
    `<path d="M33 28h54c8 3 13 9 13 18v80c0 8-6 13-13 13H33c-7 0-13-5-13-13V46c0-9 5-15 13-18Z" fill="${light}"/>` +
    `<path d="M20 48q20-5 40 0t40 0v78c0 8-6 13-13 13H33c-7 0-13-5-13-13Z" fill="${body}"/>` +
    `<path d="M20 61h80v56H20Z" fill="${dark}"/><path d="M20 65h80v48H20Z" fill="${paper}"/>` +
    `<rect x="35" y="23" width="50" height="8" fill="${dark}"/><rect x="31" y="7" width="58" height="18" rx="5" fill="${body}"/>` +
    `<path d="M36 18h48" stroke="${dark}" stroke-width="8" stroke-dasharray="1.5 4"/><path d="M36 11h34" stroke="#fff" stroke-width="2.5" stroke-linecap="round" opacity=".5"/>` +
    `<path d="M86 28c9 3 14 9 14 18v80c0 8-6 13-13 13h-5c7 0 11-5 11-13V46c0-9-2-14-7-18Z" opacity=".13"/>` +
    `<path d="M27 55v-7c0-5 2-8 5-10M27 122v5" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".6"/>`,
};

const bottle: Shape = {
  label: { x: 31, y: 79, width: 58, height: 43 },
  draw: ({ body, dark, light }) =>
    shadow(32) +
    `<path d="M50 18h20v18c0 12 19 16 19 34v58c0 7-5 11-11 11H42c-6 0-11-4-11-11V70c0-18 19-22 19-34Z" fill="${light}"/>` +
    `<path d="M47 45h26c7 6 16 12 16 25v58c0 7-5 11-11 11H42c-6 0-11-4-11-11V70c0-13 9-19 16-25Z" fill="${body}"/>` +
    `<rect x="48" y="5" width="24" height="16" rx="3" fill="${dark}"/><path d="M48 24h24v5H48Z" fill="${dark}"/>` +
    `<path d="M52 13h17" stroke="${light}" stroke-width="8" stroke-dasharray="1.5 3.5" opacity=".5"/>` +
    `<path d="M31 74h58v53H31Z" fill="${light}"/><path d="M31 78h58v45H31Z" fill="${paper}"/>` +
    `<path d="M70 32v4c0 12 19 16 19 34v58c0 7-5 11-11 11h-4c6 0 9-4 9-11V70c0-18-17-22-17-34v-4Z" opacity=".14"/>` +
    `<path d="M37 69c0-8 5-12 10-17M55 33v6" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".55"/>`,
};

const pouch: Shape = {
  label: { x: 25, y: 78, width: 70, height: 44 },
  draw: ({ body, dark, light }) =>
    shadow(44) +
    `<path d="M25 14h70c0 36 4 72 8 116 .5 6-4 9-9 9H26c-5 0-9.5-3-9-9 4-44 8-80 8-116Z" fill="${body}"/>` +
    `<path d="M18 128c22-9 62-9 84 0l1 3c0 5-4 8-9 8H26c-5 0-9-3-9-8Z" fill="${dark}" opacity=".6"/>` +
    `<path d="M24 10h72v13H24Z" fill="${dark}"/><path d="M28 16.5h66" stroke="${body}" stroke-width="8" stroke-dasharray="1.5 4"/>` +
    `<path d="M28 29h64" stroke="${light}" stroke-width="2" stroke-linecap="round"/>` +
    `<circle cx="60" cy="54" r="20" fill="${dark}"/><circle cx="60" cy="54" r="17" fill="${light}"/>` +
    `<g fill="${m.crumb}" stroke="${m.crust}" stroke-width="2"><circle cx="53" cy="60" r="8.5"/><circle cx="68" cy="58" r="8.5"/><circle cx="59" cy="48" r="8.5"/></g>` +
    `<path d="M54 48h.1M60 45h.1M63 50h.1M49 60h.1M55 62h.1M66 57h.1M71 60h.1" stroke="${m.crust}" stroke-width="3" stroke-linecap="round"/>` +
    sticker(pouch.label) +
    `<path d="M86 23h9c0 36 4 72 8 107 .5 6-4 9-9 9h-5c5 0 8-3 7.5-9C93 92 88 58 86 23Z" opacity=".13"/>` +
    `<path d="M31 36c0 12-1 22-2 34" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".45"/>`,
};

const pillowBag: Shape = {
  label: { x: 27, y: 66, width: 66, height: 44 },
  draw: ({ body, dark, light }) =>
    shadow(42) +
    `<path d="M20 12l4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4 4 4 4-4c-6 20 2 40 2 64s-8 44-2 63l-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4c6-19-2-39-2-63s8-44 2-64Z" fill="${body}"/>` +
    `<path d="M18.5 23h83M18.5 128h83" stroke="${dark}" stroke-width="3"/>` +
    `<circle cx="60" cy="66" r="35" fill="${light}"/>` +
    `<path d="M60 24v9M45 28l4 8M75 28l-4 8M32 38l7 7M88 38l-7 7" stroke="${light}" stroke-width="3" stroke-linecap="round"/>` +
    `<g fill="${m.crumb}" stroke="${m.crust}" stroke-width="1.5"><ellipse cx="48" cy="51" rx="13" ry="9" transform="rotate(-24 48 51)"/><ellipse cx="71" cy="50" rx="13" ry="9" transform="rotate(20 71 50)"/></g>` +
    sticker(pillowBag.label) +
    `<path d="M92 24h8c-4 16 2 33 2 52s-7 37-3 52h-9c5-14 4-34 5-52s-4-36-3-52Z" opacity=".14"/>` +
    `<path d="M27 30c-2 13 0 22 0 32M25 116c-1 3-1 5-1 8" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".45"/>`,
};

const flatBag: Shape = {
  label: { x: 24, y: 64, width: 64, height: 42 },
  draw: ({ body, dark, light }) =>
    shadow(42) +
    `<path d="M88 24l10 6v102c0 4-2 7-6 7h-6Z" fill="${m.strawDark}"/><path d="M88 30l5 52-5 57Z" opacity=".12"/>` +
    `<path d="M24 20h64v119H30c-4 0-6-2-6-6Z" fill="${m.straw}"/>` +
    `<path d="M20 12h74c3 0 4 2 4 4v13H20c-2 0-4-1-4-4v-9c0-2 2-4 4-4Z" fill="${dark}"/><path d="M22 20h72" stroke="${body}" stroke-width="2"/>` +
    `<path d="M24 54h64v62H24Z" fill="${body}"/>` +
    `<path d="M24 59h64M24 111h64" stroke="${light}" stroke-width="1.5"/>` +
    sticker(flatBag.label, 0) +
    `<circle cx="56" cy="42" r="5" fill="${m.strawDark}"/><circle cx="56" cy="42" r="2" fill="${m.straw}"/>` +
    `<g fill="${dark}"><ellipse cx="49" cy="128" rx="7" ry="5" transform="rotate(-30 49 128)"/><ellipse cx="64" cy="127" rx="7" ry="5" transform="rotate(24 64 127)"/></g>` +
    `<path d="M45 130c3 0 4-4 8-4M60 125c2 3 5 1 8 4" fill="none" stroke="${m.straw}" stroke-width="1.5"/>` +
    `<path d="M29 36v12" stroke="#fff" stroke-width="3.5" stroke-linecap="round" opacity=".5"/>`,
};

const box: Shape = {
  label: { x: 22, y: 72, width: 76, height: 42 },
  draw: ({ body, dark, light }) =>
    shadow(50) +
    `<path d="M14 54 27 32h66l13 22Z" fill="${light}"/><path d="M14 54h92v80c0 3-2 5-5 5H19c-3 0-5-2-5-5Z" fill="${body}"/>` +
    `<path d="M53 32h14l3 22H50ZM50 54h20v85H50Z" fill="${dark}"/>` +
    `<path d="M60 32c-8-20-26-18-24-8 1 7 14 9 24 8 10 1 23-1 24-8 2-10-16-12-24 8Z" fill="${dark}"/>` +
    `<path d="M56 29c-5-8-14-10-14-5 0 3 7 5 14 5ZM64 29c5-8 14-10 14-5 0 3-7 5-14 5Z" fill="${light}"/>` +
    `<path d="M14 54h92v6H14Z" opacity=".16"/>` +
    `<path d="M22 66h76M22 120h76" stroke="${light}" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 9.5"/>` +
    sticker(box.label) +
    `<path d="M100 54h6v80c0 3-2 5-5 5h-5c3 0 4-2 4-5Z" opacity=".13"/>`,
};

const sack: Shape = {
  label: { x: 26, y: 70, width: 68, height: 44 },
  draw: ({ body, dark }) =>
    shadow(46) +
    `<path d="M34 12c9 5 15-2 26 3 11-5 17 2 26-3l-9 28H43Z" fill="${m.strawDark}"/>` +
    `<path d="M43 38h34c14 7 23 22 26 44 2 15 3 28 2 42-1 10-8 15-18 15H33c-10 0-17-5-18-15-1-14 0-27 2-42 3-22 12-37 26-44Z" fill="${m.straw}"/>` +
    `<path d="M51 20l4 16M69 20l-4 16M60 22v13" stroke="${m.straw}" stroke-width="2" stroke-linecap="round"/>` +
    `<path d="M44 47c-8 5-13 10-16 17M60 47v11M76 47c8 5 13 10 16 17M22 122c0 5 3 9 9 10M98 122c0 5-3 9-9 10" fill="none" stroke="${m.strawDark}" stroke-width="2.5" stroke-linecap="round"/>` +
    `<rect x="40" y="35" width="40" height="8" rx="4" fill="${body}"/><path d="M76 40l9 15M76 40l1 17" stroke="${body}" stroke-width="3" stroke-linecap="round"/>` +
    `<rect x="22" y="66" width="76" height="52" rx="4" fill="${body}"/>` +
    sticker(sack.label, 2) +
    `<path d="M42 128h38" stroke="${dark}" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 9.5"/>` +
    `<path d="M91 58c6 7 10 15 12 24 2 15 3 28 2 42-1 10-8 15-18 15h-6c10 0 15-5 16-15 2-26 0-48-6-66Z" opacity=".12"/>`,
};

const tin: Shape = {
  label: { x: 21, y: 78, width: 78, height: 40 },
  draw: ({ body, dark, light }) =>
    shadow(48, 137) +
    `<path d="M16 42v84c0 8 20 14 44 14s44-6 44-14V42Z" fill="${body}"/>` +
    `<path d="M16 68c0 8 20 14 44 14s44-6 44-14v46c0 8-20 14-44 14s-44-6-44-14Z" fill="${light}"/>` +
    sticker(tin.label, 9) +
    `<path d="M13 36v12c0 9 21 15 47 15s47-6 47-15V36Z" fill="${dark}"/><ellipse cx="60" cy="36" rx="47" ry="16" fill="${body}"/>` +
    `<ellipse cx="60" cy="35" rx="36" ry="11" fill="none" stroke="${light}" stroke-width="2" stroke-dasharray="1 4.5" stroke-linecap="round"/>` +
    `<g fill="${light}"><ellipse cx="49" cy="35" rx="8" ry="2.6"/><ellipse cx="71" cy="35" rx="8" ry="2.6"/><ellipse cx="60" cy="30" rx="3.5" ry="4"/><ellipse cx="60" cy="40" rx="3.5" ry="4"/></g>` +
    `<path d="M96 58c7-3 11-6 11-10V36l-3 6v84c0 5-6 9-16 11 6-2 8-6 8-11Z" opacity=".15"/>` +
    `<path d="M21 49c5 4 12 6 20 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".4"/>`,
};

const leafWrap: Shape = {
  label: { x: 28, y: 84, width: 64, height: 38 },
  draw: ({ dark }) =>
    shadow(42) +
    `<path d="M60 42 40 12c7 2 11 1 14-4 3 5 9 5 12 0 3 5 7 6 14 4Z" fill="${m.leafDark}"/>` +
    `<path d="M57 38 50 15M63 38l7-23" stroke="${m.leaf}" stroke-width="2"/>` +
    `<path d="M60 34c26 11 46 36 44 70-1 22-20 35-44 35s-43-13-44-35c-2-34 18-59 44-70Z" fill="${m.leaf}"/>` +
    `<path d="M60 34c26 11 46 36 44 70-1 22-20 35-44 35 30-24 32-70 0-105Z" fill="${m.leafDark}" opacity=".55"/>` +
    `<path d="M58 42C38 56 26 76 25 104M59 44c-11 14-18 26-21 38M62 44c11 14 17 26 20 38M63 42c19 15 31 36 32 62" fill="none" stroke="${m.leafLight}" stroke-width="2" stroke-linecap="round"/>` +
    `<rect x="24" y="80" width="72" height="46" rx="5" fill="${dark}"/>` +
    sticker(leafWrap.label, 3) +
    `<path d="M38 41c14-4 30-4 44 0" fill="none" stroke="${m.straw}" stroke-width="4" stroke-linecap="round"/>`,
};

const tray: Shape = {
  label: { x: 24, y: 66, width: 72, height: 40 },
  draw: ({ body, dark, light }) =>
    shadow(44) +
    `<path d="M14 112V48c0-11 7-18 18-18h56c11 0 18 7 18 18v64Z" fill="${light}"/>` +
    `<g fill="${body}"><circle cx="40" cy="47" r="11"/><circle cx="80" cy="47" r="11"/><circle cx="23" cy="57" r="9"/><circle cx="97" cy="57" r="9"/><circle cx="60" cy="52" r="12"/></g>` +
    `<path d="M36 43l5-3M56 47l6-3M76 43l5-3M20 53l4-2M93 53l4-2" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".6"/>` +
    `<path d="M14 60h92v52H14Z" fill="${dark}"/><path d="M14 62.5h92" stroke="${light}" stroke-width="1.5"/>` +
    sticker(tray.label) +
    `<path d="M14 113h92l-6 21c-1 4-4 5-8 5H28c-4 0-7-1-8-5Z" fill="${body}"/><rect x="9" y="109" width="102" height="8" rx="4" fill="${light}"/>` +
    `<path d="M30 122l2 11M45 122l1 11M60 122v11M75 122l-1 11M90 122l-2 11" stroke="${dark}" stroke-width="3" stroke-linecap="round"/>` +
    `<path d="M20 50c0-8 5-13 12-14M44 34h8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".9"/>`,
};

const breadBag: Shape = {
  label: { x: 25, y: 86, width: 70, height: 40 },
  draw: ({ body, dark, light }) =>
    shadow(46) +
    `<path d="M60 36 34 10c8 3 12 2 17-2 4 4 14 4 18 0 5 4 9 5 17 2Z" fill="${light}"/><path d="M58 32 47 14M62 32l11-18M60 31V15" stroke="${body}" stroke-width="1.5" opacity=".6"/>` +
    `<path d="M52 34h16c24 6 37 20 37 42v50c0 9-5 13-13 13H28c-8 0-13-4-13-13V76c0-22 13-36 37-42Z" fill="${light}"/>` +
    `<path d="M22 132V84c-2-13 9-21 19-15 6-12 32-12 38 0 10-6 21 2 19 15v48Z" fill="${m.crust}"/>` +
    `<path d="M27 82c-1-8 6-12 12-8M47 68c6-6 20-6 26 0M81 74c6-4 12 0 12 7" fill="none" stroke="${m.crumb}" stroke-width="5" stroke-linecap="round"/>` +
    `<path d="M41 69c3 4 3 9 2 14M79 69c-3 4-3 9-2 14" fill="none" stroke="#8f5a26" stroke-width="2" stroke-linecap="round"/>` +
    `<rect x="46" y="31" width="28" height="7" rx="3.5" fill="${dark}"/>` +
    `<path d="M15 82h90v48H15Z" fill="${body}"/>` +
    sticker(breadBag.label, 3) +
    `<path d="M24 76c0-14 7-24 19-31" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".75"/>` +
    `<path d="M97 54c5 6 8 13 8 22v50c0 9-5 13-13 13h-5c8 0 11-4 11-13V76c0-8 0-15-1-22Z" opacity=".1"/>`,
};

const vacuumPack: Shape = {
  label: { x: 26, y: 82, width: 68, height: 44 },
  draw: ({ body, dark, light }) =>
    shadow(44) +
    `<rect x="17" y="10" width="86" height="129" rx="7" fill="${body}"/>` +
    `<rect x="21" y="14" width="78" height="121" rx="4" fill="none" stroke="${light}" stroke-width="1.5" stroke-dasharray="3 3" opacity=".8"/>` +
    `<rect x="50" y="18" width="20" height="5" rx="2.5" fill="${light}"/>` +
    `<rect x="24" y="29" width="72" height="46" rx="12" fill="${light}"/>` +
    `<path d="M28 53c8-15 34-19 50-3l13-9c-3 8-3 16 0 24l-13-8c-16 14-42 11-50-4Z" fill="${m.fish}"/>` +
    `<path d="M28 53c8-15 34-19 50-3-14-5-34-5-50 3ZM49 40l11-5 8 8ZM52 64l8 5 5-6Z" fill="${m.fishDark}"/>` +
    `<circle cx="36" cy="51" r="2.2" fill="${dark}"/><path d="M44 46c3 4 3 9 0 14M54 50c2 2 2 5 0 7M62 50c2 2 2 5 0 7M70 51c1 2 1 4 0 5" fill="none" stroke="${m.fishDark}" stroke-width="1.8" stroke-linecap="round"/>` +
    sticker(vacuumPack.label) +
    `<path d="M30 36h20" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".9"/>` +
    `<path d="M96 10c5 0 7 3 7 7v115c0 4-3 7-7 7h-5c4 0 6-3 6-7V17c0-4-1-7-1-7Z" opacity=".12"/>`,
};

/** Packs for food. */
export const foodShapes = {
  jar, bottle, pouch, pillowBag, flatBag, box, sack, tin, leafWrap, tray, breadBag, vacuumPack,
}; // prettier-ignore
