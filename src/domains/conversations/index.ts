export { closeConversation, reopenConversation } from './close-conversation.ts';
export { type ConversationLine, conversationsOf, type Waiting, waitingFor } from './conversation-queries.ts';
export { openIdentity } from './open-identity.ts';
export type { About, IdentityItem, NewParticipant } from './participant.ts';
export { conversationRoutes } from './routes.tsx';
export { startConversation } from './start-conversation.ts';
export { writeMessage } from './write-message.ts';
