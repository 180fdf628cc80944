// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCachedReportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementcachedreportconfiguration?view=graph-rest-beta)
    DeviceManagementCachedReportConfiguration = "microsoft.graph.deviceManagementCachedReportConfiguration"
}

impl DeviceManagementCachedReportConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `reportName` in queries.
    pub const REPORT_NAME: Property<Self> = Property::new("reportName");
    /// `filter` in queries.
    pub const FILTER: Property<Self> = Property::new("filter");
    /// `select` in queries.
    pub const SELECT: Property<Self> = Property::new("select");
    /// `orderBy` in queries.
    pub const ORDER_BY: Property<Self> = Property::new("orderBy");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `lastRefreshDateTime` in queries.
    pub const LAST_REFRESH_DATE_TIME: Property<Self> = Property::new("lastRefreshDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `reportName`: `Edm.String`
    pub fn report_name(&self) -> Option<&str> {
        self.0.str("reportName")
    }

    /// Sets `reportName`.
    pub fn with_report_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportName", value))
    }

    /// `filter`: `Edm.String`
    pub fn filter(&self) -> Option<&str> {
        self.0.str("filter")
    }

    /// Sets `filter`.
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn select(&self) -> Option<Vec<&str>> {
        self.0.strs("select")
    }

    /// Sets `select`.
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn order_by(&self) -> Option<Vec<&str>> {
        self.0.strs("orderBy")
    }

    /// Sets `orderBy`.
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `metadata`: `Edm.String`
    pub fn metadata(&self) -> Option<&str> {
        self.0.str("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `status`: `microsoft.graph.deviceManagementReportStatus`
    ///
    /// Possible values are: unknown, notStarted, inProgress, completed, failed.
    pub fn status(&self) -> Option<super::DeviceManagementReportStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceManagementReportStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastRefreshDateTime`: `Edm.DateTimeOffset`
    pub fn last_refresh_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshDateTime")
    }

    /// Sets `lastRefreshDateTime`.
    pub fn with_last_refresh_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRefreshDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }
}
