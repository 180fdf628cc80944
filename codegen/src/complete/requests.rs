//! Finds the page for each request that the service lists and no page has, and the permissions of each request.
//!
//! A request that a page has already is recognized by its path, or by the key of its walk. Any other goes to the page
//! that the reference names if that page is about the same, else to a page that has a request about the same subject,
//! else to a new page. A request that the metadata does not declare is added without types if the reference documents it, or
//! if no version declares it; else it is a miss, with its cause.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::meaning::{self, Meaning, meaning};
use super::page_names::page_name;
use super::permissions::Permissions;
use super::reference::{Reference, ReferenceRequest};
use super::spellings::Spellings;
use super::unlisted;
use super::walk::{Literals, Slip, Step, WalkError, Walked, walk, walk_undeclared};
use crate::csdl::{Csdl, fold};
use crate::model::api::{Operation, Version};
use crate::model::types::{Caller, LineSource, Method, Permission};
use crate::parse::path;

/// A request line of a page.
#[derive(Debug)]
pub(super) struct Line<'c> {
    /// The path of the page.
    pub(super) page: String,
    pub(super) method: Method,
    /// The path as the page spells it.
    pub(super) path: String,
    /// What lists the request, if no published page does.
    pub(super) added: Option<LineSource>,
    /// What the metadata declares there.
    pub(super) walked: Option<Walked<'c>>,
    /// The permissions that the service lists for it.
    pub(super) permissions: Option<Granted>,
}

/// The permissions of a request, and how its path was recognized.
#[derive(Debug)]
pub(super) struct Granted {
    how: Match,
    pub(super) permissions: Vec<Permission>,
}

/// How a listed request was recognized. A better match replaces a worse one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The list has a name where the line has a key.
    Literal,
    /// The walks lead to the same request.
    Walk,
    /// The paths are the same.
    Path,
}

/// Why a listed request is on no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MissCause {
    /// The metadata does not declare the path.
    Path(&'static str),
    /// The metadata declares the path, but the method has no meaning there.
    Method,
}

/// A listed request that is on no page of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The kind of the reason.
    pub cause: MissCause,
    /// The details.
    pub message: String,
}

/// All request lines of a version, and the new pages.
pub(super) struct Lines<'c> {
    csdl: &'c Csdl,
    version: &'c Version,
    pub(super) lines: Vec<Line<'c>>,
    /// The lines by method and by the address of their path.
    by_address: HashMap<(Method, String), Vec<usize>>,
    /// The lines by method and by the key of their walk.
    by_key: HashMap<(Method, String), Vec<usize>>,
    /// The lines by method and by the subject of their walk.
    by_subject: HashMap<(Method, String), Vec<usize>>,
    /// The operations of the published pages.
    published: HashMap<&'c str, Vec<&'c Operation>>,
    /// How published requests and the metadata spell names, by the folded name.
    spellings: Spellings,
    /// The addresses below which the lists have items.
    collections: HashSet<String>,
    /// The new pages, with what their requests do.
    pub(super) pages: IndexMap<String, Meaning>,
    /// The mistakes of notation that were mended.
    pub(super) slips: Vec<Slip>,
}

impl<'c> Lines<'c> {
    /// Collects the request lines of published pages.
    pub(super) fn new(version: &'c Version, csdl: &'c Csdl) -> Self {
        let mut lines = Self {
            csdl,
            version,
            lines: Vec::new(),
            by_address: HashMap::new(),
            by_key: HashMap::new(),
            by_subject: HashMap::new(),
            published: HashMap::new(),
            spellings: Spellings::new(version, csdl),
            collections: HashSet::new(),
            pages: IndexMap::new(),
            slips: Vec::new(),
        };
        for operation in &version.operations {
            lines.published.entry(&operation.page).or_default().push(operation);
            for request in &operation.requests {
                let walked = walk(csdl, request.method, &request.path, Literals::Keep).ok();
                let (page, path) = (operation.page.clone(), request.path.clone());
                lines.push(Line { page, method: request.method, path, added: None, walked, permissions: None });
            }
        }
        lines
    }

    /// Adds the requests that the reference documents in this version. Returns what became of each of them; `None` for
    /// those of other versions.
    pub(super) fn add_reference(&mut self, reference: &Reference) -> Vec<Option<Result<(), Miss>>> {
        self.collections.extend(reference.requests().iter().flat_map(|request| above_keys(&request.path)));
        let add = |request: &ReferenceRequest| {
            if request.version != self.version.name {
                return None;
            }
            let page = format!("{}/api/{}.md", self.version.name, request.page);
            let (method, path, page, source) = (request.method, &request.path, Some(&*page), LineSource::Reference);
            let found = self.find_or_add(method, path, page, source).map(|_| ());
            Some(found.or_else(|miss| self.add_undeclared(method, path, page, source).map(|_| ()).ok_or(miss)))
        };
        reference.requests().iter().map(add).collect()
    }

    /// Adds a request for each bound action and function that no line calls. Returns those that no path leads to.
    pub(super) fn add_operations(&mut self) -> Vec<String> {
        let calls = self.lines.iter().filter_map(|line| {
            let walked = line.walked.as_ref().filter(|walked| !walked.slips.contains(&Slip::Cast))?;
            match walked.step {
                Step::Call(call) => (line.method == unlisted::method(call)).then(|| unlisted::signature(call)),
                _ => None,
            }
        });
        let called: HashSet<unlisted::Signature> = calls.collect();
        let (requests, mut missed) = unlisted::requests(self.csdl, &called);
        for (operation, method, path) in requests {
            if self.find_or_add(method, &path, None, LineSource::Metadata).is_err() {
                missed.push(operation.name.clone());
            }
        }
        missed
    }

    /// Adds the requests with permissions, and the permissions to the lines. Returns what became of each request.
    /// `undeclared` tells for each request whether it is added even if nothing declares it.
    pub(super) fn add_permissions(
        &mut self,
        permissions: &Permissions,
        undeclared: impl Fn(usize) -> bool,
    ) -> Vec<Result<(), Miss>> {
        self.collections.extend(permissions.requests().flat_map(|(_, path, _)| above_keys(path)));
        let mut results = Vec::with_capacity(permissions.requests().len());
        for (index, (method, path, granted)) in permissions.requests().enumerate() {
            let found = self.find_or_add(method, path, None, LineSource::Permissions);
            let found = found.or_else(|miss| {
                let added = undeclared(index)
                    .then(|| self.add_undeclared(method, path, None, LineSource::Permissions))
                    .flatten();
                added.map(|lines| (Match::Walk, lines)).ok_or(miss)
            });
            results.push(found.map(|(how, lines)| lines.into_iter().for_each(|line| self.grant(line, how, granted))));
        }
        results
    }

    /// Adds a request that no metadata declares. `None` where the metadata declares an operation with another method, or an
    /// item to which nothing is posted.
    fn add_undeclared(
        &mut self,
        method: Method,
        path: &str,
        page: Option<&str>,
        source: LineSource,
    ) -> Option<Vec<usize>> {
        let walked = walk_undeclared(self.csdl, &self.spellings, method, path).ok()?;
        if let Some(known) = self.by_key.get(&(method, walked.key.clone())) {
            return Some(known.clone());
        }
        let meaning = meaning::undeclared(method, &walked, self.collections.contains(&address(path)))?;
        self.slips.extend(&walked.slips);
        let page = self.page_for(method, &walked, meaning, page);
        let (path, added) = (walked.path.clone(), Some(source));
        Some(vec![self.push(Line { page, method, path, added, walked: Some(walked), permissions: None })])
    }

    /// The lines that are this request. If there is none, it becomes one, on the page that is meant for it.
    fn find_or_add(
        &mut self,
        method: Method,
        path: &str,
        page: Option<&str>,
        source: LineSource,
    ) -> Result<(Match, Vec<usize>), Miss> {
        if let Some(known) = self.by_address.get(&(method, address(path))) {
            return Ok((Match::Path, known.clone()));
        }
        let mut how = Match::Walk;
        let mut walked = walk(self.csdl, method, path, Literals::Keep).map_err(|error| Miss::of_walk(&error))?;
        self.slips.extend(&walked.slips);
        if let Some(known) = self.by_key.get(&(method, walked.key.clone())) {
            return Ok((how, known.clone()));
        }
        if walked.slips.contains(&Slip::Literal) {
            how = Match::Literal;
            walked = walk(self.csdl, method, path, Literals::AsKeys).map_err(|error| Miss::of_walk(&error))?;
            if let Some(known) = self.by_key.get(&(method, walked.key.clone())) {
                return Ok((how, known.clone()));
            }
        }
        if source == LineSource::Permissions
            && let Some(reference) = self.reference(method, &walked)
        {
            self.slips.push(Slip::Reference);
            return self.find_or_add(method, &reference, page, source);
        }
        let Some(meaning) = meaning(method, &walked) else {
            let message = format!("{method} has no meaning at {}", walked.path);
            return Err(Miss { cause: MissCause::Method, message });
        };
        let page = self.page_for(method, &walked, meaning, page);
        let path = walked.path.clone();
        let line = Line { page, method, path, added: Some(source), walked: Some(walked), permissions: None };
        Ok((how, vec![self.push(line)]))
    }

    /// The path with `$ref`, if the request is about a reference: the list of permissions leaves `$ref` out. An item of
    /// a collection is not deleted where a known request removes the reference to it; nothing is created in a place
    /// where known requests only add references.
    fn reference(&self, method: Method, walked: &Walked<'c>) -> Option<String> {
        let is_meant = match (method, walked.step) {
            (Method::Delete, Step::Key | Step::Navigation) => true,
            (Method::Post | Method::Put, Step::Navigation) => {
                !self.by_subject.contains_key(&(method, walked.subject.clone()))
            }
            _ => false,
        };
        if !is_meant {
            return None;
        }
        let path = format!("{}/$ref", walked.path);
        let reference = walk(self.csdl, method, &path, Literals::Keep).ok()?;
        self.by_subject.contains_key(&(method, reference.subject)).then_some(path)
    }

    fn push(&mut self, line: Line<'c>) -> usize {
        let index = self.lines.len();
        self.by_address.entry((line.method, address(&line.path))).or_default().push(index);
        if let Some(walked) = &line.walked {
            self.by_key.entry((line.method, walked.key.clone())).or_default().push(index);
            self.by_subject.entry((line.method, walked.subject.clone())).or_default().push(index);
        }
        self.lines.push(line);
        index
    }

    /// The page for a request that no page has.
    fn page_for(&mut self, method: Method, walked: &Walked<'_>, meaning: Meaning, named: Option<&str>) -> String {
        if let Some(named) = named
            && self.fits(named, method, &meaning)
        {
            return named.to_owned();
        }
        if let Some(page) = self.page_about(method, walked, named.is_some()) {
            return page;
        }
        let own = || {
            let stem = page_name(method, meaning.kind, walked);
            (1_u32..).map(move |number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") })
        };
        let own = || own().map(|stem| format!("{}/api/{stem}.md", self.version.name));
        let free = |path: &String| !self.published.contains_key(path.as_str()) && !self.pages.contains_key(path);
        let page = named.map(str::to_owned).into_iter().chain(own()).find(free).unwrap_or_default();
        self.pages.insert(page.clone(), meaning);
        page
    }

    /// Whether a page is about such requests.
    fn fits(&self, page: &str, method: Method, meaning: &Meaning) -> bool {
        if let Some(known) = self.pages.get(page) {
            return known == meaning;
        }
        let operations = self.published.get(page).map_or(&[][..], Vec::as_slice);
        let same_type = |operation: &Operation| match (operation.returned(), &meaning.response.ty) {
            (Some(known), Some(ty)) => fold(&known.name) == fold(&ty.name) && known.collection == ty.collection,
            _ => true,
        };
        let has_method = |operation: &Operation| operation.requests.iter().any(|request| request.method == method);
        operations.iter().any(|one| one.kind == meaning.kind && same_type(one) && has_method(one))
    }

    /// The page that has the most requests about the same subject, a published one if there is one. `published` asks
    /// for a published one alone.
    fn page_about(&self, method: Method, walked: &Walked<'_>, published: bool) -> Option<String> {
        let about = self.by_subject.get(&(method, walked.subject.clone()))?;
        let mut counts: IndexMap<&str, usize> = IndexMap::new();
        for line in about.iter().map(|index| &self.lines[*index]) {
            *counts.entry(&line.page).or_default() += 1;
        }
        let is_new = |page: &str| self.pages.contains_key(page);
        let candidates = counts.into_iter().filter(|(page, _)| !published || !is_new(page));
        let best = candidates.rev().max_by_key(|(page, count)| (!is_new(page), *count))?;
        Some(best.0.to_owned())
    }

    fn grant(&mut self, line: usize, how: Match, permissions: &[Permission]) {
        let line = &mut self.lines[line];
        match &mut line.permissions {
            Some(known) if known.how > how => {}
            Some(known) if known.how == how => known.permissions = union(&known.permissions, permissions),
            _ => line.permissions = Some(Granted { how, permissions: permissions.to_vec() }),
        }
    }
}

impl Miss {
    fn of_walk(error: &WalkError) -> Self {
        Self { cause: MissCause::Path(error.cause.as_str()), message: error.message.clone() }
    }
}

impl std::fmt::Display for MissCause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Path(cause) => f.write_str(cause),
            Self::Method => f.write_str("a method without meaning there"),
        }
    }
}

/// The address of a path as it is written: letter case and the names of placeholders do not count.
pub(super) fn address(written: &str) -> String {
    let target = path::target(written).unwrap_or_default();
    path::parse(&target.path).address().to_owned()
}

/// The addresses in a path that a key follows.
fn above_keys(path: &str) -> Vec<String> {
    let keys = path.match_indices("/{").map(|(at, _)| address(&path[..at]));
    keys.collect()
}

/// The scopes of two lists for the same request, in the order of the first, then of the second.
fn union(one: &[Permission], other: &[Permission]) -> Vec<Permission> {
    let of = |list: &[Permission], caller: Caller| -> Vec<Vec<String>> {
        let of_caller = list.iter().filter(|permission| permission.caller == caller);
        of_caller.flat_map(Permission::alternatives).map(<[String]>::to_vec).collect()
    };
    let join = |caller: Caller| {
        let mut sets = of(one, caller);
        for set in of(other, caller) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        super::permissions::permission(caller, sets)
    };
    Caller::ALL.map(join).into()
}
