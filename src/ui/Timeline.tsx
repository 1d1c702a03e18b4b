import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { daysBetween } from '../facts/sessions.ts';
import { notYetAt, type Stage, stages, stagesAt } from '../facts/timeline.ts';
import { statementOf } from '../findings/texts.ts';
import { placesOf } from './citation.ts';
import { MySessions, type MySessionsProps } from './MySessions.tsx';
import { bandOf, dayAt, LAST_DAY, positionOf } from './timeline-scale.ts';

const TICKS: readonly { day: number; text: () => string }[] = [
  ...[0, 1, 2, 4, 6].map((week) => ({ day: week * 7, text: () => String(week) })),
  ...[3, 6].map((month) => ({ day: month * 30, text: () => i18n.t('timeline.months', [String(month)]) })),
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

export interface TimelineProps extends MySessionsProps {
  /** The day at which it opens; null for today, or a day of its own. */
  readonly day?: number | null;
  /** Tells of the day that was moved to; null where the timeline goes back to today. */
  readonly onDay?: (day: number | null) => void;
}

/** When results show: a band for each thing that the source sets in time, what holds at a chosen day, and the reader's own days. */
export const Timeline = ({ day: asked = null, onDay, ...mine }: TimelineProps) => {
  const last = mine.sessions.at(-1);
  const today = last === undefined ? null : daysBetween(last, mine.today);
  const isShown = today !== null && today <= LAST_DAY;
  const [moved, setMoved] = useState<number | null>(asked === null ? null : Math.min(asked, LAST_DAY));
  const day = moved ?? Math.min(today ?? FIRST_DAY, LAST_DAY);
  const [pinned, setPinned] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const stage = stages.find(({ id }) => id === (pointed ?? pinned));
  const go = (to: number | null): void => {
    setMoved(to);
    setPinned(null);
    setPointed(null);
    onDay?.(to);
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{i18n.t('timeline.title')}</h2>
      <div class="chart">
        <div class="plot">
          {isShown && <Today share={positionOf(today)} />}
          {stages.map((each) => (
            <Row
              key={each.id}
              stage={each}
              day={day}
              pinned={each.id === pinned}
              shown={each.id === stage?.id}
              onPoint={(on) => setPointed(on ? each.id : null)}
              onPin={() => {
                setPinned(each.id === pinned ? null : each.id);
                setPointed(null);
              }}
            />
          ))}
          <div class="grid" aria-hidden="true">
            {TICKS.map((tick) => (
              <i key={tick.day} style={{ insetInlineStart: percent(positionOf(tick.day)) }} />
            ))}
            {isShown && <em style={{ insetInlineStart: percent(positionOf(today)) }} />}
            <b style={{ insetInlineStart: percent(positionOf(day)) }} />
          </div>
        </div>
        <input
          class="scrubber"
          type="range"
          min="0"
          max={STEPS}
          value={Math.round(positionOf(day) * STEPS)}
          aria-label={i18n.t('timeline.slider')}
          aria-valuetext={nameOf(day)}
          onInput={(event) => go(dayAt(Number(event.currentTarget.value) / STEPS))}
        />
        <div class="axis" aria-hidden="true">
          <span>{i18n.t('timeline.axis')}</span>
          {TICKS.map((tick) => (
            <span key={tick.day} class="tick" style={{ '--at': percent(positionOf(tick.day)) }}>
              {tick.text()}
            </span>
          ))}
        </div>
      </div>
      {stage ? <StageFact stage={stage} /> : <Moment day={day} isToday={day === today} />}
      <MySessions
        {...mine}
        onChange={(sessions) => {
          go(null);
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

// Its word stands over the bands, as near to its line as the edges allow.
const Today = ({ share }: { readonly share: number }) => (
  <div class="today" aria-hidden="true">
    <span style={{ flexGrow: share }} />
    <span>{i18n.t('mine.today')}</span>
    <span style={{ flexGrow: 1 - share }} />
  </div>
);

const Row = (props: {
  readonly stage: Stage;
  readonly day: number;
  readonly pinned: boolean;
  readonly shown: boolean;
  readonly onPoint: (on: boolean) => void;
  readonly onPin: () => void;
}) => {
  const { stage, day, pinned, shown, onPoint, onPin } = props;
  const { start, end, fades } = bandOf(stage);
  const holds = day >= stage.fromDay && (stage.toDay === null || day <= stage.toDay);
  return (
    <button
      type="button"
      class="row"
      aria-pressed={pinned}
      data-holds={holds ? '' : undefined}
      data-shown={shown ? '' : undefined}
      onClick={onPin}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(true)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(false)}
    >
      <span class="row-label">
        <span>{stage.label}</span>
      </span>
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

const Moment = ({ day, isToday }: { day: number; isToday: boolean }) => (
  <div class="moment" role="status">
    <h3>{[isToday ? i18n.t('mine.today') : '', nameOf(day)].filter(Boolean).join(' · ')}</h3>
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
