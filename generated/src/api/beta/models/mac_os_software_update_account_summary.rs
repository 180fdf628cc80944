// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateAccountSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdateaccountsummary?view=graph-rest-beta)
    MacOsSoftwareUpdateAccountSummary = "microsoft.graph.macOSSoftwareUpdateAccountSummary"
}

impl MacOsSoftwareUpdateAccountSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `successfulUpdateCount` in queries.
    pub const SUCCESSFUL_UPDATE_COUNT: Property<Self> = Property::new("successfulUpdateCount");
    /// `failedUpdateCount` in queries.
    pub const FAILED_UPDATE_COUNT: Property<Self> = Property::new("failedUpdateCount");
    /// `totalUpdateCount` in queries.
    pub const TOTAL_UPDATE_COUNT: Property<Self> = Property::new("totalUpdateCount");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `categorySummaries` in queries.
    pub const CATEGORY_SUMMARIES: Property<Self> = Property::new("categorySummaries");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `successfulUpdateCount`: `Edm.Int32`
    pub fn successful_update_count(&self) -> Option<i32> {
        self.0.i32("successfulUpdateCount")
    }

    /// Sets `successfulUpdateCount`.
    pub fn with_successful_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulUpdateCount", value))
    }

    /// `failedUpdateCount`: `Edm.Int32`
    pub fn failed_update_count(&self) -> Option<i32> {
        self.0.i32("failedUpdateCount")
    }

    /// Sets `failedUpdateCount`.
    pub fn with_failed_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUpdateCount", value))
    }

    /// `totalUpdateCount`: `Edm.Int32`
    pub fn total_update_count(&self) -> Option<i32> {
        self.0.i32("totalUpdateCount")
    }

    /// Sets `totalUpdateCount`.
    pub fn with_total_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalUpdateCount", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `categorySummaries`: `Collection(microsoft.graph.macOSSoftwareUpdateCategorySummary)`
    pub fn category_summaries(&self) -> Option<&[super::MacOsSoftwareUpdateCategorySummary]> {
        self.0.models("categorySummaries")
    }

    /// Sets `categorySummaries`.
    pub fn with_category_summaries(
        self,
        value: impl Into<Nullable<Vec<super::MacOsSoftwareUpdateCategorySummary>>>,
    ) -> Self {
        Self(self.0.with("categorySummaries", value))
    }
}
