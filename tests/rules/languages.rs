//! The language of parts: what a page in one language says in another.

use crate::common::{drafts, formats, full::full_sketch, texts_of};
use nyskapingslaget::compose::{Said, collection, differing, pile};
use nyskapingslaget::content::{EXAMPLES, PROPOSALS, PROTOTYPES, REPORT_TITLE, SOURCES};
use nyskapingslaget::domain::differences::{Piece, pieces};
use nyskapingslaget::domain::selfcheck::OWN_MAP;
use nyskapingslaget::domain::{
    Body, Draft, DraftContent, Guide, Kind, Prototype, Selfcheck, Sketch, Work,
};
use nyskapingslaget::export::{docx, rich_text};
use nyskapingslaget::i18n::{Locale, Text};
use serde_json::json;

#[test]
fn what_english_keeps_in_bokmål_is_told_apart() {
    let table: [(&str, &str, Option<[&str; 3]>); 8] = [
        (
            "Firepåkrava",
            "Firepåkrava (“ease it”)",
            Some(["", "Firepåkrava", " (“ease it”)"]),
        ),
        (
            "Næringshage",
            "Garden (Næringshage)",
            Some(["Garden (", "Næringshage", ")"]),
        ),
        (
            "Én dør inn, Asker",
            "One door in (Én dør inn), Asker",
            Some(["One door in (", "Én dør inn", "), Asker"]),
        ),
        (
            "Frikjøp av tiden",
            "Paying for time (frikjøp)",
            Some(["Paying for time (", "frikjøp", ")"]),
        ),
        (
            "«Slik gjør vi det»",
            "“Slik gjør vi det” (How we do it)",
            Some(["“", "Slik gjør vi det", "” (How we do it)"]),
        ),
        ("Siva", "Siva", None),
        ("Hva nå? (KS)", "What now? (later)", None),
        ("", "", None),
    ];
    for (nb, en, expected) in table {
        assert_eq!(Text { nb, nn: nb, en }.kept(), expected, "{en}");
    }
}

#[test]
fn a_title_that_nynorsk_keeps_is_said_in_bokmal() {
    let kept = SOURCES
        .iter()
        .filter_map(|own| own.title.kept_in(Locale::Nn));
    let kept: Vec<&str> = kept.map(|parts| parts[1]).collect();
    assert_eq!(
        kept,
        [
            REPORT_TITLE,
            "Sammen om morgendagens arbeidsliv i Nordre Follo",
            "Nordtrøndersk initiativ for kommunal utvikling",
        ]
    );
    // A name of ours is a name in both.
    let names = PROTOTYPES.iter().map(|own| own.name);
    let names = names.chain(PROPOSALS.iter().map(|own| own.name));
    for text in names.chain(EXAMPLES.iter().map(|own| own.name)) {
        assert_eq!(text.kept_in(Locale::Nn), None, "{}", text.nn);
        assert_eq!(text.kept_in(Locale::Nb), None, "{}", text.nb);
        assert_eq!(text.kept_in(Locale::En), text.kept());
    }
}

#[test]
fn no_name_of_ours_has_norwegian_letters_in_english_unsaid() {
    let names = PROTOTYPES.iter().map(|own| own.name);
    let names = names.chain(PROPOSALS.iter().map(|own| own.name));
    let names = names.chain(EXAMPLES.iter().map(|own| own.name));
    let names = names.chain(SOURCES.iter().map(|own| own.title));
    // Names of places are the same in every language.
    let places = ["Trøndelag", "Nord-Trøndelag"];
    for text in names {
        let unsaid = text
            .kept()
            .map_or(vec![text.en], |parts| vec![parts[0], parts[2]]);
        for words in unsaid {
            let words = places
                .iter()
                .fold(words.to_owned(), |left, place| left.replace(place, ""));
            assert!(
                !words.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']),
                "{}",
                text.en
            );
        }
    }
}

#[test]
fn a_name_has_the_language_of_its_work_where_the_page_has_another() {
    let locale = Locale::Nn;
    let sketch = |idea: &str| {
        Work::from(Sketch {
            idea: idea.to_owned(),
            locale,
            ..Sketch::default()
        })
    };
    let check = |session, group: &str| {
        Work::from(Selfcheck {
            group: group.to_owned(),
            ..Selfcheck::begun(session, locale)
        })
    };
    let mut advert = Draft::begun(Prototype::Advert, locale);
    if let DraftContent::Advert(content) = &mut advert.content {
        content.title = "Brubyggjar".to_owned();
    }
    let mut guide = Guide::begun(locale);
    guide.municipality = "Lom".to_owned();
    let unnamed = Work::from(guide.clone());
    guide.write_answer("lag-1-1", "For få".to_owned());
    let table = [
        (sketch("Vaktbil"), true),
        (sketch(""), false),
        (check(2, "Bord 4"), true),
        (check(2, ""), false),
        (check(OWN_MAP, "Bord 4"), false),
        (Work::from(advert), true),
        (Work::from(guide), true),
        (unnamed, false),
    ];
    for (work, has_language) in table {
        let expected = has_language.then_some(locale);
        assert_eq!(work.other_language(Locale::En), expected, "{work:?}");
        assert_eq!(work.other_language(Locale::Nb), expected, "{work:?}");
        assert_eq!(work.other_language(locale), None, "{work:?}");
    }
}

#[test]
fn a_work_that_says_no_language_is_in_bokmål() {
    let bodies = [
        (Kind::Sketch, json!({"idea": "Bil"})),
        (
            Kind::Draft,
            json!({"prototype": "meetup", "content": {"challenge": "Bil"}}),
        ),
        (Kind::Selfcheck, json!({"session": 1, "group": "Bil"})),
        (
            Kind::Guide,
            json!({"answers": [{"question": "lag-1-1", "text": "Bil"}]}),
        ),
    ];
    for (kind, body) in bodies {
        let work = Work::read(kind, body).unwrap();
        assert_eq!(work.title(), "Bil");
        let told = Locale::ALL.map(|page| work.other_language(page));
        assert_eq!(told, [None, Some(Locale::Nb), Some(Locale::Nb)], "{kind:?}");
    }
}

/// A work of each kind with something in every field, written in nynorsk.
fn full_works() -> Vec<Work> {
    let mut sketch = full_sketch();
    sketch.locale = Locale::Nn;
    let mut check = Selfcheck {
        group: "Bord fire".to_owned(),
        ..Selfcheck::begun(2, Locale::Nn)
    };
    check.recognise("kart-10", true);
    check.write_note("kart-10", "Ho som kan alt".to_owned());
    let mut guide = Guide::begun(Locale::Nn);
    guide.municipality = "Lom".to_owned();
    guide.write_answer("lag-1-1", "For få hender".to_owned());
    guide.actors = sketch.actors.clone();
    guide.instruments = sketch.instruments.clone();
    let mut works = vec![Work::from(sketch), check.into(), guide.into()];
    for prototype in Prototype::ALL {
        let mut draft = drafts::filled(prototype);
        draft.locale = Locale::Nn;
        works.push(draft.into());
    }
    works
}

/// The texts of a work.
fn written(work: &Work) -> Vec<String> {
    fn collect(value: serde_json::Value, texts: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => texts.push(text),
            serde_json::Value::Array(items) => {
                items.into_iter().for_each(|item| collect(item, texts))
            }
            serde_json::Value::Object(fields) => fields
                .into_iter()
                .for_each(|(_, field)| collect(field, texts)),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    collect(work.write(), &mut texts);
    texts
}

#[test]
fn a_document_tells_what_people_wrote_from_what_is_ours() {
    for work in full_works() {
        let texts = written(&work);
        let document = collection::document(&work, &formats(Locale::En));
        let mut found = 0;
        for said in texts_of(&document) {
            for (locale, words) in said.pieces() {
                let is_written = |part: &str| texts.iter().any(|text| text.contains(part));
                let mut parts = words.split(['\n', '·', ',', '–']).map(str::trim);
                match locale {
                    // Days and hours are written as the page writes them, and so are the names of what was chosen.
                    None => assert!(
                        !texts
                            .iter()
                            .any(|text| text.trim() == words.trim() && text.contains(' ')),
                        "«{words}» is somebody's: {said:?}"
                    ),
                    Some(own) => {
                        found += 1;
                        assert_eq!(own, Locale::Nn);
                        assert!(parts.all(is_written), "«{words}» is ours: {said:?}");
                    }
                }
            }
        }
        assert!(found > 1, "{document:?}");
    }
}

#[test]
fn what_is_taken_along_says_the_language_of_each_part() {
    for work in full_works() {
        let page = collection::document(&work, &formats(Locale::En));
        let title = work.title().to_owned();
        let html = rich_text::write(&page);
        assert!(html.contains(" lang=\"nn\""), "{title}: {html}");
        // What is ours is in the language of the page.
        for heading in page.sections.iter().map(|section| &section.heading) {
            assert!(
                !html.contains(&format!("<h2 lang=\"nn\">{heading}")),
                "{heading}"
            );
        }
        let own = collection::document(&work, &formats(Locale::Nn));
        assert!(!rich_text::write(&own).contains("lang="), "{title}");
        let word = docx::write(&[page], "", 0).unwrap();
        let word = String::from_utf8_lossy(&word).into_owned();
        for tag in ["nn-NO", "en-GB"] {
            assert!(
                word.contains(&format!("<w:lang w:val=\"{tag}\"/>")),
                "{title}: {tag}"
            );
        }
    }
    let works = full_works();
    let cover = pile::cover(&works, Locale::En);
    let langs = texts_of(&cover)
        .into_iter()
        .filter(|said| said.lang(Locale::En) == Some("nn"));
    assert!(langs.count() >= works.len(), "{cover:?}");
}

#[test]
fn a_mixed_line_has_its_languages_in_its_pieces() {
    let own = Said::own("Ho\tsom  kan\nalt").written_in(Locale::Nn);
    let line = Said::filled("Why: {text}!", "text", &own);
    assert_eq!(
        line.spoken(Locale::En),
        [
            (None, "Why: ".to_owned()),
            (Some("nn"), "Ho\tsom  kan\nalt".to_owned()),
            (None, "!".to_owned()),
        ]
    );
    assert_eq!(
        line.spoken(Locale::Nn),
        [(None, "Why: Ho\tsom  kan\nalt!".to_owned())]
    );
    assert_eq!(
        (line.lang(Locale::En), own.lang(Locale::En)),
        (None, Some("nn"))
    );
    let lines: Vec<_> = line
        .lines()
        .iter()
        .map(|line| line.spoken(Locale::En))
        .collect();
    assert_eq!(
        lines[1],
        [(Some("nn"), "alt".to_owned()), (None, "!".to_owned())]
    );
    assert_eq!(line.cells().len(), 2);
    let two = Said::joined([&own, &own], " · ");
    assert_eq!(two.lang(Locale::En), Some("nn"));
    assert_eq!(
        Said::own_in("a\u{b}b", Locale::Nn).cleaned(),
        Said::own_in("a\nb", Locale::Nn)
    );
}

#[test]
fn each_name_in_a_sentence_keeps_its_language_whatever_stands_in_it() {
    let one = Said::own_in("Kaffe {second}", Locale::Nb);
    let other = Said::own_in("Coffee", Locale::En);
    let line = Said::fill(
        "“{first}” and “{second}”.",
        &[("first", &one), ("second", &other)],
    );
    assert_eq!(&*line, "“Kaffe {second}” and “Coffee”.");
    let spoken = line.spoken(Locale::En);
    assert_eq!(spoken.len(), 3);
    assert_eq!(spoken[1], (Some("nb"), "Kaffe {second}".to_owned()));
}

#[test]
fn what_differs_is_in_the_language_of_its_version() {
    let told = |of: &Said, ours: &str| Said::joined([&Said::from(ours), of], ": ");
    let before = told(&Said::own_in("to gamle ord", Locale::Nb), "Why");
    let after = told(&Said::own_in("to nye ord", Locale::Nn), "Why");
    let differs = pieces(&before, &after);
    let both = [&before, &after];
    for (is_before, same) in [(true, "nb"), (false, "nn")] {
        let told = differing::told(&differs, both, is_before);
        let all: String = told
            .iter()
            .filter(|(piece, _)| !matches!(piece, Piece::Removed(_)))
            .map(|(_, said)| said.to_string())
            .collect();
        assert_eq!(all, *after);
        for (piece, said) in told {
            let lang = said
                .pieces()
                .last()
                .and_then(|(locale, _)| locale)
                .map(Locale::tag);
            let expected = match piece {
                Piece::Added(_) => "nn",
                Piece::Removed(_) => "nb",
                _ => same,
            };
            assert_eq!(lang, Some(expected), "{said:?}");
        }
    }
}
