//! A sketch with every field filled. Frozen: it is what the fixtures of schema 1 hold, so that it
//! may be added to when the schema is, but never changed.

use nyskapingslaget::domain::rows::RowId;
use nyskapingslaget::domain::{
    Actor, BorrowedFrom, BorrowedKind, Contact, Effect, EffectKind, Id, Instrument, Level,
    MadeFrom, NextStep, Record, Sketch, Status, VersionVector, WorkshopRef,
};
use nyskapingslaget::i18n::Locale;
use serde_json::{Map, Value};

/// The full sketch as the fixtures hold it.
pub fn full_record() -> Record<Sketch> {
    Record {
        id: id("0123456789abcdef0123456789abcdef"),
        vector: vector("00000000000000aa:3,ffffffffffffffff:12"),
        body: full_sketch(),
    }
}

/// Every field filled, with unknown fields wherever there is room for them.
pub fn full_sketch() -> Sketch {
    Sketch {
        idea: text("Felles vaktbil\nfor fjellbygda 🚗"),
        goal: text("Én fri formiddag i uka"),
        need: text("Kjøreturene tar dagen"),
        description: text("Først prøver vi,\r\nså teller vi \"turene\" \\ kilometerne"),
        team_play: text("Naboene kjører på skift"),
        continuity: text("Logg hver fredag\t(alltid)"),
        interplay: text("Fylket er med fra dag én"),
        understanding: text("Sjåførene spørres først"),
        stop_doing: text("Rapporten ingen leser"),
        municipality: text("Ás ja Åfjord"),
        locale: Locale::Nn,
        themes: vec![text("rekruttering"), text("et-tema-fra-senere")],
        map_elements: vec![text("kart-3"), text("kart-15")],
        actors: vec![
            Actor {
                row_id: RowId::from_bytes([0, 0, 0, 0, 0, 1]),
                name: text("Distriktssenteret"),
                actor_id: Some(text("distriktssenteret")),
                level: Level::National,
                role: text("Rådgiverrollen"),
                contact: Contact::Ongoing,
                contact_person: text("Siv Rådgiver"),
                extra: extra(r#"{"phone":{"work":"0047"},"weight":1.50}"#),
            },
            Actor {
                row_id: RowId::from_bytes([0, 0, 0, 0, 0, 2]),
                name: text("Kjørelaget"),
                level: Level::Regional,
                role: text("Sjåførrollen"),
                contact: Contact::Planned,
                contact_person: text("Per Sjåfør"),
                ..Actor::default()
            },
            Actor {
                row_id: RowId::from_bytes([0, 0, 0, 0, 0, 3]),
                name: text("Kiosken"),
                role: text("Kaffekoker"),
                ..Actor::default()
            },
        ],
        instruments: vec![Instrument {
            row_id: RowId::from_bytes([0, 0, 0, 0, 0, 4]),
            name: text("Skjønnsmidlene"),
            note: text("Bensinpengene"),
            extra: extra(r#"{"amount":123456789012345678901234567890}"#),
        }],
        next_steps: vec![
            NextStep {
                row_id: RowId::from_bytes([0, 0, 0, 0, 0, 5]),
                what: text("Ringe verkstedet"),
                who: text("Kari Ringer"),
                due: Some(text("2027-02-17")),
                done: true,
                extra: extra(r#"{"minutes":0.1000}"#),
            },
            NextStep {
                row_id: RowId::from_bytes([0, 0, 0, 0, 0, 6]),
                what: text("Låne bilen"),
                ..NextStep::default()
            },
        ],
        status: Status::CarriedOut,
        effect: Effect {
            kinds: vec![
                EffectKind::NewPractice,
                EffectKind::NewService,
                EffectKind::NewCooperation,
                EffectKind::Other,
            ],
            what_changed: text("Vakten ble fast"),
            extra: extra(r#"{"measured":true}"#),
        },
        borrowed_from: Some(BorrowedFrom {
            row_id: RowId::default(),
            kind: BorrowedKind::Sketch,
            id: text("eksempel-vaktbil"),
            title: text("Vaktbilen i dalen"),
            municipality: text("Dalkommunen"),
            adapted: text("Vi har ferje"),
            extra: extra(r#"{"licence":"CC0"}"#),
        }),
        made_from: Some(MadeFrom {
            draft_id: Some(id("00000000000000000000000000000d0d")),
            prototype: text("firepakrava"),
            element: None,
            filled: Default::default(),
            extra: extra(r#"{"variant":null}"#),
        }),
        workshop: Some(WorkshopRef {
            id: Some(id("000000000000000000000000000000aa")),
            name: text("Kick-off"),
            table: text("Bord 4"),
            extra: extra(r#"{"dots":[1,2.0]}"#),
        }),
        contributors: vec![text("Kari Skriver"), text("Ola Medskriver")],
        created_at: 1_700_000_000_000,
        changed_at: 1_700_000_360_000,
        binned_at: Some(1_700_000_420_000),
        conflict_of: Some(id("fedcba9876543210fedcba9876543210")),
        extra: extra(r#"{"later":{"deep":[{"e":-1e-400}]},"zoom":1e+400}"#),
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn vector(text: &str) -> VersionVector {
    text.parse().unwrap()
}

fn extra(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap()
}
