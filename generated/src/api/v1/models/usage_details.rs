// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.usageDetails`](https://learn.microsoft.com/graph/api/resources/insights-usagedetails?view=graph-rest-1.0)
    UsageDetails = "microsoft.graph.usageDetails"
}

impl UsageDetails {
    /// `lastAccessedDateTime` in queries.
    pub const LAST_ACCESSED_DATE_TIME: Property<Self> = Property::new("lastAccessedDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `lastAccessedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_accessed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastAccessedDateTime")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
