//! The one search, over what we ship: what people type, and what they meet first.

use nyskapingslaget::compose::finds::{
    Action, Findable, Group, Place, Screen, find, page, shipped,
};
use nyskapingslaget::content::{EXAMPLES, MAP_ELEMENTS, PROPOSALS, PROTOTYPE_CARDS};
use nyskapingslaget::domain::find::{Question, Rank};
use nyskapingslaget::domain::parts::Part;
use nyskapingslaget::i18n::Locale;

const FIRE: Place = Place::Measure("firepakrava");
const RELIEF: Place = Place::Measure("avlastningsagent");
const PORTAL: Place = Place::Measure("bandittportal");
const BOOTCAMP: Place = Place::Measure("bootcamp");
const MEETUP: Place = Place::Measure("meetup");
const ADVERT: Place = Place::Measure("stillingsutlysning");
const LEBESBY: Place = Place::Example("eksempel-lebesby");
const TRØNDELAG: Place = Place::Example("eksempel-trondelag");
const HATS: Place = Place::Element("kart-2");
const DEMANDS: Place = Place::Element("kart-3");
const DISTANCES: Place = Place::Element("kart-4");
const FIREFIGHTING: Place = Place::Element("kart-5");
const LANGUAGE: Place = Place::Element("kart-6");
const DRIVE: Place = Place::Element("kart-8");
const CONNECTED: Place = Place::Element("kart-9");
const BIRDS: Place = Place::Element("kart-10");
const LOCAL: Place = Place::Element("kart-12");

/// All that is found without anything of one's own.
fn everything(locale: Locale) -> Vec<Findable> {
    let mut all = page(locale);
    all.extend(shipped(locale));
    all
}

/// What stands first of all that is found.
fn first(locale: Locale, typed: &str) -> Option<Place> {
    let all = shipped(locale);
    let found = find(&all, &Question::new(typed));
    found.first().map(|group| group.finds[0].place)
}

/// Fails for each line of a table whose words do not meet what they should.
fn meets(locale: Locale, table: &[(&str, Place)]) {
    for (typed, place) in table {
        assert_eq!(first(locale, typed), Some(*place), "{typed} in {locale:?}");
    }
}

#[test]
fn a_word_in_bokmål_meets_what_it_names() {
    meets(
        Locale::Nb,
        &[
            ("avlastningsagent", RELIEF),
            ("Avlastning", RELIEF),
            ("FIREPÅKRAVA", FIRE),
            ("bandittportal", PORTAL),
            ("bootcamp", BOOTCAMP),
            ("meetup", MEETUP),
            ("utlysning", ADVERT),
            ("stillings utlysning", ADVERT),
            ("mange hatter", HATS),
            ("hatt", HATS),
            ("avstand", DISTANCES),
            ("brannslukking", FIREFIGHTING),
            ("språk", LANGUAGE),
            ("frie fugler", BIRDS),
            ("fri fugl", BIRDS),
            ("lebesby", LEBESBY),
            ("velferd", LEBESBY),
            ("trøndelag", TRØNDELAG),
            ("asker", Place::Example("eksempel-asker")),
            ("pilot", Place::Example("eksempel-piloten-hadeland")),
            ("nordre follo", Place::Example("eksempel-nordre-follo")),
            ("fiasko", Place::Proposal("forslag-fiaskopris")),
            ("virkemidler", Place::Question("lag-3-3")),
        ],
    );
}

#[test]
fn a_word_in_nynorsk_meets_what_it_names() {
    meets(
        Locale::Nn,
        &[
            ("avlastningsagent", RELIEF),
            ("stillingsutlysing", ADVERT),
            ("hattar", HATS),
            ("hovud", HATS),
            ("uendelege krav", DEMANDS),
            ("avstandar", DISTANCES),
            ("brannsløkking", FIREFIGHTING),
            ("framandt språk", LANGUAGE),
            ("heng saman", CONNECTED),
            ("frie fuglar", BIRDS),
            ("føresetnader", LOCAL),
            ("langsiktigheit", Place::Element("kart-15")),
            ("lebesby", LEBESBY),
            // Endings of bokmål reach the same words.
            ("hatter", HATS),
            ("frie fugler", BIRDS),
        ],
    );
}

#[test]
fn a_word_in_english_meets_what_it_names_and_so_does_the_norwegian_name() {
    meets(
        Locale::En,
        &[
            ("relief agent", RELIEF),
            ("job advert", ADVERT),
            ("bandit", PORTAL),
            ("boot camp", BOOTCAMP),
            ("meetup", MEETUP),
            ("requirements", FIRE),
            ("many hats", HATS),
            ("endless", DEMANDS),
            ("long distances", DISTANCES),
            ("firefighting", FIREFIGHTING),
            ("fire fighting", FIREFIGHTING),
            ("foreign language", LANGUAGE),
            ("grit", DRIVE),
            ("everything is connected", CONNECTED),
            ("free birds", BIRDS),
            ("welfare technology", LEBESBY),
            ("failure", Place::Proposal("forslag-fiaskopris")),
            ("avlastningsagent", RELIEF),
            ("bandittportal", PORTAL),
            ("firepåkrava", FIRE),
            ("velferdsteknologi", LEBESBY),
        ],
    );
}

#[test]
fn a_keyboard_without_the_letters_meets_the_same() {
    meets(
        Locale::Nb,
        &[
            ("firepakrava", FIRE),
            ("firepaakrava", FIRE),
            ("fire pakrav", FIRE),
            ("sprak", LANGUAGE),
            ("spraak", LANGUAGE),
            ("trondelag", TRØNDELAG),
            ("troendelag", TRØNDELAG),
            ("fa hoder", HATS),
            ("faa hoder", HATS),
        ],
    );
    meets(
        Locale::Nn,
        &[
            ("brannslokking", FIREFIGHTING),
            ("brannsloekking", FIREFIGHTING),
            ("foresetnader", LOCAL),
            ("foeresetnader", LOCAL),
            ("framandt sprak", LANGUAGE),
            ("framandt spraak", LANGUAGE),
        ],
    );
    for locale in [Locale::Nb, Locale::Nn] {
        for typed in ["stå på vilje", "sta pa vilje", "staa paa vilje"] {
            let all = shipped(locale);
            let found = find(&all, &Question::new(typed));
            let on_map = found.iter().find(|own| own.group == Group::Map).unwrap();
            assert_eq!(on_map.finds[0].place, DRIVE, "{typed} in {locale:?}");
        }
    }
}

#[test]
fn a_slip_of_the_fingers_meets_the_same() {
    meets(
        Locale::Nb,
        &[
            ("avlastingsagent", RELIEF),
            ("avlastnignsagent", RELIEF),
            ("banditportal", PORTAL),
            ("bootkamp", BOOTCAMP),
            ("stillingsutlysing", ADVERT),
            ("brannsluking", FIREFIGHTING),
            ("lebseby", LEBESBY),
            ("velferdstekonlogi", LEBESBY),
            ("hosptering", Place::Proposal("forslag-hospitering")),
        ],
    );
    meets(
        Locale::Nn,
        &[
            ("avlastingsagent", RELIEF),
            ("brannslokkking", FIREFIGHTING),
            ("lansgiktigheit", Place::Element("kart-15")),
        ],
    );
    meets(
        Locale::En,
        &[
            ("releif", RELIEF),
            ("requirments", FIRE),
            ("distnaces", DISTANCES),
            ("firefigthing", FIREFIGHTING),
            ("fre birds", BIRDS),
            ("welfar technology", LEBESBY),
        ],
    );
}

/// The finds of a group.
fn of_group<'a>(all: &'a [Findable], typed: &str, group: Group) -> Vec<&'a Findable> {
    let found = find(all, &Question::new(typed)).into_iter();
    let own = found.filter(|own| own.group == group);
    own.flat_map(|own| own.finds).collect()
}

#[test]
fn everything_that_is_shipped_is_met_first_of_its_kind_by_its_whole_name() {
    for locale in Locale::ALL {
        let all = shipped(locale);
        let elements = MAP_ELEMENTS.iter().map(|own| (Group::Map, own.name));
        let cards = PROTOTYPE_CARDS
            .iter()
            .map(|own| (Group::Measures, own.name));
        let examples = EXAMPLES.iter().map(|own| (Group::Examples, own.name));
        let proposals = PROPOSALS.iter().map(|own| (Group::Proposals, own.name));
        let named = elements.chain(cards).chain(examples).chain(proposals);
        for (group, name) in named {
            let name = name.get(locale);
            for typed in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
                let best = of_group(&all, &typed, group);
                let first = best.first().map(|own| own.name.as_str());
                assert_eq!(first, Some(name), "{typed} in {locale:?}");
            }
        }
    }
}

#[test]
fn what_is_nowhere_finds_nothing() {
    for locale in Locale::ALL {
        for typed in ["", "  ", "🙂", "finnesikkeher", "qwxz"] {
            assert_eq!(first(locale, typed), None, "{typed} in {locale:?}");
        }
    }
}

#[test]
fn what_a_person_means_stands_first_also_where_it_is_the_page_itself() {
    let bokmål = [
        ("selvsjekk", Place::Screen(Screen::Selfchecks)),
        ("Tomt skjema", Place::Action(Action::BlankForm)),
        ("personvern", Place::Screen(Screen::Privacy)),
        ("tilgjengelighet", Place::Screen(Screen::Accessibility)),
        ("om", Place::Screen(Screen::About)),
        ("hjem", Place::Screen(Screen::Home)),
        ("bygg laget", Place::Screen(Screen::Guide)),
        ("lån ideer", Place::Screen(Screen::Ideas)),
        ("kilder", Place::Screen(Screen::Sources)),
        ("hent inn", Place::Action(Action::Import)),
        ("last ned", Place::Action(Action::DownloadAll)),
        ("ny skisse", Place::Action(Action::NewSketch)),
        ("slett alt", Place::Action(Action::DeleteAll)),
        ("åpne på telefonen", Place::Action(Action::OnPhone)),
        ("papirkurv", Place::Action(Action::Bin)),
        ("versjoner", Place::Action(Action::Versions)),
        ("mørk", Place::Action(Action::Colors)),
        ("nytt verksted", Place::Action(Action::NewWorkshop)),
        ("les av", Place::Action(Action::ReadCodes)),
        ("verksted", Place::Screen(Screen::Workshops)),
        ("nynorsk", Place::Action(Action::Language(Locale::Nn))),
        ("neste steg", Place::Field(Part::NextSteps)),
        ("beskrivelse", Place::Field(Part::Description)),
        ("riktig kompetanse", Place::Need("behov-riktig-kompetanse")),
        ("natur og kultur er", Place::Finding("funn-natur-og-kultur")),
        ("kjenner på kroppen", Place::Field(Part::Need)),
        ("fikk vi sist til noe nytt", Place::Check(2, 1)),
    ];
    let nynorsk = [
        ("sjølvsjekk", Place::Screen(Screen::Selfchecks)),
        ("tomt skjema", Place::Action(Action::BlankForm)),
        ("personvern", Place::Screen(Screen::Privacy)),
        ("papirkorga", Place::Action(Action::Bin)),
    ];
    let english = [
        ("self-check", Place::Screen(Screen::Selfchecks)),
        ("blank form", Place::Action(Action::BlankForm)),
        ("privacy", Place::Screen(Screen::Privacy)),
        ("dark", Place::Action(Action::Colors)),
        ("bokmål", Place::Action(Action::Language(Locale::Nb))),
        ("next steps", Place::Field(Part::NextSteps)),
    ];
    let tables = [
        (Locale::Nb, &bokmål[..]),
        (Locale::Nn, &nynorsk),
        (Locale::En, &english),
    ];
    let conference = everything(Locale::Nb);
    let conference = find(&conference, &Question::new("konferanse"));
    let mut places = conference
        .iter()
        .flat_map(|group| group.finds.iter().map(|found| found.place));
    assert!(places.any(|place| place == Place::Screen(Screen::Workshops)));
    for (locale, table) in tables {
        let all = everything(locale);
        for (typed, place) in table {
            let found = find(&all, &Question::new(typed));
            let first = found.first().map(|group| group.finds[0].place);
            assert_eq!(first, Some(*place), "{typed} in {locale:?}");
        }
    }
}

#[test]
fn nothing_weak_stands_above_what_is_strong() {
    for locale in Locale::ALL {
        let all = everything(locale);
        for typed in [
            "ungdom",
            "kart",
            "tid",
            "lag",
            "skisse",
            "tid og rom",
            "nett",
            "sketch",
            "team",
        ] {
            let found = find(&all, &Question::new(typed));
            let ranks: Vec<Rank> = found.iter().map(|group| group.rank).collect();
            assert!(
                ranks.is_sorted_by(|one, other| one >= other),
                "{typed}: {ranks:?}"
            );
            // A group that comes again says how the rest of it is found.
            for (place, group) in found.iter().enumerate() {
                let came = found[..place].iter().any(|own| own.group == group.group);
                assert_eq!(group.is_more, came, "{typed}");
                assert_eq!(group.title(locale) != group.group.name().get(locale), came);
            }
        }
    }
    let all = everything(Locale::Nb);
    let young = find(&all, &Question::new("ungdom"));
    let first = young.first().map(|own| own.finds[0].place);
    assert_eq!(first, Some(Place::Proposal("forslag-utdanning-for-unge")));
    let key = find(&all, &Question::new("nøkkelspørsmål"));
    let places: Vec<Place> = key[0].finds.iter().map(|own| own.place).collect();
    for part in [Part::Continuity, Part::Interplay, Part::Understanding] {
        assert!(places.contains(&Place::Field(part)), "{places:?}");
    }
}

#[test]
fn a_slip_in_a_name_of_ours_brings_nothing_else_of_the_page() {
    let all = everything(Locale::Nb);
    let groups: Vec<Group> = find(&all, &Question::new("bootcmap"))
        .iter()
        .map(|own| own.group)
        .collect();
    assert_eq!(groups, [Group::Measures]);
}
