import { createContext } from 'preact';

/** Whether the page is made for a slow line: then a picture stands in the page and is not fetched with all the others. */
export const LeanContext = createContext(false);
