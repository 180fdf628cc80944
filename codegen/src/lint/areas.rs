//! Root segments that the table of areas does not list. The feature that they get is a guess.

use std::collections::BTreeMap;

use crate::areas::{AreaTable, Areas, OTHER};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Api, Route, Version};

/// Checks the root segments of all versions: what the type of an address is elsewhere depends on all of them.
pub(super) fn check(api: &Api) -> Vec<Diagnostic> {
    let areas = Areas::of(api, Some(&AreaTable::default()));
    api.versions.iter().flat_map(|version| check_version(version, &areas)).collect()
}

/// One diagnostic for each root segment, at the first line that has it.
fn check_version(version: &Version, areas: &Areas) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, (&str, u32, &str)> = BTreeMap::new();
    for route in &version.routes {
        let Some(root) = route.segments.first() else { continue };
        let Some(area) = areas.unlisted(root) else { continue };
        let lines = lines(route, version).map(|(page, line)| (page, line, area));
        let Some(line) = lines.chain(first.remove(&root.to_string())).min() else { continue };
        first.insert(root.to_string(), line);
    }
    first.into_iter().map(|(root, (page, line, area))| report(&root, page, line, area)).collect()
}

/// The pages and lines that document a route.
fn lines<'a>(route: &'a Route, version: &'a Version) -> impl Iterator<Item = (&'a str, u32)> {
    route.documented.iter().filter_map(|(operation, request)| {
        let operation = version.operations.get(*operation as usize)?;
        Some((operation.page.as_str(), operation.requests.get(*request as usize)?.line))
    })
}

fn report(root: &str, page: &str, line: u32, area: &str) -> Diagnostic {
    let reason = if area == OTHER { "no type shows its area" } else { "most requests of its type are there" };
    let message = format!(
        "{root} is not in areas.toml: add it to the roots of an area; {reason}, so it is in the feature {area}"
    );
    Diagnostic::new(Code::RootUnlisted, page, line, message).about(root)
}
