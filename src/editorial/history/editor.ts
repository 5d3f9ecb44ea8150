import type { Core } from '@strapi/strapi';
import type { Editor } from '../../content/history-entry';

const SYSTEM: Editor = { kind: 'system', id: null, name: null };

/** What Strapi notes of an authenticated request, as far as it is read here. */
interface RequestState {
  readonly user?: Account;
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: { readonly id?: number; readonly name?: string };
  };
}

interface Account {
  readonly id?: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
}

/** The editor on whose request the present code runs; outside a request the newsroom itself. */
export function presentEditor(strapi: Core.Strapi): Editor {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state === undefined) return SYSTEM;
  const strategy = state.auth?.strategy?.name ?? '';
  if (strategy.includes('token')) return tokenEditor(state);
  if (state.user === undefined) return SYSTEM;
  return {
    kind: strategy === 'users-permissions' ? 'user' : 'admin',
    id: state.user.id ?? null,
    name: nameOf(state.user),
  };
}

function tokenEditor({ auth }: RequestState): Editor {
  return { kind: 'token', id: auth?.credentials?.id ?? null, name: auth?.credentials?.name ?? null };
}

/** The name as colleagues know it; never an address. */
function nameOf({ firstname, lastname, username }: Account): string | null {
  const full = [firstname, lastname].filter(Boolean).join(' ');
  return full || (username ?? null);
}
