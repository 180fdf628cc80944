//! Divides the nodes of a version into files.
//!
//! Each area has a file, and the nodes that several areas need have one. Long files are divided by letters.

use std::collections::BTreeMap;

use crate::emit::gates::Gate;
use crate::emit::letters;
use crate::emit::signature::Context;
use crate::model::api::{Node, Place};
use crate::naming::{self, Names, RustName};

/// The file of nodes that several areas need, or none in particular.
const SHARED: &str = "shared";

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
        let gate = Gate::of(area.as_deref());
        for (part, nodes) in letters::divide(nodes, &|(_, node)| node.name.as_str(), &|(_, node)| line_count(node)) {
            let wish = format!("{} {part}", area.as_deref().unwrap_or(SHARED));
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

/// The approximate number of lines of a node.
fn line_count(node: &Node) -> usize {
    let methods: usize = node.methods.iter().map(|method| 12 + method.routes.len()).sum();
    methods + 5 * node.children.len() + 8
}
