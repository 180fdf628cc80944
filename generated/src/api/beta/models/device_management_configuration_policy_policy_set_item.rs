// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicemanagementconfigurationpolicypolicysetitem?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyPolicySetItem: super::PolicySetItem = "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem"
}

impl DeviceManagementConfigurationPolicyPolicySetItem {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    pub const ITEM_TYPE: Property<Self> = Property::new("itemType");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    pub const GUIDED_DEPLOYMENT_TAGS: Property<Self> = Property::new(
        "guidedDeploymentTags",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    pub fn with_item_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemType", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::PolicySetStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    pub fn with_error_code(self, value: impl Into<Nullable<super::ErrorCode>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    pub fn with_guided_deployment_tags(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("guidedDeploymentTags", value))
    }
}
