//! What the tables of a workshop made, as everything that is made of it says it.

use std::borrow::Cow;

use crate::compose::collection::overview;
use crate::compose::draft::sketch::sketch_of;
use crate::compose::titles::{draft_title, titled};
use crate::compose::workshop::shown::draft_to_show;
use crate::compose::{Formats, Said};
use crate::content::{MAP_MEANINGS, NEEDS};
use crate::domain::workshop::{Seat, other_versions, table_of};
use crate::domain::{Draft, Id, Sketch, Work, Workshop, WorkshopRef};
use crate::i18n::{Locale, fill, list, outcome as t, plural, workshop as own};

/// The sketches of a workshop, the table with the lowest number first.
pub type Sketches<'a> = &'a [(Id, &'a Sketch)];

/// A work of a table as a sketch: a sketch as it is, and a draft as the sketch that it would become, by the draft's name and
/// without what is nothing for a room. Nothing for what is neither.
pub fn as_sketch(work: &Work, hides_names: bool) -> Option<Cow<'_, Sketch>> {
    match work {
        Work::Sketch(sketch) => Some(Cow::Borrowed(sketch)),
        Work::Draft(draft) => Some(Cow::Owned(Sketch {
            idea: draft_title(draft, draft.locale),
            workshop: draft.workshop.clone(),
            conflict_of: draft.conflict_of,
            locale: draft.locale,
            ..sketch_of(&draft_to_show(draft, hides_names), draft.locale)
        })),
        _ => None,
    }
}

/// Whether a sketch was made of a draft, by what either of them says.
pub fn is_made_of((id, sketch): (Id, &Sketch), draft_id: Id, draft: &Draft) -> bool {
    let made_from = sketch.draft_id();
    let is_named = made_from == Some(draft_id) || made_from == draft.conflict_of;
    made_from.is_some() && is_named || draft.sketch_ids.contains(&id)
}

/// What is handed in at a workshop, as sketches. Where its tables begin with a prototype, a draft of that is handed in too,
/// until a sketch that is there was made of it and it has no dots any more.
pub fn as_sketches<'a>(
    works: impl IntoIterator<Item = (Id, &'a Work)>,
    workshop: &Workshop,
) -> Vec<(Id, Cow<'a, Sketch>)> {
    let works: Vec<(Id, &Work)> = works.into_iter().collect();
    let is_handed_in = |id: Id, draft: &Draft| {
        let mut sketches = works
            .iter()
            .filter_map(|(own, work)| Some((*own, work.sketch()?)));
        let is_sketch = sketches.any(|sketch| is_made_of(sketch, id, draft));
        Some(draft.prototype()) == workshop.prototype() && (!is_sketch || workshop.dots_of(id) > 0)
    };
    let handed_in = works.iter().filter(|(id, work)| match work.draft() {
        Some(draft) => is_handed_in(*id, draft),
        None => true,
    });
    handed_in
        .filter_map(|(id, work)| Some((*id, as_sketch(work, workshop.hides_names)?)))
        .collect()
}

/// The longest that each of the two lines of an idea is, in characters: a line and a half on A4.
const LINE: usize = 150;

/// The sketches without the other versions of some among them: one that was changed in two places is one sketch.
pub fn apart<'a>(sketches: Sketches<'a>) -> Vec<(Id, &'a Sketch)> {
    let versions = other_versions(sketches.iter().map(|(id, own)| (*id, own.conflict_of)));
    let own = sketches.iter().filter(|(id, _)| !versions.contains(id));
    own.copied().collect()
}

/// «Bord 3».
pub fn table_in_words(sketch: &Sketch, locale: Locale) -> String {
    match table_of(sketch) {
        Some(table) => fill(t::AT_TABLE.get(locale), &[("n", &table.to_string())]),
        None => t::NO_TABLE.get(locale).to_owned(),
    }
}

/// What is to be known of what a table has handed in: that there are several works, or several versions of one.
pub fn told_of_seat(seat: &Seat, locale: Locale) -> String {
    let (n, count) = (seat.table.to_string(), seat.handed_in().to_string());
    let works = (seat.handed_in() > 1).then(|| {
        fill(
            own::TWO_AT_TABLE.get(locale),
            &[("n", &n), ("count", &count)],
        )
    });
    let versions = match (seat.handed_in(), seat.versions) {
        (_, 0) => None,
        (0, _) => Some(own::VERSION_ELSEWHERE),
        (_, 1) => Some(own::TWO_VERSIONS),
        _ => Some(own::MANY_VERSIONS),
    };
    let versions = versions.map(|text| text.get(locale).to_owned());
    let told: Vec<String> = works.into_iter().chain(versions).collect();
    told.join(" ")
}

/// «7 prikker»; nothing where there are none.
pub fn dots_in_words(dots: u64, locale: Locale) -> Option<String> {
    let dots = usize::try_from(dots).unwrap_or(usize::MAX);
    (dots > 0).then(|| plural(locale, dots, &t::DOTS_ONE, &t::DOTS_MANY))
}

/// Who led the workshop; nothing where nobody has said.
pub fn who_led(workshop: &Workshop, locale: Locale) -> Option<Said> {
    let host = Said::own(workshop.host.trim());
    (!host.is_empty()).then(|| Said::filled(t::LED_BY.get(locale), "name", &host))
}

/// What a sketch is called: in its own language, or, where it has no name, in that of the page.
pub fn shown_title(sketch: &Sketch, locale: Locale) -> Said {
    match sketch.title() {
        "" => titled("", list::UNTITLED, locale).into(),
        title => Said::own_in(clipped(title, LINE), sketch.locale),
    }
}

/// What a sketch is called, and under it what it wants; the need or the description where that is not said.
pub fn in_two_lines(sketch: &Sketch, locale: Locale) -> Said {
    let texts = [&sketch.goal, &sketch.need, &sketch.description];
    let mut lines = texts.into_iter().flat_map(|text| text.lines());
    let second = lines.find(|line| !line.trim().is_empty()).unwrap_or("");
    let second = Said::own_in(clipped(second, LINE), sketch.locale);
    let both = [shown_title(sketch, locale), second];
    Said::joined(both.iter().filter(|said| !said.is_empty()), "\n")
}

/// A line, cut between two words where it is longer than so many characters.
pub fn clipped(line: &str, most: usize) -> String {
    let line = line.trim();
    let Some((end, _)) = line.char_indices().nth(most) else {
        return line.to_owned();
    };
    let (cut, rest) = line.split_at(end);
    let word = match rest.starts_with(char::is_whitespace) {
        true => None,
        false => cut.rfind(char::is_whitespace).filter(|at| *at > end / 2),
    };
    let cut = &cut[..word.unwrap_or(end)];
    format!("{} …", cut.trim_end_matches([' ', ',', '.', ';', ':']))
}

/// How many of the sketches touch each need, in the report's order: by a theme that we pair it with, or by an element of
/// the map that we do.
pub fn needs_touched<'a>(sketches: impl IntoIterator<Item = &'a Sketch>) -> Vec<usize> {
    let mut counts = vec![0; NEEDS.len()];
    for sketch in sketches {
        for (count, need) in counts.iter_mut().zip(NEEDS) {
            let has_theme = sketch.themes.iter().any(|held| held == need.theme);
            let answers = MAP_MEANINGS
                .iter()
                .filter(|meaning| meaning.needs.contains(&need.id));
            let mut answers = answers.map(|meaning| meaning.id);
            let has_element = answers.any(|id| sketch.map_elements.iter().any(|held| held == id));
            *count += usize::from(has_theme || has_element);
        }
    }
    counts
}

/// What was handed in as a table with a row each, as [`overview`] has it of any works, with the table and the dots first.
pub fn table_overview(
    workshop: &Workshop,
    works: &[(Id, Work)],
    formats: &Formats,
) -> (Vec<String>, Vec<Vec<String>>) {
    let (mut head, rows) = overview(works.iter().map(|(_, work)| work), formats);
    let own = [t::COL_TABLE, t::COL_DOTS].map(|text| text.get(formats.locale).to_owned());
    head.splice(0..0, own);
    let rows = rows.into_iter().zip(works).map(|(mut row, (id, work))| {
        let table = work.written_at().and_then(WorkshopRef::table_number);
        let table = table.map(|table| table.to_string()).unwrap_or_default();
        row.splice(0..0, [table, workshop.dots_of(*id).to_string()]);
        row
    });
    (head, rows.collect())
}
