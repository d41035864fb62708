/** What every agency of the workload holds about whoever is asked for. */
export function agencyData(odsCode: string): Record<string, unknown> {
  const source = { odsCode, name: `Agency ${odsCode}`, kind: 'agency' }
  const at = (n: number) => `2026-0${String(1 + (n % 9))}-14T0${String(n % 10)}:30:00.000Z`
  const contact = (n: number) => ({
    id: `${odsCode}:c${String(n)}`,
    source,
    recordedAt: at(9 - n),
    reason: 'Came in distress after an argument at home, asked to speak to somebody',
    outcome: 'Talked for an hour, walked home with a friend, call agreed for tomorrow',
    practitioner: 'Duty practitioner, evening team',
  })
  const plan = {
    id: `${odsCode}:p1`,
    source,
    recordedAt: at(0),
    summary: 'Stay with me, speak slowly, call my sister',
    steps: ['Offer a quiet room', 'Ask before touching', 'Call the crisis line'],
  }
  return { plan: [plan], contacts: Array.from({ length: 10 }, (_, n) => contact(n)), source }
}
