// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsPrivacyDataAccessControlItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesscontrolitem?view=graph-rest-beta)
    WindowsPrivacyDataAccessControlItem = "microsoft.graph.windowsPrivacyDataAccessControlItem"
}

impl WindowsPrivacyDataAccessControlItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accessLevel` in queries.
    pub const ACCESS_LEVEL: Property<Self> = Property::new("accessLevel");
    /// `dataCategory` in queries.
    pub const DATA_CATEGORY: Property<Self> = Property::new("dataCategory");
    /// `appPackageFamilyName` in queries.
    pub const APP_PACKAGE_FAMILY_NAME: Property<Self> = Property::new("appPackageFamilyName");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `accessLevel`: `microsoft.graph.windowsPrivacyDataAccessLevel`
    ///
    /// Possible values are: notConfigured, forceAllow, forceDeny, userInControl.
    pub fn access_level(&self) -> Option<super::WindowsPrivacyDataAccessLevel> {
        self.0.enumeration("accessLevel")
    }

    /// Sets `accessLevel`.
    pub fn with_access_level(self, value: impl Into<Nullable<super::WindowsPrivacyDataAccessLevel>>) -> Self {
        Self(self.0.with("accessLevel", value))
    }

    /// `dataCategory`: `microsoft.graph.windowsPrivacyDataCategory`
    ///
    /// Possible values are: notConfigured, accountInfo, appsRunInBackground, calendar, callHistory, camera, contacts, diagnosticsInfo, email, location, messaging, microphone, motion, notifications, phone, radios, tasks, syncWithDevices, trustedDevices.
    pub fn data_category(&self) -> Option<super::WindowsPrivacyDataCategory> {
        self.0.enumeration("dataCategory")
    }

    /// Sets `dataCategory`.
    pub fn with_data_category(self, value: impl Into<Nullable<super::WindowsPrivacyDataCategory>>) -> Self {
        Self(self.0.with("dataCategory", value))
    }

    /// `appPackageFamilyName`: `Edm.String`
    pub fn app_package_family_name(&self) -> Option<&str> {
        self.0.str("appPackageFamilyName")
    }

    /// Sets `appPackageFamilyName`.
    pub fn with_app_package_family_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appPackageFamilyName", value))
    }

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }
}
