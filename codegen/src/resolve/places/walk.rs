//! Walks the segments of a route over the members of types, to the place where its method stands.

use std::sync::Arc;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::key::{Key, Step};
use super::members::{Member, Members};
use crate::model::api::{Method, OperationKind, Route, Segment};
use crate::model::names::expand_alias;

/// A step that no type documents, from the place before it.
pub(super) type Unlisted = (Arc<Key>, Step);

/// What is known about the places of a version.
pub(super) struct Map<'r> {
    pub(super) members: Members<'r>,
    /// Where the steps lead that no type documents, or that the requests refute.
    pub(super) learnt: HashMap<Unlisted, Arc<Key>>,
    /// The steps after which the address of some request goes on, or at which one ends that is no `POST` and no bound
    /// operation.
    places: HashSet<Unlisted>,
}

/// The way of a route: its places, the root first. The segments after the last place are the tail of its method.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Way {
    pub(super) places: Vec<Arc<Key>>,
    /// The segments of the route.
    pub(super) steps: Arc<[Step]>,
}

impl Way {
    /// The place where the method stands.
    pub(super) fn end(&self) -> &Arc<Key> {
        &self.places[self.places.len() - 1]
    }

    /// The segments that the method appends.
    pub(super) fn tail<'s, T>(&self, segments: &'s [T]) -> &'s [T] {
        segments.get(self.places.len() - 1..).unwrap_or_default()
    }
}

impl<'r> Map<'r> {
    pub(super) fn new(members: Members<'r>) -> Self {
        Self { members, learnt: HashMap::default(), places: HashSet::default() }
    }

    /// Walks a route, whose segments are `steps`.
    pub(super) fn walk(&self, route: &Route, steps: Arc<[Step]>) -> Way {
        let mut places = vec![Arc::new(Key::Root)];
        for (index, step) in steps.iter().enumerate() {
            let at = &places[places.len() - 1];
            if self.is_tail(at, step, &route.segments[index..], route) {
                break;
            }
            let next = self.step(at, step).unwrap_or_else(|| unknown(at, step));
            places.push(next);
        }
        Way { places, steps }
    }

    /// Records the steps that are places, even if a bound operation ends there. Returns whether there are new ones.
    pub(super) fn record_places(&mut self, routes: &[Route], ways: &[Way]) -> bool {
        let before = self.places.len();
        for (route, way) in routes.iter().zip(ways) {
            let steps = way.places.iter().zip(&*way.steps);
            let last = usize::from(is_bound(route.kind) || route.method == Method::Post);
            let through = route.segments.len().saturating_sub(last).min(way.places.len() - last);
            self.places.extend(steps.take(through).map(|(at, step)| (at.clone(), step.clone())));
        }
        self.places.len() != before
    }

    /// Whether a step and what follows belong to the method at `at`, since they are no place of their own: `$ref`,
    /// `$value`, `$count`, the reference of an item or of a single value, and a bound operation that nothing but an
    /// argument follows. A
    /// `POST` to an address of which nothing else is known calls an action, whatever its page calls it.
    fn is_tail(&self, at: &Arc<Key>, step: &Step, rest: &[Segment], route: &Route) -> bool {
        match rest {
            [Segment::Name { name }] if name.starts_with('$') => true,
            [Segment::Name { .. } | Segment::Function { .. }] => {
                let unlisted = (at.clone(), step.clone());
                let calls =
                    is_bound(route.kind) || route.method == Method::Post && !self.learnt.contains_key(&unlisted);
                calls && self.find_listed(at, &unlisted.1).is_none() && !self.places.contains(&unlisted)
            }
            [Segment::Name { .. }, Segment::Key] => ends_in_argument(route),
            [Segment::Key, Segment::Name { name }] if name == "$ref" => matches!(**at, Key::Collection { .. }),
            [Segment::Name { .. }, Segment::Name { name }] if name == "$ref" => {
                self.step(at, step).is_some_and(|next| matches!(*next, Key::Item(_)))
            }
            _ => false,
        }
    }

    /// The place behind a step; `None` if neither a type documents it nor a request has shown it.
    pub(super) fn step(&self, at: &Arc<Key>, step: &Step) -> Option<Arc<Key>> {
        let unlisted = (at.clone(), step.clone());
        self.learnt.get(&unlisted).cloned().or_else(|| self.find_listed(at, &unlisted.1))
    }

    /// The place behind a step that the types document: a key, a cast, a path of an item, or a property.
    pub(super) fn find_listed(&self, at: &Arc<Key>, step: &Step) -> Option<Arc<Key>> {
        let place = match (&**at, step) {
            (Key::Collection { item, .. }, Step::Key | Step::AlternateKey(_)) => Key::Item(item.clone()),
            (Key::Collection { .. }, Step::Name(name)) => {
                Key::Collection { of: at.clone(), step: step.clone(), item: self.cast(name)? }
            }
            (Key::Item(ty), Step::Path(name)) if name.is_empty() => Key::Item(ty.clone()),
            (Key::Item(_), Step::Name(name) | Step::Path(name)) => match self.cast(name) {
                Some(ty) => Key::Item(ty),
                None => self.find_member(at, step)?.place(),
            },
            _ => return None,
        };
        Some(Arc::new(place))
    }

    /// The property behind a step.
    pub(super) fn find_member(&self, at: &Key, step: &Step) -> Option<Member<'r>> {
        let (Key::Item(ty), Step::Name(name) | Step::Path(name)) = (at, step) else { return None };
        self.members.member(ty, name)
    }

    /// The type to which a segment casts: `microsoft.graph.user`, or `graph.user`.
    fn cast(&self, name: &str) -> Option<Arc<str>> {
        let name = expand_alias(name);
        name.contains('.').then(|| self.members.find_type(&name))?.map(Into::into)
    }
}

impl Member<'_> {
    /// The place behind the property.
    fn place(&self) -> Key {
        let item: Arc<str> = self.ty.into();
        if self.collection {
            let of = Arc::new(Key::Item(self.owner.into()));
            Key::Collection { of, step: Step::Name(self.name.into()), item }
        } else {
            Key::Item(item)
        }
    }
}

/// The place behind a step of which nothing is known. All keys of a collection lead to the same place.
pub(super) fn unknown(at: &Arc<Key>, step: &Step) -> Arc<Key> {
    let step = match step {
        Step::AlternateKey(_) => Step::Key,
        Step::Key | Step::Name(_) | Step::Path(_) | Step::Function(..) => step.clone(),
    };
    Arc::new(Key::Address { of: at.clone(), step })
}

/// Whether a route calls a function whose argument is the last segment: `/places/{id}/descendants/{type}`.
pub(super) fn ends_in_argument(route: &Route) -> bool {
    let calls = route.kind == OperationKind::Function;
    calls && matches!(route.segments.as_slice(), [.., Segment::Name { .. }, Segment::Key])
}

/// Whether a route calls an action or a function.
pub(super) fn is_bound(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta)
}
