/** For people who meet a closed door before any page could be made. */
export const atTheDoor = {
  'other-origin':
    'Dit formulier kwam van een andere website. Ga terug, open de pagina opnieuw en probeer nog eens.',
  'too-busy': 'Het is even te druk. Wacht een minuut en probeer het opnieuw.',
  stopping: 'We zijn zo terug. Probeer het over een paar seconden opnieuw.',
};
