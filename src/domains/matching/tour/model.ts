/** All times are minutes after midnight, all durations whole minutes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface TourHost {
  readonly id: string;
  /** When the host can be visited: the whole visit lies within one of them. */
  readonly open: readonly Span[];
  readonly visitMinutes: number;
}

export interface TourParticipant {
  readonly id: string;
  /** What this person gains from a visit there: a whole number, 0 for nothing. */
  readonly gain: (hostId: string) => number;
}

/** Where the bus drives from and to: a host's id, or the ends of the tour. */
export type Stop = { readonly host: string } | 'start' | 'end';

export interface TourInput {
  /** At most twelve. */
  readonly hosts: readonly TourHost[];
  readonly participants: readonly TourParticipant[];
  readonly driving: (from: Stop, to: Stop) => number;
  readonly bus: { readonly earliestDeparture: number; readonly latestReturn: number };
  /** The break lies wholly within the span: on the way, or at home before they leave or when they are back. */
  readonly lunch: (Span & { readonly minutes: number }) | null;
}

export interface TourStop {
  readonly hostId: string;
  readonly arrive: number;
  readonly start: number;
  readonly end: number;
  /** When the bus drives on: later than `end` when lunch is eaten after the visit. */
  readonly leave: number;
}

export interface Timetable {
  readonly departs: number;
  readonly returns: number;
  readonly stops: readonly TourStop[];
  readonly lunch: (Span & { readonly at: Stop }) | null;
}

export interface Tour extends Timetable {
  readonly drivingMinutes: number;
  readonly total: number;
  readonly participants: readonly {
    readonly id: string;
    readonly gain: number;
    /** The stops that give something, in the order of the tour. */
    readonly hosts: readonly { readonly hostId: string; readonly gain: number }[];
  }[];
}
