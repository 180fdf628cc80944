// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta)
    Device: super::DirectoryObject = "microsoft.graph.device"
}

impl Device {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accountEnabled` in queries.
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    /// `alternativeSecurityIds` in queries.
    pub const ALTERNATIVE_SECURITY_IDS: Property<Self> = Property::new("alternativeSecurityIds");
    /// `approximateLastSignInDateTime` in queries.
    pub const APPROXIMATE_LAST_SIGN_IN_DATE_TIME: Property<Self> = Property::new("approximateLastSignInDateTime");
    /// `complianceExpirationDateTime` in queries.
    pub const COMPLIANCE_EXPIRATION_DATE_TIME: Property<Self> = Property::new("complianceExpirationDateTime");
    /// `deviceCategory` in queries.
    pub const DEVICE_CATEGORY: Property<Self> = Property::new("deviceCategory");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceMetadata` in queries.
    pub const DEVICE_METADATA: Property<Self> = Property::new("deviceMetadata");
    /// `deviceOwnership` in queries.
    pub const DEVICE_OWNERSHIP: Property<Self> = Property::new("deviceOwnership");
    /// `deviceVersion` in queries.
    pub const DEVICE_VERSION: Property<Self> = Property::new("deviceVersion");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `enrollmentProfileName` in queries.
    pub const ENROLLMENT_PROFILE_NAME: Property<Self> = Property::new("enrollmentProfileName");
    /// `enrollmentType` in queries.
    pub const ENROLLMENT_TYPE: Property<Self> = Property::new("enrollmentType");
    /// `extensionAttributes` in queries.
    pub const EXTENSION_ATTRIBUTES: Property<Self> = Property::new("extensionAttributes");
    /// `isCompliant` in queries.
    pub const IS_COMPLIANT: Property<Self> = Property::new("isCompliant");
    /// `isManaged` in queries.
    pub const IS_MANAGED: Property<Self> = Property::new("isManaged");
    /// `isRooted` in queries.
    pub const IS_ROOTED: Property<Self> = Property::new("isRooted");
    /// `managementType` in queries.
    pub const MANAGEMENT_TYPE: Property<Self> = Property::new("managementType");
    /// `Manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("Manufacturer");
    /// `mdmAppId` in queries.
    pub const MDM_APP_ID: Property<Self> = Property::new("mdmAppId");
    /// `Model` in queries.
    pub const MODEL: Property<Self> = Property::new("Model");
    /// `onPremisesLastSyncDateTime` in queries.
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("onPremisesLastSyncDateTime");
    /// `onPremisesSyncEnabled` in queries.
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new("onPremisesSyncEnabled");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `operatingSystemVersion` in queries.
    pub const OPERATING_SYSTEM_VERSION: Property<Self> = Property::new("operatingSystemVersion");
    /// `physicalIds` in queries.
    pub const PHYSICAL_IDS: Property<Self> = Property::new("physicalIds");
    /// `profileType` in queries.
    pub const PROFILE_TYPE: Property<Self> = Property::new("profileType");
    /// `registrationDateTime` in queries.
    pub const REGISTRATION_DATE_TIME: Property<Self> = Property::new("registrationDateTime");
    /// `systemLabels` in queries.
    pub const SYSTEM_LABELS: Property<Self> = Property::new("systemLabels");
    /// `hostNames` in queries.
    pub const HOST_NAMES: Property<Self> = Property::new("hostNames");
    /// `trustType` in queries.
    pub const TRUST_TYPE: Property<Self> = Property::new("trustType");
    /// `Name` in queries.
    pub const NAME: Property<Self> = Property::new("Name");
    /// `Status` in queries.
    pub const STATUS: Property<Self> = Property::new("Status");
    /// `Platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("Platform");
    /// `Kind` in queries.
    pub const KIND: Property<Self> = Property::new("Kind");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    /// `registeredOwners` in queries.
    pub const REGISTERED_OWNERS: Property<Self> = Property::new("registeredOwners");
    /// `registeredUsers` in queries.
    pub const REGISTERED_USERS: Property<Self> = Property::new("registeredUsers");
    /// `transitiveMemberOf` in queries.
    pub const TRANSITIVE_MEMBER_OF: Property<Self> = Property::new("transitiveMemberOf");
    /// `usageRights` in queries.
    pub const USAGE_RIGHTS: Property<Self> = Property::new("usageRights");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `alternativeSecurityIds`: `Collection(microsoft.graph.alternativeSecurityId)`
    ///
    /// Not nullable.
    pub fn alternative_security_ids(&self) -> Option<&[super::AlternativeSecurityId]> {
        self.0.models("alternativeSecurityIds")
    }

    /// Sets `alternativeSecurityIds`.
    pub fn with_alternative_security_ids(self, value: impl Into<Nullable<Vec<super::AlternativeSecurityId>>>) -> Self {
        Self(self.0.with("alternativeSecurityIds", value))
    }

    /// `approximateLastSignInDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn approximate_last_sign_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("approximateLastSignInDateTime")
    }

    /// `complianceExpirationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn compliance_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("complianceExpirationDateTime")
    }

    /// `deviceCategory`: `Edm.String`
    pub fn device_category(&self) -> Option<&str> {
        self.0.str("deviceCategory")
    }

    /// Sets `deviceCategory`.
    pub fn with_device_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceCategory", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceMetadata`: `Edm.String`
    pub fn device_metadata(&self) -> Option<&str> {
        self.0.str("deviceMetadata")
    }

    /// Sets `deviceMetadata`.
    pub fn with_device_metadata(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceMetadata", value))
    }

    /// `deviceOwnership`: `Edm.String`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn device_ownership(&self) -> Option<&str> {
        self.0.str("deviceOwnership")
    }

    /// Sets `deviceOwnership`.
    pub fn with_device_ownership(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOwnership", value))
    }

    /// `deviceVersion`: `Edm.Int32`
    pub fn device_version(&self) -> Option<i32> {
        self.0.i32("deviceVersion")
    }

    /// Sets `deviceVersion`.
    pub fn with_device_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceVersion", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// Sets `domainName`.
    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `enrollmentProfileName`: `Edm.String`
    pub fn enrollment_profile_name(&self) -> Option<&str> {
        self.0.str("enrollmentProfileName")
    }

    /// Sets `enrollmentProfileName`.
    pub fn with_enrollment_profile_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentProfileName", value))
    }

    /// `enrollmentType`: `Edm.String`
    ///
    /// Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement.
    pub fn enrollment_type(&self) -> Option<&str> {
        self.0.str("enrollmentType")
    }

    /// Sets `enrollmentType`.
    pub fn with_enrollment_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentType", value))
    }

    /// `extensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`
    pub fn extension_attributes(&self) -> Option<&super::OnPremisesExtensionAttributes> {
        self.0.model("extensionAttributes")
    }

    /// Sets `extensionAttributes`.
    pub fn with_extension_attributes(self, value: impl Into<Nullable<super::OnPremisesExtensionAttributes>>) -> Self {
        Self(self.0.with("extensionAttributes", value))
    }

    /// `isCompliant`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_compliant(&self) -> Option<bool> {
        self.0.bool("isCompliant")
    }

    /// `isManaged`: `Edm.Boolean`
    pub fn is_managed(&self) -> Option<bool> {
        self.0.bool("isManaged")
    }

    /// Sets `isManaged`.
    pub fn with_is_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isManaged", value))
    }

    /// `isRooted`: `Edm.Boolean`
    pub fn is_rooted(&self) -> Option<bool> {
        self.0.bool("isRooted")
    }

    /// Sets `isRooted`.
    pub fn with_is_rooted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRooted", value))
    }

    /// `managementType`: `Edm.String`
    ///
    /// Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.
    pub fn management_type(&self) -> Option<&str> {
        self.0.str("managementType")
    }

    /// Sets `managementType`.
    pub fn with_management_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementType", value))
    }

    /// `Manufacturer`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("Manufacturer")
    }

    /// `mdmAppId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn mdm_app_id(&self) -> Option<&str> {
        self.0.str("mdmAppId")
    }

    /// `Model`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn model(&self) -> Option<&str> {
        self.0.str("Model")
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.bool("onPremisesSyncEnabled")
    }

    /// `operatingSystem`: `Edm.String`
    ///
    /// Required.
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// Sets `operatingSystem`.
    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `operatingSystemVersion`: `Edm.String`
    ///
    /// Required.
    pub fn operating_system_version(&self) -> Option<&str> {
        self.0.str("operatingSystemVersion")
    }

    /// Sets `operatingSystemVersion`.
    pub fn with_operating_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemVersion", value))
    }

    /// `physicalIds`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn physical_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("physicalIds")
    }

    /// Sets `physicalIds`.
    pub fn with_physical_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("physicalIds", value))
    }

    /// `profileType`: `Edm.String`
    ///
    /// Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.
    pub fn profile_type(&self) -> Option<&str> {
        self.0.str("profileType")
    }

    /// Sets `profileType`.
    pub fn with_profile_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profileType", value))
    }

    /// `registrationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn registration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("registrationDateTime")
    }

    /// `systemLabels`: `Collection(Edm.String)`
    pub fn system_labels(&self) -> Option<Vec<&str>> {
        self.0.strs("systemLabels")
    }

    /// Sets `systemLabels`.
    pub fn with_system_labels(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("systemLabels", value))
    }

    /// `hostNames`: `Collection(Edm.String)`
    pub fn host_names(&self) -> Option<Vec<&str>> {
        self.0.strs("hostNames")
    }

    /// Sets `hostNames`.
    pub fn with_host_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("hostNames", value))
    }

    /// `trustType`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Workplace, AzureAd, ServerAd.
    pub fn trust_type(&self) -> Option<&str> {
        self.0.str("trustType")
    }

    /// `Name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("Name")
    }

    /// Sets `Name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Name", value))
    }

    /// `Status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("Status")
    }

    /// Sets `Status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Status", value))
    }

    /// `Platform`: `Edm.String`
    pub fn platform(&self) -> Option<&str> {
        self.0.str("Platform")
    }

    /// Sets `Platform`.
    pub fn with_platform(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Platform", value))
    }

    /// `Kind`: `Edm.String`
    pub fn kind(&self) -> Option<&str> {
        self.0.str("Kind")
    }

    /// Sets `Kind`.
    pub fn with_kind(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Kind", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// `memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("memberOf")
    }

    /// `registeredOwners`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn registered_owners(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("registeredOwners")
    }

    /// `registeredUsers`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn registered_users(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("registeredUsers")
    }

    /// `transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`
    pub fn transitive_member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveMemberOf")
    }

    /// Sets `transitiveMemberOf`.
    pub fn with_transitive_member_of(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("transitiveMemberOf", value))
    }

    /// `usageRights`: `Collection(microsoft.graph.usageRight)`
    pub fn usage_rights(&self) -> Option<&[super::UsageRight]> {
        self.0.models("usageRights")
    }

    /// Sets `usageRights`.
    pub fn with_usage_rights(self, value: impl Into<Nullable<Vec<super::UsageRight>>>) -> Self {
        Self(self.0.with("usageRights", value))
    }
}
