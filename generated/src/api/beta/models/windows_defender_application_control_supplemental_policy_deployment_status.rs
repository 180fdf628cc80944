// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus"
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `deploymentStatus` in queries.
    pub const DEPLOYMENT_STATUS: Property<Self> = Property::new("deploymentStatus");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `policyVersion` in queries.
    pub const POLICY_VERSION: Property<Self> = Property::new("policyVersion");
    /// `policy` in queries.
    pub const POLICY: Property<Self> = Property::new("policy");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `osDescription`: `Edm.String`
    pub fn os_description(&self) -> Option<&str> {
        self.0.str("osDescription")
    }

    /// Sets `osDescription`.
    pub fn with_os_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osDescription", value))
    }

    /// `deploymentStatus`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`
    ///
    /// Possible values are: unknown, success, tokenError, notAuthorizedByToken, policyNotFound.
    pub fn deployment_status(&self) -> Option<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses> {
        self.0.enumeration("deploymentStatus")
    }

    /// Sets `deploymentStatus`.
    pub fn with_deployment_status(
        self,
        value: impl Into<Nullable<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses>>,
    ) -> Self {
        Self(self.0.with("deploymentStatus", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `policyVersion`: `Edm.String`
    pub fn policy_version(&self) -> Option<&str> {
        self.0.str("policyVersion")
    }

    /// Sets `policyVersion`.
    pub fn with_policy_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyVersion", value))
    }

    /// `policy`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`
    pub fn policy(&self) -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicy> {
        self.0.model("policy")
    }

    /// Sets `policy`.
    pub fn with_policy(
        self,
        value: impl Into<Nullable<super::WindowsDefenderApplicationControlSupplementalPolicy>>,
    ) -> Self {
        Self(self.0.with("policy", value))
    }
}
