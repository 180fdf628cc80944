// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppRelationshipState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationshipstate?view=graph-rest-beta)
    MobileAppRelationshipState = "microsoft.graph.mobileAppRelationshipState"
}

impl MobileAppRelationshipState {
    /// `sourceIds` in queries.
    pub const SOURCE_IDS: Property<Self> = Property::new("sourceIds");
    /// `targetId` in queries.
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    /// `targetDisplayName` in queries.
    pub const TARGET_DISPLAY_NAME: Property<Self> = Property::new("targetDisplayName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `installState` in queries.
    pub const INSTALL_STATE: Property<Self> = Property::new("installState");
    /// `installStateDetail` in queries.
    pub const INSTALL_STATE_DETAIL: Property<Self> = Property::new("installStateDetail");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `targetLastSyncDateTime` in queries.
    pub const TARGET_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("targetLastSyncDateTime");

    /// `sourceIds`: `Collection(Edm.String)`
    pub fn source_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("sourceIds")
    }

    /// Sets `sourceIds`.
    pub fn with_source_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sourceIds", value))
    }

    /// `targetId`: `Edm.String`
    pub fn target_id(&self) -> Option<&str> {
        self.0.str("targetId")
    }

    /// Sets `targetId`.
    pub fn with_target_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetId", value))
    }

    /// `targetDisplayName`: `Edm.String`
    pub fn target_display_name(&self) -> Option<&str> {
        self.0.str("targetDisplayName")
    }

    /// Sets `targetDisplayName`.
    pub fn with_target_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
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

    /// `targetLastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn target_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("targetLastSyncDateTime")
    }

    /// Sets `targetLastSyncDateTime`.
    pub fn with_target_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("targetLastSyncDateTime", value))
    }
}
