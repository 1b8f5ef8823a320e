export { type AnswerMonth, answerFigures } from './answer-figures.ts';
export { NearDeadline } from './pages/near-deadline.tsx';
export { inquiriesRoutes } from './routes.tsx';
export { scheduleInquiryClock } from './schedule-clock.ts';
export { type WaitingInquiry, waitingInquiries } from './waiting-inquiries.ts';
