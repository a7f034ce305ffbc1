//! What can be written in: a work of one kind, or the content of a draft of one prototype.

use super::draft::{Advert, Bootcamp, Content, LoanList, MeetupCard, Relief, RequirementList};
use super::{Draft, DraftContent, Guide, Selfcheck, Sketch, Work, Workshop};

/// A thing to write in, found in the work that is open. Fields, rows and screens are made for any of
/// them alike.
pub trait Editable: Default + 'static {
    /// The thing, where the work has it.
    fn of(work: &Work) -> Option<&Self>;
    /// The same, to change it.
    fn of_mut(work: &mut Work) -> Option<&mut Self>;
}

macro_rules! editable_works {
    ($($kind:ident),* $(,)?) => {
        $(impl Editable for $kind {
            fn of(work: &Work) -> Option<&$kind> {
                match work {
                    Work::$kind(held) => Some(held),
                    _ => None,
                }
            }

            fn of_mut(work: &mut Work) -> Option<&mut $kind> {
                match work {
                    Work::$kind(held) => Some(held),
                    _ => None,
                }
            }
        })*
    };
}

macro_rules! editable_contents {
    ($($type:ident),* $(,)?) => {
        $(impl Editable for $type {
            fn of(work: &Work) -> Option<&$type> {
                <$type as Content>::of(<Draft as Editable>::of(work)?)
            }

            fn of_mut(work: &mut Work) -> Option<&mut $type> {
                <$type as Content>::of_mut(<Draft as Editable>::of_mut(work)?)
            }
        })*
    };
}

editable_works!(Sketch, Draft, Selfcheck, Guide, Workshop);
editable_contents!(
    Relief,
    Advert,
    LoanList,
    Bootcamp,
    RequirementList,
    MeetupCard,
);

impl Work {
    /// Gives the rows of its lists what tells them apart, where they have none.
    pub fn tell_rows_apart(&mut self) {
        use super::rows::tell_apart;
        match self {
            Work::Sketch(sketch) => {
                tell_apart(&mut sketch.actors);
                tell_apart(&mut sketch.instruments);
                tell_apart(&mut sketch.next_steps);
            }
            Work::Guide(guide) => {
                tell_apart(&mut guide.actors);
                tell_apart(&mut guide.instruments);
            }
            Work::Draft(draft) => match &mut draft.content {
                DraftContent::Relief(content) => tell_apart(&mut content.tasks),
                DraftContent::Requirements(content) => tell_apart(&mut content.requirements),
                DraftContent::Bootcamp(content) => {
                    for day in &mut content.days {
                        tell_apart(&mut day.blocks);
                    }
                }
                DraftContent::Advert(content) => {
                    tell_apart(&mut content.tasks);
                    tell_apart(&mut content.qualities);
                }
                DraftContent::Loans(content) => tell_apart(&mut content.loans),
                DraftContent::Meetup(_) => {}
            },
            Work::Selfcheck(_) | Work::Workshop(_) => {}
        }
    }
}
