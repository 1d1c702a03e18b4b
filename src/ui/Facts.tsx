import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactGroup } from '../facts/facts.ts';
import { source } from '../facts/source.ts';
import { statementOf } from '../findings/texts.ts';
import { Copy } from './Copy.tsx';
import { factText, placesOf, sourceDates } from './citation.ts';
import { groupFacts, searchFacts } from './fact-search.ts';

const GROUPS = {
  results: () => i18n.t('group.results'),
  sessions: () => i18n.t('group.sessions'),
  home: () => i18n.t('group.home'),
  safety: () => i18n.t('group.safety'),
  how: () => i18n.t('group.how'),
} as const satisfies Record<FactGroup, () => string>;

export interface FactsProps {
  /** What is searched for at the start. */
  readonly query?: string;
  /** Tells what is searched for. */
  readonly onQuery?: (query: string) => void;
}

/** Every fact of the source with its place, searched as one types. */
export const Facts = ({ query: asked = '', onQuery }: FactsProps) => {
  const [query, setQuery] = useState(asked);
  const found = searchFacts(query);
  const { published, modified } = sourceDates();
  return (
    <section class="facts">
      <input
        type="search"
        placeholder={i18n.t('facts.search')}
        aria-label={i18n.t('facts.search')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          onQuery?.(event.currentTarget.value);
        }}
      />
      <p class="found" role="status">
        {found.length > 0 ? i18n.t('facts.found', found.length) : i18n.t('facts.none')}
      </p>
      {groupFacts(found).map(([group, ids]) => (
        <section key={group}>
          <h2>{GROUPS[group]()}</h2>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <p>{statementOf(id)}</p>
                <p class="place">{placesOf(id)}</p>
                <Copy name={i18n.t('copy.fact')} about={statementOf(id)} text={() => factText(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section class="about-source">
        <h2>{i18n.t('source.title')}</h2>
        <p>
          {i18n.t('source.about', [source.about, published, modified])} {i18n.t('popup.footer')}
        </p>
      </section>
    </section>
  );
};
