//! Names the nodes of a version, and in each node the methods and children.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::draft::{Draft, Drafts};
use super::key::{Key, Step};
use super::members::Members;
use super::walk::Way;
use super::wish::{METHODS, Wish, segment_names};
use crate::model::api::{Child, Method, NodeMethod, Operation, OperationKind, Route, Segment};
use crate::model::names::{DEFAULT_NAMESPACE, split_name};
use crate::naming::{self, Names, RustName};

/// The node at the root of a version.
const ROOT: &str = "Graph";

/// The method of a collection that leads to an item. The runtime has it.
const KEY: &str = "id";

/// The names of all nodes, methods and children.
pub(super) struct Named {
    nodes: BTreeMap<Arc<Key>, String>,
    inside: BTreeMap<Arc<Key>, Inside>,
}

/// The names in a node.
#[derive(Default)]
struct Inside {
    children: BTreeMap<Step, String>,
    methods: BTreeMap<(Vec<Step>, Method), String>,
}

/// Names everything, what published pages document first. Places and steps are named in the order of their keys, so the
/// order of routes does not matter.
pub(super) fn name(drafts: &Drafts<'_>, routes: &[Route], operations: &[Operation], members: &Members<'_>) -> Named {
    let inside = |(place, draft): (&Arc<Key>, &Draft<'_>)| (place.clone(), inside(place, draft, routes, operations));
    let (nodes, inside) =
        rayon::join(|| NodeNames::new(drafts, members).name_all(), || drafts.par_iter().map(inside).collect());
    Named { nodes, inside }
}

impl Named {
    /// The name of a node.
    pub(super) fn node(&self, place: &Key) -> &str {
        self.nodes.get(place).map_or("", String::as_str)
    }

    /// The methods that lead along a way.
    pub(super) fn way(&self, way: &Way) -> Vec<String> {
        let steps = way.places.iter().zip(&*way.steps).take(way.places.len() - 1);
        steps.map(|(at, step)| self.child(at, step).to_owned()).collect()
    }

    fn child(&self, at: &Key, step: &Step) -> &str {
        self.inside.get(at).and_then(|inside| inside.children.get(step)).map_or(KEY, String::as_str)
    }

    /// The children of a node. The key of a collection is a method of the runtime and no child.
    pub(super) fn children(&self, place: &Key, draft: &Draft<'_>, index: impl Fn(&Arc<Key>) -> u32) -> Vec<Child> {
        let listed = draft.children.iter().filter(|(step, _)| !is_item(place, step));
        let mut children: Vec<Child> = listed
            .map(|(step, child)| Child {
                name: self.child(place, step).to_owned(),
                segment: child.segment.clone(),
                node: index(&child.place),
                documented: child.documented,
            })
            .collect();
        children.sort_by(|a, b| a.name.cmp(&b.name));
        children
    }

    pub(super) fn methods(&self, place: &Key, draft: &Draft<'_>) -> Vec<NodeMethod> {
        let names = self.inside.get(place).map(|inside| &inside.methods);
        let mut methods: Vec<NodeMethod> = draft
            .methods
            .iter()
            .map(|(key, method)| NodeMethod {
                name: names.and_then(|names| names.get(key)).cloned().unwrap_or_default(),
                method: key.1,
                tail: method.tail.to_vec(),
                routes: method.routes.clone(),
            })
            .collect();
        methods.sort_by(|a, b| a.name.cmp(&b.name));
        methods
    }
}

/// Whether a step leads from a collection to an item.
fn is_item(place: &Key, step: &Step) -> bool {
    matches!((place, step), (Key::Collection { .. }, Step::Key))
}

/// Whether a method is the `GET` of its place.
fn reads_place((tail, method): &(Vec<Step>, Method)) -> bool {
    tail.is_empty() && *method == Method::Get
}

fn inside(place: &Key, draft: &Draft<'_>, routes: &[Route], operations: &[Operation]) -> Inside {
    let methods = draft.methods.iter().filter_map(|(key, method)| {
        let leading = routes.get(*method.routes.first()? as usize)?;
        Some(match place {
            Key::Item(_) if reads_place(key) => Wish::Read(key, OperationKind::Get, leading),
            Key::Collection { .. } if reads_place(key) => Wish::Read(key, OperationKind::List, leading),
            _ => Wish::Method(key, method, leading),
        })
    });
    let children = draft.children.iter().map(|(step, child)| Wish::Child(step, child));
    let mut wishes: Vec<Wish<'_>> = methods.chain(children).collect();
    wishes.sort_by_cached_key(|wish| wish.order(operations));
    let (mut names, mut inside) = (Names::reserving(&METHODS), Inside::default());
    if matches!(place, Key::Collection { .. }) {
        names.claim([naming::method(KEY)]);
    }
    for wish in &wishes {
        match wish {
            Wish::Child(step, _) if is_item(place, step) => {}
            Wish::Child(step, _) => {
                let name = names.claim(wish.candidates(operations)).to_string();
                inside.children.insert((*step).clone(), name);
            }
            Wish::Method(key, ..) | Wish::Read(key, ..) => {
                let name = names.claim(wish.candidates(operations)).to_string();
                inside.methods.insert((*key).clone(), name);
            }
        }
    }
    inside
}

/// The names of nodes while they are given.
struct NodeNames<'d> {
    drafts: &'d Drafts<'d>,
    members: &'d Members<'d>,
    /// A segment that leads to each place.
    segments: BTreeMap<&'d Key, &'d Segment>,
    names: Names,
    given: BTreeMap<Arc<Key>, String>,
}

impl<'d> NodeNames<'d> {
    fn new(drafts: &'d Drafts<'d>, members: &'d Members<'d>) -> Self {
        let mut segments = BTreeMap::new();
        let children = || drafts.values().flat_map(|draft| draft.children.values());
        let (published, others) =
            (children().filter(|child| child.published), children().filter(|child| !child.published));
        for child in published.chain(others) {
            segments.entry(&*child.place).or_insert(&child.segment);
        }
        Self { drafts, members, segments, names: Names::reserving(&[]), given: BTreeMap::new() }
    }

    /// Names all nodes.
    fn name_all(mut self) -> BTreeMap<Arc<Key>, String> {
        for published in [true, false] {
            for (place, _) in self.drafts.iter().filter(|(_, draft)| draft.published == published) {
                self.name(place);
            }
        }
        self.given
    }

    /// Names a node after its type, or after the node before it and the segment that leads to it.
    fn name(&mut self, place: &Arc<Key>) -> String {
        if let Some(name) = self.given.get(place) {
            return name.clone();
        }
        let candidates = match &**place {
            Key::Root => vec![naming::type_name(ROOT)],
            Key::Item(ty) => self.type_names(ty),
            Key::Collection { of, .. } | Key::Address { of, .. } => self.place_names(place, of),
        };
        let name = self.names.claim(candidates).to_string();
        if self.drafts.contains_key(place) {
            self.given.insert(place.clone(), name.clone());
        }
        name
    }

    fn type_names(&self, ty: &str) -> Vec<RustName> {
        let (namespace, _) = split_name(ty);
        let qualified = ty.strip_prefix("microsoft.graph.").unwrap_or(ty);
        let own = self.members.find_type(ty).filter(|_| namespace == DEFAULT_NAMESPACE);
        let own = own.and_then(|ty| self.members.chain(ty).next()).and_then(|one| RustName::parse(&one.rust_name));
        own.into_iter().chain([naming::type_name(qualified), naming::type_name(&format!("{qualified}_item"))]).collect()
    }

    fn place_names(&mut self, place: &Key, of: &Arc<Key>) -> Vec<RustName> {
        let segment = self.segments.get(place).map(|segment| segment_names(segment, false)).unwrap_or_default();
        let segment = segment.first().map(ToString::to_string).unwrap_or_default();
        let kind = if matches!(place, Key::Collection { .. }) { "collection" } else { "address" };
        if **of == Key::Root {
            return vec![naming::type_name(&segment), naming::type_name(&format!("{segment}_{kind}"))];
        }
        let before = match &**of {
            Key::Item(ty) if !self.drafts.contains_key(of) => {
                self.type_names(ty).first().map(ToString::to_string).unwrap_or_default()
            }
            _ => self.name(of),
        };
        let name = format!("{before}_{segment}");
        vec![naming::type_name(&name), naming::type_name(&format!("{name}_{kind}"))]
    }
}
