/** For people who meet a closed door before any page could be made. */
export const atTheDoor = {
  'unreadable-address':
    'Dit adres kunnen we niet lezen. Kijk het na, of begin opnieuw op de eerste pagina.',
  'other-origin':
    'Dit formulier kwam van een andere website. Ga terug, open de pagina opnieuw en probeer nog eens.',
  'too-busy': 'Het is even te druk. Wacht een minuut en probeer het opnieuw.',
  unexpected: 'Er ging bij ons iets mis. Probeer het over een minuut opnieuw.',
  stopping: 'We zijn zo terug. Probeer het over een paar seconden opnieuw.',
};
