// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.depOnboardingSetting`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deponboardingsetting?view=graph-rest-beta)
    DepOnboardingSetting = "microsoft.graph.depOnboardingSetting"
}

impl DepOnboardingSetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appleIdentifier` in queries.
    pub const APPLE_IDENTIFIER: Property<Self> = Property::new("appleIdentifier");
    /// `tokenExpirationDateTime` in queries.
    pub const TOKEN_EXPIRATION_DATE_TIME: Property<Self> = Property::new("tokenExpirationDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastSuccessfulSyncDateTime` in queries.
    pub const LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<Self> = Property::new("lastSuccessfulSyncDateTime");
    /// `lastSyncTriggeredDateTime` in queries.
    pub const LAST_SYNC_TRIGGERED_DATE_TIME: Property<Self> = Property::new("lastSyncTriggeredDateTime");
    /// `shareTokenWithSchoolDataSyncService` in queries.
    pub const SHARE_TOKEN_WITH_SCHOOL_DATA_SYNC_SERVICE: Property<Self> =
        Property::new("shareTokenWithSchoolDataSyncService");
    /// `lastSyncErrorCode` in queries.
    pub const LAST_SYNC_ERROR_CODE: Property<Self> = Property::new("lastSyncErrorCode");
    /// `tokenType` in queries.
    pub const TOKEN_TYPE: Property<Self> = Property::new("tokenType");
    /// `tokenName` in queries.
    pub const TOKEN_NAME: Property<Self> = Property::new("tokenName");
    /// `syncedDeviceCount` in queries.
    pub const SYNCED_DEVICE_COUNT: Property<Self> = Property::new("syncedDeviceCount");
    /// `dataSharingConsentGranted` in queries.
    pub const DATA_SHARING_CONSENT_GRANTED: Property<Self> = Property::new("dataSharingConsentGranted");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `defaultIosEnrollmentProfile` in queries.
    pub const DEFAULT_IOS_ENROLLMENT_PROFILE: Property<Self> = Property::new("defaultIosEnrollmentProfile");
    /// `defaultMacOsEnrollmentProfile` in queries.
    pub const DEFAULT_MAC_OS_ENROLLMENT_PROFILE: Property<Self> = Property::new("defaultMacOsEnrollmentProfile");
    /// `enrollmentProfiles` in queries.
    pub const ENROLLMENT_PROFILES: Property<Self> = Property::new("enrollmentProfiles");
    /// `importedAppleDeviceIdentities` in queries.
    pub const IMPORTED_APPLE_DEVICE_IDENTITIES: Property<Self> = Property::new("importedAppleDeviceIdentities");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `appleIdentifier`: `Edm.String`
    pub fn apple_identifier(&self) -> Option<&str> {
        self.0.str("appleIdentifier")
    }

    /// Sets `appleIdentifier`.
    pub fn with_apple_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleIdentifier", value))
    }

    /// `tokenExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn token_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("tokenExpirationDateTime")
    }

    /// Sets `tokenExpirationDateTime`.
    pub fn with_token_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("tokenExpirationDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_successful_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSuccessfulSyncDateTime")
    }

    /// Sets `lastSuccessfulSyncDateTime`.
    pub fn with_last_successful_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSuccessfulSyncDateTime", value))
    }

    /// `lastSyncTriggeredDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_triggered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncTriggeredDateTime")
    }

    /// Sets `lastSyncTriggeredDateTime`.
    pub fn with_last_sync_triggered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncTriggeredDateTime", value))
    }

    /// `shareTokenWithSchoolDataSyncService`: `Edm.Boolean`
    pub fn share_token_with_school_data_sync_service(&self) -> Option<bool> {
        self.0.bool("shareTokenWithSchoolDataSyncService")
    }

    /// Sets `shareTokenWithSchoolDataSyncService`.
    pub fn with_share_token_with_school_data_sync_service(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shareTokenWithSchoolDataSyncService", value))
    }

    /// `lastSyncErrorCode`: `Edm.Int32`
    pub fn last_sync_error_code(&self) -> Option<i32> {
        self.0.i32("lastSyncErrorCode")
    }

    /// Sets `lastSyncErrorCode`.
    pub fn with_last_sync_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lastSyncErrorCode", value))
    }

    /// `tokenType`: `microsoft.graph.depTokenType`
    ///
    /// Possible values are: none, dep, appleSchoolManager.
    pub fn token_type(&self) -> Option<super::DepTokenType> {
        self.0.enumeration("tokenType")
    }

    /// Sets `tokenType`.
    pub fn with_token_type(self, value: impl Into<Nullable<super::DepTokenType>>) -> Self {
        Self(self.0.with("tokenType", value))
    }

    /// `tokenName`: `Edm.String`
    pub fn token_name(&self) -> Option<&str> {
        self.0.str("tokenName")
    }

    /// Sets `tokenName`.
    pub fn with_token_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenName", value))
    }

    /// `syncedDeviceCount`: `Edm.Int32`
    pub fn synced_device_count(&self) -> Option<i32> {
        self.0.i32("syncedDeviceCount")
    }

    /// Sets `syncedDeviceCount`.
    pub fn with_synced_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("syncedDeviceCount", value))
    }

    /// `dataSharingConsentGranted`: `Edm.Boolean`
    pub fn data_sharing_consent_granted(&self) -> Option<bool> {
        self.0.bool("dataSharingConsentGranted")
    }

    /// Sets `dataSharingConsentGranted`.
    pub fn with_data_sharing_consent_granted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataSharingConsentGranted", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `defaultIosEnrollmentProfile`: `microsoft.graph.depIOSEnrollmentProfile`
    pub fn default_ios_enrollment_profile(&self) -> Option<&super::DepIosEnrollmentProfile> {
        self.0.model("defaultIosEnrollmentProfile")
    }

    /// Sets `defaultIosEnrollmentProfile`.
    pub fn with_default_ios_enrollment_profile(
        self,
        value: impl Into<Nullable<super::DepIosEnrollmentProfile>>,
    ) -> Self {
        Self(self.0.with("defaultIosEnrollmentProfile", value))
    }

    /// `defaultMacOsEnrollmentProfile`: `microsoft.graph.depMacOSEnrollmentProfile`
    pub fn default_mac_os_enrollment_profile(&self) -> Option<&super::DepMacOsEnrollmentProfile> {
        self.0.model("defaultMacOsEnrollmentProfile")
    }

    /// Sets `defaultMacOsEnrollmentProfile`.
    pub fn with_default_mac_os_enrollment_profile(
        self,
        value: impl Into<Nullable<super::DepMacOsEnrollmentProfile>>,
    ) -> Self {
        Self(self.0.with("defaultMacOsEnrollmentProfile", value))
    }

    /// `enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`
    pub fn enrollment_profiles(&self) -> Option<&[super::EnrollmentProfile]> {
        self.0.models("enrollmentProfiles")
    }

    /// Sets `enrollmentProfiles`.
    pub fn with_enrollment_profiles(self, value: impl Into<Nullable<Vec<super::EnrollmentProfile>>>) -> Self {
        Self(self.0.with("enrollmentProfiles", value))
    }

    /// `importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`
    pub fn imported_apple_device_identities(&self) -> Option<&[super::ImportedAppleDeviceIdentity]> {
        self.0.models("importedAppleDeviceIdentities")
    }

    /// Sets `importedAppleDeviceIdentities`.
    pub fn with_imported_apple_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::ImportedAppleDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedAppleDeviceIdentities", value))
    }
}
