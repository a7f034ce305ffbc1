//! Every text in three languages: none is missing, and none is in the wrong one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use nyskapingslaget::content::{
    ACTORS, ILLUSTRATIONS, MAP_ELEMENTS, PROTOTYPE_CARDS, PROTOTYPES, SOURCES, SketchSeed, THEMES,
    drawings,
};
use nyskapingslaget::i18n::{Locale, Text, all_texts, fields, fill, list, plural, shell, sketch};

/// Bokmål alone; some of it is good nynorsk in other meanings, which these words have not.
const NOT_IN_NYNORSK: &str = "ikke hvordan hva hvem hvor hvorfor hver hvert hvis noen noe fra selv mer \
    flere uke uker måneder tjeneste tjenester kommunene gjøre gjør sammen også bare jeg dere deres \
    hun ennå nå være skrevet annet mye begynne hjem ideene navn navnet tekster lagrede";
const NOT_IN_BOKMÅL: &str = "ikkje korleis kva kven kvar kvifor kvart viss nokre noko nokon frå sjølv meir \
    fleire veke veker månader teneste tenester kommunane gjere gjer saman òg berre eg dykk dykkar dei \
    enno vere anna mykje byrje heim ideane namn namnet tekstar ein eit éin høyre kjem treng";

/// A text with where it stands.
type Placed = (String, Text);

fn placed(place: &str, name: &str, text: &Text) -> Placed {
    (format!("{place} {name}"), *text)
}

fn of_seed(place: &str, seed: &SketchSeed) -> Vec<Placed> {
    let own = [
        ("idea", &seed.idea),
        ("goal", &seed.goal),
        ("need", &seed.need),
        ("description", &seed.description),
        ("team_play", &seed.team_play),
        ("continuity", &seed.continuity),
        ("interplay", &seed.interplay),
        ("understanding", &seed.understanding),
    ];
    // A field may be left to the person, but then in every language.
    let filled = own
        .iter()
        .filter(|(_, text)| !(text.nb.is_empty() && text.nn.is_empty() && text.en.is_empty()));
    let roles = seed
        .actors
        .iter()
        .map(|actor| placed(place, actor.actor_id, &actor.role));
    filled
        .map(|(name, text)| placed(place, name, text))
        .chain(roles)
        .collect()
}

fn content_texts() -> Vec<Placed> {
    let mut texts = Vec::new();
    for prototype in PROTOTYPES {
        let id = prototype.id;
        texts.extend([
            placed(id, "name", &prototype.name),
            placed(id, "teaser", &prototype.teaser),
        ]);
        for (name, list) in [
            ("promise", &prototype.promise[..]),
            ("what", prototype.what),
            ("steps", &prototype.steps[..]),
        ] {
            texts.extend(list.iter().map(|text| placed(id, name, text)));
        }
        texts.extend(of_seed(id, &prototype.seed));
    }
    for illustration in ILLUSTRATIONS {
        texts.push(placed(illustration.id, "name", &illustration.name));
        texts.extend(of_seed(illustration.id, &illustration.seed));
    }
    texts.extend(
        ACTORS
            .iter()
            .map(|actor| placed("actor", actor.id, &actor.name)),
    );
    texts.extend(
        THEMES
            .iter()
            .map(|theme| placed("theme", theme.id, &theme.name)),
    );
    texts.extend(
        MAP_ELEMENTS
            .iter()
            .map(|element| placed("map element", element.id, &element.name)),
    );
    for source in SOURCES {
        let own = [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("date", &source.date),
        ];
        texts.extend(own.map(|(name, text)| placed(source.id, name, text)));
    }
    texts
}

fn texts() -> Vec<Placed> {
    let own = all_texts().map(|(module, name, text)| placed(module, name, &text));
    own.chain(content_texts()).collect()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap())
        .collect()
}

/// The words of a text, without what it quotes: names and titles keep their own language.
fn words(text: &str) -> Vec<String> {
    let mut unquoted = String::new();
    for part in text.split('«') {
        unquoted.push_str(part.rsplit('»').next().unwrap());
        unquoted.push(' ');
    }
    let is_word = |character: char| character.is_alphabetic();
    unquoted
        .to_lowercase()
        .split(|character| !is_word(character))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_text_is_there_in_every_language() {
    let texts = texts();
    assert!(texts.len() > 300, "{} texts", texts.len());
    for (place, text) in &texts {
        for locale in Locale::ALL {
            let own = text.get(locale);
            assert!(!own.trim().is_empty(), "{place} in {locale:?}");
            assert!(
                !own.contains("  ") && !own.contains('\u{fffd}'),
                "{place}: {own}"
            );
            assert_eq!(
                placeholders(own),
                placeholders(text.nb),
                "{place} in {locale:?}"
            );
        }
    }
}

#[test]
fn no_text_is_in_the_other_norwegian() {
    let list = |words: &'static str| words.split_whitespace().collect::<BTreeSet<_>>();
    let (bokmål, nynorsk) = (list(NOT_IN_NYNORSK), list(NOT_IN_BOKMÅL));
    let mut found = Vec::new();
    for (place, text) in texts() {
        for (own, wrong) in [(text.nn, &bokmål), (text.nb, &nynorsk)] {
            let odd = words(own)
                .into_iter()
                .filter(|word| wrong.contains(word.as_str()));
            found.extend(odd.map(|word| format!("{place}: «{word}» in {own}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_names_that_people_and_machines_know_stand() {
    let table = [
        (shell::MAIN_MENU, "Hovedmeny"),
        (shell::HOME, "Hjem"),
        (shell::MEASURES, "Tiltak"),
        (shell::SKETCHES, "Skisser"),
        (shell::ABOUT, "Om"),
        (shell::MENU, "Meny"),
        (shell::LANGUAGE, "Språk"),
        (shell::APP_NAME, "Nyskapingslaget"),
        (list::NEW_SKETCH, "Ny skisse"),
        (list::DELETE, "Slett"),
        (list::COPY, "Lag kopi"),
        (list::DOWNLOAD, "Last ned"),
        (list::IMPORT, "Hent inn"),
        (sketch::UNDO, "Angre endring"),
        (sketch::REDO, "Gjør om"),
        (sketch::PRINT, "Skriv ut"),
        (sketch::COPY_TEXT, "Kopier som tekst"),
        (sketch::SAVED, "Lagret"),
        (sketch::SAVING, "Lagrer …"),
        (sketch::EXAMPLE, "Eksempel"),
        (sketch::SKETCH, "Skisse"),
        (fields::IDEA, "Idé"),
        (fields::GOAL, "Mål"),
        (fields::NEED, "Behovet"),
        (fields::DESCRIPTION, "Beskrivelse"),
        (fields::TEAM_PLAY, "Lagspill"),
        (fields::CONTINUITY, "Kontinuitet"),
        (fields::INTERPLAY, "Samspill"),
        (fields::UNDERSTANDING, "Forståelse"),
        (fields::MUNICIPALITY, "Kommune"),
        (fields::STOP_DOING, "Hva kan vi slutte med?"),
        (fields::NEXT_STEPS, "Neste steg"),
    ];
    for (text, name) in table {
        assert_eq!(text.nb, name);
    }
    let undo_delete = all_texts().any(|(_, _, text)| text.nb == "Angre sletting");
    assert!(undo_delete, "«Angre sletting» is gone");
    assert_eq!(
        Locale::ALL.map(Locale::own_name),
        ["Bokmål", "Nynorsk", "English"]
    );
}

#[test]
fn the_first_language_follows_the_browser() {
    let table: [(&[&str], &str, Locale); 9] = [
        (&["en-US", "nn-NO", "nb"], "", Locale::Nn),
        (&["en", "nb-NO", "nn"], "", Locale::Nb),
        (&["no"], "", Locale::Nb),
        (&["NN"], "", Locale::Nn),
        (&["en-NO"], "Europe/London", Locale::Nb),
        (&["se-NO"], "", Locale::Nb),
        (&["de"], "Europe/Oslo", Locale::Nb),
        (&["sv", "en"], "Europe/Stockholm", Locale::En),
        (&[], "", Locale::En),
    ];
    for (tags, zone, expected) in table {
        assert_eq!(
            Locale::first_choice(tags.iter().copied(), zone),
            expected,
            "{tags:?} {zone}"
        );
    }
    assert_eq!(
        fill("{n} av {total}: {n}", &[("n", "1"), ("total", "2")]),
        "1 av 2: 1"
    );
    let count = |number| plural(Locale::Nb, number, &list::COUNT_ONE, &list::COUNT_MANY);
    assert_eq!(
        [count(0), count(1), count(2)],
        ["0 skisser", "Én skisse", "2 skisser"]
    );
}

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    let unique = |ids: Vec<&'static str>| {
        let set: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(set.len(), ids.len(), "{ids:?}");
        assert!(set.iter().all(|id| {
            id.bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        }));
        set
    };
    let actors = unique(ACTORS.iter().map(|actor| actor.id).collect());
    let themes = unique(THEMES.iter().map(|theme| theme.id).collect());
    let sources = unique(SOURCES.iter().map(|source| source.id).collect());
    let prototypes = unique(PROTOTYPES.iter().map(|prototype| prototype.id).collect());
    unique(
        ILLUSTRATIONS
            .iter()
            .map(|illustration| illustration.id)
            .collect(),
    );
    let map: BTreeSet<String> = (1..=15).map(|number| format!("kart-{number}")).collect();

    let seeds = PROTOTYPES
        .iter()
        .map(|prototype| (prototype.id, &prototype.seed, prototype.source));
    let seeds = seeds.chain(
        ILLUSTRATIONS
            .iter()
            .map(|own| (own.id, &own.seed, own.source)),
    );
    for (id, seed, source) in seeds {
        assert!(sources.contains(source), "{id} from {source}");
        assert!(
            seed.actors
                .iter()
                .all(|actor| actors.contains(actor.actor_id)),
            "actors of {id}"
        );
        assert!(
            seed.themes.iter().all(|theme| themes.contains(theme)),
            "themes of {id}"
        );
        assert!(
            seed.map_elements
                .iter()
                .all(|element| map.contains(*element)),
            "map of {id}"
        );
    }
    for actor in ACTORS {
        assert!(
            actor.source.is_empty() || sources.contains(actor.source),
            "{}",
            actor.id
        );
        assert!(
            actor
                .home_page
                .is_none_or(|page| page.starts_with("https://")),
            "{}",
            actor.id
        );
    }
    assert_eq!(PROTOTYPE_CARDS.len(), PROTOTYPES.len());
    for (card, prototype) in PROTOTYPE_CARDS.iter().zip(PROTOTYPES) {
        assert_eq!(
            (card.id, card.name, card.teaser),
            (prototype.id, prototype.name, prototype.teaser)
        );
        let most = Locale::ALL.map(|locale| card.teaser.get(locale).chars().count());
        assert!(
            most.iter().all(|length| *length <= 70),
            "{} has {most:?}",
            card.id
        );
        assert_ne!(
            drawings::of_prototype(card.id),
            drawings::NOT_FOUND,
            "{}",
            card.id
        );
    }
    assert_eq!(
        prototypes,
        BTreeSet::from(["avlastningsagent", "bootcamp", "firepakrava", "meetup"])
    );
}

#[test]
fn drawings_decorate_and_fetch_nothing() {
    let own = [
        drawings::BOARD,
        drawings::EMPTY_SKETCHES,
        drawings::NOT_FOUND,
        drawings::LOGO,
    ];
    for drawing in own
        .into_iter()
        .chain(PROTOTYPES.iter().map(|own| drawings::of_prototype(own.id)))
    {
        assert!(drawing.trim().starts_with("<svg") && drawing.trim().ends_with("</svg>"));
        assert!(drawing.contains("aria-hidden=\"true\""), "{drawing:.80}");
        for word in [
            "style=",
            "<script",
            "<style",
            "href=\"http",
            "<image",
            " on",
        ] {
            assert!(!drawing.contains(word), "{word} in {drawing:.80}");
        }
    }
}
