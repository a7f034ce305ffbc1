//! A draft of each prototype with something in every field.

use nyskapingslaget::domain::draft::{
    Advert, Block, Bootcamp, Content, Day, DraftContent, Fate, LoanList, MeetupCard, PostForm,
    Relief, Requirement, RequirementList, TimeTask,
};
use nyskapingslaget::domain::{
    BorrowedFrom, BorrowedKind, Draft, Prototype, Record, VersionVector, Work,
};
use nyskapingslaget::i18n::Locale;

use super::id;

/// What is written in the draft of each prototype, and what its document and its sketch must say,
/// in the order of the prototypes.
pub const WORDS_OF: [&[&str]; 6] = [
    &[
        "Purring på faktura",
        "Tid til å tenke",
        "Rådmannen spør i mai",
        "Fagforbundet tar den",
    ],
    &[
        "Brobygger med båt",
        "Rydde i rutiner",
        "Nysgjerrig",
        "Resten finner du ut",
        "Hus i fjæra",
    ],
    &["Vaktordning på tvers", "Legevakt på hjul", "Vi har ferje"],
    &[
        "Vaktordningen slites ut",
        "Hamarøy og Bodø",
        "Bli kjent med hverandre",
    ],
    &[
        "Årlig plan for planene",
        "Plan- og bygningsloven",
        "Ingen leser den",
        "Annethvert år",
    ],
    &["For få i turnus", "Turnusbok", "Vikarbank"],
];

fn text(words: &str) -> String {
    words.to_owned()
}

/// A draft of a prototype with something in every field.
pub fn filled(prototype: Prototype) -> Draft {
    let mut draft = Draft::begun(prototype, Locale::Nb);
    draft.municipality = text("Steigen");
    draft.contact = text("Kari, 99 99 99 99");
    draft.created_at = 1_700_000_000_000;
    draft.changed_at = 1_700_000_060_000;
    draft.content = match prototype {
        Prototype::Relief => DraftContent::Relief(relief()),
        Prototype::Advert => DraftContent::Advert(advert()),
        Prototype::Loans => DraftContent::Loans(loans()),
        Prototype::Bootcamp => DraftContent::Bootcamp(bootcamp()),
        Prototype::Requirements => DraftContent::Requirements(requirements()),
        Prototype::Meetup => DraftContent::Meetup(meetup()),
    };
    draft
}

/// The draft as a record that was never edited.
pub fn draft_record(number: u8, draft: Draft) -> Record<Work> {
    Record {
        id: id(number),
        vector: VersionVector::default(),
        body: draft.into(),
    }
}

fn relief() -> Relief {
    let task = |what: &str, fate, note: &str| TimeTask {
        what: text(what),
        hours: text("2,5"),
        fate,
        note: text(note),
        ..TimeTask::default()
    };
    Relief {
        tasks: vec![
            task(
                "Purring på faktura",
                Some(Fate::HandOver),
                "Fagforbundet tar den",
            ),
            task("Møtereferat", Some(Fate::Stop), ""),
            task("Arkivrydding", Some(Fate::Wait), ""),
        ],
        freed_for: text("Tid til å tenke"),
        follow_up: text("Rådmannen spør i mai"),
        ..Relief::default()
    }
}

fn advert() -> Advert {
    Advert {
        title: text("Brobygger med båt"),
        form: PostForm::Shared,
        share: text("60"),
        shared_with: text("Hamarøy"),
        about: text("Vi bor ved havet"),
        tasks: vec!["Rydde i rutiner".into()],
        qualities: vec!["Nysgjerrig".into()],
        left_open: text("Resten finner du ut"),
        offer: text("Hus i fjæra"),
        deadline: text("2027-03-01"),
        ..Advert::default()
    }
}

fn loans() -> LoanList {
    LoanList {
        looking_for: text("Vaktordning på tvers"),
        loans: vec![BorrowedFrom {
            kind: BorrowedKind::Example,
            id: text("eksempel-lebesby"),
            title: text("Legevakt på hjul"),
            municipality: text("Lebesby"),
            adapted: text("Vi har ferje"),
            ..BorrowedFrom::default()
        }],
        ..LoanList::default()
    }
}

fn bootcamp() -> Bootcamp {
    let day = |date: &str| Day {
        date: text(date),
        start: text("09:00"),
        end: text("15:00"),
        blocks: vec![Block {
            what: text("Bli kjent med hverandre"),
            who: text("Vertskommunen"),
            minutes: text("45"),
            ..Block::default()
        }],
        ..Day::default()
    };
    Bootcamp {
        challenge: text("Vaktordningen slites ut"),
        guests: text("Hamarøy og Bodø"),
        place: text("Leinesfjord"),
        days: vec![day("2027-05-04"), day("2027-05-05")],
        ..Bootcamp::default()
    }
}

fn requirements() -> RequirementList {
    RequirementList {
        requirements: vec![Requirement {
            name: text("Årlig plan for planene"),
            law: text("Plan- og bygningsloven"),
            why_hard: text("Ingen leser den"),
            hours: text("12"),
            benefit: 2,
            ..Requirement::default()
        }],
        proposal: text("Annethvert år"),
        ..RequirementList::default()
    }
}

fn meetup() -> MeetupCard {
    MeetupCard {
        challenge: text("For få i turnus"),
        offers: text("Turnusbok\nErfaring med ferje"),
        seeks: text("Vikarbank"),
        topic: text("Vakt"),
        date: text("2027-06-06"),
        start: text("10:00"),
        end: text("11:30"),
        place: text("Video"),
        ..MeetupCard::default()
    }
}

/// Puts words in the fields in which people type what may be anything.
pub fn type_everywhere(draft: &mut Draft, words: &[String]) {
    let word = |place: usize| words[place % words.len()].clone();
    draft.municipality = word(0);
    if let Some(held) = Relief::of_mut(draft) {
        for task in &mut held.tasks {
            (task.what, task.hours) = (word(1), word(2));
        }
    }
    if let Some(held) = Advert::of_mut(draft) {
        (held.share, held.deadline, held.title) = (word(1), word(2), word(3));
    }
    if let Some(held) = Bootcamp::of_mut(draft) {
        for day in &mut held.days {
            (day.date, day.start, day.end) = (word(1), word(2), word(3));
            for block in &mut day.blocks {
                (block.start, block.minutes, block.what) = (word(4), word(5), word(6));
            }
        }
    }
    if let Some(held) = RequirementList::of_mut(draft) {
        for requirement in &mut held.requirements {
            (requirement.name, requirement.hours) = (word(1), word(2));
            requirement.benefit = words.len() as u64;
        }
    }
    if let Some(held) = MeetupCard::of_mut(draft) {
        (held.date, held.start, held.end, held.offers) = (word(1), word(2), word(3), word(4));
    }
}
