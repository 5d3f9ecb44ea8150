import { Box, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ReadArticle } from '../../editorial/desk/answers/home';
import { articleAddress } from '../checks/checks';
import { useHome } from './use-home';
import { Named, Shown } from './widgets';

/** What was read most in seven days, with a small chart of the readers of each day. */
export function MostReadWidget(): ReactNode {
  const known = useHome<readonly ReadArticle[]>('most-read');
  return (
    <Shown known={known} nothing="dossier.home.unread">
      {(articles) => {
        const most = Math.max(...articles.flatMap(({ days }) => days), 1);
        return articles.map((article) => (
          <Read key={articleAddress(article)} article={article} most={most} />
        ));
      }}
    </Shown>
  );
}

function Read({ article, most }: { article: ReadArticle; most: number }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-end" gap={4}>
      <Box>
        <Named article={article}>
          {formatMessage({ id: 'dossier.home.views' }, { count: article.views })}
        </Named>
      </Box>
      <Bars days={article.days} most={most} />
    </Flex>
  );
}

const BAR = 8;
const GAP = 3;
const HEIGHT = 32;
/** A day without readers shows that it is there. */
const LOWEST = 1;

/** Bars of one scale for all stories, so that they can be compared; told in words to those who do not see them. */
function Bars({ days, most }: { days: readonly number[]; most: number }): ReactNode {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: 'dossier.home.byDay' }, { days: days.join(', ') });
  const width = days.length * (BAR + GAP) - GAP;
  return (
    <Box flex="none" color="primary500">
      <svg role="img" aria-label={label} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <title>{label}</title>
        {days.map((views, day) => {
          const height = Math.max(LOWEST, Math.round((views / most) * HEIGHT));
          return (
            <rect
              key={day}
              x={day * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              fill="currentColor"
            />
          );
        })}
      </svg>
    </Box>
  );
}
