//! Commands that let words take the place of others: the power goes after each single write of
//! them, and the store fails at each.
//!
//! What is kept, what is written and in which order is the app's own: `storage::{exchange, exchanging, writes}`.

use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use nyskapingslaget::domain::import_plan::plan;
use nyskapingslaget::domain::merge::{Merger, solved};
use nyskapingslaget::domain::parts::{Choice, Part};
use nyskapingslaget::domain::solving::{by_parts, whole};
use nyskapingslaget::domain::{Record, Sketch, Work};
use nyskapingslaget::storage::exchange::{Exchange, Step};
use nyskapingslaget::storage::exchanging::{Ground, Plan, Refusal, carry_out};
use nyskapingslaget::storage::format;
use nyskapingslaget::storage::key;
use nyskapingslaget::storage::shelf::{SaveError, Shelf};
use nyskapingslaget::storage::writes::{Texts, of_import, of_solving, step_to};

use super::crashes::crash_everywhere;
use super::disk::{Disk, Recorder, Write, text};
use super::report;
use crate::common::shelf::{FakeShelf, Mood};
use crate::common::{device, idea, version};

/// A place to exchange works in: what the app's own `storage::exchanging` does there is noted.
struct Noting<'a> {
    disk: &'a Disk,
    exchange: &'a Exchange,
    recorder: Recorder,
}

impl Ground for Noting<'_> {
    type Seen = ();

    fn flush(&self) {}

    fn plan(&self) -> Plan {
        Ok(self.exchange.clone())
    }

    fn seen(&self, _: &Exchange) {}

    async fn others(&self, exchange: &Exchange) -> Texts {
        let places = exchange.places();
        let copies = self.disk.copies.clone().into_iter();
        copies.filter(|(place, _)| places.contains(place)).collect()
    }

    async fn make_safe(&self, versions: &[(String, String)]) -> Result<(), Refusal> {
        self.recorder.note(Write::Versions(versions.to_vec()));
        self.recorder.note(Write::Wait);
        Ok(())
    }

    fn is_over(&self) -> bool {
        false
    }

    fn hear(&self, _: &Exchange) -> bool {
        false
    }

    fn write(&self, exchange: &Exchange) -> Result<(), SaveError> {
        exchange.write(&self.recorder)
    }

    async fn copy(&self, exchange: &Exchange) {
        self.recorder.note(Write::Copies(exchange.copies()));
    }
}

/// Everything that an exchange writes.
fn writes_of(exchange: &Exchange, disk: &Disk) -> Vec<Write> {
    let recorder = Recorder::over(disk);
    let noting = Noting {
        disk,
        exchange,
        recorder,
    };
    {
        let carrying = pin!(carry_out::<Sketch>(&noting));
        let done = carrying.poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(done, Poll::Ready(Ok(_))), "{done:?}");
    }
    noting.recorder.writes.into_inner()
}

fn on(disk: &Disk) -> FakeShelf {
    FakeShelf::with(disk.shelf.clone())
}

fn edit(disk: &Disk, after: &Record<Sketch>) -> Exchange {
    Exchange {
        steps: vec![step_to(after, &on(disk))],
    }
}

/// The words of everything that a person can come to: what is shown, also in the bin, and the
/// earlier versions of what is shown. Those of what somebody took away again are kept all the same,
/// and found when it comes back.
fn words(disk: &Disk, exchange: &Exchange) -> BTreeSet<String> {
    let shown = disk.start().0;
    let is_copy = |text: &str| {
        format::decode::<Sketch>(text)
            .unwrap()
            .body
            .conflict_of
            .is_some()
    };
    let taken_away = exchange.steps.iter().filter(|step| step.after.is_none());
    let taken_away =
        taken_away.filter(|step| step.before.as_deref().is_some_and(|it| !is_copy(it)));
    let places: BTreeSet<String> = shown
        .iter()
        .map(key::of_record)
        .chain(taken_away.map(|step| step.place.clone()))
        .collect();
    let versions = disk
        .versions
        .iter()
        .filter(|(place, _)| places.contains(place));
    let versions = versions.map(|(_, text)| format::decode::<Sketch>(text).unwrap());
    let texts = |record: Record<Sketch>| [record.body.idea, record.body.goal, record.body.need];
    shown.into_iter().chain(versions).flat_map(texts).collect()
}

/// The name of a command, what is on disk before it, and what it exchanges.
type Case = (&'static str, Disk, Exchange);

fn conflict() -> (Disk, Record<Sketch>, Record<Sketch>) {
    let mut merger = Merger::new([version(1, &[(1, 2)], "own")], device(1), false);
    let mut other = version(1, &[(2, 2)], "other");
    other.body.goal = "other's goal".to_owned();
    merger.merge(other);
    let (changed, _) = merger.into_changes();
    let copy = changed.into_iter().find(|it| it.body.conflict_of.is_some());
    let (origin, copy) = (version(1, &[(1, 2)], "own"), copy.unwrap());
    (Disk::with(&[origin.clone(), copy.clone()]), origin, copy)
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let (disk, origin, copy) = conflict();
    let binned = |body: &Sketch| {
        let mut body = body.clone();
        body.binned_at = Some(1);
        copy.edited(device(1), body)
    };
    // Part by part: the copy goes into the bin as it is.
    let both: [Work; 2] = [&origin, &copy].map(|record| record.body.clone().into());
    let sketch = |work: &Work| work.sketch().unwrap().clone();
    let (combined, other) = by_parts(&both[0], &both[1], &[(Part::Idea, Choice::First)]).unwrap();
    let goes_on = solved(&origin, &copy, sketch(&combined), device(1));
    let parts = of_solving(&goes_on, &binned(&sketch(&other)), &on(&disk));
    cases.push(("solve by parts", disk.clone(), parts));
    // Whole by whole: the two change places.
    let (ours, theirs) = whole(&both[0], &both[1], Choice::Second);
    let goes_on = solved(&origin, &copy, sketch(&ours), device(1));
    let swapped = of_solving(&goes_on, &binned(&sketch(&theirs)), &on(&disk));
    cases.push(("solve whole", disk, swapped));
    // An earlier version, or what a draft says now, in place of what stands there.
    let held = version(1, &[(1, 3)], "what stands there");
    let disk = Disk::with(std::slice::from_ref(&held));
    let restored = edit(&disk, &held.edited(device(1), idea("as it was")));
    cases.push(("restore", disk, restored));
    // Words that a full store did not take, and another tab has among the copies alone.
    let mut disk = Disk::with(std::slice::from_ref(&held));
    let (place, ahead) = text(&held.edited(device(2), idea("among the copies alone")));
    disk.copies.insert(place, ahead);
    let restored = edit(&disk, &held.edited(device(1), idea("as it was")));
    cases.push(("restore over a copy", disk, restored));
    // A file, and taking it back.
    let (disk, exchange) = import();
    let mut after = disk.after(&writes_of(&exchange, &disk));
    after.versions.clear();
    cases.push(("import", disk, exchange.clone()));
    cases.push(("undo of an import", after, exchange.reversed()));
    cases
}

/// A file that brings something new, something newer, another version, and what two became.
fn import() -> (Disk, Exchange) {
    let (mut disk, origin, copy) = conflict();
    let more = [version(2, &[(1, 1)], "old"), version(3, &[(1, 1)], "here")];
    let texts = more.iter().map(text);
    disk.shelf.extend(texts.clone());
    disk.copies.extend(texts);
    let mut both = origin.clone();
    both.vector = origin.vector.join(&copy.vector);
    let incoming = [
        both.edited(device(3), idea("both in one")),
        version(2, &[(1, 1), (2, 1)], "newer"),
        version(3, &[(2, 1)], "there"),
        version(4, &[(2, 1)], "new"),
    ];
    let plan = plan(disk.start().0, incoming, device(1), &[]);
    assert_eq!(plan.replaced, [copy.id]);
    let exchange = of_import(&plan.changed, [&copy], &on(&disk));
    (disk, exchange)
}

#[test]
fn words_that_something_takes_the_place_of_are_somewhere() {
    let (mut states, mut losses) = (0, 0);
    for (name, disk, exchange) in cases() {
        let before = words(&disk, &exchange);
        let writes = writes_of(&exchange, &disk);
        let (count, lost) = crash_everywhere(&disk, &writes, 0, |crashed| {
            words(crashed, &exchange).is_superset(&before)
        });
        println!("{name}: {count} states, {lost} losses");
        states += count;
        losses += lost;
        let done = words(&disk.after(&writes), &exchange);
        let new = exchange
            .steps
            .iter()
            .filter_map(|step| step.after.as_deref());
        let new: Vec<Record<Sketch>> = new.map(|text| format::decode(text).unwrap()).collect();
        assert!(new.iter().all(|it| done.contains(&it.body.idea)), "{name}");
    }
    report("F21", states, losses);
}

/// Without the versions, and the wait for them, words are lost: so the runs above can fail.
#[test]
fn what_is_not_kept_first_is_lost() {
    for (name, disk, exchange) in cases() {
        let before = words(&disk, &exchange);
        let mut hasty = writes_of(&exchange, &disk);
        hasty.drain(..2);
        let (_, lost) = crash_everywhere(&disk, &hasty, 0, |crashed| {
            words(crashed, &exchange).is_superset(&before)
        });
        let is_only_moved = exchange.words_at_risk::<Sketch>(&[]).is_empty();
        assert!(lost > 0 || is_only_moved, "{name} loses nothing by haste");
    }
}

#[test]
fn a_store_that_fails_is_put_back_as_it_was() {
    let (mut tries, mut losses) = (0, 0);
    for (_, disk, exchange) in cases() {
        let kinds: [fn(usize) -> Mood; 2] = [Mood::FullEvery, Mood::GoneEvery];
        for (failing, kind) in (1..=exchange.steps.len()).flat_map(|at| kinds.map(|it| (at, it))) {
            let shelf = FakeShelf::with(disk.shelf.clone());
            shelf.mood.set(kind(failing));
            let is_told = exchange.write(&shelf).is_err();
            // Removing is no write, and never finds a store full.
            let is_done = exchange
                .steps
                .iter()
                .all(|step| shelf.get(&step.place) == step.after);
            shelf.mood.set(Mood::Works);
            tries += 1;
            losses +=
                usize::from(is_told && shelf.contents() != disk.shelf || !is_told && !is_done);
        }
    }
    report("F4", tries, losses);
}

#[test]
fn what_only_moves_needs_no_version() {
    let held = version(1, &[(1, 1)], "into the bin");
    let disk = Disk::with(std::slice::from_ref(&held));
    let mut body = held.body.clone();
    body.binned_at = Some(7);
    let exchange = edit(&disk, &held.edited(device(1), body));
    assert_eq!(exchange.words_at_risk::<Sketch>(&[]), []);
    assert_eq!(exchange.replaced::<Sketch>(&[]).len(), 1);
    // What cannot be read is kept as it is.
    let place = key::of_record(&version(2, &[(1, 1)], ""));
    let odd = Step {
        place: place.clone(),
        before: Some("odd".to_owned()),
        after: None,
    };
    let exchange = Exchange { steps: vec![odd] };
    assert_eq!(
        exchange.words_at_risk::<Sketch>(&[]),
        [(place, "odd".to_owned())]
    );
}
