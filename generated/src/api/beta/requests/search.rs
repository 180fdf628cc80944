// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `search`.

pub mod external_item {
    //! The parameters of actions of `externalItem`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `add_activities`.
        AddActivitiesRequest;
        "activities" with_activities(Vec<models::external_connectors::ExternalActivity>), "`activities`: `Collection(microsoft.graph.externalConnectors.externalActivity)`, metadata";
    }
}

pub mod search_entity {
    //! The parameters of actions of `searchEntity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [search-query](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-beta).
        QueryRequest;
        "requests" with_requests(Vec<models::SearchRequest>), "`requests`: `Collection(microsoft.graph.searchRequest)`";
    }
}
