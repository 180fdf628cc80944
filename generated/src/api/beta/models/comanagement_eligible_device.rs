// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevice?view=graph-rest-beta)
    ComanagementEligibleDevice = "microsoft.graph.comanagementEligibleDevice"
}

impl ComanagementEligibleDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `clientRegistrationStatus` in queries.
    pub const CLIENT_REGISTRATION_STATUS: Property<Self> = Property::new("clientRegistrationStatus");
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `managementAgents` in queries.
    pub const MANAGEMENT_AGENTS: Property<Self> = Property::new("managementAgents");
    /// `managementState` in queries.
    pub const MANAGEMENT_STATE: Property<Self> = Property::new("managementState");
    /// `referenceId` in queries.
    pub const REFERENCE_ID: Property<Self> = Property::new("referenceId");
    /// `mdmStatus` in queries.
    pub const MDM_STATUS: Property<Self> = Property::new("mdmStatus");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `entitySource` in queries.
    pub const ENTITY_SOURCE: Property<Self> = Property::new("entitySource");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `upn` in queries.
    pub const UPN: Property<Self> = Property::new("upn");
    /// `userEmail` in queries.
    pub const USER_EMAIL: Property<Self> = Property::new("userEmail");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

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

    /// `deviceType`: `microsoft.graph.deviceType`
    ///
    /// Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.
    pub fn device_type(&self) -> Option<super::DeviceType> {
        self.0.enumeration("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::DeviceType>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `clientRegistrationStatus`: `microsoft.graph.deviceRegistrationState`
    ///
    /// Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.
    pub fn client_registration_status(&self) -> Option<super::DeviceRegistrationState> {
        self.0.enumeration("clientRegistrationStatus")
    }

    /// Sets `clientRegistrationStatus`.
    pub fn with_client_registration_status(self, value: impl Into<Nullable<super::DeviceRegistrationState>>) -> Self {
        Self(self.0.with("clientRegistrationStatus", value))
    }

    /// `ownerType`: `microsoft.graph.ownerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn owner_type(&self) -> Option<super::OwnerType> {
        self.0.enumeration("ownerType")
    }

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::OwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// `managementAgents`: `microsoft.graph.managementAgentType`
    ///
    /// Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.
    pub fn management_agents(&self) -> Option<super::ManagementAgentType> {
        self.0.enumeration("managementAgents")
    }

    /// Sets `managementAgents`.
    pub fn with_management_agents(self, value: impl Into<Nullable<super::ManagementAgentType>>) -> Self {
        Self(self.0.with("managementAgents", value))
    }

    /// `managementState`: `microsoft.graph.managementState`
    ///
    /// Possible values are: managed, retirePending, retireFailed, wipePending, wipeFailed, unhealthy, deletePending, retireIssued, wipeIssued, wipeCanceled, retireCanceled, discovered.
    pub fn management_state(&self) -> Option<super::ManagementState> {
        self.0.enumeration("managementState")
    }

    /// Sets `managementState`.
    pub fn with_management_state(self, value: impl Into<Nullable<super::ManagementState>>) -> Self {
        Self(self.0.with("managementState", value))
    }

    /// `referenceId`: `Edm.String`
    pub fn reference_id(&self) -> Option<&str> {
        self.0.str("referenceId")
    }

    /// Sets `referenceId`.
    pub fn with_reference_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referenceId", value))
    }

    /// `mdmStatus`: `Edm.String`
    pub fn mdm_status(&self) -> Option<&str> {
        self.0.str("mdmStatus")
    }

    /// Sets `mdmStatus`.
    pub fn with_mdm_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mdmStatus", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
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

    /// `osDescription`: `Edm.String`
    pub fn os_description(&self) -> Option<&str> {
        self.0.str("osDescription")
    }

    /// Sets `osDescription`.
    pub fn with_os_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osDescription", value))
    }

    /// `entitySource`: `Edm.Int32`
    pub fn entity_source(&self) -> Option<i32> {
        self.0.i32("entitySource")
    }

    /// Sets `entitySource`.
    pub fn with_entity_source(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("entitySource", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `upn`: `Edm.String`
    pub fn upn(&self) -> Option<&str> {
        self.0.str("upn")
    }

    /// Sets `upn`.
    pub fn with_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upn", value))
    }

    /// `userEmail`: `Edm.String`
    pub fn user_email(&self) -> Option<&str> {
        self.0.str("userEmail")
    }

    /// Sets `userEmail`.
    pub fn with_user_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmail", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `status`: `microsoft.graph.comanagementEligibleType`
    ///
    /// Possible values are: comanaged, eligible, eligibleButNotAzureAdJoined, needsOsUpdate, ineligible.
    pub fn status(&self) -> Option<super::ComanagementEligibleType> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ComanagementEligibleType>>) -> Self {
        Self(self.0.with("status", value))
    }
}
