//! What all pages mean together: pages in, the API out. The only stage that sees two pages.
//!
//! Types come first: every declaration gets its qualified name, several pages of one type become one, and inherited
//! properties are marked. Then each API page becomes an operation whose types are resolved, and request lines of one address
//! become one route.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Api, Version};
use crate::model::page::{ApiPage, Content, Page};
use crate::source::VERSIONS;

mod amend;
mod operations;
mod routes;
mod types;

use crate::naming::{self, RustName};
use amend::navigation::Navigation;
use amend::{misfits, misspelt, multiplicity, shown};
use operations::{bodies, split};
use routes::addresses::Addresses;
use types::catalogue::Catalogue;
use types::{enums, resources};

/// The namespace of a page that states none.
const NAMESPACE: &str = "microsoft.graph";

/// Puts pages together. Where several roots have a page of one path, the first root's is used.
pub fn resolve(mut pages: Vec<Page>) -> WithDiagnostics<Api> {
    pages.sort_by(|a, b| (&a.path, a.root).cmp(&(&b.path, b.root)));
    pages.dedup_by(|later, first| later.path == first.path);
    let resolved: Vec<WithDiagnostics<Version>> = VERSIONS
        .par_iter()
        .filter_map(|version| {
            let pages: Vec<&Page> = pages.iter().filter(|page| page.version() == *version).collect();
            (!pages.is_empty()).then(|| resolve_version(version, &pages))
        })
        .collect();
    let mut api = Api::default();
    let mut diagnostics = Vec::new();
    for version in resolved {
        api.versions.push(version.value);
        diagnostics.extend(version.diagnostics);
    }
    hand_over_examples(pages, &mut api);
    WithDiagnostics { value: api, diagnostics }
}

/// Moves the examples of pages to their operations: they are most of the text, and nothing else needs them. What is left
/// of the pages is freed beside what comes next.
fn hand_over_examples(mut pages: Vec<Page>, api: &mut Api) {
    for version in &mut api.versions {
        // Pages and operations are in the same order; the first of several operations of a page has its examples.
        let mut pages = pages.iter_mut().filter(|page| page.version() == version.name);
        for operations in version.operations.chunk_by_mut(|a, b| a.page == b.page) {
            let page = pages.find(|page| page.path == operations[0].page);
            if let Some(Content::Api(api)) = page.map(|page| &mut page.content) {
                operations[0].examples = std::mem::take(&mut api.examples);
            }
        }
    }
    rayon::spawn(move || drop(pages));
}

fn resolve_version(name: &str, pages: &[&Page]) -> WithDiagnostics<Version> {
    let mut diagnostics = Vec::new();
    let (catalogue, addresses) = rayon::join(
        || Catalogue::new(pages, &mut diagnostics),
        || Addresses::new(api_pages(pages).flat_map(|(_, api)| &api.requests)),
    );
    let (mut resources, (mut operations, enums)) = rayon::join(
        || resources::resources(&catalogue),
        || rayon::join(|| operations::operations(pages, &catalogue, &addresses), || enums::enums(pages, &catalogue)),
    );
    let mut navigation = Navigation::new(&resources.value, &operations.value, &addresses);
    let documented: Vec<&ApiPage> =
        api_pages(pages).map(|(_, api)| api).filter(|api| !api.requests.is_empty()).collect();
    let (names, otherwise) = {
        let (shown, used) = rayon::join(
            || shown::shown(&documented, &operations.value, &navigation),
            || misspelt::used(&operations.value, &addresses, &navigation),
        );
        rayon::join(
            || misspelt::names(&used, &navigation, &shown, &catalogue),
            || multiplicity::shown_otherwise(&shown, &navigation),
        )
    };
    navigation.mend(otherwise.iter().map(|(member, many)| (member, *many)));
    navigation.rename(&names);
    let walks = navigation.walks(&operations.value, &addresses);
    let many = multiplicity::many(&operations.value, &addresses, &walks, &navigation);
    navigation.mend(many.iter().map(|member| (member, true)));
    diagnostics.extend(misfits::check(&operations.value, &addresses, &walks, &navigation));
    let split = split::split(operations.value, &documented, &navigation, &addresses);
    drop(navigation);
    diagnostics.extend(multiplicity::mend_shown(&mut resources.value, &otherwise));
    diagnostics.extend(misspelt::mend(&mut resources.value, &names));
    diagnostics.extend(multiplicity::mend(&mut resources.value, &many));
    operations.value = split.value;
    diagnostics.extend(split.diagnostics);
    bodies::infer(&mut operations.value, &addresses);
    let routes = routes::routes(&operations.value, &resources.value, &addresses);
    diagnostics.extend(resources.diagnostics);
    diagnostics.extend(operations.diagnostics);
    diagnostics.extend(enums.diagnostics);
    diagnostics.extend(routes.diagnostics);
    let mut version = Version {
        name: name.to_owned(),
        operations: operations.value,
        resources: resources.value,
        enums: enums.value,
        routes: routes.value,
    };
    rust_names(&mut version);
    WithDiagnostics { value: version, diagnostics }
}

/// Gives every type a Rust name that is unique in its namespace.
fn rust_names(version: &mut Version) {
    let wanted = |qualified: &str| naming::type_name(in_namespace(qualified).1);
    let resources: Vec<RustName> = version.resources.par_iter().map(|resource| wanted(&resource.name)).collect();
    let enums: Vec<RustName> = version.enums.par_iter().map(|enumeration| wanted(&enumeration.name)).collect();
    let mut taken: BTreeMap<String, naming::Names> = BTreeMap::new();
    let mut claim = |qualified: &str, wanted: RustName| {
        let names = taken.entry(in_namespace(qualified).0.to_owned()).or_default();
        names.claim([wanted]).as_str().to_owned()
    };
    for (resource, wanted) in version.resources.iter_mut().zip(resources) {
        resource.rust_name = claim(&resource.name, wanted);
    }
    for (enumeration, wanted) in version.enums.iter_mut().zip(enums) {
        enumeration.rust_name = claim(&enumeration.name, wanted);
    }
}

/// The namespace of a type and its short name.
fn in_namespace(qualified: &str) -> (&str, &str) {
    qualified.rsplit_once('.').unwrap_or((NAMESPACE, qualified))
}

/// Whether a page sees types and routes from one area alone: Intune's pages are made from its own part of the API, and
/// describe there what others describe as a whole.
fn is_partial(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with("intune-"))
}

/// The API pages among pages.
fn api_pages<'p>(pages: &'p [&'p Page]) -> impl Iterator<Item = (&'p Page, &'p ApiPage)> {
    pages.iter().filter_map(|page| match &page.content {
        Content::Api(api) => Some((*page, api.as_ref())),
        Content::Resource(_) => None,
    })
}

fn note(diagnostics: &mut Vec<Diagnostic>, code: Code, page: &str, line: u32, message: String) {
    diagnostics.push(Diagnostic::new(code, page, line.max(1), message));
}
