/** An organisation that begins. */
export const firstStartWords = {
  title: 'Begin met je organisatie',
  lead: 'Jij plant en beheert. Daarna breng je je lijsten binnen: coaches en vormingen.',
  organisation: 'Hoe heet je organisatie?',
  firstName: 'Je voornaam',
  lastName: 'Je familienaam',
  address: { label: 'Je e-mailadres', hint: 'Hiermee meld je je aan.' },
  phone: {
    label: 'Je telefoonnummer',
    hint: 'Coaches zien dit nummer met je voornaam, zodat ze je kunnen bellen.',
  },
  begin: 'Begin',
};
