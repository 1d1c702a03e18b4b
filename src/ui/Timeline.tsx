import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { daysBetween } from '../facts/sessions.ts';
import { notYetAt, type Stage, stages, stagesAt } from '../facts/timeline.ts';
import { statementOf } from '../findings/texts.ts';
import { placesOf } from './citation.ts';
import { MySessions, type MySessionsProps } from './MySessions.tsx';
import { bandOf, dayAt, LAST_DAY, positionOf } from './timeline-scale.ts';

const TICKS: readonly { day: number; text: () => string }[] = [
  { day: 0, text: () => '0' },
  { day: 7, text: () => '1' },
  { day: 14, text: () => '2' },
  { day: 28, text: () => '4' },
  { day: 42, text: () => '6' },
  { day: 120, text: () => i18n.t('timeline.months') },
];
const STEPS = 200;
const FIRST_DAY = 17;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function nameOf(day: number): string {
  if (day === 0) return i18n.t('timeline.day0');
  if (day < 21) return i18n.t('timeline.day', [String(day)]);
  if (day < 84) return i18n.t('timeline.weekOf', [String(Math.round(day / 7))]);
  return i18n.t('timeline.monthOf', [String(Math.round(day / 30))]);
}

/** When results show: a band for each thing that the source sets in time, what holds at a chosen day, and the reader's own days. */
export const Timeline = ({ day: asked = null, ...mine }: MySessionsProps & { readonly day?: number | null }) => {
  const last = mine.sessions.at(-1);
  const today = last === undefined ? null : daysBetween(last, mine.today);
  const [moved, setDay] = useState<number | null>(asked === null ? null : Math.min(asked, LAST_DAY));
  const day = moved ?? Math.min(today ?? FIRST_DAY, LAST_DAY);
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = stages.find(({ id }) => id === chosen);
  const move = (event: Event): void => {
    setDay(dayAt(Number((event.currentTarget as HTMLInputElement).value) / STEPS));
    setChosen(null);
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{i18n.t('timeline.title')}</h2>
      <div class="chart">
        {stages.map((each) => (
          <Row
            key={each.id}
            stage={each}
            day={day}
            chosen={each.id === chosen}
            onChoose={() => setChosen(each.id === chosen ? null : each.id)}
          />
        ))}
        <div class="axis" aria-hidden="true">
          <span class="row-label">{i18n.t('timeline.axis')}</span>
          <div class="axis-track">
            {TICKS.map((tick) => (
              <span key={tick.day} class="tick" style={{ insetInlineStart: percent(positionOf(tick.day)) }}>
                {tick.text()}
              </span>
            ))}
          </div>
        </div>
        <div class="grid" aria-hidden="true">
          {TICKS.map((tick) => (
            <i key={tick.day} style={{ insetInlineStart: percent(positionOf(tick.day)) }} />
          ))}
          {today !== null && today <= LAST_DAY && (
            <em style={{ insetInlineStart: percent(positionOf(today)) }}>{i18n.t('mine.today')}</em>
          )}
          <b style={{ insetInlineStart: percent(positionOf(day)) }} />
        </div>
        <input
          class="scrubber"
          type="range"
          min="0"
          max={STEPS}
          value={Math.round(positionOf(day) * STEPS)}
          aria-label={i18n.t('timeline.slider')}
          aria-valuetext={nameOf(day)}
          onInput={move}
        />
      </div>
      {stage ? <StageFact stage={stage} /> : <Moment day={day} />}
      <MySessions
        {...mine}
        onChange={(sessions) => {
          setDay(null);
          mine.onChange(sessions);
        }}
      />
      <details class="as-list">
        <summary>{i18n.t('timeline.list')}</summary>
        <ol>
          {stages.map((each) => (
            <li key={each.id}>
              <strong>{each.label}</strong>, {spanOf(each)}. {statementOf(each.fact)}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
};

const spanOf = ({ fromDay, toDay }: Stage): string =>
  toDay === null
    ? i18n.t('timeline.from', [String(fromDay)])
    : i18n.t('timeline.fromTo', [String(fromDay), String(toDay)]);

const Row = ({
  stage,
  day,
  chosen,
  onChoose,
}: {
  stage: Stage;
  day: number;
  chosen: boolean;
  onChoose: () => void;
}) => {
  const { start, end, fades } = bandOf(stage);
  const holds = day >= stage.fromDay && (stage.toDay === null || day <= stage.toDay);
  return (
    <button type="button" class="row" aria-pressed={chosen} data-holds={holds ? '' : undefined} onClick={onChoose}>
      <span class="row-label">{stage.label}</span>
      <span class="row-track">
        <span
          class="band"
          data-tone={stage.tone}
          data-fades={fades ? '' : undefined}
          style={{ insetInlineStart: percent(start), width: percent(end - start) }}
        />
      </span>
    </button>
  );
};

const StageFact = ({ stage }: { stage: Stage }) => (
  <div class="moment" role="status">
    <h3>{stage.label}</h3>
    <p>{statementOf(stage.fact)}</p>
    <p class="place">{placesOf(stage.fact)}</p>
  </div>
);

const Moment = ({ day }: { day: number }) => (
  <div class="moment" role="status">
    <h3>{nameOf(day)}</h3>
    <ul>
      {stagesAt(day).map((each) => (
        <li key={each.id}>{each.notice}</li>
      ))}
    </ul>
    {notYetAt(day).length > 0 && (
      <p class="not-yet">
        <b>{i18n.t('timeline.notYet')}</b> {notYetAt(day)[0]?.notYet}
      </p>
    )}
  </div>
);
