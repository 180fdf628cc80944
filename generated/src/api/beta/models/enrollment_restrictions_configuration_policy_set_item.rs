// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem?view=graph-rest-beta)
    EnrollmentRestrictionsConfigurationPolicySetItem: super::PolicySetItem = "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem"
}

impl EnrollmentRestrictionsConfigurationPolicySetItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `payloadId` in queries.
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    /// `itemType` in queries.
    pub const ITEM_TYPE: Property<Self> = Property::new("itemType");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `guidedDeploymentTags` in queries.
    pub const GUIDED_DEPLOYMENT_TAGS: Property<Self> = Property::new("guidedDeploymentTags");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `limit` in queries.
    pub const LIMIT: Property<Self> = Property::new("limit");

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

    /// Sets `payloadId`.
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// Sets `itemType`.
    pub fn with_item_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemType", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PolicySetStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<super::ErrorCode>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// Sets `guidedDeploymentTags`.
    pub fn with_guided_deployment_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("guidedDeploymentTags", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `limit`: `Edm.Int32`
    pub fn limit(&self) -> Option<i32> {
        self.0.i32("limit")
    }

    /// Sets `limit`.
    pub fn with_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("limit", value))
    }
}
