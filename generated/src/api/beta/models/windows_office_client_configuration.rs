// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Value};

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientconfiguration?view=graph-rest-beta)
    WindowsOfficeClientConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientConfiguration"
}

impl WindowsOfficeClientConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userPreferencePayload` in queries.
    pub const USER_PREFERENCE_PAYLOAD: Property<Self> = Property::new("userPreferencePayload");
    /// `policyPayload` in queries.
    pub const POLICY_PAYLOAD: Property<Self> = Property::new("policyPayload");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `userCheckinSummary` in queries.
    pub const USER_CHECKIN_SUMMARY: Property<Self> = Property::new("userCheckinSummary");
    /// `checkinStatuses` in queries.
    pub const CHECKIN_STATUSES: Property<Self> = Property::new("checkinStatuses");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `userPreferencePayload`.
    pub fn with_user_preference_payload(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("userPreferencePayload", value))
    }

    /// Sets `policyPayload`.
    pub fn with_policy_payload(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("policyPayload", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `userCheckinSummary`.
    pub fn with_user_checkin_summary(self, value: impl Into<Nullable<super::OfficeUserCheckinSummary>>) -> Self {
        Self(self.0.with("userCheckinSummary", value))
    }

    /// Sets `checkinStatuses`.
    pub fn with_checkin_statuses(self, value: impl Into<Nullable<Vec<super::OfficeClientCheckinStatus>>>) -> Self {
        Self(self.0.with("checkinStatuses", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::OfficeClientConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
