// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCachedReportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementcachedreportconfiguration?view=graph-rest-beta)
    DeviceManagementCachedReportConfiguration = "microsoft.graph.deviceManagementCachedReportConfiguration"
}

impl DeviceManagementCachedReportConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const REPORT_NAME: Property<Self> = Property::new("reportName");
    pub const FILTER: Property<Self> = Property::new("filter");
    pub const SELECT: Property<Self> = Property::new("select");
    pub const ORDER_BY: Property<Self> = Property::new("orderBy");
    pub const METADATA: Property<Self> = Property::new("metadata");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const LAST_REFRESH_DATE_TIME: Property<Self> = Property::new(
        "lastRefreshDateTime",
    );
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `reportName`: `Edm.String`
    pub fn report_name(&self) -> Option<&str> {
        self.0.str("reportName")
    }

    pub fn with_report_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportName", value))
    }

    /// `filter`: `Edm.String`
    pub fn filter(&self) -> Option<&str> {
        self.0.str("filter")
    }

    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn select(&self) -> Option<Vec<&str>> {
        self.0.strs("select")
    }

    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn order_by(&self) -> Option<Vec<&str>> {
        self.0.strs("orderBy")
    }

    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `metadata`: `Edm.String`
    pub fn metadata(&self) -> Option<&str> {
        self.0.str("metadata")
    }

    pub fn with_metadata(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `status`: `microsoft.graph.deviceManagementReportStatus`
    ///
    /// Possible values are: unknown, notStarted, inProgress, completed, failed.
    pub fn status(&self) -> Option<super::DeviceManagementReportStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::DeviceManagementReportStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastRefreshDateTime`: `Edm.DateTimeOffset`
    pub fn last_refresh_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshDateTime")
    }

    pub fn with_last_refresh_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastRefreshDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    pub fn with_expiration_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }
}
