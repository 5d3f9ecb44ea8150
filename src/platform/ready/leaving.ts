import type { Core } from '@strapi/strapi';
import { drainMsOf } from '../settings/draining';
import { markLeaving } from './state';

/**
 * Begins the end of an instance, which goes on answering: `/api/ready` says no from here on, and every answer tells the client
 * to close its connection, so that its next request comes over a new one and, through a load balancer, to another instance.
 * @returns how long a load balancer may take to notice, in milliseconds.
 */
export function beginLeaving(strapi: Core.Strapi): number {
  markLeaving(strapi);
  // Before all other listeners: Node writes "Connection: close" with whatever head comes after this.
  strapi.server.httpServer.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  return drainMsOf(process.env);
}
