import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { drawingOf, placeOn, type ValueDrawing } from './value-drawing.ts';

const WIDTH = 300;
const INSET = 10;
const AXIS = 38;
const LETTER = 6.6;

/** A small drawing of a claim's value beside the source's figure, read as one sentence; nothing where there is no value to draw. */
export const Drawing = ({ note }: { readonly note: Note }) => {
  const drawing = drawingOf(note);
  if (!drawing) return null;
  const at = (value: number): number => INSET + placeOn(drawing, value) * (WIDTH - 2 * INSET);
  const { source, claimed, spans, ticks } = drawing;
  const [low, high] = [claimed[0] as number, claimed.at(-1) as number];
  const open = source.to === Number.POSITIVE_INFINITY;
  const [bandFrom, bandTo] = [at(source.from), open ? WIDTH - INSET : at(source.to)];
  const ours = bandText(drawing);
  const theirs = claimText(drawing);
  const middle = (at(low) + at(high)) / 2;
  const theirsFrom = clamp(middle - width(theirs) / 2, 0, WIDTH - width(theirs));
  const oursFrom = clamp(bandFrom, 0, WIDTH - width(ours));
  // Where the two texts would touch, the page's stands above the source's.
  const isApart = theirsFrom > oursFrom + width(ours) + LETTER || theirsFrom + width(theirs) + LETTER < oursFrom;
  const top = isApart ? 14 : 0;
  return (
    <svg class="drawing" viewBox={`0 ${top} ${WIDTH} ${68 - top}`} role="img" aria-label={sentence(drawing)}>
      <defs>
        <linearGradient id="needlewise-fade">
          <stop offset="70%" stop-color="var(--band-building)" />
          <stop offset="100%" stop-color="var(--band-building)" stop-opacity="0" />
        </linearGradient>
      </defs>
      <text class="drawing-claim" x={theirsFrom} y={isApart ? 26 : 11}>
        {theirs}
      </text>
      <text class="drawing-source" x={oursFrom} y={26}>
        {ours}
      </text>
      <rect class="drawing-axis" x={INSET} y={AXIS - 4} width={WIDTH - 2 * INSET} height={8} rx={4} />
      <rect
        class="drawing-band"
        x={bandFrom}
        y={AXIS - 4}
        width={Math.max(4, bandTo - bandFrom)}
        height={8}
        rx={4}
        data-open={open ? '' : undefined}
      />
      {spans && <line class="drawing-span" x1={at(low)} x2={at(high)} y1={AXIS} y2={AXIS} />}
      {claimed.map((value) => (
        <path class="drawing-point" key={value} d={`M${at(value)} ${AXIS - 6}l6 6l-6 6l-6 -6z`} />
      ))}
      {ticks.map((tick) => (
        <text class="drawing-tick" key={tick} x={at(tick)} y={62}>
          {number(tick)}
        </text>
      ))}
    </svg>
  );
};

const number = (value: number): string => new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));
const width = (text: string): number => text.length * LETTER;

const named = (values: readonly number[], spans: boolean): string => {
  const shown = [...new Set(values.map((value) => number(Math.round(value * 100) / 100)))];
  return spans && shown.length > 1 ? `${shown[0]}–${shown.at(-1)}` : shown.join(', ');
};

const bandText = ({ id, source: { from, to } }: ValueDrawing): string =>
  i18n.t(`drawing.${id}.source`, [number(id === 'length' ? to : from), number(to)]);

// Days read better than parts of a week.
const claimText = ({ id, claimed, spans }: ValueDrawing): string => {
  const days = (id === 'results' || id === 'spacing') && (claimed.at(-1) as number) < 2;
  const values = days ? claimed.map((weeks) => Math.round(weeks * 7)) : claimed;
  if (days) return i18n.t('drawing.days', Math.max(...values), [named(values, spans)]);
  return i18n.t(`drawing.${id}.claim`, [named(values, spans)]);
};

const sentence = (drawing: ValueDrawing): string => i18n.t('drawing.sentence', [claimText(drawing), bandText(drawing)]);
