// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcReviewStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcReviewStatus = "microsoft.graph.cloudPcReviewStatus"
}

impl CloudPcReviewStatus {
    /// `azureStorageAccountId` in queries.
    pub const AZURE_STORAGE_ACCOUNT_ID: Property<Self> = Property::new("azureStorageAccountId");
    /// `azureStorageAccountName` in queries.
    pub const AZURE_STORAGE_ACCOUNT_NAME: Property<Self> = Property::new("azureStorageAccountName");
    /// `inReview` in queries.
    pub const IN_REVIEW: Property<Self> = Property::new("inReview");
    /// `restorePointDateTime` in queries.
    pub const RESTORE_POINT_DATE_TIME: Property<Self> = Property::new("restorePointDateTime");
    /// `reviewStartDateTime` in queries.
    pub const REVIEW_START_DATE_TIME: Property<Self> = Property::new("reviewStartDateTime");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");
    /// `subscriptionName` in queries.
    pub const SUBSCRIPTION_NAME: Property<Self> = Property::new("subscriptionName");
    /// `userAccessLevel` in queries.
    pub const USER_ACCESS_LEVEL: Property<Self> = Property::new("userAccessLevel");

    /// `azureStorageAccountId`: `Edm.String`
    pub fn azure_storage_account_id(&self) -> Option<&str> {
        self.0.str("azureStorageAccountId")
    }

    /// Sets `azureStorageAccountId`.
    pub fn with_azure_storage_account_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureStorageAccountId", value))
    }

    /// `azureStorageAccountName`: `Edm.String`
    pub fn azure_storage_account_name(&self) -> Option<&str> {
        self.0.str("azureStorageAccountName")
    }

    /// Sets `azureStorageAccountName`.
    pub fn with_azure_storage_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureStorageAccountName", value))
    }

    /// `inReview`: `Edm.Boolean`
    pub fn in_review(&self) -> Option<bool> {
        self.0.bool("inReview")
    }

    /// Sets `inReview`.
    pub fn with_in_review(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inReview", value))
    }

    /// `restorePointDateTime`: `Edm.DateTimeOffset`
    pub fn restore_point_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("restorePointDateTime")
    }

    /// Sets `restorePointDateTime`.
    pub fn with_restore_point_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("restorePointDateTime", value))
    }

    /// `reviewStartDateTime`: `Edm.DateTimeOffset`
    pub fn review_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewStartDateTime")
    }

    /// Sets `reviewStartDateTime`.
    pub fn with_review_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reviewStartDateTime", value))
    }

    /// `subscriptionId`: `Edm.String`
    pub fn subscription_id(&self) -> Option<&str> {
        self.0.str("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }

    /// `subscriptionName`: `Edm.String`
    pub fn subscription_name(&self) -> Option<&str> {
        self.0.str("subscriptionName")
    }

    /// Sets `subscriptionName`.
    pub fn with_subscription_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionName", value))
    }

    /// `userAccessLevel`: `microsoft.graph.cloudPcUserAccessLevel`
    ///
    /// Possible values are: unrestricted, restricted.
    pub fn user_access_level(&self) -> Option<super::CloudPcUserAccessLevel> {
        self.0.enumeration("userAccessLevel")
    }

    /// Sets `userAccessLevel`.
    pub fn with_user_access_level(self, value: impl Into<Nullable<super::CloudPcUserAccessLevel>>) -> Self {
        Self(self.0.with("userAccessLevel", value))
    }
}
