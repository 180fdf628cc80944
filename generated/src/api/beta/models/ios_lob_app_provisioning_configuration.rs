// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosLobAppProvisioningConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappprovisioningconfiguration?view=graph-rest-beta)
    IosLobAppProvisioningConfiguration = "microsoft.graph.iosLobAppProvisioningConfiguration"
}

impl IosLobAppProvisioningConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `payloadFileName` in queries.
    pub const PAYLOAD_FILE_NAME: Property<Self> = Property::new("payloadFileName");
    /// `payload` in queries.
    pub const PAYLOAD: Property<Self> = Property::new("payload");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `payloadFileName`: `Edm.String`
    pub fn payload_file_name(&self) -> Option<&str> {
        self.0.str("payloadFileName")
    }

    /// Sets `payloadFileName`.
    pub fn with_payload_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadFileName", value))
    }

    /// `payload`: `Edm.Binary`
    pub fn payload(&self) -> Parsed<Bytes> {
        self.0.binary("payload")
    }

    /// Sets `payload`.
    pub fn with_payload(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("payload", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `groupAssignments`: `Collection(microsoft.graph.mobileAppProvisioningConfigGroupAssignment)`
    pub fn group_assignments(&self) -> Option<&[super::MobileAppProvisioningConfigGroupAssignment]> {
        self.0.models("groupAssignments")
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppProvisioningConfigGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.iosLobAppProvisioningConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::IosLobAppProvisioningConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::IosLobAppProvisioningConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus)`
    pub fn device_statuses(&self) -> Option<&[super::ManagedDeviceMobileAppConfigurationDeviceStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationUserStatus)`
    pub fn user_statuses(&self) -> Option<&[super::ManagedDeviceMobileAppConfigurationUserStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }
}
