// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewReviewerScope`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewerscope?view=graph-rest-beta)
    AccessReviewReviewerScope: super::AccessReviewScope = "microsoft.graph.accessReviewReviewerScope"
}

impl AccessReviewReviewerScope {
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");
    /// `queryType` in queries.
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");
    /// `queryRoot` in queries.
    pub const QUERY_ROOT: Property<Self> = Property::new("queryRoot");

    /// `query`: `Edm.String`
    pub fn query(&self) -> Option<&str> {
        self.0.str("query")
    }

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }

    /// `queryType`: `Edm.String`
    pub fn query_type(&self) -> Option<&str> {
        self.0.str("queryType")
    }

    /// Sets `queryType`.
    pub fn with_query_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryType", value))
    }

    /// `queryRoot`: `Edm.String`
    ///
    /// Possible values are: decisions.
    pub fn query_root(&self) -> Option<&str> {
        self.0.str("queryRoot")
    }

    /// Sets `queryRoot`.
    pub fn with_query_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryRoot", value))
    }
}
