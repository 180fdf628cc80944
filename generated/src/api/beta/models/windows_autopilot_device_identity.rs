// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta)
    WindowsAutopilotDeviceIdentity = "microsoft.graph.windowsAutopilotDeviceIdentity"
}

impl WindowsAutopilotDeviceIdentity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deploymentProfileAssignmentStatus` in queries.
    pub const DEPLOYMENT_PROFILE_ASSIGNMENT_STATUS: Property<Self> = Property::new("deploymentProfileAssignmentStatus");
    /// `deploymentProfileAssignmentDetailedStatus` in queries.
    pub const DEPLOYMENT_PROFILE_ASSIGNMENT_DETAILED_STATUS: Property<Self> =
        Property::new("deploymentProfileAssignmentDetailedStatus");
    /// `deploymentProfileAssignedDateTime` in queries.
    pub const DEPLOYMENT_PROFILE_ASSIGNED_DATE_TIME: Property<Self> =
        Property::new("deploymentProfileAssignedDateTime");
    /// `groupTag` in queries.
    pub const GROUP_TAG: Property<Self> = Property::new("groupTag");
    /// `purchaseOrderIdentifier` in queries.
    pub const PURCHASE_ORDER_IDENTIFIER: Property<Self> = Property::new("purchaseOrderIdentifier");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `productKey` in queries.
    pub const PRODUCT_KEY: Property<Self> = Property::new("productKey");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `enrollmentState` in queries.
    pub const ENROLLMENT_STATE: Property<Self> = Property::new("enrollmentState");
    /// `lastContactedDateTime` in queries.
    pub const LAST_CONTACTED_DATE_TIME: Property<Self> = Property::new("lastContactedDateTime");
    /// `addressableUserName` in queries.
    pub const ADDRESSABLE_USER_NAME: Property<Self> = Property::new("addressableUserName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `resourceName` in queries.
    pub const RESOURCE_NAME: Property<Self> = Property::new("resourceName");
    /// `skuNumber` in queries.
    pub const SKU_NUMBER: Property<Self> = Property::new("skuNumber");
    /// `systemFamily` in queries.
    pub const SYSTEM_FAMILY: Property<Self> = Property::new("systemFamily");
    /// `azureActiveDirectoryDeviceId` in queries.
    pub const AZURE_ACTIVE_DIRECTORY_DEVICE_ID: Property<Self> = Property::new("azureActiveDirectoryDeviceId");
    /// `azureAdDeviceId` in queries.
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureAdDeviceId");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `deviceAccountUpn` in queries.
    pub const DEVICE_ACCOUNT_UPN: Property<Self> = Property::new("deviceAccountUpn");
    /// `deviceAccountPassword` in queries.
    pub const DEVICE_ACCOUNT_PASSWORD: Property<Self> = Property::new("deviceAccountPassword");
    /// `deviceFriendlyName` in queries.
    pub const DEVICE_FRIENDLY_NAME: Property<Self> = Property::new("deviceFriendlyName");
    /// `remediationState` in queries.
    pub const REMEDIATION_STATE: Property<Self> = Property::new("remediationState");
    /// `remediationStateLastModifiedDateTime` in queries.
    pub const REMEDIATION_STATE_LAST_MODIFIED_DATE_TIME: Property<Self> =
        Property::new("remediationStateLastModifiedDateTime");
    /// `deploymentProfile` in queries.
    pub const DEPLOYMENT_PROFILE: Property<Self> = Property::new("deploymentProfile");
    /// `intendedDeploymentProfile` in queries.
    pub const INTENDED_DEPLOYMENT_PROFILE: Property<Self> = Property::new("intendedDeploymentProfile");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deploymentProfileAssignmentStatus`: `microsoft.graph.windowsAutopilotProfileAssignmentStatus`
    ///
    /// Possible values are: unknown, assignedInSync, assignedOutOfSync, assignedUnkownSyncState, notAssigned, pending, failed.
    pub fn deployment_profile_assignment_status(&self) -> Option<super::WindowsAutopilotProfileAssignmentStatus> {
        self.0.enumeration("deploymentProfileAssignmentStatus")
    }

    /// Sets `deploymentProfileAssignmentStatus`.
    pub fn with_deployment_profile_assignment_status(
        self,
        value: impl Into<Nullable<super::WindowsAutopilotProfileAssignmentStatus>>,
    ) -> Self {
        Self(self.0.with("deploymentProfileAssignmentStatus", value))
    }

    /// `deploymentProfileAssignmentDetailedStatus`: `microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`
    ///
    /// Possible values are: none, hardwareRequirementsNotMet, surfaceHubProfileNotSupported, holoLensProfileNotSupported, windowsPcProfileNotSupported, surfaceHub2SProfileNotSupported, unknownFutureValue.
    pub fn deployment_profile_assignment_detailed_status(
        &self,
    ) -> Option<super::WindowsAutopilotProfileAssignmentDetailedStatus>
    {
        self.0.enumeration("deploymentProfileAssignmentDetailedStatus")
    }

    /// Sets `deploymentProfileAssignmentDetailedStatus`.
    pub fn with_deployment_profile_assignment_detailed_status(
        self,
        value: impl Into<Nullable<super::WindowsAutopilotProfileAssignmentDetailedStatus>>,
    ) -> Self {
        Self(self.0.with("deploymentProfileAssignmentDetailedStatus", value))
    }

    /// `deploymentProfileAssignedDateTime`: `Edm.DateTimeOffset`
    pub fn deployment_profile_assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deploymentProfileAssignedDateTime")
    }

    /// Sets `deploymentProfileAssignedDateTime`.
    pub fn with_deployment_profile_assigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deploymentProfileAssignedDateTime", value))
    }

    /// `groupTag`: `Edm.String`
    pub fn group_tag(&self) -> Option<&str> {
        self.0.str("groupTag")
    }

    /// Sets `groupTag`.
    pub fn with_group_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupTag", value))
    }

    /// `purchaseOrderIdentifier`: `Edm.String`
    pub fn purchase_order_identifier(&self) -> Option<&str> {
        self.0.str("purchaseOrderIdentifier")
    }

    /// Sets `purchaseOrderIdentifier`.
    pub fn with_purchase_order_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("purchaseOrderIdentifier", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `productKey`: `Edm.String`
    pub fn product_key(&self) -> Option<&str> {
        self.0.str("productKey")
    }

    /// Sets `productKey`.
    pub fn with_product_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productKey", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `enrollmentState`: `microsoft.graph.enrollmentState`
    ///
    /// Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.
    pub fn enrollment_state(&self) -> Option<super::EnrollmentState> {
        self.0.enumeration("enrollmentState")
    }

    /// Sets `enrollmentState`.
    pub fn with_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("enrollmentState", value))
    }

    /// `lastContactedDateTime`: `Edm.DateTimeOffset`
    pub fn last_contacted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastContactedDateTime")
    }

    /// Sets `lastContactedDateTime`.
    pub fn with_last_contacted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastContactedDateTime", value))
    }

    /// `addressableUserName`: `Edm.String`
    pub fn addressable_user_name(&self) -> Option<&str> {
        self.0.str("addressableUserName")
    }

    /// Sets `addressableUserName`.
    pub fn with_addressable_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addressableUserName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `resourceName`: `Edm.String`
    pub fn resource_name(&self) -> Option<&str> {
        self.0.str("resourceName")
    }

    /// Sets `resourceName`.
    pub fn with_resource_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceName", value))
    }

    /// `skuNumber`: `Edm.String`
    pub fn sku_number(&self) -> Option<&str> {
        self.0.str("skuNumber")
    }

    /// Sets `skuNumber`.
    pub fn with_sku_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skuNumber", value))
    }

    /// `systemFamily`: `Edm.String`
    pub fn system_family(&self) -> Option<&str> {
        self.0.str("systemFamily")
    }

    /// Sets `systemFamily`.
    pub fn with_system_family(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("systemFamily", value))
    }

    /// `azureActiveDirectoryDeviceId`: `Edm.String`
    pub fn azure_active_directory_device_id(&self) -> Option<&str> {
        self.0.str("azureActiveDirectoryDeviceId")
    }

    /// Sets `azureActiveDirectoryDeviceId`.
    pub fn with_azure_active_directory_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureActiveDirectoryDeviceId", value))
    }

    /// `azureAdDeviceId`: `Edm.String`
    pub fn azure_ad_device_id(&self) -> Option<&str> {
        self.0.str("azureAdDeviceId")
    }

    /// Sets `azureAdDeviceId`.
    pub fn with_azure_ad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdDeviceId", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `deviceAccountUpn`: `Edm.String`
    pub fn device_account_upn(&self) -> Option<&str> {
        self.0.str("deviceAccountUpn")
    }

    /// Sets `deviceAccountUpn`.
    pub fn with_device_account_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAccountUpn", value))
    }

    /// `deviceAccountPassword`: `Edm.String`
    pub fn device_account_password(&self) -> Option<&str> {
        self.0.str("deviceAccountPassword")
    }

    /// Sets `deviceAccountPassword`.
    pub fn with_device_account_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAccountPassword", value))
    }

    /// `deviceFriendlyName`: `Edm.String`
    pub fn device_friendly_name(&self) -> Option<&str> {
        self.0.str("deviceFriendlyName")
    }

    /// Sets `deviceFriendlyName`.
    pub fn with_device_friendly_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceFriendlyName", value))
    }

    /// `remediationState`: `microsoft.graph.windowsAutopilotDeviceRemediationState`
    ///
    /// Possible values are: unknown, noRemediationRequired, automaticRemediationRequired, manualRemediationRequired, unknownFutureValue.
    pub fn remediation_state(&self) -> Option<super::WindowsAutopilotDeviceRemediationState> {
        self.0.enumeration("remediationState")
    }

    /// Sets `remediationState`.
    pub fn with_remediation_state(
        self,
        value: impl Into<Nullable<super::WindowsAutopilotDeviceRemediationState>>,
    ) -> Self {
        Self(self.0.with("remediationState", value))
    }

    /// `remediationStateLastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn remediation_state_last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("remediationStateLastModifiedDateTime")
    }

    /// Sets `remediationStateLastModifiedDateTime`.
    pub fn with_remediation_state_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("remediationStateLastModifiedDateTime", value))
    }

    /// `deploymentProfile`: `microsoft.graph.windowsAutopilotDeploymentProfile`
    pub fn deployment_profile(&self) -> Option<&super::WindowsAutopilotDeploymentProfile> {
        self.0.model("deploymentProfile")
    }

    /// Sets `deploymentProfile`.
    pub fn with_deployment_profile(self, value: impl Into<Nullable<super::WindowsAutopilotDeploymentProfile>>) -> Self {
        Self(self.0.with("deploymentProfile", value))
    }

    /// `intendedDeploymentProfile`: `microsoft.graph.windowsAutopilotDeploymentProfile`
    pub fn intended_deployment_profile(&self) -> Option<&super::WindowsAutopilotDeploymentProfile> {
        self.0.model("intendedDeploymentProfile")
    }

    /// Sets `intendedDeploymentProfile`.
    pub fn with_intended_deployment_profile(
        self,
        value: impl Into<Nullable<super::WindowsAutopilotDeploymentProfile>>,
    ) -> Self {
        Self(self.0.with("intendedDeploymentProfile", value))
    }
}
