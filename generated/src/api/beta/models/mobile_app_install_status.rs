// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallstatus?view=graph-rest-beta)
    MobileAppInstallStatus = "microsoft.graph.mobileAppInstallStatus"
}

impl MobileAppInstallStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `mobileAppInstallStatusValue` in queries.
    pub const MOBILE_APP_INSTALL_STATUS_VALUE: Property<Self> = Property::new("mobileAppInstallStatusValue");
    /// `installState` in queries.
    pub const INSTALL_STATE: Property<Self> = Property::new("installState");
    /// `installStateDetail` in queries.
    pub const INSTALL_STATE_DETAIL: Property<Self> = Property::new("installStateDetail");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `displayVersion` in queries.
    pub const DISPLAY_VERSION: Property<Self> = Property::new("displayVersion");

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

    /// `mobileAppInstallStatusValue`: `microsoft.graph.resultantAppState`
    ///
    /// Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.
    pub fn mobile_app_install_status_value(&self) -> Option<super::ResultantAppState> {
        self.0.enumeration("mobileAppInstallStatusValue")
    }

    /// Sets `mobileAppInstallStatusValue`.
    pub fn with_mobile_app_install_status_value(self, value: impl Into<Nullable<super::ResultantAppState>>) -> Self {
        Self(self.0.with("mobileAppInstallStatusValue", value))
    }

    /// `installState`: `microsoft.graph.resultantAppState`
    ///
    /// Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.
    pub fn install_state(&self) -> Option<super::ResultantAppState> {
        self.0.enumeration("installState")
    }

    /// Sets `installState`.
    pub fn with_install_state(self, value: impl Into<Nullable<super::ResultantAppState>>) -> Self {
        Self(self.0.with("installState", value))
    }

    /// `installStateDetail`: `microsoft.graph.resultantAppStateDetail`
    ///
    /// Possible values are: noAdditionalDetails, dependencyFailedToInstall, dependencyWithRequirementsNotMet, dependencyPendingReboot, dependencyWithAutoInstallDisabled, supersededAppUninstallFailed, supersededAppUninstallPendingReboot, removingSupersededApps, iosAppStoreUpdateFailedToInstall, vppAppHasUpdateAvailable, userRejectedUpdate, uninstallPendingReboot, supersedingAppsDetected, supersededAppsDetected, seeInstallErrorCode, autoInstallDisabled, managedAppNoLongerPresent, userRejectedInstall, userIsNotLoggedIntoAppStore, untargetedSupersedingAppsDetected, appRemovedBySupersedence, seeUninstallErrorCode, pendingReboot, installingDependencies, contentDownloaded, supersedingAppsNotApplicable, powerShellScriptRequirementNotMet, registryRequirementNotMet, fileSystemRequirementNotMet, platformNotApplicable, minimumCpuSpeedNotMet, minimumLogicalProcessorCountNotMet, minimumPhysicalMemoryNotMet, minimumOsVersionNotMet, minimumDiskSpaceNotMet, processorArchitectureNotApplicable.
    pub fn install_state_detail(&self) -> Option<super::ResultantAppStateDetail> {
        self.0.enumeration("installStateDetail")
    }

    /// Sets `installStateDetail`.
    pub fn with_install_state_detail(self, value: impl Into<Nullable<super::ResultantAppStateDetail>>) -> Self {
        Self(self.0.with("installStateDetail", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
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

    /// `displayVersion`: `Edm.String`
    pub fn display_version(&self) -> Option<&str> {
        self.0.str("displayVersion")
    }

    /// Sets `displayVersion`.
    pub fn with_display_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayVersion", value))
    }
}
