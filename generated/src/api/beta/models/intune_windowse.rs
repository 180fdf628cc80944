// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsEdgeKioskType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsedgekiosktype?view=graph-rest-beta)
    WindowsEdgeKioskType = "microsoft.graph.windowsEdgeKioskType" {
        PublicBrowsing = "publicBrowsing",
        FullScreen = "fullScreen",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsEnrollmentStatusScreenSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsenrollmentstatusscreensettings?view=graph-rest-beta)
    WindowsEnrollmentStatusScreenSettings = "microsoft.graph.windowsEnrollmentStatusScreenSettings";
    "hideInstallationProgress" HIDE_INSTALLATION_PROGRESS, hide_installation_progress bool -> Option<bool>, with_hide_installation_progress(bool), "`hideInstallationProgress`: `Edm.Boolean`";
    "allowDeviceUseBeforeProfileAndAppInstallComplete" ALLOW_DEVICE_USE_BEFORE_PROFILE_AND_APP_INSTALL_COMPLETE, allow_device_use_before_profile_and_app_install_complete bool -> Option<bool>, with_allow_device_use_before_profile_and_app_install_complete(bool), "`allowDeviceUseBeforeProfileAndAppInstallComplete`: `Edm.Boolean`";
    "blockDeviceSetupRetryByUser" BLOCK_DEVICE_SETUP_RETRY_BY_USER, block_device_setup_retry_by_user bool -> Option<bool>, with_block_device_setup_retry_by_user(bool), "`blockDeviceSetupRetryByUser`: `Edm.Boolean`";
    "allowLogCollectionOnInstallFailure" ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE, allow_log_collection_on_install_failure bool -> Option<bool>, with_allow_log_collection_on_install_failure(bool), "`allowLogCollectionOnInstallFailure`: `Edm.Boolean`";
    "customErrorMessage" CUSTOM_ERROR_MESSAGE, custom_error_message str -> Option<&str>, with_custom_error_message(String), "`customErrorMessage`: `Edm.String`";
    "installProgressTimeoutInMinutes" INSTALL_PROGRESS_TIMEOUT_IN_MINUTES, install_progress_timeout_in_minutes i32 -> Option<i32>, with_install_progress_timeout_in_minutes(i32), "`installProgressTimeoutInMinutes`: `Edm.Int32`";
    "allowDeviceUseOnInstallFailure" ALLOW_DEVICE_USE_ON_INSTALL_FAILURE, allow_device_use_on_install_failure bool -> Option<bool>, with_allow_device_use_on_install_failure(bool), "`allowDeviceUseOnInstallFailure`: `Edm.Boolean`";
}
