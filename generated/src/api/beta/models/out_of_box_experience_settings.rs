// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outOfBoxExperienceSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesettings?view=graph-rest-beta)
    OutOfBoxExperienceSettings = "microsoft.graph.outOfBoxExperienceSettings"
}

impl OutOfBoxExperienceSettings {
    /// `hidePrivacySettings` in queries.
    pub const HIDE_PRIVACY_SETTINGS: Property<Self> = Property::new("hidePrivacySettings");
    /// `hideEULA` in queries.
    pub const HIDE_EULA: Property<Self> = Property::new("hideEULA");
    /// `userType` in queries.
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    /// `deviceUsageType` in queries.
    pub const DEVICE_USAGE_TYPE: Property<Self> = Property::new("deviceUsageType");
    /// `skipKeyboardSelectionPage` in queries.
    pub const SKIP_KEYBOARD_SELECTION_PAGE: Property<Self> = Property::new("skipKeyboardSelectionPage");
    /// `hideEscapeLink` in queries.
    pub const HIDE_ESCAPE_LINK: Property<Self> = Property::new("hideEscapeLink");

    /// `hidePrivacySettings`: `Edm.Boolean`
    pub fn hide_privacy_settings(&self) -> Option<bool> {
        self.0.bool("hidePrivacySettings")
    }

    /// Sets `hidePrivacySettings`.
    pub fn with_hide_privacy_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidePrivacySettings", value))
    }

    /// `hideEULA`: `Edm.Boolean`
    pub fn hide_eula(&self) -> Option<bool> {
        self.0.bool("hideEULA")
    }

    /// Sets `hideEULA`.
    pub fn with_hide_eula(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideEULA", value))
    }

    /// `userType`: `microsoft.graph.windowsUserType`
    ///
    /// Possible values are: administrator, standard.
    pub fn user_type(&self) -> Option<super::WindowsUserType> {
        self.0.enumeration("userType")
    }

    /// Sets `userType`.
    pub fn with_user_type(self, value: impl Into<Nullable<super::WindowsUserType>>) -> Self {
        Self(self.0.with("userType", value))
    }

    /// `deviceUsageType`: `microsoft.graph.windowsDeviceUsageType`
    ///
    /// Possible values are: singleUser, shared.
    pub fn device_usage_type(&self) -> Option<super::WindowsDeviceUsageType> {
        self.0.enumeration("deviceUsageType")
    }

    /// Sets `deviceUsageType`.
    pub fn with_device_usage_type(self, value: impl Into<Nullable<super::WindowsDeviceUsageType>>) -> Self {
        Self(self.0.with("deviceUsageType", value))
    }

    /// `skipKeyboardSelectionPage`: `Edm.Boolean`
    pub fn skip_keyboard_selection_page(&self) -> Option<bool> {
        self.0.bool("skipKeyboardSelectionPage")
    }

    /// Sets `skipKeyboardSelectionPage`.
    pub fn with_skip_keyboard_selection_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("skipKeyboardSelectionPage", value))
    }

    /// `hideEscapeLink`: `Edm.Boolean`
    pub fn hide_escape_link(&self) -> Option<bool> {
        self.0.bool("hideEscapeLink")
    }

    /// Sets `hideEscapeLink`.
    pub fn with_hide_escape_link(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideEscapeLink", value))
    }
}
