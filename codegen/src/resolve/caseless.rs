//! A map whose keys ignore case.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap as HashMap;

/// Values by names that pages spell with different capitals.
#[derive(Clone, Debug)]
pub(crate) struct CaselessMap<T>(HashMap<String, T>);

impl<T> CaselessMap<T> {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.0.get(&key.to_ascii_lowercase())
    }

    /// The entry of a key.
    pub(crate) fn entry(&mut self, key: &str) -> Entry<'_, String, T> {
        self.0.entry(key.to_ascii_lowercase())
    }

    /// Whether the map has no value.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for CaselessMap<T> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<K: AsRef<str>, T> FromIterator<(K, T)> for CaselessMap<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(values: I) -> Self {
        Self(values.into_iter().map(|(key, value)| (key.as_ref().to_ascii_lowercase(), value)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::CaselessMap;

    #[test]
    fn capitals_do_not_count() {
        let mut map = CaselessMap::default();
        map.entry("sailPolicy").or_insert(1);
        assert_eq!(map.get("SAILPOLICY"), Some(&1));
        assert_eq!((map.get("sailpolicy"), map.get("sail")), (Some(&1), None));
    }
}
