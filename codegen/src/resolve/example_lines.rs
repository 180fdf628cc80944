//! Decides which request lines of examples are requests of the API.
//!
//! The parser keeps the address of an example if it is a variant of a request line of its page. The variant counts if
//! other pages document what its prefix leads to, and if no page documents the same request already. An item at the end of
//! the prefix has to be read by a page. Else the example is wrong, or says nothing new.

use rustc_hash::FxHashSet as HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::{Content, Page};
use crate::model::path::Path;
use crate::model::types::{LineSource, Method, RequestLine};
use crate::parse::path::{find_variant, parse};

/// Removes the lines of examples that do not count, and reports those that do.
pub(super) fn confirm(pages: &mut [Page]) -> Vec<Diagnostic> {
    let known = Known::new(pages);
    let mut diagnostics = Vec::new();
    for page in pages {
        let (version, path) = (page.version().to_owned(), page.path.clone());
        let Content::Api(api) = &mut page.content else { continue };
        if api.requests.iter().all(|line| line.source != LineSource::Example) {
            continue;
        }
        let documented: Vec<RequestLine> = api.requests.iter().filter(|line| is_listed(line)).cloned().collect();
        api.requests.retain(|line| !is_example(line) || known.confirms(line, &documented, &version));
        let added = api.requests.iter().filter(|line| is_example(line));
        diagnostics.extend(added.map(|line| note(&path, line)));
    }
    diagnostics
}

fn is_example(line: &RequestLine) -> bool {
    line.source == LineSource::Example
}

/// Whether a published page lists the line outside of examples.
fn is_listed(line: &RequestLine) -> bool {
    line.source.is_published() && !is_example(line)
}

fn note(page: &str, line: &RequestLine) -> Diagnostic {
    let message = format!("{} {} stands in an example alone; add it to the request lines", line.method, line.path);
    Diagnostic::new(Code::RequestInExample, page, line.line, message).about(&line.path)
}

/// A key at the end of an address.
const KEY: &str = "/{}";

/// What the request lines of all pages document, each with the version.
#[derive(Default)]
struct Known {
    requests: HashSet<(String, Method, String)>,
    /// The addresses that lines with `GET` lead through.
    prefixes: HashSet<(String, String)>,
}

impl Known {
    fn new(pages: &[Page]) -> Self {
        let mut known = Self::default();
        for page in pages {
            let Content::Api(api) = &page.content else { continue };
            for line in api.requests.iter().filter(|line| is_listed(line)) {
                let path = parse(&line.path);
                known.requests.insert((page.version().to_owned(), line.method, path.address().to_owned()));
                if line.method == Method::Get {
                    let prefixes = (0..path.parts.len()).map(|index| path.through(index).to_owned());
                    known.prefixes.extend(prefixes.map(|prefix| (page.version().to_owned(), prefix)));
                }
            }
        }
        known
    }

    /// Whether a line of an example is a request that only its page documents.
    fn confirms(&self, line: &RequestLine, documented: &[RequestLine], version: &str) -> bool {
        let lines = documented.iter().filter(|other| other.method == line.method);
        let Some(variant) = find_variant(&line.path, lines.map(|other| other.path.as_str())) else { return false };
        let path: Path<'_> = parse(&line.path);
        let prefix = path.before(variant.prefix);
        let is_new = !self.requests.contains(&(version.to_owned(), line.method, path.address().to_owned()));
        let is_known = || self.prefixes.contains(&(version.to_owned(), prefix.to_owned()));
        is_new && (prefix.is_empty() || is_known() && self.is_read(prefix, version))
    }

    /// Whether the item at the end of a prefix is read by itself. Where a page only leads through it, as a line of
    /// another type does, it does not show which members the item has.
    fn is_read(&self, prefix: &str, version: &str) -> bool {
        !prefix.ends_with(KEY) || self.requests.contains(&(version.to_owned(), Method::Get, prefix.to_owned()))
    }
}
