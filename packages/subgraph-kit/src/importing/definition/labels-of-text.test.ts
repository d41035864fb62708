import type { Category } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { labelsOfText } from './labels-of-text.js'

const allowed: readonly Category[] = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'THIRD_PARTY', 'POLICE_CONTACT']

describe('a free text', () => {
  it.each<readonly [text: string, labels: readonly Category[]]>([
    ['Home with family.', []],
    ['Collects methadone on Fridays.', ['SUBSTANCE_USE']],
    ['Known to Drug & Alcohol services.', ['SUBSTANCE_USE']],
    ['Has not used heroin since May.', ['SUBSTANCE_USE']],
    ['Drunk; says that it should be over.', []],
    ['Took an overdose of drugs from the cupboard.', []],
    ['HIV clinic on Monday.', ['SEXUAL_HEALTH']],
    ['Asked at the sexual health clinic.', ['SEXUAL_HEALTH']],
    ['Heard at MARAC.', ['DOMESTIC_ABUSE']],
    ['Lives in a refuge.', ['DOMESTIC_ABUSE']],
    ['Refused the lamb.', []],
    ['Her sister said, in confidence, that she is tired.', ['THIRD_PARTY']],
    ['Asked about domestic\nabuse.', ['DOMESTIC_ABUSE']],
    ['A non\u2011molestation order.', ['DOMESTIC_ABUSE']],
    ['Collects metha\u00addone.', ['SUBSTANCE_USE']],
    ['Said in\u00a0confidence.', ['THIRD_PARTY']],
    ['Lacks confidence.', []],
    ['Two policemen waited.', ['POLICE_CONTACT']],
    ['Released from prison; on buprenorphine.', ['POLICE_CONTACT', 'SUBSTANCE_USE']],
    ['Imprisoned by the tides, as she says.', []],
  ])('%s tells of %j', (text, labels) => {
    expect(labelsOfText([null, text, undefined], allowed)).toEqual(labels)
  })

  it.each<readonly [text: string, labels: readonly Category[]]>([
    ['Please do not call the police.', []],
    ['Do not share this plan with the police or a constable.', []],
    ['Was arrested last time, and kept in a police cell.', ['POLICE_CONTACT']],
    ['I am on bail; my probation officer knows.', ['POLICE_CONTACT']],
    ['Take me to the recovery service.', ['SUBSTANCE_USE']],
  ])('that says what should happen, %s, tells of %j', (text, labels) => {
    expect(labelsOfText([text], allowed, 'WISHES')).toEqual(labels)
  })

  it('brings no label that items of the agency cannot have', () => {
    expect(labelsOfText(['The police brought methadone.'], ['SUBSTANCE_USE'])).toEqual(['SUBSTANCE_USE'])
  })
})
