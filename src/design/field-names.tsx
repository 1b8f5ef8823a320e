import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * What each field is called, by its id. The error summary stands above the fields and so is rendered
 * before them: a page with errors is rendered twice, and the second time the names are known.
 */
export const FieldNamesContext = createContext<Map<string, string> | null>(null);

export function useFieldName(id: string, label: ComponentChildren): void {
  const names = useContext(FieldNamesContext);
  if (names && typeof label === 'string') names.set(id, label);
}

export const useFieldNames = (): ReadonlyMap<string, string> => useContext(FieldNamesContext) ?? new Map();
