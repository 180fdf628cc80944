//! Collects the methods and children of each place, before they have names.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::key::{Key, Step};
use super::walk::{Map, Way};
use crate::model::api::{Method, Operation, Route, Segment};
use crate::resolve::published::is_completed;

/// A place with everything that hangs from it.
#[derive(Debug, Default)]
pub(super) struct Draft<'v> {
    pub(super) children: BTreeMap<Step, DraftChild>,
    pub(super) methods: BTreeMap<(Vec<Step>, Method), DraftMethod<'v>>,
    /// Whether the request of a published page leads here.
    pub(super) published: bool,
}

/// A step to another place.
#[derive(Debug)]
pub(super) struct DraftChild {
    pub(super) segment: Segment,
    pub(super) place: Arc<Key>,
    pub(super) documented: bool,
    /// Whether the request of a published page leads through it.
    pub(super) published: bool,
}

/// The routes of a method.
#[derive(Debug, Default)]
pub(super) struct DraftMethod<'v> {
    pub(super) tail: &'v [Segment],
    /// The leader first, once it is chosen.
    pub(super) routes: Vec<u32>,
}

/// The places of a version.
pub(super) type Drafts<'v> = BTreeMap<Arc<Key>, Draft<'v>>;

/// Gives each route to the place where its way ends, and each place the steps that lead on from it.
pub(super) fn collect<'v>(routes: &'v [Route], operations: &[Operation], ways: &[Way]) -> Drafts<'v> {
    let (mut drafts, spellings) = (Drafts::new(), Spellings::new(routes, operations, ways));
    let mut order: Vec<usize> = (0..routes.len()).collect();
    order.sort_by_key(|index| (&routes[*index].segments, routes[*index].method, routes[*index].kind));
    for index in order {
        let (route, way) = (&routes[index], &ways[index]);
        let published = !is_completed(route, operations);
        for (pair, (step, segment)) in way.places.windows(2).zip(way.steps.iter().zip(&route.segments)) {
            let [at, next] = pair else { continue };
            let spelled = || spellings.of(at, step, segment).clone();
            let child = || DraftChild { segment: spelled(), place: next.clone(), documented: true, published };
            let draft = drafts.entry(at.clone()).or_default();
            draft.published |= published;
            draft.children.entry(step.clone()).or_insert_with(child).published |= published;
        }
        let tail = way.tail(&route.segments);
        let steps = way.tail(&way.steps).to_vec();
        let draft = drafts.entry(way.end().clone()).or_default();
        draft.published |= published;
        let method = draft.methods.entry((steps, route.method)).or_default();
        method.tail = tail;
        method.routes.push(index as u32);
    }
    drafts
}

/// The segments of each step, since pages differ in capitals.
struct Spellings<'v>(BTreeMap<(&'v Key, &'v Step), BTreeMap<&'v Segment, usize>>);

impl<'v> Spellings<'v> {
    fn new(routes: &'v [Route], operations: &[Operation], ways: &'v [Way]) -> Self {
        let mut spellings: BTreeMap<_, BTreeMap<&Segment, usize>> = BTreeMap::new();
        for (route, way) in routes.iter().zip(ways) {
            let weight = usize::from(!is_completed(route, operations));
            for (at, (step, segment)) in way.places.iter().zip(way.steps.iter().zip(&route.segments)) {
                *spellings.entry((&**at, step)).or_default().entry(segment).or_default() += weight;
            }
        }
        Self(spellings)
    }

    /// The spelling of a step that most published routes have.
    fn of(&self, at: &Key, step: &Step, segment: &'v Segment) -> &'v Segment {
        let found = self.0.get(&(at, step)).into_iter().flatten();
        let best = found.max_by_key(|(segment, count)| (**count, std::cmp::Reverse(**segment)));
        best.map_or(segment, |(segment, _)| segment)
    }
}

/// Adds the navigation properties that types list and no request leads through. A single value needs a place that
/// exists; a collection of any type has the general methods at least.
pub(super) fn add_relationships(drafts: &mut Drafts<'_>, map: &Map<'_>) {
    let items: Vec<(Arc<Key>, Arc<str>)> = drafts
        .keys()
        .filter_map(|key| match &**key {
            Key::Item(ty) => Some((key.clone(), ty.clone())),
            Key::Root | Key::Collection { .. } | Key::Address { .. } => None,
        })
        .collect();
    for (at, ty) in items {
        for (name, place) in relationships(&at, &ty, drafts, map) {
            let segment = Segment::Name { name };
            let step = Step::of(&segment);
            let known = drafts.get(&at).is_some_and(|draft| {
                draft.children.contains_key(&step) || draft.methods.keys().any(|(tail, _)| tail.first() == Some(&step))
            });
            if !known {
                let child = DraftChild { segment, place: place.clone(), documented: false, published: false };
                drafts.entry(place).or_default();
                drafts.entry(at.clone()).or_default().children.insert(step, child);
            }
        }
    }
}

/// The navigation properties of a type, and of its base types up to the first one that is a place itself.
fn relationships(at: &Arc<Key>, ty: &str, drafts: &Drafts<'_>, map: &Map<'_>) -> Vec<(String, Arc<Key>)> {
    let is_place = |name: &str| drafts.contains_key(&Key::Item(name.into()));
    let Some(ty) = map.members.find_type(ty) else { return Vec::new() };
    let chain = map.members.chain(ty).enumerate();
    let own = chain.take_while(|(index, one)| *index == 0 || !is_place(&one.name)).map(|(_, one)| one);
    let names = own.flat_map(|one| &one.relationships).filter(|property| !property.inherited);
    let mut found = Vec::new();
    for property in names {
        let step = Step::Name(property.name.to_ascii_lowercase().into());
        let Some(place) = map.step(at, &step) else { continue };
        if matches!(*place, Key::Collection { .. }) || drafts.contains_key(&place) {
            found.push((property.name.clone(), place));
        }
    }
    found
}
