// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta)
    Device: super::DirectoryObject = "microsoft.graph.device"
}

impl Device {
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    pub const ALTERNATIVE_SECURITY_IDS: Property<Self> = Property::new(
        "alternativeSecurityIds",
    );
    pub const APPROXIMATE_LAST_SIGN_IN_DATE_TIME: Property<Self> = Property::new(
        "approximateLastSignInDateTime",
    );
    pub const COMPLIANCE_EXPIRATION_DATE_TIME: Property<Self> = Property::new(
        "complianceExpirationDateTime",
    );
    pub const DEVICE_CATEGORY: Property<Self> = Property::new("deviceCategory");
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    pub const DEVICE_METADATA: Property<Self> = Property::new("deviceMetadata");
    pub const DEVICE_OWNERSHIP: Property<Self> = Property::new("deviceOwnership");
    pub const DEVICE_VERSION: Property<Self> = Property::new("deviceVersion");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    pub const ENROLLMENT_PROFILE_NAME: Property<Self> = Property::new(
        "enrollmentProfileName",
    );
    pub const ENROLLMENT_TYPE: Property<Self> = Property::new("enrollmentType");
    pub const EXTENSION_ATTRIBUTES: Property<Self> = Property::new(
        "extensionAttributes",
    );
    pub const IS_COMPLIANT: Property<Self> = Property::new("isCompliant");
    pub const IS_MANAGED: Property<Self> = Property::new("isManaged");
    pub const IS_ROOTED: Property<Self> = Property::new("isRooted");
    pub const MANAGEMENT_TYPE: Property<Self> = Property::new("managementType");
    pub const MANUFACTURER: Property<Self> = Property::new("Manufacturer");
    pub const MDM_APP_ID: Property<Self> = Property::new("mdmAppId");
    pub const MODEL: Property<Self> = Property::new("Model");
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new(
        "onPremisesLastSyncDateTime",
    );
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new(
        "onPremisesSyncEnabled",
    );
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    pub const OPERATING_SYSTEM_VERSION: Property<Self> = Property::new(
        "operatingSystemVersion",
    );
    pub const PHYSICAL_IDS: Property<Self> = Property::new("physicalIds");
    pub const PROFILE_TYPE: Property<Self> = Property::new("profileType");
    pub const REGISTRATION_DATE_TIME: Property<Self> = Property::new(
        "registrationDateTime",
    );
    pub const SYSTEM_LABELS: Property<Self> = Property::new("systemLabels");
    pub const HOST_NAMES: Property<Self> = Property::new("hostNames");
    pub const TRUST_TYPE: Property<Self> = Property::new("trustType");
    pub const NAME: Property<Self> = Property::new("Name");
    pub const STATUS: Property<Self> = Property::new("Status");
    pub const PLATFORM: Property<Self> = Property::new("Platform");
    pub const KIND: Property<Self> = Property::new("Kind");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    pub const REGISTERED_OWNERS: Property<Self> = Property::new("registeredOwners");
    pub const REGISTERED_USERS: Property<Self> = Property::new("registeredUsers");
    pub const TRANSITIVE_MEMBER_OF: Property<Self> = Property::new("transitiveMemberOf");
    pub const USAGE_RIGHTS: Property<Self> = Property::new("usageRights");

    pub fn with_deleted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `alternativeSecurityIds`: `Collection(microsoft.graph.alternativeSecurityId)`
    ///
    /// Not nullable.
    pub fn alternative_security_ids(&self) -> Option<&[super::AlternativeSecurityId]> {
        self.0.models("alternativeSecurityIds")
    }

    pub fn with_alternative_security_ids(
        self,
        value: impl Into<Nullable<Vec<super::AlternativeSecurityId>>>,
    ) -> Self {
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

    pub fn with_device_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceCategory", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceMetadata`: `Edm.String`
    pub fn device_metadata(&self) -> Option<&str> {
        self.0.str("deviceMetadata")
    }

    pub fn with_device_metadata(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceMetadata", value))
    }

    /// `deviceOwnership`: `Edm.String`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn device_ownership(&self) -> Option<&str> {
        self.0.str("deviceOwnership")
    }

    pub fn with_device_ownership(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOwnership", value))
    }

    /// `deviceVersion`: `Edm.Int32`
    pub fn device_version(&self) -> Option<i32> {
        self.0.i32("deviceVersion")
    }

    pub fn with_device_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceVersion", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `enrollmentProfileName`: `Edm.String`
    pub fn enrollment_profile_name(&self) -> Option<&str> {
        self.0.str("enrollmentProfileName")
    }

    pub fn with_enrollment_profile_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enrollmentProfileName", value))
    }

    /// `enrollmentType`: `Edm.String`
    ///
    /// Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement.
    pub fn enrollment_type(&self) -> Option<&str> {
        self.0.str("enrollmentType")
    }

    pub fn with_enrollment_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentType", value))
    }

    /// `extensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`
    pub fn extension_attributes(&self) -> Option<&super::OnPremisesExtensionAttributes> {
        self.0.model("extensionAttributes")
    }

    pub fn with_extension_attributes(
        self,
        value: impl Into<Nullable<super::OnPremisesExtensionAttributes>>,
    ) -> Self {
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

    pub fn with_is_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isManaged", value))
    }

    /// `isRooted`: `Edm.Boolean`
    pub fn is_rooted(&self) -> Option<bool> {
        self.0.bool("isRooted")
    }

    pub fn with_is_rooted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRooted", value))
    }

    /// `managementType`: `Edm.String`
    ///
    /// Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.
    pub fn management_type(&self) -> Option<&str> {
        self.0.str("managementType")
    }

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

    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `operatingSystemVersion`: `Edm.String`
    ///
    /// Required.
    pub fn operating_system_version(&self) -> Option<&str> {
        self.0.str("operatingSystemVersion")
    }

    pub fn with_operating_system_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("operatingSystemVersion", value))
    }

    /// `physicalIds`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn physical_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("physicalIds")
    }

    pub fn with_physical_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("physicalIds", value))
    }

    /// `profileType`: `Edm.String`
    ///
    /// Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.
    pub fn profile_type(&self) -> Option<&str> {
        self.0.str("profileType")
    }

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

    pub fn with_system_labels(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("systemLabels", value))
    }

    /// `hostNames`: `Collection(Edm.String)`
    pub fn host_names(&self) -> Option<Vec<&str>> {
        self.0.strs("hostNames")
    }

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

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Name", value))
    }

    /// `Status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("Status")
    }

    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Status", value))
    }

    /// `Platform`: `Edm.String`
    pub fn platform(&self) -> Option<&str> {
        self.0.str("Platform")
    }

    pub fn with_platform(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Platform", value))
    }

    /// `Kind`: `Edm.String`
    pub fn kind(&self) -> Option<&str> {
        self.0.str("Kind")
    }

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

    pub fn with_transitive_member_of(
        self,
        value: impl Into<Nullable<Vec<super::DirectoryObject>>>,
    ) -> Self {
        Self(self.0.with("transitiveMemberOf", value))
    }

    /// `usageRights`: `Collection(microsoft.graph.usageRight)`
    pub fn usage_rights(&self) -> Option<&[super::UsageRight]> {
        self.0.models("usageRights")
    }

    pub fn with_usage_rights(
        self,
        value: impl Into<Nullable<Vec<super::UsageRight>>>,
    ) -> Self {
        Self(self.0.with("usageRights", value))
    }
}
