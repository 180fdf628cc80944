// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from governanceInsight.
    ///
    /// [`microsoft.graph.userSignInInsight`](https://learn.microsoft.com/graph/api/resources/usersigninInsight?view=graph-rest-beta)
    UserSignInInsight: super::GovernanceInsight = "microsoft.graph.userSignInInsight"
}

impl UserSignInInsight {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `insightCreatedDateTime` in queries.
    pub const INSIGHT_CREATED_DATE_TIME: Property<Self> = Property::new("insightCreatedDateTime");
    /// `lastSignInDateTime` in queries.
    pub const LAST_SIGN_IN_DATE_TIME: Property<Self> = Property::new("lastSignInDateTime");

    /// Sets `insightCreatedDateTime`.
    pub fn with_insight_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("insightCreatedDateTime", value))
    }

    /// `lastSignInDateTime`: `Edm.DateTimeOffset`
    pub fn last_sign_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSignInDateTime")
    }

    /// Sets `lastSignInDateTime`.
    pub fn with_last_sign_in_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSignInDateTime", value))
    }
}
