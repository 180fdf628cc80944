//! Divides the nodes of a version into files.
//!
//! Each area has a file, and the nodes that several areas need have one. A file that would be too long is divided by the
//! first letters of its nodes, so that a new node changes one file.

use std::collections::BTreeMap;

use crate::emit::gates::Gate;
use crate::emit::signature::Context;
use crate::model::api::{Node, Place};
use crate::naming::{self, Names, RustName};

/// The file of nodes that several areas need, or none in particular.
const SHARED: &str = "shared";

/// The number of lines that a file should not exceed.
const LINES: usize = 4000;

/// The nodes of a file, and the gate of the file.
pub(in crate::emit) struct File<'a> {
    pub(in crate::emit) module: RustName,
    pub(super) gate: Gate,
    pub(super) nodes: Vec<(u32, &'a Node)>,
}

/// Divides the nodes of a version into files. A node that has nothing of its own is the runtime's.
pub(in crate::emit) fn files<'a>(context: &Context<'a>) -> Vec<File<'a>> {
    let mut areas: BTreeMap<Option<String>, Vec<(u32, &'a Node)>> = BTreeMap::new();
    for (index, node) in (0..).zip(&context.version.nodes).filter(|(_, node)| is_printed(node)) {
        let area = context.nodes.of(index).area().map(str::to_owned);
        areas.entry(area).or_default().push((index, node));
    }
    let mut names = Names::default();
    let mut files = Vec::new();
    for (area, nodes) in areas {
        let gate = Gate::of(area.as_ref());
        for (letters, nodes) in divide(nodes, 0) {
            let wish = format!("{} {letters}", area.as_deref().unwrap_or(SHARED));
            files.push(File { module: names.claim([naming::module(&wish)]), gate: gate.clone(), nodes });
        }
    }
    files.sort_by(|a, b| a.module.cmp(&b.module));
    files
}

/// Whether a node is a type of its own. A collection without methods and children is the runtime's `Collection`.
pub(super) fn is_printed(node: &Node) -> bool {
    !matches!(node.place, Place::Collection { .. }) || !node.methods.is_empty() || !node.children.is_empty()
}

/// Divides nodes whose names share their first `length` letters, until no part is too long. Returns the letters that
/// the names of each part share.
fn divide(nodes: Vec<(u32, &Node)>, length: usize) -> Vec<(String, Vec<(u32, &Node)>)> {
    let letters = |node: &Node, length: usize| node.name.chars().take(length).collect::<String>().to_ascii_lowercase();
    let longest = nodes.iter().map(|(_, node)| node.name.len()).max().unwrap_or_default();
    let lines: usize = nodes.iter().map(|(_, node)| line_count(node)).sum();
    if lines <= LINES || length >= longest {
        let shared = nodes.first().map(|(_, node)| letters(node, length)).unwrap_or_default();
        return vec![(shared, nodes)];
    }
    let mut parts: BTreeMap<String, Vec<(u32, &Node)>> = BTreeMap::new();
    for (index, node) in nodes {
        parts.entry(letters(node, length + 1)).or_default().push((index, node));
    }
    parts.into_values().flat_map(|nodes| divide(nodes, length + 1)).collect()
}

/// The approximate number of lines of a node.
fn line_count(node: &Node) -> usize {
    let methods: usize = node.methods.iter().map(|method| 12 + method.routes.len()).sum();
    methods + 5 * node.children.len() + 8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::api::Child;
    use crate::model::path::Segment;

    #[test]
    fn a_file_that_is_too_long_is_divided_by_the_letters_of_its_nodes() {
        let child = Child { name: String::new(), segment: Segment::Key, node: 0, documented: true };
        let node = |name: &str, lines: usize| Node {
            name: name.to_owned(),
            place: Place::Address,
            base: None,
            children: vec![child.clone(); lines / 5],
            methods: Vec::new(),
        };
        let nodes = [node("Door", 900), node("DoorLock", 900), node("Device", 3000), node("Key", 100)];
        let parts = divide((0..).zip(&nodes).collect(), 0);
        let parts: Vec<(&str, usize)> = parts.iter().map(|(letters, nodes)| (letters.as_str(), nodes.len())).collect();
        assert_eq!(parts, [("de", 1), ("do", 2), ("k", 1)]);
        assert_eq!(divide((0..).zip(&nodes[2..]).collect(), 0).len(), 1);
    }
}
