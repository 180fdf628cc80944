// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworksettings?view=graph-rest-beta)
    AndroidForWorkSettings = "microsoft.graph.androidForWorkSettings"
}

impl AndroidForWorkSettings {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `bindStatus`: `microsoft.graph.androidForWorkBindStatus`
    ///
    /// Possible values are: notBound, bound, boundAndValidated, unbinding.
    pub fn bind_status(&self) -> Option<super::AndroidForWorkBindStatus> {
        self.0.enumeration("bindStatus")
    }

    /// Sets `bindStatus`.
    pub fn with_bind_status(self, value: impl Into<Nullable<super::AndroidForWorkBindStatus>>) -> Self {
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

    /// `lastAppSyncStatus`: `microsoft.graph.androidForWorkSyncStatus`
    ///
    /// Possible values are: success, credentialsNotValid, androidForWorkApiError, managementServiceError, unknownError, none.
    pub fn last_app_sync_status(&self) -> Option<super::AndroidForWorkSyncStatus> {
        self.0.enumeration("lastAppSyncStatus")
    }

    /// Sets `lastAppSyncStatus`.
    pub fn with_last_app_sync_status(self, value: impl Into<Nullable<super::AndroidForWorkSyncStatus>>) -> Self {
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

    /// `enrollmentTarget`: `microsoft.graph.androidForWorkEnrollmentTarget`
    ///
    /// Possible values are: none, all, targeted, targetedAsEnrollmentRestrictions.
    pub fn enrollment_target(&self) -> Option<super::AndroidForWorkEnrollmentTarget> {
        self.0.enumeration("enrollmentTarget")
    }

    /// Sets `enrollmentTarget`.
    pub fn with_enrollment_target(self, value: impl Into<Nullable<super::AndroidForWorkEnrollmentTarget>>) -> Self {
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
}
