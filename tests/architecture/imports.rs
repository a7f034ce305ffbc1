//! What each file of the crate imports, read from its text: `use` trees, nested and from `super`, and paths in code.

use std::collections::{BTreeMap, BTreeSet};

/// A module by the parts of its path; the crate itself is the empty one.
pub type Module = Vec<String>;

/// Every path that a module's code names in this crate, from the crate's root, to as deep as it is written.
pub fn paths(module: &[String], code: &str) -> Vec<Module> {
    let mut written = Vec::new();
    let mut rest = String::new();
    let mut left = code;
    while let Some(at) = next_use(left) {
        let (before, from) = left.split_at(at);
        rest.push_str(before);
        let (tree, after) = from["use ".len()..].split_once(';').unwrap_or((from, ""));
        spread(Vec::new(), tree, &mut written);
        left = after;
    }
    rest.push_str(left);
    for start in ["crate::", "super::"] {
        for (at, _) in rest.match_indices(start) {
            let is_inner = rest[..at].ends_with("::") || rest[..at].ends_with(is_word);
            if !is_inner {
                let end = rest[at..].find(|it: char| !is_word(it) && it != ':');
                let path = &rest[at..end.map_or(rest.len(), |end| at + end)];
                spread(Vec::new(), path, &mut written);
            }
        }
    }
    written
        .into_iter()
        .filter_map(|path| from_root(module, path))
        .collect()
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn next_use(code: &str) -> Option<usize> {
    code.match_indices("use ")
        .map(|(at, _)| at)
        .find(|at| !code[..*at].ends_with(is_word))
}

/// The single paths of a tree such as `crate::{a::{b, c as d}, e}`.
fn spread(mut path: Vec<String>, tree: &str, found: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let words = |part: &str| -> Vec<String> {
        let words = part.split("::").map(str::trim).filter(|it| !it.is_empty());
        words.map(str::to_owned).collect()
    };
    let Some((before, inside)) = tree.split_once('{') else {
        let name = tree.split(" as ").next().unwrap_or_default();
        path.extend(words(name));
        found.push(path);
        return;
    };
    path.extend(words(before));
    let inside = inside.trim_end().trim_end_matches('}');
    let (mut depth, mut start) = (0, 0);
    for (at, character) in inside.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                spread(path.clone(), &inside[start..at], found);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inside[start..].trim().is_empty() {
        spread(path, &inside[start..], found);
    }
}

fn from_root(module: &[String], path: Vec<String>) -> Option<Module> {
    let up = path.iter().take_while(|it| *it == "super").count();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([module, &path[1..]].concat()),
        "super" => Some([module.get(..module.len().checked_sub(up)?)?, &path[up..]].concat()),
        _ => None,
    }
}

/// Which modules each module imports. A module that only gathers its own files does not import them.
pub fn graph(codes: &BTreeMap<Module, String>) -> BTreeMap<&Module, BTreeSet<&Module>> {
    let mut graph = BTreeMap::new();
    for (module, code) in codes {
        let deepest = |path: &Module| {
            let mut lengths = (0..=path.len()).rev();
            lengths.find_map(|length| codes.get_key_value(&path[..length]))
        };
        let paths = paths(module, code);
        let modules = paths.iter().filter_map(deepest).map(|(found, _)| found);
        let is_other = |found: &&Module| *found != module && !found.starts_with(module);
        graph.insert(module, modules.filter(is_other).collect());
    }
    graph
}

/// Modules that can be reached from each other, in groups of two and more.
pub fn circles(graph: &BTreeMap<&Module, BTreeSet<&Module>>) -> Vec<Vec<String>> {
    let reached = |from: &Module| {
        let mut seen = BTreeSet::new();
        let mut next = vec![from];
        while let Some(module) = next.pop() {
            for target in graph.get(module).into_iter().flatten() {
                if seen.insert(*target) {
                    next.push(*target);
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&Module, BTreeSet<&Module>> = graph
        .keys()
        .map(|module| (*module, reached(module)))
        .collect();
    let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
    for (module, others) in &reach {
        let back = others.iter().filter(|it| reach[**it].contains(*module));
        let mut circle: Vec<String> = back.map(|it| it.join("::")).collect();
        circle.sort();
        if circle.len() > 1 {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

#[test]
fn paths_are_read_from_trees_and_from_code() {
    let module: Module = ["views", "map", "board"].map(str::to_owned).to_vec();
    let read = |code: &str| -> Vec<String> {
        let paths = paths(&module, code);
        paths.iter().map(|path| path.join("::")).collect()
    };
    assert_eq!(
        read("pub use crate::{domain::{Id, Work as W}, state};\nuse leptos::prelude::*;"),
        ["domain::Id", "domain::Work", "state"]
    );
    assert_eq!(read("use super::super::state::x;"), ["views::state::x"]);
    assert_eq!(
        read("use super::{sign::{A, B}, pan};"),
        [
            "views::map::sign::A",
            "views::map::sign::B",
            "views::map::pan"
        ]
    );
    assert_eq!(
        read("let a = crate::storage::key::of(b); refuse (crate::i18n);"),
        ["storage::key::of", "i18n"]
    );
    assert_eq!(read("use self::inner::x;"), ["views::map::board::inner::x"]);
}

#[test]
fn circles_are_found() {
    let code = |module: &str, code: &str| (vec![module.to_owned()], code.to_owned());
    let codes = BTreeMap::from([
        code("a", "use crate::b::x;"),
        code("b", "use crate::c;"),
        code("c", "use crate::a::y; use crate::d;"),
        code("d", ""),
    ]);
    assert_eq!(circles(&graph(&codes)), [["a", "b", "c"]]);
}
