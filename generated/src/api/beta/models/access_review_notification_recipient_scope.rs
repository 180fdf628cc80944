// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessReviewNotificationRecipientQueryScope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-beta)
    AccessReviewNotificationRecipientScope: super::AccessReviewNotificationRecipientQueryScope = "microsoft.graph.accessReviewNotificationRecipientScope"
}

impl AccessReviewNotificationRecipientScope {
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");
    /// `queryType` in queries.
    pub const QUERY_TYPE: Property<Self> = Property::new("queryType");
    /// `queryRoot` in queries.
    pub const QUERY_ROOT: Property<Self> = Property::new("queryRoot");

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }

    /// Sets `queryType`.
    pub fn with_query_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryType", value))
    }

    /// Sets `queryRoot`.
    pub fn with_query_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryRoot", value))
    }
}
