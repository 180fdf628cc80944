// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.governanceInsight`](https://learn.microsoft.com/graph/api/resources/governanceinsight?view=graph-rest-beta)
    GovernanceInsight = "microsoft.graph.governanceInsight" {
        "microsoft.graph.userSignInInsight",
    }
}

impl GovernanceInsight {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `insightCreatedDateTime` in queries.
    pub const INSIGHT_CREATED_DATE_TIME: Property<Self> = Property::new("insightCreatedDateTime");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `insightCreatedDateTime`: `Edm.DateTimeOffset`
    pub fn insight_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("insightCreatedDateTime")
    }

    /// Sets `insightCreatedDateTime`.
    pub fn with_insight_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("insightCreatedDateTime", value))
    }
}
