// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.updateWindowsDeviceAccountActionParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-updatewindowsdeviceaccountactionparameter?view=graph-rest-1.0)
    UpdateWindowsDeviceAccountActionParameter = "microsoft.graph.updateWindowsDeviceAccountActionParameter";
    "deviceAccount" DEVICE_ACCOUNT, device_account model -> Option<&super::WindowsDeviceAccount>, with_device_account(super::WindowsDeviceAccount), "`deviceAccount`: `microsoft.graph.windowsDeviceAccount`";
    "passwordRotationEnabled" PASSWORD_ROTATION_ENABLED, password_rotation_enabled bool -> Option<bool>, with_password_rotation_enabled(bool), "`passwordRotationEnabled`: `Edm.Boolean`";
    "calendarSyncEnabled" CALENDAR_SYNC_ENABLED, calendar_sync_enabled bool -> Option<bool>, with_calendar_sync_enabled(bool), "`calendarSyncEnabled`: `Edm.Boolean`";
    "deviceAccountEmail" DEVICE_ACCOUNT_EMAIL, device_account_email str -> Option<&str>, with_device_account_email(String), "`deviceAccountEmail`: `Edm.String`";
    "exchangeServer" EXCHANGE_SERVER, exchange_server str -> Option<&str>, with_exchange_server(String), "`exchangeServer`: `Edm.String`";
    "sessionInitiationProtocalAddress" SESSION_INITIATION_PROTOCAL_ADDRESS, session_initiation_protocal_address str -> Option<&str>, with_session_initiation_protocal_address(String), "`sessionInitiationProtocalAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userInstallStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-userinstallstatesummary?view=graph-rest-1.0)
    UserInstallStateSummary = "microsoft.graph.userInstallStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceInstallState]>, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`: `Collection(microsoft.graph.deviceInstallState)`";
}
