export const calendarName = 'Draagkracht';
export const eventName = 'Vorming';
export const fileName = 'vorming.ics';
