import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CopyProps {
  readonly text: () => string;
  readonly name?: string;
  /** What is copied, where several buttons have one name. */
  readonly about?: string;
}

/** A button that copies a text, and says so. */
export const Copy = ({ text, name = i18n.t('copy.page'), about }: CopyProps) => {
  const [said, setSaid] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(i18n.t('copy.done'));
    } catch {
      setSaid(i18n.t(copyOldWay(text(), place.current) ? 'copy.done' : 'copy.failed'));
    }
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-label={about === undefined ? undefined : `${name}: ${about}`}
        onClick={() => void copy()}
      >
        {name}
      </button>
      <span role="status" class="copied" ref={place}>
        {said}
      </span>
    </>
  );
};

// Pages without encryption have no clipboard of the new kind.
function copyOldWay(text: string, place: Element | null): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  place?.after(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
