import type { DateFacts } from '@app/contract/dates/question';

/** The page on which a date stands for a coordinator. */
export const placeOfDate = ({
  kind,
  belongsTo,
  id,
}: Pick<DateFacts, 'kind'> & { belongsTo: string; id: string }): string => {
  switch (kind) {
    case 'training':
      return `/training/${belongsTo}/${id}`;
    case 'intervision':
      return `/intervision/${belongsTo}`;
  }
};
