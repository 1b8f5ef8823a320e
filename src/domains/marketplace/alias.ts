import { randomInt } from 'node:crypto';

/** Without those that are read as each other: 0 and O, 1 and I. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';

const one = (of: string): string => of[randomInt(of.length)]!;

/** “Profil K7F2”: says nothing about anybody, and is easy to read aloud. */
export const newAlias = (): string => `Profil ${one(letters)}${one(digits)}${one(letters)}${one(digits)}`;
