import type { ComponentChildren } from 'preact';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly panel: () => ComponentChildren;
}

/** Tabs by the book: arrow keys move between them, Home and End to the ends, and the chosen one's panel stands below. */
export const Tabs = <Id extends string>({
  tabs,
  chosen,
  label,
  onChoose,
}: {
  tabs: readonly Tab<Id>[];
  chosen: Id;
  label: string;
  onChoose: (id: Id) => void;
}) => {
  const move = (event: KeyboardEvent): void => {
    const list = event.currentTarget as Element;
    const rtl = getComputedStyle(list).direction === 'rtl';
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + (rtl ? -1 : 1), ArrowLeft: at + (rtl ? 1 : -1), Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    const next = tabs.at(to % tabs.length) as Tab<Id>;
    onChoose(next.id);
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
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
            data-name={name}
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
