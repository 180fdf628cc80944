//! The table of areas, and the areas that it gives for an address.
//!
//! The root segment of an address opens an area, and a later segment may open another area inside it. The segments are
//! listed in `areas.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::model::api::Segment;

/// The segments that lead to each area, and what each area is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaTable {
    default: BTreeSet<String>,
    owners: BTreeSet<String>,
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
        toml::from_str(include_str!("areas.toml")).expect("areas.toml is sound, a test reads it")
    }
}

impl AreaTable {
    /// Every area of the table with its description, by name.
    pub fn descriptions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.areas.iter().map(|(area, row)| (area.as_str(), row.description.as_str()))
    }

    /// The description of an area; empty for an area that is not in the table.
    pub(super) fn description(&self, area: &str) -> &str {
        self.areas.get(area).map_or("", |row| &row.description)
    }

    /// The areas that are compiled by default, by name.
    pub(super) fn default_areas(&self) -> impl Iterator<Item = &str> {
        self.default.iter().map(String::as_str)
    }

    /// The area of the addresses that start with a segment; none if the table does not list it.
    pub(super) fn find_root(&self, root: &Segment) -> Option<&str> {
        self.find(|row| row.roots.contains(name(root)))
    }

    /// The areas that open below the root of an address, the outer one first.
    pub(super) fn find_below(&self, segments: &[&Segment]) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        if segments.first().is_some_and(|root| self.owners.contains(name(root))) {
            let at =
                if matches!(segments.get(1), Some(Segment::Name { .. } | Segment::Function { .. })) { 1 } else { 2 };
            let owned = segments.get(at).and_then(|segment| self.find(|row| row.owned.contains(name(segment))));
            steps.extend(owned.map(|area| Step { length: at + 1, area }));
        }
        let deep = segments.iter().enumerate().skip(1).find_map(|(at, segment)| {
            let area = self.find(|row| row.anywhere.contains(name(segment)))?;
            Some(Step { length: at + 1, area })
        });
        steps.extend(deep);
        steps
    }

    fn find(&self, has: impl Fn(&Row) -> bool) -> Option<&str> {
        self.areas.iter().find(|(_, row)| has(row)).map(|(area, _)| area.as_str())
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
        assert!(table.areas.contains_key(OTHER));
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
            let twice: Vec<String> =
                table.areas.values().flat_map(segments).filter(|segment| !seen.insert(segment.clone())).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }

    #[test]
    fn owners_and_default_areas_are_in_the_table() {
        let table = AreaTable::default();
        assert!(table.default_areas().all(|area| table.areas.contains_key(area)));
        let is_root = |owner: &String| table.areas.values().any(|row| row.roots.contains(owner));
        assert!(table.owners.iter().all(is_root));
    }
}
