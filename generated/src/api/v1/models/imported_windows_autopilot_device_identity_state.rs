// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityState = "microsoft.graph.importedWindowsAutopilotDeviceIdentityState"
}

impl ImportedWindowsAutopilotDeviceIdentityState {
    /// `deviceImportStatus` in queries.
    pub const DEVICE_IMPORT_STATUS: Property<Self> = Property::new("deviceImportStatus");
    /// `deviceRegistrationId` in queries.
    pub const DEVICE_REGISTRATION_ID: Property<Self> = Property::new("deviceRegistrationId");
    /// `deviceErrorCode` in queries.
    pub const DEVICE_ERROR_CODE: Property<Self> = Property::new("deviceErrorCode");
    /// `deviceErrorName` in queries.
    pub const DEVICE_ERROR_NAME: Property<Self> = Property::new("deviceErrorName");

    /// `deviceImportStatus`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`
    ///
    /// Possible values are: unknown, pending, partial, complete, error.
    pub fn device_import_status(&self) -> Option<super::ImportedWindowsAutopilotDeviceIdentityImportStatus> {
        self.0.enumeration("deviceImportStatus")
    }

    /// Sets `deviceImportStatus`.
    pub fn with_device_import_status(
        self,
        value: impl Into<Nullable<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>>,
    ) -> Self {
        Self(self.0.with("deviceImportStatus", value))
    }

    /// `deviceRegistrationId`: `Edm.String`
    pub fn device_registration_id(&self) -> Option<&str> {
        self.0.str("deviceRegistrationId")
    }

    /// Sets `deviceRegistrationId`.
    pub fn with_device_registration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceRegistrationId", value))
    }

    /// `deviceErrorCode`: `Edm.Int32`
    pub fn device_error_code(&self) -> Option<i32> {
        self.0.i32("deviceErrorCode")
    }

    /// Sets `deviceErrorCode`.
    pub fn with_device_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceErrorCode", value))
    }

    /// `deviceErrorName`: `Edm.String`
    pub fn device_error_name(&self) -> Option<&str> {
        self.0.str("deviceErrorName")
    }

    /// Sets `deviceErrorName`.
    pub fn with_device_error_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceErrorName", value))
    }
}
