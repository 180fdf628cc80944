// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.officeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientconfiguration?view=graph-rest-beta)
    OfficeClientConfiguration = "microsoft.graph.officeClientConfiguration" {
        "microsoft.graph.windowsOfficeClientConfiguration",
        "microsoft.graph.windowsOfficeClientSecurityConfiguration",
    }
}

impl OfficeClientConfiguration {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userPreferencePayload`: `Edm.Stream`
    pub fn user_preference_payload(&self) -> Option<&Value> {
        self.0.untyped("userPreferencePayload")
    }

    /// Sets `userPreferencePayload`.
    pub fn with_user_preference_payload(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("userPreferencePayload", value))
    }

    /// `policyPayload`: `Edm.Stream`
    pub fn policy_payload(&self) -> Option<&Value> {
        self.0.untyped("policyPayload")
    }

    /// Sets `policyPayload`.
    pub fn with_policy_payload(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("policyPayload", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `userCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`
    pub fn user_checkin_summary(&self) -> Option<&super::OfficeUserCheckinSummary> {
        self.0.model("userCheckinSummary")
    }

    /// Sets `userCheckinSummary`.
    pub fn with_user_checkin_summary(self, value: impl Into<Nullable<super::OfficeUserCheckinSummary>>) -> Self {
        Self(self.0.with("userCheckinSummary", value))
    }

    /// `checkinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`
    pub fn checkin_statuses(&self) -> Option<&[super::OfficeClientCheckinStatus]> {
        self.0.models("checkinStatuses")
    }

    /// Sets `checkinStatuses`.
    pub fn with_checkin_statuses(self, value: impl Into<Nullable<Vec<super::OfficeClientCheckinStatus>>>) -> Self {
        Self(self.0.with("checkinStatuses", value))
    }

    /// `assignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::OfficeClientConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::OfficeClientConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
