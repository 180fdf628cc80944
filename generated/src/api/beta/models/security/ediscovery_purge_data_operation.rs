// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryPurgeDataOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverypurgedataoperation?view=graph-rest-beta)
    EdiscoveryPurgeDataOperation: super::CaseOperation = "microsoft.graph.security.ediscoveryPurgeDataOperation"
}

crate::runtime::derived! {
    EdiscoveryPurgeDataOperation: super::super::Entity
}

impl EdiscoveryPurgeDataOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `percentProgress` in queries.
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::CaseAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `percentProgress`.
    pub fn with_percent_progress(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentProgress", value))
    }

    /// Sets `resultInfo`.
    pub fn with_result_info(self, value: impl Into<Nullable<super::super::ResultInfo>>) -> Self {
        Self(self.0.with("resultInfo", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CaseOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
