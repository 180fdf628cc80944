// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from datasourcecontainer.
    ///
    /// [`microsoft.graph.ediscovery.noncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-noncustodialdatasource?view=graph-rest-beta)
    NoncustodialDataSource: super::DataSourceContainer = "microsoft.graph.ediscovery.noncustodialDataSource"
}

crate::runtime::derived! {
    NoncustodialDataSource: super::super::Entity
}

impl NoncustodialDataSource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `releasedDateTime` in queries.
    pub const RELEASED_DATE_TIME: Property<Self> = Property::new("releasedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `applyHoldToSource` in queries.
    pub const APPLY_HOLD_TO_SOURCE: Property<Self> = Property::new("applyHoldToSource");
    /// `dataSource` in queries.
    pub const DATA_SOURCE: Property<Self> = Property::new("dataSource");

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `releasedDateTime`.
    pub fn with_released_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releasedDateTime", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DataSourceContainerStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `applyHoldToSource`: `Edm.Boolean`
    pub fn apply_hold_to_source(&self) -> Option<bool> {
        self.0.bool("applyHoldToSource")
    }

    /// Sets `applyHoldToSource`.
    pub fn with_apply_hold_to_source(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyHoldToSource", value))
    }

    /// `dataSource`: `microsoft.graph.ediscovery.dataSource`
    pub fn data_source(&self) -> Option<&super::DataSource> {
        self.0.model("dataSource")
    }

    /// Sets `dataSource`.
    pub fn with_data_source(self, value: impl Into<Nullable<super::DataSource>>) -> Self {
        Self(self.0.with("dataSource", value))
    }
}
