//! Finds the names that are nearest to a text that names nothing.

use std::collections::BTreeSet;

use super::documentation::Documentation;
use crate::checks::measures::measures;
use crate::diagnostic::Code;
use crate::emit::sheet;
use crate::model::api::{Method, Resource, Route, Version};

/// The most names that are proposed.
const MOST: usize = 5;

/// A name is proposed if it is at least this similar, from 0 to 1: a letter in three may differ.
const SIMILAR: f64 = 0.65;

/// The nearest names, the nearest first.
pub(super) fn names(what: &str, version: Option<&str>, documentation: &Documentation<'_>) -> Vec<String> {
    let first = what.split_whitespace().next().unwrap_or_default();
    let is_request =
        what.starts_with('/') || Method::ALL.iter().any(|method| method.as_str().eq_ignore_ascii_case(first));
    let versions = documentation.versions(version);
    let mut all: BTreeSet<String> = if is_request {
        versions.flat_map(requests).collect()
    } else {
        let mut all: BTreeSet<String> = versions.flat_map(|version| words(what, version)).collect();
        all.extend(Code::ALL.iter().map(|code| code.to_string()));
        all.extend(measures().iter().map(|one| one.name.to_owned()));
        all.extend(
            documentation.read.sources.pages.iter().filter_map(|file| file.path.rsplit('/').next()).map(str::to_owned),
        );
        all
    };
    all.remove("");
    let wanted = what.to_lowercase();
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(&wanted, &name.to_lowercase());
    let mut near: Vec<(f64, String)> = all.into_iter().map(|name| (likeness(&name), name)).collect();
    near.retain(|(likeness, _)| *likeness >= SIMILAR);
    near.sort_by(|(a, first), (b, second)| b.total_cmp(a).then_with(|| first.cmp(second)));
    near.into_iter().take(MOST).map(|(_, name)| name).collect()
}

fn requests(version: &Version) -> Vec<String> {
    let request = |route: &Route| format!("{} {}", route.method, sheet::address(&route.segments));
    version.routes.iter().map(request).collect()
}

/// The names of types, and of the properties of the type before the last dot.
fn words(what: &str, version: &Version) -> Vec<String> {
    let types = version.resources.iter().map(|one| &one.name).chain(version.enums.iter().map(|one| &one.name));
    let names = types.flat_map(|name| [name.short().to_owned(), name.to_string()]);
    let Some((owner, _)) = what.rsplit_once('.') else { return names.collect() };
    let owns = |one: &&Resource| one.name.eq_ignore_ascii_case(owner) || one.name.short().eq_ignore_ascii_case(owner);
    let owners = version.resources.iter().filter(owns);
    let properties = owners.flat_map(|one| one.own().map(move |property| format!("{owner}.{}", property.name)));
    names.chain(properties).collect()
}
