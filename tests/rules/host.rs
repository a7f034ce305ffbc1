//! What the host of the page says of itself: whatever its file holds, nothing fails and nothing runs.

use nyskapingslaget::storage::host::Host;
use proptest::prelude::*;

#[test]
fn a_whole_file_is_read() {
    let host = Host::read(
        "\u{feff}{\"owner\":\" Steigen\\nkommune \",\"contact\":\"post@steigen.kommune.no\",\
         \"accessibility\":\"https://uustatus.no/nb/erklaringer/publisert/1\",\"notice\":\"Vi prøver dette\\r\\ni vår.\",\"later\":{}}",
    );
    assert_eq!(host.owner, "Steigen kommune");
    assert_eq!(
        host.contact_address().as_deref(),
        Some("mailto:post@steigen.kommune.no")
    );
    assert_eq!(
        host.accessibility,
        "https://uustatus.no/nb/erklaringer/publisert/1"
    );
    assert_eq!(host.notice, "Vi prøver dette\ni vår.");
    assert!(!host.is_empty());
}

#[test]
fn what_is_bad_or_missing_says_nothing() {
    let long = format!("{{\"owner\":\"{}\"}}", "x".repeat(100_000));
    for text in ["", "{}", "[]", "null", "{\"owner\":", "<html>", &long] {
        assert!(Host::read(text).is_empty(), "{text:.40}");
    }
    // One field that is wrong leaves the others.
    let host = Host::read("{\"owner\":7,\"notice\":\"Hei\",\"accessibility\":{\"a\":1}}");
    assert_eq!((host.owner.as_str(), host.notice.as_str()), ("", "Hei"));
    assert_eq!(host.accessibility, "");
}

#[test]
fn only_pages_and_mail_are_led_to() {
    for (contact, address) in [
        (
            "https://steigen.no/kontakt",
            Some("https://steigen.no/kontakt"),
        ),
        ("HTTP://steigen.no", Some("HTTP://steigen.no")),
        ("a.b+c@steigen.no", Some("mailto:a.b+c@steigen.no")),
        ("Servicetorget, 75 77 88 00", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://a b", None),
        ("kari@steigen", None),
        ("a?cc=b@steigen.no", None),
        ("a@b@c.no", None),
    ] {
        let host = Host {
            contact: contact.to_owned(),
            ..Host::default()
        };
        assert_eq!(host.contact_address().as_deref(), address, "{contact}");
    }
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//steigen.no",
        "ftp://x",
    ] {
        let text = serde_json::json!({ "accessibility": address }).to_string();
        assert_eq!(Host::read(&text).accessibility, "", "{address}");
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn whatever_the_file_holds_nothing_fails(owner in "\\PC{0,300}", notice in "(?s).{0,1200}", rest in "(?s).{0,40}") {
        let text = serde_json::json!({ "owner": owner, "contact": owner, "notice": notice }).to_string();
        let host = Host::read(&text);
        prop_assert!(host.owner.chars().count() <= 200 && !host.owner.contains('\n'));
        prop_assert!(host.notice.chars().count() <= 1_000);
        let _ = host.contact_address();
        let _ = Host::read(&format!("{text}{rest}"));
        let _ = Host::read(&rest);
    }
}
