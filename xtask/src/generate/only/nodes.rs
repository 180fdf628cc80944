//! Keeps the nodes through which the selected routes lead.
//!
//! A node whose type no route reaches is only a step on the way to another one, so it becomes an address without a type.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_codegen::model::api::{Child, Node, Place, Route, Segment, Version};

use super::reach::Reached;

/// The method that leads from a collection to an item.
const ID: &str = "id";

/// The nodes on the ways of the selected routes of a version. `selected` has the new index of each selected route.
pub(super) fn select(version: &Version, selected: &BTreeMap<u32, u32>, reached: &Reached) -> Vec<Node> {
    let routes = selected.keys().filter_map(|index| version.routes.get(*index as usize));
    let kept: BTreeSet<u32> = routes.flat_map(|route: &Route| version.way(route)).collect();
    let indices: BTreeMap<u32, u32> = kept.iter().copied().zip(0..).collect();
    let keep = |index: &u32| {
        let node = version.nodes.get(*index as usize)?;
        let base = nearest_base(version, node, &indices, reached);
        Some(keep(Node { base, ..node.clone() }, &indices, selected, reached))
    };
    kept.iter().filter_map(keep).collect()
}

/// The nearest kept node of a base type.
fn nearest_base(version: &Version, node: &Node, indices: &BTreeMap<u32, u32>, reached: &Reached) -> Option<u32> {
    let base = |index: &u32| version.nodes.get(*index as usize)?.base;
    let is_kept = |index: &u32| {
        let node = version.nodes.get(*index as usize);
        indices.contains_key(index) && node.and_then(Node::type_name).is_some_and(|ty| reached.contains(ty))
    };
    let mut bases = std::iter::successors(node.base, base).take(version.nodes.len());
    bases.find(is_kept).and_then(|index| indices.get(&index).copied())
}

/// The node with the indices of the kept nodes and routes.
fn keep(mut node: Node, indices: &BTreeMap<u32, u32>, routes: &BTreeMap<u32, u32>, reached: &Reached) -> Node {
    node.children.retain_mut(|child| renumber(&mut child.node, indices));
    if let Place::Collection { item, .. } = &mut node.place {
        *item = item.and_then(|item| indices.get(&item).copied());
    }
    if node.type_name().is_some_and(|ty| !reached.contains(ty)) {
        let place = std::mem::replace(&mut node.place, Place::Address);
        node.base = None;
        if let Place::Collection { item: Some(item), .. } = place {
            node.children.push(Child { name: ID.to_owned(), segment: Segment::Key, node: item, documented: true });
            node.children.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }
    for method in &mut node.methods {
        method.routes.retain_mut(|route| renumber(route, routes));
    }
    node.methods.retain(|method| !method.routes.is_empty());
    node
}

/// Gives an index its new value. Returns whether there is one.
fn renumber(index: &mut u32, indices: &BTreeMap<u32, u32>) -> bool {
    indices.get(index).map(|new| *index = *new).is_some()
}
