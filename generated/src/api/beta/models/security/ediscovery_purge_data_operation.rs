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
    pub const ID: Property<Self> = Property::new("id");
    pub const ACTION: Property<Self> = Property::new("action");
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    pub const STATUS: Property<Self> = Property::new("status");

    pub fn with_action(self, value: impl Into<Nullable<super::CaseAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    pub fn with_completed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_percent_progress(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentProgress", value))
    }

    pub fn with_result_info(
        self,
        value: impl Into<Nullable<super::super::ResultInfo>>,
    ) -> Self {
        Self(self.0.with("resultInfo", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::CaseOperationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }
}
