//! Files that people pass on: they come back whole, or it is told what is wrong with them.

use crate::common::full::full_record;
use crate::common::{any_record, from_file, stored, version};
use nyskapingslaget::compose::seed;
use nyskapingslaget::content::{EXAMPLES, ILLUSTRATIONS, PROPOSALS, PROTOTYPES};
use nyskapingslaget::domain::draft::Prototype;
use nyskapingslaget::domain::incoming::{clean_body, text_of_file};
use nyskapingslaget::domain::merge::{Merger, Outcome};
use nyskapingslaget::domain::{Body as _, Draft, Record, Sketch};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::format;
use nyskapingslaget::storage::transfer::{self, MAX_FILE_BYTES, Parcel, TransferError};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const ID: &str = "00000000000000000000000000000001";

/// A file with one record in it, its checksum made without the code under test.
fn file_with(version: u64, kind: &str, schema: u64, body: &Value) -> String {
    let raw = stored(&schema.to_string(), kind, "-", &body.to_string());
    let (header, _) = raw.split_once('\n').unwrap();
    let checksum = header.rsplit(' ').next().unwrap();
    let record =
        json!({"kind": kind, "schema": schema, "vector": "-", "checksum": checksum, "body": body});
    json!({"format": "nyskapingslaget", "version": version, "records": [record]}).to_string()
}

fn read(text: &str) -> Result<Parcel<Sketch>, TransferError> {
    transfer::read(text)
}

fn write(sketches: &[Record<Sketch>], now: u64) -> String {
    transfer::write(sketches, now)
}

fn counts(parcel: Result<Parcel<Sketch>, TransferError>) -> (usize, usize, usize) {
    let parcel = parcel.unwrap();
    (parcel.records.len(), parcel.newer, parcel.damaged)
}

/// A file of ours as it comes out of a chat or a mail.
#[test]
fn a_file_is_read_out_of_what_is_around_it() {
    let sketches = [
        from_file(full_record()),
        version(2, &[], "Med {klammer}, \u{a0}«fast» \\ blank og \"sitat\""),
    ];
    let text = write(&sketches, 1_700_000_000_000);
    let own = text.trim();
    let indented = |blank: &str| {
        let lines = own.lines().map(|line| {
            let words = line.trim_start();
            format!("{}{words}", blank.repeat(line.len() - words.len()))
        });
        lines.collect::<Vec<_>>().join("\r\n")
    };
    let wrapped = [
        format!("Hei, her er skissen: {own}"),
        format!("Hei {{navn}},\nher {{ \"er\" }} skissen:\n\n{own}\n\nHilsen Kari"),
        format!("Her: {{\"a\": 1}} og {own}"),
        format!("```\n{own}\n```"),
        format!("```json\n{own}\n```\n"),
        format!("\u{feff}\u{200b}{own}\u{200b}"),
        format!("{own}\nHilsen Kari"),
        indented("\u{a0}"),
        format!("Se her:\u{a0}{}", indented("\u{a0}")),
        indented("\u{2003}"),
    ];
    for text in wrapped {
        let parcel = read(&text).map(|parcel| parcel.records);
        assert_eq!(parcel, Ok(sketches.to_vec()), "{text}");
        assert!(transfer::may_be_ours(&text), "{text}");
    }
}

/// As an older program on Windows saves it, and as Windows itself marks UTF-8.
#[test]
fn a_file_is_read_in_whatever_form_its_text_was_saved() {
    let sketches = [from_file(full_record()), version(2, &[], "Blåbærøy 🚗")];
    let text = write(&sketches, 7);
    let marked = format!("\u{feff}{text}");
    let units =
        |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { marked.encode_utf16().flat_map(bytes).collect() };
    let forms: [Vec<u8>; 4] = [
        text.clone().into_bytes(),
        marked.clone().into_bytes(),
        units(u16::to_le_bytes),
        units(u16::to_be_bytes),
    ];
    for bytes in forms {
        let parcel = read(&text_of_file(&bytes)).map(|parcel| parcel.records);
        assert_eq!(parcel, Ok(sketches.to_vec()), "{:?}", &bytes[..4]);
        let cut = text_of_file(&bytes[..bytes.len() / 2 + 1]);
        assert_eq!(read(&cut), Err(TransferError::NotJson));
    }
    let odd: [&[u8]; 4] = [&[], &[0xff, 0xfe], &[0xff, 0xfe, 0], &[0x1f, 0x8b, 8]];
    for odd in odd {
        assert!(read(&text_of_file(odd)).is_err(), "{odd:?}");
    }
}

/// With other quotation marks in the place of all of its own, by turns.
fn minded(text: &str, [open, close]: [char; 2]) -> String {
    let mut is_within = false;
    let mark = |character| match (character, is_within) {
        ('"', true) => {
            is_within = false;
            close
        }
        ('"', false) => {
            is_within = true;
            open
        }
        (other, _) => other,
    };
    text.chars().map(mark).collect()
}

/// A program that minds quotation marks has been at it.
#[test]
fn a_file_is_read_through_other_quotation_marks() {
    let sketches = [version(2, &[], "Med \"sitat\", \\ og {klammer}")];
    let own = write(&sketches, 7);
    for marks in [['“', '”'], ['”', '”'], ['„', '“'], ['«', '»']] {
        let text = minded(&own, marks);
        for text in [text.clone(), format!("Hei {{navn}}: {text}\nHilsen Kari")] {
            let parcel = read(&text).map(|parcel| parcel.records);
            assert_eq!(parcel, Ok(sketches.to_vec()), "{text}");
            assert!(transfer::may_be_ours(&text), "{text}");
        }
    }
    // What cannot be told from them is told about.
    let text = minded(&write(&[version(2, &[], "Kalt «laget»")], 7), ['«', '»']);
    assert_eq!(read(&text), Err(TransferError::NotJson));
    for other in ["Vi er «nyskapingslaget» {nå}.", "Hei: {«lag»: 1}"] {
        assert!(!transfer::may_be_ours(other), "{other}");
        assert_eq!(read(other), Err(TransferError::WrongType));
    }
}

/// Each line with marks before it, as in an answer to a mail.
fn quoted(text: &str, mark: &str) -> String {
    let lines = text.lines().map(|line| format!("{mark}{line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Long lines in pieces, as mails have them. `keeps` is whether a line that is parted keeps its last blank.
fn parted(text: &str, keeps: bool) -> String {
    let mut parted = String::new();
    for line in text.lines() {
        let mut room = 60_usize;
        for word in line.split_inclusive(' ') {
            parted.push_str(word);
            room = room.saturating_sub(word.chars().count());
            if room == 0 && word.ends_with(' ') {
                let end = if keeps {
                    parted.len()
                } else {
                    parted.len() - 1
                };
                parted.truncate(end);
                parted.push('\n');
                room = 60;
            }
        }
        parted.push('\n');
    }
    parted
}

/// Words with no room on a line are parted too.
fn parted_words(text: &str) -> String {
    let mut parted = String::new();
    let mut room = 60;
    for character in text.chars() {
        room = if matches!(character, ' ' | '\n') {
            60
        } else {
            room - 1
        };
        parted.push(character);
        if room == 0 {
            parted.push('\n');
            room = 60;
        }
    }
    parted
}

#[test]
fn a_file_is_read_out_of_a_mail_that_quotes_it() {
    let long = "En lang idé med 🚗 og «klammer» {så} > vidt ".repeat(12);
    let sketches = [
        from_file(full_record()),
        version(
            2,
            &[],
            &format!("{long}\n> sitert \\ \"slutt\" \u{a0} {long}"),
        ),
    ];
    let own = write(&sketches, 1_700_000_000_000);
    let own = own.trim();
    let answer = |words: &str| format!("Takk!\n\nDen 4. mai skrev Kari:\n{words}\n\nHilsen Per\n");
    let mut mails = Vec::new();
    for mark in ["> ", ">", ">> ", "> > ", ">>> ", " > ", ">\u{a0}", ""] {
        for body in [own.to_owned(), parted(own, false), parted(own, true)] {
            mails.push(answer(&quoted(&body, mark)));
            mails.push(quoted(&format!("Hei, her er skissen: {body}"), mark));
            mails.push(quoted(&format!("```json\n{body}\n```"), mark));
        }
    }
    let ends = mails.iter().map(|mail| mail.replace('\n', "\r\n"));
    let marked = mails.iter().map(|mail| format!("\u{feff}{mail}"));
    for text in ends.chain(marked).chain(mails.clone()) {
        let parcel = read(&text).map(|parcel| parcel.records);
        assert_eq!(parcel, Ok(sketches.to_vec()), "{text}");
        assert!(transfer::may_be_ours(&text), "{text}");
    }
    // Here the answer was quoted before its lines were parted.
    let sketches = [version(2, &[], &"En lang idé med 🚗 ".repeat(12))];
    let text = parted(&quoted(write(&sketches, 7).trim(), "> "), false);
    assert_eq!(
        read(&text).map(|parcel| parcel.records),
        Ok(sketches.to_vec()),
        "{text}"
    );
    let address = format!("Se https://{}", "kommune".repeat(30));
    let sketches = [version(2, &[], &format!("{address} og {address}"))];
    let text = parted_words(&write(&sketches, 7));
    assert_eq!(
        read(&quoted(&text, "> ")).map(|parcel| parcel.records),
        Ok(sketches.to_vec()),
        "{text}"
    );
}

#[test]
fn what_a_mail_did_to_a_file_is_told_as_it_is() {
    let sound = write(&[version(2, &[], &"lang idé ".repeat(30))], 7);
    let cut = sound.get(..sound.len() / 2).unwrap();
    assert_eq!(read(&quoted(cut, "> ")), Err(TransferError::NotJson));
    let altered = sound.replacen("lang", "land", 1);
    assert_eq!(
        counts(read(&quoted(&parted(&altered, false), "> "))),
        (0, 0, 1)
    );
    let newer = file_with(
        1,
        "sketch",
        2,
        &json!({"id": ID, "idea": "lang idé ".repeat(30)}),
    );
    assert_eq!(
        counts(read(&quoted(&parted(&newer, false), "> "))),
        (0, 1, 0)
    );
    let newer = file_with(2, "sketch", 1, &json!({"id": ID}));
    assert_eq!(read(&quoted(&newer, ">> ")), Err(TransferError::Newer));
}

/// A program that cut a text in the middle of a character leaves a half of it, which no text of ours can hold.
#[test]
fn half_a_character_is_read_as_the_sign_for_one_that_is_lost() {
    let body = json!({"id": ID, "idea": "Bil \u{fffd}", "\u{fffd}": "\u{fffd}🚗\u{fffd}"});
    let sound = file_with(1, "sketch", 1, &body);
    let whole = read(&sound);
    for half in ["\\ud83d", "\\uD83D", "\\ude97", "\\udfff", "\\ud800"] {
        let text = sound
            .replace('\u{fffd}', half)
            .replace('🚗', "\\ud83d\\ude97");
        assert_eq!(read(&text), whole, "{text}");
        assert_eq!(read(&quoted(&text, "> ")), whole, "{text}");
        let named = text.replacen('{', &format!("{{\"{half}\": \"{half}\", "), 1);
        assert_eq!(read(&named), whole, "{named}");
        let twice = text.replace(half, &half.repeat(2));
        assert_eq!(counts(read(&twice)), (0, 0, 1), "{twice}");
        let raw = stored(
            "1",
            "sketch",
            "-",
            &body.to_string().replace('\u{fffd}', half),
        );
        let kept = format::decode::<Sketch>(&raw).unwrap();
        assert_eq!([kept], whole.clone().unwrap().records[..], "{raw}");
        let file = json!({"format": "nyskapingslaget-raw", "version": 1, "texts": [{"text": raw}]});
        assert_eq!(read(&file.to_string()), whole, "{file}");
    }
    // What only looks like a half is text.
    let escaped = json!({"id": ID, "idea": "\\ud83d og \\\\ud83d"});
    let parcel = read(&file_with(1, "sketch", 1, &escaped)).unwrap();
    assert_eq!(parcel.records[0].body.idea, "\\ud83d og \\\\ud83d");
    for (text, error) in [
        (
            "{\"format\": \"nyskapingslaget\\ud83d\"}",
            TransferError::NotOurs,
        ),
        (
            "{\"format\": \"nyskapingslaget\\ud8\"}",
            TransferError::NotJson,
        ),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
}

#[test]
fn what_is_not_whole_is_told_about() {
    let own = write(&[from_file(full_record())], 1_700_000_000_000);
    let cut = own.get(..own.len() / 2).unwrap();
    let table = [
        (format!("Hei, her: {cut}"), TransferError::NotJson),
        (format!("```json\n{cut}\n```"), TransferError::NotJson),
        (format!("{cut}\nHilsen Kari"), TransferError::NotJson),
        ("Hei, her: {\"a\": 1}".to_owned(), TransferError::WrongType),
        ("Hei {navn}".to_owned(), TransferError::WrongType),
        ("{\"a\": 1}\nHilsen Kari".to_owned(), TransferError::NotJson),
        (
            "{\"a\": {\"format\": \"nyskapingslaget\"}}".to_owned(),
            TransferError::NotOurs,
        ),
        ("{\"a\": ".repeat(200), TransferError::NotJson),
    ];
    for (text, error) in table {
        assert_eq!(read(&text), Err(error), "{text}");
    }
    assert!(!transfer::may_be_ours("Hei {navn}"));
    assert!(!transfer::may_be_ours("Vi i nyskapingslaget"));
}

#[test]
fn what_is_written_is_read_again() {
    let sketches = [
        from_file(full_record()),
        version(2, &[], ""),
        version(3, &[(1, 7)], "Idé\t«så»\n\n🚗"),
    ];
    let text = write(&sketches, 1_700_000_000_000);
    assert_eq!(
        read(&text),
        Ok(Parcel {
            records: sketches.to_vec(),
            newer: 0,
            implausible: 0,
            damaged: 0
        })
    );
    assert_eq!(
        read(&write(&[], 0)),
        Ok(Parcel {
            records: vec![],
            newer: 0,
            implausible: 0,
            damaged: 0
        })
    );
    assert!(
        text.ends_with("}\n") && text.contains("\n  \"format\": \"nyskapingslaget\""),
        "{text}"
    );
}

#[test]
fn line_breaks_spaces_and_marks_do_not_matter() {
    let sketches = [from_file(full_record())];
    let text = write(&sketches, 7);
    let value: Value = serde_json::from_str(&text).unwrap();
    let forms = [
        value.to_string(),
        text.replace('\n', "\r\n"),
        text.replace("  ", "\t"),
        format!("\u{feff}{text}"),
        format!("\n\n  {text}\n"),
        text.replace('å', "\\u00e5").replace("🚗", "\\ud83d\\ude97"),
    ];
    for form in forms {
        assert_eq!(read(&form).unwrap().records, sketches, "{form}");
    }
}

#[test]
fn what_is_no_file_of_ours_is_refused_by_name() {
    use TransferError::{Empty, Newer, NotJson, NotOurs, TooLarge, WrongType};
    let sound = write(&[from_file(full_record())], 0);
    let table = [
        (String::new(), Empty),
        (" \n\t".to_owned(), Empty),
        ("\u{feff}".to_owned(), Empty),
        (sound[..sound.len() / 2].to_owned(), NotJson),
        (format!("{sound}{sound}"), NotJson),
        ("Kjære kommune".to_owned(), WrongType),
        ("\u{0}".repeat(50), WrongType),
        ("[".repeat(100_000), NotJson),
        ("[]".to_owned(), NotOurs),
        ("null".to_owned(), WrongType),
        ("\"nyskapingslaget\"".to_owned(), WrongType),
        ("{\"type\":\"excalidraw\"}".to_owned(), NotOurs),
        ("{\"format\":\"nyskapingslaget\"}".to_owned(), NotOurs),
        (
            "{\"format\":\"nyskapingslaget\",\"version\":1,\"records\":{}}".to_owned(),
            NotOurs,
        ),
        (
            "{\"format\":\"nyskapingslaget\",\"version\":2}".to_owned(),
            Newer,
        ),
        (file_with(2, "sketch", 1, &json!({"id": ID})), Newer),
        (" ".repeat(MAX_FILE_BYTES + 1), TooLarge),
    ];
    for (text, error) in table {
        assert_eq!(read(&text), Err(error), "{}", &text[..text.len().min(80)]);
    }
    assert_eq!(read(&" ".repeat(MAX_FILE_BYTES)), Err(Empty));
}

#[test]
fn each_record_is_judged_on_its_own() {
    let body = json!({"id": ID, "idea": "x"});
    let sound = file_with(1, "sketch", 1, &body);
    let table = [
        (sound.clone(), (1, 0, 0)),
        (sound.replace("\"x\"", "\"y\""), (0, 0, 1)),
        (sound.replace("\"schema\":1", "\"schema\":0"), (0, 0, 1)),
        (sound.replace("\"schema\":1", "\"schema\":2"), (0, 0, 1)),
        (
            sound.replace("\"vector\":\"-\"", "\"vector\":\"\""),
            (0, 0, 1),
        ),
        (sound.replace("\"body\":", "\"bod\":"), (0, 0, 1)),
        (
            sound.replace("\"records\":[", "\"records\":[null,7,"),
            (1, 0, 2),
        ),
        (file_with(1, "sketch", 2, &body), (0, 1, 0)),
        (file_with(1, "workshop", 1, &body), (0, 1, 0)),
        (
            file_with(1, "sketch", 0, &json!({"id": ID, "title": "x"})),
            (1, 0, 0),
        ),
        (file_with(1, "sketch", 1, &json!({"id": "x"})), (0, 0, 1)),
        (
            file_with(1, "sketch", 1, &json!({"id": ID, "idea": 3})),
            (0, 0, 1),
        ),
    ];
    for (text, expected) in table {
        assert_eq!(counts(read(&text)), expected, "{text}");
    }
}

#[test]
fn no_altered_byte_of_a_record_passes() {
    let sound = write(&[from_file(full_record())], 0);
    let start = sound.find("\"records\"").unwrap() + "\"records\": [".len();
    let end = sound.rfind("\"version\"").unwrap();
    for place in (start..end).filter(|place| sound.is_char_boundary(*place)) {
        let Some(byte @ b'!'..=b'~') = sound.as_bytes().get(place).copied() else {
            continue;
        };
        let mut altered = sound.clone().into_bytes();
        altered[place] = if byte == b'x' { b'y' } else { b'x' };
        if let Ok(parcel) = read(&String::from_utf8(altered).unwrap()) {
            assert_eq!(parcel.records, [], "byte {place} of {sound}");
        }
        assert!(read(&sound[..place]).is_err(), "cut at {place}");
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_sketches_come_back_as_fields_take_them(sketches in vec(any_record(), 0..4), now in any::<u64>()) {
        let text = write(&sketches, now);
        let value: Value = serde_json::from_str(&text).unwrap();
        let sketches: Vec<_> = sketches.into_iter().map(from_file).collect();
        prop_assert_eq!(&read(&text).unwrap().records, &sketches);
        prop_assert_eq!(&read(&value.to_string()).unwrap().records, &sketches);
        // What fields took comes back as it was.
        prop_assert_eq!(read(&write(&sketches, now)).unwrap().records, sketches);
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}", body in ".{0,40}") {
        let _ = read(&text);
        let _ = read(&format!("{{\"format\":\"nyskapingslaget\",\"records\":[{body}]}}"));
        prop_assert!(read(&file_with(1, "sketch", 1, &Value::from(body))).unwrap().records.is_empty());
    }
}

#[test]
fn what_the_page_for_recovery_wrote_is_read_again() {
    let (one, two) = (from_file(full_record()), version(2, &[(1, 1)], "two"));
    let raw = |record: &Record<Sketch>| nyskapingslaget::storage::format::encode(record);
    let text = |store: &str, text: String| json!({"store": store, "key": "k", "text": text});
    let file = json!({"format": "nyskapingslaget-raw", "version": 1, "texts": [
        text("localStorage", raw(&one)),
        text("latest", raw(&one)),
        text("revisions", raw(&two)),
        text("aside", raw(&two).replace("two", "tvo")),
        text("aside", stored("99", "sketch", "-", "{}")),
        text("aside", stored("1", "draft", "-", "{}")),
        text("localStorage", "\u{0}".to_owned()),
        json!({"store": "latest"}),
        json!(7),
    ]});
    let parcel = read(&file.to_string()).unwrap();
    assert_eq!(parcel.records, [one.clone(), one, two]);
    assert_eq!((parcel.newer, parcel.damaged), (2, 4));
}

const ODD: &str = "a\u{b}b\r\nc\0d\u{1b}\te\u{2028}f\rg";
const IN_AREA: &str = "a\nb\ncd\te\nf\ng";
const IN_LINE: &str = "a b cd\te f g";

/// A file that was made by hand has the right checksum; what no field takes does not come in with it.
#[test]
fn a_file_brings_no_signs_that_no_field_takes() {
    let body = json!({
        "id": ID,
        "idea": ODD,
        "municipality": ODD,
        "themes": [ODD],
        "contributors": [ODD],
        "actors": [{"row_id": 1, "name": ODD, "role": ODD, "contact_person": ODD, "of later": {"deep": [ODD]}}],
        "next_steps": [{"what": ODD, "due": ODD}],
        "effect": {"what_changed": ODD},
        "borrowed_from": {"id": ODD, "title": ODD, "adapted": ODD},
        "made_from": {"filled": {"idea": ODD}},
        ODD: ODD,
    });
    let text = file_with(1, "sketch", 1, &body);
    let raw = stored("1", "sketch", "-", &body.to_string());
    let file = json!({"format": "nyskapingslaget-raw", "version": 1, "texts": [{"text": raw}]});
    for text in [text.clone(), quoted(&text, "> "), file.to_string()] {
        let parcel = read(&text).unwrap();
        let sketch = &parcel.records[0].body;
        assert_eq!(sketch.idea, IN_AREA);
        assert_eq!(sketch.municipality, IN_LINE);
        assert_eq!(
            (&*sketch.themes[0], &*sketch.contributors[0]),
            (ODD, IN_LINE)
        );
        let actor = &sketch.actors[0];
        assert_eq!(
            [&actor.name, &actor.role, &actor.contact_person],
            [IN_LINE; 3]
        );
        assert_eq!(actor.extra["of later"], json!({"deep": [IN_AREA]}));
        let step = &sketch.next_steps[0];
        assert_eq!((&*step.what, step.due.as_deref()), (IN_LINE, Some(IN_LINE)));
        assert_eq!(sketch.effect.what_changed, IN_AREA);
        let source = sketch.borrowed_from.as_ref().unwrap();
        assert_eq!(
            [&source.id, &source.title, &source.adapted],
            [ODD, IN_LINE, IN_AREA]
        );
        assert_eq!(sketch.made_from.as_ref().unwrap().filled["idea"], ODD);
        assert_eq!(sketch.extra[ODD], IN_AREA);
    }
    // Whether it is as it was written is looked at before.
    assert_eq!(counts(read(&text.replace("\\u000b", "\\n"))), (0, 0, 1));
}

/// Every field that a work may have is one of one line, one of several, or no text for people.
#[test]
fn each_field_is_cleaned_as_the_screen_shows_it() {
    let areas = [
        "about",
        "adapted",
        "challenge",
        "continuity",
        "description",
        "follow_up",
        "freed_for",
        "goal",
        "guests",
        "idea",
        "interplay",
        "left_open",
        "need",
        "offer",
        "offers",
        "proposal",
        "seeks",
        "stop_doing",
        "team_play",
        "text",
        "understanding",
        "what_changed",
    ];
    let lines = [
        "contact",
        "contact_person",
        "contributors",
        "date",
        "deadline",
        "due",
        "end",
        "group",
        "hours",
        "law",
        "looking_for",
        "minutes",
        "municipality",
        "name",
        "note",
        "place",
        "qualities",
        "role",
        "share",
        "shared_with",
        "start",
        "table",
        "tasks",
        "title",
        "topic",
        "what",
        "who",
        "why_hard",
    ];
    let ours = [
        "actor_id",
        "conflict_of",
        "draft_id",
        "element",
        "fate",
        "filled",
        "form",
        "id",
        "kind",
        "kinds",
        "level",
        "locale",
        "map_elements",
        "prototype",
        "purpose",
        "question",
        "recognised",
        "row_id",
        "sketch_ids",
        "status",
        "themes",
    ];
    let told = |name: &str| match name {
        _ if areas.contains(&name) => IN_AREA,
        _ if lines.contains(&name) => IN_LINE,
        _ if ours.contains(&name) => ODD,
        // The full sketch holds these of a later version.
        "licence" | "work" => IN_AREA,
        _ => panic!("{name} is new: is it of one line, of several, or no text for people?"),
    };
    for name in areas.into_iter().chain(lines).chain(ours) {
        let odd = |value: Value| json!({"rows": [{name: value}]});
        for (value, clean) in [
            (json!(ODD), json!(told(name))),
            (json!([ODD]), json!([told(name)])),
        ] {
            assert_eq!(clean_body(odd(value)), odd(clean), "{name}");
        }
    }
    let mut bodies = vec![full_record().body.write()];
    bodies.extend(
        Prototype::ALL.map(|prototype| Draft::write(&crate::common::drafts::filled(prototype))),
    );
    for body in &bodies {
        each_text(body, "", &mut |name| {
            told(name);
        });
    }
}

fn each_text(value: &Value, name: &str, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(_) => see(name),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, name, see)),
        Value::Object(fields) if name != "filled" && !name.starts_with("extra") => {
            for (name, field) in fields {
                each_text(field, name, see);
            }
        }
        _ => {}
    }
}

/// What the app fills in by itself is nothing that a file changes.
#[test]
fn what_is_borrowed_comes_back_as_it_was() {
    for locale in Locale::ALL {
        let mut sketches: Vec<Sketch> = Vec::new();
        sketches.extend(EXAMPLES.iter().map(|it| seed::from_example(it, locale)));
        sketches.extend(PROPOSALS.iter().map(|it| seed::from_proposal(it, locale)));
        sketches.extend(
            ILLUSTRATIONS
                .iter()
                .map(|it| seed::from_illustration(it, locale)),
        );
        sketches.extend(
            PROTOTYPES
                .iter()
                .map(|it| seed::from_seed(&it.seed, locale)),
        );
        for sketch in sketches {
            let body = sketch.write();
            assert_eq!(clean_body(body.clone()), body);
        }
    }
}

/// What an earlier version of the app took into a field is no other text when a file of it comes back.
#[test]
fn an_own_copy_with_odd_signs_is_what_is_here() {
    let own = version(2, &[(1, 3)], "Felles\u{b}vakt");
    let other = version(2, &[(1, 3)], "Felles vakt");
    for (held, came, outcome) in [
        (&own, &own, Outcome::Same),
        (&own, &other, Outcome::Conflict),
    ] {
        let mut merger = Merger::new([held.clone()], crate::common::device(9), false);
        let parcel = read(&write(std::slice::from_ref(came), 7)).unwrap();
        let outcomes: Vec<_> = parcel
            .records
            .into_iter()
            .map(|it| merger.merge(it))
            .collect();
        assert_eq!(outcomes, [outcome]);
    }
}
