export { closeConversation, reopenConversation } from './close-conversation.ts';
export { type ConversationLine, conversationsOf, type Waiting, waitingFor } from './conversation-queries.ts';
export { startInbound } from './mail/inbound-server.ts';
export { scheduleTelling } from './mail/schedule-telling.ts';
export { openIdentity } from './open-identity.ts';
export type { About, IdentityItem, NewParticipant } from './participant.ts';
export { conversationRoutes } from './routes.tsx';
export { startConversation } from './start-conversation.ts';
export { writeMessage } from './write-message.ts';
