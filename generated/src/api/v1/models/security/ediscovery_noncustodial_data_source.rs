// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from datasourcecontainer.
    ///
    /// [`microsoft.graph.security.ediscoveryNoncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-1.0)
    EdiscoveryNoncustodialDataSource: super::DataSourceContainer = "microsoft.graph.security.ediscoveryNoncustodialDataSource"
}

crate::runtime::derived! {
    EdiscoveryNoncustodialDataSource: super::super::Entity
}

impl EdiscoveryNoncustodialDataSource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `holdStatus` in queries.
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");
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
    /// `dataSource` in queries.
    pub const DATA_SOURCE: Property<Self> = Property::new("dataSource");
    /// `lastIndexOperation` in queries.
    pub const LAST_INDEX_OPERATION: Property<Self> = Property::new("lastIndexOperation");

    /// Sets `holdStatus`.
    pub fn with_hold_status(self, value: impl Into<Nullable<super::DataSourceHoldStatus>>) -> Self {
        Self(self.0.with("holdStatus", value))
    }

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

    /// `dataSource`: `microsoft.graph.security.dataSource`
    pub fn data_source(&self) -> Option<&super::DataSource> {
        self.0.model("dataSource")
    }

    /// Sets `dataSource`.
    pub fn with_data_source(self, value: impl Into<Nullable<super::DataSource>>) -> Self {
        Self(self.0.with("dataSource", value))
    }

    /// `lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    pub fn last_index_operation(&self) -> Option<&super::EdiscoveryIndexOperation> {
        self.0.model("lastIndexOperation")
    }

    /// Sets `lastIndexOperation`.
    pub fn with_last_index_operation(self, value: impl Into<Nullable<super::EdiscoveryIndexOperation>>) -> Self {
        Self(self.0.with("lastIndexOperation", value))
    }
}
