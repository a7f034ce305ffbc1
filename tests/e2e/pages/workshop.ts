import { expect, type Locator } from '@playwright/test';
import { Frame } from './frame';

/** A workshop once the sketches are gathered: «Se», «Prioriter», «Vis», and what is on paper. */
export class Workshop extends Frame {
  readonly parts: Locator = this.main.getByRole('navigation', { name: 'Deler av verkstedet' });

  // Prioriter
  readonly tallies: Locator = this.main.getByRole('region', { name: 'Prikker til skissene' });
  readonly result: Locator = this.main.getByRole('region', { name: 'Slik prioriterte rommet' });
  readonly chart: Locator = this.result.getByRole('img');
  readonly undo: Locator = this.page.getByRole('button', { name: /^Angre/ });

  // Vis
  readonly stage: Locator = this.main.getByRole('region', { name: 'Visningen' });
  readonly place: Locator = this.stage.getByText(/^Side \d+ av \d+$/);
  readonly timer: Locator = this.stage.getByRole('timer');
  readonly next: Locator = this.stage.getByRole('button', { name: 'Neste' });

  // Se
  readonly gallery: Locator = this.main.getByRole('region', { name: 'Skissene' });
  readonly cards: Locator = this.gallery.getByRole('heading', { level: 3 });
  readonly beside: Locator = this.main.getByRole('region', { name: 'Side om side' });
  readonly map: Locator = this.main.getByRole('region', { name: 'Kartet for verkstedet' });

  async part(name: 'Sett opp' | 'Samle' | 'Se' | 'Prioriter' | 'Vis'): Promise<void> {
    await this.parts.getByRole('link', { name, exact: true }).click();
  }

  /** The field with the dots of a sketch. */
  dots(title: string): Locator {
    return this.tallies.getByRole('spinbutton', { name: `Prikker til ${title}`, exact: true });
  }

  more(title: string): Locator {
    return this.tallies.getByRole('button', { name: `Én prikk til for ${title}`, exact: true });
  }

  less(title: string): Locator {
    return this.tallies.getByRole('button', { name: `Én prikk mindre for ${title}`, exact: true });
  }

  /** What is said of the dots. */
  says(text: string | RegExp): Locator {
    return this.tallies.getByRole('status').filter({ hasText: text });
  }

  /** The rows of the result as a table. */
  async ranked(): Promise<string[][]> {
    await this.result.getByText('Resultatet som tabell').click();
    const rows = await this.result.getByRole('row').all();
    const texts = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()));
    return texts.filter((cells) => cells.length > 0);
  }

  /** A card of the view that is shown. */
  card(name: string): Locator {
    return this.stage.locator('section').filter({ has: this.page.getByRole('heading', { level: 2, name }) });
  }

  async at(n: number, total?: number): Promise<void> {
    await expect(this.place).toHaveText(total === undefined ? new RegExp(`^Side ${n} av `) : `Side ${n} av ${total}`);
  }

  choose(title: string): Locator {
    return this.gallery.getByRole('checkbox', { name: new RegExp(`^Sammenlign ?: ${title}$`) });
  }

  filter(name: 'Bord' | 'Tema' | 'Punkt på kartet'): Locator {
    return this.gallery.getByRole('combobox', { name });
  }
}
