//! What the browser deflates and inflates, and works in a link by means of it.

use nyskapingslaget::browser::{can_compress, deflate, inflate};
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::payload::{self, MOST_JSON_BYTES, PayloadError};
use nyskapingslaget::storage::transfer;
use wasm_bindgen_test::wasm_bindgen_test;

/// What version 1 wrote. Frozen.
const GOLDEN: &str = include_str!("../fixtures/payload-1.txt");

async fn json_in(text: &str) -> Result<String, PayloadError> {
    let packed = payload::split(text)?;
    let inflated = inflate(packed.bytes(), MOST_JSON_BYTES).await;
    packed.json(inflated)
}

#[wasm_bindgen_test]
async fn what_is_deflated_is_inflated_again() {
    assert!(can_compress());
    let noise: Vec<u8> = (0..300_000_u32)
        .map(|place| (place.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    for bytes in [b"".to_vec(), "Idé 🚗".repeat(1_000).into_bytes(), noise] {
        let deflated = deflate(&bytes).await.unwrap();
        let inflated = inflate(&deflated, bytes.len()).await;
        assert_eq!(inflated, Some(bytes));
    }
}

#[wasm_bindgen_test]
async fn no_more_is_inflated_than_is_asked_for() {
    let deflated = deflate(&vec![b'x'; 40 * MOST_JSON_BYTES]).await.unwrap();
    assert!(deflated.len() < 64 * 1024);
    let inflated = inflate(&deflated, MOST_JSON_BYTES).await.unwrap();
    let most = MOST_JSON_BYTES + 8 * 1024 * 1024;
    assert!(inflated.len() > MOST_JSON_BYTES && inflated.len() < most);
    for cut in [0, 1, deflated.len() / 2, deflated.len() - 1] {
        let inflated = inflate(&deflated[..cut], usize::MAX).await;
        assert_eq!(inflated, None, "{cut}");
    }
    let longer = [&deflated[..], b"more"].concat();
    assert_eq!(inflate(&longer, usize::MAX).await, None);
    assert_eq!(inflate(b"no stream", usize::MAX).await, None);
}

#[wasm_bindgen_test]
async fn a_work_comes_out_of_a_link_as_it_went_in() {
    let json = json_in(GOLDEN).await.unwrap();
    let works = transfer::read::<Sketch>(&json).unwrap().records;
    assert_eq!(works.len(), 1);
    let deflated = deflate(json.as_bytes()).await.unwrap();
    let link = payload::link("http://localhost/#/", &payload::join(&json, &deflated));
    assert!(link.len() < payload::MOST_LINK, "{}", link.len());
    assert_eq!(json_in(&link).await, Ok(json));
    let swelling = deflate(&vec![b' '; 40 * MOST_JSON_BYTES]).await.unwrap();
    let swelling = payload::join("", &swelling);
    assert_eq!(json_in(&swelling).await, Err(PayloadError::TooLarge));
    let none: [Record<Sketch>; 0] = [];
    let other = transfer::write_compact(&none, 0);
    let altered = payload::join(&other, &deflated);
    assert_eq!(json_in(&altered).await, Err(PayloadError::Altered));
}
