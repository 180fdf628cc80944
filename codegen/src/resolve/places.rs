//! Finds the place of each route: the type that stands where its method hangs.
//!
//! The address of a route is walked segment by segment over the documented properties. A step that no type documents is
//! learnt from the requests that lead through it. Where the walk does not end at a type, the address itself is the
//! place. All routes with one place, one tail and one HTTP method are one method of the client; each place becomes a
//! node. At last methods, children and nodes get their names.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::api::{Method, Node, NodeMethod, Operation, Place, Reply, Route, TypeRef};
use crate::resolve::types::index::TypeIndex;

mod draft;
mod key;
mod lead;
mod learn;
mod members;
mod names;
mod reasons;
mod walk;
mod wish;

use draft::Drafts;
use key::{Key, Step};
use members::Members;
use names::Named;
pub use reasons::{PlaceReasons, StepReason};
use walk::{Map, Way};

/// The number of times that the routes are walked at most, in case that two steps keep contradicting each other. Each
/// walk may learn steps for the next one.
const WALKS: usize = 12;

/// The nodes of a version, and the way of each route.
pub(crate) struct Plan {
    pub(crate) nodes: Vec<Node>,
    /// For each route, the methods that lead to its node.
    pub(crate) ways: Vec<Vec<String>>,
}

/// Plans the nodes of routes that have their leaders and replies.
pub(crate) fn plan(routes: &[Route], operations: &[Operation], types: &TypeIndex) -> Plan {
    let (map, ways) = walk_routes(routes, operations, types);
    let mut drafts = draft::collect(routes, operations, &ways);
    lead::order_routes(&mut drafts, routes, operations, &map.members);
    draft::add_relationships(&mut drafts, &map);
    let named = names::name(&drafts, routes, operations, &map.members);
    let ways = ways.par_iter().map(|way| named.way(way)).collect();
    Plan { nodes: nodes(&drafts, &named, &map.members), ways }
}

/// Says why the method of a route stands where it does. It walks all routes again.
pub(crate) fn reasons(routes: &[Route], operations: &[Operation], types: &TypeIndex, route: u32) -> PlaceReasons {
    let (map, ways) = walk_routes(routes, operations, types);
    reasons::reasons((&map, &ways), routes, operations, route)
}

/// Walks all routes until no walk learns anything new.
fn walk_routes<'r>(routes: &'r [Route], operations: &'r [Operation], types: &'r TypeIndex) -> (Map<'r>, Vec<Way>) {
    let mut map = Map::new(Members::new(types));
    let mut ways: Vec<Way> = Vec::new();
    let steps: Vec<Arc<[Step]>> =
        routes.par_iter().map(|route| route.segments.iter().map(Step::of).collect()).collect();
    for _ in 0..WALKS {
        let walked: Vec<Way> =
            routes.par_iter().zip(&steps).map(|(route, steps)| map.walk(route, steps.clone())).collect();
        // What is learnt and recorded depends on the ways alone.
        if walked == ways {
            break;
        }
        let learnt = learn::learn(&map, routes, operations, &walked);
        let settled = !map.record_places(routes, &walked) && learnt == map.learnt;
        (map.learnt, ways) = (learnt, walked);
        if settled {
            break;
        }
    }
    (map, ways)
}

/// The nodes in the order of their names, the root first.
fn nodes(drafts: &Drafts<'_>, named: &Named, members: &Members<'_>) -> Vec<Node> {
    let mut places: Vec<&Arc<Key>> = drafts.keys().collect();
    places.sort_by_key(|place| (***place != Key::Root, named.node(place)));
    let index = |place: &Arc<Key>| {
        places.binary_search_by_key(&(**place != Key::Root, named.node(place)), |other| {
            (***other != Key::Root, named.node(other))
        })
    };
    let nodes = places.par_iter().map(|place| {
        let draft = &drafts[*place];
        let base = match &***place {
            Key::Item(ty) => {
                let chain = members.find_type(ty).into_iter().flat_map(|ty| members.chain(ty));
                chain.skip(1).find_map(|base| index(&Arc::new(Key::Item(base.name.as_str().into()))).ok())
            }
            Key::Root | Key::Collection { .. } | Key::Address { .. } => None,
        };
        let children = named.children(place, draft, |place| index(place).unwrap_or_default() as u32);
        Node {
            name: named.node(place).to_owned(),
            place: place_of(place, draft, |place| index(place).ok().map(|index| index as u32)),
            base: base.map(|base| base as u32),
            children,
            methods: named.methods(place, draft),
        }
    });
    nodes.collect()
}

fn place_of(place: &Key, draft: &draft::Draft<'_>, index: impl Fn(&Arc<Key>) -> Option<u32>) -> Place {
    match place {
        Key::Root => Place::Root,
        Key::Item(ty) => Place::Item { ty: (&**ty).into() },
        Key::Collection { item, .. } => {
            let references = draft.methods.keys().any(|(tail, _)| tail.first() == Some(&Step::Key));
            Place::Collection { ty: (&**item).into(), references, item: index(&Arc::new(Key::Item(item.clone()))) }
        }
        Key::Address { .. } => Place::Address,
    }
}

/// What the method of a node returns: what stands at the place, if it reads the place itself; else what its leader
/// documents.
pub(crate) fn reply(node: &Node, method: &NodeMethod, leading: &Route) -> Reply {
    if method.method != Method::Get || !method.tail.is_empty() {
        return leading.reply.clone();
    }
    let optional = matches!(leading.reply, Reply::Resource { optional: true, .. });
    match &node.place {
        Place::Item { ty } => Reply::Resource { ty: TypeRef::single(ty.as_str()), optional },
        Place::Collection { ty, .. } => Reply::List { ty: TypeRef::single(ty.as_str()) },
        Place::Root | Place::Address => leading.reply.clone(),
    }
}

#[cfg(test)]
mod tests;
