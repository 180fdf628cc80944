//! Counts the nodes and methods of the client.

use crate::model::api::{Place, Version};

/// The figures of the nodes of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeTotals {
    /// Routes whose method stands at a type, a collection of a type, or the root.
    pub typed_routes: usize,
    /// Nodes of one value of a type.
    pub items: usize,
    /// Nodes of a collection.
    pub collections: usize,
    /// Nodes of an address whose type is not known.
    pub addresses: usize,
    /// Methods that lead to another node. The `id` of collections does not count.
    pub children: usize,
    /// Methods that make a request.
    pub methods: usize,
    /// Methods by the number of their routes: 1, 2, 3 to 4, 5 to 8, and more.
    pub by_routes: [usize; 5],
}

impl NodeTotals {
    /// Counts the nodes of a version.
    pub fn of(version: &Version) -> Self {
        let mut totals = Self::default();
        for node in &version.nodes {
            totals.children += node.children.len();
            totals.methods += node.methods.len();
            let routes: usize = node.methods.iter().map(|method| method.routes.len()).sum();
            match node.place {
                Place::Root => totals.typed_routes += routes,
                Place::Item { .. } => {
                    (totals.items, totals.typed_routes) = (totals.items + 1, totals.typed_routes + routes)
                }
                Place::Collection { .. } => {
                    (totals.collections, totals.typed_routes) = (totals.collections + 1, totals.typed_routes + routes);
                }
                Place::Address => totals.addresses += 1,
            }
            for method in &node.methods {
                totals.by_routes[range(method.routes.len())] += 1;
            }
        }
        totals
    }

    /// The figures with their names.
    pub(super) fn figures(&self) -> [(&'static str, usize); 11] {
        let Self { typed_routes, items, collections, addresses, children, methods, by_routes } = self;
        let [one, two, four, eight, more] = *by_routes;
        [
            ("routes at a type", *typed_routes),
            ("nodes of a type", *items),
            ("nodes of a collection", *collections),
            ("nodes of an address", *addresses),
            ("children of nodes", *children),
            ("methods", *methods),
            ("methods with 1 route", one),
            ("methods with 2 routes", two),
            ("methods with 3 to 4 routes", four),
            ("methods with 5 to 8 routes", eight),
            ("methods with more routes", more),
        ]
    }
}

/// The range of [`NodeTotals::by_routes`] in which a number lies.
fn range(routes: usize) -> usize {
    [1, 2, 4, 8].into_iter().position(|most| routes <= most).unwrap_or(4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::api::Api;
    use crate::model::sketch;
    use crate::resolve;

    #[test]
    fn methods_and_nodes_are_counted() {
        let mut api = Api { versions: vec![sketch::version("list GET /a get GET /a/{} delete DELETE /a/{}")] };
        resolve::decide_methods(&mut api);
        let totals = NodeTotals::of(&api.versions[0]);
        let expected =
            NodeTotals { addresses: 2, children: 2, methods: 3, by_routes: [3, 0, 0, 0, 0], ..NodeTotals::default() };
        assert_eq!(totals, expected);
        assert_eq!([1, 2, 3, 4, 5, 8, 9].map(range), [0, 1, 2, 2, 3, 3, 4]);
    }
}
