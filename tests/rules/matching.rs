//! Comparing words across bokmål and nynorsk, and matching meetup cards.

use std::time::{Duration, Instant};

use nyskapingslaget::domain::matching::Direction::{SameChallenge, TheyOffer, TheySeek};
use nyskapingslaget::domain::matching::{Card, Match, matches};
use nyskapingslaget::domain::words::{Relation, first_stems, fold, fold_into, related, stems};

/// Pairs that are the same word, or made from the same.
const SAME: &[(&str, &str)] = &[
    // Forms of a word in bokmål.
    ("barnehage", "barnehagene"),
    ("barnehagens", "barnehager"),
    ("kommunestyrets", "kommunestyret"),
    ("lærer", "lærerne"),
    ("leder", "lederne"),
    ("bil", "biler"),
    ("fag", "fagene"),
    ("bok", "bøker"),
    ("ungdom", "ungdommene"),
    ("program", "programmet"),
    ("klima", "klimaet"),
    ("tema", "temaer"),
    ("digitalt", "digitale"),
    ("språk", "språket"),
    ("miljø", "miljøene"),
    ("nabo", "naboer"),
    ("arena", "arenaen"),
    ("universitet", "universiteter"),
    ("kvalitet", "kvaliteten"),
    ("hjelpemiddel", "hjelpemidlene"),
    ("sykkel", "sykler"),
    ("sommer", "sommeren"),
    ("idé", "ideene"),
    // One made from another.
    ("rekruttere", "rekruttering"),
    ("rekrutterer", "rekrutteringen"),
    ("rapport", "rapportering"),
    ("digital", "digitalisering"),
    ("digitalisere", "digitalisering"),
    ("integrere", "integrering"),
    ("organisere", "organisasjon"),
    ("administrere", "administrasjon"),
    ("økonomi", "økonomisk"),
    ("teknologi", "teknologisk"),
    ("frivillig", "frivillighet"),
    ("tilflytting", "tilflyttere"),
    ("veilede", "veiledning"),
    ("veileder", "rettleiing"),
    ("workshop", "workshops"),
    // Bokmål and nynorsk, by the ending.
    ("barnehagen", "barnehagane"),
    ("lærere", "lærarar"),
    ("lærerne", "lærarane"),
    ("brukere", "brukarar"),
    ("fiskere", "fiskarane"),
    ("ingeniører", "ingeniørar"),
    ("arbeidskraften", "arbeidskrafta"),
    ("arbeidskraft", "arbeidskrafta"),
    ("utfordringen", "utfordringa"),
    ("utfordringer", "utfordringar"),
    ("vaktordning", "vaktordningar"),
    ("innkjøp", "innkjøpa"),
    ("undersøkelser", "undersøkingar"),
    ("opplevelse", "oppleving"),
    ("anskaffelser", "anskaffingar"),
    ("pårørende", "pårørande"),
    ("offentlige", "offentlege"),
    ("tverrfaglig", "tverrfagleg"),
    ("frivillige", "frivillige"),
    ("søke tilskudd", "søkje tilskot"),
    ("bygge", "byggje"),
    ("folkehelse", "folkehelsa"),
    ("avlastning", "avlasting"),
    // Bokmål and nynorsk, by the word.
    ("sykepleier", "sjukepleiar"),
    ("sykepleierne", "sjukepleiarane"),
    ("helsesykepleiere", "helsesjukepleiarar"),
    ("hjemmetjenesten", "heimetenesta"),
    ("tjenester", "tenester"),
    ("sykehjemmet", "sjukeheimen"),
    ("boliger", "bustader"),
    ("boligbygging", "bustadbygging"),
    ("innbyggere", "innbyggjarar"),
    ("ansatte", "tilsette"),
    ("medarbeidere", "medarbeidarar"),
    ("ledere", "leiarar"),
    ("ledelse", "leiing"),
    ("lederutvikling", "leiarutvikling"),
    ("skolen", "skulen"),
    ("skoleskyss", "skuleskyss"),
    ("høyskolen", "høgskulen"),
    ("løsninger", "løysingar"),
    ("avløsere", "avløysarar"),
    ("veien", "vegane"),
    ("fylkesveier", "fylkesvegar"),
    ("vannforsyning", "vassforsyning"),
    ("måned", "månad"),
    ("oppgaver", "oppgåver"),
    ("uka", "vekene"),
    ("forskjeller", "skilnader"),
    ("virksomheter", "verksemder"),
    ("medvirkning", "medverknad"),
    ("rådgivere", "rådgjevarar"),
    ("arbeidsgiver", "arbeidsgjevaren"),
    ("saksbehandlere", "sakshandsamarar"),
    ("vedlikehold", "vedlikehald"),
    ("hverdagsrehabilitering", "kvardagsrehabilitering"),
    ("bærekraftig", "berekraftig"),
    ("bolyst", "bulyst"),
    ("bosetting", "busetjing"),
    ("tilbud", "tilbod"),
    ("sikkerhet", "tryggleik"),
    ("trygghetsalarmer", "tryggleiksalarmar"),
    ("leiligheter", "leilegheiter"),
    ("stedsutvikling", "stadutvikling"),
    ("samspill", "samspel"),
    ("mangfold", "mangfaldet"),
    ("svømmeopplæring", "symjeopplæring"),
    ("lekeplasser", "leikeplassar"),
    ("heltid", "heiltid"),
    ("fremtiden", "framtida"),
    ("forskning", "forsking"),
    ("folkevalgte", "folkevalde"),
    ("foreninger", "foreiningar"),
    ("regnskapet", "rekneskapen"),
    ("bredbånd", "breiband"),
    ("lokaler", "lokalene"),
    ("vernepleiere", "vernepleiarar"),
    ("kommuneoverleger", "kommuneoverlegane"),
    ("hjemmesykepleien", "heimesjukepleia"),
    ("demensvennlig", "demensvenleg"),
    ("ensomhet", "einsemd"),
    ("byggesaksbehandler", "byggjesakshandsamar"),
    // Nynorsk and nynorsk.
    ("tenesta", "tenestene"),
    ("sjukepleiaren", "sjukepleiarar"),
    ("leiar", "leiarane"),
    ("kommunelegar", "kommunelegen"),
    ("bustad", "bustadene"),
    ("rekruttera", "rekrutteringa"),
    // As typed without the letters, or another way.
    ("rekrutteringsl\u{f8}ype", "rekrutteringsloype"),
    ("ØKONOMI", "oekonomi"),
    ("sjåførar", "sjaafoerar"),
    ("aktører", "aktoerer"),
    ("lærere", "laerarar"),
    ("språk", "sprak"),
    ("spra\u{30a}k", "språk"),
    ("Åpne", "aapne"),
    ("vel\u{ad}ferd", "velferd"),
];

/// Pairs of which one is a part of the other, or that are about the same field.
const PART: &[(&str, &str)] = &[
    ("barnehage", "barnehageplass"),
    ("barnehagane", "barnehagelærere"),
    ("barnehageplasser", "barnehagelærarar"),
    ("rekruttering", "rekrutteringsarbeid"),
    ("rekrutteringsplan", "rekrutteringsarbeid"),
    ("velferdsteknologi", "teknologi"),
    ("velferd", "velferdsteknologien"),
    ("næringsutvikling", "næringslivet"),
    ("næringsutvikling", "næring"),
    ("næringsutvikling", "utvikling"),
    ("språk", "språkopplæring"),
    ("språkopplæring", "språkkafé"),
    ("opplæring", "språkopplæring"),
    ("helse", "folkehelse"),
    ("helse", "helsestasjon"),
    ("eldre", "eldreomsorg"),
    ("klima", "klimaplan"),
    ("lege", "fastleger"),
    ("lege", "kommuneoverlegar"),
    ("leger", "legevakt"),
    ("legevakt", "legevaktsamarbeid"),
    ("skole", "ungdomsskule"),
    ("skule", "skolemat"),
    ("lærere", "barnehagelærarar"),
    ("omsorg", "omsorgsbolig"),
    ("bolig", "omsorgsbustader"),
    ("boligpolitikk", "bustadbygging"),
    ("kultur", "kulturhus"),
    ("ungdom", "ungdomsklubb"),
    ("ungdomsråd", "ungdomsklubb"),
    ("bibliotek", "folkebiblioteket"),
    ("teknologi", "hjelpeteknologi"),
];

/// Pairs that have nothing to do with each other, though they look like it.
const UNRELATED: &[(&str, &str)] = &[
    ("skole", "skolisse"),
    ("bil", "bilde"),
    ("bil", "bilete"),
    ("bil", "bilag"),
    ("vei", "veiledning"),
    ("veg", "vegring"),
    ("land", "landing"),
    ("ansatt", "ansatsen"),
    ("ring", "rekruttering"),
    // Too short to tell it from «barnålder»; those who want it write «barnehage».
    ("barn", "barnålder"),
    ("barn", "barnehage"),
    ("stilling", "utstilling"),
    ("stilling", "innstilling"),
    ("stilling", "stille"),
    ("stilling", "bestilling"),
    ("næring", "nærhet"),
    ("lærer", "lærling"),
    ("lærer", "populært"),
    ("sport", "transport"),
    ("sport", "eksport"),
    ("natur", "signatur"),
    ("organ", "organisasjon"),
    ("stand", "standard"),
    ("redskap", "beredskap"),
    ("forskrift", "forsker"),
    ("frist", "fristilling"),
    ("person", "personvern"),
    ("tillit", "tillitsvalgt"),
    ("ledelse", "veiledning"),
    ("leder", "veileder"),
    ("eldre", "foreldre"),
    ("eldre", "besteforeldre"),
    ("setning", "forutsetning"),
    ("park", "parkering"),
    ("lag", "lagring"),
    ("vik", "vikar"),
    ("kur", "kurs"),
    ("rom", "romani"),
    ("form", "formann"),
    ("modell", "medalje"),
    ("arbeidsgiver", "arbeidskraft"),
    ("velferdsteknologi", "velferdstjenester"),
    ("sykepleier", "sykkel"),
    ("syk", "musikk"),
    ("psykisk", "fysisk"),
    ("vann", "venn"),
    ("vannverk", "vaktordning"),
    ("leie", "leiar"),
    ("vei", "vev"),
    ("demens", "demokrati"),
    ("mat", "matematikk"),
    ("utvikling", "avvikling"),
    ("ordning", "rydding"),
    ("presentasjon", "representasjon"),
    ("presis", "presentasjon"),
    ("helse", "pelse"),
    ("havn", "navn"),
    ("innkjøp", "innspill"),
    ("innbygger", "innkjøper"),
    ("informasjon", "formasjon"),
    ("inkludering", "inspirasjon"),
    ("boende", "bonde"),
    ("lokaler", "lokal"),
    ("kulturhus", "kulturskole"),
    ("sykepleier", "leder"),
    ("vernepleier", "leiar"),
    ("ordfører", "ordforråd"),
    ("legemiddel", "lege"),
    ("legender", "leger"),
    ("opplæring", "opplåning"),
    ("økt", "økonomi"),
];

fn relation(left: &str, right: &str) -> Option<Relation> {
    let stem = |text: &str| {
        let last = stems(text).pop();
        last.unwrap_or_else(|| panic!("{text} says nothing")).stem
    };
    let (left, right) = (stem(left), stem(right));
    let found = related(&left, &right);
    assert_eq!(found, related(&right, &left), "{left} and {right}");
    found
}

#[test]
fn a_word_is_the_same_in_every_form_and_both_languages() {
    for (left, right) in SAME {
        assert_eq!(
            relation(left, right),
            Some(Relation::Same),
            "{left} and {right}"
        );
    }
}

#[test]
fn a_part_of_a_compound_is_found() {
    for (left, right) in PART {
        assert_eq!(
            relation(left, right),
            Some(Relation::Part),
            "{left} and {right}"
        );
    }
}

#[test]
fn words_that_only_look_alike_are_not_related() {
    for (left, right) in UNRELATED {
        assert_eq!(relation(left, right), None, "{left} and {right}");
    }
}

fn words_of(text: &str) -> Vec<String> {
    stems(text).into_iter().map(|stem| stem.word).collect()
}

#[test]
fn words_that_say_nothing_are_left_out() {
    let table: &[(&str, &[&str])] = &[
        ("", &[]),
        (" \n\t ", &[]),
        ("Vi trenger hjelp fra andre kommuner.", &[]),
        ("Vi treng hjelp frå andre kommunar.", &[]),
        ("Kommunen tilbyr gode folk med erfaring", &[]),
        ("Kommunane tilbyr gode folk med erfaring", &[]),
        ("Noen å dele erfaringer med, også på nynorsk", &["nynorsk"]),
        ("Nokon å dele erfaringar med òg", &[]),
        ("Vi ser etter noe som er bra, og søker folk", &[]),
        ("We offer help to other municipalities", &[]),
        ("2024, 24/7, 100 % – 1.", &[]),
        ("Én lege i 50 %", &["lege"]),
        ("Barne- og ungdomsarbeid", &["Barne", "ungdomsarbeid"]),
        ("e-helse", &["helse"]),
        ("KI og ki", &["KI"]),
        ("Språk, språket og SPRÅKENE", &["Språk"]),
        ("  «Sjukepleiarar»  (to)!", &["Sjukepleiarar"]),
        ("😀 👩\u{200d}⚕\u{fe0f} sykepleier😀", &["sykepleier"]),
    ];
    for (text, expected) in table {
        assert_eq!(words_of(text), *expected, "{text}");
    }
}

#[test]
fn the_first_stems_are_the_same_as_of_the_whole_text() {
    let text = "Rekruttering av sjukepleiarar, rekrutteringen og barnehagar";
    assert_eq!(first_stems(text, 2), stems(text)[..2]);
    assert_eq!(first_stems(text, 0), []);
    assert_eq!(stems(text).len(), 3);
}

#[test]
fn folding_is_that_of_the_search() {
    let table = [
        ("Æreskjær ØY Åfjord", "aereskjaer oy afjord"),
        ("ide\u{301} idé", "ide ide"),
        ("Kárášjohka", "karasjohka"),
        ("", ""),
        (" \0 ", " \0 "),
    ];
    for (text, expected) in table {
        assert_eq!(fold(text), expected);
        let mut folded = "før ".to_owned();
        fold_into(&mut folded, text);
        assert_eq!(folded, format!("før {expected} "));
    }
}

/// Challenge, offers, seeks.
type Texts = (&'static str, &'static str, &'static str);

fn card(texts: Texts) -> Card<'static> {
    Card {
        municipality: "",
        challenge: texts.0,
        offers: texts.1,
        seeks: texts.2,
    }
}

/// The reasons of a match, as text: direction, our line, their line, and the words.
fn told(found: &Match) -> Vec<String> {
    let reasons = found.reasons.iter();
    reasons
        .map(|reason| {
            let words: Vec<_> = reason
                .words
                .iter()
                .map(|(ours, theirs)| format!("{ours}={theirs}"))
                .collect();
            format!(
                "{:?}: {} / {}: {}",
                reason.direction,
                reason.ours,
                reason.theirs,
                words.join(" ")
            )
        })
        .collect()
}

#[test]
fn cards_match_for_a_reason() {
    let table: &[(Texts, Texts, &[&str])] = &[
        // What we look for.
        (
            ("", "", "Rekruttere sykepleiere"),
            ("", "Erfaring med rekruttering av sjukepleiarar", ""),
            &[
                "TheyOffer: Rekruttere sykepleiere / Erfaring med rekruttering av sjukepleiarar: \
               Rekruttere=rekruttering sykepleiere=sjukepleiarar",
            ],
        ),
        (
            ("", "", "Samarbeid om vaktordning"),
            ("", "Felles vaktordningar", ""),
            &[
                "TheyOffer: Samarbeid om vaktordning / Felles vaktordningar: \
               vaktordning=vaktordningar",
            ],
        ),
        (
            ("", "", "- utvikling av næringslivet"),
            ("", "* Næringsutvikling", ""),
            &["TheyOffer: utvikling av næringslivet / Næringsutvikling: \
               næringslivet=Næringsutvikling"],
        ),
        (
            ("", "", "Noen som kan velferdsteknologi"),
            ("", "Kurs\nTeknologi i heimetenesta\nBil", ""),
            &[
                "TheyOffer: Noen som kan velferdsteknologi / Teknologi i heimetenesta: \
               velferdsteknologi=Teknologi",
            ],
        ),
        // What we offer.
        (
            ("", "Ledige boliger", ""),
            ("", "", "Bustad til lærarar\nKyrkje"),
            &["TheySeek: Ledige boliger / Bustad til lærarar: boliger=Bustad"],
        ),
        // The same challenge, once, where they are most alike.
        (
            (
                "Vi får ikke tak i lærere.\nVinteren er lang.\nBarnehagene står tomme for lærere",
                "",
                "",
            ),
            ("Det manglar lærarar i barnehagane", "", ""),
            &["SameChallenge: Barnehagene står tomme for lærere / \
               Det manglar lærarar i barnehagane: Barnehagene=barnehagane lærere=lærarar"],
        ),
        // All ways, in order.
        (
            ("Folkehelse", "Språkopplæring", "Innkjøp\nIngeniør"),
            ("Folkehelsa", "Innkjøpskompetanse\nIngeniørar", "Språk"),
            &[
                "TheyOffer: Innkjøp / Innkjøpskompetanse: Innkjøp=Innkjøpskompetanse",
                "TheyOffer: Ingeniør / Ingeniørar: Ingeniør=Ingeniørar",
                "TheySeek: Språkopplæring / Språk: Språkopplæring=Språk",
                "SameChallenge: Folkehelse / Folkehelsa: Folkehelse=Folkehelsa",
            ],
        ),
        // Of several lines, the one that fits best.
        (
            ("", "", "Rekruttering av leger"),
            ("", "Rekrutteringsplan\nRekruttere leger\nLeger", ""),
            &["TheyOffer: Rekruttering av leger / Rekruttere leger: \
               Rekruttering=Rekruttere leger=leger"],
        ),
        // A word counts once.
        (
            ("", "", "Teknologi og velferdsteknologi"),
            ("", "Velferdsteknologi", ""),
            &[
                "TheyOffer: Teknologi og velferdsteknologi / Velferdsteknologi: \
               velferdsteknologi=Velferdsteknologi",
            ],
        ),
        // Words that say little by themselves, until there are enough of them.
        (
            ("", "", "Utvikling av tjenester"),
            ("", "Utvikling", ""),
            &[],
        ),
        (
            ("", "", "Et felles prosjekt"),
            ("", "Prosjekt om mat", ""),
            &[],
        ),
        (
            ("", "", "Felles plan for kompetanse"),
            ("", "Felles kompetanse, felles plan", ""),
            &[
                "TheyOffer: Felles plan for kompetanse / Felles kompetanse, felles plan: \
               Felles=Felles plan=plan kompetanse=kompetanse",
            ],
        ),
        // What we offer is not what they offer.
        (("", "Sykepleiere", ""), ("", "Sjukepleiarar", ""), &[]),
        (("", "", "Sykepleiere"), ("", "", "Sjukepleiarar"), &[]),
        (("Sykepleiere", "", ""), ("", "Sjukepleiarar", ""), &[]),
        // Nothing at all.
        (("", "", ""), ("", "", ""), &[]),
        (("", "", "Skole"), ("", "Skolisser", ""), &[]),
        (
            ("", "", "Hjelp fra gode folk i kommunen"),
            ("", "Hjelp, gode folk, kommunen", ""),
            &[],
        ),
        (("", "", "Biler"), ("", "Bilder", ""), &[]),
    ];
    for (ours, theirs, expected) in table {
        let found = matches(&card(*ours), &[card(*theirs)]);
        let reasons: Vec<String> = found.iter().flat_map(told).collect();
        assert_eq!(reasons, *expected, "{ours:?} and {theirs:?}");
        assert_eq!(found.is_empty(), expected.is_empty());
        // Seen from the other side, the same fits.
        let back = matches(&card(*theirs), &[card(*ours)]);
        assert_eq!(
            back.is_empty(),
            expected.is_empty(),
            "{theirs:?} and {ours:?}"
        );
    }
}

#[test]
fn the_name_of_a_municipality_is_no_reason() {
    let own = Card {
        municipality: "Gloppen kommune",
        seeks: "Bibliotek i Gloppen",
        ..card(("", "", ""))
    };
    let by_name = Card {
        municipality: "Stad",
        offers: "Turar til Gloppen",
        ..card(("", "", ""))
    };
    let by_thing = Card {
        municipality: "Gloppen",
        offers: "Bibliotekar i Gloppen",
        ..card(("", "", ""))
    };
    let found = matches(&own, &[by_name, by_thing]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, 1);
    assert_eq!(
        found[0].reasons[0].words,
        [("Bibliotek".to_owned(), "Bibliotekar".to_owned())]
    );
}

#[test]
fn the_best_come_first_and_equal_ones_as_they_came() {
    let own = card((
        "Vi får ikke tak i fagfolk til sykehjemmet",
        "Svømmehall",
        "Sykepleiere\nVelferdsteknologi",
    ));
    let others = [
        card(("", "", "Symjehall")),
        card(("", "Kystkultur", "")),
        card(("", "Sjukepleiarar", "")),
        card(("Fagfolk vil ikkje bu her", "", "")),
        card(("", "Velferdsteknologi", "")),
        card(("", "Teknologi", "")),
        card(("", "Sjukepleiarar\nVelferdsteknologi", "Symjehall")),
        card(("", "", "Svømmehallen")),
    ];
    let found = matches(&own, &others);
    let places: Vec<usize> = found.iter().map(|found| found.place).collect();
    assert_eq!(places, [6, 2, 4, 5, 0, 7, 3]);
    assert!(found.is_sorted_by(|one, next| one.score >= next.score));
    assert_eq!(found[0].reasons.len(), 3);
    let directions: Vec<_> = found[0]
        .reasons
        .iter()
        .map(|reason| reason.direction)
        .collect();
    assert_eq!(directions, [TheyOffer, TheyOffer, TheySeek]);
    assert_eq!(found[6].reasons[0].direction, SameChallenge);
    assert!(matches(&own, &[]).is_empty());
}

#[test]
fn running_text_is_read_by_the_sentence() {
    let text = "Hos oss står mange hus tomme om vinteren, og vi vet ikke hvem som eier dem. Vi vil \
                gjerne ha flere unge familier, f.eks. til grenda ved fjorden. Sykepleiere er det \
                verst å få tak i! De blir et år.";
    let found = matches(&card(("", "", text)), &[card(("", "Sjukepleiarar", ""))]);
    assert_eq!(
        found.iter().flat_map(told).collect::<Vec<_>>(),
        [
            "TheyOffer: Sykepleiere er det verst å få tak i! / Sjukepleiarar: \
          Sykepleiere=Sjukepleiarar"
        ]
    );
    let found = matches(
        &card(("", "", text)),
        &[card(("", "Familiehus ved fjorden", ""))],
    );
    assert_eq!(
        found[0].reasons[0].ours,
        "Vi vil gjerne ha flere unge familier, f.eks. til grenda ved fjorden."
    );
}

#[test]
fn odd_texts_do_no_harm() {
    let long_word = "sykepleier".repeat(2_000);
    let long_line = "sykepleier og lærer ".repeat(1_000);
    let many_lines = "sykepleier nummer én\n".repeat(1_000);
    let combining = "a\u{30a}\u{301}".repeat(7_000);
    let texts = [
        "",
        "\0",
        "\0sykepleier\0lærer\0",
        "\u{feff}\u{202e}reielpekys\u{202c}",
        "מרחבא ועוד עיר",
        "ممرضة ممرضات البلدية",
        "медсестра медсестры",
        "看護師が必要です",
        "Τεχνολογία ΤΕΧΝΟΛΟΓΊΑ",
        "İSTANBUL ıssız ẞtraße ﬁnger",
        "😀👩\u{200d}👩\u{200d}👧\u{fe0f}🇳🇴😀",
        "\u{301}\u{301}\u{301}",
        "e\u{301}n la\u{30a}n sjuk\u{ad}eplei\u{ad}ar",
        "-\n--\n- \n•\n* *\n1.\n",
        "\r\n\r\n\u{2028}\u{85}",
        "ens ets enes anes mm kj gj ggj het els end",
        "s e a en et er ar ene ane",
        "aaaaaaaa oeoeoeoe aeaeae",
        "eeeeeeeeee nnnnnnnnnn",
        &long_word,
        &long_line,
        &many_lines,
        &combining,
    ];
    for (place, ours) in texts.into_iter().enumerate() {
        for found in stems(ours) {
            assert!(!found.stem.is_empty() && ours.contains(&found.word));
            assert_eq!(related(&found.stem, &found.stem), Some(Relation::Same));
        }
        for theirs in [ours, texts[(place + 1) % texts.len()]] {
            let own = Card {
                municipality: "",
                challenge: theirs,
                offers: ours,
                seeks: theirs,
            };
            let other = Card {
                municipality: ours,
                challenge: ours,
                offers: theirs,
                seeks: ours,
            };
            for found in matches(&own, &[other, own]) {
                assert!(!found.reasons.is_empty() && found.place < 2);
                for reason in found.reasons {
                    assert!(!reason.words.is_empty(), "{reason:?}");
                }
            }
        }
    }
    for left in texts {
        for right in texts {
            assert_eq!(related(left, right), related(right, left));
        }
    }
}

#[test]
fn many_long_cards_are_matched_soon() {
    let beginnings = [
        "sykepleie",
        "barnehage",
        "nærings",
        "vann",
        "skole",
        "kultur",
        "velferds",
    ];
    let endings = [
        "plass",
        "utvikling",
        "teknologi",
        "ordninger",
        "arbeidet",
        "senteret",
        "laget",
    ];
    // Words that differ, so that none of them is left out.
    let text_of = |seed: usize| {
        let mut text = String::new();
        for word in 0..170 {
            let middle: String = [word * 7 + seed, word / 3, seed * 5 + word]
                .iter()
                .map(|letter| char::from(b'a' + (letter % 26) as u8))
                .collect();
            text.push_str(beginnings[(word + seed) % beginnings.len()]);
            text.push_str(&middle);
            text.push_str(endings[(word * 3 + seed) % endings.len()]);
            text.push(if word % 8 == 7 { '\n' } else { ' ' });
        }
        text
    };
    let texts: Vec<String> = (0..180).map(text_of).collect();
    let cards: Vec<Card> = texts
        .chunks(3)
        .map(|texts| Card {
            municipality: "Kommunen",
            challenge: &texts[0],
            offers: &texts[1],
            seeks: &texts[2],
        })
        .collect();
    let start = Instant::now();
    let found = matches(&cards[0], &cards[1..]);
    assert!(!found.is_empty());
    // It takes a fraction of that; this is for when the work grows with something else.
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}
