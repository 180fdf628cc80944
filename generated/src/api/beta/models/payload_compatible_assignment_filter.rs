// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentFilter.
    ///
    /// [`microsoft.graph.payloadCompatibleAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-payloadcompatibleassignmentfilter?view=graph-rest-beta)
    PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter = "microsoft.graph.payloadCompatibleAssignmentFilter"
}

impl PayloadCompatibleAssignmentFilter {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `rule` in queries.
    pub const RULE: Property<Self> = Property::new("rule");
    /// `roleScopeTags` in queries.
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");
    /// `payloadType` in queries.
    pub const PAYLOAD_TYPE: Property<Self> = Property::new("payloadType");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// Sets `rule`.
    pub fn with_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rule", value))
    }

    /// Sets `roleScopeTags`.
    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }

    /// `payloadType`: `microsoft.graph.assignmentFilterPayloadType`
    ///
    /// Possible values are: notSet, enrollmentRestrictions.
    pub fn payload_type(&self) -> Option<super::AssignmentFilterPayloadType> {
        self.0.enumeration("payloadType")
    }

    /// Sets `payloadType`.
    pub fn with_payload_type(self, value: impl Into<Nullable<super::AssignmentFilterPayloadType>>) -> Self {
        Self(self.0.with("payloadType", value))
    }
}
