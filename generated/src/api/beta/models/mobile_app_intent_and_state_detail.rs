// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIntentAndStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintentandstatedetail?view=graph-rest-beta)
    MobileAppIntentAndStateDetail = "microsoft.graph.mobileAppIntentAndStateDetail"
}

impl MobileAppIntentAndStateDetail {
    /// `applicationId` in queries.
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `mobileAppIntent` in queries.
    pub const MOBILE_APP_INTENT: Property<Self> = Property::new("mobileAppIntent");
    /// `displayVersion` in queries.
    pub const DISPLAY_VERSION: Property<Self> = Property::new("displayVersion");
    /// `installState` in queries.
    pub const INSTALL_STATE: Property<Self> = Property::new("installState");
    /// `supportedDeviceTypes` in queries.
    pub const SUPPORTED_DEVICE_TYPES: Property<Self> = Property::new("supportedDeviceTypes");

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    /// Sets `applicationId`.
    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `mobileAppIntent`: `microsoft.graph.mobileAppIntent`
    ///
    /// Possible values are: available, notAvailable, requiredInstall, requiredUninstall, requiredAndAvailableInstall, availableInstallWithoutEnrollment, exclude.
    pub fn mobile_app_intent(&self) -> Option<super::MobileAppIntent> {
        self.0.enumeration("mobileAppIntent")
    }

    /// Sets `mobileAppIntent`.
    pub fn with_mobile_app_intent(self, value: impl Into<Nullable<super::MobileAppIntent>>) -> Self {
        Self(self.0.with("mobileAppIntent", value))
    }

    /// `displayVersion`: `Edm.String`
    pub fn display_version(&self) -> Option<&str> {
        self.0.str("displayVersion")
    }

    /// Sets `displayVersion`.
    pub fn with_display_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayVersion", value))
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

    /// `supportedDeviceTypes`: `Collection(microsoft.graph.mobileAppSupportedDeviceType)`
    pub fn supported_device_types(&self) -> Option<&[super::MobileAppSupportedDeviceType]> {
        self.0.models("supportedDeviceTypes")
    }

    /// Sets `supportedDeviceTypes`.
    pub fn with_supported_device_types(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppSupportedDeviceType>>>,
    ) -> Self {
        Self(self.0.with("supportedDeviceTypes", value))
    }
}
