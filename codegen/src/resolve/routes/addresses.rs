//! Collects the addresses of a version that hold data, and the parsed paths of all request lines.
//!
//! Each path is parsed here once; later steps look it up. `aliases` finds the names that stand in place of a key.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::aliases;
use crate::model::path::{Part, Path};
use crate::model::types::{Method, RequestLine};
use crate::parse::path;

/// The paths of all request lines, the addresses that can be read, and the addresses that a key follows.
#[derive(Debug, Default)]
pub(crate) struct Addresses<'p> {
    paths: HashMap<&'p str, Path<'p>>,
    read: HashSet<String>,
    keyed: HashSet<String>,
    /// The addresses that a key follows in lines that no page lists.
    completed: HashSet<String>,
    /// The addresses of sets whose items requests address by an alternate key that is no function's argument.
    alternate: HashSet<String>,
    /// The names that stand in place of a key, by the path that has them.
    aliases: HashMap<&'p str, &'p str>,
}

impl<'p> Addresses<'p> {
    /// Collects the addresses of all request lines of a version.
    pub(crate) fn new(requests: impl Iterator<Item = &'p RequestLine>) -> Self {
        let mut addresses = Self::default();
        let (published, completed): (Vec<_>, Vec<_>) = requests.partition(|request| request.source.is_published());
        for request in published {
            addresses.paths.entry(&request.path).or_insert_with(|| {
                let path = path::parse(&request.path);
                addresses.keyed.extend(keyed_addresses(&path));
                path
            });
            let path = &addresses.paths[request.path.as_str()];
            addresses.alternate.extend(alternate_addresses(path, request.method));
            if request.method == Method::Get && !path.parts.is_empty() {
                addresses.read.insert(path.address().to_owned());
            }
        }
        addresses.read_aliases();
        for request in completed {
            addresses.paths.entry(&request.path).or_insert_with(|| {
                let path = path::parse(&request.path);
                addresses.completed.extend(keyed_addresses(&path));
                path
            });
        }
        addresses
    }

    /// The name that stands in place of a key in the path of a request line.
    pub(crate) fn alias(&self, request: &RequestLine) -> Option<&'p str> {
        self.aliases.get(request.path.as_str()).copied()
    }

    /// The path of a request line.
    pub(crate) fn path(&self, request: &RequestLine) -> &Path<'p> {
        self.paths.get(request.path.as_str()).expect("an operation has the request lines of its page")
    }

    /// Whether keys follow an address in published lines, so that it holds a set of entities.
    pub(crate) fn is_set(&self, address: &str) -> bool {
        self.keyed.contains(address)
    }

    /// Whether a part of a path is an entity with an alternate key, `applications(appId='{appId}')`. It is one if keys
    /// also follow the same address without parentheses, or if some request shows that it is no function.
    pub(crate) fn is_alternate_key(&self, path: &Path<'_>, index: usize) -> bool {
        match path.parts.get(index) {
            Some(Part::Call { name, arguments }) if !arguments.is_empty() => {
                let set = format!("{}/{}", path.before(index), name.to_ascii_lowercase());
                self.is_set(&set) || self.completed.contains(&set) || self.alternate.contains(&set)
            }
            _ => false,
        }
    }

    /// Whether the last part of a path is an entity with an alternate key.
    pub(crate) fn ends_in_alternate_key(&self, path: &Path<'_>) -> bool {
        path.parts.len().checked_sub(1).is_some_and(|last| self.is_alternate_key(path, last))
    }

    /// Whether an address can be read, or keys follow it.
    pub(crate) fn holds(&self, address: &str) -> bool {
        self.read.contains(address) || self.keyed.contains(address)
    }

    /// Whether an address holds a set of entities, as far as a line is concerned: lines that no page lists do not count
    /// for published ones.
    pub(crate) fn is_set_for(&self, line: &RequestLine, address: &str) -> bool {
        self.is_set(address) || !line.source.is_published() && self.completed.contains(address)
    }

    /// Reads the names that stand in place of a key as keys.
    fn read_aliases(&mut self) {
        for (text, index) in aliases::find_aliases(&self.paths, &self.read, &self.keyed) {
            let Some(path) = self.paths.get_mut(text) else { continue };
            if let Part::Name(name) = path.parts[index] {
                let mut parts = std::mem::take(&mut path.parts);
                parts[index] = Part::Key(name);
                *path = Path::new(parts);
                self.aliases.insert(text, name);
            }
        }
    }
}

/// The addresses that keys of a path follow.
fn keyed_addresses<'a>(path: &'a Path<'_>) -> impl Iterator<Item = String> + 'a {
    let keys = path.parts.iter().enumerate().filter(|(_, part)| matches!(part, Part::Key(_)));
    keys.map(|(index, _)| path.before(index).to_owned())
}

/// The addresses of sets before the alternate keys of a path that can be no functions: functions are only read, so what
/// is changed or deleted is an entity, unless the name is not in the plural: a function may return an entity that can be
/// changed, as `range(address='{address}')` does. At the root stand sets, and functions are bound to what stands there.
fn alternate_addresses<'a>(path: &'a Path<'_>, method: Method) -> impl Iterator<Item = String> + 'a {
    let changes = matches!(method, Method::Patch | Method::Put | Method::Delete);
    path.parts.iter().enumerate().filter_map(move |(index, part)| match part {
        Part::Call { name, arguments } if arguments.iter().all(|argument| !argument.name.is_empty()) => {
            let is_changed = changes && index + 1 == path.parts.len() && name.ends_with('s');
            let is_key = !arguments.is_empty() && (index == 0 || is_changed);
            is_key.then(|| format!("{}/{}", path.before(index), name.to_ascii_lowercase()))
        }
        _ => None,
    })
}
