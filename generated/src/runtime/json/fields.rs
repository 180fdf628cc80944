//! The properties of a JSON object. Objects of one answer share their lists of names.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

/// The properties of an object, in the order in which they were received or set, each name once.
#[derive(Clone)]
pub(crate) struct Fields<V> {
    names: Arc<Names>,
    values: Vec<V>,
}

impl<V> Fields<V> {
    /// Pairs names and values. If a name occurs twice, its last value is kept.
    pub(crate) fn new(names: Arc<Names>, values: Vec<V>) -> Self {
        if !names.repeat {
            return Self { names, values };
        }
        let mut places = HashMap::new();
        let (mut list, mut kept) = (Vec::new(), Vec::new());
        for (name, value) in names.list.iter().zip(values) {
            match places.entry(name) {
                Entry::Occupied(place) => kept[*place.get()] = value,
                Entry::Vacant(place) => {
                    place.insert(kept.len());
                    list.push(name.clone());
                    kept.push(value);
                }
            }
        }
        Self { names: Arc::new(Names::new(list)), values: kept }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&V> {
        self.values.get(self.names.position(name)?)
    }

    /// Replaces the value, or appends the property.
    pub(crate) fn set(&mut self, name: &str, value: V) {
        match self.names.position(name) {
            Some(at) => self.values[at] = value,
            None => self.insert(self.values.len(), name, value),
        }
    }

    /// Sets the value and puts the property first.
    pub(crate) fn set_first(&mut self, name: &str, value: V) {
        self.remove(name);
        self.insert(0, name, value);
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<V> {
        let at = self.names.position(name)?;
        Arc::make_mut(&mut self.names).change(|list| drop(list.remove(at)));
        Some(self.values.remove(at))
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> {
        self.names.list.iter().map(|name| &**name).zip(&self.values)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut V)> {
        self.names.list.iter().map(|name| &**name).zip(&mut self.values)
    }

    pub(crate) fn into_values(self) -> impl Iterator<Item = (Arc<str>, V)> {
        let Self { names, values } = self;
        values.into_iter().enumerate().map(move |(at, value)| (names.list[at].clone(), value))
    }

    fn insert(&mut self, at: usize, name: &str, value: V) {
        Arc::make_mut(&mut self.names).change(|list| list.insert(at, name.into()));
        self.values.insert(at, value);
    }
}

impl<V> Default for Fields<V> {
    fn default() -> Self {
        static NONE: LazyLock<Arc<Names>> = LazyLock::new(Arc::default);
        Self { names: NONE.clone(), values: Vec::new() }
    }
}

/// The order of properties does not matter.
impl<V: PartialEq> PartialEq for Fields<V> {
    fn eq(&self, other: &Self) -> bool {
        if Arc::ptr_eq(&self.names, &other.names) {
            return self.values == other.values;
        }
        self.values.len() == other.values.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

/// The names of the properties of an object.
#[derive(Clone, Default)]
pub(crate) struct Names {
    list: Vec<Arc<str>>,
    /// The positions of the names, in alphabetical order; `None` if the list is short or was changed.
    sorted: Option<Box<[usize]>>,
    /// Whether a name occurs twice.
    repeat: bool,
}

impl Names {
    /// The length up to which a list is searched linearly.
    const SHORT: usize = 32;

    pub(crate) fn new(list: Vec<Arc<str>>) -> Self {
        let mut sorted: Box<[usize]> = (0..list.len()).collect();
        sorted.sort_by_key(|&at| &list[at]);
        let repeat = sorted.windows(2).any(|pair| list[pair[0]] == list[pair[1]]);
        let sorted = (list.len() > Self::SHORT).then_some(sorted);
        Self { list, sorted, repeat }
    }

    fn position(&self, name: &str) -> Option<usize> {
        match &self.sorted {
            None => self.list.iter().position(|other| **other == *name),
            Some(sorted) => {
                let found = sorted.binary_search_by(|&at| (*self.list[at]).cmp(name)).ok()?;
                Some(sorted[found])
            }
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<Arc<str>>)) {
        self.sorted = None;
        change(&mut self.list);
    }
}

/// The lists of names in one answer, as a tree: a list is the path from the root to a node. A name is first compared
/// with the name that last followed the same list; if they are equal, nothing is allocated.
pub(crate) struct Shapes {
    nodes: Vec<Node>,
    names: HashSet<Arc<str>>,
    /// Maps a node and one more name to the longer list.
    ways: HashMap<(usize, Arc<str>), usize>,
}

/// A list of names: the list of its parent and one more name.
struct Node {
    parent: usize,
    name: Arc<str>,
    /// The longer lists, the latest last.
    children: Vec<usize>,
    list: Option<Arc<Names>>,
}

impl Shapes {
    /// The list without names.
    pub(crate) const NONE: usize = 0;

    /// The number of children of a node that are compared with a name before the map is used.
    const COMPARED: usize = 8;

    /// Returns the list that extends the list `node` by one name.
    pub(crate) fn with(&mut self, node: usize, name: &str) -> usize {
        let children = self.nodes[node].children.iter().rev().take(Self::COMPARED);
        let known = children.copied().find(|&child| *self.nodes[child].name == *name);
        known.unwrap_or_else(|| self.look_up(node, name))
    }

    /// Returns the names, which are shared by all objects that have this list.
    pub(crate) fn names(&mut self, node: usize) -> Arc<Names> {
        if self.nodes[node].list.is_none() {
            let parents = std::iter::successors(Some(node), |&at| Some(self.nodes[at].parent));
            let mut list: Vec<_> =
                parents.take_while(|&at| at != Self::NONE).map(|at| self.nodes[at].name.clone()).collect();
            list.reverse();
            self.nodes[node].list = Some(Arc::new(Names::new(list)));
        }
        self.nodes[node].list.clone().unwrap_or_default()
    }

    #[cold]
    fn look_up(&mut self, parent: usize, name: &str) -> usize {
        let name = self.names.get(name).cloned().unwrap_or_else(|| {
            let name: Arc<str> = name.into();
            self.names.insert(name.clone());
            name
        });
        let next = self.nodes.len();
        let child = *self.ways.entry((parent, name.clone())).or_insert(next);
        if child == next {
            self.nodes.push(Node { parent, name, children: Vec::new(), list: None });
            self.nodes[parent].children.push(child);
        }
        child
    }
}

impl Default for Shapes {
    fn default() -> Self {
        let root = Node { parent: Self::NONE, name: "".into(), children: Vec::new(), list: None };
        Self { nodes: vec![root], names: HashSet::new(), ways: HashMap::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Value;

    fn fields(shapes: &mut Shapes, names: &[&str]) -> Fields<Value> {
        let node = names.iter().fold(Shapes::NONE, |node, name| shapes.with(node, name));
        Fields::new(shapes.names(node), (0..).map(|at: i64| Value::from(at)).take(names.len()).collect())
    }

    #[test]
    fn objects_with_the_same_names_share_them() {
        let mut shapes = Shapes::default();
        let (a, b, c) =
            (fields(&mut shapes, &["x", "y"]), fields(&mut shapes, &["x", "y"]), fields(&mut shapes, &["y", "x"]));
        assert!(Arc::ptr_eq(&a.names, &b.names) && !Arc::ptr_eq(&a.names, &c.names));
        assert!(Arc::ptr_eq(&a.names.list[0], &c.names.list[1]));
        assert!(a == b && a != c);
    }

    #[test]
    fn a_change_leaves_the_others_alone() {
        let mut shapes = Shapes::default();
        let (mut a, b) = (fields(&mut shapes, &["x", "y"]), fields(&mut shapes, &["x", "y"]));
        a.set("z", Value::from(true));
        a.set_first("y", Value::from(5));
        assert_eq!(a.remove("x"), Some(Value::from(0)));
        assert_eq!(a.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["y", "z"]);
        assert_eq!(b.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["x", "y"]);
        assert_eq!((a.get("x"), b.get("z")), (None, None));
    }

    #[test]
    fn of_a_name_that_comes_again_the_last_value_counts() {
        let twice = fields(&mut Shapes::default(), &["x", "y", "x"]);
        let values: Vec<(&str, &Value)> = twice.iter().collect();
        assert_eq!(values, [("x", &Value::from(2)), ("y", &Value::from(1))]);
    }

    #[test]
    fn long_lists_are_searched_as_short_ones() {
        let names: Vec<String> = (0..100).map(|at| format!("n{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut long = fields(&mut Shapes::default(), &names);
        assert_eq!((long.get("n42"), long.get("n100")), (Some(&Value::from(42)), None));
        long.set("n100", Value::from(true));
        assert_eq!((long.get("n42"), long.get("n100")), (Some(&Value::from(42)), Some(&Value::from(true))));
        let shuffled: Vec<&str> = names.iter().rev().copied().collect();
        assert!(long != fields(&mut Shapes::default(), &shuffled));
    }

    #[test]
    fn lists_without_common_names_are_kept_apart() {
        let mut shapes = Shapes::default();
        let mut all = || -> Vec<Fields<Value>> {
            let names = (0..50).map(|at| format!("n{at}"));
            names.map(|name| fields(&mut shapes, &[&name, "last"])).collect()
        };
        for (at, (first, second)) in all().into_iter().zip(all()).enumerate() {
            assert_eq!(first.get(&format!("n{at}")), Some(&Value::from(0)));
            assert!(Arc::ptr_eq(&first.names, &second.names), "{at}");
        }
    }
}
