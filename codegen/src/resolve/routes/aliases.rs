//! Finds names that stand in place of a key: `users/me/messages`, where other lines have `users/{id}/messages`.
//!
//! The name is that of a singleton at the root of the API that is an item of the set: the same requests are documented
//! after both. A line with such a name is a line with a key, and is reported.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::model::path::{Part, Path};

/// How many addresses have to be documented after the singleton and after an item of the set. One may be a coincidence,
/// since many types have members of the same name.
const SHARED_ADDRESSES: usize = 2;

/// The paths that have a name in place of a key, each with the index of the name. `read` has the addresses that can be
/// read, `keyed` those that a key follows.
pub(super) fn find_aliases<'p>(
    paths: &HashMap<&'p str, Path<'p>>,
    read: &HashSet<String>,
    keyed: &HashSet<String>,
) -> Vec<(&'p str, usize)> {
    let mut found: BTreeMap<(String, String), Vec<(&'p str, usize)>> = BTreeMap::new();
    for (text, path) in paths {
        for (index, part) in path.parts.iter().enumerate().take(path.parts.len().saturating_sub(1)).skip(1) {
            let Part::Name(name) = part else { continue };
            let (set, singleton) = (path.before(index), format!("/{}", name.to_ascii_lowercase()));
            if keyed.contains(set) && read.contains(&singleton) && !keyed.contains(&singleton) {
                found.entry((format!("{set}/{{}}"), singleton)).or_default().push((text, index));
            }
        }
    }
    let is_alias = |(item, singleton): &(String, String)| shared(item, singleton, paths) >= SHARED_ADDRESSES;
    found.into_iter().filter(|(pair, _)| is_alias(pair)).flat_map(|(_, lines)| lines).collect()
}

/// The number of addresses that are documented after both of two prefixes.
fn shared(one: &str, other: &str, paths: &HashMap<&str, Path<'_>>) -> usize {
    let after = |prefix: &str| -> HashSet<&str> {
        let rest = paths.values().filter_map(|path| path.address().strip_prefix(prefix));
        rest.filter(|rest| rest.starts_with('/')).collect()
    };
    after(one).intersection(&after(other)).count()
}
