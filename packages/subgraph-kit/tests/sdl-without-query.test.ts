import { composeServices } from '@apollo/composition'
import { expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql'
import { Consent, Patient, printSubgraphSdl } from '../src/index.js'

@ObjectType()
@Consent('ALLERGIES')
class AllergyRecord {
  @Field(() => String)
  state!: string
}

@Resolver(() => Patient)
class PatientResolver {
  @FieldResolver(() => AllergyRecord, { nullable: true })
  @Consent('ALLERGIES')
  allergies(): AllergyRecord {
    return { state: 'NONE_KNOWN' }
  }
}

it('an agency that only adds to Patient publishes no Query, and still composes', async () => {
  const sdl = await printSubgraphSdl({ resolvers: [PatientResolver] })
  expect(sdl).not.toContain('type Query')
  expect(sdl).not.toContain('@shareable')
  const root = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { patient(nhsNumber: ID!): Patient } type Patient @key(fields: "nhsNumber") { nhsNumber: ID! }`
  const result = composeServices([
    { name: 'primary-care', typeDefs: parse(sdl), url: 'http://one.invalid' },
    { name: 'consent-registry', typeDefs: parse(root), url: 'http://two.invalid' },
  ])
  expect(result.errors).toBeUndefined()
})
