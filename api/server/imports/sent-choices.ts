import { nothingChosen, type ListChoices } from '@app/domain/import-choices';

/** What was chosen in the one message that brings the file as well. */
export const sentChoices = ({
  readAs,
  matching,
  headers,
  names,
}: Pick<ListChoices, 'readAs' | 'matching' | 'headers' | 'names'>): ListChoices => ({
  ...nothingChosen,
  readAs,
  matching,
  headers,
  names,
});
