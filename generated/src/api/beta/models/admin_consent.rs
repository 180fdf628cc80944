// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.adminConsent`](https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsent?view=graph-rest-beta)
    AdminConsent = "microsoft.graph.adminConsent"
}

impl AdminConsent {
    /// `shareAPNSData` in queries.
    pub const SHARE_APNS_DATA: Property<Self> = Property::new("shareAPNSData");
    /// `shareUserExperienceAnalyticsData` in queries.
    pub const SHARE_USER_EXPERIENCE_ANALYTICS_DATA: Property<Self> = Property::new("shareUserExperienceAnalyticsData");

    /// `shareAPNSData`: `microsoft.graph.adminConsentState`
    ///
    /// Possible values are: notConfigured, granted, notGranted.
    pub fn share_apns_data(&self) -> Option<super::AdminConsentState> {
        self.0.enumeration("shareAPNSData")
    }

    /// Sets `shareAPNSData`.
    pub fn with_share_apns_data(self, value: impl Into<Nullable<super::AdminConsentState>>) -> Self {
        Self(self.0.with("shareAPNSData", value))
    }

    /// `shareUserExperienceAnalyticsData`: `microsoft.graph.adminConsentState`
    ///
    /// Possible values are: notConfigured, granted, notGranted.
    pub fn share_user_experience_analytics_data(&self) -> Option<super::AdminConsentState> {
        self.0.enumeration("shareUserExperienceAnalyticsData")
    }

    /// Sets `shareUserExperienceAnalyticsData`.
    pub fn with_share_user_experience_analytics_data(
        self,
        value: impl Into<Nullable<super::AdminConsentState>>,
    ) -> Self {
        Self(self.0.with("shareUserExperienceAnalyticsData", value))
    }
}
