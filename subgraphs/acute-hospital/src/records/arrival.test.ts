import { describe, expect, it } from '@jest/globals'
import { arrivalOf } from './arrival.js'

const coding = (code: string, display: string) => ({ system: 'http://snomed.info/sct', code, display })

describe('how somebody came', () => {
  it.each([coding('1048031000000100', 'Arrival by emergency road ambulance'), coding('1048071000000103', 'Arrival by own transport')])(
    'is told: $display',
    (arrivalMode) => {
      expect(arrivalOf({ arrivalMode })).toEqual({ arrivalMode, policeConveyance: null })
    },
  )

  it.each([
    coding('1048001000000106', 'Arrival by police transport'),
    coding('1048001000000106', 'Brought in'),
    coding('local-7', 'Brought by POLICE officers'),
    coding('local-8', 'From custody'),
  ])('with the police is told where that may be alone: $display', (arrivalMode) => {
    expect(arrivalOf({ arrivalMode })).toEqual({ arrivalMode: null, policeConveyance: { arrivalMode } })
  })

  it('is not recorded', () => {
    expect(arrivalOf({ arrivalMode: null })).toEqual({ arrivalMode: null, policeConveyance: null })
  })
})
