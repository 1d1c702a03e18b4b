import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { drawingOf, placeOn, type ValueDrawing } from './value-drawing.ts';

/**
 * A small drawing of a claim's value beside the source's figure, read as one sentence; nothing where there is no value to draw. The
 * page's value stands over the axis, the source's under it, each as near to its place as its own length allows.
 */
export const Drawing = ({ note }: { readonly note: Note }) => {
  const drawing = drawingOf(note);
  if (!drawing) return null;
  const at = (value: number): number => placeOn(drawing, value);
  const { source, claimed, spans, ticks } = drawing;
  const [low, high] = [at(claimed[0] as number), at(claimed.at(-1) as number)];
  const [from, to] = [at(source.from), at(source.to)];
  return (
    <div class="drawing" role="img" aria-label={sentence(drawing)}>
      <Label kind="claim" at={(low + high) / 2} text={claimText(drawing)} />
      <div class="drawing-axis">
        <i
          class="drawing-band"
          data-open={source.to === Number.POSITIVE_INFINITY ? '' : undefined}
          style={{ insetInlineStart: percent(from), width: percent(to - from) }}
        />
        {spans && <i class="drawing-span" style={{ insetInlineStart: percent(low), width: percent(high - low) }} />}
        {claimed.map((value) => (
          <i class="drawing-point" key={value} style={{ insetInlineStart: percent(at(value)) }} />
        ))}
      </div>
      <div class="drawing-ticks">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(at(tick)) }}>
            {number(tick)}
          </span>
        ))}
      </div>
      <Label kind="source" at={(from + to) / 2} text={bandText(drawing)} />
    </div>
  );
};

// Room is given out before and behind it by its place, so that it never leaves the drawing, however long it is.
const Label = ({ kind, at, text }: { kind: 'claim' | 'source'; at: number; text: string }) => (
  <div class="drawing-label" data-of={kind}>
    <i style={{ flexGrow: at }} />
    <span>{text}</span>
    <i style={{ flexGrow: 1 - at }} />
  </div>
);

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const number = (value: number): string => new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);

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
