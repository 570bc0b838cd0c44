export const calendarName = 'Draagkracht';
export const eventName = { coach: 'Vorming', observer: 'Vorming, meekijken' };
export const fileName = 'vorming.ics';
