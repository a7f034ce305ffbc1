//! localStorage, IndexedDB, and the two together.

use js_sys::Function;
use nyskapingslaget::domain::fields::Field;
use nyskapingslaget::domain::{DeviceId, Id, Kind, Record, Sketch};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::browser::{LocalShelf, MemoryShelf, used_units};
use nyskapingslaget::storage::history::{Beside, History};
use nyskapingslaget::storage::prefs::{ColorScheme, Prefs};
use nyskapingslaget::storage::revisions::{MOST, read};
use nyskapingslaget::storage::shelf::{
    SaveError, Shelf, ShelfError, decode_all, load_all, put_back, save,
};
use nyskapingslaget::storage::{format, key, repair};
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;

const FOREIGN: &str = "another-app/æ🚗";

fn javascript(code: &str) {
    Function::new_no_args(code)
        .call0(&wasm_bindgen::JsValue::NULL)
        .unwrap();
}

/// Puts something else in place of a property of the window.
fn replace(name: &str, getter: &str) {
    javascript(&format!(
        "window.kept = Object.getOwnPropertyDescriptor(window, '{name}');
         Object.defineProperty(window, '{name}', {{ {getter}, configurable: true }});"
    ));
}

fn restore(name: &str) {
    javascript(&format!(
        "Object.defineProperty(window, '{name}', window.kept)"
    ));
}

fn record(number: u8, edits: u8, idea: &str) -> Record<Sketch> {
    let mut record = Record {
        id: Id::from_bytes([number; 16]),
        vector: Default::default(),
        body: Sketch {
            idea: idea.to_owned(),
            ..Sketch::default()
        },
    };
    for _ in 0..edits {
        record.vector.raise(DeviceId::from_bytes([7; 8]));
    }
    record
}

fn key_of(record: &Record<Sketch>) -> String {
    key::of(Kind::Sketch, record.id)
}

/// An empty localStorage but for what another app left there.
fn fresh_shelf() -> LocalShelf {
    javascript("localStorage.clear()");
    let shelf = LocalShelf::find().unwrap();
    shelf.set(FOREIGN, "theirs 🚗").unwrap();
    shelf
}

/// The real database, without copies.
async fn fresh_history() -> History {
    let history = History::open().await.unwrap();
    let keys: Vec<String> = history
        .latest()
        .await
        .unwrap()
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    history.remove_latest(&keys).await.unwrap();
    history
}

#[wasm_bindgen_test]
fn local_storage_keeps_texts_and_leaves_others_alone() {
    let shelf = fresh_shelf();
    assert_eq!(shelf.keys(), [FOREIGN]);
    let sketch = record(1, 1, "Idé\u{0}\n«🚗»\u{2028}");
    let text = save(&shelf, &sketch).unwrap();
    assert_eq!(shelf.get(&key_of(&sketch)), Some(text));
    assert_eq!(shelf.keys().len(), 2);
    assert_eq!(load_all::<Sketch>(&shelf).records, [sketch.clone()]);
    assert_eq!(
        save(&shelf, &record(1, 0, "old")),
        Err(SaveError::Overtaken)
    );
    shelf.remove(&key_of(&sketch));
    assert_eq!(shelf.get(&key_of(&sketch)), None);
    assert_eq!(shelf.get(FOREIGN).as_deref(), Some("theirs 🚗"));
    assert_eq!(shelf.keys(), [FOREIGN]);
}

#[wasm_bindgen_test]
fn used_room_is_counted_as_the_browser_counts_it() {
    let shelf = fresh_shelf();
    let foreign = "another-app/æ🚗theirs 🚗".encode_utf16().count();
    assert_eq!(used_units(&shelf), foreign);
    shelf.set("k", "🚗å").unwrap();
    assert_eq!(used_units(&shelf), foreign + 1 + 3);
    let memory = MemoryShelf::default();
    memory.set("k", "1").unwrap();
    memory.set("k", "🚗å").unwrap();
    assert_eq!((memory.keys().len(), used_units(&memory)), (1, 4));
}

#[wasm_bindgen_test]
fn a_full_store_says_so_and_changes_nothing() {
    let shelf = fresh_shelf();
    let sketch = record(1, 1, "Idé");
    let text = save(&shelf, &sketch).unwrap();
    let (mut fill, mut place) = ("x".repeat(4_000_000), 0);
    while !fill.is_empty() {
        place += 1;
        if shelf.set(&format!("fill{place}"), &fill).is_err() {
            fill.truncate(fill.len() / 2);
        }
    }
    let longer = record(1, 2, &"lang ".repeat(1_000));
    assert_eq!(
        save(&shelf, &longer),
        Err(SaveError::Shelf(ShelfError::Full))
    );
    assert_eq!(shelf.get(&key_of(&sketch)), Some(text));
    assert_eq!(
        LocalShelf::find().unwrap().get(FOREIGN).as_deref(),
        Some("theirs 🚗")
    );
    javascript("localStorage.clear()");
}

#[wasm_bindgen_test]
fn preferences_come_back_with_what_is_not_known() {
    let shelf = fresh_shelf();
    assert_eq!(shelf.prefs(), Prefs::default());
    let stored = json!({"locale": "nn", "color_scheme": "dark", "device": "00000000000000aa",
        "last_export": 1_700_000_000_000_u64, "dismissed_hints": ["a"], "later": {"x": [1]}});
    let prefs = Prefs::read(stored.clone()).unwrap();
    assert_eq!(
        (prefs.locale, prefs.color_scheme),
        (Some(Locale::Nn), ColorScheme::Dark)
    );
    shelf.set_prefs(&prefs);
    assert_eq!(shelf.prefs(), prefs);
    let text = shelf.get(key::PREFS).unwrap();
    let written: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (name, value) in stored.as_object().unwrap() {
        assert_eq!(written.get(name), Some(value), "{name}");
    }
    for damaged in ["", "{", "[]", "{\"locale\":7}"] {
        shelf.set(key::PREFS, damaged).unwrap();
        assert_eq!(shelf.prefs(), Prefs::default(), "{damaged}");
    }
    // A language that only a newer version speaks is none here, and is there again for that version.
    shelf.set(key::PREFS, "{\"locale\":\"se\"}").unwrap();
    let prefs = shelf.prefs();
    assert_eq!(prefs.locale, None);
    shelf.set_prefs(&prefs);
    assert!(shelf.get(key::PREFS).unwrap().contains("\"se\""));
}

#[wasm_bindgen_test]
fn denied_storage_is_no_store_and_no_panic() {
    let denials = [
        "get() { throw new DOMException('no', 'SecurityError'); }",
        "get() { return null; }",
        "get() { return undefined; }",
        "get() { return { length: 0, setItem() { throw new DOMException('no', 'QuotaExceededError'); } }; }",
        "get() { return { length: 0, setItem() { throw new Error('no'); } }; }",
    ];
    for denial in denials {
        replace("localStorage", denial);
        let is_open = LocalShelf::find().is_some_and(|shelf| shelf.takes_texts());
        restore("localStorage");
        assert!(!is_open, "{denial}");
    }
    assert!(LocalShelf::find().is_some_and(|shelf| shelf.takes_texts()));
}

#[wasm_bindgen_test]
async fn a_blocked_database_is_an_error_and_no_panic() {
    let denials = [
        "get() { throw new DOMException('no', 'SecurityError'); }",
        "get() { return null; }",
        "get() { return undefined; }",
        "get() { return { open() { throw new Error('no'); } }; }",
    ];
    for denial in denials {
        replace("indexedDB", denial);
        let opened = History::open().await.is_ok();
        restore("indexedDB");
        assert!(!opened, "{denial}");
    }
    assert!(History::open().await.is_ok());
}

#[wasm_bindgen_test]
async fn latest_copies_are_kept_replaced_and_taken_away() {
    let history = fresh_history().await;
    let pair = |key: &str, text: &str| (key.to_owned(), text.to_owned());
    history
        .put_latest(&[pair("a", "1"), pair("b", "🚗")])
        .await
        .unwrap();
    history.put_latest(&[pair("a", "2")]).await.unwrap();
    history
        .set_aside(&[pair("a", "odd"), pair("a", "odd")])
        .await
        .unwrap();
    assert_eq!(
        history.latest().await,
        Ok(vec![pair("a", "2"), pair("b", "🚗")])
    );
    let again = History::open().await.unwrap();
    assert_eq!(
        again.latest().await,
        Ok(vec![pair("a", "2"), pair("b", "🚗")])
    );
    again
        .remove_latest(&["a".to_owned(), "none".to_owned()])
        .await
        .unwrap();
    assert_eq!(history.latest().await, Ok(vec![pair("b", "🚗")]));
    // What lay there may be kept beside, in the same step, also by one of two that write at once.
    let beside = |place: &'static str| {
        move |before: String| {
            Some(Beside {
                place: place.to_owned(),
                text: before,
                may_lie_over: Box::new(|there| there.is_none()),
            })
        }
    };
    let first = history.put_latest_over("d", "1", beside("f"));
    let second = again.put_latest_over("d", "2", beside("g"));
    assert_eq!((first.await, second.await), (Ok(()), Ok(())));
    let places = ["d", "f", "g"].map(str::to_owned);
    assert_eq!(
        history.latest_at(&places).await,
        Ok(vec![pair("d", "2"), pair("g", "1")])
    );
    // What lies there already, and may not be written over, stays; the rest is written all the same.
    let third = history.put_latest_over("d", "3", beside("g"));
    assert_eq!(third.await, Ok(()));
    assert_eq!(
        history.latest_at(&places).await,
        Ok(vec![pair("d", "3"), pair("g", "1")])
    );
    let none = places.map(|place| (place, None));
    history.change_latest(&none).await.unwrap();
    // Writing begins at once: what is not waited for is there for whoever asks next.
    let writing = history.put_latest(&[pair("c", "3")]);
    assert_eq!(again.latest().await.unwrap().len(), 2);
    writing.await.unwrap();
}

#[wasm_bindgen_test]
async fn each_store_repairs_the_other() {
    let (shelf, history) = (fresh_shelf(), fresh_history().await);
    let (ahead, behind) = (record(1, 2, "new"), record(1, 1, "old"));
    let only_copied = record(2, 1, "two");
    save(&shelf, &behind).unwrap();
    let copies = [&ahead, &only_copied].map(|record| (key_of(record), format::encode(record)));
    history.put_latest(&copies).await.unwrap();
    let only_shelved = record(3, 1, "three");
    save(&shelf, &only_shelved).unwrap();

    let device = DeviceId::from_bytes([7; 8]);
    let copies = decode_all::<Sketch>(history.latest().await.unwrap());
    let plan = repair::plan(load_all(&shelf), copies, device);
    assert_eq!(
        plan.records,
        [ahead.clone(), only_copied.clone(), only_shelved.clone()]
    );
    assert_eq!(plan.to_shelf, [ahead, only_copied]);
    for record in &plan.to_shelf {
        put_back(&shelf, &key_of(record), format::encode(record)).unwrap();
    }
    history.put_latest(&plan.to_copies).await.unwrap();

    let copies = decode_all::<Sketch>(history.latest().await.unwrap());
    let again = repair::plan(load_all(&shelf), copies, device);
    assert_eq!(again.records, plan.records);
    assert!(again.to_shelf.is_empty() && again.to_copies.is_empty());
    assert_eq!(shelf.get(FOREIGN).as_deref(), Some("theirs 🚗"));
}

#[wasm_bindgen_test]
async fn the_newest_versions_are_kept_in_order_and_go_for_good() {
    let history = History::open().await.unwrap();
    let (mine, others) = (record(21, 1, "min"), record(22, 1, "andres"));
    let mut expected = Vec::new();
    for number in 1..=40_u8 {
        let text = format::encode(&record(21, number, &format!("nr. {number}")));
        expected.insert(0, format!("nr. {number}"));
        // Said twice, kept once.
        let twice = [(key_of(&mine), text.clone()), (key_of(&mine), text)];
        history.make_safe(&twice).await.unwrap();
    }
    let text = format::encode(&others);
    let texts = [(key_of(&others), text)];
    history.add_revisions(&texts).await.unwrap();
    let kept = read::<Sketch>(history.revisions_of(&key_of(&mine)).await.unwrap());
    let ideas: Vec<String> = kept.into_iter().map(|kept| kept.body.idea).collect();
    assert_eq!(ideas, expected[..MOST]);
    history.remove_revisions(&[key_of(&mine)]).await.unwrap();
    let left = history.revisions_of(&key_of(&mine)).await.unwrap();
    assert_eq!(left, []);
    let left = history.revisions_of(&key_of(&others)).await.unwrap();
    assert_eq!(left.len(), 1);
}
