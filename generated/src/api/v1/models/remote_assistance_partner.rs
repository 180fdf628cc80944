// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistancePartner`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-1.0)
    RemoteAssistancePartner = "microsoft.graph.remoteAssistancePartner"
}

impl RemoteAssistancePartner {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `onboardingUrl` in queries.
    pub const ONBOARDING_URL: Property<Self> = Property::new("onboardingUrl");
    /// `onboardingStatus` in queries.
    pub const ONBOARDING_STATUS: Property<Self> = Property::new("onboardingStatus");
    /// `lastConnectionDateTime` in queries.
    pub const LAST_CONNECTION_DATE_TIME: Property<Self> = Property::new("lastConnectionDateTime");

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

    /// `onboardingUrl`: `Edm.String`
    pub fn onboarding_url(&self) -> Option<&str> {
        self.0.str("onboardingUrl")
    }

    /// Sets `onboardingUrl`.
    pub fn with_onboarding_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onboardingUrl", value))
    }

    /// `onboardingStatus`: `microsoft.graph.remoteAssistanceOnboardingStatus`
    ///
    /// Possible values are: notOnboarded, onboarding, onboarded.
    pub fn onboarding_status(&self) -> Option<super::RemoteAssistanceOnboardingStatus> {
        self.0.enumeration("onboardingStatus")
    }

    /// Sets `onboardingStatus`.
    pub fn with_onboarding_status(self, value: impl Into<Nullable<super::RemoteAssistanceOnboardingStatus>>) -> Self {
        Self(self.0.with("onboardingStatus", value))
    }

    /// `lastConnectionDateTime`: `Edm.DateTimeOffset`
    pub fn last_connection_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectionDateTime")
    }

    /// Sets `lastConnectionDateTime`.
    pub fn with_last_connection_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectionDateTime", value))
    }
}
