// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAccountEnterpriseSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountenterprisesettings?view=graph-rest-beta)
    AndroidManagedStoreAccountEnterpriseSettings = "microsoft.graph.androidManagedStoreAccountEnterpriseSettings"
}

impl AndroidManagedStoreAccountEnterpriseSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `bindStatus` in queries.
    pub const BIND_STATUS: Property<Self> = Property::new("bindStatus");
    /// `lastAppSyncDateTime` in queries.
    pub const LAST_APP_SYNC_DATE_TIME: Property<Self> = Property::new("lastAppSyncDateTime");
    /// `lastAppSyncStatus` in queries.
    pub const LAST_APP_SYNC_STATUS: Property<Self> = Property::new("lastAppSyncStatus");
    /// `ownerUserPrincipalName` in queries.
    pub const OWNER_USER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerUserPrincipalName");
    /// `ownerOrganizationName` in queries.
    pub const OWNER_ORGANIZATION_NAME: Property<Self> = Property::new("ownerOrganizationName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `enrollmentTarget` in queries.
    pub const ENROLLMENT_TARGET: Property<Self> = Property::new("enrollmentTarget");
    /// `targetGroupIds` in queries.
    pub const TARGET_GROUP_IDS: Property<Self> = Property::new("targetGroupIds");
    /// `deviceOwnerManagementEnabled` in queries.
    pub const DEVICE_OWNER_MANAGEMENT_ENABLED: Property<Self> = Property::new("deviceOwnerManagementEnabled");
    /// `companyCodes` in queries.
    pub const COMPANY_CODES: Property<Self> = Property::new("companyCodes");
    /// `androidDeviceOwnerFullyManagedEnrollmentEnabled` in queries.
    pub const ANDROID_DEVICE_OWNER_FULLY_MANAGED_ENROLLMENT_ENABLED: Property<Self> =
        Property::new("androidDeviceOwnerFullyManagedEnrollmentEnabled");
    /// `managedGooglePlayInitialScopeTagIds` in queries.
    pub const MANAGED_GOOGLE_PLAY_INITIAL_SCOPE_TAG_IDS: Property<Self> =
        Property::new("managedGooglePlayInitialScopeTagIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `bindStatus`: `microsoft.graph.androidManagedStoreAccountBindStatus`
    ///
    /// Possible values are: notBound, bound, boundAndValidated, unbinding.
    pub fn bind_status(&self) -> Option<super::AndroidManagedStoreAccountBindStatus> {
        self.0.enumeration("bindStatus")
    }

    /// Sets `bindStatus`.
    pub fn with_bind_status(self, value: impl Into<Nullable<super::AndroidManagedStoreAccountBindStatus>>) -> Self {
        Self(self.0.with("bindStatus", value))
    }

    /// `lastAppSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_app_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastAppSyncDateTime")
    }

    /// Sets `lastAppSyncDateTime`.
    pub fn with_last_app_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastAppSyncDateTime", value))
    }

    /// `lastAppSyncStatus`: `microsoft.graph.androidManagedStoreAccountAppSyncStatus`
    ///
    /// Possible values are: success, credentialsNotValid, androidForWorkApiError, managementServiceError, unknownError, none.
    pub fn last_app_sync_status(&self) -> Option<super::AndroidManagedStoreAccountAppSyncStatus> {
        self.0.enumeration("lastAppSyncStatus")
    }

    /// Sets `lastAppSyncStatus`.
    pub fn with_last_app_sync_status(
        self,
        value: impl Into<Nullable<super::AndroidManagedStoreAccountAppSyncStatus>>,
    ) -> Self {
        Self(self.0.with("lastAppSyncStatus", value))
    }

    /// `ownerUserPrincipalName`: `Edm.String`
    pub fn owner_user_principal_name(&self) -> Option<&str> {
        self.0.str("ownerUserPrincipalName")
    }

    /// Sets `ownerUserPrincipalName`.
    pub fn with_owner_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerUserPrincipalName", value))
    }

    /// `ownerOrganizationName`: `Edm.String`
    pub fn owner_organization_name(&self) -> Option<&str> {
        self.0.str("ownerOrganizationName")
    }

    /// Sets `ownerOrganizationName`.
    pub fn with_owner_organization_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerOrganizationName", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `enrollmentTarget`: `microsoft.graph.androidManagedStoreAccountEnrollmentTarget`
    ///
    /// Possible values are: none, all, targeted, targetedAsEnrollmentRestrictions.
    pub fn enrollment_target(&self) -> Option<super::AndroidManagedStoreAccountEnrollmentTarget> {
        self.0.enumeration("enrollmentTarget")
    }

    /// Sets `enrollmentTarget`.
    pub fn with_enrollment_target(
        self,
        value: impl Into<Nullable<super::AndroidManagedStoreAccountEnrollmentTarget>>,
    ) -> Self {
        Self(self.0.with("enrollmentTarget", value))
    }

    /// `targetGroupIds`: `Collection(Edm.String)`
    pub fn target_group_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("targetGroupIds")
    }

    /// Sets `targetGroupIds`.
    pub fn with_target_group_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetGroupIds", value))
    }

    /// `deviceOwnerManagementEnabled`: `Edm.Boolean`
    pub fn device_owner_management_enabled(&self) -> Option<bool> {
        self.0.bool("deviceOwnerManagementEnabled")
    }

    /// Sets `deviceOwnerManagementEnabled`.
    pub fn with_device_owner_management_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceOwnerManagementEnabled", value))
    }

    /// `companyCodes`: `Collection(microsoft.graph.androidEnrollmentCompanyCode)`
    pub fn company_codes(&self) -> Option<&[super::AndroidEnrollmentCompanyCode]> {
        self.0.models("companyCodes")
    }

    /// Sets `companyCodes`.
    pub fn with_company_codes(self, value: impl Into<Nullable<Vec<super::AndroidEnrollmentCompanyCode>>>) -> Self {
        Self(self.0.with("companyCodes", value))
    }

    /// `androidDeviceOwnerFullyManagedEnrollmentEnabled`: `Edm.Boolean`
    pub fn android_device_owner_fully_managed_enrollment_enabled(&self) -> Option<bool> {
        self.0.bool("androidDeviceOwnerFullyManagedEnrollmentEnabled")
    }

    /// Sets `androidDeviceOwnerFullyManagedEnrollmentEnabled`.
    pub fn with_android_device_owner_fully_managed_enrollment_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidDeviceOwnerFullyManagedEnrollmentEnabled", value))
    }

    /// `managedGooglePlayInitialScopeTagIds`: `Collection(Edm.String)`
    pub fn managed_google_play_initial_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("managedGooglePlayInitialScopeTagIds")
    }

    /// Sets `managedGooglePlayInitialScopeTagIds`.
    pub fn with_managed_google_play_initial_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("managedGooglePlayInitialScopeTagIds", value))
    }
}
