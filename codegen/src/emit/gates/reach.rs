//! Finds the areas that need each type.
//!
//! An area needs the types that its routes name. A type needs its base type and the types of its properties. Navigation
//! properties do not count, because they connect almost all types; their accessors are compiled if their type is.
//!
//! A type that no area needs belongs to the areas of the types with a navigation property to it, else to those of its
//! base type, else to the areas that have a type that it needs for themselves, else to the area of the types with the
//! same first words in their names.
//!
//! A type that many areas need says little about others. If the base type is one, the words before its name come first
//! (`agentUser` is a type of agents, although users are everywhere), and its areas follow.

use std::collections::{BTreeMap, BTreeSet};

use crate::areas::Areas;
use crate::emit::types::{Definition, Types};
use crate::model::api::{Argument, Body, Operation, Route, Segment, Version};
use crate::model::names::short_name;

/// The maximum number of areas of a type. A type that more areas need is always compiled, so that conditions stay
/// short.
pub(super) const MOST: usize = 16;

/// The number of derived types above which a base type is one of anything, as `entity` is. The type of an identity has
/// some twenty, a device configuration ninety.
const MOST_DERIVED: usize = 100;

/// Which areas need which types.
#[derive(Debug)]
pub(super) struct Reach<'a> {
    /// The types without which a type cannot be compiled.
    pub(super) needs: Connected<'a>,
    /// The areas of each type that anything connects with an area.
    pub(super) areas: BTreeMap<&'a str, BTreeSet<String>>,
}

/// Types by name, each with others.
pub(super) type Connected<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

impl<'a> Reach<'a> {
    /// Follows the routes of a version to the types that their areas need, and gives the others the areas of types that
    /// are connected with them.
    pub(super) fn new(version: &'a Version, types: &Types<'a>, areas: &Areas) -> Self {
        let mut reach = Self { needs: needs(types), areas: BTreeMap::new() };
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
        let (leaders, bases, needs) = (leaders(types), bases(types), reach.needs.clone());
        while reach.adopt(&leaders, few)
            || reach.adopt(&bases, few)
            || reach.adopt(&needs, sole)
            || reach.adopt_by_name(types, &bases)
            || reach.adopt(&bases, all)
        {}
        reach
    }

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

    /// Gives types without areas those of connected types. Returns whether it found any.
    fn adopt(&mut self, connected: &Connected<'a>, choose: Choose) -> bool {
        let waiting = connected.iter().filter(|(name, _)| !self.areas.contains_key(*name));
        let adopted = waiting.filter_map(|(name, others)| {
            let known = others.iter().filter_map(|other| self.areas.get(other));
            Some((*name, choose(&known.collect::<Vec<_>>())?))
        });
        let adopted = adopted.collect();
        self.add_all(adopted)
    }

    /// Gives types without areas the area that has most of the types with the same first words for itself, but not those
    /// that are named otherwise than their base type. Returns whether it found any.
    fn adopt_by_name(&mut self, types: &Types<'a>, bases: &Connected<'a>) -> bool {
        let mut kin: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (name, areas) in self.areas.iter().filter(|(_, areas)| areas.len() == 1) {
            for (stem, area) in stems(name).zip(areas.iter().cycle()) {
                *kin.entry(stem).or_default().entry(area).or_default() += 1;
            }
        }
        let waiting = types.entries().map(|entry| entry.wire).filter(|name| !self.areas.contains_key(name));
        let named = waiting.filter(|name| bases.get(name).into_iter().flatten().all(|base| ends_with_type(name, base)));
        let adopted = named.filter_map(|name| {
            let area = stems(name).find_map(|stem| most(kin.get(stem)?))?;
            Some((name, BTreeSet::from([area.to_owned()])))
        });
        let adopted = adopted.collect();
        self.add_all(adopted)
    }

    fn add_all(&mut self, adopted: Vec<(&'a str, BTreeSet<String>)>) -> bool {
        adopted.iter().for_each(|(name, areas)| self.add(name, areas));
        !adopted.is_empty()
    }
}

/// Chooses areas from those of connected types; none if they say nothing.
type Choose = fn(&[&BTreeSet<String>]) -> Option<BTreeSet<String>>;

/// All areas.
fn all(connected: &[&BTreeSet<String>]) -> Option<BTreeSet<String>> {
    (!connected.is_empty()).then(|| connected.iter().copied().flatten().cloned().collect())
}

/// The areas of all types but those that many areas need.
fn few(connected: &[&BTreeSet<String>]) -> Option<BTreeSet<String>> {
    let few = connected.iter().copied().filter(|areas| areas.len() <= MOST);
    all(&few.collect::<Vec<_>>())
}

/// The areas that have a type for themselves.
fn sole(connected: &[&BTreeSet<String>]) -> Option<BTreeSet<String>> {
    let sole = connected.iter().copied().filter(|areas| areas.len() == 1);
    all(&sole.collect::<Vec<_>>())
}

/// The area that has more than half of several types.
fn most<'k>(areas: &BTreeMap<&'k str, usize>) -> Option<&'k str> {
    let total: usize = areas.values().sum();
    areas.iter().find(|(_, count)| total > 1 && **count * 2 > total).map(|(area, _)| *area)
}

/// A qualified name without its last words, one less each time: `microsoft.graph.mailFolder`, `microsoft.graph.mail`.
fn stems(name: &str) -> impl Iterator<Item = &str> {
    let start = name.len() - short_name(name).len();
    let ends = name.char_indices().rev().filter(move |(at, letter)| *at > start && letter.is_uppercase());
    std::iter::once(name).chain(ends.map(|(at, _)| &name[..at]))
}

/// Whether the name of a type ends with the words of another: `microsoft.graph.agentUser` with `microsoft.graph.user`.
fn ends_with_type(name: &str, other: &str) -> bool {
    let (name, other) = (short_name(name), short_name(other));
    let start = name.len().checked_sub(other.len()).filter(|start| *start > 0);
    let end = start.and_then(|start| name.get(start..));
    end.is_some_and(|end| end.starts_with(char::is_uppercase) && end.eq_ignore_ascii_case(other))
}

/// The base type and the types of the properties of each type.
fn needs<'a>(types: &Types<'a>) -> Connected<'a> {
    let needs = types.entries().filter_map(|entry| {
        let Definition::Resource(resource) = entry.definition else { return None };
        let properties = resource.properties.iter().filter(|property| !property.inherited);
        let names = properties.map(|property| property.ty.name.as_str()).chain(resource.base.as_deref());
        Some((entry.wire, names.filter_map(|name| find_type(name, types)).collect()))
    });
    needs.collect()
}

/// The types with a navigation property to each type.
fn leaders<'a>(types: &Types<'a>) -> Connected<'a> {
    let mut leaders = Connected::new();
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

/// The base type of each type that has one, unless it is a base type of anything.
fn bases<'a>(types: &Types<'a>) -> Connected<'a> {
    let bases = types.entries().filter_map(|entry| {
        let Definition::Resource(resource) = entry.definition else { return None };
        Some((entry.wire, BTreeSet::from([find_type(resource.base.as_deref()?, types)?])))
    });
    let mut bases: Connected<'_> = bases.collect();
    let mut derived: BTreeMap<&str, usize> = BTreeMap::new();
    bases.values().flatten().for_each(|base| *derived.entry(base).or_default() += 1);
    bases.retain(|_, base| base.iter().all(|base| derived[base] <= MOST_DERIVED));
    bases
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

#[cfg(test)]
mod tests {
    use super::*;

    fn areas(text: &str) -> BTreeSet<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_name_loses_its_last_words() {
        let stems: Vec<&str> = stems("a.b.mailFolderItem").collect();
        assert_eq!(stems, ["a.b.mailFolderItem", "a.b.mailFolder", "a.b.mail"]);
    }

    #[test]
    fn a_type_may_be_named_after_its_base_type() {
        for (name, base, expected) in [
            ("a.agentUser", "a.user", true),
            ("b.agentUser", "a.user", true),
            ("a.superuser", "a.user", false),
            ("a.user", "a.user", false),
            ("a.customTimeZone", "a.timeZoneBase", false),
        ] {
            assert_eq!(ends_with_type(name, base), expected, "{name}");
        }
    }

    #[test]
    fn more_than_half_of_several_types_decide() {
        for (counts, expected) in [
            (&[("mail", 1)][..], None),
            (&[("mail", 2)], Some("mail")),
            (&[("files", 1), ("mail", 1)], None),
            (&[("files", 1), ("mail", 2)], Some("mail")),
        ] {
            assert_eq!(most(&counts.iter().copied().collect()), expected, "{counts:?}");
        }
    }

    #[test]
    fn connected_types_decide_by_how_many_areas_need_them() {
        let many: String = (0..=MOST).map(|area| format!("area{area} ")).collect();
        let (one, two, many) = (areas("mail"), areas("files mail"), areas(&many));
        assert_eq!(all(&[&one, &many]).map(|areas| areas.len()), Some(MOST + 2));
        assert_eq!((few(&[&two, &many]), few(&[&many])), (Some(two.clone()), None));
        assert_eq!((sole(&[&one, &two]), sole(&[&two])), (Some(one), None));
    }

    #[test]
    fn an_adopted_type_brings_what_it_needs() {
        let needs = Connected::from([("notice", BTreeSet::from(["call", "detail"])), ("call", BTreeSet::new())]);
        let mut reach = Reach { needs: needs.clone(), areas: BTreeMap::from([("call", areas("calls"))]) };
        assert!(reach.adopt(&needs, sole) && !reach.adopt(&needs, sole));
        assert_eq!(reach.areas.values().collect::<BTreeSet<_>>(), BTreeSet::from([&areas("calls")]));
        assert_eq!(reach.areas.keys().copied().collect::<Vec<_>>(), ["call", "detail", "notice"]);
    }
}
