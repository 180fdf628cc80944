//! Finds the features that each node is compiled with: the areas of all requests that lead through it.

use std::collections::{BTreeMap, BTreeSet};

use super::gates::{Gate, Gates};
use super::sheet;
use super::types::Types;
use crate::areas::Areas;
use crate::model::api::{Place, Segment, Version};

/// The gates of all nodes of a version.
#[derive(Debug, Default)]
pub(super) struct NodeGates {
    gates: Vec<Gate>,
    /// The template of an address where each node stands: the shortest one.
    addresses: BTreeMap<u32, String>,
}

impl NodeGates {
    pub(super) fn new(version: &Version, types: &Types<'_>, areas: &Areas, gates: &Gates<'_>) -> Self {
        let mut reach = Reach::default();
        for route in &version.routes {
            let area = areas.at(&route.segments.iter().collect::<Vec<_>>());
            for (depth, index) in version.way(route).into_iter().enumerate() {
                reach.add(index, area.as_ref());
                reach.show(index, route.segments.get(..depth).unwrap_or_default());
            }
        }
        reach.add_bases(version);
        let gates = (0..).zip(&version.nodes).map(|(index, node)| match (&node.place, reach.areas.get(&index)) {
            (Place::Root, _) => Gate::Always,
            (_, Some(Some(areas))) => gates.limited(areas),
            (_, Some(None)) => Gate::Always,
            // No request leads there: its model is all that it needs.
            (_, None) => {
                let entry = node.type_name().and_then(|ty| types.get(ty));
                entry.map_or(Gate::Always, |entry| gates.of(entry).clone())
            }
        });
        Self { gates: gates.collect(), addresses: reach.addresses }
    }

    /// The gate of a node.
    pub(super) fn of(&self, index: u32) -> &Gate {
        self.gates.get(index as usize).unwrap_or(&Gate::Always)
    }

    /// The template of an address where a node stands; `None` if no request leads there.
    pub(super) fn address(&self, index: u32) -> Option<&str> {
        self.addresses.get(&index).map(String::as_str)
    }
}

/// Which areas need which nodes.
#[derive(Default)]
struct Reach {
    /// `None` for a node that is needed outside all areas.
    areas: BTreeMap<u32, Option<BTreeSet<String>>>,
    addresses: BTreeMap<u32, String>,
}

impl Reach {
    fn add(&mut self, index: u32, area: Option<&String>) {
        let areas = self.areas.entry(index).or_insert_with(|| Some(BTreeSet::new()));
        match area {
            Some(area) => {
                if let Some(areas) = areas {
                    areas.insert(area.clone());
                }
            }
            None => *areas = None,
        }
    }

    /// A node dereferences to the node of its base type, so this one is needed with it.
    fn add_bases(&mut self, version: &Version) {
        for (index, node) in (0..).zip(&version.nodes) {
            let own = self.areas.get(&index).cloned();
            let bases = std::iter::successors(node.base, |base| version.nodes.get(*base as usize)?.base);
            for base in bases.take(version.nodes.len()) {
                match &own {
                    Some(Some(areas)) => areas.iter().for_each(|area| self.add(base, Some(area))),
                    Some(None) => self.add(base, None),
                    None => {}
                }
            }
        }
    }

    fn show(&mut self, index: u32, segments: &[Segment]) {
        let address = sheet::address(segments);
        let shown = self.addresses.entry(index).or_insert_with(|| address.clone());
        if (address.len(), &address) < (shown.len(), shown) {
            *shown = address;
        }
    }
}
