import { readEmail } from '@app/domain/written-email';
import type { Written } from '@app/domain/written';
import { toE164 } from '../coaches/phone.ts';
import { refuse, type Slug } from '../http/problem.ts';

interface Contact {
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
}

/** The person to call, from what somebody typed. What does not fit is refused beside its field, all at once. */
export function contactFrom({ contactName, contactPhone, contactEmail }: Contact): Contact {
  const errors: { slug: Slug; pointer: string; detail: string }[] = [];
  const contact = {
    contactName: contactName || null,
    contactPhone: understood('contactPhone', contactPhone, 'not-a-phone-number', toE164),
    contactEmail: understood('contactEmail', contactEmail, 'not-an-address', readEmail),
  };
  const [first] = errors;
  if (first)
    refuse(first.slug, { errors: errors.map(({ pointer, detail }) => ({ pointer, detail })) });
  return contact;

  function understood(
    field: keyof Contact,
    text: string | null,
    slug: Slug,
    read: (text: string) => Written<string, string>,
  ) {
    if (!text) return null;
    const written = read(text);
    if ('value' in written) return written.value;
    errors.push({ slug, pointer: `#/${field}`, detail: written.problem });
    return null;
  }
}
