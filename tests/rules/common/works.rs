//! A work of each kind with something in every field, and what somebody may have chosen: what a released version is frozen
//! with (`tests/rules/released.rs`). They may be added to; what is frozen already stays as it is.

use nyskapingslaget::domain::guide::Answer;
use nyskapingslaget::domain::selfcheck::{Note, Timer};
use nyskapingslaget::domain::workshop::Tally;
use nyskapingslaget::domain::{
    Actor, Contact, DeviceId, Guide, Id, Instrument, Level, Prototype, Record, Selfcheck, Sketch,
    Work, Workshop, WorkshopRef,
};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::brought::{self, Brought};
use nyskapingslaget::storage::host::Host;
use nyskapingslaget::storage::prefs::{ColorScheme, Prefs, RoomClock, TableTaken};
use nyskapingslaget::storage::taken;
use serde_json::{Map, Value, json};

use super::drafts::filled;
use super::full::full_record;
use super::{device, id, vector};

const BEGUN: u64 = 1_700_000_000_000;
const CHANGED: u64 = 1_700_000_060_000;
const BINNED: u64 = 1_700_000_120_000;

/// Each work, by a name for its file.
pub fn one_of_each() -> Vec<(String, Record<Work>)> {
    let full = full_record();
    // The full sketch lies in the bin, and is a copy beside another.
    let binned = Record {
        id: full.id,
        vector: full.vector,
        body: Work::from(full.body),
    };
    let mut works = vec![
        ("sketch-in-the-bin".to_owned(), binned),
        ("sketch".to_owned(), record(1, sketch().into())),
        ("selfcheck".to_owned(), record(2, selfcheck().into())),
        ("guide".to_owned(), record(3, guide().into())),
        ("workshop".to_owned(), record(4, workshop().into())),
        ("own-map".to_owned(), record(5, own_map().into())),
    ];
    works.extend(Prototype::ALL.into_iter().zip(10..).map(draft));
    works
}

/// Something chosen everywhere.
pub fn full_prefs() -> Prefs {
    let mut prefs = Prefs {
        locale: Some(Locale::Nn),
        color_scheme: ColorScheme::Dark,
        device: Some(DeviceId::from_bytes([0xd1, 2, 3, 4, 5, 6, 7, 8])),
        last_export: Some(CHANGED),
        promise_asked_at: Some(BEGUN),
        dismissed_hints: vec!["safari".to_owned()],
        emptied: vec![format!("nyskapingslaget/1/sketch/{}", id(9))],
        host: Some(Host {
            owner: "Steigen kommune".to_owned(),
            contact: "post@steigen.example".to_owned(),
            accessibility: "https://uustatus.example/1".to_owned(),
            notice: "Vi prøver ut siden".to_owned(),
            extra: Map::new(),
        })
        .into(),
        table: Some(TableTaken {
            workshop: Some(id(4)),
            table: 7,
            name: "Bygdedagen".to_owned(),
            extra: later(),
        }),
        clock: Some(RoomClock {
            workshop: Some(id(4)),
            ends_at: Some(CHANGED),
            left_ms: Some(90_000),
            extra: later(),
        })
        .into(),
        hides_names: true,
        extra: later(),
        ..Prefs::default()
    };
    taken::keep(&mut prefs.taken, CHANGED, &[(id(1), BEGUN)], |_| true);
    let brought = Brought {
        moment: CHANGED,
        file: "nyskapingslaget-fra Hamarøy.json".to_owned(),
    };
    brought::keep(&mut prefs.brought, id(1), &brought);
    prefs.folders.note("/nyskaping/");
    prefs
}

/// What a later version might add.
fn later() -> Map<String, Value> {
    let fields = json!({"later": {"deep": [1, "To"]}});
    fields.as_object().cloned().unwrap_or_default()
}

fn text(words: &str) -> String {
    words.to_owned()
}

fn record(number: u8, body: Work) -> Record<Work> {
    let mut record = Record {
        id: id(number),
        vector: vector(&[(1, 3), (2, 1)]),
        body,
    };
    record.vector.raise(device(number));
    let mut stamps = record.body.stamps();
    (stamps.created_at, stamps.changed_at) = (BEGUN, CHANGED);
    record.body = record.body.with_stamps(stamps);
    record
}

fn at_a_table() -> WorkshopRef {
    WorkshopRef {
        id: Some(id(4)),
        name: text("Fjordkveld"),
        table: text("3"),
        extra: later(),
    }
}

fn draft((prototype, number): (Prototype, u8)) -> (String, Record<Work>) {
    let mut draft = filled(prototype);
    draft.sketch_ids = vec![id(1)];
    draft.workshop = Some(at_a_table());
    draft.extra = later();
    if prototype == Prototype::Meetup {
        draft.binned_at = Some(BINNED);
    }
    let name = format!("draft-{}", prototype.word());
    (name, record(number, draft.into()))
}

fn sketch() -> Sketch {
    Sketch {
        idea: text("Felles vaktbil\nFor hele fjorden"),
        goal: text("Én fri formiddag i uka"),
        need: text("Kjøreturene tar dagen"),
        municipality: text("Steigen"),
        workshop: Some(at_a_table()),
        extra: later(),
        ..Sketch::default()
    }
}

fn selfcheck() -> Selfcheck {
    Selfcheck {
        session: 2,
        group: text("Oppvekst og kultur"),
        recognised: vec![text("kart-2"), text("kart-7")],
        starred: vec![text("kart-7")],
        notes: vec![Note {
            element: text("kart-7"),
            text: text("Vi møtes aldri på tvers"),
            extra: later(),
        }],
        timer: Timer {
            minutes: 30,
            extended: 5,
            left_ms: Some(120_000),
            has_sound: true,
            extra: later(),
            ..Timer::default()
        },
        sketch_ids: vec![id(1)],
        workshop: Some(at_a_table()),
        locale: Locale::Nn,
        extra: later(),
        ..Selfcheck::default()
    }
}

fn own_map() -> Selfcheck {
    Selfcheck {
        recognised: vec![text("kart-1")],
        notes: vec![Note {
            element: text("kart-1"),
            text: text("Ferja styrer møtene"),
            ..Note::default()
        }],
        ..Selfcheck::default()
    }
}

fn guide() -> Guide {
    let answer = |question: &str, words: &str| Answer {
        question: text(question),
        text: text(words),
        extra: later(),
    };
    Guide {
        municipality: text("Lebesby"),
        answers: vec![
            answer("lag-1-1", "Hvem kjører når Kari er syk?"),
            answer("lag-2-1", "Havna\nOg skolen"),
        ],
        actors: vec![Actor {
            name: text("Distriktssenteret"),
            actor_id: Some(text("distriktssenteret")),
            level: Level::National,
            role: text("Rådgiver"),
            contact: Contact::Ongoing,
            contact_person: text("Siv Rådgiver"),
            extra: later(),
            ..Actor::default()
        }],
        instruments: vec![Instrument {
            name: text("Skjønnsmidlene"),
            note: text("Søk før påske"),
            extra: later(),
            ..Instrument::default()
        }],
        sketch_ids: vec![id(1)],
        workshop: Some(at_a_table()),
        locale: Locale::En,
        extra: later(),
        ..Guide::default()
    }
}

fn workshop() -> Workshop {
    let tally = |sketch: Id| Tally {
        sketch: Some(sketch),
        dots: 4,
        extra: later(),
    };
    Workshop {
        name: text("Fjordkveld"),
        asks: text("Hva skal til for at unge flytter hjem?"),
        place: text("Kulturhuset"),
        date: text("2027-02-17"),
        start: text("18:00"),
        host: text("Mona Møteleder"),
        template: text("avlastningsagent"),
        tables: text("3"),
        people: text("12"),
        dots: text("1"),
        minutes_alone: text("5"),
        minutes_group: text("20"),
        minutes_plenary: text("15"),
        tallies: vec![tally(id(1)), tally(id(10))],
        hides_names: true,
        by_table: true,
        extra: later(),
        ..Workshop::default()
    }
}
