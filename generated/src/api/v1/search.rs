// Written by `cargo xtask gen`; do not edit.
//! `/search`

use super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/search`
    Search
}

impl Search {
    /// `POST /search/query` — searchentity: query
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.Read` and 4 more
    pub fn query(&self, body: requests::search_entity::QueryRequest) -> Call<Vec<models::SearchResponse>> {
        let operation = &Operation {
            name: "searchEntity: query",
            method: Method::Post,
            path: "/search/query",
            pages: &["search-query"],
            work: "Mail.Read Calendars.Read Files.Read.All Sites.Read.All ExternalItem.Read.All",
            personal: "",
            application: "",
        };
        self.0.name("query").call(operation).json(body)
    }
}
