//! Finds what a pattern without a match may have meant.

use std::collections::BTreeSet;

use msgraph_codegen::emit::sheet;
use msgraph_codegen::model::api::Api;

use super::pattern::{Pattern, normalize, stem};

/// The number of proposals.
const SHOWN: usize = 3;

/// The least similarity of a proposal, from 0 to 1. Words with one wrong letter in five have 0.8.
const SIMILAR: f64 = 0.7;

/// `; the nearest are GET /users, GET /users/{id}`, or nothing if nothing is near.
pub(super) fn describe(pattern: &Pattern, api: &Api) -> String {
    let candidates = if pattern.is_request() { requests(api) } else { pages(api) };
    let wanted = normalize(pattern.as_str());
    let mut found: Vec<(f64, &String)> =
        candidates.iter().map(|candidate| (similarity(&wanted, &normalize(candidate)), candidate)).collect();
    found.retain(|(similarity, _)| *similarity >= SIMILAR);
    found.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(one.len().cmp(&other.len())));
    let names: Vec<&str> = found.iter().take(SHOWN).map(|(_, name)| name.as_str()).collect();
    match names.as_slice() {
        [] => String::new(),
        [name] => format!("; the nearest is {name}"),
        names => format!("; the nearest are {}", names.join(", ")),
    }
}

/// How near a candidate is. One that contains the pattern is nearer than one that is only spelt alike.
fn similarity(wanted: &str, candidate: &str) -> f64 {
    let bare = wanted.trim_matches(['*', '/']);
    let address = candidate.split_once(' ').map_or(candidate, |(_, address)| address);
    let spelt = strsim::normalized_damerau_levenshtein(wanted, candidate)
        .max(strsim::normalized_damerau_levenshtein(wanted, address));
    if !bare.is_empty() && candidate.contains(bare) { 1.0 + spelt } else { spelt }
}

/// Every request as a line: `GET /users/{id}`.
fn requests(api: &Api) -> BTreeSet<String> {
    let routes = api.versions.iter().flat_map(|version| &version.routes);
    routes.map(|route| format!("{} {}", route.method, sheet::address(&route.segments))).collect()
}

/// The names of all pages with requests.
fn pages(api: &Api) -> BTreeSet<String> {
    let operations = api.versions.iter().flat_map(|version| &version.operations);
    operations.map(|operation| stem(&operation.page)).collect()
}
