//! Plans which parts are sent together: as few HTTP requests as possible, each of one client and version, with at most
//! twenty parts, and dependent parts together.

use std::collections::BTreeMap;

use super::part::Entry;
use crate::runtime::Error;

/// The most parts in one HTTP request.
const LIMIT: usize = 20;

/// Returns the chunks of parts that are sent together, and the parts that cannot be sent.
pub(super) fn plan(entries: Vec<Entry>) -> (Vec<Vec<Entry>>, Vec<(usize, Error)>) {
    let (entries, mut refused) = sendable(entries);
    let mut chunks: Vec<Vec<Entry>> = Vec::new();
    for group in groups(entries) {
        let count = group.len();
        if count > LIMIT {
            let problem = format!("{count} parts depend on each other, and a batch takes {LIMIT}");
            refused.extend(group.iter().map(|entry| (entry.index, Error::Request(problem.clone()))));
            continue;
        }
        let fits = |chunk: &&mut Vec<Entry>| together(&chunk[0], &group[0]) && chunk.len() + count <= LIMIT;
        match chunks.iter_mut().find(fits) {
            Some(chunk) => chunk.extend(group),
            None => chunks.push(group),
        }
    }
    (chunks, refused)
}

/// Separates the parts whose dependencies can be kept from the others. Parts are in the order of their indexes.
fn sendable(entries: Vec<Entry>) -> (Vec<Entry>, Vec<(usize, Error)>) {
    let (mut kept, mut refused): (Vec<Entry>, Vec<(usize, Error)>) = Default::default();
    for entry in entries {
        let problem =
            entry.after.iter().find_map(|index| match kept.binary_search_by_key(index, |earlier| earlier.index) {
                Err(_) => Some("it depends on a part that cannot be sent"),
                Ok(at) if !together(&kept[at], &entry) => Some("it depends on a part of another client or version"),
                Ok(_) => None,
            });
        match problem {
            Some(problem) => refused.push((entry.index, Error::Request(problem.to_owned()))),
            None => kept.push(entry),
        }
    }
    (kept, refused)
}

/// Groups parts that depend on each other, directly or not, in the order of the first part of each group.
fn groups(entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for entry in &entries {
        let mut groups: Vec<usize> = entry.after.iter().filter_map(|earlier| first.get(earlier).copied()).collect();
        groups.push(entry.index);
        let least = groups.iter().copied().min().expect("its own is among them");
        first.insert(entry.index, least);
        for group in first.values_mut().filter(|group| groups.contains(group)) {
            *group = least;
        }
    }
    let mut groups: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        groups.entry(first[&entry.index]).or_default().push(entry);
    }
    groups.into_values().collect()
}

fn together(one: &Entry, other: &Entry) -> bool {
    one.version == other.version && one.client.is(&other.client)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::batch::part::Wish;
    use crate::runtime::{Client, Get, Object, Route};

    /// Parts of these versions, which depend on these others.
    fn entries(client: &Client, parts: &[(&str, &[usize])]) -> Vec<Entry> {
        let part = |(index, (version, after)): (usize, &(&str, &[usize]))| {
            let get: Get<Object> = Route::root(client, version).name("test").get("GET test");
            let request = super::super::Batchable::into_part(get).request;
            let wish = Wish { request, collection: false, after: after.to_vec(), problem: None };
            wish.entry(index, None).expect("a part")
        };
        parts.iter().enumerate().map(part).collect()
    }

    fn planned(entries: Vec<Entry>) -> (Vec<Vec<usize>>, Vec<usize>) {
        let (chunks, refused) = plan(entries);
        let indexes = |chunk: Vec<Entry>| chunk.into_iter().map(|entry| entry.index).collect();
        (chunks.into_iter().map(indexes).collect(), refused.into_iter().map(|(index, _)| index).collect())
    }

    #[test]
    fn twenty_travel_together() {
        let (chunks, refused) = planned(entries(&Client::new("t"), &[("v1.0", &[][..]); 45]));
        assert_eq!((chunks.iter().map(Vec::len).collect::<Vec<_>>(), refused.len()), (vec![20, 20, 5], 0));
    }

    #[test]
    fn dependent_parts_stay_together() {
        let mut parts = vec![("v1.0", &[][..]); 19];
        // Three dependent parts do not fit behind nineteen; later parts do.
        parts.extend([("v1.0", &[][..]), ("v1.0", &[19][..]), ("v1.0", &[20][..]), ("v1.0", &[][..])]);
        let (chunks, _) = planned(entries(&Client::new("t"), &parts));
        assert_eq!(chunks, [[(0..19).collect(), vec![22]].concat(), vec![19, 20, 21]]);
    }

    #[test]
    fn groups_that_meet_are_one() {
        let parts = [("v1.0", &[][..]), ("v1.0", &[]), ("v1.0", &[]), ("v1.0", &[1]), ("v1.0", &[0, 3])];
        let groups = groups(entries(&Client::new("t"), &parts));
        let indexes: Vec<Vec<usize>> =
            groups.iter().map(|group| group.iter().map(|entry| entry.index).collect()).collect();
        assert_eq!(indexes, [vec![0, 1, 3, 4], vec![2]]);
    }

    #[test]
    fn versions_and_clients_are_apart() {
        let client = Client::new("t");
        let mut all = entries(&client, &[("v1.0", &[]), ("beta", &[]), ("v1.0", &[])]);
        let mut other = entries(&Client::new("t"), &[("v1.0", &[])]);
        other[0].index = 3;
        all.extend(other);
        assert_eq!(planned(all).0, [vec![0, 2], vec![1], vec![3]]);
        let mixed = entries(&client, &[("v1.0", &[]), ("beta", &[0]), ("beta", &[])]);
        assert_eq!(planned(mixed), (vec![vec![0], vec![2]], vec![1]));
    }

    #[test]
    fn more_than_twenty_that_depend_on_each_other_are_refused() {
        let mut parts = vec![("v1.0", &[0][..]); 21];
        parts[0].1 = &[];
        let (chunks, refused) = plan(entries(&Client::new("t"), &parts));
        assert!(chunks.is_empty());
        assert_eq!(refused.len(), 21);
        assert!(refused.iter().all(|(_, error)| error.to_string().contains("21 parts depend on each other")));
        let (chunks, refused) = planned(entries(&Client::new("t"), &parts[..20]));
        assert_eq!((chunks.len(), refused.len()), (1, 0));
    }

    #[test]
    fn parts_that_depend_on_an_invalid_part_are_refused() {
        let parts = [("v1.0", &[][..]), ("v1.0", &[0]), ("v1.0", &[]), ("v1.0", &[2, 1]), ("v1.0", &[])];
        let mut all = entries(&Client::new("t"), &parts);
        all.remove(0);
        assert_eq!(planned(all), (vec![vec![2, 4]], vec![1, 3]));
    }
}
