// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPC`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta)
    CloudPc: super::Entity = "microsoft.graph.cloudPC"
}

impl CloudPc {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `aadDeviceId` in queries.
    pub const AAD_DEVICE_ID: Property<Self> = Property::new("aadDeviceId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `gracePeriodEndDateTime` in queries.
    pub const GRACE_PERIOD_END_DATE_TIME: Property<Self> = Property::new("gracePeriodEndDateTime");
    /// `imageDisplayName` in queries.
    pub const IMAGE_DISPLAY_NAME: Property<Self> = Property::new("imageDisplayName");
    /// `lastLoginResult` in queries.
    pub const LAST_LOGIN_RESULT: Property<Self> = Property::new("lastLoginResult");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastRemoteActionResult` in queries.
    pub const LAST_REMOTE_ACTION_RESULT: Property<Self> = Property::new("lastRemoteActionResult");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `onPremisesConnectionName` in queries.
    pub const ON_PREMISES_CONNECTION_NAME: Property<Self> = Property::new("onPremisesConnectionName");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `provisioningPolicyId` in queries.
    pub const PROVISIONING_POLICY_ID: Property<Self> = Property::new("provisioningPolicyId");
    /// `provisioningPolicyName` in queries.
    pub const PROVISIONING_POLICY_NAME: Property<Self> = Property::new("provisioningPolicyName");
    /// `servicePlanId` in queries.
    pub const SERVICE_PLAN_ID: Property<Self> = Property::new("servicePlanId");
    /// `servicePlanName` in queries.
    pub const SERVICE_PLAN_NAME: Property<Self> = Property::new("servicePlanName");
    /// `servicePlanType` in queries.
    pub const SERVICE_PLAN_TYPE: Property<Self> = Property::new("servicePlanType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `statusDetails` in queries.
    pub const STATUS_DETAILS: Property<Self> = Property::new("statusDetails");
    /// `userAccountType` in queries.
    pub const USER_ACCOUNT_TYPE: Property<Self> = Property::new("userAccountType");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `aadDeviceId`: `Edm.String`
    pub fn aad_device_id(&self) -> Option<&str> {
        self.0.str("aadDeviceId")
    }

    /// Sets `aadDeviceId`.
    pub fn with_aad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aadDeviceId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `gracePeriodEndDateTime`: `Edm.DateTimeOffset`
    pub fn grace_period_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("gracePeriodEndDateTime")
    }

    /// Sets `gracePeriodEndDateTime`.
    pub fn with_grace_period_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("gracePeriodEndDateTime", value))
    }

    /// `imageDisplayName`: `Edm.String`
    pub fn image_display_name(&self) -> Option<&str> {
        self.0.str("imageDisplayName")
    }

    /// Sets `imageDisplayName`.
    pub fn with_image_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imageDisplayName", value))
    }

    /// `lastLoginResult`: `microsoft.graph.cloudPcLoginResult`
    pub fn last_login_result(&self) -> Option<&super::CloudPcLoginResult> {
        self.0.model("lastLoginResult")
    }

    /// Sets `lastLoginResult`.
    pub fn with_last_login_result(self, value: impl Into<Nullable<super::CloudPcLoginResult>>) -> Self {
        Self(self.0.with("lastLoginResult", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastRemoteActionResult`: `microsoft.graph.cloudPcRemoteActionResult`
    pub fn last_remote_action_result(&self) -> Option<&super::CloudPcRemoteActionResult> {
        self.0.model("lastRemoteActionResult")
    }

    /// Sets `lastRemoteActionResult`.
    pub fn with_last_remote_action_result(self, value: impl Into<Nullable<super::CloudPcRemoteActionResult>>) -> Self {
        Self(self.0.with("lastRemoteActionResult", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `managedDeviceName`: `Edm.String`
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// Sets `managedDeviceName`.
    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    /// `onPremisesConnectionName`: `Edm.String`
    pub fn on_premises_connection_name(&self) -> Option<&str> {
        self.0.str("onPremisesConnectionName")
    }

    /// Sets `onPremisesConnectionName`.
    pub fn with_on_premises_connection_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesConnectionName", value))
    }

    /// `osVersion`: `microsoft.graph.cloudPcOperatingSystem`
    ///
    /// Possible values are: windows10, windows11, unknownFutureValue.
    pub fn os_version(&self) -> Option<super::CloudPcOperatingSystem> {
        self.0.enumeration("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<super::CloudPcOperatingSystem>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `provisioningPolicyId`: `Edm.String`
    pub fn provisioning_policy_id(&self) -> Option<&str> {
        self.0.str("provisioningPolicyId")
    }

    /// Sets `provisioningPolicyId`.
    pub fn with_provisioning_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provisioningPolicyId", value))
    }

    /// `provisioningPolicyName`: `Edm.String`
    pub fn provisioning_policy_name(&self) -> Option<&str> {
        self.0.str("provisioningPolicyName")
    }

    /// Sets `provisioningPolicyName`.
    pub fn with_provisioning_policy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provisioningPolicyName", value))
    }

    /// `servicePlanId`: `Edm.String`
    pub fn service_plan_id(&self) -> Option<&str> {
        self.0.str("servicePlanId")
    }

    /// Sets `servicePlanId`.
    pub fn with_service_plan_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePlanId", value))
    }

    /// `servicePlanName`: `Edm.String`
    pub fn service_plan_name(&self) -> Option<&str> {
        self.0.str("servicePlanName")
    }

    /// Sets `servicePlanName`.
    pub fn with_service_plan_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePlanName", value))
    }

    /// `servicePlanType`: `microsoft.graph.cloudPcServicePlanType`
    pub fn service_plan_type(&self) -> Option<super::CloudPcServicePlanType> {
        self.0.enumeration("servicePlanType")
    }

    /// Sets `servicePlanType`.
    pub fn with_service_plan_type(self, value: impl Into<Nullable<super::CloudPcServicePlanType>>) -> Self {
        Self(self.0.with("servicePlanType", value))
    }

    /// `status`: `microsoft.graph.cloudPcStatus`
    ///
    /// Possible values are: notProvisioned, provisioning, provisioned, upgrading, inGracePeriod, deprovisioning, failed, restoring.
    pub fn status(&self) -> Option<super::CloudPcStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CloudPcStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `statusDetails`: `microsoft.graph.cloudPcStatusDetails`
    pub fn status_details(&self) -> Option<&super::CloudPcStatusDetails> {
        self.0.model("statusDetails")
    }

    /// Sets `statusDetails`.
    pub fn with_status_details(self, value: impl Into<Nullable<super::CloudPcStatusDetails>>) -> Self {
        Self(self.0.with("statusDetails", value))
    }

    /// `userAccountType`: `microsoft.graph.cloudPcUserAccountType`
    ///
    /// Possible values are: standardUser, administrator, unknownFutureValue.
    pub fn user_account_type(&self) -> Option<super::CloudPcUserAccountType> {
        self.0.enumeration("userAccountType")
    }

    /// Sets `userAccountType`.
    pub fn with_user_account_type(self, value: impl Into<Nullable<super::CloudPcUserAccountType>>) -> Self {
        Self(self.0.with("userAccountType", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
