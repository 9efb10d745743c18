import type { Contact } from '#model/contact.ts';
import type { Wording } from './wording/index.ts';

/** One way to ask, as a link. */
export interface ContactLink {
  readonly label: string;
  readonly href: string;
  /** What stands in the link: the number or address itself, so that it can be read and copied. */
  readonly text: string;
}

/** The ways to reach somebody, WhatsApp first with a ready message about `subject`. */
export function contactLinks(contact: Contact, subject: string, words: Wording): ContactLink[] {
  const { whatsapp, phone, email, web, shops = [] } = contact;
  const say = words.contact;
  const links: ContactLink[] = [];
  if (whatsapp) {
    const message = encodeURIComponent(say.message(subject));
    links.push({ label: say.whatsapp, href: `https://wa.me/${whatsapp.slice(1)}?text=${message}`, text: whatsapp });
  }
  if (phone) links.push({ label: say.phone, href: `tel:${phone}`, text: phone });
  if (email) {
    links.push({ label: say.email, href: `mailto:${email}?subject=${encodeURIComponent(subject)}`, text: email });
  }
  if (web) links.push({ label: say.web, href: web, text: new URL(web).host });
  for (const shop of shops) links.push({ label: say.shop, href: shop, text: new URL(shop).host });
  return links;
}
