//! Finds the features that each type is compiled with.
//!
//! They are the areas that need the type. If nothing connects a type with an area, it belongs to the area for the rest,
//! unless the table of areas says that it is always compiled.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Entry, Types};
use crate::areas::Areas;
use crate::model::api::{Route, Version};

mod reach;

use reach::{Connected, MOST, Reach};

/// The features with which something is compiled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gate {
    /// Open if any of these areas is enabled.
    Any(BTreeSet<String>),
    Always,
}

impl Gate {
    /// Open if the area is enabled; always if there is no area.
    pub(super) fn of(area: Option<&str>) -> Self {
        area.map_or(Self::Always, |area| Self::Any(BTreeSet::from([area.to_owned()])))
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
    /// Finds the gates of the types of a version.
    pub(super) fn new(version: &'a Version, types: &Types<'a>, areas: &'a Areas) -> Self {
        let reach = Reach::new(version, types, areas);
        let found = reach.areas;
        let gate = |name: &str| match found.get(name) {
            Some(areas) if areas.len() > MOST => Gate::Always,
            Some(areas) => Gate::Any(areas.clone()),
            None if areas.has_always(name) => Gate::Always,
            None => Gate::of(areas.rest()),
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
        match areas.map(|area| Gate::of(area.as_deref())).reduce(|gate, other| gate.or(&other)) {
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

/// Opens the gate of each type that an always compiled type needs.
fn open<'a>(gates: &mut BTreeMap<&'a str, Gate>, needs: &Connected<'a>) {
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
