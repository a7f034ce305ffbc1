//! Every text in three languages: none is missing, and none is in the wrong one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nyskapingslaget::content::guide::{AIMS, GUIDE_STEPS, INSTRUMENTS, PRINCIPLES};
use nyskapingslaget::content::report;
use nyskapingslaget::content::selfcheck::{HOW, SESSIONS};
use nyskapingslaget::content::suggestions as ideas;
use nyskapingslaget::content::{
    ACTORS, CHALLENGES, EXAMPLES, FINDINGS, ILLUSTRATIONS, MAP_ELEMENTS, MAP_LEVELS, MAP_MEANINGS,
    NEEDS, PROPOSALS, PROTOTYPE_CARDS, PROTOTYPES, SOURCES, SketchSeed, THEMES, drawings,
};
use nyskapingslaget::domain::Prototype;
use nyskapingslaget::i18n::ago::ago;
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

fn suggested() -> Vec<Placed> {
    let lists = [
        ("advert tasks", ideas::ADVERT_TASKS),
        ("advert qualities", ideas::ADVERT_QUALITIES),
        ("advert open", ideas::ADVERT_OPEN),
        ("relief tasks", ideas::RELIEF_TASKS),
        ("freed for", ideas::FREED_FOR),
        ("offers", ideas::OFFERS),
        ("seeks", ideas::SEEKS),
    ];
    let lines = lists.into_iter().flat_map(|(name, list)| {
        list.iter()
            .map(move |text| placed("suggestion", name, text))
    });
    let blocks = ideas::BLOCKS
        .iter()
        .map(|block| placed("block", block.id, &block.name));
    let requirements = ideas::HARD_REQUIREMENTS.iter().flat_map(|held| {
        [
            placed("requirement", "name", &held.name),
            placed("requirement", "law", &held.law),
        ]
    });
    lines.chain(blocks).chain(requirements).collect()
}

fn of_the_guide() -> Vec<Placed> {
    let mut texts: Vec<Placed> = AIMS.iter().map(|aim| placed("aim", "text", aim)).collect();
    for principle in &PRINCIPLES {
        texts.push(placed("principle", "name", &principle.name));
        texts.push(placed("principle", "text", &principle.text));
    }
    for step in GUIDE_STEPS {
        texts.push(placed("step", "title", &step.title));
        texts.push(placed("step", "report title", &step.report_title));
        texts.push(placed("step", "lead", &step.lead));
        for question in step.questions {
            texts.push(placed(question.id, "question", &question.question));
            texts.push(placed(question.id, "hint", &question.hint));
        }
    }
    for instrument in INSTRUMENTS {
        texts.push(placed(instrument.id, "name", &instrument.name));
        texts.push(placed(instrument.id, "note", &instrument.note));
    }
    texts
}

fn of_the_catalogue() -> Vec<Placed> {
    let texts = PROPOSALS.iter().flat_map(|proposal| {
        let own = [
            ("name", &proposal.name),
            ("sentence", &proposal.sentence),
            ("seed idea", &proposal.seed_idea),
            ("seed need", &proposal.seed_need),
        ];
        own.map(|(name, text)| placed(proposal.id, name, text))
    });
    texts.collect()
}

fn of_the_map() -> Vec<Placed> {
    let mut texts = Vec::new();
    for level in &MAP_LEVELS {
        texts.push(placed("level", "name", &level.name));
        texts.push(placed("level", "lead", &level.lead));
    }
    for meaning in MAP_MEANINGS {
        let own = [
            ("teaser", &meaning.teaser),
            ("ask", &meaning.ask),
            ("sketch need", &meaning.sketch_need),
        ];
        texts.extend(own.map(|(name, text)| placed(meaning.id, name, text)));
        let lists = meaning.meaning.iter().chain(&meaning.recognise);
        texts.extend(lists.map(|text| placed(meaning.id, "meaning", text)));
    }
    for need in NEEDS {
        texts.push(placed("need", need.id, &need.question));
    }
    for finding in FINDINGS.iter().chain(&CHALLENGES) {
        texts.push(placed(finding.id, "title", &finding.title));
        texts.push(placed(finding.id, "text", &finding.text));
    }
    for session in &SESSIONS {
        let own = [
            ("title", &session.title),
            ("question", &session.question),
            ("lead", &session.lead),
            ("goal", &session.goal),
        ];
        texts.extend(own.map(|(name, text)| placed("session", name, text)));
        texts.extend(
            session
                .prompts
                .iter()
                .map(|text| placed("session", "prompt", text)),
        );
    }
    texts.extend(HOW.iter().map(|text| placed("self-check", "how", text)));
    texts
}

fn of_the_report() -> Vec<Placed> {
    let steps = report::REPORT_STEPS.iter();
    let told = report::WHY
        .iter()
        .chain(&report::HEARD)
        .chain([&report::CONFERENCE, &report::CONFERENCE_ANSWER])
        .chain(&report::CONFERENCE_QUESTIONS)
        .chain(steps.flat_map(|step| [&step.title, &step.text]));
    told.map(|text| placed("report", "text", text)).collect()
}

fn content_texts() -> Vec<Placed> {
    let mut texts = of_the_report();
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
    for example in EXAMPLES {
        let own = [
            ("name", &example.name),
            ("teaser", &example.teaser),
            ("place", &example.place),
            ("time", &example.time),
            ("background", &example.background),
            ("what they did", &example.what_they_did),
            ("what came of it", &example.what_came_of_it),
            ("what to learn", &example.what_to_learn),
        ];
        texts.extend(own.map(|(name, text)| placed(example.id, name, text)));
        texts.extend(of_seed(example.id, &example.seed));
    }
    texts.extend(suggested());
    texts.extend(of_the_map());
    texts.extend(of_the_catalogue());
    texts.extend(of_the_guide());
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
            ("used for", &source.used_for),
        ];
        texts.extend(own.map(|(name, text)| placed(source.id, name, text)));
    }
    texts
}

fn texts() -> Vec<Placed> {
    let own = all_texts().map(|(module, name, text)| placed(module, name, &text));
    own.chain(content_texts()).collect()
}

/// A string of Rust from after its first quotation mark, as the compiler reads it.
fn literal(source: &str) -> String {
    let mut read = String::new();
    let mut rest = source.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' => break,
            '\\' => match rest.next() {
                Some('n') => read.push('\n'),
                Some('u') => {
                    let digits: String =
                        rest.by_ref().skip(1).take_while(|it| *it != '}').collect();
                    let number = u32::from_str_radix(&digits, 16).unwrap();
                    read.push(char::from_u32(number).unwrap());
                }
                Some('\n') => while rest.next_if(|it| it.is_whitespace()).is_some() {},
                Some(escaped) => read.push(escaped),
                None => break,
            },
            other => read.push(other),
        }
    }
    read
}

/// The files of Rust in a folder and in those within it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension() {
            _ if path.is_dir() => files.extend(sources(&path)),
            Some(extension) if extension == "rs" => files.push(path),
            _ => {}
        }
    }
    files
}

#[test]
fn no_text_in_the_house_is_left_unread_here() {
    let read: BTreeSet<&str> = texts().iter().map(|(_, text)| text.nb).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut found, mut unread) = (0, Vec::new());
    for path in sources(&root) {
        let source = fs::read_to_string(&path).unwrap();
        for (at, _) in source.match_indices("nb:") {
            let Some(text) = source[at + 3..].trim_start().strip_prefix('"') else {
                continue;
            };
            let text = literal(text);
            found += 1;
            // What is left to the person is no text.
            if !text.is_empty() && !read.contains(text.as_str()) {
                unread.push(format!("{}: {text}", path.display()));
            }
        }
    }
    assert!(found > 1_500, "{found} texts");
    assert!(
        unread.is_empty(),
        "{} unread:\n{}",
        unread.len(),
        unread.join("\n")
    );
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

/// Beginnings of the long forms of nynorsk verbs and nouns, of which the short ones are used throughout.
const LONG_FORMS: [&str; 8] = [
    "ggje", "ggja", "følgj", "tenkj", "søkj", "trykkj", "sitj", "rykkj",
];

#[test]
fn nynorsk_has_its_short_forms() {
    let texts = texts();
    let long = texts.iter().flat_map(|(place, text)| {
        let words = words(text.nn).into_iter();
        words
            .filter(|word| LONG_FORMS.iter().any(|form| word.contains(form)))
            .map(move |word| format!("{place}: «{word}»"))
    });
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_names_that_people_and_machines_know_stand() {
    let table = [
        (shell::MAIN_MENU, "Hovedmeny"),
        (shell::HOME, "Hjem"),
        (shell::MEASURES, "Tiltak"),
        (shell::MAP, "Kartet"),
        (shell::SELFCHECK, "Selvsjekk"),
        (shell::GUIDE, "Bygg laget"),
        (shell::IDEAS, "Lån ideer"),
        (shell::WORKS, "Arbeidet vårt"),
        (shell::ACCESSIBILITY, "Tilgjengelighet"),
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
        ["0 på lista", "Én på lista", "2 på lista"]
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
    let seeds = seeds.chain(EXAMPLES.iter().map(|own| (own.id, &own.seed, own.source)));
    unique(EXAMPLES.iter().map(|example| example.id).collect());
    unique(ideas::BLOCKS.iter().map(|block| block.id).collect());
    for id in ideas::PROGRAMMES.concat() {
        assert!(ideas::BLOCKS.iter().any(|block| block.id == id), "{id}");
    }
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
        Prototype::ALL.map(Prototype::word).into_iter().collect()
    );
}

#[test]
fn the_catalogue_has_the_25_proposals_and_each_leads_somewhere() {
    let ids: BTreeSet<_> = PROPOSALS.iter().map(|proposal| proposal.id).collect();
    assert_eq!((ids.len(), PROPOSALS.len()), (25, 25));
    for proposal in PROPOSALS {
        let id = proposal.id;
        assert!(id.starts_with("forslag-"), "{id}");
        assert!(
            THEMES.iter().any(|theme| theme.id == proposal.theme),
            "{id}"
        );
        assert!((1..=3).contains(&proposal.map_elements.len()), "{id}");
        let is_element = |id: &&str| MAP_ELEMENTS.iter().any(|element| element.id == *id);
        assert!(proposal.map_elements.iter().all(is_element), "{id}");
        let is_known = |id: &str| PROTOTYPES.iter().any(|prototype| prototype.id == id);
        assert!(proposal.prototype.is_none_or(is_known), "{id}");
        for locale in Locale::ALL {
            assert!(proposal.sentence.get(locale).chars().count() <= 180, "{id}");
        }
    }
}

#[test]
fn every_element_of_the_map_means_something_and_leads_on() {
    assert_eq!(MAP_MEANINGS.len(), MAP_ELEMENTS.len());
    let needs: BTreeSet<_> = NEEDS.iter().map(|need| need.id).collect();
    let themes: BTreeSet<_> = THEMES.iter().map(|theme| theme.id).collect();
    let measures: BTreeSet<_> = PROTOTYPES.iter().map(|own| own.id).collect();
    let examples: BTreeSet<_> = EXAMPLES.iter().map(|own| own.id).collect();
    assert_eq!(needs.len(), NEEDS.len());
    for need in NEEDS {
        assert!(themes.contains(need.theme));
        let has_proposal = PROPOSALS.iter().any(|own| own.theme == need.theme);
        assert!(need.has_example() || has_proposal, "{}", need.id);
    }
    for (meaning, element) in MAP_MEANINGS.iter().zip(MAP_ELEMENTS) {
        assert_eq!(meaning.id, element.id);
        for (links, known, least) in [
            (meaning.needs, &needs, 1),
            (meaning.themes, &themes, 1),
            (meaning.measures, &measures, 1),
            (meaning.examples, &examples, 0),
        ] {
            assert!(links.len() >= least, "{}", meaning.id);
            assert!(
                links.iter().all(|id| known.contains(id)),
                "{}: {links:?}",
                meaning.id
            );
        }
        for locale in Locale::ALL {
            assert!(
                meaning.teaser.get(locale).chars().count() <= 80,
                "{}",
                meaning.id
            );
        }
    }
    for (level, session) in MAP_LEVELS.iter().zip(&SESSIONS) {
        assert_eq!(level.level, session.level);
    }
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
        .chain(EXAMPLES.iter().map(|own| drawings::of_example(own.id)))
        .chain(drawings::MAP_ELEMENTS)
        .chain([drawings::MAP_BOARD])
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

#[test]
fn how_long_ago_is_told_in_each_language() {
    let (minute, hour, day) = (60, 3_600, 86_400);
    let table = [
        (0, ["nå", "no", "just now"]),
        (minute - 1, ["nå", "no", "just now"]),
        (
            minute,
            [
                "for ett minutt siden",
                "for eitt minutt sidan",
                "a minute ago",
            ],
        ),
        (
            hour - 1,
            [
                "for 59 minutter siden",
                "for 59 minutt sidan",
                "59 minutes ago",
            ],
        ),
        (
            hour,
            ["for en time siden", "for ein time sidan", "an hour ago"],
        ),
        (
            day - 1,
            ["for 23 timer siden", "for 23 timar sidan", "23 hours ago"],
        ),
        (day, ["i går", "i går", "yesterday"]),
        (
            7 * day - 1,
            ["for 6 dager siden", "for 6 dagar sidan", "6 days ago"],
        ),
    ];
    for (seconds, words) in table {
        let said =
            [Locale::Nb, Locale::Nn, Locale::En].map(|locale| ago(locale, seconds, seconds / day));
        assert_eq!(said, words.map(|words| Some(words.to_owned())), "{seconds}");
    }
    assert_eq!(ago(Locale::Nb, 7 * day, 7), None);
    assert_eq!(ago(Locale::En, u64::MAX, u64::MAX), None);
}
