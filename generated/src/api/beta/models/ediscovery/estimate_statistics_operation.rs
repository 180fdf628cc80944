// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.estimateStatisticsOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-estimatestatisticsoperation?view=graph-rest-beta)
    EstimateStatisticsOperation: super::CaseOperation = "microsoft.graph.ediscovery.estimateStatisticsOperation"
}

crate::runtime::derived! {
    EstimateStatisticsOperation: super::super::Entity
}

impl EstimateStatisticsOperation {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACTION: Property<Self> = Property::new("action");
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const INDEXED_ITEM_COUNT: Property<Self> = Property::new("indexedItemCount");
    pub const INDEXED_ITEMS_SIZE: Property<Self> = Property::new("indexedItemsSize");
    pub const MAILBOX_COUNT: Property<Self> = Property::new("mailboxCount");
    pub const SITE_COUNT: Property<Self> = Property::new("siteCount");
    pub const UNINDEXED_ITEM_COUNT: Property<Self> = Property::new("unindexedItemCount");
    pub const UNINDEXED_ITEMS_SIZE: Property<Self> = Property::new("unindexedItemsSize");
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

    /// `indexedItemCount`: `Edm.Int64`
    pub fn indexed_item_count(&self) -> Option<i64> {
        self.0.i64("indexedItemCount")
    }

    pub fn with_indexed_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("indexedItemCount", value))
    }

    /// `indexedItemsSize`: `Edm.Int64`
    pub fn indexed_items_size(&self) -> Option<i64> {
        self.0.i64("indexedItemsSize")
    }

    pub fn with_indexed_items_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("indexedItemsSize", value))
    }

    /// `mailboxCount`: `Edm.Int32`
    pub fn mailbox_count(&self) -> Option<i32> {
        self.0.i32("mailboxCount")
    }

    pub fn with_mailbox_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("mailboxCount", value))
    }

    /// `siteCount`: `Edm.Int32`
    pub fn site_count(&self) -> Option<i32> {
        self.0.i32("siteCount")
    }

    pub fn with_site_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("siteCount", value))
    }

    /// `unindexedItemCount`: `Edm.Int64`
    pub fn unindexed_item_count(&self) -> Option<i64> {
        self.0.i64("unindexedItemCount")
    }

    pub fn with_unindexed_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("unindexedItemCount", value))
    }

    /// `unindexedItemsSize`: `Edm.Int64`
    pub fn unindexed_items_size(&self) -> Option<i64> {
        self.0.i64("unindexedItemsSize")
    }

    pub fn with_unindexed_items_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("unindexedItemsSize", value))
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
