// As much of React's types as these applications need.
declare module 'react' {
  export type ReactElement = object;
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): ReactElement;
  export function useEffect(effect: () => (() => void) | undefined, depends: readonly unknown[]): void;
  export function useState<T>(first: T): [T, (next: T) => void];
}
declare module 'react-dom/client' {
  export function createRoot(root: Element): { render(element: object): void };
  export function hydrateRoot(root: Element, element: object): void;
}
declare module 'react-dom/server' {
  export function renderToString(element: object): string;
}
