// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.policySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
    PolicySetItem = "microsoft.graph.policySetItem" {
        "microsoft.graph.deviceCompliancePolicyPolicySetItem",
        "microsoft.graph.deviceConfigurationPolicySetItem",
        "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem",
        "microsoft.graph.deviceManagementScriptPolicySetItem",
        "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem",
        "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem",
        "microsoft.graph.managedAppProtectionPolicySetItem",
        "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem",
        "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        "microsoft.graph.mobileAppPolicySetItem",
        "microsoft.graph.targetedManagedAppConfigurationPolicySetItem",
        "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
    }
}

impl PolicySetItem {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `payloadId`: `Edm.String`
    pub fn payload_id(&self) -> Option<&str> {
        self.0.str("payloadId")
    }

    /// Sets `payloadId`.
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `itemType`: `Edm.String`
    pub fn item_type(&self) -> Option<&str> {
        self.0.str("itemType")
    }

    /// Sets `itemType`.
    pub fn with_item_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `status`: `microsoft.graph.policySetStatus`
    ///
    /// Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.
    pub fn status(&self) -> Option<super::PolicySetStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PolicySetStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `errorCode`: `microsoft.graph.errorCode`
    ///
    /// Possible values are: noError, unauthorized, notFound, deleted.
    pub fn error_code(&self) -> Option<super::ErrorCode> {
        self.0.enumeration("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<super::ErrorCode>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `guidedDeploymentTags`: `Collection(Edm.String)`
    pub fn guided_deployment_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("guidedDeploymentTags")
    }

    /// Sets `guidedDeploymentTags`.
    pub fn with_guided_deployment_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("guidedDeploymentTags", value))
    }
}
