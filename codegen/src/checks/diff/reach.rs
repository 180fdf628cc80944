//! Finds out whether a method that one client has is also in another.

use crate::model::api::{Method, Node, Place, Route, Version};

/// The requests that every collection and item has without a page.
const COLLECTION: [&str; 2] = ["list", "count"];
const ITEM: &str = "get";

/// Whether the methods that lead to a request lead to one with the same HTTP method in this version too.
pub(super) fn sends(version: &Version, route: &Route) -> bool {
    let start = version.nodes.first();
    let end = route.nodes.iter().try_fold(start, |at, name| at.map(|node| next(version, node, name)));
    end.flatten().is_some_and(|node| has_method(version, node, route))
}

/// The node to which a method leads, on the node itself or on those of its base types.
pub(super) fn next<'a>(version: &'a Version, node: &'a Node, method: &str) -> Option<&'a Node> {
    let child = levels(version, node).flat_map(|node| &node.children).find(|child| child.name == method);
    let index = child.map(|child| child.node).or(match node.place {
        Place::Collection { item, .. } if method == "id" => item,
        Place::Collection { .. } | Place::Root | Place::Item { .. } | Place::Address => None,
    });
    version.nodes.get(index? as usize)
}

fn has_method(version: &Version, node: &Node, route: &Route) -> bool {
    let mut methods = levels(version, node).flat_map(|node| &node.methods);
    methods.any(|method| method.name == route.name && method.method == route.method)
        || (route.method == Method::Get && is_general(&node.place, &route.name))
}

/// Whether the runtime has the request for every place of this kind.
fn is_general(place: &Place, name: &str) -> bool {
    match place {
        Place::Collection { .. } => COLLECTION.contains(&name),
        Place::Item { .. } => name == ITEM,
        Place::Root | Place::Address => false,
    }
}

/// A node and the nodes of its base types, the nearest first.
fn levels<'a>(version: &'a Version, node: &'a Node) -> impl Iterator<Item = &'a Node> {
    let bases = std::iter::successors(Some(node), |node| version.nodes.get(node.base? as usize));
    bases.take(version.nodes.len())
}
