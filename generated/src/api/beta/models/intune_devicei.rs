// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.deviceIdentityAttestationDetail`, metadata
    DeviceIdentityAttestationDetail = "microsoft.graph.deviceIdentityAttestationDetail"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceIdentityAttestationStatus`, metadata
    DeviceIdentityAttestationStatus = "microsoft.graph.deviceIdentityAttestationStatus" {
        IncompleteData = "incompleteData",
        NotSupported = "notSupported",
        Trusted = "trusted",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        UnTrusted = "unTrusted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceInstallState`](https://learn.microsoft.com/graph/api/resources/intune-books-deviceinstallstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceInstallState: super::Entity = "microsoft.graph.deviceInstallState";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "installState" INSTALL_STATE, install_state enumeration -> Option<super::InstallState>, with_install_state(super::InstallState), "`installState`: `microsoft.graph.installState`" "Possible values are: notApplicable, installed, failed, notInstalled, uninstallFailed, unknown.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}
