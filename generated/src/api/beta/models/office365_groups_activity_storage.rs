// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityStorage`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitystorage?view=graph-rest-beta)
    Office365GroupsActivityStorage = "microsoft.graph.office365GroupsActivityStorage"
}

impl Office365GroupsActivityStorage {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `mailboxStorageUsedInBytes` in queries.
    pub const MAILBOX_STORAGE_USED_IN_BYTES: Property<Self> = Property::new("mailboxStorageUsedInBytes");
    /// `siteStorageUsedInBytes` in queries.
    pub const SITE_STORAGE_USED_IN_BYTES: Property<Self> = Property::new("siteStorageUsedInBytes");
    /// `reportDate` in queries.
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    /// `reportPeriod` in queries.
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `mailboxStorageUsedInBytes`: `Edm.Int64`
    pub fn mailbox_storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("mailboxStorageUsedInBytes")
    }

    /// Sets `mailboxStorageUsedInBytes`.
    pub fn with_mailbox_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("mailboxStorageUsedInBytes", value))
    }

    /// `siteStorageUsedInBytes`: `Edm.Int64`
    pub fn site_storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("siteStorageUsedInBytes")
    }

    /// Sets `siteStorageUsedInBytes`.
    pub fn with_site_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("siteStorageUsedInBytes", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    /// Sets `reportDate`.
    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    /// Sets `reportPeriod`.
    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
