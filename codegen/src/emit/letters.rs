//! Divides what would be too long for one file, by the first letters of names, so that a new name changes one file.

use std::collections::BTreeMap;

/// The number of lines that a file should not exceed.
const LINES: usize = 4000;

/// Divides items by the first letters of their names until no part is too long. Returns the letters that the names of
/// each part share, in lower case; none if everything fits in one part.
pub(super) fn divide<T>(
    items: Vec<T>,
    name: &impl Fn(&T) -> &str,
    lines: &impl Fn(&T) -> usize,
) -> Vec<(String, Vec<T>)> {
    divide_from(0, items.into_iter().map(|item| (lines(&item), item)).collect(), name)
}

/// Divides items, each with the number of its lines, whose names share their first `length` letters.
fn divide_from<T>(length: usize, items: Vec<(usize, T)>, name: &impl Fn(&T) -> &str) -> Vec<(String, Vec<T>)> {
    let letters = |item: &T, length: usize| name(item).chars().take(length).collect::<String>().to_ascii_lowercase();
    let longest = items.iter().map(|(_, item)| name(item).len()).max().unwrap_or_default();
    if items.iter().map(|(lines, _)| lines).sum::<usize>() <= LINES || length >= longest {
        let shared = items.first().map(|(_, item)| letters(item, length));
        let items = items.into_iter().map(|(_, item)| item).collect();
        return shared.map(|letters| (letters, items)).into_iter().collect();
    }
    let mut parts: BTreeMap<String, Vec<(usize, T)>> = BTreeMap::new();
    for (lines, item) in items {
        parts.entry(letters(&item, length + 1)).or_default().push((lines, item));
    }
    parts.into_values().flat_map(|items| divide_from(length + 1, items, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a list of names with as many lines each.
    fn parts(names: &[&'static str], lines: usize) -> Vec<String> {
        let parts = divide(names.to_vec(), &|name| name, &|_| lines);
        parts.into_iter().map(|(letters, names)| format!("{letters}: {}", names.join(" "))).collect()
    }

    #[test]
    fn a_short_list_is_one_file() {
        assert_eq!(parts(&["App", "User"], LINES / 2), [": App User"]);
        assert_eq!(parts(&[], LINES), [""; 0]);
    }

    #[test]
    fn a_long_list_is_divided_by_letters() {
        assert_eq!(parts(&["Door", "DoorLock", "Key"], LINES / 2), ["d: Door DoorLock", "k: Key"]);
        assert_eq!(parts(&["Device", "Door", "DoorLock"], LINES / 2), ["de: Device", "do: Door DoorLock"]);
        assert_eq!(parts(&["Key", "Key"], LINES), ["key: Key Key"]);
    }
}
