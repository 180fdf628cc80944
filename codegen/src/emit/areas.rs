//! Divides the routes of the API into areas. Each area is a feature of the client.
//!
//! The root segment of an address opens an area, and a later segment may open another area inside it. The segments are
//! listed in a table (`areas.toml`); a root segment that is not in the table is an area of its own. An address is
//! compiled if all areas on its way are enabled.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::docs;
use crate::model::api::{Api, Segment};
use crate::naming;

/// Names of features that are not areas.
const RESERVED: [&str; 7] = ["beta", "blocking", "default", "full", "identity", "testing", "v1"];

/// The number of addresses that the comment of a feature lists.
const SHOWN: usize = 6;

/// The segments that lead to each area.
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
    #[serde(default)]
    roots: BTreeSet<String>,
    #[serde(default)]
    owned: BTreeSet<String>,
    #[serde(default)]
    anywhere: BTreeSet<String>,
}

impl Default for AreaTable {
    fn default() -> Self {
        toml::from_str(include_str!("areas.toml")).expect("the table is part of the program")
    }
}

impl AreaTable {
    /// The areas on the way of an address, the one of its root first, each with the number of segments that lead to it.
    fn way(&self, segments: &[&Segment]) -> Vec<(usize, String)> {
        let Some(root) = segments.first().map(|segment| name(segment)) else { return Vec::new() };
        let mut way = vec![(1, self.find(|row| row.roots.contains(root)).unwrap_or_else(|| feature(root)))];
        if self.owners.contains(root) {
            let at =
                if matches!(segments.get(1), Some(Segment::Name { .. } | Segment::Function { .. })) { 1 } else { 2 };
            let owned = segments.get(at).and_then(|segment| self.find(|row| row.owned.contains(name(segment))));
            way.extend(owned.map(|area| (at + 1, area)));
        }
        let deep = segments.iter().enumerate().skip(1).find_map(|(at, segment)| {
            let area = self.find(|row| row.anywhere.contains(name(segment)))?;
            Some((at + 1, area))
        });
        way.extend(deep);
        way.dedup_by(|b, a| a.1 == b.1);
        way
    }

    fn find(&self, has: impl Fn(&Row) -> bool) -> Option<String> {
        self.areas.iter().find(|(_, row)| has(row)).map(|(area, _)| area.clone())
    }
}

/// The areas of all versions of an API.
#[derive(Debug, Default)]
pub(super) struct Areas {
    table: Option<AreaTable>,
    areas: BTreeMap<String, Area>,
}

/// An area as a feature.
#[derive(Debug, Default)]
struct Area {
    /// The areas that this one enables: those through which most of its addresses lead. Empty for an area with a root
    /// segment of its own. The methods of an area without one are compiled only if the areas before it are enabled.
    outer: BTreeSet<String>,
    /// Where its addresses start.
    mounts: BTreeSet<String>,
}

impl Areas {
    /// The areas of the routes of an API; none without a table.
    pub(super) fn of(api: &Api, table: Option<&AreaTable>) -> Self {
        let Some(table) = table else { return Self::default() };
        let mut areas: BTreeMap<String, Area> = BTreeMap::new();
        let mut outers: BTreeMap<String, BTreeMap<Vec<String>, usize>> = BTreeMap::new();
        for route in api.versions.iter().flat_map(|version| &version.routes) {
            let segments: Vec<&Segment> = route.segments.iter().collect();
            let way = table.way(&segments);
            for (index, (length, area)) in way.iter().enumerate() {
                let mount = segments[..*length].iter().map(ToString::to_string).collect();
                areas.entry(area.clone()).or_default().mounts.insert(mount);
                let outer = way[..index].iter().map(|(_, area)| area.clone()).collect();
                *outers.entry(area.clone()).or_default().entry(outer).or_default() += 1;
            }
        }
        for (name, outers) in &outers {
            if outers.contains_key(&Vec::new()) {
                continue;
            }
            let most = outers.iter().max_by_key(|(outer, count)| (**count, std::cmp::Reverse(*outer)));
            let outer = most.map(|(outer, _)| outer.iter().cloned().collect()).unwrap_or_default();
            areas.entry(name.clone()).or_default().outer = outer;
        }
        Self { table: Some(table.clone()), areas }
    }

    /// The area of an address; none at the root, and none without a table.
    pub(super) fn at(&self, segments: &[&Segment]) -> Option<String> {
        self.table.as_ref()?.way(segments).pop().map(|(_, area)| area)
    }

    /// Whether the API has any areas.
    pub(super) fn exist(&self) -> bool {
        !self.areas.is_empty()
    }

    /// Whether `area` is only compiled together with `other`.
    pub(super) fn implies(&self, area: &str, other: &str) -> bool {
        area == other || self.areas.get(area).is_some_and(|area| area.outer.contains(other))
    }

    /// The features as lines of a manifest: one for each area, `full` with all of them, and `default` with some of them
    /// and v1.0.
    pub(super) fn manifest(&self) -> String {
        let list = |names: &mut dyn Iterator<Item = &String>| {
            names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
        };
        let chosen = self.table.iter().flat_map(|table| &table.default).filter(|name| self.areas.contains_key(*name));
        let v1 = "v1".to_owned();
        let mut text = format!(
            "## What most applications need of v1.0.\ndefault = [{}]\n",
            list(&mut [&v1].into_iter().chain(chosen))
        );
        for (name, area) in &self.areas {
            let mut mounts: Vec<&String> = area.mounts.iter().collect();
            mounts.sort_by_key(|mount| (mount.matches('/').count(), *mount));
            let more = if mounts.len() > SHOWN { ", …" } else { "" };
            let shown = mounts.iter().take(SHOWN).map(|mount| docs::code(mount)).collect::<Vec<_>>().join(", ");
            text.push_str(&format!("## {shown}{more}\n{name} = [{}]\n", list(&mut area.outer.iter())));
        }
        let all = self.areas.keys().map(|name| format!("    \"{name}\",\n")).collect::<String>();
        text.push_str(&format!("## Every area.\nfull = [\n{all}]\n"));
        text
    }
}

/// The name of a segment; empty for segments without one.
fn name(segment: &Segment) -> &str {
    match segment {
        Segment::Name { name } | Segment::Function { name, .. } | Segment::Path { name, .. } => name,
        Segment::Key | Segment::AlternateKey { .. } => "",
    }
}

/// The feature of a root segment that is not in the table.
fn feature(root: &str) -> String {
    let name = naming::module(root).as_str().trim_start_matches("r#").trim_matches('_').replace('_', "-");
    if name.is_empty() || RESERVED.contains(&name.as_str()) { format!("area-{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::super::sketch::version;
    use super::*;

    fn areas(routes: &str) -> Areas {
        Areas::of(&Api { versions: vec![version(routes)] }, Some(&AreaTable::default()))
    }

    /// The areas on the way of the version's only route.
    fn way(route: &str) -> String {
        let version = version(&format!("get GET {route}"));
        let segments: Vec<&Segment> = version.routes[0].segments.iter().collect();
        AreaTable::default()
            .way(&segments)
            .into_iter()
            .map(|(at, area)| format!("{area}@{at}"))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn an_address_leads_through_areas() {
        let table = [
            ("/users/{}", "users@1"),
            ("/users/{}/messages/{}", "users@1 mail@3"),
            ("/me/messages", "users@1 mail@2"),
            ("/chats/{}/messages", "teams@1"),
            ("/me/drive/items/{}/workbook/names", "users@1 files@2 excel@5"),
            ("/sites/{}/sites", "sites@1"),
            ("/newThings/{}", "new-things@1"),
            ("/default", "area-default@1"),
        ];
        for (route, expected) in table {
            assert_eq!(way(route), expected, "{route}");
        }
    }

    #[test]
    fn an_area_without_a_root_brings_what_leads_to_it() {
        let areas = areas(
            "get GET /me/messages get GET /users/{}/messages get GET /groups/{}/threads get GET /me/drive/workbook get GET /drives",
        );
        assert!(areas.implies("mail", "users") && !areas.implies("mail", "groups"));
        assert!(areas.implies("excel", "users") && areas.implies("excel", "files"));
        assert!(!areas.implies("files", "users"), "it has a root of its own");
    }

    #[test]
    fn the_manifest_has_a_line_for_each_area() {
        let expected = "\
## What most applications need of v1.0.
default = [\"v1\", \"groups\", \"mail\", \"users\"]
## `/groups`
groups = []
## `/me/messages`, `/groups/{id}/threads`
mail = [\"users\"]
## `/me`
users = []
## Every area.
full = [
    \"groups\",
    \"mail\",
    \"users\",
]
";
        assert_eq!(
            areas("get GET /me/messages get GET /groups/{}/threads get GET /me/messages/{}").manifest(),
            expected
        );
    }
}
