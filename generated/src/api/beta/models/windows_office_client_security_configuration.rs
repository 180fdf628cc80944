// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Value};

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientSecurityConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientsecurityconfiguration?view=graph-rest-beta)
    WindowsOfficeClientSecurityConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientSecurityConfiguration"
}

impl WindowsOfficeClientSecurityConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const USER_PREFERENCE_PAYLOAD: Property<Self> = Property::new(
        "userPreferencePayload",
    );
    pub const POLICY_PAYLOAD: Property<Self> = Property::new("policyPayload");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const PRIORITY: Property<Self> = Property::new("priority");
    pub const USER_CHECKIN_SUMMARY: Property<Self> = Property::new("userCheckinSummary");
    pub const CHECKIN_STATUSES: Property<Self> = Property::new("checkinStatuses");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_user_preference_payload(
        self,
        value: impl Into<Nullable<Value>>,
    ) -> Self {
        Self(self.0.with("userPreferencePayload", value))
    }

    pub fn with_policy_payload(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("policyPayload", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    pub fn with_user_checkin_summary(
        self,
        value: impl Into<Nullable<super::OfficeUserCheckinSummary>>,
    ) -> Self {
        Self(self.0.with("userCheckinSummary", value))
    }

    pub fn with_checkin_statuses(
        self,
        value: impl Into<Nullable<Vec<super::OfficeClientCheckinStatus>>>,
    ) -> Self {
        Self(self.0.with("checkinStatuses", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::OfficeClientConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
