//! Works in a link: they come out as they went in, whatever a mail did to the link, or it is told what is wrong.

use crate::common::full::full_record;
use crate::common::{any_record, from_file, version};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::payload::PayloadError::{Altered, Cut, Newer, NotOurs, TooLarge};
use nyskapingslaget::storage::payload::{self, MOST_JSON_BYTES, PayloadError};
use nyskapingslaget::storage::transfer;
use proptest::collection::vec;
use proptest::prelude::*;

/// The payload of the full sketch as version 1 wrote it. Frozen.
const GOLDEN: &str = include_str!("../fixtures/payload-1.txt");
const ADDRESS: &str = "https://eksempel.kommune.no/laget/?a=1#/skisser";

/// As a browser does it: no more than a little past `most`.
fn inflate(bytes: &[u8], most: usize) -> Option<Vec<u8>> {
    use miniz_oxide::inflate::TINFLStatus::HasMoreOutput;
    match decompress_to_vec_with_limit(bytes, most + 1) {
        Ok(inflated) => Some(inflated),
        Err(fault) if fault.status == HasMoreOutput => Some(fault.output),
        Err(_) => None,
    }
}

fn pack(json: &str) -> String {
    payload::join(json, &compress_to_vec(json.as_bytes(), 9))
}

fn json_in(text: &str) -> Result<String, PayloadError> {
    let packed = payload::split(text)?;
    packed.json(inflate(packed.bytes(), MOST_JSON_BYTES))
}

fn sketches_in(text: &str) -> Vec<Record<Sketch>> {
    transfer::read(&json_in(text).unwrap()).unwrap().records
}

#[test]
fn the_payload_of_every_released_version_is_read() {
    let full = [from_file(full_record())];
    assert_eq!(sketches_in(GOLDEN), full);
    assert_eq!(sketches_in(&payload::link(ADDRESS, GOLDEN)), full);
}

#[test]
fn a_link_leads_to_the_page_it_was_made_on() {
    let own = pack("{}");
    let expected = format!("https://eksempel.kommune.no/laget/?a=1#/del/{own}");
    assert_eq!(payload::link(ADDRESS, &own), expected);
    assert_eq!(
        payload::link("http://a/", &own),
        format!("http://a/#/del/{own}")
    );
}

#[test]
fn no_character_can_be_changed() {
    let golden = GOLDEN.trim();
    let others = ['A', 'b', '0', '_', '.', '%', ' ', '>'];
    for (place, own) in golden.char_indices() {
        let (before, after) = (&golden[..place], &golden[place + 1..]);
        for other in others.iter().filter(|other| **other != own) {
            let altered = format!("{before}{other}{after}");
            assert!(json_in(&altered).is_err(), "{other} at {place}");
            let more = format!("{before}{other}{own}{after}");
            if ![' ', '>'].contains(other) {
                assert!(json_in(&more).is_err(), "{other} before {place}");
            }
        }
        assert!(
            json_in(&format!("{before}{after}")).is_err(),
            "without {place}"
        );
    }
    // Bits that inflating does not look at are no more to be altered than others.
    let json = json_in(golden).unwrap();
    let mut bytes = compress_to_vec(json.as_bytes(), 9);
    let sound = payload::join(&json, &bytes);
    let last = bytes.len() - 1;
    let packed = |bytes: &[u8]| {
        let (_, checksum) = sound.rsplit_once('.').unwrap();
        let other = payload::join(&json, bytes);
        format!("{}.{checksum}", other.rsplit_once('.').unwrap().0)
    };
    for bit in 0..8 {
        bytes[last] ^= 1 << bit;
        assert_eq!(json_in(&packed(&bytes)), Err(Altered), "bit {bit}");
        bytes[last] ^= 1 << bit;
    }
    assert_eq!(json_in(&packed(&bytes)), Ok(json));
}

#[test]
fn a_link_that_was_cut_is_told_apart() {
    let golden = GOLDEN.trim();
    for place in 0..golden.len() {
        let cut = payload::link(ADDRESS, &golden[..place]);
        assert_eq!(json_in(&cut), Err(Cut), "cut at {place}");
        for end in ["…", ")", "> ", "\n"] {
            assert_eq!(json_in(&format!("{cut}{end}")), Err(Cut), "{place} {end:?}");
        }
    }
    let cut = payload::link(ADDRESS, &golden[..500]);
    for text in [
        format!("<{cut}>\n"),
        format!("{cut}..."),
        format!("Se {cut}\n\nHilsen Kari"),
    ] {
        assert_eq!(json_in(&text), Err(Cut), "{text}");
    }
}

#[test]
fn whatever_a_mail_does_to_a_link_it_is_read() {
    let link = payload::link(
        ADDRESS,
        &pack(&transfer::write_compact(&[full_record()], 7)),
    );
    let broken = |width: usize, end: &str, mark: &str| {
        let letters: Vec<char> = link.chars().collect();
        let lines: Vec<String> = letters.chunks(width).map(String::from_iter).collect();
        format!("{mark}{}", lines.join(&format!("{end}{mark}")))
    };
    let encoded = |text: &str| -> String {
        let bytes = text.bytes().map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        });
        bytes.collect()
    };
    let guarded = format!(
        "https://guard.example/?url={}&data=05%7C02%7Ckari%40kommune.no",
        encoded(&link)
    );
    let texts = [
        link.clone(),
        format!("{link}."),
        format!("{link}), og hei"),
        format!("<{link}>"),
        format!("&lt;{link}&gt;"),
        format!("Hei, her er skissen:\n\n  {link}\n\nHilsen Kari. Tlf. 99"),
        format!("{link} {link}"),
        format!("[skisse]({link})"),
        broken(76, "\r\n", ""),
        broken(60, "\n", "> "),
        broken(7, " \n", ">> "),
        format!("Takk!\n{}\n> Hilsen Per", broken(76, "\n", "> ")),
        broken(50, "\u{200b}", ""),
        broken(50, "\u{ad}", ""),
        encoded(&link),
        encoded(&encoded(&link)),
        encoded(&format!("<{link}>")),
        guarded.clone(),
        format!("Se {guarded}>.\n"),
        link.replace('#', "%23"),
    ];
    for text in texts {
        assert!(payload::is_in(&text), "{text}");
        let written = payload::split(&text).unwrap().written();
        assert_eq!(payload::link(ADDRESS, &written), link, "{text}");
        assert_eq!(json_in(&text), json_in(&link), "{text}");
    }
    let whole = format!("{}\n{link}", &link[..200]);
    assert!(
        json_in(&whole).is_ok(),
        "a link that is whole stands after one that is cut"
    );
    for text in [
        "",
        "Hei",
        "https://eksempel.no/#/skisser",
        "#/del",
        "100 % del",
    ] {
        assert!(!payload::is_in(text), "{text}");
    }
}

#[test]
fn an_invitation_leads_to_a_table_and_is_read_as_any_other() {
    let own = pack("{}");
    let link = payload::to_table(&payload::invitation(ADDRESS, &own), 7);
    let invited = link.split_once(payload::INVITATION).unwrap().1;
    assert_eq!(payload::table_in(invited), (own.as_str(), Some(7)));
    assert_eq!(payload::table_in(&own), (own.as_str(), None));
    assert_eq!(payload::table_in("/3"), ("", Some(3)));
    assert_eq!(payload::table_in("1.a/tre"), ("1.a", None));
    assert_eq!(json_in(&link).as_deref(), Ok("{}"));
}

#[test]
fn several_links_are_read_one_by_one_whatever_stands_between_them() {
    let texts = ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"];
    let links = texts.map(|text| payload::link("https://x.no/n/", &pack(text)));
    for between in ["", " ", "\n", ", og så ", "\n\nHei igjen!\n"] {
        let all = format!("Hei! {}", links.join(between));
        let read: Vec<_> = payload::each_in(&all)
            .iter()
            .map(|one| json_in(one))
            .collect();
        let wanted: Vec<_> = texts.iter().map(|text| Ok((*text).to_owned())).collect();
        assert_eq!(read, wanted, "{between:?}");
    }
    for one in ["", "ingenting", &links[0], "#"] {
        assert_eq!(payload::each_in(one), [one]);
    }
}

#[test]
fn what_is_no_payload_is_refused_by_name() {
    let own = pack("{}");
    let rest = &own[1..];
    let table = [
        (String::new(), Cut),
        (" \n".to_owned(), Cut),
        ("1".to_owned(), Cut),
        ("#/del/".to_owned(), Cut),
        ("Hei".to_owned(), NotOurs),
        ("1, 2, 3".to_owned(), NotOurs),
        ("{\"format\": 1}".to_owned(), NotOurs),
        (format!("2{rest}"), Newer),
        (format!("17{rest}"), Newer),
        (format!("{}{rest}", "9".repeat(50)), Newer),
        ("2.whatever comes".to_owned(), Newer),
        (format!("0{rest}"), NotOurs),
        (format!("01{rest}"), NotOurs),
        (format!("1.!{}", &own[2..]), Altered),
        ("1..00000000".to_owned(), Altered),
        ("1.A.00000000".to_owned(), Altered),
        (payload::join("{}", b"no stream"), Altered),
        (payload::join("[]", &compress_to_vec(b"{}", 9)), Altered),
        (own.to_uppercase(), Altered),
        (format!("{own}0"), Altered),
        ("x".repeat(4 * MOST_JSON_BYTES), TooLarge),
    ];
    for (text, error) in table {
        assert_eq!(
            json_in(&text),
            Err(error),
            "{}",
            &text[..text.len().min(80)]
        );
    }
    let bytes = compress_to_vec(&[0xff, 0xfe], 9);
    let packed = payload::split(&payload::join("", &bytes)).unwrap();
    assert_eq!(packed.json(Some(vec![0xff, 0xfe])), Err(Altered));
    assert_eq!(packed.json(None), Err(Altered));
}

/// A link that would fill the memory of whoever opens it.
#[test]
fn a_payload_that_swells_is_not_read_to_its_end() {
    let at_most = "x".repeat(MOST_JSON_BYTES);
    assert_eq!(json_in(&pack(&at_most)), Ok(at_most.clone()));
    assert_eq!(json_in(&pack(&format!("{at_most}x"))), Err(TooLarge));
    let swelling = pack(&"x".repeat(40 * MOST_JSON_BYTES));
    assert!(swelling.len() < 64 * 1024, "{}", swelling.len());
    let packed = payload::split(&swelling).unwrap();
    let inflated = inflate(packed.bytes(), MOST_JSON_BYTES).unwrap();
    assert!(inflated.len() <= MOST_JSON_BYTES + 1, "{}", inflated.len());
    assert_eq!(packed.json(Some(inflated)), Err(TooLarge));
}

#[test]
fn a_sketch_has_room_in_a_link() {
    let link = payload::link(ADDRESS, GOLDEN.trim());
    assert!(link.len() <= payload::MOST_LINK, "{}", link.len());
    let several: Vec<_> = (1..4)
        .map(|number| version(number, &[(1, 2)], "Felles vaktbil"))
        .collect();
    let link = payload::link(ADDRESS, &pack(&transfer::write_compact(&several, 7)));
    assert!(link.len() <= payload::MOST_LINK, "{}", link.len());
    assert_eq!(sketches_in(&link), several);
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_sketches_come_out_as_they_went_in(sketches in vec(any_record(), 0..4), now in any::<u64>()) {
        let sketches: Vec<_> = sketches.into_iter().map(from_file).collect();
        let json = transfer::write_compact(&sketches, now);
        prop_assert!(!json.contains(['\n', '\r']));
        prop_assert_eq!(sketches_in(&payload::link(ADDRESS, &pack(&json))), sketches);
    }

    #[test]
    fn any_text_comes_out_of_any_surroundings(json in ".{0,200}", before in "[^#%]{0,20}", after in "([^A-Za-z0-9_%-].{0,20})?") {
        let link = payload::link("http://localhost/", &pack(&json));
        prop_assert_eq!(json_in(&format!("{before}{link}{after}")), Ok(json));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}", letters in "[#/del0-9.%<> ]{0,60}", bytes in vec(any::<u8>(), 0..60)) {
        let _ = json_in(&text);
        let _ = json_in(&letters);
        let _ = json_in(&format!("#/del/1.{letters}"));
        let _ = json_in(&payload::join(&text, &bytes));
        let _ = payload::is_in(&text);
        let _ = payload::each_in(&text);
    }

    #[test]
    fn any_altered_letters_are_refused(places in vec((0..10_000_usize, "[A-Za-z0-9_.-]"), 1..5)) {
        let golden = GOLDEN.trim();
        let mut altered = golden.to_owned();
        for (place, letter) in places {
            let place = place % altered.len();
            altered.replace_range(place..place + 1, &letter);
        }
        prop_assert!(altered == golden || json_in(&altered).is_err(), "{}", altered);
    }
}
