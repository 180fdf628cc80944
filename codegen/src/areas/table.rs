//! The table of areas, and the areas that it gives for an address.
//!
//! The root segment of an address opens an area, and a later segment may open another area inside it. The segments are
//! listed in `areas.toml`.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;

use crate::model::api::Segment;

/// The segments that lead to each area, and what each area is.
#[derive(Clone, Debug)]
pub struct AreaTable {
    listed: Listed,
    /// The area of each segment among the `roots` of the rows, and of those among the others.
    roots: HashMap<String, String>,
    owned: HashMap<String, String>,
    anywhere: HashMap<String, String>,
}

/// What `areas.toml` has.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    default: BTreeSet<String>,
    owners: BTreeSet<String>,
    rest: String,
    always: BTreeSet<String>,
    areas: BTreeMap<String, Row>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    description: String,
    #[serde(default)]
    roots: BTreeSet<String>,
    #[serde(default)]
    owned: BTreeSet<String>,
    #[serde(default)]
    anywhere: BTreeSet<String>,
}

/// An area on the way of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step<'a> {
    /// The number of segments that lead to it.
    pub(super) length: usize,
    pub(super) area: &'a str,
}

impl Default for AreaTable {
    fn default() -> Self {
        let listed: Listed = toml::from_str(include_str!("areas.toml")).expect("areas.toml is sound, a test reads it");
        let areas = |segments: fn(&Row) -> &BTreeSet<String>| {
            let rows = listed.areas.iter();
            rows.flat_map(|(area, row)| segments(row).iter().map(|segment| (segment.clone(), area.clone()))).collect()
        };
        let (roots, owned, anywhere) = (areas(|row| &row.roots), areas(|row| &row.owned), areas(|row| &row.anywhere));
        Self { roots, owned, anywhere, listed }
    }
}

impl AreaTable {
    /// Every area of the table with its description, by name.
    pub fn descriptions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.listed.areas.iter().map(|(area, row)| (area.as_str(), row.description.as_str()))
    }

    /// The description of an area; empty for an area that is not in the table.
    pub(super) fn description(&self, area: &str) -> &str {
        self.listed.areas.get(area).map_or("", |row| &row.description)
    }

    /// The areas that are compiled by default, by name.
    pub(super) fn default_areas(&self) -> impl Iterator<Item = &str> {
        self.listed.default.iter().map(String::as_str)
    }

    /// The area of the types that no request has and nothing connects with an area.
    pub(super) fn rest(&self) -> &str {
        &self.listed.rest
    }

    /// Whether a type is compiled in all areas although no request has it.
    pub(super) fn has_always(&self, ty: &str) -> bool {
        self.listed.always.contains(ty)
    }

    /// The area of the addresses that start with a segment; none if the table does not list it.
    pub(super) fn find_root(&self, root: &Segment) -> Option<&str> {
        self.roots.get(name(root)).map(String::as_str)
    }

    /// The areas that open below the root of an address, the outer one first.
    pub(super) fn find_below(&self, segments: &[&Segment]) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        if segments.first().is_some_and(|root| self.listed.owners.contains(name(root))) {
            let at =
                if matches!(segments.get(1), Some(Segment::Name { .. } | Segment::Function { .. })) { 1 } else { 2 };
            let owned = segments.get(at).and_then(|segment| self.owned.get(name(segment)));
            steps.extend(owned.map(|area| Step { length: at + 1, area }));
        }
        let deep = segments.iter().enumerate().skip(1).find_map(|(at, segment)| {
            let area = self.anywhere.get(name(segment))?;
            Some(Step { length: at + 1, area })
        });
        steps.extend(deep);
        steps
    }
}

/// The name of a segment; empty for segments without one.
fn name(segment: &Segment) -> &str {
    match segment {
        Segment::Name { name } | Segment::Function { name, .. } | Segment::Path { name, .. } => name,
        Segment::Key | Segment::AlternateKey { .. } => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::OTHER;
    use super::*;

    /// Names of features that are not areas.
    const RESERVED: [&str; 7] = ["beta", "blocking", "default", "full", "identity", "testing", "v1"];

    /// The longest description: with the margin it fits on a line of the manifest.
    const LONGEST: usize = 110;

    #[test]
    fn each_area_has_the_name_of_a_feature_and_one_line_of_description() {
        let table = AreaTable::default();
        assert!([OTHER, table.rest()].iter().all(|area| table.listed.areas.contains_key(*area)));
        for (area, description) in table.descriptions() {
            assert!(area.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{area}");
            assert!(!RESERVED.contains(&area), "{area} is a feature that is not an area");
            assert!(!description.is_empty() && description.len() <= LONGEST, "{area}: {description}");
            assert!(!description.contains(['\n', '|', '`', '<', '[']), "{area}: {description} is plain text");
        }
    }

    #[test]
    fn each_segment_leads_to_one_area() {
        let table = AreaTable::default();
        for segments in [|row: &Row| row.roots.clone(), |row: &Row| row.owned.clone(), |row: &Row| row.anywhere.clone()]
        {
            let mut seen = BTreeSet::new();
            let twice: Vec<String> = table
                .listed
                .areas
                .values()
                .flat_map(segments)
                .filter(|segment| !seen.insert(segment.clone()))
                .collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }

    #[test]
    fn owners_and_default_areas_are_in_the_table() {
        let table = AreaTable::default();
        assert!(table.default_areas().all(|area| table.listed.areas.contains_key(area)));
        let is_root = |owner: &String| table.listed.areas.values().any(|row| row.roots.contains(owner));
        assert!(table.listed.owners.iter().all(is_root));
    }
}
