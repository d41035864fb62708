import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { RequestContext } from './request-context.js'

/** The gateway side of Apollo Server, by the types it is configured with. */
export type GatewayInterface = ApolloServerOptionsWithGateway<RequestContext>['gateway']
export type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>
export type GatewayRequest = Parameters<GatewayExecutor>[0]
export type GatewayResult = Awaited<ReturnType<GatewayExecutor>>
