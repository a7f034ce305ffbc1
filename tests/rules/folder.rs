//! Several copies of the page on one origin: what belongs to which, and how one knows of another.

use nyskapingslaget::domain::fields::Field;
use nyskapingslaget::storage::folder::{
    Folders, MOST_FOLDERS, is_own_cache, of_cache, of_path, others,
};
use nyskapingslaget::storage::prefs::Prefs;
use serde_json::json;

fn noted(folders: &[&str]) -> Folders {
    Folders::read(json!(folders)).unwrap()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_page_lies_in_the_folder_of_its_file() {
    for (path, folder) in [
        ("/", "/"),
        ("/index.html", "/"),
        ("/a/", "/a/"),
        ("/a/index.html", "/a/"),
        ("/a/b/gjenopprett.html", "/a/b/"),
        ("", "/"),
    ] {
        assert_eq!(of_path(path), folder, "{path}");
    }
}

#[test]
fn the_files_of_another_folder_are_not_ours() {
    for (name, folder) in [
        ("nyskapingslaget/@0123456789abcdef", Some("/")),
        ("nyskapingslaget/a/@0123456789abcdef", Some("/a/")),
        ("nyskapingslaget/a/b/@0123456789abcdef", Some("/a/b/")),
        (
            "nyskapingslaget/a/@team/@0123456789abcdef",
            Some("/a/@team/"),
        ),
        ("nyskapingslaget/a@b/@dev", Some("/a@b/")),
        // Not the worker's.
        ("nyskapingslaget-trace", None),
        ("nyskapingslaget-nabo/a/@1", None),
        ("nyskapingslaget/a/", None),
        ("nyskapingslaget/a@1", None),
        ("nyskapingslaget@1", None),
        ("nyskapingslaget/a/@team/", None),
        ("annet/a/@1", None),
    ] {
        assert_eq!(of_cache(name), folder, "{name}");
        for own in ["/", "/a/", "/a/b/", "/a/@team/", "/a@b/"] {
            assert_eq!(is_own_cache(name, own), folder == Some(own), "{name} {own}");
        }
    }
}

#[test]
fn a_folder_is_noted_once_and_the_oldest_are_forgotten() {
    let mut folders = noted(&["/a/", "/b/"]);
    assert!(folders.ends_with("/b/") && !folders.ends_with("/a/"));
    folders.note("/a/");
    assert_eq!(folders, noted(&["/b/", "/a/"]));
    folders.note("no folder");
    folders.note(&format!("/{}/", "x".repeat(1_000)));
    assert_eq!(folders, noted(&["/b/", "/a/"]));
    for number in 0..50 {
        folders.note(&format!("/{number}/"));
    }
    let kept: Vec<String> = (50 - MOST_FOLDERS..50)
        .map(|number| format!("/{number}/"))
        .collect();
    assert_eq!(folders.write(), Some(json!(kept)));
}

#[test]
fn the_others_are_those_noted_and_those_with_files() {
    let caches = names(&[
        "nyskapingslaget/a/@1",
        "nyskapingslaget/a/b/@1",
        "nyskapingslaget/a/b/@2",
        "nyskapingslaget-trace",
        "annet",
    ]);
    let folders = noted(&["/c/", "/a/"]);
    assert_eq!(others("/a/", &folders, &caches), ["/a/b/", "/c/"]);
    assert_eq!(others("/", &folders, &[]), ["/a/", "/c/"]);
    assert_eq!(others("/a/", &noted(&["/a/"]), &caches[..1]), [""; 0]);
    let many: Vec<String> = (0..50)
        .map(|it| format!("nyskapingslaget/{it}/@1"))
        .collect();
    assert_eq!(others("/a/", &folders, &many).len(), MOST_FOLDERS);
}

#[test]
fn the_note_never_costs_another_choice() {
    for folders in [
        json!(null),
        json!(7),
        json!("/a/"),
        json!({"a": 1}),
        json!([1, null, "x"]),
    ] {
        let stored = json!({"locale": "nn", "device": "00000000000000aa", "folders": folders});
        let prefs = Prefs::read(stored).unwrap();
        assert_eq!(prefs.folders, Folders::default());
        assert!(prefs.locale.is_some() && prefs.device.is_some());
    }
    let missing = Prefs::read(json!({"later": {"x": [1]}})).unwrap();
    assert_eq!(missing.folders, Folders::default());
    assert_eq!(
        missing.write().unwrap().get("later"),
        Some(&json!({"x": [1]}))
    );
    let held = Prefs::read(json!({"folders": ["/a/", 7, "/b/"]})).unwrap();
    assert_eq!(
        held.write().unwrap().get("folders"),
        Some(&json!(["/a/", "/b/"]))
    );
}
