//! Completes pages with the documents of the service, version by version, and reports what became of the requests that
//! the documents list.

use std::collections::BTreeMap;
use std::fmt;

use super::adopt::adopt;
use super::operations::{Listed, complete_operations};
use super::pages::Pages;
use super::permissions::Permissions;
use super::reference::Reference;
use super::requests::{Miss, MissCause};
use super::types::complete_types;
use super::walk::Slip;
use crate::csdl::Csdl;
use crate::model::api::Api;
use crate::model::page::{ApiPage, Content, Page};
use crate::model::types::Method;
use crate::source::VERSIONS;

/// What the service publishes about itself.
#[derive(Debug, Default)]
pub struct Documents {
    /// The metadata of each version, with the version's name.
    pub metadata: Vec<(String, Csdl)>,
    /// The permissions of requests.
    pub permissions: Option<Permissions>,
    /// The index of the reference.
    pub reference: Option<Reference>,
}

/// Completed pages, and what became of the listed requests.
#[derive(Debug)]
pub struct Completed {
    /// The pages, by path.
    pub pages: Vec<Page>,
    /// What became of the listed requests.
    pub report: Report,
}

/// What became of the requests that the documents list.
#[derive(Debug, Default)]
pub struct Report {
    /// The versions with metadata.
    pub versions: Vec<VersionReport>,
    /// The requests with permissions that are on no page of any version. A miss in several versions has the reason of
    /// the last one.
    pub permissions: Vec<(Method, String, Miss)>,
    /// How many requests have permissions.
    pub requests: usize,
}

/// What became of the requests in one version.
#[derive(Debug, Default)]
pub struct VersionReport {
    /// The version.
    pub version: String,
    /// How many requests with permissions are on its pages.
    pub permissions: usize,
    /// How many requests of the reference are on its pages, and how many it has in all.
    pub reference: (usize, usize),
    /// The requests of the reference that are on no page.
    pub misses: Vec<(Method, String, Miss)>,
    /// How many requests were added to published pages and to new pages, and how many pages are new.
    pub added: [usize; 3],
    /// The bound actions and functions that no request calls.
    pub uncalled: Vec<String>,
    /// How often each mistake of notation was mended.
    pub(super) slips: BTreeMap<Slip, usize>,
}

/// Completes pages. `api` is resolved from the same pages without completions. Completions that pages have are made
/// anew.
pub fn complete(pages: Vec<Page>, api: &Api, documents: &Documents) -> Completed {
    let mut pages = Pages::from(published(pages));
    let mut report = Report::default();
    let mut missed: Vec<Option<Miss>> = Vec::new();
    for (name, csdl) in &documents.metadata {
        let Some(version) = api.versions.iter().find(|version| version.name == *name) else { continue };
        let (permissions, reference) = (documents.permissions.as_ref(), documents.reference.as_ref());
        let others = documents.metadata.iter().filter(|(other, _)| other != name).map(|(_, csdl)| csdl);
        let others: Vec<&Csdl> = others.collect();
        let csdl = &adopt(version, csdl, &others, reference);
        complete_types(&mut pages, version, csdl);
        let is_missed = |index: usize| missed.get(index).is_some_and(Option::is_some);
        let undeclared = |index| takes_undeclared(name) && is_missed(index);
        let listed = complete_operations(&mut pages, version, csdl, permissions, reference, undeclared);
        merge_misses(&mut missed, &listed);
        report.versions.push(of_version(name, listed, reference));
    }
    if let Some(permissions) = &documents.permissions {
        report.requests = permissions.requests().len();
        let requests = permissions.requests().zip(missed);
        let missed = requests.filter_map(|((method, path, _), miss)| Some((method, path.to_owned(), miss?)));
        report.permissions = missed.collect();
    }
    Completed { pages: pages.into(), report }
}

/// Whether the requests that no metadata declares are those of this version. The list of permissions does not say of
/// which version a request is; what is not declared yet is in the last one.
fn takes_undeclared(version: &str) -> bool {
    VERSIONS.last() == Some(&version)
}

/// The pages without completions. A page whose published part is empty is left out.
pub fn published(pages: Vec<Page>) -> Vec<Page> {
    let is_published = |page: &Page| {
        page.completion.is_none()
            || !page.title.is_empty()
            || !page.enums.is_empty()
            || match &page.content {
                Content::Api(api) => **api != ApiPage::default(),
                Content::Resource(types) => !types.is_empty(),
            }
    };
    let pages = pages.into_iter().filter(is_published);
    pages.map(|page| Page { completion: None, ..page }).collect()
}

/// A request is missed if every version misses it.
fn merge_misses(missed: &mut Vec<Option<Miss>>, listed: &Listed) {
    if missed.is_empty() {
        missed.extend(listed.permissions.iter().map(|result| result.clone().err()));
        return;
    }
    for (missed, result) in missed.iter_mut().zip(&listed.permissions) {
        if missed.is_some() {
            *missed = result.clone().err();
        }
    }
}

fn of_version(name: &str, listed: Listed, reference: Option<&Reference>) -> VersionReport {
    let requests = reference.map_or(&[][..], Reference::requests);
    let own = || listed.reference.iter().flatten();
    let missed = requests.iter().zip(&listed.reference).filter_map(|(request, result)| {
        let miss = result.as_ref()?.as_ref().err()?;
        Some((request.method, request.path.clone(), miss.clone()))
    });
    let mut slips = BTreeMap::new();
    for slip in &listed.slips {
        *slips.entry(*slip).or_insert(0) += 1;
    }
    VersionReport {
        version: name.to_owned(),
        permissions: listed.permissions.iter().filter(|result| result.is_ok()).count(),
        reference: (own().filter(|result| result.is_ok()).count(), own().count()),
        misses: missed.collect(),
        added: listed.added,
        uncalled: listed.uncalled,
        slips,
    }
}

impl Report {
    /// The listed requests that are on no page, one on each line: the version, the request, the kind of the reason, and
    /// the reason.
    pub fn misses(&self) -> impl Iterator<Item = String> {
        let of_versions = self.versions.iter().flat_map(|of| of.misses.iter().map(|miss| (of.version.as_str(), miss)));
        let all = of_versions.chain(self.permissions.iter().map(|miss| ("no version", miss)));
        all.map(|(version, (method, path, miss))| {
            format!("{version}: {method} {path}: {}: {}", miss.cause, miss.message)
        })
    }
}

/// A figure on each line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for version in &self.versions {
            let VersionReport { version, permissions, reference: (found, all), misses, added, uncalled, slips } =
                version;
            let [to_published, to_new, pages] = added;
            writeln!(f, "{version}: {to_published} requests added to published pages, {to_new} to {pages} new pages")?;
            writeln!(f, "{version}: {permissions} of {} requests with permissions are on a page", self.requests)?;
            writeln!(f, "{version}: {found} of {all} requests of the reference are on a page")?;
            print_causes(f, version, misses)?;
            writeln!(f, "{version}: {} actions and functions are not called: {}", uncalled.len(), uncalled.join(", "))?;
            for (slip, count) in slips {
                writeln!(f, "{version}: mended {count} times: {slip}")?;
            }
        }
        let found = self.requests - self.permissions.len();
        writeln!(f, "{found} of {} requests with permissions are on a page of some version", self.requests)?;
        print_causes(f, "no version", &self.permissions)
    }
}

fn print_causes(f: &mut fmt::Formatter<'_>, what: &str, misses: &[(Method, String, Miss)]) -> fmt::Result {
    let mut causes: BTreeMap<MissCause, usize> = BTreeMap::new();
    for (_, _, miss) in misses {
        *causes.entry(miss.cause).or_insert(0) += 1;
    }
    causes.iter().try_for_each(|(cause, count)| writeln!(f, "{what}: {count} missed: {cause}"))
}
