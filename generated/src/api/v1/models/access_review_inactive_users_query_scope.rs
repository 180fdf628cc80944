// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from accessreviewqueryscope.
    ///
    /// [`microsoft.graph.accessReviewInactiveUsersQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewinactiveusersqueryscope?view=graph-rest-1.0)
    AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope = "microsoft.graph.accessReviewInactiveUsersQueryScope"
}

crate::runtime::derived! {
    AccessReviewInactiveUsersQueryScope: super::AccessReviewScope
}

impl AccessReviewInactiveUsersQueryScope {
    pub const QUERY: Property<Self> = Property::new("query");
    pub const QUERY_ROOT: Property<Self> = Property::new("queryRoot");
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");
    pub const INACTIVE_DURATION: Property<Self> = Property::new("inactiveDuration");

    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }

    pub fn with_query_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryRoot", value))
    }

    pub fn with_query_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryType", value))
    }

    /// `inactiveDuration`: `Edm.Duration`
    pub fn inactive_duration(&self) -> Parsed<Duration> {
        self.0.duration("inactiveDuration")
    }

    pub fn with_inactive_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("inactiveDuration", value))
    }
}
