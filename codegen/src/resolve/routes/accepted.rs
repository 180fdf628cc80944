//! Decides what methods return whose page says that the service completes the request later (202), and names no type.
//!
//! A `POST` to a collection makes an item of the collection. What any other request does ends in a state, at the address
//! that the `Location` of an example has. If the state has the location of a resource, that is what the operation was
//! called on or has made of it; else the state is all that there is.

use std::iter::successors;

use crate::model::api::{
    Node, NodeMethod, Operation, OperationKind, Place, Reply, Resource, Response, Segment, Status, TypeRef,
};
use crate::resolve::routes::bases::Bases;

/// The properties of a state that have the location of a resource.
const RESOURCE_LOCATIONS: [&str; 2] = ["resourceLocation", "targetResourceLocation"];

/// Where the states of operations stand.
pub(super) struct States<'v> {
    /// All nodes, the root first.
    nodes: &'v [Node],
    bases: &'v Bases<'v>,
    resources: &'v [Resource],
}

impl<'v> States<'v> {
    pub(super) fn new(nodes: &'v [Node], bases: &'v Bases<'v>, resources: &'v [Resource]) -> Self {
        Self { nodes, bases, resources }
    }

    /// What a method returns whose pages name no type.
    pub(super) fn reply(&self, node: &Node, method: &NodeMethod, operation: &Operation) -> Reply {
        let success = || operation.responses.iter().filter(|response| response.status.is_success());
        if !success().any(is_accepted) || success().any(|response| !is_accepted(response)) {
            return Reply::None;
        }
        let creates = operation.kind == OperationKind::Create && method.tail.is_empty();
        let ty = match &node.place {
            Place::Collection { ty, .. } if creates => Some(TypeRef::single(ty.as_str())),
            place => success().find_map(|response| self.result(response.location.as_deref()?, place)),
        };
        ty.map_or(Reply::None, |ty| Reply::Value { ty, optional: true })
    }

    /// The type of what an operation ends in whose state is at a location.
    fn result(&self, location: &str, place: &Place) -> Option<TypeRef> {
        let state = self.find(&words(location))?;
        if !self.names_resource(state) {
            return Some(TypeRef::single(state));
        }
        match place {
            Place::Item { ty } | Place::Collection { ty, .. } => Some(TypeRef::single(ty.as_str())),
            Place::Root | Place::Address => None,
        }
    }

    /// The type of the item at an address.
    fn find(&self, words: &[&str]) -> Option<&'v str> {
        let (mut at, mut rest) = (self.nodes.first()?, words);
        while let [word, after @ ..] = rest {
            at = match (self.child(at, word), &at.place) {
                (Some(child), _) => child,
                (None, Place::Collection { ty, .. }) if after.is_empty() => return Some(ty),
                (None, Place::Collection { item: Some(item), .. }) => self.nodes.get(*item as usize)?,
                (None, _) => return None,
            };
            rest = after;
        }
        match &at.place {
            Place::Item { ty } => Some(ty),
            Place::Root | Place::Collection { .. } | Place::Address => None,
        }
    }

    /// The node to which a name leads from a node or from the nodes of its base types.
    fn child(&self, node: &'v Node, word: &str) -> Option<&'v Node> {
        let is_named = |segment: &Segment| matches!(segment, Segment::Name { name } if name.eq_ignore_ascii_case(word));
        let base = |node: &&'v Node| self.nodes.get(node.base? as usize);
        let mut children = successors(Some(node), base).take(self.nodes.len()).flat_map(|node| &node.children);
        let child = children.find(|child| is_named(&child.segment))?;
        self.nodes.get(child.node as usize)
    }

    /// Whether the state has the location of a resource.
    fn names_resource(&self, state: &str) -> bool {
        let chain = self.bases.chain(state);
        let listed = self.resources.iter().filter(|resource| chain.contains(&resource.name.as_str()));
        let mut names = listed.flat_map(|resource| resource.properties.iter().map(|property| property.name.as_str()));
        names.any(|name| RESOURCE_LOCATIONS.contains(&name))
    }
}

/// Whether the service completes the request later, and sends nothing now.
fn is_accepted(response: &Response) -> bool {
    response.status == Status::ACCEPTED && response.body.is_none()
}

/// The names and keys of an address with values: `/teams('1')/operations/2` has `teams`, `1`, `operations` and `2`.
fn words(address: &str) -> Vec<&str> {
    let words = address.split(['/', '(', ')']).map(|word| word.trim_matches('\''));
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_parentheses_or_alone() {
        assert_eq!(words("/boats('1')/operations(2)"), ["boats", "1", "operations", "2"]);
        assert_eq!(words("/boats/{id}/operations/2"), ["boats", "{id}", "operations", "2"]);
    }
}
