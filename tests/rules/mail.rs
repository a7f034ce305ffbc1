//! Links that open a new mail: what is in them comes back, and none is too long.

use nyskapingslaget::export::mail::{Mail, compose};
use proptest::prelude::*;

const LONGEST_LINK: usize = 1_800;
const PASTE: &str = "Lim inn teksten her. Du har den på utklippstavla.";

/// The text that a part of a link stands for, by RFC 3986.
fn decoded(part: &str) -> String {
    let mut octets = Vec::new();
    let mut characters = part.bytes();
    while let Some(octet) = characters.next() {
        octets.push(match octet {
            b'%' => {
                let digits = [characters.next().unwrap(), characters.next().unwrap()];
                let digits = std::str::from_utf8(&digits).unwrap();
                assert_eq!(digits, digits.to_uppercase());
                u8::from_str_radix(digits, 16).unwrap()
            }
            b'-' | b'.' | b'_' | b'~' => octet,
            _ if octet.is_ascii_alphanumeric() => octet,
            _ => panic!("{:?} in {part}", char::from(octet)),
        });
    }
    String::from_utf8(octets).unwrap()
}

/// The subject and the text of a link.
fn read(mail: &Mail) -> (String, String) {
    assert!(mail.link.len() <= LONGEST_LINK, "{}", mail.link.len());
    let parts = mail.link.strip_prefix("mailto:?subject=").unwrap();
    let (subject, body) = parts.split_once("&body=").unwrap();
    let (subject, body) = (decoded(subject), decoded(body));
    assert!(!subject.contains(['\r', '\n']), "{subject:?}");
    let without_ends = body.replace("\r\n", "");
    assert!(!without_ends.contains(['\r', '\n']), "{body:?}");
    (subject, body)
}

#[test]
fn a_link_has_the_form_of_the_standard() {
    let table = [
        ("Idé", "Hei", "mailto:?subject=Id%C3%A9&body=Hei"),
        (
            "Ny & bra? #1",
            "a=b&c+d;e,f%",
            "mailto:?subject=Ny%20%26%20bra%3F%20%231&body=a%3Db%26c%2Bd%3Be%2Cf%25",
        ),
        (
            "æøå ÆØÅ",
            "🚗",
            "mailto:?subject=%C3%A6%C3%B8%C3%A5%20%C3%86%C3%98%C3%85&body=%F0%9F%9A%97",
        ),
        (
            "a-b.c_d~e",
            "'\"<>",
            "mailto:?subject=a-b.c_d~e&body=%27%22%3C%3E",
        ),
        ("", "", "mailto:?subject=&body="),
        (
            "x",
            "1\n2\r\n3\r4",
            "mailto:?subject=x&body=1%0D%0A2%0D%0A3%0D%0A4",
        ),
        ("x", "\n\n\t", "mailto:?subject=x&body=%0D%0A%0D%0A%09"),
        ("x", "\0a\u{7f}\u{1b}b", "mailto:?subject=x&body=ab"),
        (
            "  a \r\n b\tc  ",
            "Bcc: noen@example.org",
            "mailto:?subject=a%20b%20c&body=Bcc%3A%20noen%40example.org",
        ),
    ];
    for (subject, body, expected) in table {
        let mail = compose(subject, body, PASTE);
        assert_eq!(mail.link, expected, "{subject:?} {body:?}");
        assert!(mail.is_whole);
    }
}

#[test]
fn a_text_is_whole_as_long_as_it_fits() {
    // «mailto:?subject=Emne&body=» has 26 characters.
    let table = [
        ("a", 1, 1_774),
        ("-", 1, 1_774),
        (" ", 3, 591),
        ("å", 6, 295),
        ("\n", 6, 295),
        ("€", 9, 197),
        ("🚗", 12, 147),
        ("🇳🇴", 24, 73),
    ];
    for (unit, length, most) in table {
        let whole = compose("Emne", &unit.repeat(most), PASTE);
        assert_eq!(whole.link.len(), 26 + length * most, "{unit:?}");
        assert!(whole.is_whole, "{unit:?}");
        let text = unit.repeat(most).replace('\n', "\r\n");
        assert_eq!(read(&whole), ("Emne".to_owned(), text));

        let too_long = compose("Emne", &unit.repeat(most + 1), PASTE);
        assert!(!too_long.is_whole, "{unit:?}");
        assert_eq!(read(&too_long), ("Emne".to_owned(), PASTE.to_owned()));
    }
}

#[test]
fn a_subject_is_cut_only_where_it_must_be() {
    // Both fit: nothing is cut.
    let mail = compose(&"a".repeat(1_000), &"b".repeat(700), PASTE);
    assert!(mail.is_whole);
    assert_eq!(read(&mail), ("a".repeat(1_000), "b".repeat(700)));

    // The text fits once the subject is cut to a quarter of the link, ellipsis and all.
    let mail = compose(&"a".repeat(3_000), &"b".repeat(1_328), PASTE);
    assert!(mail.is_whole);
    let subject = format!("{}…", "a".repeat(441));
    assert_eq!(read(&mail), (subject.clone(), "b".repeat(1_328)));
    assert_eq!(mail.link.len(), LONGEST_LINK);

    // It does not.
    let mail = compose(&"a".repeat(3_000), &"b".repeat(1_329), PASTE);
    assert!(!mail.is_whole);
    assert_eq!(read(&mail), (subject, PASTE.to_owned()));

    for unit in ["å", "€", "🚗", "👩🏽‍🚒", "ש", "a🚗", " a"] {
        let mail = compose(&unit.repeat(2_000), "Hei", PASTE);
        let (subject, body) = read(&mail);
        let start = subject.strip_suffix('…').unwrap();
        assert!(unit.repeat(2_000).trim().starts_with(start), "{subject}");
        assert!(start.chars().count() >= 36, "{subject}");
        assert_eq!((body.as_str(), mail.is_whole), ("Hei", true));
    }
}

#[test]
fn a_long_sentence_instead_is_cut_too() {
    for (subject, unit) in [("", "å"), ("Emne", "🚗"), ("Emne", "\n")] {
        let mail = compose(subject, &"b".repeat(5_000), &unit.repeat(5_000));
        let (_, body) = read(&mail);
        assert!(body.ends_with('…') && !mail.is_whole, "{body}");
        assert!(mail.link.len() > LONGEST_LINK - 12, "{}", mail.link.len());
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    /// Every link is short enough, and says the whole or what stands instead of it.
    #[test]
    fn any_text_comes_back_or_what_stands_instead(
        subject in "[a-zæøå &?#%🚗\r\n\0]{0,300}",
        body in "[^\\p{Cc}\\p{Zl}\\p{Zp}]{0,300}|[a-z🚗\n]{0,900}",
    ) {
        let mail = compose(&subject, &body, PASTE);
        let (read_subject, read_body) = read(&mail);
        let expected = if mail.is_whole { body.replace('\n', "\r\n") } else { PASTE.to_owned() };
        prop_assert_eq!(read_body, expected);
        let subject = subject.replace('\0', "");
        let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
        let start = read_subject.strip_suffix('…').unwrap_or(&read_subject);
        prop_assert!(subject.starts_with(start));
    }

    /// Nothing that is written makes it fail.
    #[test]
    fn any_text_makes_a_link(texts in any::<[String; 3]>(), times in 1..200_usize) {
        let [subject, body, instead] = texts.map(|text| text.repeat(times));
        read(&compose(&subject, &body, &instead));
    }
}
