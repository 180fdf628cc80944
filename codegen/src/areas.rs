//! Divides the addresses of the API into areas. Each area is a feature of the client.
//!
//! A reviewed table lists the segments that lead to each area. A root segment that is not in the table goes to the area
//! of the type that stands there, or to [`OTHER`]; lint reports it. An address is compiled if all areas on its way are
//! enabled.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::{Api, Route, Segment};

mod table;
mod types;

pub use table::AreaTable;
use table::Step;
use types::TypeAreas;

/// The area of addresses that neither the table nor a type gives one.
pub const OTHER: &str = "other";

/// The areas of all versions of an API.
#[derive(Debug, Default)]
pub struct Areas {
    table: Option<AreaTable>,
    /// The areas of the root segments that the table does not list.
    unlisted: BTreeMap<String, String>,
    areas: BTreeMap<String, Area>,
}

/// An area as a feature.
#[derive(Debug, Default)]
pub struct Area {
    /// What the area has, in one line.
    pub description: String,
    /// The areas that this one enables: those through which most of its addresses lead. Empty for an area with a root
    /// segment of its own. The methods of an area without one are compiled only if the areas before it are enabled.
    pub outer: BTreeSet<String>,
    /// Where its addresses start; none for an area that has types alone.
    pub mounts: BTreeSet<String>,
}

impl Areas {
    /// Finds the areas of the routes of an API; none without a table.
    pub fn of(api: &Api, table: Option<&AreaTable>) -> Self {
        let Some(table) = table else { return Self::default() };
        let unlisted = place_unlisted(api, table);
        let mut areas = Self { table: Some(table.clone()), unlisted, areas: BTreeMap::new() };
        areas.areas = areas.collect(api, table);
        areas
    }

    /// The area of an address; none at the root, and none without a table.
    pub fn at(&self, segments: &[&Segment]) -> Option<String> {
        self.way(segments).pop().map(|step| step.area.to_owned())
    }

    /// Whether the API has any areas.
    pub fn exist(&self) -> bool {
        !self.areas.is_empty()
    }

    /// Whether `area` is only compiled together with `other`.
    pub fn implies(&self, area: &str, other: &str) -> bool {
        area == other || self.areas.get(area).is_some_and(|area| area.outer.contains(other))
    }

    /// The areas that the API has, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Area)> {
        self.areas.iter().map(|(name, area)| (name.as_str(), area))
    }

    /// The areas that are compiled by default, by name.
    pub fn default_areas(&self) -> impl Iterator<Item = &str> {
        let chosen = self.table.iter().flat_map(AreaTable::default_areas);
        chosen.filter(|name| self.areas.contains_key(*name))
    }

    /// The area of the types that no request has and nothing connects with an area; none without a table.
    pub fn rest(&self) -> Option<&str> {
        self.table.as_ref().map(AreaTable::rest)
    }

    /// Whether a type is compiled in all areas although no request has it.
    pub fn has_always(&self, ty: &str) -> bool {
        self.table.as_ref().is_some_and(|table| table.has_always(ty))
    }

    /// The area of a root segment that the table does not list; none for those that it lists.
    pub fn unlisted(&self, root: &Segment) -> Option<&str> {
        self.unlisted.get(&root.to_string()).map(String::as_str)
    }

    /// The areas on the way of an address, the one of its root first.
    fn way(&self, segments: &[&Segment]) -> Vec<Step<'_>> {
        let (Some(table), Some(root)) = (&self.table, segments.first()) else { return Vec::new() };
        let area = table.find_root(root).or_else(|| self.unlisted(root)).unwrap_or(OTHER);
        let mut way = vec![Step { length: 1, area }];
        way.extend(table.find_below(segments));
        way.dedup_by_key(|step| step.area);
        way
    }

    /// The areas of all routes. What an area enables is decided by the addresses with roots that the table lists.
    fn collect(&self, api: &Api, table: &AreaTable) -> BTreeMap<String, Area> {
        let mut areas: BTreeMap<String, Area> = BTreeMap::new();
        let mut outers: BTreeMap<&str, BTreeMap<Vec<&str>, usize>> = BTreeMap::new();
        for route in routes(api) {
            let segments: Vec<&Segment> = route.segments.iter().collect();
            let is_listed = segments.first().is_some_and(|root| self.unlisted(root).is_none());
            let way = self.way(&segments);
            for (index, Step { length, area }) in way.iter().enumerate() {
                let mount = segments[..*length].iter().map(ToString::to_string).collect();
                areas.entry((*area).to_owned()).or_default().mounts.insert(mount);
                let outer = way[..index].iter().map(|step| step.area).collect();
                if is_listed {
                    *outers.entry(area).or_default().entry(outer).or_default() += 1;
                }
            }
        }
        if api.versions.iter().any(|version| !version.resources.is_empty()) {
            areas.entry(table.rest().to_owned()).or_default();
        }
        for (name, area) in &mut areas {
            table.description(name).clone_into(&mut area.description);
            area.outer = outers.get(name.as_str()).map(choose_outer).unwrap_or_default();
        }
        areas
    }
}

fn routes(api: &Api) -> impl Iterator<Item = &Route> {
    api.versions.iter().flat_map(|version| &version.routes)
}

/// The areas of the root segments that the table does not list.
fn place_unlisted(api: &Api, table: &AreaTable) -> BTreeMap<String, String> {
    let mut types = TypeAreas::default();
    let mut unlisted: BTreeMap<String, Vec<&Route>> = BTreeMap::new();
    for route in routes(api) {
        let segments: Vec<&Segment> = route.segments.iter().collect();
        let Some(root) = segments.first() else { continue };
        match table.find_root(root) {
            Some(area) => types.count(route, table.find_below(&segments).last().map_or(area, |step| step.area)),
            None => unlisted.entry(root.to_string()).or_default().push(route),
        }
    }
    let place = |routes: &Vec<&Route>| types.find(routes).unwrap_or(OTHER).to_owned();
    unlisted.iter().map(|(root, routes)| (root.clone(), place(routes))).collect()
}

/// The areas before an area on most of its addresses; none if it has a root segment of its own.
fn choose_outer(outers: &BTreeMap<Vec<&str>, usize>) -> BTreeSet<String> {
    if outers.contains_key(&Vec::new()) {
        return BTreeSet::new();
    }
    let most = outers.iter().max_by_key(|(outer, count)| (**count, Reverse(*outer)));
    most.map(|(outer, _)| outer.iter().map(|area| (*area).to_owned()).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::api::{Reply, TypeRef};
    use crate::model::sketch;

    fn areas(api: &Api) -> Areas {
        Areas::of(api, Some(&AreaTable::default()))
    }

    fn api(routes: &str) -> Api {
        Api { versions: vec![sketch::version(routes)] }
    }

    /// An API whose routes are written as `<path> <type that it returns>`.
    fn api_of_types(routes: &[(&str, &str)]) -> Api {
        let text: Vec<String> = routes.iter().map(|(path, _)| format!("get GET {path}")).collect();
        let mut api = api(&text.join(" "));
        for (route, (_, ty)) in api.versions[0].routes.iter_mut().zip(routes) {
            route.reply = Reply::Resource { ty: TypeRef::single(*ty), optional: false };
        }
        api
    }

    #[test]
    fn an_address_leads_through_areas() {
        let table = [
            ("/users/{}", "users@1"),
            ("/users/{}/messages/{}", "users@1 mail@3"),
            ("/me/messages", "users@1 mail@2"),
            ("/groups/{}/sites", "groups@1 sites@3"),
            ("/chats/{}/messages", "teams@1"),
            ("/me/drive/items/{}/workbook/names", "users@1 files@2 excel@5"),
            ("/sites/{}/sites", "sites@1"),
            ("/users/{}/getManagedAppPolicies", "users@1 intune@3"),
            ("/copilot/admin", "copilot@1"),
            ("/newThings/{}", "other@1"),
            ("/newThings/{}/workbook", "other@1 excel@3"),
        ];
        for (route, expected) in table {
            let api = api(&format!("get GET {route}"));
            let segments: Vec<&Segment> = api.versions[0].routes[0].segments.iter().collect();
            let areas = areas(&api);
            let way: Vec<String> =
                areas.way(&segments).iter().map(|step| format!("{}@{}", step.area, step.length)).collect();
            assert_eq!(way.join(" "), expected, "{route}");
        }
    }

    #[test]
    fn an_area_without_a_root_brings_what_leads_to_it() {
        let areas = areas(&api(
            "get GET /me/messages get GET /users/{}/messages get GET /groups/{}/threads get GET /me/drive/workbook get GET /drives",
        ));
        assert!(areas.implies("mail", "users") && !areas.implies("mail", "groups"));
        assert!(areas.implies("excel", "users") && areas.implies("excel", "files"));
        assert!(!areas.implies("files", "users"), "it has a root of its own");
    }

    #[test]
    fn an_unlisted_root_goes_to_the_area_of_its_type() {
        let (message, item) = ("microsoft.graph.message", "microsoft.graph.driveItem");
        let api = api_of_types(&[
            ("/me/messages/{}", message),
            ("/users/{}/messages/{}", message),
            ("/me/drive/root", item),
            ("/drives/{}/root", item),
            ("/me/messages/{}/item", item),
            ("/letters/{}", message),
            ("/letters/{}/file", item),
            ("/papers", "microsoft.graph.paper"),
            ("/papers/{}/file", item),
            ("/stamps", "Edm.String"),
        ]);
        let areas = areas(&api);
        let root = |name: &str| Segment::Name { name: name.to_owned() };
        assert_eq!(areas.unlisted(&root("letters")), Some("mail"), "the shortest address counts");
        assert_eq!(areas.unlisted(&root("papers")), Some("files"), "the type of /papers has no area, most files do");
        assert_eq!(areas.unlisted(&root("stamps")), Some(OTHER));
        assert_eq!(areas.unlisted(&root("me")), None, "the table lists it");
        assert!(areas.implies("mail", "users"), "an unlisted root is no root of mail");
        let names: Vec<&str> = areas.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["files", "mail", "other", "users"]);
    }
}
