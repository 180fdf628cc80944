// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from accessreviewqueryscope.
    ///
    /// [`microsoft.graph.accessReviewInactiveUsersQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewinactiveusersqueryscope?view=graph-rest-beta)
    AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope = "microsoft.graph.accessReviewInactiveUsersQueryScope"
}

crate::runtime::derived! {
    AccessReviewInactiveUsersQueryScope: super::AccessReviewScope
}

impl AccessReviewInactiveUsersQueryScope {
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");
    /// `queryRoot` in queries.
    pub const QUERY_ROOT: Property<Self> = Property::new("queryRoot");
    /// `queryType` in queries.
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");
    /// `inactiveDuration` in queries.
    pub const INACTIVE_DURATION: Property<Self> = Property::new("inactiveDuration");

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }

    /// Sets `queryRoot`.
    pub fn with_query_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryRoot", value))
    }

    /// Sets `queryType`.
    pub fn with_query_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryType", value))
    }

    /// `inactiveDuration`: `Edm.Duration`
    pub fn inactive_duration(&self) -> Parsed<Duration> {
        self.0.duration("inactiveDuration")
    }

    /// Sets `inactiveDuration`.
    pub fn with_inactive_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("inactiveDuration", value))
    }
}
