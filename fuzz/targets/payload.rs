//! Links and the texts they stand in, inflated as a browser does it, and the works in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use nyskapingslaget::storage::payload::{self, MOST_JSON_BYTES, PayloadError};
use nyskapingslaget_fuzz::{on_its_way, taken_in};

const ADDRESS: &str = "https://eksempel.kommune.no/laget/#/skisser";

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let way = bytes.last().copied().unwrap_or_default().into();
    // A text that may be a payload or have one in it.
    for text in [text.to_string(), on_its_way(&text, way)] {
        if let Ok(json) = read(&text) {
            let _ = taken_in(&json);
        }
    }
    // The letters after a mark.
    let marked = payload::link(ADDRESS, &text);
    assert!(payload::is_in(&marked));
    let _ = read(&marked);
    // A stream that a browser may or may not inflate, with a checksum that is right.
    if let Some(Ok(json)) = inflate(bytes).map(String::from_utf8) {
        let packed = payload::join(&json, bytes);
        match json.len() > MOST_JSON_BYTES {
            true => assert_eq!(read(&packed), Err(PayloadError::TooLarge)),
            false => assert_eq!(read(&packed).as_deref(), Ok(&*json)),
        }
    }
    // A text that is packed here comes out of a mail as it was.
    let packed = payload::join(&text, &compress_to_vec(text.as_bytes(), 6));
    let link = payload::link(ADDRESS, &packed);
    for text in [packed, on_its_way(&link, way)] {
        assert_eq!(read(&text).as_deref(), Ok(&*String::from_utf8_lossy(bytes)));
    }
    let _ = taken_in(&text);
});

/// The JSON in a text, once what must hold of every payload has been looked at.
fn read(text: &str) -> Result<String, PayloadError> {
    let packed = payload::split(text)?;
    let written = packed.written();
    assert_eq!(payload::split(&written).as_ref(), Ok(&packed));
    let link = payload::link(ADDRESS, &written);
    assert_eq!(payload::split(&link).as_ref(), Ok(&packed));
    let json = packed.json(inflate(packed.bytes()))?;
    assert!(json.len() <= MOST_JSON_BYTES);
    assert_eq!(payload::join(&json, packed.bytes()), written);
    Ok(json)
}

/// As a browser does it: no more than a little past the most that is read.
fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    match decompress_to_vec_with_limit(bytes, MOST_JSON_BYTES + 1) {
        Ok(inflated) => Some(inflated),
        Err(fault) if fault.status == TINFLStatus::HasMoreOutput => Some(fault.output),
        Err(_) => None,
    }
}
