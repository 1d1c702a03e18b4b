import type { ComponentChildren } from 'preact';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: () => ComponentChildren;
}

/** Tabs by the book: arrow keys move between them, and the chosen one's panel stands below. */
export const Tabs = ({
  tabs,
  chosen,
  label,
  onChoose,
}: {
  tabs: readonly Tab[];
  chosen: string;
  label: string;
  onChoose: (id: string) => void;
}) => {
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const sign = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -by : by;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + sign + tabs.length) % tabs.length] as Tab;
    onChoose(next.id);
    (event.currentTarget as Element).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={move}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {id === chosen && panel()}
        </div>
      ))}
    </>
  );
};
