// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.oneDriveUsageAccountDetail`](https://learn.microsoft.com/graph/api/resources/onedriveusageaccountdetail?view=graph-rest-beta)
    OneDriveUsageAccountDetail = "microsoft.graph.oneDriveUsageAccountDetail"
}

impl OneDriveUsageAccountDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const SITE_URL: Property<Self> = Property::new("siteUrl");
    pub const OWNER_DISPLAY_NAME: Property<Self> = Property::new("ownerDisplayName");
    pub const OWNER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerPrincipalName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const FILE_COUNT: Property<Self> = Property::new("fileCount");
    pub const ACTIVE_FILE_COUNT: Property<Self> = Property::new("activeFileCount");
    pub const STORAGE_USED_IN_BYTES: Property<Self> = Property::new(
        "storageUsedInBytes",
    );
    pub const STORAGE_ALLOCATED_IN_BYTES: Property<Self> = Property::new(
        "storageAllocatedInBytes",
    );
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `siteUrl`: `Edm.String`
    pub fn site_url(&self) -> Option<&str> {
        self.0.str("siteUrl")
    }

    pub fn with_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteUrl", value))
    }

    /// `ownerDisplayName`: `Edm.String`
    pub fn owner_display_name(&self) -> Option<&str> {
        self.0.str("ownerDisplayName")
    }

    pub fn with_owner_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerDisplayName", value))
    }

    /// `ownerPrincipalName`: `Edm.String`
    pub fn owner_principal_name(&self) -> Option<&str> {
        self.0.str("ownerPrincipalName")
    }

    pub fn with_owner_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerPrincipalName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `fileCount`: `Edm.Int64`
    pub fn file_count(&self) -> Option<i64> {
        self.0.i64("fileCount")
    }

    pub fn with_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("fileCount", value))
    }

    /// `activeFileCount`: `Edm.Int64`
    pub fn active_file_count(&self) -> Option<i64> {
        self.0.i64("activeFileCount")
    }

    pub fn with_active_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("activeFileCount", value))
    }

    /// `storageUsedInBytes`: `Edm.Int64`
    pub fn storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageUsedInBytes")
    }

    pub fn with_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("storageUsedInBytes", value))
    }

    /// `storageAllocatedInBytes`: `Edm.Int64`
    pub fn storage_allocated_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageAllocatedInBytes")
    }

    pub fn with_storage_allocated_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("storageAllocatedInBytes", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
