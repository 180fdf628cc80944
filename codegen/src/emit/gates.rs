//! Finds the features that each type is compiled with.
//!
//! An area needs the types that its routes name. A type needs its base type and the types of its properties. Navigation
//! properties do not count, because they connect almost all types; their accessors are compiled if their type is. A
//! type that no area needs belongs to the areas of the types with a navigation property to it, else to those of its
//! base type.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Definition, Entry, Types};
use crate::areas::Areas;
use crate::model::api::{Argument, Body, Operation, Route, Segment, Version};

/// The maximum number of areas of a type. A type that more areas need is always compiled, so that conditions stay
/// short.
const MOST: usize = 16;

/// The features with which something is compiled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gate {
    /// Open if any of these areas is enabled.
    Any(BTreeSet<String>),
    Always,
}

impl Gate {
    /// Open if the area is enabled; always if there is no area.
    pub(super) fn of(area: Option<&String>) -> Self {
        area.map_or(Self::Always, |area| Self::Any(BTreeSet::from([area.clone()])))
    }

    /// Open if either gate is open.
    fn or(self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any(mut areas), Self::Any(others)) => {
                areas.extend(others.iter().cloned());
                Self::Any(areas)
            }
            _ => Self::Always,
        }
    }

    /// The area, if there is only one.
    pub(super) fn area(&self) -> Option<&str> {
        match self {
            Self::Any(areas) if areas.len() == 1 => areas.first().map(String::as_str),
            Self::Any(_) | Self::Always => None,
        }
    }

    /// The condition for `#[cfg]`; none if there is no condition.
    ///
    /// ```text
    /// (feature = "mail")
    /// (any(feature = "mail", feature = "calendar"))
    /// ```
    fn condition(&self) -> Option<TokenStream> {
        let Self::Any(areas) = self else { return None };
        let features = areas.iter().map(|area| quote!(feature = #area));
        Some(if areas.len() == 1 { quote!((#(#features)*)) } else { quote!((any(#(#features),*))) })
    }
}

/// The gates of all types of a version.
#[derive(Debug)]
pub(super) struct Gates<'a> {
    areas: &'a Areas,
    types: BTreeMap<&'a str, Gate>,
}

impl<'a> Gates<'a> {
    /// Follows the routes of a version to the types that their areas need.
    pub(super) fn new(version: &'a Version, types: &Types<'a>, areas: &'a Areas) -> Self {
        let mut reach = Reach { needs: needs(types), areas: BTreeMap::new() };
        let area = |route: &Route| areas.at(&route.segments.iter().collect::<Vec<_>>());
        for route in &version.routes {
            let Some(area) = area(route) else { continue };
            let areas = BTreeSet::from([area]);
            named_by(route, version).chain(passed_by(route, version)).for_each(|name| reach.add(name, &areas));
        }
        for method in version.nodes.iter().flat_map(|node| &node.methods) {
            let routes = method.routes.iter().filter_map(|index| version.routes.get(*index as usize));
            let routes: Vec<&Route> = routes.collect();
            let areas: BTreeSet<String> = routes.iter().filter_map(|route| area(route)).collect();
            let named = routes.first().into_iter().flat_map(|route| named_by(route, version));
            named.filter(|_| !areas.is_empty()).for_each(|name| reach.add(name, &areas));
        }
        reach.adopt(&leaders(types));
        reach.adopt(&bases(types));
        let found = reach.areas;
        let gate = |name: &str| match found.get(name) {
            Some(areas) if areas.len() <= MOST => Gate::Any(areas.clone()),
            _ => Gate::Always,
        };
        let mut gates: BTreeMap<&str, Gate> = types.entries().map(|entry| (entry.wire, gate(entry.wire))).collect();
        open(&mut gates, &reach.needs);
        let mut gates = Self { areas, types: gates };
        gates.types = gates.types.iter().map(|(name, gate)| (*name, gates.shortest(gate))).collect();
        gates
    }

    /// Whether any type depends on a feature.
    pub(super) fn exist(&self) -> bool {
        self.areas.exist()
    }

    /// The gate of a type.
    pub(super) fn of(&self, entry: &Entry<'_>) -> &Gate {
        self.types.get(entry.wire).unwrap_or(&Gate::Always)
    }

    /// The gate of something that is needed by any of several routes.
    pub(super) fn any<'r>(&self, routes: impl IntoIterator<Item = &'r Route>) -> Gate {
        let areas = routes.into_iter().map(|route| self.areas.at(&route.segments.iter().collect::<Vec<_>>()));
        match areas.map(|area| Gate::of(area.as_ref())).reduce(|gate, other| gate.or(&other)) {
            Some(Gate::Any(areas)) => self.limited(&areas),
            Some(Gate::Always) | None => Gate::Always,
        }
    }

    /// The gate of something that some areas need; always open if they are many.
    pub(super) fn limited(&self, areas: &BTreeSet<String>) -> Gate {
        if areas.len() > MOST { Gate::Always } else { self.shortest(&Gate::Any(areas.clone())) }
    }

    /// The attribute of an item inside a module or type with the gate `within`.
    pub(super) fn attribute(&self, gate: &Gate, within: &Gate) -> TokenStream {
        let condition = self.condition(gate, within);
        condition.map(|condition| quote!(#[cfg #condition])).unwrap_or_default()
    }

    /// The condition of something inside a module or type with the gate `within`.
    pub(super) fn condition(&self, gate: &Gate, within: &Gate) -> Option<TokenStream> {
        if self.implies(within, gate) { None } else { gate.condition() }
    }

    fn implies(&self, gate: &Gate, other: &Gate) -> bool {
        match (gate, other) {
            (_, Gate::Always) => true,
            (Gate::Always, Gate::Any(_)) => false,
            (Gate::Any(areas), Gate::Any(others)) => {
                areas.iter().all(|area| others.iter().any(|other| self.areas.implies(area, other)))
            }
        }
    }

    /// The gate without the areas that enable another area of the gate.
    fn shortest(&self, gate: &Gate) -> Gate {
        let Gate::Any(areas) = gate else { return Gate::Always };
        let brings = |area: &String| areas.iter().any(|other| area != other && self.areas.implies(area, other));
        Gate::Any(areas.iter().filter(|area| !brings(area)).cloned().collect())
    }
}

/// Which areas need which types.
struct Reach<'a> {
    /// The types without which a type cannot be compiled.
    needs: BTreeMap<&'a str, Vec<&'a str>>,
    areas: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Reach<'a> {
    /// Records that areas need a type and all types that it needs.
    fn add(&mut self, name: &'a str, areas: &BTreeSet<String>) {
        let mut waiting = vec![name];
        while let Some(name) = waiting.pop() {
            let known = self.areas.entry(name).or_default();
            if areas.is_subset(known) {
                continue;
            }
            known.extend(areas.iter().cloned());
            waiting.extend(self.needs.get(name).into_iter().flatten());
        }
    }

    /// Gives types that no area needs the areas of the types that lead to them, step by step.
    fn adopt(&mut self, leaders: &BTreeMap<&'a str, BTreeSet<&'a str>>) {
        loop {
            let adopted =
                leaders.iter().filter(|(name, _)| !self.areas.contains_key(*name)).filter_map(|(name, leaders)| {
                    let areas: BTreeSet<String> =
                        leaders.iter().filter_map(|leader| self.areas.get(leader)).flatten().cloned().collect();
                    (!areas.is_empty()).then_some((*name, areas))
                });
            let adopted: Vec<(&str, BTreeSet<String>)> = adopted.collect();
            if adopted.is_empty() {
                break;
            }
            adopted.iter().for_each(|(name, areas)| self.add(name, areas));
        }
    }
}

/// Opens the gate of each type that an always compiled type needs.
fn open<'a>(gates: &mut BTreeMap<&'a str, Gate>, needs: &BTreeMap<&'a str, Vec<&'a str>>) {
    let always = gates.iter().filter(|(_, gate)| **gate == Gate::Always).map(|(name, _)| *name);
    let mut waiting: Vec<&str> = always.collect();
    while let Some(name) = waiting.pop() {
        for need in needs.get(name).into_iter().flatten() {
            if gates.insert(need, Gate::Always).is_some_and(|gate| gate != Gate::Always) {
                waiting.push(need);
            }
        }
    }
}

/// The base type and the types of the properties of each type.
fn needs<'a>(types: &Types<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let needs = types.entries().filter_map(|entry| {
        let Definition::Resource(resource) = entry.definition else { return None };
        let properties = resource.properties.iter().filter(|property| !property.inherited);
        let names = properties.map(|property| property.ty.name.as_str()).chain(resource.base.as_deref());
        Some((entry.wire, names.filter_map(|name| find_type(name, types)).collect()))
    });
    needs.collect()
}

/// The types with a navigation property to each type.
fn leaders<'a>(types: &Types<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut leaders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in types.entries() {
        let Definition::Resource(resource) = entry.definition else { continue };
        for property in &resource.relationships {
            if let Some(name) = find_type(&property.ty.name, types) {
                leaders.entry(name).or_default().insert(entry.wire);
            }
        }
    }
    leaders
}

/// The base type of each type that has one.
fn bases<'a>(types: &Types<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let bases = types.entries().filter_map(|entry| {
        let Definition::Resource(resource) = entry.definition else { return None };
        Some((entry.wire, BTreeSet::from([find_type(resource.base.as_deref()?, types)?])))
    });
    bases.collect()
}

/// The name as the types have it; none for primitive types.
fn find_type<'a>(name: &str, types: &Types<'a>) -> Option<&'a str> {
    types.get(name).map(|entry| entry.wire)
}

/// The types that the pages of a route name.
fn named_by<'a>(route: &'a Route, version: &'a Version) -> impl Iterator<Item = &'a str> {
    let operations = route.documented.iter().filter_map(|(index, _)| version.operations.get(*index as usize));
    let arguments = route.segments.iter().flat_map(arguments).map(|argument| argument.ty.name.as_str());
    operations.flat_map(named_in).chain(arguments)
}

/// The types of the places through which a route leads.
fn passed_by<'a>(route: &'a Route, version: &'a Version) -> impl Iterator<Item = &'a str> {
    let nodes = version.way(route).into_iter().filter_map(|index| version.nodes.get(index as usize));
    nodes.filter_map(|node| node.type_name().map(|name| name.as_str()))
}

fn named_in(operation: &Operation) -> impl Iterator<Item = &str> {
    let body = match &operation.body {
        Body::Resource { ty } => Some(ty),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    };
    let responses = operation.responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    parameters.chain(body).chain(responses).map(|ty| ty.name.as_str())
}

fn arguments(segment: &Segment) -> &[Argument] {
    match segment {
        Segment::AlternateKey { arguments, .. } | Segment::Function { arguments, .. } => arguments,
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => &[],
    }
}
