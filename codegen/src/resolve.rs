//! Combines all pages into one [`Api`]: decides every type, operation and route. No earlier stage sees more than one
//! page.
//!
//! For each version of the API:
//!
//! 1. `types` names the types that pages declare, and `operations` makes an operation of each API page.
//! 2. `amend` corrects the types with evidence from request lines and examples.
//! 3. `split` divides operations whose request lines do different things.
//! 4. `routes` joins the request lines of one address, and every type gets its Rust name.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::api::{Api, Enum, Example, Operation, Version};
use crate::model::page::{Content, Page};
use crate::source::VERSIONS;

mod amend;
mod caseless;
mod example_lines;
mod families;
mod operations;
mod pages;
mod places;
mod published;
mod routes;
mod types;
mod vague_types;
mod verbs;

use amend::Usage;
use amend::navigation::Navigation;
use amend::readings::Readings;
use operations::split;
use pages::{ApiPages, api_pages};
use routes::addresses::Addresses;
use types::catalogue::Catalogue;
use types::index::TypeIndex;

pub use places::{PlaceReasons, StepReason};
pub use routes::Reasons;
pub(crate) use types::written::declared_name;

/// Combines pages into the API, and returns it with the diagnostics of all steps. If several roots have a page with the
/// same path, the page of the first root is used. The order of `pages` does not matter.
pub fn resolve(mut pages: Vec<Page>) -> WithDiagnostics<Api> {
    pages.sort_by(|a, b| (&a.path, a.root).cmp(&(&b.path, b.root)));
    pages.dedup_by(|later, first| later.path == first.path);
    let mut diagnostics = example_lines::confirm(&mut pages);
    vague_types::settle(&mut pages);
    let versions = VERSIONS.par_iter().filter_map(|version| {
        let pages: Vec<&Page> = pages.iter().filter(|page| page.version() == *version).collect();
        (!pages.is_empty()).then(|| resolve_version(version, &pages))
    });
    let versions: Vec<WithDiagnostics<Version>> = versions.collect();
    let versions = versions.into_iter().map(|version| value_of(version, &mut diagnostics)).collect();
    let mut api = Api { versions };
    move_examples(pages, &mut api);
    WithDiagnostics { value: api, diagnostics }
}

/// Decides the methods of all routes, as the last step of [`resolve`] does. Use it for an API that was not made from
/// pages.
pub fn decide_methods(api: &mut Api) {
    api.versions.iter_mut().for_each(routes::decide_methods);
}

/// Says why the method of a route is as [`resolve`] decided: which page leads, and where each segment of the address leads.
/// `route` is an index into the routes of the version.
pub fn reasons(version: &Version, route: u32) -> Reasons {
    routes::reasons(version, route)
}

/// The types and operations of a version, before they are final.
struct Draft {
    types: TypeIndex,
    enums: Vec<Enum>,
    operations: Vec<Operation>,
}

fn resolve_version(name: &str, pages: &[&Page]) -> WithDiagnostics<Version> {
    let mut diagnostics = Vec::new();
    let (catalogue, addresses) =
        rayon::join(|| Catalogue::new(pages), || Addresses::new(api_pages(pages).flat_map(|(_, api)| &api.requests)));
    let catalogue = value_of(catalogue, &mut diagnostics);
    let draft = value_of(resolve_pages(pages, &catalogue, &addresses), &mut diagnostics);
    let readings = Readings::new(&draft.operations, &addresses);
    let draft = value_of(compare_pages(draft, pages, &catalogue, &addresses, &readings), &mut diagnostics);
    let Draft { types, mut enums, mut operations } = draft;
    let routes = value_of(routes::routes(&operations, types.resources(), &addresses), &mut diagnostics);
    routes::infer_bodies(&routes, &mut operations);
    routes::name_operations(&mut operations);
    let mut resources = types.into_resources();
    types::name_types(&mut resources, &mut enums);
    let mut version =
        Version { name: name.to_owned(), operations, resources, enums, routes, nodes: Vec::new(), completed: None };
    routes::decide_methods(&mut version);
    WithDiagnostics { value: version, diagnostics }
}

/// Makes types and operations of the pages, before pages are compared with each other.
fn resolve_pages(pages: &[&Page], catalogue: &Catalogue<'_>, addresses: &Addresses<'_>) -> WithDiagnostics<Draft> {
    let (resources, (operations, enums)) = rayon::join(
        || types::resolve_resources(catalogue),
        || {
            rayon::join(
                || operations::operations(pages, catalogue, addresses),
                || types::resolve_enums(pages, catalogue),
            )
        },
    );
    let mut diagnostics = Vec::new();
    let draft = Draft {
        types: TypeIndex::new(value_of(resources, &mut diagnostics)),
        enums: value_of(enums, &mut diagnostics),
        operations: value_of(operations, &mut diagnostics),
    };
    WithDiagnostics { value: draft, diagnostics }
}

/// Amends the types and splits the operations with evidence from other pages.
fn compare_pages(
    draft: Draft,
    pages: &[&Page],
    catalogue: &Catalogue<'_>,
    addresses: &Addresses<'_>,
    readings: &Readings<'_>,
) -> WithDiagnostics<Draft> {
    let Draft { types, enums, operations } = draft;
    let pages = ApiPages::new(pages);
    let reviewed = catalogue.reviewed_rows();
    let usage = Usage { pages: &pages, operations: &operations, addresses, readings, reviewed: &reviewed };
    let mut diagnostics = Vec::new();
    let types = value_of(amend::amend(types, usage), &mut diagnostics);
    let navigation = Navigation::new(&types, readings);
    let operations = value_of(split::split(operations, &pages, &navigation, addresses), &mut diagnostics);
    WithDiagnostics { value: Draft { types, enums, operations }, diagnostics }
}

/// Returns the value of a step and appends its diagnostics to `diagnostics`.
fn value_of<T>(step: WithDiagnostics<T>, diagnostics: &mut Vec<Diagnostic>) -> T {
    diagnostics.extend(step.diagnostics);
    step.value
}

/// Moves the examples of each page to its first operation instead of copying them, since they are most of the text. The
/// pages are then dropped on another thread.
fn move_examples(mut pages: Vec<Page>, api: &mut Api) {
    {
        let examples = pages.iter_mut().filter_map(|page| match &mut page.content {
            Content::Api(api) => Some((page.path.as_str(), &mut api.examples)),
            Content::Resource(_) => None,
        });
        let mut examples: HashMap<&str, &mut Vec<Example>> = examples.collect();
        for operation in api.versions.iter_mut().flat_map(|version| &mut version.operations) {
            if let Some(examples) = examples.remove(operation.page.as_str()) {
                operation.examples = std::mem::take(examples);
            }
        }
    }
    rayon::spawn(move || drop(pages));
}
