/** A store that is not to be seeded, in one or two sentences for whoever asked for it. Names tables, never people. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused'

  static unfinished(): SeedRefused {
    return new SeedRefused(
      'An earlier seeding of this database did not finish, and left no mark to go on from. Drop the database, create it anew, and start again.',
    )
  }

  static inOneGo(seeded: number): SeedRefused {
    return new SeedRefused(
      `The database was seeded with ${people(seeded)}, by a seed that cannot be extended. Drop the database, create it anew, and start again.`,
    )
  }

  static notEmpty(table: string): SeedRefused {
    return new SeedRefused(
      `The database was never seeded, and is not empty (table ${table}). Nothing was changed. Seed a new, empty database instead.`,
    )
  }

  static holdsOthers(table: string): SeedRefused {
    return new SeedRefused(
      `The database holds what no seeding put there (table ${table}: somebody who is not of the demo). Nothing was changed. Seed a new, empty database instead.`,
    )
  }

  static holdsMore(seeded: number, asked: number): SeedRefused {
    return new SeedRefused(
      `The database holds ${people(seeded)}, more than the ${asked.toLocaleString('en-GB')} asked for, and none is ever taken out. ` +
        `Ask for ${seeded.toLocaleString('en-GB')} or more, or delete the demo to begin again.`,
    )
  }
}

function people(count: number): string {
  return `${count.toLocaleString('en-GB')} generated people`
}
