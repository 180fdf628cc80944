// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.addToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta)
    AddToReviewSetOperation: super::CaseOperation = "microsoft.graph.ediscovery.addToReviewSetOperation"
}

crate::runtime::derived! {
    AddToReviewSetOperation: super::super::Entity
}

impl AddToReviewSetOperation {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACTION: Property<Self> = Property::new("action");
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const REVIEW_SET: Property<Self> = Property::new("reviewSet");
    pub const SOURCE_COLLECTION: Property<Self> = Property::new("sourceCollection");

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

    /// `reviewSet`: `microsoft.graph.ediscovery.reviewSet`
    pub fn review_set(&self) -> Option<&super::ReviewSet> {
        self.0.model("reviewSet")
    }

    pub fn with_review_set(self, value: impl Into<Nullable<super::ReviewSet>>) -> Self {
        Self(self.0.with("reviewSet", value))
    }

    /// `sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    pub fn source_collection(&self) -> Option<&super::SourceCollection> {
        self.0.model("sourceCollection")
    }

    pub fn with_source_collection(
        self,
        value: impl Into<Nullable<super::SourceCollection>>,
    ) -> Self {
        Self(self.0.with("sourceCollection", value))
    }
}
