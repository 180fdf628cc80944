// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `search`.

pub mod search_entity {
    //! The parameters of actions of `searchEntity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [search-query](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-beta).
        QueryRequest;
        "requests" with_requests(Vec<models::SearchRequest>), "`requests`: `Collection(microsoft.graph.searchRequest)`";
    }
}
