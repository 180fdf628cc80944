// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSOnboardingSettings`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingsettings?view=graph-rest-beta)
    ChromeOsOnboardingSettings = "microsoft.graph.chromeOSOnboardingSettings"
}

impl ChromeOsOnboardingSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ownerUserPrincipalName` in queries.
    pub const OWNER_USER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerUserPrincipalName");
    /// `onboardingStatus` in queries.
    pub const ONBOARDING_STATUS: Property<Self> = Property::new("onboardingStatus");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastDirectorySyncDateTime` in queries.
    pub const LAST_DIRECTORY_SYNC_DATE_TIME: Property<Self> = Property::new("lastDirectorySyncDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `ownerUserPrincipalName`: `Edm.String`
    pub fn owner_user_principal_name(&self) -> Option<&str> {
        self.0.str("ownerUserPrincipalName")
    }

    /// Sets `ownerUserPrincipalName`.
    pub fn with_owner_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerUserPrincipalName", value))
    }

    /// `onboardingStatus`: `microsoft.graph.onboardingStatus`
    ///
    /// Possible values are: unknown, inprogress, onboarded, failed, offboarding, unknownFutureValue.
    pub fn onboarding_status(&self) -> Option<super::OnboardingStatus> {
        self.0.enumeration("onboardingStatus")
    }

    /// Sets `onboardingStatus`.
    pub fn with_onboarding_status(self, value: impl Into<Nullable<super::OnboardingStatus>>) -> Self {
        Self(self.0.with("onboardingStatus", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastDirectorySyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_directory_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastDirectorySyncDateTime")
    }

    /// Sets `lastDirectorySyncDateTime`.
    pub fn with_last_directory_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastDirectorySyncDateTime", value))
    }
}
