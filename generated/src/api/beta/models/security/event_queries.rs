// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.eventQueries`](https://learn.microsoft.com/graph/api/resources/security-eventqueries?view=graph-rest-beta)
    EventQueries = "microsoft.graph.security.eventQueries"
}

impl EventQueries {
    /// `queryType` in queries.
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");

    /// `queryType`: `microsoft.graph.security.queryType`
    ///
    /// Possible values are: files, messages, unknownFutureValue.
    pub fn query_type(&self) -> Option<super::QueryType> {
        self.0.enumeration("queryType")
    }

    /// Sets `queryType`.
    pub fn with_query_type(self, value: impl Into<Nullable<super::QueryType>>) -> Self {
        Self(self.0.with("queryType", value))
    }

    /// `query`: `Edm.String`
    pub fn query(&self) -> Option<&str> {
        self.0.str("query")
    }

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }
}
