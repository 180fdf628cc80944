//! Learns where a step leads from the requests that lead through it, if no type documents the step or if the requests
//! refute the type.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use super::key::{Key, Step};
use super::members::Members;
use super::walk::{Map, Unlisted, Way, ends_in_argument};
use crate::model::api::{Body, Method, Operation, OperationKind, Reply, Route, Segment, Source};
use crate::model::names::singular;

/// The endings by which the type of a singleton differs from the segment that leads to it: `/policies` → `policyRoot`.
const ENDINGS: [&str; 3] = ["", "root", "container"];

/// What the requests through a step show.
#[derive(Default)]
struct Observations<'r> {
    /// What a `GET` reads there, with the number of routes.
    read: BTreeMap<What<'r>, usize>,
    /// Whether a page is titled like that of a collection and reads one value.
    is_doubtful: bool,
    /// Whether a page reads this step alone. What a page with several last segments reads may be behind another of them.
    read_alone: bool,
    /// Whether a `GET` reads something else there: bytes, text, or what no page names.
    reads_other: bool,
    /// What a `GET` reads behind a key there.
    item: BTreeMap<What<'r>, usize>,
    /// What a `POST` creates there.
    created: BTreeMap<What<'r>, usize>,
    /// The names that follow.
    followed: BTreeSet<&'r str>,
    /// Whether a key follows.
    keyed: bool,
    /// The names that follow the key.
    item_followed: BTreeSet<&'r str>,
}

/// A type, or a collection of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct What<'r> {
    ty: &'r str,
    collection: bool,
}

/// A reason to believe that a step leads to a place of a type.
type Evidence = for<'r> fn(&Observations<'r>, &Unlisted, &Members<'r>) -> Option<What<'r>>;

/// The reasons with their words, the strongest first.
const EVIDENCE: [(Evidence, &str); 7] = [
    (what_is_read, "requests read it there"),
    (what_its_items_are, "requests with a key behind it read an item of it"),
    (what_it_is_called, "the segment has the name of the type, and most segments behind it are members of the type"),
    (
        what_has_such_members,
        "most segments behind it are members of the collection's items, so the segment stands for a key",
    ),
    (what_is_created, "requests create it there"),
    (
        what_its_items_are_called,
        "the segment is the plural of the type's name, and most segments behind a key are its members",
    ),
    (
        what_stands_before_the_key,
        "a key follows a single value, so the page of its owner lists one value of a collection",
    ),
];

/// The words for a place that requests show where the type lists another one.
const REFUTED: &str =
    "a page lists the step with another type or as a single value, and the requests through it show otherwise";

/// Decides the places of all steps that no type documents and some evidence explains, and of those where the requests
/// show something else than the type lists.
pub(super) fn learn<'r>(
    map: &Map<'r>,
    routes: &'r [Route],
    operations: &[Operation],
    ways: &[Way],
) -> HashMap<Unlisted, Arc<Key>> {
    let observations = observe_all(map, routes, operations, ways);
    let place = |unlisted: Unlisted, observations: &Observations<'r>| {
        let (place, _) = decide(&unlisted, observations, map)?;
        Some((unlisted, place))
    };
    observations.into_iter().filter_map(|(unlisted, observations)| place(unlisted, &observations)).collect()
}

/// Why a step leads where it does, in words; none if it was not learnt.
pub(super) fn reason<'r>(
    unlisted: &Unlisted,
    map: &Map<'r>,
    routes: &'r [Route],
    operations: &[Operation],
    ways: &[Way],
) -> Option<&'static str> {
    let observations = observe_all(map, routes, operations, ways);
    decide(unlisted, observations.get(unlisted)?, map).map(|(_, reason)| reason)
}

/// Collects what the requests show about each step.
fn observe_all<'r>(
    map: &Map<'r>,
    routes: &'r [Route],
    operations: &[Operation],
    ways: &[Way],
) -> HashMap<Unlisted, Observations<'r>> {
    let mut observations: HashMap<Unlisted, Observations<'r>> = HashMap::default();
    let shows =
        |route: &Route| !is_special(route, operations) && !ends_in_argument(route) && is_declared(route, operations);
    for (route, way) in routes.iter().zip(ways).filter(|(route, _)| shows(route)) {
        // The first segment of the tail counts too: another walk may find that it is a place.
        for (index, (at, step)) in way.places.iter().zip(&*way.steps).enumerate() {
            let observations = observations.entry((at.clone(), step.clone())).or_default();
            observations.observe(route, index, operations, &map.members);
        }
    }
    observations
}

/// The place behind a step, and the reason in words.
fn decide(unlisted: &Unlisted, observations: &Observations<'_>, map: &Map<'_>) -> Option<(Arc<Key>, &'static str)> {
    let (at, step) = unlisted;
    let (of, what, reason) = match map.find_member(at, step) {
        Some(member) => {
            let listed = What { ty: member.ty, collection: member.collection };
            let what = refute(listed, observations, &map.members).filter(|what| *what != listed)?;
            (Arc::new(Key::Item(member.owner.into())), what, REFUTED)
        }
        None if map.find_listed(at, step).is_some() => return None,
        None => {
            let weigh = |(evidence, reason): &(Evidence, &'static str)| {
                Some((evidence(observations, unlisted, &map.members)?, *reason))
            };
            let (what, reason) = EVIDENCE.iter().find_map(weigh)?;
            (at.clone(), what, reason)
        }
    };
    let item: Arc<str> = what.ty.into();
    let place = if what.collection { Key::Collection { of, step: step.clone(), item } } else { Key::Item(item) };
    Some((Arc::new(place), reason))
}

/// What stands behind a member if requests show something else than its type lists. A type that is related to the
/// listed one does not refute it, since pages often read a derived type.
fn refute<'r>(listed: What<'r>, observations: &Observations<'r>, members: &Members<'r>) -> Option<What<'r>> {
    let read = what_most_read(observations, members);
    let shows = read.filter(|_| !observations.is_doubtful).map(|read| read.collection);
    let collection = observations.keyed || shows.unwrap_or(listed.collection);
    let other =
        read.map(|read| read.ty).filter(|read| observations.read_alone && !members.are_related(read, listed.ty));
    let ty = other.unwrap_or(listed.ty);
    Some(What { ty, collection })
}

impl<'r> Observations<'r> {
    /// Adds what a route shows about the step at its segment `index`.
    fn observe(&mut self, route: &'r Route, index: usize, operations: &[Operation], members: &Members<'r>) {
        let after = &route.segments[index + 1..];
        match after {
            [] if route.method == Method::Get => {
                let read = reply_type(&route.reply, members);
                self.is_doubtful |= route.kind == OperationKind::List && read.is_some_and(|read| !read.collection);
                self.reads_other |= read.is_none();
                self.read_alone |= has_one_end(route, operations);
                count(&mut self.read, read);
            }
            [] if route.kind == OperationKind::Create => {
                count(&mut self.created, created_type(route, operations, members))
            }
            [Segment::Key] if route.method == Method::Get => count(&mut self.item, reply_type(&route.reply, members)),
            _ => {}
        }
        match after {
            [Segment::Name { name }, ..] => self.followed.extend(member_name(name)),
            [Segment::Key, after @ ..] => {
                self.keyed = true;
                if let [Segment::Name { name }, ..] = after {
                    self.item_followed.extend(member_name(name));
                }
            }
            _ => {}
        }
    }
}

/// The name of a segment if it could be a member's.
fn member_name(name: &str) -> Option<&str> {
    Some(name).filter(|name| !name.starts_with('$') && !name.contains('.'))
}

/// Whether all lines of the leading page end alike.
fn has_one_end(route: &Route, operations: &[Operation]) -> bool {
    let operation = route.leading_operation().and_then(|index| operations.get(index as usize));
    let ends = operation.into_iter().flat_map(|operation| &operation.requests);
    let mut ends = ends.map(|line| line.path.rsplit('/').next().unwrap_or_default());
    ends.next().is_some_and(|first| ends.all(|end| end.eq_ignore_ascii_case(first)))
}

/// Whether all lines of a route have a query. What they read is a special case: `GET /users?$expand=manager`.
fn is_special(route: &Route, operations: &[Operation]) -> bool {
    let mut lines = route
        .documented
        .iter()
        .filter_map(|(operation, line)| operations.get(*operation as usize)?.requests.get(*line as usize));
    !route.documented.is_empty() && lines.all(|line| !line.query.is_empty())
}

/// Whether a page or the metadata says what the route does. What only a list has shows nothing about types.
fn is_declared(route: &Route, operations: &[Operation]) -> bool {
    let mut documenting = route.documented.iter().filter_map(|(operation, _)| operations.get(*operation as usize));
    route.documented.is_empty() || documenting.any(|operation| operation.marks.source != Some(Source::List))
}

fn count<'r>(counts: &mut BTreeMap<What<'r>, usize>, what: Option<What<'r>>) {
    what.into_iter().for_each(|what| *counts.entry(what).or_default() += 1);
}

/// The structured type in a reply.
fn reply_type<'r>(reply: &Reply, members: &Members<'r>) -> Option<What<'r>> {
    let (ty, collection) = match reply {
        Reply::Resource { ty, .. } | Reply::Value { ty, .. } => (&ty.name, ty.collection),
        Reply::List { ty } => (&ty.name, true),
        Reply::None => return None,
    };
    Some(What { ty: members.find_type(ty)?, collection })
}

fn created_type<'r>(route: &Route, operations: &[Operation], members: &Members<'r>) -> Option<What<'r>> {
    let leading = route.leading_operation().and_then(|index| operations.get(index as usize));
    let sent = match &leading?.body {
        Body::Resource { ty } => members.find_type(&ty.name),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    };
    let ty = reply_type(&route.reply, members).filter(|what| !what.collection).map(|what| what.ty).or(sent)?;
    Some(What { ty, collection: true })
}

fn what_is_read<'r>(observations: &Observations<'r>, _: &Unlisted, members: &Members<'r>) -> Option<What<'r>> {
    what_most_read(observations, members)
}

/// What most requests read. If they read several types, it is the base type that these have in common.
fn what_most_read<'r>(observations: &Observations<'r>, members: &Members<'r>) -> Option<What<'r>> {
    let most = most_frequent(&observations.read)?;
    let types: Vec<&str> =
        observations.read.keys().filter(|what| what.collection == most.collection).map(|what| what.ty).collect();
    let collections =
        observations.read.iter().filter(|(what, _)| what.collection).map(|(_, count)| count).sum::<usize>();
    let singles = observations.read.iter().filter(|(what, _)| !what.collection).map(|(_, count)| count).sum::<usize>();
    let collection = if collections == singles { most.collection } else { collections > singles };
    Some(What { ty: members.common_base(&types).unwrap_or(most.ty), collection })
}

fn what_its_items_are<'r>(observations: &Observations<'r>, (_, step): &Unlisted, _: &Members<'r>) -> Option<What<'r>> {
    let item = most_frequent(&observations.item).filter(|_| matches!(step, Step::Name(_)))?;
    Some(What { collection: true, ..item })
}

fn what_is_created<'r>(observations: &Observations<'r>, _: &Unlisted, _: &Members<'r>) -> Option<What<'r>> {
    most_frequent(&observations.created)
}

/// The type of the step's name, if at least half of what follows are its members.
fn what_it_is_called<'r>(
    observations: &Observations<'r>,
    (_, step): &Unlisted,
    members: &Members<'r>,
) -> Option<What<'r>> {
    let Step::Name(name) = step else { return None };
    let (listed, ty) = most_members(&observations.followed, members, &called(name))?;
    (listed > 0 && 2 * listed >= observations.followed.len()).then_some(What { ty, collection: false })
}

/// The type of an item, if a name stands in the place of a key and at least half of what follows are its members:
/// `mailFolders/inbox/messages`.
fn what_has_such_members<'r>(
    observations: &Observations<'r>,
    (at, step): &Unlisted,
    members: &Members<'r>,
) -> Option<What<'r>> {
    let (Key::Collection { item, .. }, Step::Name(_)) = (&**at, step) else { return None };
    let listed = observations.followed.iter().filter(|name| members.has(item, name)).count();
    let fits = listed > 0 && 2 * listed >= observations.followed.len();
    fits.then(|| members.find_type(item)).flatten().map(|ty| What { ty, collection: false })
}

/// The type whose plural the step's name is, if at least half of what follows the key are its members.
fn what_its_items_are_called<'r>(
    observations: &Observations<'r>,
    (_, step): &Unlisted,
    members: &Members<'r>,
) -> Option<What<'r>> {
    let Step::Name(name) = step else { return None };
    let (listed, ty) = most_members(&observations.item_followed, members, &[singular(name)])?;
    (observations.keyed && 2 * listed >= observations.item_followed.len()).then_some(What { ty, collection: true })
}

/// The type of the value before a key. The page of its owner lists one value where there is a collection.
fn what_stands_before_the_key<'r>(
    observations: &Observations<'r>,
    (at, step): &Unlisted,
    members: &Members<'r>,
) -> Option<What<'r>> {
    let (Key::Item(ty), Step::Key, false) = (&**at, step, observations.reads_other) else { return None };
    Some(What { ty: members.find_type(ty)?, collection: false })
}

/// The type with the most of the names as members, among those with one of the short names.
fn most_members<'r>(names: &BTreeSet<&str>, members: &Members<'r>, short_names: &[String]) -> Option<(usize, &'r str)> {
    let listed = |ty: &str| names.iter().filter(|name| members.has(ty, name)).count();
    let fitting = short_names.iter().flat_map(|short| members.with_short_name(short));
    fitting.map(|ty| (listed(ty), ty)).max()
}

/// The short names that the type of a singleton at this segment may have. All are in lower case.
fn called(segment: &str) -> Vec<String> {
    let stems = [segment.to_owned(), singular(segment)];
    stems.iter().flat_map(|stem| ENDINGS.iter().map(move |ending| format!("{stem}{ending}"))).collect()
}

/// What most routes show; the first by name of equally frequent ones.
fn most_frequent<'r>(counts: &BTreeMap<What<'r>, usize>) -> Option<What<'r>> {
    let best = counts.iter().max_by_key(|(what, count)| (**count, std::cmp::Reverse(**what)));
    best.map(|(what, _)| *what)
}
