/** Opens a text message to a number, with the text already in it. */
export const smsWith = (phone: string, text: string): string =>
  `sms:${phone}?body=${encodeURIComponent(text)}`;

/** The same in WhatsApp, which wants the number without a plus. Only for a coach who agreed to it. */
export const whatsappWith = (phone: string, text: string): string =>
  `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;

/** A mail to an address, with everything already in it. */
export const mailWith = (address: string, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
