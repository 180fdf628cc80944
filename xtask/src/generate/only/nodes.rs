//! Keeps the nodes through which the selected routes lead.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_codegen::model::api::{Node, Place, Route, Version};

/// The nodes that the selected routes of a version need: those on their ways, and the nodes of base types. `selected`
/// has the new index of each selected route.
pub(super) fn select(version: &Version, selected: &BTreeMap<u32, u32>) -> Vec<Node> {
    let kept = needed(version, selected);
    let indices: BTreeMap<u32, u32> = kept.iter().copied().zip(0..).collect();
    let nodes = kept.iter().filter_map(|index| version.nodes.get(*index as usize));
    nodes.map(|node| keep(node.clone(), &indices, selected)).collect()
}

fn needed(version: &Version, selected: &BTreeMap<u32, u32>) -> BTreeSet<u32> {
    let routes: Vec<&Route> = selected.keys().filter_map(|index| version.routes.get(*index as usize)).collect();
    let mut kept: BTreeSet<u32> = routes.iter().flat_map(|route| version.way(route)).collect();
    let base = |index: &u32| version.nodes.get(*index as usize)?.base;
    let bases: Vec<u32> =
        kept.iter().flat_map(|index| std::iter::successors(base(index), base).take(version.nodes.len())).collect();
    kept.extend(bases);
    kept
}

/// The node with the indices of the kept nodes and routes.
fn keep(mut node: Node, indices: &BTreeMap<u32, u32>, routes: &BTreeMap<u32, u32>) -> Node {
    node.base = node.base.and_then(|base| indices.get(&base).copied());
    if let Place::Collection { item, .. } = &mut node.place {
        *item = item.and_then(|item| indices.get(&item).copied());
    }
    node.children.retain_mut(|child| renumber(&mut child.node, indices));
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
