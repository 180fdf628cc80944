//! Completes pages about operations: requests that pages lack, new pages, the permissions of requests, and the
//! parameters and results of actions and functions.
//!
//! The permissions of a published request are written where they are not those of the table of its page.

use indexmap::IndexMap;

use super::calls::Published;
use super::meaning::Meaning;
use super::pages::{Pages, completion};
use super::permissions::Permissions;
use super::reference::Reference;
use super::requests::{Line, Lines, Miss};
use super::walk::Slip;
use crate::csdl::Csdl;
use crate::model::api::{Operation, Version};
use crate::model::completion::{OperationCompletion, PermissionsCompletion, RequestCompletion};
use crate::model::types::Permission;

/// What became of the requests that the service lists.
#[derive(Debug, Default)]
pub(crate) struct Listed {
    /// For each request with permissions, in the order of the document.
    pub(crate) permissions: Vec<Result<(), Miss>>,
    /// For each request of the reference, in the order of the document; `None` if it is of another version.
    pub(crate) reference: Vec<Option<Result<(), Miss>>>,
    /// The bound actions and functions that no path leads to.
    pub(crate) uncalled: Vec<String>,
    /// The mistakes of notation that were mended.
    pub(crate) slips: Vec<Slip>,
    /// How many requests became lines of published pages and of new pages, and how many pages are new.
    pub(crate) added: [usize; 3],
}

/// Completes the pages of a version about operations. `api` is the version resolved from the same pages without
/// completions, and `csdl` its metadata. `undeclared` tells which of the requests with permissions are added even if no
/// metadata declares them.
pub(crate) fn complete_operations(
    pages: &mut Pages,
    api: &Version,
    csdl: &Csdl,
    permissions: Option<&Permissions>,
    reference: Option<&Reference>,
    undeclared: impl Fn(usize) -> bool,
) -> Listed {
    let mut lines = Lines::new(api, csdl);
    let reference = reference.map(|reference| lines.add_reference(reference)).unwrap_or_default();
    let permissions = permissions.map(|permissions| lines.add_permissions(permissions, undeclared)).unwrap_or_default();
    let uncalled = lines.add_operations();
    let mut by_page: IndexMap<&str, Vec<&Line<'_>>> = IndexMap::new();
    for line in &lines.lines {
        by_page.entry(&line.page).or_default().push(line);
    }
    let published = Published::new(api, csdl);
    for (path, of_page) in &by_page {
        let found = complete_page(of_page, lines.pages.get(*path), published.operations(path), &published);
        if found != OperationCompletion::default() {
            completion(pages.api_page(path)).operation = Some(found);
        }
    }
    let is_new = |line: &Line<'_>| lines.pages.contains_key(&line.page);
    let added = |new: bool| lines.lines.iter().filter(|line| line.added.is_some() && is_new(line) == new).count();
    Listed {
        permissions,
        reference,
        uncalled,
        added: [added(false), added(true), lines.pages.len()],
        slips: lines.slips,
    }
}

/// Completes one page. `meaning` tells what the requests of a new page do.
fn complete_page(
    lines: &[&Line<'_>],
    meaning: Option<&Meaning>,
    operations: &[&Operation],
    published: &Published<'_>,
) -> OperationCompletion {
    let found = match meaning {
        Some(meaning) => OperationCompletion {
            kind: Some(meaning.kind),
            undeclared: meaning.undeclared,
            body: Some(meaning.body.clone()),
            response: Some(meaning.response.clone()),
            ..published.of_new_page(lines)
        },
        None => published.of_published_page(operations, lines),
    };
    let (requests, permissions) = (added_requests(lines), permissions_by_request(lines, operations));
    OperationCompletion { requests, permissions, ..found }
}

/// The requests that the published page lacks.
fn added_requests(lines: &[&Line<'_>]) -> Vec<RequestCompletion> {
    let added = lines.iter().filter_map(|line| {
        Some(RequestCompletion { method: line.method, path: line.path.clone(), source: line.added? })
    });
    added.collect()
}

/// The permissions of requests; those with equal permissions stand together. What the table of the page states already
/// is left out.
fn permissions_by_request(lines: &[&Line<'_>], operations: &[&Operation]) -> Vec<PermissionsCompletion> {
    let mut found: Vec<PermissionsCompletion> = Vec::new();
    for line in lines {
        let Some(granted) = &line.permissions else { continue };
        if line.added.is_none() && states(operations, line, &granted.permissions) {
            continue;
        }
        let request = (line.method, line.path.clone());
        match found.iter_mut().find(|known| known.permissions == granted.permissions) {
            Some(known) if known.requests.contains(&request) => {}
            Some(known) => known.requests.push(request),
            None => {
                found.push(PermissionsCompletion { requests: vec![request], permissions: granted.permissions.clone() });
            }
        }
    }
    found
}

/// Whether the page states these permissions for the request.
fn states(operations: &[&Operation], line: &Line<'_>, permissions: &[Permission]) -> bool {
    let of_line = |operation: &&&Operation| {
        operation.requests.iter().any(|request| request.method == line.method && request.path == line.path)
    };
    operations.iter().find(of_line).is_some_and(|operation| operation.permissions == permissions)
}
