//! Addresses: the request lines of a version in, their paths taken apart and the addresses that hold things out.
//!
//! An address is a path in lower case, with keys as `{}`. Every path is taken apart once, here.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::model::types::{Method, RequestLine};
use crate::parse::path::{Part, segments};

/// The paths of all request lines, and the addresses that can be read or that a key follows.
#[derive(Debug, Default)]
pub(crate) struct Addresses<'p> {
    paths: HashMap<&'p str, Path<'p>>,
    read: HashSet<String>,
    keyed: HashSet<String>,
}

/// A path taken apart.
#[derive(Debug)]
pub(crate) struct Path<'p> {
    pub(crate) parts: Vec<Part<'p>>,
    address: String,
    /// Where each part ends in the address.
    ends: Vec<usize>,
}

impl<'p> Addresses<'p> {
    /// Collects the addresses of all request lines of a version.
    pub(crate) fn new(requests: impl Iterator<Item = &'p RequestLine>) -> Self {
        let mut addresses = Self::default();
        for request in requests {
            let path = addresses.paths.entry(&request.path).or_insert_with(|| {
                let path = Path::new(&request.path);
                let keys = path.parts.iter().enumerate().filter(|(_, part)| matches!(part, Part::Key(_)));
                addresses.keyed.extend(keys.map(|(index, _)| path.before(index).to_owned()));
                path
            });
            if request.method == Method::Get && !path.parts.is_empty() {
                addresses.read.insert(path.address.clone());
            }
        }
        addresses
    }

    /// The path of one of the request lines.
    pub(crate) fn path(&self, request: &RequestLine) -> &Path<'p> {
        self.paths.get(request.path.as_str()).expect("an operation has the request lines of its page")
    }

    /// Whether keys follow an address, so that it is a set of entities.
    pub(crate) fn is_set(&self, address: &str) -> bool {
        self.keyed.contains(address)
    }

    /// Whether a part of a path is an entity by an alternate key, `applications(appId='{appId}')`: keys follow the same
    /// address without parentheses.
    pub(crate) fn is_alternate_key(&self, path: &Path<'_>, index: usize) -> bool {
        match path.parts.get(index) {
            Some(Part::Call { name, arguments }) if !arguments.is_empty() => {
                self.is_set(&format!("{}/{}", path.before(index), name.to_ascii_lowercase()))
            }
            _ => false,
        }
    }

    /// The same about the last part of a path.
    pub(crate) fn ends_in_alternate_key(&self, path: &Path<'_>) -> bool {
        path.parts.len().checked_sub(1).is_some_and(|last| self.is_alternate_key(path, last))
    }

    /// Whether something can be read at an address, or keys follow it.
    pub(crate) fn holds(&self, address: &str) -> bool {
        self.read.contains(address) || self.keyed.contains(address)
    }
}

impl<'p> Path<'p> {
    fn new(path: &'p str) -> Self {
        let parts = segments(path);
        let (mut address, mut ends) = (String::with_capacity(path.len()), Vec::with_capacity(parts.len()));
        for part in &parts {
            push(&mut address, part);
            ends.push(address.len());
        }
        Self { parts, address, ends }
    }

    /// The address of the whole path.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The address up to a part, and with it.
    pub(crate) fn through(&self, index: usize) -> &str {
        &self.address[..self.ends[index]]
    }

    /// The address before a part.
    fn before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |last| self.through(last))
    }
}

/// Adds a part to an address.
fn push(address: &mut String, part: &Part<'_>) {
    address.push('/');
    match part {
        Part::Name(name) => push_lower(address, name),
        Part::Key(_) => address.push_str("{}"),
        Part::Pair(value) => {
            push_lower(address, value.name);
            address.push('=');
        }
        Part::Path { name, .. } => address.push_str(&format!("{name}:")),
        Part::Call { name, arguments } => {
            let names: Vec<String> = arguments.iter().map(|argument| argument.name.to_ascii_lowercase()).collect();
            address.push_str(&format!("{}({})", name.to_ascii_lowercase(), names.join(",")));
        }
    }
}

fn push_lower(address: &mut String, name: &str) {
    let start = address.len();
    address.push_str(name);
    address[start..].make_ascii_lowercase();
}
