// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewqueryscope?view=graph-rest-1.0)
    AccessReviewQueryScope: super::AccessReviewScope = "microsoft.graph.accessReviewQueryScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
    }
}

impl AccessReviewQueryScope {
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");
    /// `queryRoot` in queries.
    pub const QUERY_ROOT: Property<Self> = Property::new("queryRoot");
    /// `queryType` in queries.
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");

    /// `query`: `Edm.String`
    pub fn query(&self) -> Option<&str> {
        self.0.str("query")
    }

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }

    /// `queryRoot`: `Edm.String`
    pub fn query_root(&self) -> Option<&str> {
        self.0.str("queryRoot")
    }

    /// Sets `queryRoot`.
    pub fn with_query_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryRoot", value))
    }

    /// `queryType`: `Edm.String`
    pub fn query_type(&self) -> Option<&str> {
        self.0.str("queryType")
    }

    /// Sets `queryType`.
    pub fn with_query_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryType", value))
    }
}
