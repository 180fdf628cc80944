// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState"
}

impl LicenseAssignmentState {
    /// `assignedByGroup` in queries.
    pub const ASSIGNED_BY_GROUP: Property<Self> = Property::new("assignedByGroup");
    /// `disabledPlans` in queries.
    pub const DISABLED_PLANS: Property<Self> = Property::new("disabledPlans");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `skuId` in queries.
    pub const SKU_ID: Property<Self> = Property::new("skuId");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `assignedByGroup`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn assigned_by_group(&self) -> Option<&str> {
        self.0.str("assignedByGroup")
    }

    /// `disabledPlans`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn disabled_plans(&self) -> Option<Vec<&str>> {
        self.0.strs("disabledPlans")
    }

    /// `error`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.
    pub fn error(&self) -> Option<&str> {
        self.0.str("error")
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `skuId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sku_id(&self) -> Option<&str> {
        self.0.str("skuId")
    }

    /// `state`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }
}
