// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryEstimateOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-beta)
    EdiscoveryEstimateOperation: super::CaseOperation = "microsoft.graph.security.ediscoveryEstimateOperation"
}

crate::runtime::derived! {
    EdiscoveryEstimateOperation: super::super::Entity
}

impl EdiscoveryEstimateOperation {
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
    /// `indexedItemCount` in queries.
    pub const INDEXED_ITEM_COUNT: Property<Self> = Property::new("indexedItemCount");
    /// `indexedItemsSize` in queries.
    pub const INDEXED_ITEMS_SIZE: Property<Self> = Property::new("indexedItemsSize");
    /// `mailboxCount` in queries.
    pub const MAILBOX_COUNT: Property<Self> = Property::new("mailboxCount");
    /// `siteCount` in queries.
    pub const SITE_COUNT: Property<Self> = Property::new("siteCount");
    /// `unindexedItemCount` in queries.
    pub const UNINDEXED_ITEM_COUNT: Property<Self> = Property::new("unindexedItemCount");
    /// `unindexedItemsSize` in queries.
    pub const UNINDEXED_ITEMS_SIZE: Property<Self> = Property::new("unindexedItemsSize");
    /// `search` in queries.
    pub const SEARCH: Property<Self> = Property::new("search");

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

    /// `indexedItemCount`: `Edm.Int64`
    pub fn indexed_item_count(&self) -> Option<i64> {
        self.0.i64("indexedItemCount")
    }

    /// Sets `indexedItemCount`.
    pub fn with_indexed_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("indexedItemCount", value))
    }

    /// `indexedItemsSize`: `Edm.Int64`
    pub fn indexed_items_size(&self) -> Option<i64> {
        self.0.i64("indexedItemsSize")
    }

    /// Sets `indexedItemsSize`.
    pub fn with_indexed_items_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("indexedItemsSize", value))
    }

    /// `mailboxCount`: `Edm.Int32`
    pub fn mailbox_count(&self) -> Option<i32> {
        self.0.i32("mailboxCount")
    }

    /// Sets `mailboxCount`.
    pub fn with_mailbox_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("mailboxCount", value))
    }

    /// `siteCount`: `Edm.Int32`
    pub fn site_count(&self) -> Option<i32> {
        self.0.i32("siteCount")
    }

    /// Sets `siteCount`.
    pub fn with_site_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("siteCount", value))
    }

    /// `unindexedItemCount`: `Edm.Int64`
    pub fn unindexed_item_count(&self) -> Option<i64> {
        self.0.i64("unindexedItemCount")
    }

    /// Sets `unindexedItemCount`.
    pub fn with_unindexed_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("unindexedItemCount", value))
    }

    /// `unindexedItemsSize`: `Edm.Int64`
    pub fn unindexed_items_size(&self) -> Option<i64> {
        self.0.i64("unindexedItemsSize")
    }

    /// Sets `unindexedItemsSize`.
    pub fn with_unindexed_items_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("unindexedItemsSize", value))
    }

    /// `search`: `microsoft.graph.security.ediscoverySearch`
    pub fn search(&self) -> Option<&super::EdiscoverySearch> {
        self.0.model("search")
    }

    /// Sets `search`.
    pub fn with_search(self, value: impl Into<Nullable<super::EdiscoverySearch>>) -> Self {
        Self(self.0.with("search", value))
    }
}
