//! The parts of a sketch that people see, choose between and put together.

use super::limits::fits;
use super::sketch::BorrowedFrom;
use super::{Sketch, Work};

/// One part. Together they are everything that somebody writes or ticks in a sketch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// «Idé».
    Idea,
    /// «Behovet».
    Need,
    /// «Mål».
    Goal,
    /// «Kommune».
    Municipality,
    /// «Lagspill».
    TeamPlay,
    /// «Beskrivelse».
    Description,
    /// «Kontinuitet».
    Continuity,
    /// «Samspill».
    Interplay,
    /// «Forståelse».
    Understanding,
    /// «Hvem er på laget?».
    Actors,
    /// «Neste steg».
    NextSteps,
    /// «Hva kan vi slutte med?».
    StopDoing,
    /// «Virkemidler».
    Instruments,
    /// Themes.
    Themes,
    /// How far it has come.
    Status,
    /// The kinds of change.
    EffectKinds,
    /// «Hva ble faktisk endret?».
    WhatChanged,
    /// Elements of the system map.
    MapElements,
    /// What was changed to fit here.
    Adapted,
    /// «Hvem har skrevet?».
    Contributors,
}

/// Which of two sketches a part is taken from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// The first.
    #[default]
    First,
    /// The second.
    Second,
    /// Both: texts one after the other, lists as one without repetitions.
    Both,
}

impl Part {
    /// All parts, in the order of the screen.
    pub const ALL: [Part; 20] = [
        Part::Idea,
        Part::Need,
        Part::Goal,
        Part::Municipality,
        Part::TeamPlay,
        Part::Description,
        Part::Continuity,
        Part::Interplay,
        Part::Understanding,
        Part::Actors,
        Part::NextSteps,
        Part::StopDoing,
        Part::Instruments,
        Part::Themes,
        Part::Status,
        Part::EffectKinds,
        Part::WhatChanged,
        Part::MapElements,
        Part::Adapted,
        Part::Contributors,
    ];

    /// The running text that the part is; `None` for a list or a choice.
    pub fn text(self, sketch: &Sketch) -> Option<&str> {
        let mut text = None;
        match self {
            Part::Idea => text = Some(&sketch.idea),
            Part::Need => text = Some(&sketch.need),
            Part::Goal => text = Some(&sketch.goal),
            Part::Municipality => text = Some(&sketch.municipality),
            Part::TeamPlay => text = Some(&sketch.team_play),
            Part::Description => text = Some(&sketch.description),
            Part::Continuity => text = Some(&sketch.continuity),
            Part::Interplay => text = Some(&sketch.interplay),
            Part::Understanding => text = Some(&sketch.understanding),
            Part::StopDoing => text = Some(&sketch.stop_doing),
            Part::WhatChanged => text = Some(&sketch.effect.what_changed),
            Part::Adapted => text = sketch.borrowed_from.as_ref().map(|source| &source.adapted),
            _ => {}
        }
        text.map(String::as_str)
    }

    fn text_mut(self, sketch: &mut Sketch) -> Option<&mut String> {
        Some(match self {
            Part::Idea => &mut sketch.idea,
            Part::Need => &mut sketch.need,
            Part::Goal => &mut sketch.goal,
            Part::Municipality => &mut sketch.municipality,
            Part::TeamPlay => &mut sketch.team_play,
            Part::Description => &mut sketch.description,
            Part::Continuity => &mut sketch.continuity,
            Part::Interplay => &mut sketch.interplay,
            Part::Understanding => &mut sketch.understanding,
            Part::StopDoing => &mut sketch.stop_doing,
            Part::WhatChanged => &mut sketch.effect.what_changed,
            Part::Adapted => {
                return sketch
                    .borrowed_from
                    .as_mut()
                    .map(|source| &mut source.adapted);
            }
            _ => return None,
        })
    }

    /// Whether two sketches have the same in this part.
    pub fn is_same(self, first: &Sketch, second: &Sketch) -> bool {
        match self {
            Part::Actors => first.actors == second.actors,
            Part::NextSteps => first.next_steps == second.next_steps,
            Part::Instruments => first.instruments == second.instruments,
            Part::Themes => first.themes == second.themes,
            Part::Status => first.status == second.status,
            Part::EffectKinds => first.effect.kinds == second.effect.kinds,
            Part::MapElements => first.map_elements == second.map_elements,
            Part::Contributors => first.contributors == second.contributors,
            _ => self.text(first).unwrap_or_default() == self.text(second).unwrap_or_default(),
        }
    }

    /// Whether nothing has been written or ticked in this part. A status is always something.
    pub fn is_empty(self, sketch: &Sketch) -> bool {
        match self {
            Part::Actors => sketch.actors.is_empty(),
            Part::NextSteps => sketch.next_steps.is_empty(),
            Part::Instruments => sketch.instruments.is_empty(),
            Part::Themes => sketch.themes.is_empty(),
            Part::Status => false,
            Part::EffectKinds => sketch.effect.kinds.is_empty(),
            Part::MapElements => sketch.map_elements.is_empty(),
            Part::Contributors => sketch.contributors.is_empty(),
            _ => self.text(sketch).unwrap_or_default().trim().is_empty(),
        }
    }

    /// Whether both of two can be kept in one sketch.
    pub fn can_be_both(self) -> bool {
        !matches!(self, Part::Status | Part::Municipality)
    }

    /// Whether both of two can be kept in one sketch without being cut short.
    pub fn has_room_for_both(self, first: &Sketch, second: &Sketch) -> bool {
        let both = Work::from(combine(first, second, &[(self, Choice::Both)]));
        let (first, second) = (first.clone().into(), second.clone().into());
        fits(&both, &[&first, &second])
    }

    /// What to begin with when two differ: what is there rather than nothing, both of lists, and
    /// otherwise the first.
    pub fn first_choice(self, first: &Sketch, second: &Sketch) -> Choice {
        match (self.is_empty(first), self.is_empty(second)) {
            (true, false) => Choice::Second,
            (false, false)
                if self.text(first).is_none()
                    && self.can_be_both()
                    && self.has_room_for_both(first, second) =>
            {
                Choice::Both
            }
            _ => Choice::First,
        }
    }

    /// Puts this part of `first` and `second` into `into`, which is a copy of `first`.
    fn put(self, choice: Choice, first: &Sketch, second: &Sketch, into: &mut Sketch) {
        let is_both = choice == Choice::Both && self.can_be_both();
        if choice == Choice::First {
            return;
        }
        match self {
            Part::Actors => put_list(&first.actors, &second.actors, is_both, &mut into.actors),
            Part::NextSteps => {
                put_list(
                    &first.next_steps,
                    &second.next_steps,
                    is_both,
                    &mut into.next_steps,
                );
            }
            Part::Instruments => {
                put_list(
                    &first.instruments,
                    &second.instruments,
                    is_both,
                    &mut into.instruments,
                );
            }
            Part::Themes => put_list(&first.themes, &second.themes, is_both, &mut into.themes),
            Part::Status if !is_both && choice == Choice::Second => into.status = second.status,
            Part::Status => {}
            Part::EffectKinds => {
                let (first, second) = (&first.effect.kinds, &second.effect.kinds);
                put_list(first, second, is_both, &mut into.effect.kinds);
            }
            Part::MapElements => {
                let (first, second) = (&first.map_elements, &second.map_elements);
                put_list(first, second, is_both, &mut into.map_elements);
            }
            Part::Contributors => {
                let (first, second) = (&first.contributors, &second.contributors);
                put_list(first, second, is_both, &mut into.contributors);
            }
            _ => {
                let text = match is_both {
                    true => both_texts(self.text(first), self.text(second)),
                    false if choice == Choice::Both => return,
                    false => self.text(second).unwrap_or_default().to_owned(),
                };
                if let Some(place) = self.text_mut(into) {
                    *place = text;
                }
            }
        }
    }
}

fn put_list<T: Clone + PartialEq>(first: &[T], second: &[T], is_both: bool, into: &mut Vec<T>) {
    if !is_both {
        into.clear();
        into.extend_from_slice(second);
        return;
    }
    into.clear();
    for item in first.iter().chain(second) {
        if !into.contains(item) {
            into.push(item.clone());
        }
    }
}

/// One text after the other with an empty line between; one of them where the other says no more.
fn both_texts(first: Option<&str>, second: Option<&str>) -> String {
    let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
    if first.contains(second) {
        first.to_owned()
    } else if second.contains(first) {
        second.to_owned()
    } else {
        format!("{first}\n\n{second}")
    }
}

/// The parts in which two sketches differ, in the order of the screen.
pub fn differing(first: &Sketch, second: &Sketch) -> Vec<Part> {
    let mut parts = Part::ALL.to_vec();
    parts.retain(|part| !part.is_same(first, second));
    parts
}

/// One sketch of two: each part as chosen, and the first's where nothing was. What people do not
/// see, such as where it was borrowed from, is kept from whichever has it.
pub fn combine(first: &Sketch, second: &Sketch, choices: &[(Part, Choice)]) -> Sketch {
    let mut combined = first.clone();
    if let (None, Some(source)) = (&first.borrowed_from, &second.borrowed_from) {
        let adapted = String::new();
        combined.borrowed_from = Some(BorrowedFrom {
            adapted,
            ..source.clone()
        });
    }
    combined.made_from = first.made_from.clone().or(second.made_from.clone());
    combined.workshop = first.workshop.clone().or(second.workshop.clone());
    for (name, value) in &second.extra {
        if !combined.extra.contains_key(name) {
            combined.extra.insert(name.clone(), value.clone());
        }
    }
    for (part, choice) in choices {
        part.put(*choice, first, second, &mut combined);
    }
    combined
}
