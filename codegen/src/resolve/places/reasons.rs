//! Says why the method of a route stands where it does: where each segment of its address leads, and which of the routes
//! of the method decides.

use super::draft;
use super::key::{Key, Step};
use super::lead;
use super::learn;
use super::members::Members;
use super::walk::{Map, Way};
use crate::model::api::{Operation, Route};

/// Why a method stands where it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceReasons {
    /// Where each segment of the address leads.
    pub steps: Vec<StepReason>,
    /// Why the leading route of the method leads, in words; none if the method has one route.
    pub leading: Option<&'static str>,
}

/// Why a segment of an address leads to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepReason {
    /// A type lists the property.
    Listed {
        /// The qualified name of the type, which may be a base type.
        owner: String,
    },
    /// A key leads to an item of a collection.
    Key,
    /// The name of a type casts to this type.
    Cast,
    /// A path leads from an item to an item.
    Path,
    /// No type lists the step as it is, and the requests show where it leads; why, in words.
    Learnt(&'static str),
    /// Neither a type nor a request shows what stands there, so that the place is the address alone.
    Unknown,
    /// The method appends the segment to its place.
    Tail,
}

/// Says why the method of a route stands where it does, from the ways of all routes.
pub(super) fn reasons<'r>(
    (map, ways): (&Map<'r>, &[Way]),
    routes: &'r [Route],
    operations: &[Operation],
    index: u32,
) -> PlaceReasons {
    let at = index as usize;
    let (Some(route), Some(way)) = (routes.get(at), ways.get(at)) else { return PlaceReasons::default() };
    let steps = way.places.iter().zip(&*way.steps).take(way.places.len() - 1).map(|(place, step)| {
        let unlisted = (place.clone(), step.clone());
        if map.learnt.contains_key(&unlisted) {
            let reason = learn::reason(&unlisted, map, routes, operations, ways);
            return reason.map_or(StepReason::Unknown, StepReason::Learnt);
        }
        listed(&unlisted.0, &unlisted.1, map)
    });
    let mut steps: Vec<StepReason> = steps.collect();
    steps.resize(route.segments.len(), StepReason::Tail);
    PlaceReasons { steps, leading: leading(route, way, routes, operations, ways, &map.members) }
}

/// Why a step leads where it does that the types document.
fn listed(at: &Key, step: &Step, map: &Map<'_>) -> StepReason {
    if let Some(member) = map.find_member(at, step) {
        return StepReason::Listed { owner: member.owner.to_owned() };
    }
    if map.find_listed(&at.clone().into(), step).is_none() {
        return StepReason::Unknown;
    }
    match step {
        Step::Key | Step::AlternateKey(_) => StepReason::Key,
        Step::Path(_) => StepReason::Path,
        Step::Name(_) | Step::Function(..) => StepReason::Cast,
    }
}

/// Why the leading route of a route's method leads.
fn leading(
    route: &Route,
    way: &Way,
    routes: &[Route],
    operations: &[Operation],
    ways: &[Way],
    members: &Members<'_>,
) -> Option<&'static str> {
    let mut drafts = draft::collect(routes, operations, ways);
    lead::order_routes(&mut drafts, routes, operations, members);
    let tail = way.tail(&way.steps).to_vec();
    let method = drafts.get(way.end())?.methods.get(&(tail, route.method))?;
    lead::reason(way.end(), &method.routes, routes, operations, members)
}
