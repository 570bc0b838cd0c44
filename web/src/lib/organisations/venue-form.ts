import { venueWords, type VenueField } from '#lib/language/organisations.ts';

/** A venue has a name and a town; the rest as far as somebody knows it. */
type Readers = { [Field in VenueField]: Field extends 'name' | 'town' ? 'text' : 'maybe' };

/** How its form is read. */
export const venueForm = eachField((field) =>
  field === 'name' || field === 'town' ? 'text' : 'maybe',
) as Readers;

/** What is known of it, as its form shows it. */
export const venueInForm = (venue: Partial<Record<VenueField, string | null>>) =>
  eachField((field) => venue[field] ?? '');

function eachField<Value>(valueOf: (field: VenueField) => Value) {
  const fields = Object.keys(venueWords.fields) as VenueField[];
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<
    VenueField,
    Value
  >;
}
