export { closeConversation } from './close-conversation.ts';
export { type Waiting, waitingFor } from './conversation-queries.ts';
export { startInbound } from './mail/inbound-server.ts';
export { scheduleTelling } from './mail/schedule-telling.ts';
export { conversationRoutes } from './routes.tsx';
export { startConversation } from './start-conversation.ts';
export { writeMessage } from './write-message.ts';
